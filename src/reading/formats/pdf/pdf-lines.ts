import type { Piece } from './pdf-piece.ts'

/** Pieces that stand side by side without a wide gap. */
export interface Segment {
  readonly text: string
  readonly x: number
  readonly end: number
  readonly font: string
  readonly lastFont: string
  /** How wide its first word is. */
  readonly firstWord: number
  /** How many blanks were printed before it, where they were printed as letters. */
  readonly blanks?: number
  /** How many default tab stops its text was moved on by from the end of the one before. */
  readonly tabs?: number
}
/** What stands on one line of a page, or of a column of it. */
export interface PrintedLine {
  readonly y: number
  readonly size: number
  readonly segments: readonly Segment[]
  readonly pieces: readonly Piece[]
}

/** Pieces on one line stand at most half a letter's height apart. */
const SAME_LINE = 0.5
/** A letter is about half as wide as the type is high. */
export const LETTER_WIDTH = 0.5
/** A gap of so many letters between two pieces parts columns; of so many, words. */
const COLUMN_GAP = 2.5
/** Narrower ones part columns too where a line is three texts with two of them between: those of a justified line are many. */
const NARROW_GAP = 2.1
const NARROW_GAPS = 2
const WORD_GAP = 0.3
/** Columns set by tabs: where text begins after a wide gap on so many of the lines around, it begins a column after a narrow one too. */
const NEIGHBOURS = 8
const LEAST_STOPS = 2
const AT_STOP = 0.8
/** A list's bullet, and what stands behind it, is one text, however wide the gap. */
const BULLET = /^[•·●○▪■◦►–-]$/u
/** Text that begins so many letters before the text beside it ends is no part of that: it overflows its cell. */
const OVERLAP = 0.3
/** Default tab stops: as far from each other, to so many points, on so many different places and for this share of what stands behind gaps. */
const SHORTEST_TAB = 20
const LONGEST_TAB = 75
const ON_GRID = 0.4
const LEAST_PLACES = 3
const LEAST_ON_GRID = 0.8
/** Text behind a tab stands a hair behind the text before it at least. */
const SHORTEST_GAP = 0.2
/** A gap of so many letters is more than a blank between words. */
const TAB_GAP = 1.4
/** A small letter at the foot or the head of others is no line of its own. */
const INDEX_SIZE = 0.8

/** The place of the first number that is no smaller. */
const lowerBound = (sorted: readonly number[], value: number): number => {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? 0) < value) low = middle + 1
    else high = middle
  }
  return low
}
const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0

/** Where columns begin around a line: how many lines have one at a place, and whether the place is a default tab stop that lines here use. */
interface Stops {
  readonly countAt: (x: number) => number
  readonly isTab: (x: number) => boolean
  readonly tabsBetween: (end: number, x: number) => number | null
}
const NO_STOPS: Stops = { countAt: () => 0, isTab: () => false, tabsBetween: () => null }

