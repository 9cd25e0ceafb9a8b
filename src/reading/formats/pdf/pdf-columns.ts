import { LETTER_WIDTH, linesOf, type PrintedLine } from './pdf-lines.ts'
import type { Piece } from './pdf-piece.ts'

/** Lines that are read one after the other. */
export interface Region {
  readonly lines: readonly PrintedLine[]
  /** Which column of the document they stand in, where text is set in columns; null for text as wide as the page. */
  readonly column: string | null
}

interface Columns {
  readonly from: number
  readonly to: number
  /** Where the right column begins. */
  readonly gutter: number
}

/** Text in columns is so many lines high at least, and so many where other pages have columns there; its columns are so many points wide. */
const LEAST_LINES = 5
const LEAST_LINES_KNOWN = 2
/** Sides of so many lines are columns where other pages have columns, whatever they hold. */
const HIGH = 8
const LEAST_WIDTH = 110
/** The space between columns, and how far before its first letters a column begins. */
const GUTTER = 7
const BEFORE = 3
/** Columns of several pages are the same that begin within so many points. */
const SAME_COLUMN = 4
const MOST_CANDIDATES = 8
const MOST_KNOWN = 8
/** A page of more lines is a drawing, or made to break readers. */
const MOST_LINES = 500
const DEEPEST = 5

/** Running text has lines so full and so many words long, and this share of them goes on in the middle of a sentence. */
const LEAST_FULL = 0.62
const LEAST_WORDS = 3
const LEAST_GOING_ON = 0.3
/** Where more lines of a side have columns themselves, both may be parts of one table. */
const MOST_ROWS = 0.2
const MOST_ROWS_RIGHT = 0.4
/** Where much is headings and lists, it is enough that so many lines had no room for the first word of the next, and were as full. */
const LEAST_WRAPPED = 2
/** A blank is so many letters wide. */
const BLANK = 0.6
/** Rows of a table stand level with each other; of columns, this share of lines does not, or so many paragraphs begin beside the middle of others. */
const LEAST_UNLEVEL = 0.3
const LEVEL = 1.5
const LEAST_BESIDE = 2
/** Of a table nearly all lines stand level, and begin anew together. */
const LEAST_LEVEL = 0.8
const LEAST_TOGETHER = 0.9
/** Lines of a paragraph stand at most so many type sizes apart. */
const CLOSE = 1.7

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0
const textOf = (line: PrintedLine): string => line.segments.map((segment) => segment.text).join(' ')
const startOf = (line: PrintedLine): number => line.segments[0]?.x ?? 0
const endOf = (line: PrintedLine): number => line.segments.at(-1)?.end ?? 0

interface Side {
  readonly lines: readonly PrintedLine[]
  readonly left: number
  readonly right: number
}
const sideOf = (pieces: readonly Piece[]): Side => {
  const lines = linesOf(pieces)
  return {
    lines,
    left: lines.reduce((least, line) => Math.min(least, startOf(line)), Number.POSITIVE_INFINITY),
    right: lines.reduce((most, line) => Math.max(most, endOf(line)), 0)
  }
}

