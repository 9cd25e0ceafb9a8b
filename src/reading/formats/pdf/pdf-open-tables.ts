import { type BreaksWord, joinWrapped } from '../join-wrapped.ts'
import { LETTER_WIDTH, type PrintedLine, type Segment } from './pdf-lines.ts'

interface Cell {
  readonly lines: string[]
  end: number
  /** The line its last words stand on. */
  line: number
}
/** Cells begin within so many points of their column's head. */
const ALIGNED = 5
/** Between a cell's text and the next column is at least so much space, in points: what text processors leave at both edges of a cell. */
const PADDING = 10
/** The second column of a table of two, and what goes on over a page's end, begins within so many points. */
const STRAIGHT = 2
/** The lines of a cell stand at most so many letter heights apart. */
const CLOSE = 1.8
/** Rows stand at most so many letter heights apart. */
const FARTHEST = 3.2

/** What stands so many times as far below the table as its rows do from each other, and is no whole row, is none of it. */
const APART = 1.4

const NUMBER = /^\(?(?:\d{1,3}|[a-zæøå])(?:\.\d{1,3})*[.):]?$/iu

/** Whether default tab stops alone set a line's cells apart: each tab is the end of a cell, wherever its stop is. */
const isTabbed = (line: PrintedLine): boolean =>
  line.segments.length > 1 && line.segments.slice(1).every((segment) => segment.tabs !== undefined)

/** Rows of a table that are looked at for how its columns are set. */
const LOOKED_AT = 12
/** Whether a table's columns are set by default tab stops, so that cells of other lengths put those behind them elsewhere. */
const isSetByTabs = (lines: readonly PrintedLine[], starts: readonly number[]): boolean =>
  lines
    .slice(0, LOOKED_AT)
    .some(
      (line) =>
        line.segments.length === starts.length &&
        isTabbed(line) &&
        line.segments.some((segment, column) => Math.abs(segment.x - (starts[column] ?? 0)) > ALIGNED)
    )

/** The column that each segment of a line stands in; null where the line is none of the table's. */
const columnsOf = (line: PrintedLine, starts: readonly number[], tabbed: boolean): number[] | null => {
  // As many as there are columns: each in its own, however the stops are set that part them.
  if (line.segments.length === starts.length) return starts.map((_, column) => column)
  const columns: number[] = []
  if (tabbed && isTabbed(line)) {
    for (const segment of line.segments)
      columns.push(columns.length === 0 ? 0 : (columns.at(-1) ?? 0) + (segment.tabs ?? 1))
    return (columns.at(-1) ?? 0) < starts.length ? columns : null
  }
  for (const segment of line.segments) {
    const distances = starts.map((start) => Math.abs(start - segment.x))
    const within = starts.findLastIndex((start) => start <= segment.x + ALIGNED)
    const nearest = distances.indexOf(Math.min(...distances))
    // Under the head of the next column rather than far behind that of its own.
    const column = nearest === within + 1 && (distances[nearest] ?? 0) < 3 * ALIGNED ? nearest : within
    if (column < 0 || columns.includes(column)) return null
    const next = starts[column + 1]
    if (line.segments.length === 1 && next !== undefined && segment.end > next + ALIGNED) return null
    columns.push(column)
  }
  return columns
}

/** Whether all that stands on a line begins right where columns do. */
const isAligned = (line: PrintedLine, starts: readonly number[]): boolean =>
  line.segments.every((segment) => starts.some((start) => Math.abs(start - segment.x) <= STRAIGHT))

/** Rows of so many cells that a table has at least; of one of two columns more, since a label and its value look alike. */
const leastRows = (columns: number): number => (columns > 2 ? 2 : 3)
export interface OpenTable {
  readonly rows: readonly (readonly (readonly string[])[])[]
  /** The line after it. */
  readonly to: number
  /** Where its columns begin. */
  readonly starts: readonly number[]
}

/**
 * A table without borders that begins at a line: two rows or more of three columns or more, cells under their heads; three of two columns; one row
 * or more that go on with a table whose columns are given. A line all of whose cells go on from the line above, for want of room in their columns,
 * belongs to the row above. Null where there is none.
 */
