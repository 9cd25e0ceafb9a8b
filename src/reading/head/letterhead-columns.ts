import { spacedCells } from '../headings/task-columns.ts'
import { isBlank, type Line, splitLine } from '../text/lines.ts'

/** A letterhead stands in so many of the first lines. */
const FIRST_LINES = 8
const MUNICIPALITY =
  /^(?:\p{Lu}[\p{L}.-]*\s){1,4}(?:[Kk]ommune|KOMMUNE|[Mm]unicipality)$|^(?:Region|REGION)\s\p{Lu}\p{L}+$/u
const LEAST_GAP = 3
const SHIFTED = 1

/** What stands in a column at the right of a line, and what stands before it; null where there is none. */
const partedAt = (
  line: Line | undefined,
  column: number | null
): { left: string; right: string; at: number } | null => {
  const cells = line === undefined || line.cells !== null ? [] : spacedCells(line.text)
  const cell = cells.at(-1)
  if (line === undefined || cell === undefined || (column !== null && Math.abs(cell.at - column) > SHIFTED)) return null
  const left = line.text.slice(0, cell.at)
  return cells.length > 2 || (left.trim() !== '' && !left.endsWith(' '.repeat(LEAST_GAP)))
    ? null
    : { left: left.trimEnd(), right: cell.text, at: cell.at }
}

/**
 * Lines of a head whose letterhead stands in a column at the right, beside what says of the meeting ("12. marts 2027 kl. 8.30          Vej og Trafik", below a
 * municipality's name): the letterhead first, by itself. Other lines are left as they are.
 */
export const withLetterheadFirst = (lines: readonly Line[]): readonly Line[] => {
  const from = lines
    .slice(0, FIRST_LINES)
    .findIndex((line) => MUNICIPALITY.test(partedAt(line, null)?.right ?? '') && /\S\s{3}/u.test(line.text.trim()))
  const column = partedAt(lines[from], null)?.at ?? null
  if (from < 0 || column === null) return lines
  let end = from
  while (end < lines.length && !isBlank(lines[end] as Line)) end++
  const rows = lines.slice(from, end).map((line) => ({ line, parted: partedAt(line, column) }))
  if (rows.filter(({ parted }) => parted !== null).length < 2) return lines
  return [
    ...lines.slice(0, from),
    ...rows.flatMap(({ line, parted }) => (parted === null ? [] : splitLine(line, [parted.right]))),
    ...rows.flatMap(({ line, parted }) => {
      if (parted === null) return [line]
      return parted.left === '' ? [] : splitLine(line, [parted.left])
    }),
    ...lines.slice(end)
  ]
}