/** Whether a side reads as running text set in a column: most lines full, going on in the middle of sentences. */
const isRunningText = ({ lines, left, right }: Side): boolean => {
  const words = lines.reduce((sum, line) => sum + textOf(line).split(/\s+/u).length, 0) / lines.length
  const goingOn = lines.filter((line) => /^[\p{Ll}\d(]/u.test(textOf(line))).length
  return (
    lines.length >= LEAST_LINES &&
    median(lines.map((line) => endOf(line) - startOf(line))) >= (right - left) * LEAST_FULL &&
    words >= LEAST_WORDS &&
    goingOn >= lines.length * LEAST_GOING_ON
  )
}

const areClose = (above: PrintedLine | undefined, below: PrintedLine | undefined): boolean =>
  above !== undefined && below !== undefined && below.y - above.y <= Math.max(above.size, below.size) * CLOSE

/** The lines of a side that had no room for what begins the next. */
const wrappedIn = ({ lines, left, right }: Side): readonly PrintedLine[] =>
  lines.filter((line, place) => {
    const next = lines[place + 1]
    return (
      areClose(line, next) &&
      endOf(line) - startOf(line) >= (right - left) * LEAST_FULL &&
      endOf(line) + line.size * LETTER_WIDTH * BLANK + (next?.segments[0]?.firstWord ?? 0) > right
    )
  })
/** Whether a side holds text that was wrapped in it: several full lines, and one that goes on in the middle of a sentence. Labels do not. */
const isWrapped = (side: Side): boolean => {
  const full = wrappedIn(side)
  const goingOn = full.some((line) => /^\p{Ll}/u.test(textOf(side.lines[side.lines.indexOf(line) + 1] ?? line)))
  return full.length >= LEAST_WRAPPED && goingOn
}

/** How many paragraphs of a side begin, behind space, right beside the middle of one of the other. */
const beginBeside = (side: Side, other: Side): number =>
  side.lines.filter((line, place) => {
    if (place === 0 || areClose(side.lines[place - 1], line)) return false
    const beside = other.lines.findIndex((one) => Math.abs(one.y - line.y) <= line.size / 2)
    return beside > 0 && areClose(other.lines[beside - 1], other.lines[beside])
  }).length

const areUnlevel = (left: Side, right: Side): boolean => {
  const [few, many] = left.lines.length < right.lines.length ? [left, right] : [right, left]
  const unlevel = few.lines.filter((line) => many.lines.every((one) => Math.abs(one.y - line.y) > LEVEL)).length
  return unlevel >= Math.max(1, few.lines.length * LEAST_UNLEVEL)
}

/** Whether what begins with a capital stands level with what does, as the rows of a table begin. */
const beginTogether = (left: Side, right: Side): boolean => {
  const begins = (line: PrintedLine): boolean => /^["“(]?[\p{Lu}\d]/u.test(textOf(line))
  const pairs = left.lines.flatMap((line) => {
    const beside = right.lines.find((one) => Math.abs(one.y - line.y) <= LEVEL)
    return beside === undefined ? [] : [begins(line) === begins(beside)]
  })
  return (
    pairs.length >= Math.max(LEAST_LINES, left.lines.length * LEAST_LEVEL) &&
    pairs.filter((alike) => alike).length >= pairs.length * LEAST_TOGETHER
  )
}

const rowsIn = ({ lines }: Side): number => lines.filter((line) => line.segments.length > 1).length / lines.length

const areColumns = (left: Side, right: Side, isKnown: boolean): boolean => {
  const least = isKnown ? LEAST_LINES_KNOWN : LEAST_LINES
  if (left.lines.length < least || right.lines.length < least) return false
  if (!isKnown && (left.right - left.left < LEAST_WIDTH || right.right - right.left < LEAST_WIDTH)) return false
  const isTable =
    rowsIn(left) >= MOST_ROWS || rowsIn(right) >= MOST_ROWS_RIGHT || (!isKnown && beginTogether(left, right))
  if (isRunningText(left) && isRunningText(right) && !isTable) return true
  const apart =
    areUnlevel(left, right) || (beginBeside(left, right) >= LEAST_BESIDE && beginBeside(right, left) >= LEAST_BESIDE)
  const isHigh = left.lines.length >= HIGH && right.lines.length >= HIGH
  return isKnown ? apart || isHigh : apart && !isTable && isWrapped(left) && isWrapped(right)
}

/** A line of dots, or what else leads to a page's number, reaches where it pleases. */
const LEADER = /[.…_·]{4,}\s?\d{0,4}$/u
const textEnd = (piece: Piece): number => {
  const leader = LEADER.exec(piece.text)
  return piece.x + (leader === null ? piece.width : (piece.width * leader.index) / piece.text.length)
}

/** Where something begins behind space on many lines. */
const candidatesIn = (lines: readonly PrintedLine[]): number[] => {
  const starts = new Map<number, number>()
  for (const line of lines) {
    let end = Number.NEGATIVE_INFINITY
    for (const piece of line.pieces) {
      if (piece.x - end >= GUTTER) {
        const at = Math.round(piece.x / 2) * 2
        starts.set(at, (starts.get(at) ?? 0) + 1)
      }
      end = Math.max(end, piece.x + piece.width)
    }
  }
  return [...starts]
    .filter(([, count]) => count >= LEAST_LINES - 1)
    .sort((a, b) => b[1] - a[1])
    .slice(0, MOST_CANDIDATES)
    .map(([start]) => start)
}

/** The largest stretch of lines in which two columns of text stand side by side. */
const findColumns = (lines: readonly PrintedLine[], known: readonly number[]): Columns | null => {
  if (lines.length > MOST_LINES) return null
  let best: Columns | null = null
  const left = lines.reduce((least, line) => Math.min(least, line.pieces[0]?.x ?? least), Number.POSITIVE_INFINITY)
  for (const start of new Set([...known, ...candidatesIn(lines)])) {
    const gutter = start - BEFORE
    if (gutter - left < GUTTER) continue
    const isKnown = known.some((one) => Math.abs(one - start) <= SAME_COLUMN)
    let from = 0
    for (let at = 0; at <= lines.length; at++) {
      const line = lines[at]
      const isCrossed =
        line === undefined || line.pieces.some((piece) => piece.x < gutter && textEnd(piece) > gutter - GUTTER + BEFORE)
      if (!isCrossed) continue
      const run = lines.slice(from, at)
      if (run.length > (best === null ? 0 : best.to - best.from)) {
        const pieces = run.flatMap((one) => [...one.pieces])
        const sides = [pieces.filter((piece) => piece.x < gutter), pieces.filter((piece) => piece.x >= gutter)]
        const [one = [], other = []] = sides
        if (one.length > 0 && other.length > 0 && areColumns(sideOf(one), sideOf(other), isKnown))
          best = { from, to: at, gutter }
      }
      from = at + 1
    }
  }
  return best
}

const columnAt = (gutters: readonly number[], gutter: number): number =>
  gutters.find((one) => Math.abs(one - gutter) <= SAME_COLUMN) ?? gutter

/**
 * Text in reading order: where it stands in columns, the left before the right. `known` says where columns begin on other pages: there fewer lines
 * tell; where they are found here is added to it.
 */
export const inReadingOrder = (pieces: readonly Piece[], known: number[], column: string | null = null): Region[] => {
  const read = (some: readonly Piece[], within: string | null, depth: number): Region[] => {
    const lines = linesOf(some)
    if (lines.length === 0) return []
    const columns = depth > DEEPEST ? null : findColumns(lines, known)
    if (columns === null) return [{ lines, column: within }]
    const begins = columnAt(known, columns.gutter + BEFORE)
    if (!known.includes(begins) && known.length < MOST_KNOWN) known.push(begins)
    const piecesIn = (from: number, to?: number): Piece[] => lines.slice(from, to).flatMap((line) => [...line.pieces])
    const inside = piecesIn(columns.from, columns.to)
    return [
      ...read(piecesIn(0, columns.from), within, depth + 1),
      ...read(
        inside.filter((piece) => piece.x < columns.gutter),
        `${within ?? ''}<${begins}`,
        depth + 1
      ),
      ...read(
        inside.filter((piece) => piece.x >= columns.gutter),
        `${within ?? ''}>${begins}`,
        depth + 1
      ),
      ...read(piecesIn(columns.to), within, depth + 1)
    ]
  }
  return read(pieces, column, 0)
}
