import { parseDecisionHeading } from '../../headings/decision-heading.ts'
import { MONTH_PATTERN } from '../../vocabulary/months.ts'
import { contentsIn } from '../counts-on.ts'
import { type BreaksWord, breaksWord, joinWrapped } from '../join-wrapped.ts'
import { isLabel } from '../table-text.ts'
import { LETTER_WIDTH, type PrintedLine, type Segment } from './pdf-lines.ts'
import { type OpenTable, readOpenTable } from './pdf-open-tables.ts'

/** Lines farther apart than so many times what is usual have a blank line between them. */
const GAP = 1.3
/** So many times as far, they have two. */
const WIDE_GAP = 2.6
/** Where nothing is usual: in letter heights. */
const USUAL = 1.2
/** How far the edges of lines of one paragraph may differ, in points. */
const EDGE = 2.5
/** How much farther in the lines under a bullet or behind a label may begin. */
const HANGING = 60
/** Begins something of its own: a bullet, a number, a letter of a list, a label, a case number. */
const OPENING =
  /^(?:[-–—•·●○▪■◦►→☐☒☑✓*|]\s?|#{1,6}\s|[=-]>\s?|o\s|\(?\d{1,3}(?:\.\d{1,3})*[.):]\s|(?!\d{1,3}(?:\.\d{3})+(?:,\d+)?\s)\d{1,3}(?:\.\d{1,3})+\s|[a-zæøå][.)]\s|(?:punkt|pkt\.?|sag|ad|nr\.?|§)\s?\d|(?:\p{L}+\.?:?\s)?[\p{L}\d.]*\d[\p{L}\d.]*(?:[-/][\p{L}\d.]+)+$)/iu
/** "… efter den / 1. maj": a date that goes on. */
const DATE = new RegExp(`^\\d{1,2}\\.\\s(?:${MONTH_PATTERN})(?!\\p{L})`, 'iu')
/** A season or two years, which look like a case's number. */
const YEARS = /^(?:19|20)\d\d\s?[-/–]\s?(?:19|20)?\d\d$/u
/** "Havnerådet den 1. maj, / pkt. 9": where it was decided. */
const PLACE = /^(?:punkt|pkt\.?|sag|nr\.?|§)\s?(?:nr\.?\s?)?\d/iu
/** "4. Lokalplan for søens bred / - endelig vedtagelse": a title that was broken before its dash. */
const TITLE = /^(?:(?:punkt|pkt\.?|sag|nr\.?|§)\s?)?\d{1,3}\s?[.:)]?\s\S/iu
const DASH = /^[-–]\s\p{Ll}/u
const BEFORE_DATE = /(?:^|\s)den$/iu
const LABELLED = /^\p{Lu}[\p{L} /-]{1,28}:(?=\s|$)|^\d{1,3}\s\p{Lu}/u
/** No text ends so: a list goes on, or a small word leads to what follows. */
const DANGLING =
  /,$|\s(?:og|eller|samt|and|or|i|på|af|for|til|med|ved|hos|fra|om|den|det|de|en|et|at|som|der|of|the|in)$/iu
