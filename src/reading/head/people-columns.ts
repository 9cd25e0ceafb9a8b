import { spacedCells } from '../headings/task-columns.ts'
import type { Line } from '../text/lines.ts'
import { bareName, isPersonName, readPersons } from '../text/person-names.ts'
import { ORGANISATION } from '../vocabulary/head-labels.ts'

const HEAD_OF_NAMES = /^(?:navn|name|deltagere?|medlem(?:mer)?|member)$/iu
const SECRETARY_CELL = /(?:^|\()(?:ref\.?|referent|sekretær|mødesekretær|secretary)\)?$/iu

/** What a line of people holds in columns, without the label before it. */
export const columnsOfPeople = (line: Line, label: string): readonly string[] => {
  if (line.cells !== null) {
    const filled = line.cells.filter((cell) => cell !== '')
    return label !== '' && filled[0]?.replace(/\s*:$/u, '') === label ? filled.slice(1) : filled
  }
  const at = label === '' ? -1 : line.text.indexOf(':')
  return spacedCells(at < 0 ? line.text : line.text.slice(at + 1)).map(({ text }) => text.replace(/^[-*•·●–]\s+/u, ''))
}

const namesPerson = (cell: string): boolean =>
  isPersonName(bareName(cell.split(/[,(]/u)[0] ?? '')) && !ORGANISATION.test(cell.split('(')[0] ?? '')

/** "Deltog: Anna Holt | Per Lind": people that bars part behind their label, as a list; null where a line is anything else. */
export const peopleBetweenBars = (line: Line): string | null => {
  const cells = line.cells === null || !line.text.includes(':') ? [] : line.cells.filter((cell) => cell !== '')
  const [first = '', ...others] = cells
  const people = [first.replace(/^[^:]*:\s*/u, ''), ...others]
  return cells.length > 1 && line.text.includes('|') && people.every(namesPerson) ? people.join('; ') : null
}

/** "Anna Holt (formand)  Per Lind  Bo Ask": people that two blanks part, as a list; null where a piece is anything else. */
export const peopleSetApart = (text: string): string | null => {
  const pieces = text.trim().split(/\s{2,}/u)
  return pieces.length > 1 && pieces.every(namesPerson) ? pieces.join('; ') : null
}

/** Whether rows hold one person each, and beside it office, employer and initials in columns of their own. */
const isOneInRow = (rows: readonly (readonly string[])[]): boolean => {
  const wide = rows.filter((row) => row.length > 1)
  const told = wide.filter(([first = '', ...rest]) => namesPerson(first) && !rest.some(namesPerson))
  const fuller = wide.filter(([first = '', ...rest]) => namesPerson(first) && rest.some((cell) => !namesPerson(cell)))
  return wide.length > 0 && told.length * 2 >= wide.length && fuller.length === wide.length
}

/** The people whom a cell names, where it names nothing else; "Afbud" beside whom somebody stands for names nobody. */
const namesInCell = (cell: string): readonly string[] | null => {
  if (/^(?:afbud|meldt afbud|fraværende|ingen|vakant|-)$/iu.test(cell)) return []
  const { names, secretary } = readPersons([cell])
  return names.length + (secretary === null ? 0 : 1) > 0 && names.every(isPersonName) ? [cell] : null
}

/** Whether rows hold an office or a trade each, and behind it, in a column of its own, the person. */
const isOfficeFirst = (rows: readonly (readonly string[])[]): boolean =>
  rows.length > 0 &&
  rows.every(
    ([first = '', second = '', ...more]) =>
      more.length === 0 &&
      !/[,;:]|\sog\s/u.test(first) &&
      (!isPersonName(first) || ORGANISATION.test(first)) &&
      namesInCell(second) !== null
  )

/** The people of such rows, a text each, or of two columns of names below the words for both sides; null where their columns hold anything else. */
export const peopleInRows = (rows: readonly (readonly string[])[]): readonly string[] | null => {
  const filled = rows.filter(([first = '']) => !HEAD_OF_NAMES.test(first))
  const sides = filled.filter((row) => row.some((cell) => cell.includes(' ')))
  if (sides.filter((row) => row.length > 1).length > 1 && sides.every((row) => row.every(namesPerson)))
    return sides.flat()
  if (isOfficeFirst(filled)) return filled.flatMap(([, second = '']) => namesInCell(second) ?? [])
  if (!isOneInRow(filled)) return null
  return filled.map(([first = '', ...rest]) =>
    rest.some((cell) => SECRETARY_CELL.test(cell)) ? `${first} (referent)` : first
  )
}
