import { spacedCells } from '../headings/task-columns.ts'
import { isBlank, type Line, splitLine } from '../text/lines.ts'
import { fieldAlone, isPeopleField } from './head-fields.ts'

/** Rows of names below such labels; more is no head. */
const MOST_ROWS = 40
const LONGEST = 200
const WRITER = /^(?:referat|ref\.?)$/iu

interface Cell {
  readonly text: string
  /** Its character in the line, or its column in a table's row. */
  readonly at: number
}

const cellsOf = (line: Line): readonly Cell[] =>
  (line.cells?.map((text, at) => ({ text, at })) ?? spacedCells(line.text)).filter(({ text }) => text !== '')

/** Labels beside each other that head columns, as they are usually printed; null where a line is anything else. */
const labelsOf = (line: Line): readonly Cell[] | null => {
  if (isBlank(line) || line.text.length > LONGEST || /[:\d]/u.test(line.plain)) return null
  const cells = cellsOf(line)
  const fields = cells.map(({ text }) => (WRITER.test(text) ? 'secretary' : fieldAlone(text)))
  const people = fields.filter((field) => field !== null && isPeopleField(field)).length
  return cells.length > 1 && people > 0 && fields.every((field) => field !== null && field !== 'other')
    ? cells.map(({ text, at }) => ({ text: WRITER.test(text) ? 'Referent' : text, at }))
    : null
}

/** Ticks below the labels say of each name in the first column who was there. */
const TICK = /^(?:x|✓|✔|√|\+)$/iu

/** Names may begin a little before their label. */
const SHIFTED = 3
/** The column that a cell stands in: the last that begins no further right. */
const columnOf = (labels: readonly Cell[], { at }: Cell): number =>
  Math.max(
    0,
    labels.findLastIndex((label) => label.at <= at + SHIFTED)
  )

/**
 * Lines of a head in which labels of people stand beside each other over columns of names ("Til stede    Afbud"), with each label before its own names in one
 * line.
 */
export const namesBehindLabels = (lines: readonly Line[]): readonly Line[] => {
  const out: Line[] = []
  for (let place = 0; place < lines.length; place++) {
    const line = lines[place] as Line
    const labels = labelsOf(line)
    let end = place + 1
    while (labels !== null && end < lines.length && end - place <= MOST_ROWS && !isBlank(lines[end] as Line)) end++
    const isTicked = (row: Line): boolean => cellsOf(row).some(({ text }) => TICK.test(text))
    if (labels === null || end === place + 1 || lines.slice(place + 1, end).some(isTicked)) {
      out.push(line)
      continue
    }
    const names = labels.map((): string[] => [])
    for (const row of lines.slice(place + 1, end))
      for (const cell of cellsOf(row)) names[columnOf(labels, cell)]?.push(cell.text)
    const filled = labels.flatMap(({ text }, column) =>
      (names[column] ?? []).length === 0 ? [] : [`${text}: ${names[column]?.join('; ')}`]
    )
    out.push(...splitLine(line, filled))
    place = end - 1
  }
  return out
}
