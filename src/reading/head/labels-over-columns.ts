import { spacedCells } from '../headings/task-columns.ts'
import { isBlank, type Line, splitLine } from '../text/lines.ts'
import { bareName, isPersonName } from '../text/person-names.ts'
import { fieldAlone, isPeopleField } from './head-fields.ts'

/** Rows of names below such labels; more is no head. */
const MOST_ROWS = 40
const LONGEST = 200
const WRITER = /^(?:referat|ref\.?)$/iu

interface Cell {
  readonly text: string
  /** Its character in the line; in a table's row its column stands for so many of them that nothing is shifted over it. */
  readonly at: number
}

const COLUMN = 100
const cellsOf = (line: Line): readonly Cell[] =>
  (line.cells?.map((text, at) => ({ text, at: at * COLUMN })) ?? spacedCells(line.text)).filter(
    ({ text }) => text !== ''
  )

/** "In attendance", beside "Apologies": who was there, and no guests. */
const IN_ATTENDANCE = /^in attendance$/iu
const usualLabel = (text: string, others: readonly Cell[]): string =>
  WRITER.test(text)
    ? 'Referent'
    : IN_ATTENDANCE.test(text) && !others.some((other) => fieldAlone(other.text) === 'participants')
      ? 'Present'
      : text

/** Labels beside each other that head columns, as they are usually printed; null where a line is anything else. */
const labelsOf = (line: Line): readonly Cell[] | null => {
  if (isBlank(line) || line.text.length > LONGEST || /[:\d]/u.test(line.plain)) return null
  const printed = cellsOf(line)
  const cells = printed.map(({ text, at }) => ({ text: usualLabel(text, printed), at }))
  const fields = cells.map(({ text }) => fieldAlone(text))
  const people = fields.filter((field) => field !== null && isPeopleField(field)).length
  return cells.length > 1 && people > 0 && fields.every((field) => field !== null && field !== 'other') ? cells : null
}

/** So many rows of names below words for the two sides of a table tell that these head them. */
const LEAST_ROWS = 2
const MEMBERS = 'Medlemmer'
const SIDE = /^\p{Lu}[\p{L} -]{3,30}$/u
const namesPerson = ({ text }: Cell): boolean => isPersonName(bareName(text.split(/[,(]/u)[0] ?? ''))
const isNoOtherLabel = (text: string): boolean => {
  const field = fieldAlone(text)
  return field === null || field === 'participants' || field === 'members'
}
/** Words beside each other over columns in which every cell names a person, and all rows but the last fill them: whatever the words, those are members. */
const sidesOf = (line: Line, rows: readonly Line[]): readonly Cell[] | null => {
  if (isBlank(line) || line.text.length > LONGEST || rows.length < LEAST_ROWS) return null
  const cells = cellsOf(line)
  if (cells.length < 2 || !cells.every(({ text }) => SIDE.test(text))) return null
  const below = rows.map(cellsOf)
  return cells.every((cell) => !namesPerson(cell) && isNoOtherLabel(cell.text)) &&
    below.every((row) => row.length > 0 && row.every(namesPerson)) &&
    below.some((row) => row.length === cells.length) &&
    below.flat().length > cells.length
    ? cells.map(({ at }) => ({ text: MEMBERS, at }))
    : null
}

/** The place below a gap or a rule. */
const behindRule = (lines: readonly Line[], place: number): number => {
  const line = lines[place]
  return line !== undefined && (isBlank(line) || /^[\s=_~─═|:-]{6,}$/u.test(line.text)) ? place + 1 : place
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
    const known = labelsOf(line)
    const from = behindRule(lines, place + 1)
    let end = from
    while (end < lines.length && end - place <= MOST_ROWS && !isBlank(lines[end] as Line)) end++
    const labels = known ?? sidesOf(line, lines.slice(from, end))
    const isTicked = (row: Line): boolean => cellsOf(row).some(({ text }) => TICK.test(text))
    if (labels === null || end === from || lines.slice(from, end).some(isTicked)) {
      out.push(line)
      continue
    }
    const names = labels.map((): string[] => [])
    for (const row of lines.slice(from, end))
      for (const cell of cellsOf(row)) names[columnOf(labels, cell)]?.push(cell.text)
    const filled = labels.flatMap(({ text }, column) =>
      (names[column] ?? []).length === 0 ? [] : [`${text}: ${names[column]?.join('; ')}`]
    )
    out.push(...splitLine(line, filled))
    place = end - 1
  }
  return out
}
