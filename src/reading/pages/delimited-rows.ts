import { isBlank, type Line, splitLine } from '../text/lines.ts'
import { isHeadOfItemTable } from './unroll-tables.ts'

/** The head of the table stands in so many of the first lines that say something. */
const FIRST_LINES = 60
const LONGEST_HEAD = 300
const LEAST_COLUMNS = 3
/** Lines that one quoted field may run over; a quotation mark that nothing closes is none of a field's. */
const MOST_LINES = 200

type Delimiter = ';' | ','

/** A row's fields; null where its last quotation is still open. A mark of quotation within a field is printed twice. */
const fieldsOf = (row: string, delimiter: Delimiter): readonly string[] | null => {
  const fields: string[] = []
  let from = 0
  while (from <= row.length) {
    if (row[from] !== '"') {
      const end = row.indexOf(delimiter, from)
      fields.push(row.slice(from, end < 0 ? row.length : end).trim())
      if (end < 0) return fields
      from = end + 1
      continue
    }
    let end = row.indexOf('"', from + 1)
    while (end >= 0 && row[end + 1] === '"') end = row.indexOf('"', end + 2)
    if (end < 0) return null
    fields.push(
      row
        .slice(from + 1, end)
        .replaceAll('""', '"')
        .trim()
    )
    const next = row.indexOf(delimiter, end + 1)
    if (next < 0) return fields
    from = next + 1
  }
  return [...fields, '']
}

/** By what sign the rows are parted: that which parts the words over a table of items; null where no line heads one. */
const delimiterOf = (lines: readonly Line[]): Delimiter | null => {
  let looked = 0
  for (const line of lines) {
    if (isBlank(line)) continue
    if (++looked > FIRST_LINES) return null
    if (line.text.length > LONGEST_HEAD) continue
    for (const delimiter of [';', ','] as const) {
      // A sentence has commas too.
      if (!line.text.includes(delimiter) || (delimiter === ',' && !line.text.includes('","'))) continue
      const fields = fieldsOf(line.text, delimiter)
      if (fields !== null && fields.length >= LEAST_COLUMNS && isHeadOfItemTable(fields)) return delimiter
    }
  }
  return null
}

const quotesIn = (text: string): number => text.split('"').length - 1
/** The place of the last line of a row: a field in marks of quotation may hold line ends. Null where nothing closes it. */
const endOfRow = (lines: readonly Line[], place: number): number | null => {
  let open = 0
  for (let end = place; end < lines.length && end - place <= MOST_LINES; end++) {
    open += quotesIn(lines[end]?.text ?? '')
    if (open % 2 === 0) return end
  }
  return null
}

/** Bars part the cells; line ends within a field are kept as tables in Markdown have them. */
const asRow = (fields: readonly string[]): string =>
  `| ${fields.map((field) => field.replaceAll('|', '/').replace(/\s*\n\s*/gu, '<br>')).join(' | ')} |`

/**
 * Lines of minutes that a meeting system exported as rows with a sign between their fields ("Punkt";"Emne";"Beslutning"), with the rows of the items as
 * a table's, a label and its value as one line, and what else stands beside each other in lines of its own. Other documents are left as they are.
 */
export const withDelimitedRows = (lines: readonly Line[]): readonly Line[] => {
  const delimiter = delimiterOf(lines)
  if (delimiter === null) return lines
  const out: Line[] = []
  let columns = 0
  for (let place = 0; place < lines.length; place++) {
    const line = lines[place] as Line
    const end = endOfRow(lines, place)
    const row = lines.slice(place, (end ?? place) + 1).map(({ text }) => text)
    const fields = end === null ? null : fieldsOf(row.join('\n'), delimiter)
    place = end ?? place
    if (isBlank(line) || fields === null) {
      out.push(line)
      continue
    }
    if (columns === 0 && isHeadOfItemTable(fields)) columns = fields.length
    const filled = fields.filter((field) => field !== '')
    const isTable = columns > 0 && fields.length >= columns - 1
    out.push(...splitLine(line, isTable || filled.length === 2 ? [asRow(isTable ? fields : filled)] : filled))
  }
  return out
}
