import { foldText } from '../text/fold-text.ts'
import { type Line, splitLine } from '../text/lines.ts'
import { bareName, isPersonName } from '../text/person-names.ts'
import { NAME_COLUMN, ROLE_COLUMN } from '../vocabulary/head-labels.ts'
import { fieldAlone } from './head-fields.ts'

const filledOf = ({ cells }: Line): readonly string[] => (cells ?? []).filter((cell) => cell !== '')
const headsRoles = (line: Line): boolean => {
  const [role = '', name = '', ...more] = filledOf(line).map(foldText)
  return more.length === 0 && ROLE_COLUMN.test(role) && NAME_COLUMN.test(name)
}
const namesPerson = (cell: string): boolean => isPersonName(bareName(cell.split(/[,(]/u)[0] ?? ''))

/**
 * Lines of a head in which a table says of each person beside which office he or she holds ("Rolle | Navn", "Formand | Anna Holt"), with those who were there as
 * a list behind its label. Rows for who wrote, or was not there, stay as they are.
 */
export const withRolesAsMembers = (lines: readonly Line[]): readonly Line[] => {
  const head = lines.findIndex((line) => line.cells !== null && headsRoles(line))
  if (head < 0) return lines
  let end = head + 1
  while (end < lines.length && (lines[end] as Line).cells !== null) end++
  const members: string[] = []
  const others: Line[] = []
  for (const row of lines.slice(head + 1, end)) {
    const [role = '', name = '', ...more] = filledOf(row)
    const field = fieldAlone(role)
    const isMember = (field === null || field === 'chair' || field === 'members') && more.length === 0
    if (isMember && namesPerson(name)) members.push(name)
    else others.push(row)
  }
  if (members.length < 2) return lines
  const list = splitLine(lines[head] as Line, [`Medlemmer: ${members.join('; ')}`])
  return [...lines.slice(0, head), ...list, ...others, ...lines.slice(end)]
}
