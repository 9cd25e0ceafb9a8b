import { spacedCells } from '../headings/task-columns.ts'
import { isBlank, type Line, splitLine } from '../text/lines.ts'
import { joinCell } from './grid-tables.ts'
import { isTextBesideAgenda } from './unroll-tables.ts'

/** What stands below a column's word may begin a little before it. */
const SHIFTED = 2
const LONGEST_LINE = 400
const LEAST_ROWS = 2
const LEAST_COLUMN = 12
const NUMBERED = /^(\d{1,3})[.)]?\s+(?=\S)/u

/** Where the text begins beside an agenda, by the words over both; null where a line heads no such columns. */
const columnBeside = (line: Line): number | null => {
  if (line.cells !== null || line.text.length > LONGEST_LINE || !/\S\s{4,}\S/u.test(line.text)) return null
  const [agenda, text, ...others] = spacedCells(line.text)
  return agenda !== undefined &&
    text !== undefined &&
    others.length === 0 &&
    text.at >= LEAST_COLUMN &&
    isTextBesideAgenda(agenda.text, text.text)
    ? text.at
    : null
}

interface Row {
  readonly first: Line
  readonly number: number
  readonly titles: string[]
  readonly texts: Line[]
}

/** A line's words at the left of a column, and those from it on; null where a word stands across the edge. */
const partedAt = ({ text, cells }: Line, column: number): { left: string; right: string } | null => {
  if (cells !== null || text.length > LONGEST_LINE) return null
  const at = spacedCells(text).find((cell) => cell.at >= column - SHIFTED)?.at ?? text.length
  const left = text.slice(0, at).trimEnd()
  return left.length > column - SHIFTED ? null : { left: left.trim(), right: text.slice(at) }
}

/** The rows below the words over the columns, and the place behind the last. Each begins with the number that follows the one before. */
const rowsBelow = (
  lines: readonly Line[],
  from: number,
  column: number
): { readonly rows: readonly Row[]; readonly end: number } => {
  const rows: Row[] = []
  let end = from
  let apart = false
  for (let place = from; place < lines.length; place++) {
    const line = lines[place] as Line
    if (isBlank(line)) {
      apart = true
      continue
    }
    const parts = partedAt(line, column)
    if (parts === null) break
    const row = rows.at(-1)
    const printed = NUMBERED.exec(parts.left)
    const number = Number(printed?.[1])
    if (printed !== null && (row === undefined || number === row.number + 1))
      rows.push({ first: line, number, titles: [parts.left.slice(printed[0].length)], texts: [] })
    else if (row === undefined || (parts.left !== '' && (apart || row.texts.length === 0))) break
    else if (parts.left !== '') row.titles.push(parts.left)
    const texts = rows.at(-1)?.texts ?? []
    if (parts.right !== '') {
      if (apart && texts.length > 0) texts.push(...splitLine(line, ['']))
      texts.push(...splitLine(line, [parts.right]))
    }
    apart = false
    end = place + 1
  }
  return { rows, end }
}

/**
 * Lines of minutes whose agenda stands in one column and beside it what was said and decided ("Dagsorden        Referat"), as those that the items have by
 * themselves. Told by the words over both columns and numbers that count up in the left one.
 */
export const partAgendaFromText = (lines: readonly Line[]): readonly Line[] => {
  const out: Line[] = []
  for (let place = 0; place < lines.length; place++) {
    const line = lines[place] as Line
    const column = columnBeside(line)
    const { rows, end } = column === null ? { rows: [], end: place } : rowsBelow(lines, place + 1, column)
    if (rows.length < LEAST_ROWS) {
      out.push(line)
      continue
    }
    for (const { first, number, titles, texts } of rows) {
      out.push(...splitLine(first, ['', `${number}. ${joinCell(titles)}`, '']))
      if (texts.length > 0) out.push(...splitLine(first, ['Beslutning']), ...texts)
    }
    out.push(...splitLine(rows.at(-1)?.first ?? line, ['']))
    place = end - 1
  }
  return out
}
