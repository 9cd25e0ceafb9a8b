import { spacedCells } from '../headings/task-columns.ts'
import { isBlank, type Line, splitLine } from '../text/lines.ts'
import { joinCell } from './grid-tables.ts'
import { isRule } from './site-furniture.ts'
import { isHeadOfItemTable } from './unroll-tables.ts'

/** What stands below a column's word may begin a little before it. */
const SHIFTED = 2
const LONGEST_LINE = 400
const LEAST_ROWS = 2
/** "Nr. Emne": a number's word may stand one blank before the next. */
const NUMBER_AND_MORE = /^(?:nr\.?|pkt\.?|punkt|#|no\.?)(?=\s\p{Lu})/iu
const NUMBER = /^(?:(?:punkt|pkt\.?)\s)?\d{1,4}[.)]?$/iu
const ENDS_SENTENCE = /[.!?)]$|^$/u

/** Two cells at least: parted by blanks, or a number's word before the next. */
const MAY_HEAD = /\S\s{2,}\S|^\s*(?:nr|pkt|punkt|#|no)(?!\p{L})/iu

/** Where the columns of a table of items begin, by the words over them; null where the line heads no such table. */
const columnsIn = (line: Line): readonly number[] | null => {
  if (line.cells !== null || line.bullet !== '' || line.text.length > LONGEST_LINE || !MAY_HEAD.test(line.text))
    return null
  const cells = spacedCells(line.text).flatMap((cell, place) => {
    const number = place === 0 ? NUMBER_AND_MORE.exec(cell.text)?.[0] : undefined
    return number === undefined
      ? [cell]
      : [
          { text: number, at: cell.at },
          { text: cell.text.slice(number.length + 1), at: cell.at + number.length + 1 }
        ]
  })
  return cells.length > 1 && isHeadOfItemTable(cells.map(({ text }) => text)) ? cells.map(({ at }) => at) : null
}

/** What a line holds in each column; null where its words stand across their edges. */
const cellsIn = ({ text }: Line, columns: readonly number[]): string[] | null => {
  const cells = columns.map(() => '')
  for (const cell of spacedCells(text)) {
    const column = columns.findLastIndex((at) => at <= cell.at + SHIFTED)
    const next = columns[column + 1]
    if (column < 0 || cells[column] !== '' || (next !== undefined && cell.at + cell.text.length > next)) return null
    cells[column] = cell.text
  }
  return cells
}

/** Whether a line begins the next row: by its number, or where the table has none by a title beside a text that begins anew. */
const beginsRow = (cells: readonly string[], above: readonly string[] | undefined, counted: boolean): boolean => {
  if (above === undefined) return true
  if (counted) return NUMBER.test(cells[0] ?? '')
  const [title = '', ...others] = cells
  const told = others.filter((cell) => cell !== '')
  return (
    /^["“]?[\p{Lu}\d]/u.test(title) &&
    told.length > 0 &&
    told.every((cell) => /^["“]?[\p{Lu}\d]/u.test(cell)) &&
    others.every((cell, place) => cell === '' || ENDS_SENTENCE.test(above[place + 1] ?? ''))
  )
}

interface Row {
  readonly first: Line
  readonly lines: (readonly string[])[]
}

/** The rows below a table's head and the place behind the last. */
const rowsBelow = (
  lines: readonly Line[],
  from: number,
  columns: readonly number[]
): { readonly rows: readonly Row[]; readonly end: number } => {
  const rows: Row[] = []
  let end = from
  let apart = false
  let counted: boolean | null = null
  for (let place = from; place < lines.length; place++) {
    const line = lines[place] as Line
    if (isBlank(line) || isRule(line)) {
      apart = true
      continue
    }
    const cells = line.cells === null && line.text.length <= LONGEST_LINE ? cellsIn(line, columns) : null
    // The next table's head stands behind this one, whatever is below it.
    if (cells === null || columnsIn(line) !== null) break
    counted ??= NUMBER.test(cells[0] ?? '')
    const begins = beginsRow(cells, apart && !counted ? undefined : rows.at(-1)?.lines.at(-1), counted)
    // Below a gap a line that begins no row stands behind the table.
    if (apart && rows.length > 0 && (!begins || cells.filter((cell) => cell !== '').length < 2)) break
    if (begins) rows.push({ first: line, lines: [cells] })
    else rows.at(-1)?.lines.push(cells)
    apart = false
    end = place + 1
  }
  return { rows, end }
}

/**
 * Lines with the rows of a table of items whose columns blanks alone set apart ("Nr  Emne      Beslutning"), each as one line with bars between its cells. Its
 * head tells where the columns begin; what stands below in them goes on with the row above.
 */
export const joinSpacedRows = (lines: readonly Line[]): readonly Line[] => {
  const out: Line[] = []
  for (let place = 0; place < lines.length; place++) {
    const line = lines[place] as Line
    const columns = columnsIn(line)
    const { rows, end } = columns === null ? { rows: [], end: place } : rowsBelow(lines, place + 1, columns)
    if (columns === null || rows.length < LEAST_ROWS) {
      out.push(line)
      continue
    }
    const head = columns.map((at, column) => line.text.slice(at, columns[column + 1]).trim())
    out.push(...splitLine(line, [`| ${head.join(' | ')} |`]))
    for (const { first, lines: parts } of rows) {
      const cells = columns.map((_, column) => joinCell(parts.map((part) => part[column] ?? '')))
      out.push(...splitLine(first, [`| ${cells.join(' | ')} |`]))
    }
    place = end - 1
  }
  return out
}