export const readOpenTable = (
  lines: readonly PrintedLine[],
  from: number,
  right: number,
  breaks: BreaksWord,
  columns: readonly number[] | null = null
): OpenTable | null => {
  const head = lines[from]
  if (head === undefined || head.segments.length < 2) return null
  if (columns !== null && !isAligned(head, columns)) return null
  const starts = columns ?? head.segments.map((segment) => segment.x)
  const tabbed = columns === null && isTabbed(head) && isSetByTabs(lines.slice(from), starts)
  const rows: (Cell | undefined)[][] = []
  const inTable = (line: PrintedLine | undefined): number[] | null => {
    const found = line === undefined ? null : columnsOf(line, starts, tabbed)
    const [, second] = line?.segments ?? []
    return found !== null &&
      starts.length === 2 &&
      second !== undefined &&
      Math.abs(second.x - (starts[1] ?? 0)) > STRAIGHT
      ? null
      : found
  }
  const goesOn = (segment: Segment, column: number, line: PrintedLine, at: number): boolean => {
    const above = rows.at(-1)?.[column]
    if (above === undefined || above.line !== at - 1) return false
    const last = lines[at - 1]
    if (tabbed || (last !== undefined && line.y - last.y > line.size * CLOSE)) return false
    // A row begins with a capital, and so does the text after the table; what goes on seldom does.
    const next = lines[at + 1]
    const inside =
      line.segments.length === 1 &&
      next !== undefined &&
      next.segments.length > 1 &&
      inTable(next) !== null &&
      // Behind tabs no text is broken for want of room in its column.
      !isTabbed(head)
    if (column === 0 && /^\p{Lu}/u.test(segment.text) && !inside) return false
    const [end, start] = [above.lines.at(-1) ?? '', segment.text]
    if (/\d-$/u.test(end) && /^\d/u.test(start)) return true
    // A cell may end before the page's margin does; what goes on in the middle of a sentence had no room all the same.
    const inSentence = /^\p{Ll}/u.test(start) && !/[.!?:;]$/u.test(end)
    const limit = (starts[column + 1] ?? right + (inSentence ? 0 : PADDING)) - PADDING
    return above.end + line.size * LETTER_WIDTH * 0.5 + segment.firstWord > limit
  }
  let full = 0
  let farthest = 0
  let broken = false
  let to = from
  let kept = 0
  for (let at = from; at < lines.length; at++) {
    const line = lines[at]
    const above = lines[at - 1]
    if (line === undefined) break
    const distance = above === undefined || at === from ? 0 : line.y - above.y
    const size = Math.max(line.size, above?.size ?? 0)
    if (distance > size * FARTHEST) break
    if (rows.length > 1 && line.segments.length < starts.length && distance > Math.max(farthest, size) * APART) break
    farthest = Math.max(farthest, distance)
    const found = inTable(line)
    if (found === null) break
    const carried = at > from && line.segments.every((segment, place) => goesOn(segment, found[place] ?? 0, line, at))
    // A row begins in the first column: what stands in others only belongs to the row above.
    const within = carried || (at > from && !found.includes(0))
    const row = within ? (rows.at(-1) ?? []) : starts.map((): Cell | undefined => undefined)
    for (const [place, segment] of line.segments.entries()) {
      const column = found[place] ?? 0
      const held = row[column]?.lines ?? []
      if (carried) held.push(joinWrapped(held.pop() ?? '', segment.text, breaks))
      else held.push(segment.text)
      row[column] = { lines: held, end: segment.end, line: at }
    }
    if (!within) rows.push(row)
    if (carried) broken = true
    if (line.segments.length > 1 && !within) full++
    // What stands alone in the first column under the last row is no row: it may be the text that follows.
    const isRow = row.filter((cell) => cell !== undefined).length > 1
    if (line.segments.length > 1 || (carried && isRow) || (found[0] ?? 0) > 0) {
      to = at + 1
      kept = rows.length
    } else if (at - to >= 3) break
  }
  // A single row is one if its cells were broken for want of room in their columns.
  const least = columns !== null || (broken && starts.length > 2) ? 1 : leastRows(starts.length)
  if (full < least) return null
  // Numbers with their entries beside them are a list.
  if (starts.length === 2 && rows.every(([cell]) => NUMBER.test(cell?.lines[0] ?? ''))) return null
  return { rows: rows.slice(0, kept).map((row) => row.map((cell) => cell?.lines ?? [])), to, starts }
}
