import { firstDate } from '../text/calendar-dates.ts'
import type { Line } from '../text/lines.ts'
import { bareName, isPersonName, namesSide, readPersons } from '../text/person-names.ts'
import { LABEL_OF_OTHERS } from '../vocabulary/head-labels.ts'
import type { PeopleField } from './head-fields.ts'
import { columnsOfPeople, peopleSetApart } from './people-columns.ts'

/** A label that nothing knows ends a list of who was absent. */
const SOME_LABEL = /^\p{Lu}[\p{L} ]{2,30}:\s/u
/** "Fra ledelsen deltog direktør Anna Holt.": no more of who was not there. */
const TOOK_PART_TOO =
  /^(?:fra|for|som stedfortrædere?|desuden|endvidere|derudover|herudover|i øvrigt)(?!\p{L})[^.:;]{0,60}?(?:^|\s)(?:deltog|deltager|mødte|var)\s(?!ikke)/iu
/** "Per Lund (A) deltog fra pkt. 3.": who came late or left early, below those who were not there. */
const CAME_FOR_A_TIME =
  /^(?:\p{Lu}[\p{L}.'’-]*\s){2,5}(?:\([^()]{1,20}\)\s)?(?:deltog|deltager|ankom|mødte|kom|forlod|gik)\s(?:først\s)?(?:fra|til|under|kl|ved|mødet)(?!\p{L})/u
/** "2) Anna Holt": an entry of a counted list. */
const NUMBERED_PERSON = /^\d{1,2}[.)]\s+(\p{Lu}.{3,80})$/u
/** Where some boxes are ticked, who stands behind an empty one was not there. */
const TICKED_BOX = /^[☑☒✔✓✅+]$/u
/** In a list in which others have a plus or a tick. */
const EMPTY_BOX = /^[☐–÷-]$/u
/** "+ Anna Holt", behind the label. */
const PLUS_BEFORE = /^\+\s+(?=\p{Lu})/u
/** "A: Anna Holt, Per Lind", "Uden for parti: Bo Ask": a list's own groups. */
const PARTY_BEFORE = /^(?:\p{Lu}{1,3}|(?:uden\s?for\s(?:parti|gruppe)|løsgænger)\p{L}*):\s+(?=\p{Lu})/iu
/** "Forældre: Anna Holt": whatever the word, where persons alone stand behind it. */
const GROUP_BEFORE = /^\p{Lu}[\p{L} -]{2,30}:\s+(?=\p{Lu})/u
/** "Fra personalet: Anna Holt": the same by its first word, below others too. */
const GROUP_FROM = /^(?:fra|for)\s(?:\p{L}+\s){0,3}\p{L}+:\s/iu
const LABEL_OF_GROUP = /\s(?:fra|for|blandt)\s/iu
const GROUP_ALONE = /^\p{Lu}[\p{L} -]{2,40}:$/u
/** "Afbud fra Anna Holt", in a list of those who were not there. */
const AWAY_BEFORE = /(?:^|(?<=:\s))(?:meldt\s)?afbud\sfra\s(?=\p{Lu})/iu
const SET_IN = /^(?:\t|\s{8})/u
/** What is set in so far is told from the text of a paragraph. */
const LEAST_COLUMN = 6
const LONGEST = 400

const namesPersonsOnly = (text: string): boolean => {
  const { names, secretary } = readPersons([text])
  return names.length + (secretary === null ? 0 : 1) > 0 && names.every(isPersonName)
}

/** People whose lines are gathered below or behind a label. */
export interface PeopleList {
  readonly field: PeopleField
  readonly lines: string[]
  readonly rows: (readonly string[])[]
  /** Blank lines since the label. */
  blanks: number
  /** Names stand on the label's own line. */
  readonly inline: boolean
  /** The character at which what stands behind the label begins. */
  readonly column: number
  /** Its first line, and so others, begins with a word for whom it names. */
  grouped: boolean
  /** Its lines are a list's entries. */
  listed: boolean
  /** Which of its lines stand behind an empty box, and whether any stands behind a ticked one. */
  readonly unticked: Set<number>
  ticked: boolean
  /** Its entries say behind a colon what each person is. */
  withOffices: boolean
}

/** The list that a label begins; `value` is what stands behind it on its line. */
export const beginPeopleList = (field: PeopleField, said: string, line: Line, label: string): PeopleList => {
  const value = field === 'absent' ? said.replace(AWAY_BEFORE, '') : said
  const isTicked = PLUS_BEFORE.test(value)
  const colon = line.text.indexOf(':')
  const apart = colon < 0 || line.cells !== null ? null : peopleSetApart(line.text.slice(colon + 1))
  const entry = apart ?? value.replace(PLUS_BEFORE, '')
  const first = value.replace(GROUP_BEFORE, '')
  const columns = columnsOfPeople(line, label)
  // A label without a colon is a column of its own.
  const row = columns.length > 1 && !value.includes(columns[0] ?? '') ? columns.slice(1) : columns
  return {
    field,
    lines: value === '' ? [] : [entry],
    rows: value === '' ? [] : [isTicked ? [entry] : row],
    blanks: 0,
    inline: value !== '',
    column: value === '' ? 0 : line.text.indexOf(value.slice(0, 4)),
    grouped: LABEL_OF_GROUP.test(label) || (first !== value && namesPersonsOnly(first)),
    listed: isTicked,
    unticked: new Set(),
    ticked: isTicked,
    withOffices: false
  }
}

/** Whether a line stands right below the people behind a label, set in as they are: it goes on with them, whatever its first word. */
export const hangsBelow = (list: PeopleList, line: Line): boolean =>
  list.blanks === 0 && list.column >= LEAST_COLUMN && Math.abs(line.text.search(/\S/u) - list.column) <= 1

/** Whether a line only says, before a colon, of whom the names below it are: "Fra havnen:". */
export const passesGroup = (list: PeopleList, plain: string): boolean => {
  const isFirst = list.lines.length === 0 && !list.inline
  if (!GROUP_ALONE.test(plain) || !(isFirst || list.grouped)) return false
  if (LABEL_OF_OTHERS.test(plain.replace(/^(?:fra|for)\s/iu, ''))) return false
  list.grouped = true
  return true
}

/** "Anna Holt: medlem for Havnelisten": behind a colon what the person is. */
const PERSON_AND_OFFICE = /^(\p{Lu}[^:,;()]{3,50}):\s(\S.*)$/u
/** An entry of a list with the colon behind the name as the comma that others have there. */
const withComma = (list: PeopleList, plain: string): string => {
  const [, name = '', office = ''] = PERSON_AND_OFFICE.exec(plain) ?? []
  if (name === '' || !isPersonName(name) || (!list.withOffices && namesPersonsOnly(office))) return plain
  list.withOffices = true
  return `${name}, ${office}`
}

/** A line of the list without what says of whom it is, where that is no name. What stands above it is another group's. */
export const withoutGroup = (list: PeopleList, line: Line, said: string): string => {
  const printed = line.bullet === '' ? said : withComma(list, said)
  const plain = list.field === 'absent' ? printed.replace(AWAY_BEFORE, '') : printed
  const last = list.lines.length - 1
  const own = plain.replace(GROUP_BEFORE, '')
  const isOwn =
    own !== plain &&
    (!list.inline || list.grouped) &&
    (last < 0 || list.grouped || GROUP_FROM.test(plain)) &&
    !LABEL_OF_OTHERS.test(plain.slice(0, plain.length - own.length).replace(/^(?:fra|for)\s/iu, '')) &&
    namesPersonsOnly(own)
  const bare = isOwn ? own : plain.replace(PARTY_BEFORE, '')
  if (bare !== plain && last < 0) list.grouped = true
  if (bare !== plain && last >= 0) list.lines[last] = `${list.lines[last]};`
  return bare
}

/** "Publiceret 04-05-2027 14.02", right below the people: no person has a date. */
export const saysDay = (plain: string): boolean =>
  plain.length < LONGEST && firstDate(plain.replace(/\([^()]*\)/gu, ' ')) !== null

/** Whether a line begins something else than the list that has people already. */
const beginsAnew = (list: PeopleList, line: Line, plain: string): boolean =>
  list.lines.length > 0 &&
  ((list.field === 'absent' &&
    (TOOK_PART_TOO.test(plain) || CAME_FOR_A_TIME.test(plain) || (SOME_LABEL.test(plain) && !namesSide(plain)))) ||
    // "🎯 Mål", below the people: a sign of its own, set apart, heads what comes next.
    (list.blanks > 0 && /^\p{Extended_Pictographic}$/u.test(line.bullet)))

/** Whether a line names more people of the list, or goes on with what its last line says. */
export const goesOn = (list: PeopleList, line: Line, plain: string): boolean => {
  if (plain.length >= LONGEST || beginsAnew(list, line, plain)) return false
  // Set in below the label's own value, with the blank line of a copy between.
  const isHanging = SET_IN.test(line.text) && isPersonName(bareName(plain))
  if (list.inline && list.blanks > 0 && !isHanging) return false
  const read = readPersons([plain])
  return (
    read.names.some(isPersonName) ||
    read.secretary !== null ||
    columnsOfPeople(line, '').some((cell) => isPersonName(bareName(cell))) ||
    /^(?:\p{Ll}|\(|Ingen)/u.test(plain) ||
    /,\s*$/u.test(list.lines.at(-1) ?? '') ||
    (plain.split(' ').length <= 3 && !/[.:]$|\s\p{Ll}+$/u.test(plain) && /^\p{Lu}/u.test(plain))
  )
}

/** Adds a line to the list. */
export const addLine = (list: PeopleList, line: Line, plain: string): void => {
  if (EMPTY_BOX.test(line.bullet)) list.unticked.add(list.lines.length)
  list.ticked ||= TICKED_BOX.test(line.bullet)
  list.lines.push(plain)
  list.rows.push(columnsOfPeople(line, ''))
  if (line.bullet !== '') list.listed = true
}

/** The entry of a counted list ("2) Anna Holt"), or null. */
export const numberedPerson = (plain: string): string | null => {
  const entry = NUMBERED_PERSON.exec(plain)?.[1]
  return entry !== undefined && isPersonName(bareName(entry.split(/[,(]/u)[0] ?? '')) ? entry : null
}
