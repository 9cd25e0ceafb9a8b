import { parseDecisionHeading } from '../headings/decision-heading.ts'
import { parseSectionHeading } from '../headings/section-heading.ts'
import { isHeadOfItemTable } from '../pages/unroll-tables.ts'
import { foldText } from '../text/fold-text.ts'
import { isPersonName } from '../text/person-names.ts'
import { HEAD_LABELS } from '../vocabulary/head-labels.ts'

/** A cell's lines as a document by itself would have them, with blank lines and tabs; none for an empty cell. */
export type CellLines = readonly string[]

/** A label beside a text of many lines is at most so long. */
const LONGEST_LABEL = 60

/** A number beside a title: they stand on one line. */
const NUMBER = /^(?:(?:punkt|pkt\.?|sag|nr\.?|§|#)\s?)*\d{1,4}\s?[.:)]?$/iu
const LABELS: ReadonlySet<string> = new Set(Object.values(HEAD_LABELS).flat())

/** Whether a cell labels what stands beside it: a particular of the meeting, or the heading of a section or decision. */
export const isLabel = (cell: string): boolean =>
  cell.length <= LONGEST_LABEL &&
  (LABELS.has(foldText(cell).replace(/\s*:$/u, '')) ||
    parseSectionHeading(cell)?.rest === '' ||
    parseDecisionHeading(cell)?.rest === '')

/** A cell of so many lines or letters is a part of a page that a table only sets beside others. */
const PAGE_LINES = 8
const PAGE_LETTERS = 1500
const isPage = (cell: CellLines): boolean =>
  cell.length >= PAGE_LINES || cell.reduce((sum, line) => sum + line.length, 0) > PAGE_LETTERS

/** A cell's lines beside those of others: none blank, and no tabs, which set cells apart. */
const asCell = (lines: CellLines): CellLines =>
  lines.map((line) => line.replace(/\s*[\t\f]\s*/gu, ' ').trim()).filter((line) => line !== '')

/** A person, and what is said of him or her behind a comma or in brackets. */
const isNamed = (line: string): boolean => isPersonName(line.replace(/\s*[,(].*$/u, ''))

const filled = (cells: readonly CellLines[]): readonly CellLines[] => cells.filter((cell) => cell.length > 0)

/** Takes out the columns that hold nothing in any row: they only make room. */
const withoutEmptyColumns = (rows: readonly (readonly CellLines[])[]): CellLines[][] => {
  const used = new Set(rows.flatMap((row) => row.flatMap((cell, column) => (cell.length > 0 ? [column] : []))))
  return rows.map((row) => row.filter((_, column) => used.has(column)))
}

/** A part of a page as the lines it has by itself, other cells as those of cells. */
const asPart = (lines: CellLines): CellLines => (isPage(asCell(lines)) ? lines : asCell(lines))

/** Whether a cell only counts what stands in the row, as its attachments: a bare number in the last column, with no word over it. */
const isCount = (row: readonly CellLines[], column: number, head: readonly CellLines[]): boolean =>
  column > 0 &&
  column === row.length - 1 &&
  head.length > column &&
  head[column]?.length === 0 &&
  /^\d{1,3}$/u.test(row[column]?.join(' ') ?? '')

/**
 * A table as lines: a row is a line with its cells apart by tabs. What is a table only for its looks is read as it is seen: a table of one column as
 * its lines, persons side by side one by one, a label beside its text as the
 * label and then the text, parts of a page side by side as
 * one after the other. In a table of items, whose cells hold the items' texts, line
 * breaks within a cell are written <br> and cells set apart by bars, so that empty ones count.
 */
export const tableLines = (printed: readonly (readonly CellLines[])[]): string[] => {
  const whole = withoutEmptyColumns(printed).filter((row) => filled(row).length > 0)
  const columns = Math.max(0, ...whole.map((row) => row.length))
  // Nothing stands beside them: tables within are tables.
  if (columns <= 1) return whole.flatMap((row) => [...(row[0] ?? []), '']).slice(0, -1)
  const rows = whole.map((row) => row.map(asCell))
  if (rows.every((row) => filled(row).every((cell) => cell.every(isNamed)))) return rows.flatMap((row) => row.flat())
  // Where a table sets parts of a page beside each other, its shorter rows are such parts too.
  const isLayout = rows.some((row) => row.some(isPage))
  const ofItems = isHeadOfItemTable((rows[0] ?? []).map((cell) => cell.join(' ')))
  return rows.flatMap((row, place) => {
    const [one = [], two, ...others] = filled(row)
    const [first = [], second = []] = filled(whole[place] ?? []).map(asPart)
    const isText = row.some((cell) => cell.length > 1)
    if (ofItems) return [`| ${row.map((cell) => cell.join('<br>')).join(' | ')} |`]
    if (isText && two === undefined) return [...first, '']
    if (two !== undefined && others.length === 0 && one.length === 1 && isLabel(one[0] ?? '')) {
      const [label = '', value = ''] = [one[0], two[0]]
      // With a colon between them they read as one line.
      if (two.length === 1 && (label.endsWith(':') || value.startsWith(':'))) return [`${label} ${value}`]
      return [...one, ...second, '']
    }
    if (isText && columns === 2 && others.length === 0 && two !== undefined) {
      const [label] = one
      if (one.length === 1 && label !== undefined && NUMBER.test(label))
        return [`${label}\t${second[0] ?? ''}`, ...second.slice(1), '']
      if (one.join(' ').length <= LONGEST_LABEL) return [one.join(' '), ...second, '']
    }
    if (row.some(isPage) || (isLayout && isText))
      return (whole[place] ?? []).flatMap((cell, column) =>
        cell.length === 0 || isCount(row, column, rows[0] ?? []) ? [] : [...asPart(cell), '']
      )
    return [row.map((cell) => cell.join(' ')).join('\t')]
  })
}
