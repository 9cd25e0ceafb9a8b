import { parseDecisionHeading } from '../decision-heading.ts'
import { MONTH_PATTERN } from '../vocabulary/months.ts'
import { breaksWord, joinWrapped } from './join-wrapped.ts'
import { LETTER_WIDTH, type PrintedLine, type Segment } from './pdf-lines.ts'
import { readOpenTable } from './pdf-open-tables.ts'
import { isLabel, tableLines } from './table-text.ts'

/** Lines farther apart than so many times what is usual have a blank line between them. */
const GAP = 1.3
/** Where nothing is usual: in letter heights. */
const USUAL = 1.2
/** How far the edges of lines of one paragraph may differ, in points. */
const EDGE = 2.5
/** How much farther in the lines under a bullet or behind a label may begin. */
const HANGING = 60
/** Begins something of its own: a bullet, a number, a letter of a list, a label, a case number. */
const OPENING =
  /^(?:[-–—•·●○▪■◦►→☐☒☑✓*]\s?|o\s|\(?\d{1,3}(?:\.\d{1,3})*[.):]\s|\d{1,3}(?:\.\d{1,3})+\s|[a-zæøå][.)]\s|(?:punkt|pkt\.?|sag|ad|nr\.?|§)\s?\d|(?:\p{L}+\.?:?\s)?[\p{L}\d.]*\d[\p{L}\d.]*(?:[-/][\p{L}\d.]+)+$)/iu
/** "… efter den / 1. maj": a date that goes on. */
const DATE = new RegExp(`^\\d{1,2}\\.\\s(?:${MONTH_PATTERN})(?!\\p{L})`, 'iu')
const LABELLED = /^\p{Lu}[\p{L} /-]{1,28}:(?=\s|$)|^\d{1,3}\s\p{Lu}/u
const ENDED = /[.!?:;]["”»)]?$/u

const lastOf = (line: PrintedLine): Segment | undefined => line.segments.at(-1)

/** How far apart the lines of this type size usually stand. */
const usualDistance = (lines: readonly PrintedLine[]): ((size: number) => number) => {
  const counts = new Map<string, number>()
  for (const [place, line] of lines.entries()) {
    const above = lines[place - 1]
    if (above === undefined || Math.abs(above.size - line.size) > 0.6) continue
    const distance = line.y - above.y
    if (distance < line.size * 0.9 || distance > line.size * 2.2) continue
    const key = `${Math.round(line.size)} ${Math.round(distance * 2) / 2}`
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return (size) => {
    let [usual, most] = [size * USUAL, 1]
    for (const [key, count] of counts) {
      const [of, distance] = key.split(' ').map(Number)
      // Of two that are as frequent the closer one: lines of one text.
      if (of === Math.round(size) && distance !== undefined && (count > most || (count === most && distance < usual)))
        [usual, most] = [distance, count]
    }
    return usual
  }
}

/**
 * Whether a line goes on in the next only because the first word of that had no more room: the same type, the same edge, no more space than usual,
 * and nothing that begins anew. A word broken by a hyphen stays broken: that is repaired, and listed, by the reading.
 */
const goesOn = (line: PrintedLine, first: Segment, next: PrintedLine, right: number, usual: number): boolean => {
  const [last, start] = [lastOf(line), next.segments[0]]
  if (last === undefined || start === undefined || next.segments.length > 1) return false
  const distance = next.y - line.y
  if (Math.abs(line.size - next.size) > 0.6 || distance > usual * GAP || last.lastFont !== start.font) return false
  if (
    breaksWord(last.text, start.text) ||
    (OPENING.test(start.text) && !DATE.test(start.text)) ||
    LABELLED.test(start.text) ||
    isLabel(start.text)
  )
    return false
  const room = right - last.end - line.size * LETTER_WIDTH * 0.6
  if (start.firstWord < room) return false
  if (
    ENDED.test(last.text) &&
    /^[\p{Lu}\d]/u.test(start.text) &&
    start.text.length <= 60 &&
    !/[.!?,;]$/u.test(start.text)
  )
    return false
  const inward = start.x - first.x
  if (line.segments.length > 1) return Math.abs(start.x - last.x) <= EDGE
  // Farther in under a bullet or number; farther out under a first line that was set in.
  return (
    Math.abs(inward) <= EDGE ||
    (inward > 0 && inward < HANGING && OPENING.test(first.text)) ||
    (inward < 0 && inward > -HANGING)
  )
}

/** A line with its columns apart by blanks, each at its place. */
const spaced = (line: PrintedLine, left: number): string => {
  const letter = line.size * LETTER_WIDTH
  let out = ''
  for (const segment of line.segments) {
    const column = Math.max(0, Math.round((segment.x - left) / letter))
    if (out === '') out = ' '.repeat(column > 3 ? Math.min(column, 120) : 0)
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

/**
 * The lines of a region as text: lines broken only for want of room before the right margin as one, blank lines where more space stands than usual,
 * the columns of tables apart by tabs, other gaps by blanks. In a narrow column, where most lines are full, a line with a capital begins anew.
 */
export const regionText = (lines: readonly PrintedLine[], right: number, narrow = false): string[] => {
  const left = Math.min(...lines.map((line) => line.segments[0]?.x ?? 0))
  const usual = usualDistance(lines)
  const out: string[] = []
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]
    const above = lines[at - 1]
    if (line === undefined) continue
    if (above !== undefined && line.y - above.y > usual(Math.max(line.size, above.size)) * GAP) out.push('')
    const table = readOpenTable(lines, at, right)
    if (table !== null) {
      out.push(...tableLines(table.rows), '')
      at = table.to - 1
      continue
    }
    const [label, value] = line.segments
    if (label !== undefined && value !== undefined && line.segments.length === 2 && isLabel(label.text))
      out.push(label.text)
    let text = out.at(-1) === label?.text && value !== undefined ? value.text : spaced(line, left)
    let last = line
    const opening = line.segments.at(-1)
    for (let next = lines[at + 1]; next !== undefined && opening !== undefined; next = lines[at + 1]) {
      const first = last === line && line.segments.length === 1 ? opening : (last.segments[0] ?? opening)
      if (narrow && /^\p{Lu}/u.test(next.segments[0]?.text ?? '')) break
      // A heading that fills its line: what begins with a capital is its text.
      if (/^\p{Lu}/u.test(next.segments[0]?.text ?? '') && parseDecisionHeading(text)?.rest === '') break
      if (!goesOn(last, first, next, right, usual(last.size))) break
      text = joinWrapped(text, next.segments[0]?.text ?? '')
      last = next
      at++
    }
    out.push(text)
  }
  return out
}