export const isDangling = (text: string): boolean => DANGLING.test(text)
const ENDED = /[.!?:;]["”»)]?$/u

/** A line that may be a heading: short, and no sentence. */
const isHeadingLike = (text: string): boolean => text.length <= 60 && !/[.!?,;]$/u.test(text)
/** Whether a line may be a heading below the end of a sentence. */
export const mayHead = (above: string, line: string): boolean =>
  ENDED.test(above) && /^[\p{Lu}\d]/u.test(line) && isHeadingLike(line)

const lastOf = (line: PrintedLine): Segment | undefined => line.segments.at(-1)

/** How far apart the lines of a paragraph stand, by type size: both in points. */
export type Distances = (size: number) => number
/** A distance is usual from so many lines on, and from this share of the most frequent one's: the closest of these. */
const LEAST_USUAL = 3
const LEAST_USUAL_SHARE = 0.1

/** How far apart the lines of paragraphs stand in these regions: paragraphs themselves may stand farther apart, and be most lines. */
export const usualDistances = (regions: readonly (readonly PrintedLine[])[]): Distances => {
  const bySize = new Map<number, Map<number, number>>()
  for (const lines of regions)
    for (const [place, line] of lines.entries()) {
      const above = lines[place - 1]
      if (above === undefined || Math.abs(above.size - line.size) > 0.6) continue
      const distance = line.y - above.y
      if (distance < line.size * 0.9 || distance > line.size * 2.2) continue
      const size = Math.round(line.size)
      const counts = bySize.get(size) ?? new Map<number, number>()
      const near = Math.round(distance * 2) / 2
      bySize.set(size, counts.set(near, (counts.get(near) ?? 0) + 1))
    }
  const usual = new Map(
    [...bySize].map(([size, counts]) => {
      const most = Math.max(...counts.values())
      const least = Math.min(most, Math.max(LEAST_USUAL, most * LEAST_USUAL_SHARE))
      return [size, Math.min(...[...counts].filter(([, count]) => count >= least).map(([distance]) => distance))]
    })
  )
  return (size) => usual.get(Math.round(size)) ?? size * USUAL
}

/** So few gaps among so many lines: the document sets its paragraphs apart by nothing but their last line's end. */
const LINES_TO_TELL = 40
const FEWEST_GAPS = 0.02

/** Whether paragraphs follow each other without space, so that each line that ends before the margin ends one. */
export const areParagraphsClose = (regions: readonly (readonly PrintedLine[])[], usual: Distances): boolean => {
  let lines = 0
  let gaps = 0
  for (const region of regions)
    for (const [place, line] of region.entries()) {
      const above = region[place - 1]
      if (above === undefined || Math.abs(above.size - line.size) > 0.6) continue
      lines++
      if (line.y - above.y > usual(line.size) * GAP) gaps++
    }
  return lines >= LINES_TO_TELL && gaps <= lines * FEWEST_GAPS
}

/**
 * Whether a line goes on in the next only because the first word of that had no more room: the same type, the same edge, no more space than usual,
 * and nothing that begins anew. A word broken by a hyphen stays broken: that is repaired, and listed, by the reading.
 */
const goesOn = (
  line: PrintedLine,
  first: Segment,
  next: PrintedLine,
  { right, breaks, letters = Number.POSITIVE_INFINITY }: Setting,
  usual: number
): boolean => {
  const [last, start] = [lastOf(line), next.segments[0]]
  if (last === undefined || start === undefined || next.segments.length > 1) return false
  const distance = next.y - line.y
  if (Math.abs(line.size - next.size) > 0.6 || distance > usual * GAP || last.lastFont !== start.font) return false
  // "39-/41": numbers with a hyphen between them, if there was no room for the second.
  if (/\d[-–]$/u.test(last.text) && /^\d/u.test(start.text))
    return start.firstWord >= right - last.end - line.size * LETTER_WIDTH
  // "… den / 1. maj": nobody begins a line with the day by choice.
  if (BEFORE_DATE.test(last.text) && DATE.test(start.text)) return true
  // A compound's own hyphen: its other half stands on the next line, however much room there was.
  if (breaksWord(last.text, start.text)) return !breaks(last.text, start.text)
  const isPlace = /,$/u.test(last.text) && PLACE.test(start.text)
  const isTitle = TITLE.test(first.text) && !/[.:,;]$/u.test(last.text) && DASH.test(start.text)
  const goesOnAnyway = isPlace || isTitle || DATE.test(start.text) || YEARS.test(start.text)
  if (
    (OPENING.test(start.text) && !goesOnAnyway) ||
    // Behind a bar a label is one of several on a line.
    (!last.text.endsWith('|') && (LABELLED.test(start.text) || isLabel(start.text)))
  )
    return false
  // The text of a column goes on below it, wherever that column ends.
  const isInColumn = line.segments.length > 1 && Math.abs(start.x - last.x) <= EDGE && start.x - first.x > EDGE
  if (isInColumn && !ENDED.test(last.text) && (/^\p{Ll}/u.test(start.text) || isDangling(last.text))) return true
  const room = right - last.end - line.size * LETTER_WIDTH * 0.6
  if (start.firstWord < room && lettersWith(last, start) <= letters) return false
  if (mayHead(last.text, start.text)) return false
  const inward = start.x - first.x
  // A label whose value had no room goes on at the left edge.
  if (line.segments.length > 1)
    return Math.abs(start.x - last.x) <= EDGE || (last.text.endsWith(':') && Math.abs(inward) <= EDGE)
  // Farther in under a bullet or number; farther out under a first line that was set in.
  return (
    Math.abs(inward) <= EDGE ||
    (inward > 0 && inward < HANGING && OPENING.test(first.text)) ||
    (inward < 0 && inward > -HANGING)
  )
}

const FIRST_WORD = /^\S*/u
/** How many letters a line would have with the first word of the next. */
const lettersWith = (last: Segment, start: Segment): number =>
  last.text.length + 1 + (FIRST_WORD.exec(start.text)?.[0].length ?? 0)

/** Lines broken at a number of letters are so long, so many, and nearly all of them. */
const SHORTEST_WRAP = 60
const LEAST_WRAPPED = 8
const LEAST_WRAPPED_SHARE = 0.9

/**
 * The number of letters that lines are broken at, as in a text that was wrapped before it was printed in a type of other widths; Infinity where the
 * page's margin broke them, or nothing did.
 */
export const wrapOf = (regions: readonly (readonly PrintedLine[])[]): number => {
  const pairs = regions.flatMap((lines) =>
    lines.flatMap((line, place) => {
      const [last, start] = [line.segments[0], lines[place + 1]?.segments[0]]
      return line.segments.length === 1 && last !== undefined && start !== undefined && /^\p{Ll}/u.test(start.text)
        ? [{ length: last.text.length, withNext: lettersWith(last, start) }]
        : []
    })
  )
  const longest = Math.max(0, ...pairs.slice(0, 20_000).map(({ length }) => length))
  const full = pairs.filter(({ withNext }) => withNext > longest).length
  return longest >= SHORTEST_WRAP && full >= LEAST_WRAPPED && full >= pairs.length * LEAST_WRAPPED_SHARE
    ? longest
    : Number.POSITIVE_INFINITY
}

/** A line with its columns apart by blanks, each at its place. */
const spaced = (line: PrintedLine, left: number): string => {
  const letter = line.size * LETTER_WIDTH
  let out = ''
  for (const segment of line.segments) {
    const column = Math.max(0, Math.round((segment.x - left) / letter))
    if (out === '') out = ' '.repeat(column > 3 ? Math.min(column, 120) : 0)
    // Blanks that were printed line up what their writer saw, in a type whose letters are all as wide.
    else if (segment.blanks !== undefined) out += ' '.repeat(Math.min(segment.blanks, 120))
    else out = out.padEnd(Math.max(out.trimEnd().length + 3, Math.min(column, 300)))
    out += segment.text
  }
  return out.trimEnd()
}

/** Lines end at a margin within so many letters of it. */
const NEAR_MARGIN = 7
/** A margin that is not where the page's own would be shows in so many lines, and in this share of the long ones. */
const LEAST_AT_MARGIN = 5
const LEAST_SHARE = 0.4

/**
 * Where text has no more room on its line: the farthest that a line of so many letters reaches, where that is the page's margin (as wide on the
 * right as on the left) or many lines end there. Infinite where no such place shows: then no line was broken for want of room.
 */
export const marginOf = (lines: readonly PrintedLine[], letters: number, pageWidth: number): number => {
  const long = lines.filter((line) => line.segments.length === 1 && (line.segments[0]?.text.length ?? 0) >= letters)
  const left = Math.min(...long.map((line) => line.segments[0]?.x ?? 0))
  const ends = long
    .map((line) => ({ end: line.segments[0]?.end ?? 0, near: line.size * LETTER_WIDTH * NEAR_MARGIN }))
    .sort((a, b) => b.end - a.end)
  for (const [place, one] of ends.entries()) {
    if (one.end >= pageWidth - left - one.near) return one.end
    const close = ends.slice(place).filter((other) => one.end - other.end <= one.near).length
    if (close >= LEAST_AT_MARGIN && close >= (ends.length - place) * LEAST_SHARE) return one.end
    if (close >= 2) break
  }
  return Number.POSITIVE_INFINITY
}

/** So many lines of a column end within so many letters of its edge: one that ends farther out overflows it. */
const LEAST_AT_EDGE = 3
const NEAR_EDGE = 4
/** Where a column of running text has no more room: as far as its lines reach. */
export const edgeOf = (lines: readonly PrintedLine[]): number => {
  const ends = lines.map((line) => lastOf(line)?.end ?? 0).sort((a, b) => b - a)
  const near = Math.max(0, ...lines.slice(0, 1).map((line) => line.size * LETTER_WIDTH * NEAR_EDGE))
  return (
    ends.find((end, place) => end - (ends[place + LEAST_AT_EDGE - 1] ?? Number.NEGATIVE_INFINITY) <= near) ??
    ends[0] ??
    Number.POSITIVE_INFINITY
  )
}

/** A line that leaves so much of its width free was not broken by its writer for want of room either. */
const LEAST_FREE = 0.4
const NUMBER = /^\(?\d{1,3}[.):]?$/u
/** A line as one text: its number stands apart from it. Null where it has columns. */
const wholeOf = ({ segments }: PrintedLine): Pick<Segment, 'text' | 'x' | 'end'> | null => {
  const [first, second, third] = segments
  if (first === undefined || third !== undefined) return null
  if (second === undefined) return first
  return NUMBER.test(first.text) ? { text: `${first.text} ${second.text}`, x: first.x, end: second.end } : null
}
/** Whether a line ends a paragraph: it leaves room, and what follows at the same edge begins as sentences do. */
const endsParagraph = (line: PrintedLine, next: PrintedLine | undefined, left: number, right: number): boolean => {
  const [first, start] = [wholeOf(line), next === undefined ? null : wholeOf(next)]
  return (
    first !== null &&
    start !== null &&
    first.x - left <= HANGING &&
    Math.abs(start.x - left) <= EDGE &&
    (first.end < right - (right - left) * LEAST_FREE || (ENDED.test(first.text) && isHeadingLike(start.text))) &&
    !/[,-]$/u.test(first.text) &&
    // A list of names that was broken anywhere.
    !(first.text.includes(',') && start.text.includes(',') && !ENDED.test(first.text)) &&
    (/^\p{Lu}/u.test(start.text) || (OPENING.test(start.text) && !start.text.startsWith('|')))
  )
}

/** What a region's lines are read by. */
export interface Setting {
  /** Where its lines have no more room. */
  readonly right: number
  readonly breaks: BreaksWord
  /** The number of letters that lines were broken at before they were printed. */
  readonly letters?: number
  /** A narrow column, most of whose lines are full: one with a capital begins anew. */
  readonly narrow?: boolean
  /** How far apart lines stand in the document; without it, in the region. */
  readonly usual?: Distances
  /** Paragraphs stand as close as lines: a blank line goes between them where one ends for sure. */
  readonly close?: boolean
  /** The columns of a table that may go on here from the page before. */
  readonly columns?: readonly number[] | null
}
/** A line of text ('' for a blank one, a line break for two), or a table set by its columns alone. */
export type Block = string | OpenTable
export const isGap = (block: Block): boolean => typeof block === 'string' && block.trim() === ''

/** Lines of a page's head that may stand before a table that goes on from the page before. */
const HEAD_LINES = 1

/**
 * The lines of a region as text: lines broken only for want of room before the right margin as one, blank lines where more space stands than usual,
 * tables set by columns, other gaps by blanks.
 */
export const regionBlocks = (lines: readonly PrintedLine[], setting: Setting): Block[] => {
  const { right, breaks, narrow = false, close = false, columns = null } = setting
  const left = Math.min(...lines.map((line) => line.segments[0]?.x ?? 0))
  const usual = setting.usual ?? usualDistances([lines])
  const contents = close ? contentsIn(lines.map((line) => wholeOf(line)?.text ?? '')) : new Set()
  const out: Block[] = []
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]
    const above = lines[at - 1]
    if (line === undefined) continue
    const apart = above === undefined ? 0 : (line.y - above.y) / usual(Math.max(line.size, above.size))
    // The space below a page's head says nothing.
    if (apart > WIDE_GAP && at > 1) out.push('\n')
    else if (apart > GAP) out.push('')
    const isFirst = at <= HEAD_LINES && out.every((block) => typeof block === 'string')
    const carried = columns !== null && isFirst ? readOpenTable(lines, at, right, breaks, columns) : null
    const table = carried ?? readOpenTable(lines, at, right, breaks)
    if (table !== null) {
      out.push(table, '')
      at = table.to - 1
      continue
    }
    const [label, value] = line.segments
    // With a colon between them they read as a label and its value on one line.
    const isLabelled =
      label !== undefined &&
      value !== undefined &&
      line.segments.length === 2 &&
      isLabel(label.text) &&
      !label.text.endsWith(':') &&
      !value.text.startsWith(':')
    if (isLabelled) out.push(label.text)
    let text = isLabelled ? value.text : spaced(line, left)
    let last = line
    const opening = line.segments.at(-1)
    for (let next = lines[at + 1]; next !== undefined && opening !== undefined; next = lines[at + 1]) {
      const first = last === line && line.segments.length === 1 ? opening : (last.segments[0] ?? opening)
      if (narrow && /^\p{Lu}/u.test(next.segments[0]?.text ?? '') && !isDangling(text)) break
      // A heading that fills its line: what begins with a capital is its text.
      if (/^\p{Lu}/u.test(next.segments[0]?.text ?? '') && parseDecisionHeading(text)?.rest === '') break
      if (!goesOn(last, first, next, setting, usual(last.size))) break
      text = joinWrapped(text, next.segments[0]?.text ?? '', breaks)
      last = next
      at++
    }
    out.push(text)
    if (close && !contents.has(at + 1) && endsParagraph(last, lines[at + 1], left, right)) out.push('')
  }
  return out
}
