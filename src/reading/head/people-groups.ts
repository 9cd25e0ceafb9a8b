import { spacedCells } from '../headings/task-columns.ts'
import { isBlank, type Line, splitLine } from '../text/lines.ts'
import { bareName, isPersonName } from '../text/person-names.ts'
import { LABEL_OF_WRITER } from '../vocabulary/head-labels.ts'
import { fieldAlone, isPeopleField } from './head-fields.ts'

const LONGEST_WORD = 40
const MEMBERS = 'Medlemmer:'
const WRITER = 'Referent:'

const cellsOf = (line: Line): readonly string[] =>
  (line.cells ?? spacedCells(line.text).map(({ text }) => text)).filter((cell) => cell !== '')
const namesPerson = (text: string): boolean => isPersonName(bareName(text.split(/[,(]/u)[0] ?? ''))
const indentOf = ({ text }: Line): number => text.search(/\S/u)

const labelsPeople = (text: string): boolean => {
  const field = fieldAlone(text)
  return field !== null && isPeopleField(field)
}

/** "Deltagere:   Firma:   Init.", over rows that begin with a person each: the label, without what the other columns are called. */
const overColumns = (line: Line, next: Line | undefined): string | null => {
  const [label = '', ...others] = cellsOf(line)
  if (others.length === 0 || next === undefined || !labelsPeople(label)) return null
  const [name = '', ...beside] = cellsOf(next)
  const headsColumns = others.every((cell) => !/\d|,/u.test(cell) && !namesPerson(cell) && fieldAlone(cell) === null)
  return headsColumns && beside.length > 0 && namesPerson(name) && !beside.some(namesPerson) ? label : null
}

/** How many lines right below a word stand further in than it and name a person each. */
const peopleBelow = (lines: readonly Line[], place: number): number => {
  const indent = indentOf(lines[place] as Line)
  let at = place + 1
  while (at < lines.length && indentOf(lines[at] as Line) > indent && namesPerson((lines[at] as Line).plain)) at++
  return at - place - 1
}

const isGroupWord = ({ plain, cells, bullet }: Line): boolean =>
  cells === null && bullet === '' && plain.length <= LONGEST_WORD && /^\p{Lu}[^:.,;\d]*:?$/u.test(plain)

/** So many people below a word, and below the next one, tell that both head groups of members ("Ledelsen", "Medarbejderne"). */
const LEAST_IN_GROUP = 2
const isBesideGroup = (lines: readonly Line[], place: number, below: number): boolean => {
  const isGroup = (at: number, people: number): boolean => {
    const line = lines[at]
    return (
      line !== undefined &&
      !isBlank(line) &&
      isGroupWord(line) &&
      indentOf(line) === indentOf(lines[place] as Line) &&
      people >= LEAST_IN_GROUP
    )
  }
  const next = place + below + 1
  if (below < LEAST_IN_GROUP) return false
  if (next < lines.length && isGroup(next, peopleBelow(lines, next))) return true
  let at = place - 1
  while (at >= 0 && !isBlank(lines[at] as Line) && indentOf(lines[at] as Line) > indentOf(lines[place] as Line)) at--
  return at >= 0 && isGroup(at, place - at - 1) && peopleBelow(lines, at) === place - at - 1
}

/** Whether a word over people stands right below or above another group of them, whose own word says who they are. */
const isBesideKnown = (lines: readonly Line[], place: number, below: number): boolean => {
  const next = lines[place + below + 1]
  if (next !== undefined && labelsPeople(next.plain) && peopleBelow(lines, place + below + 1) > 0) return true
  let at = place - 1
  while (at >= 0 && !isBlank(lines[at] as Line) && indentOf(lines[at] as Line) > indentOf(lines[place] as Line)) at--
  return at >= 0 && at < place - 1 && labelsPeople((lines[at] as Line).plain)
}

const isInCapitals = (plain: string): boolean => plain === plain.toUpperCase() && /\p{Lu}{4}/u.test(plain)
/** How many persons stand right below a word set apart in capitals, where a word for people above is set so too. */
const peopleBelowCapitals = (lines: readonly Line[], place: number): number => {
  const [above, line] = [lines[place - 1], lines[place] as Line]
  if (above === undefined || !isBlank(above) || !isInCapitals(line.plain)) return 0
  if (!lines.slice(0, place).some(({ plain }) => labelsPeople(plain) && isInCapitals(plain))) return 0
  const below = lines.slice(place + 1)
  const end = below.findIndex(({ plain }) => plain === '' || isInCapitals(plain) || !namesPerson(plain))
  return end < 0 ? below.length : end
}

/** Who alone stands below a word for those who write wrote; below another stand members. */
const wordOver = ({ plain }: Line, below: number): string =>
  below === 1 && LABEL_OF_WRITER.test(plain.replace(/\s?:$/u, '')) ? WRITER : MEMBERS

/**
 * Lines of a head with the words over people as labels that are known: what the columns beside them are called is left out, and a word of the document's own
 * over people set in below it, beside other such groups, or in capitals as theirs are, heads members.
 */
export const labelledGroups = (lines: readonly Line[]): readonly Line[] => {
  return lines.flatMap((line, place) => {
    if (isBlank(line)) return [line]
    const label = overColumns(line, lines[place + 1])
    if (label !== null) return splitLine(line, [label])
    const below = isGroupWord(line) && fieldAlone(line.plain) === null ? peopleBelow(lines, place) : 0
    if (below > 0 && (isBesideKnown(lines, place, below) || isBesideGroup(lines, place, below)))
      return splitLine(line, [wordOver(line, below)])
    const apart = isGroupWord(line) && fieldAlone(line.plain) === null ? peopleBelowCapitals(lines, place) : 0
    return apart > 0 ? splitLine(line, [wordOver(line, apart)]) : [line]
  })
}
