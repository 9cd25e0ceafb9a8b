import { isBlank, type Line, splitLine } from '../text/lines.ts'
import { fieldAlone, labelled } from './head-fields.ts'

/** A head stands in so many of the first lines, and its columns in so many lines below each other. */
const FIRST_LINES = 60
const LONGEST = 200
const LEAST_ROWS = 2
/** So wide a gap parts the columns. */
const GAP = '  '
const RULE = /^\s*[-_=*·.~─═]{3,}\s*$/u
/** A label with its colon behind a gap, and where it begins. */
const LABEL_BEHIND_GAP = /(?<=\S\s{2,60})\p{Lu}[\p{L} /.]{1,28}:(?=\s|$)/gu

const isKnownLabel = (label: string): boolean => {
  const field = fieldAlone(label) ?? labelled(label)?.field ?? null
  return field !== null
}

/** The characters at which known labels begin behind a gap. */
const labelColumns = ({ text }: Line): readonly number[] =>
  text.length > LONGEST
    ? []
    : [...text.matchAll(LABEL_BEHIND_GAP)].flatMap(({ 0: label, index }) => (isKnownLabel(label) ? [index] : []))

/** Whether no word of a line stands across a column's edge. */
const leavesFree = ({ text, cells }: Line, column: number): boolean =>
  cells === null &&
  (text.length <= column || text.slice(0, column).trim() === '' || text.slice(0, column).endsWith(GAP))

/** What stands first in the right column must be a label, lest it is a list of people with a word over them. */
const beginsWithLabel = (rows: readonly Line[], column: number): boolean => {
  const first = rows.find(({ text }) => text.slice(column).trim() !== '')
  return first !== undefined && labelColumns(first).includes(column)
}
const isBothSides = ({ text }: Line, column: number): boolean =>
  text.slice(0, column).trim() !== '' && text.slice(column).trim() !== ''

/** The column at which the right one of two begins in these lines, or null. */
const columnOf = (rows: readonly Line[]): number | null => {
  const candidates = [...new Set(rows.flatMap(labelColumns))].sort((a, b) => a - b)
  return (
    candidates.find(
      (column) =>
        beginsWithLabel(rows, column) &&
        rows.every((row) => leavesFree(row, column)) &&
        rows.filter((row) => isBothSides(row, column)).length >= LEAST_ROWS
    ) ?? null
  )
}

/** Whether a tab parts each row into two, of which the right ones begin with labels and the left ones do not. */
const areParted = (rows: readonly Line[]): boolean => {
  const labels = rows.filter(({ cells }) => isKnownLabel(/^[^:]{2,28}:/u.exec(cells?.[1] ?? '')?.[0] ?? ''))
  return (
    labels.length >= LEAST_ROWS &&
    rows.every(({ cells, text }) => cells?.length === 2 && !text.includes('|') && !isKnownLabel(cells[0] ?? '')) &&
    labels.length * 2 > rows.length
  )
}

/**
 * Lines of a head whose particulars stand in two columns beside each other, as those of the left one and then those of the right one. Told by labels that
 * begin behind a gap in one column, which no word of the lines around them crosses.
 */
export const withColumnsApart = (lines: readonly Line[]): readonly Line[] => {
  const out: Line[] = []
  let place = 0
  while (place < lines.length) {
    let end = place
    while (
      end < Math.min(lines.length, FIRST_LINES) &&
      !isBlank(lines[end] as Line) &&
      !RULE.test((lines[end] as Line).text)
    )
      end++
    const rows = lines.slice(place, end)
    const column = rows.length < LEAST_ROWS ? null : columnOf(rows)
    if (areParted(rows)) {
      for (const at of [0, 1])
        for (const row of rows) if ((row.cells?.[at] ?? '') !== '') out.push(...splitLine(row, [row.cells?.[at] ?? '']))
      out.push(...lines.slice(end, end + 1))
    } else if (column === null) {
      out.push(...lines.slice(place, end + 1))
    } else {
      const sides = [
        (text: string): string => text.slice(0, column).trimEnd(),
        (text: string): string => text.slice(column)
      ]
      for (const side of sides)
        for (const row of rows) {
          const text = side(row.text)
          if (text.trim() !== '') out.push(...splitLine(row, [text]))
        }
      out.push(...lines.slice(end, end + 1))
    }
    place = end + 1
  }
  return out
}
