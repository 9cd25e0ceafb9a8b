import { joinWrapped } from './join-wrapped.ts'
import { LETTER_WIDTH, type PrintedLine, type Segment } from './pdf-lines.ts'

interface Cell {
  readonly lines: string[]
  end: number
  /** The line its last words stand on. */
  line: number
}
/** Cells begin within so many points of their column's head. */
const ALIGNED = 5
/** Between a cell's text and the next column is at least so much space, in letters. */
const PADDING = 1.2
/** Rows stand at most so many letter heights apart. */
const FARTHEST = 3.2

/** The column that each segment of a line stands in; null where the line is none of the table's. */
const columnsOf = (line: PrintedLine, starts: readonly number[]): number[] | null => {
  // As many as there are columns: each in its own, however the stops are set that part them.
  if (line.segments.length === starts.length) return starts.map((_, column) => column)
  const columns: number[] = []
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

/** Rows of so many cells that a table has at least; of one of two columns more, since a label and its value look alike. */
const leastRows = (columns: number): number => (columns > 2 ? 2 : 3)
/** The second column of a table of two begins within so many points. */
const STRAIGHT = 2

/**
 * A table without borders that begins at a line: two rows or more of three columns or more, cells under their heads; three of two columns. A line
 * all of whose cells go on from the line above, for want of room in their columns, belongs to the row above. Null where there is none; `to` is the
 * line after it.
 */
export const readOpenTable = (
  lines: readonly PrintedLine[],
  from: number,
  right: number
): { readonly rows: string[][][]; readonly to: number } | null => {
  const head = lines[from]
  if (head === undefined || head.segments.length < 2) return null
  const starts = head.segments.map((segment) => segment.x)
  const rows: (Cell | undefined)[][] = []
  const inTable = (line: PrintedLine | undefined): number[] | null => {
    const columns = line === undefined ? null : columnsOf(line, starts)
    const [, second] = line?.segments ?? []
    return columns !== null &&
      starts.length === 2 &&
      second !== undefined &&
      Math.abs(second.x - (starts[1] ?? 0)) > STRAIGHT
      ? null
      : columns
  }
  const goesOn = (segment: Segment, column: number, line: PrintedLine, at: number): boolean => {
    const above = rows.at(-1)?.[column]
    if (above === undefined || above.line !== at - 1) return false
    // A row begins with a capital, and so does the text after the table; what goes on seldom does.
    const next = lines[at + 1]
    const inside =
      line.segments.length === 1 && next !== undefined && next.segments.length > 1 && inTable(next) !== null
    if (column === 0 && /^\p{Lu}/u.test(segment.text) && !inside) return false
    const limit = (starts[column + 1] ?? right) - line.size * LETTER_WIDTH * PADDING
    return above.end + line.size * LETTER_WIDTH * 0.5 + segment.firstWord > limit
  }
  let full = 0
  let to = from
  let kept = 0
  for (let at = from; at < lines.length; at++) {
    const line = lines[at]
    const above = lines[at - 1]
    if (line === undefined) break
    if (at > from && above !== undefined && line.y - above.y > Math.max(line.size, above.size) * FARTHEST) break
    const columns = inTable(line)
    if (columns === null) break
    const carried = at > from && line.segments.every((segment, place) => goesOn(segment, columns[place] ?? 0, line, at))
    // A row begins in the first column: what stands in others only belongs to the row above.
    const within = carried || (at > from && !columns.includes(0))
    const row = within ? (rows.at(-1) ?? []) : starts.map((): Cell | undefined => undefined)
    for (const [place, segment] of line.segments.entries()) {
      const column = columns[place] ?? 0
      const held = row[column]?.lines ?? []
      if (carried) held.push(joinWrapped(held.pop() ?? '', segment.text))
      else held.push(segment.text)
      row[column] = { lines: held, end: segment.end, line: at }
    }
    if (!within) rows.push(row)
    if (line.segments.length > 1 && !within) full++
    // What stands alone in the first column under the last row is no row: it may be the text that follows.
    if (line.segments.length > 1 || carried || (columns[0] ?? 0) > 0) {
      to = at + 1
      kept = rows.length
    } else if (at - to >= 3) break
  }
  if (full < leastRows(starts.length)) return null
  return { rows: rows.slice(0, kept).map((row) => row.map((cell) => cell?.lines ?? [])), to }
}