const segmentsOf = (pieces: readonly Piece[], stops: Stops, isWhole = false): Segment[] => {
  const segments: {
    text: string
    x: number
    end: number
    font: string
    lastFont: string
    firstWord: number
    blanks?: number
    tabs?: number
  }[] = []
  const gaps = pieces.filter((piece, place) => {
    const above = pieces[place - 1]
    return (
      above !== undefined &&
      piece.inLine !== true &&
      piece.x - above.x - above.width > piece.size * LETTER_WIDTH * NARROW_GAP
    )
  }).length
  const least = gaps === NARROW_GAPS && pieces.length === NARROW_GAPS + 1 ? NARROW_GAP : COLUMN_GAP
  const beginsColumn = (piece: Piece, end: number): boolean => {
    const letter = piece.size * LETTER_WIDTH
    const gap = piece.x - end
    if (piece.blanks !== undefined || piece.parted === true) return true
    if (piece.inLine === true) return false
    if (gap > letter * least) return true
    const count = stops.countAt(piece.x)
    return (
      (gap >= 0 && count >= LEAST_STOPS) ||
      (gap < -letter * OVERLAP && count > 0) ||
      (gap > SHORTEST_GAP && stops.isTab(piece.x))
    )
  }
  for (const piece of pieces) {
    const letter = piece.size * LETTER_WIDTH
    const last = segments.at(-1)
    const end = piece.x + piece.width
    const isListed = segments.length === 1 && last !== undefined && BULLET.test(last.text)
    if (last === undefined || (!isListed && !isWhole && beginsColumn(piece, last.end))) {
      const word = piece.text.search(/\s/u)
      const share = word < 0 ? 1 : word / piece.text.length
      const tabs = last === undefined ? null : stops.tabsBetween(last.end, piece.x)
      segments.push({
        text: piece.text,
        x: piece.x,
        end,
        font: piece.font,
        lastFont: piece.font,
        firstWord: piece.firstWord ?? piece.width * share,
        ...(piece.blanks === undefined ? {} : { blanks: piece.blanks }),
        ...(tabs === null ? {} : { tabs })
      })
      continue
    }
    const apart = piece.x - last.end > letter * WORD_GAP
    if (!/\s/u.test(last.text) && !apart) last.firstWord = (piece.text.includes(' ') ? piece.x : end) - last.x
    last.text += (piece.inLine === true ? ' '.repeat(piece.spaced ?? 1) : apart ? ' ' : '') + piece.text
    last.end = Math.max(last.end, end)
    last.lastFont = piece.font
  }
  return segments
}

/** How far default tab stops stand apart, by where text begins behind gaps; null where no such distance shows. */
const tabDistance = (offsets: readonly number[]): number | null => {
  if (offsets.length < LEAST_PLACES) return null
  const misses = (step: number): number =>
    offsets.filter((offset) => Math.abs(offset - Math.round(offset / step) * step) > ON_GRID).length
  for (const offset of new Set(offsets.slice(0, 40)))
    for (let count = Math.max(1, Math.ceil(offset / LONGEST_TAB)); offset / count >= SHORTEST_TAB; count++) {
      const step = offset / count
      if (misses(step) > offsets.length * (1 - LEAST_ON_GRID)) continue
      if (new Set(offsets.map((one) => Math.round(one / step))).size >= LEAST_PLACES) return step
    }
  return null
}

/** Where text begins on a line behind more than a blank. */
const behindGaps = (row: readonly Piece[]): number[] => {
  const found: number[] = []
  let end = Number.POSITIVE_INFINITY
  for (const piece of row) {
    if (piece.x - end > piece.size * LETTER_WIDTH * TAB_GAP) found.push(piece.x)
    end = piece.x + piece.width
  }
  return found
}

/** The stops around each line, from what stands behind gaps. */
const stopsAround = (
  rows: readonly (readonly Piece[])[],
  wide: readonly (readonly Segment[])[]
): ((line: number) => Stops) => {
  const left = Math.min(...wide.map((line) => line[0]?.x ?? Number.POSITIVE_INFINITY))
  const behind = wide.map((line) => line.slice(1).map((segment) => segment.x))
  const gaps = rows.map(behindGaps)
  const step = tabDistance(gaps.flat().map((x) => x - left))
  const isOnGrid = (x: number): boolean =>
    step !== null && Math.abs(x - left - Math.round((x - left) / step) * step) <= ON_GRID
  return (line) => {
    const near = behind.slice(Math.max(0, line - NEIGHBOURS), line + NEIGHBOURS + 1).flat()
    const nearGaps = step === null ? [] : gaps.slice(Math.max(0, line - NEIGHBOURS), line + NEIGHBOURS + 1).flat()
    if (near.length === 0 && nearGaps.length === 0) return NO_STOPS
    const usesTabs = nearGaps.filter(isOnGrid).length >= LEAST_STOPS
    return {
      countAt: (x) => near.filter((stop) => Math.abs(stop - x) <= AT_STOP).length,
      isTab: (x) => usesTabs && isOnGrid(x),
      tabsBetween: (end, x) =>
        step !== null && usesTabs && isOnGrid(x)
          ? Math.max(1, Math.round((x - left) / step) - Math.floor((end - left) / step))
          : null
    }
  }
}

/** So many letters one by one in a row are words set wide. */
const LEAST_LETTERS = 5
const SET_WIDE = /^(?:\p{L}\s)*\p{L}[.:]?$/u
/** About how wide a capital is, in type sizes; how much wider than between letters the gap between words is. */
const CAPITAL = 0.6
const WIDER = 2

/** Letters that are printed one by one, with space between them, as the words they make. */
const joinLetters = (row: readonly Piece[]): Piece[] => {
  const letters = row.reduce((sum, piece) => sum + piece.text.replace(/\s/gu, '').length, 0)
  if (letters < LEAST_LETTERS || !row.every((piece) => SET_WIDE.test(piece.text))) return [...row]
  const between = row.flatMap((piece, place) => {
    const count = piece.text.replace(/\s/gu, '').length
    if (count > 1) return [Math.max(0, (piece.width - count * CAPITAL * piece.size) / (count - 1))]
    const above = row[place - 1]
    return above === undefined ? [] : [piece.x - above.x - above.width]
  })
  const usual = median(between)
  const out: Piece[] = []
  for (const piece of row) {
    const last = out.at(-1)
    const text = piece.text.replace(/\s/gu, '')
    const gap = last === undefined ? 0 : piece.x - last.x - last.width
    if (last === undefined || gap > piece.size * 5) out.push({ ...piece, text })
    else {
      const apart = gap > usual * WIDER + piece.size * 0.1 ? ' ' : ''
      out[out.length - 1] = { ...last, text: last.text + apart + text, width: piece.x + piece.width - last.x }
    }
  }
  return out
}

/** Justified lines are so many that end at the same place, to so many points, and those that show it have so many pieces. */
const LEAST_JUSTIFIED = 3
const SAME_END = 1.5
const LEAST_PIECES = 3

/** Which lines are justified: words far apart with blanks printed between them, up to an edge where several such lines end. */
const justifiedIn = (rows: readonly (readonly Piece[])[]): readonly boolean[] => {
  const ends = rows.map((row) => {
    const last = row.at(-1)
    return last !== undefined &&
      row.length > 1 &&
      row.every((piece, place) => place === 0 || piece.spaced !== undefined)
      ? last.x + last.width
      : null
  })
  const shown = ends
    .filter((end, place): end is number => end !== null && (rows[place]?.length ?? 0) >= LEAST_PIECES)
    .sort((a, b) => a - b)
  const isEdge = (end: number): boolean => {
    const from = lowerBound(shown, end - SAME_END)
    return (shown[from + LEAST_JUSTIFIED - 1] ?? Number.POSITIVE_INFINITY) <= end + SAME_END
  }
  return ends.map((end) => end !== null && isEdge(end))
}

/** The lines that pieces stand on, from above, whatever order they were drawn in. */
export const linesOf = (pieces: readonly Piece[]): PrintedLine[] => {
  const rows: Piece[][] = []
  for (const piece of [...pieces].sort((a, b) => a.y - b.y || a.x - b.x)) {
    const row = rows.at(-1)
    const reach = row === undefined ? 0 : Math.max(...row.slice(-8).map((one) => one.size), piece.size) * SAME_LINE
    const nearest = row?.[0]
    if (row !== undefined && nearest !== undefined && piece.y - nearest.y <= reach) row.push(piece)
    else rows.push([piece])
  }
  const inOrder = rows.map((row) => joinLetters(row.sort((a, b) => a.x - b.x)))
  const justified = justifiedIn(inOrder)
  const wide = inOrder.map((row, place) => segmentsOf(row, NO_STOPS, justified[place]))
  const stopsOf = stopsAround(inOrder, wide)
  return inOrder.map((row, place) => {
    const size = Math.max(...row.slice(0, 500).map((piece) => piece.size))
    const full = row.filter((piece) => piece.size >= size * INDEX_SIZE)
    const stops = stopsOf(place)
    return {
      y: full[0]?.y ?? row[0]?.y ?? 0,
      size,
      segments: stops === NO_STOPS ? (wide[place] ?? []) : segmentsOf(row, stops, justified[place]),
      pieces: row
    }
  })
}
