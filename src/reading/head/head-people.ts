import { spacedCells } from '../headings/task-columns.ts'
import { firstDate } from '../text/calendar-dates.ts'
import { foldText } from '../text/fold-text.ts'
import type { Line } from '../text/lines.ts'
import { bareName, isPersonName, namesSide, readPersons } from '../text/person-names.ts'
import { type HeadField, LABEL_OF_OTHERS } from '../vocabulary/head-labels.ts'
import { actedAsWriter, awayFirst, endingSentence, peopleInSentence, WAS_AWAY } from './head-sentences.ts'
import { columnsOfPeople, peopleBetweenBars, peopleInRows } from './people-columns.ts'

/** Fields that hold people. */
export type PeopleField = 'participants' | 'members' | 'absent'

/** "Helle Ibsgaard - Deltog": a member and whether he or she was there. */
const ROLL_CALL =
  /^(\p{Lu}.{3,60}?)\s?[-–—:,]\s?(deltog ikke|deltog|deltager|deltaget|til ?stede|mødt|afbud|meldt afbud|fraværende|ikke til ?stede|ikke mødt|present|absent)\.?$/iu
/** "Bestyrelsen: Anna Holt, Per Lind": the body's own word before its members. */
const OWN_MEMBERS =
  /^\p{Lu}\p{L}*(?:bestyrelsen|styrelsen|udvalget|rådet|nævnet|direktionen|gruppen|kommissionen):\s+(?=\p{Lu})/iu
/** Who is marked as the one who writes, among others than members: "Øvrige: Afdelingsleder Anna Holt (ref.)". */
const MARKED_SECRETARY =
  /([^,;:()]{4,60})(?:\s\([^()]{1,6}\))?(?:,\s|\s\((?:[^()]{1,6},\s|[^(),]{3,30}\sog\s)?)(?:ref\.|referent|mødesekretær|(?:skrev|førte|tog)\s(?:referat(?:et)?|protokol(?:len)?|noter(?:ne)?|pennen))(?=\)|$|[,;])/iu
/** "Anna Holt, HR-konsulent (sekretær)" */
const TITLED_SECRETARY = /^([^,;:()]{4,60}),\s[^,;:()]{2,40}\s\((?:sekretær|referent|ref\.?|mødesekretær)\)$/iu
/** "Anna Holt har meldt afbud.", "Anna Holt og Per Lind var fraværende." */
const STAYED_AWAY = new RegExp(String.raw`^(\p{Lu}[^.:;]{4,120}?)\s${WAS_AWAY}(?:\s\([^()]*\))?\.?$`, 'u')
/** "Medlemmerne var mødt, bortset fra Anna Holt og Per Lind, der havde meldt afbud." */
const ALL_BUT =
  /^(?:alle\s|samtlige\s)?medlemmer(?:ne)?\s(?:var|er)\s(?:mødt|til\s?stede),?\s(?:bortset\sfra|undtagen)\s(\p{Lu}.{3,120}?)(?:,\s(?:der|som)\s.*)?\.?$/iu
/** "alle ledere med undtagelse af Anna Holt og Per Lind" */
const ALL_BUT_NAMES =
  /^(?:alle|samtlige|all)(?:\s\p{L}+){0,3},?\s(?:bortset\sfra|undtagen|med\sundtagelse\saf|på\snær|except)\s(\p{Lu}.{3,120}?)\.?$/iu
/** Who left or came later was no absent member: "Anna Holt (A). Per Lind forlod mødet kl. 20." */
const CAME_OR_LEFT = /\.\s+\p{Lu}[^.]*\s(?:forlod|ankom|mødte|deltog\sfra)\s.*$/u
/** A label that nothing knows ends a list of who was absent. */
const SOME_LABEL = /^\p{Lu}[\p{L} ]{2,30}:\s/u
/** "Mødeleder Anna Holt", below those who were not there: nobody of them. */
const LED = /^(?:mødeleder|ordstyrer|dirigent)\s+(\p{Lu}.{3,60})$/iu
/** "Fra ledelsen deltog direktør Anna Holt.": no more of who was not there. */
const TOOK_PART_TOO =
  /^(?:fra|for|desuden|endvidere|derudover|herudover|i øvrigt)(?!\p{L})[^.:;]{0,60}?(?:^|\s)(?:deltog|deltager|mødte|var)\s(?!ikke)/iu
/** "2) Anna Holt": an entry of a counted list. */
const NUMBERED_PERSON = /^\d{1,2}[.)]\s+(\p{Lu}.{3,80})$/u
/** "[x] Anna Holt", "[ ] Per Lind", "✗ Bo Ask" */
const TICKED = /^(?:\[([ xX✓✔]?)\]|([✓✔✗✘✕]))\s?(\p{Lu}.{3,})$/u
/** "undertegnede (Anna Holt)" */
const UNDERSIGNED = /^(?:undertegnede|the undersigned)[\s(,]+([^()]+)\)?$/iu
/** Where some boxes are ticked, who stands behind an empty one was not there. */
const TICKED_BOX = /^[☑☒✔✓✅+]$/u
/** In a list in which others have a plus or a tick. */
const EMPTY_BOX = /^[☐–÷-]$/u
/** "+ Anna Holt", behind the label. */
const PLUS_BEFORE = /^\+\s+(?=\p{Lu})/u
/** "A: Anna Holt, Per Lind", "Uden for parti: Bo Ask": a list's own groups. */
const PARTY_BEFORE = /^(?:\p{Lu}{1,3}|(?:uden\s?for\s(?:parti|gruppe)|løsgænger)\p{L}*):\s+(?=\p{Lu})/iu
/** "Liste A", over its members. */
const LIST_OF_PARTY = /^(?:liste|parti|gruppe)\s\p{Lu}{1,3}:?$/iu
/** "Forældre: Anna Holt": whatever the word, where persons alone stand behind it. */
const GROUP_BEFORE = /^\p{Lu}[\p{L} -]{2,30}:\s+(?=\p{Lu})/u
/** "Fra personalet: Anna Holt": the same by its first word, below others too. */
const GROUP_FROM = /^(?:fra|for)\s(?:\p{L}+\s){0,3}\p{L}+:\s/iu
const LABEL_OF_GROUP = /\s(?:fra|for|blandt)\s/iu
const GROUP_ALONE = /^\p{Lu}[\p{L} -]{2,40}:$/u
const namesPersonsOnly = (text: string): boolean => {
  const { names, secretary } = readPersons([text])
  return names.length + (secretary === null ? 0 : 1) > 0 && names.every(isPersonName)
}
/** "Afbud fra Anna Holt", in a list of those who were not there. */
const AWAY_BEFORE = /(?:^|(?<=:\s))(?:meldt\s)?afbud\sfra\s(?=\p{Lu})/iu
const ONE_AND_REMARK = /^[^,;]{4,60},\s(?!\p{Lu}\p{L}+\s\p{Lu})[^,;]{2,60}$/u
/** "Til stede    Stedfortræder Anna Holt": who came in somebody's place was there. */
const SUBSTITUTE = /^(?:stedfortræder|suppleant)\s+(?=\p{Lu}\p{Ll}+\s\p{Lu})/iu
const SET_IN = /^(?:\t|\s{8})/u
const LONGEST = 400

/** The members that a line names behind their body's own word, or null. */
export const ownMembers = (plain: string): { field: HeadField; value: string } | null => {
  const label = OWN_MEMBERS.exec(plain)?.[0]
  const value = label === undefined ? '' : plain.slice(label.length)
  return label !== undefined && readPersons([value]).names.filter(isPersonName).length >= 2
    ? { field: 'members', value }
    : null
}

/** "samt mig (Anna Holt, leder)": who writes says so of herself. */
const MYSELF = /(?<!\p{L})(?:mig|undertegnede)\s\((\p{Lu}[^(),;:]{3,50})[,)]/u
/** "Anna Holt skrev referat." */
const WROTE = /(?<=^|[.;]\s)(\p{Lu}[^.;:]{4,60}?)\s(?:skrev|førte|tog)\sreferat/u
/** "Endvidere deltog Anna Holt, som førte protokollen" */
const WHO_WROTE =
  /(?:^|[,;:.]\s|(?:deltog|deltager|var)\s)([^,;:.()]{4,60})(?:\s\([^()]*\))?,\s(?:som|der|who)\s(?:også\s)?(?:førte|skrev|tog|fører|skriver|tager|took)\s(?:protokol|referat|noter|pennen|the\sminutes|minutes)/u
const markedSecretary = (plain: string): string | null => {
  const name =
    plain.length > LONGEST
      ? undefined
      : (MARKED_SECRETARY.exec(plain) ??
          MYSELF.exec(plain) ??
          TITLED_SECRETARY.exec(plain) ??
          WHO_WROTE.exec(plain) ??
          WROTE.exec(plain))?.[1]
  const bare =
    name === undefined ? '' : bareName(name.replace(/^.*\s(?:og|samt|and|deltog|deltager|var)\s/u, '').trim())
  return isPersonName(bare) ? bare : null
}

/** "Per Lind          Referent: Anna Holt": who wrote, below others in a column of its own. */
const WRITER_IN_COLUMN = /^(?:referent|sekretær|mødesekretær|ref\.|secretary)\s?:\s+(\p{Lu}.{3,50})$/iu
const writerInColumn = (line: Line): string | null => {
  const cells = line.text.length > LONGEST ? [] : columnsOfPeople(line, '')
  const name = bareName(
    cells.map((cell) => WRITER_IN_COLUMN.exec(cell)?.[1]).find((found) => found !== undefined) ?? ''
  )
  return cells.length > 1 && isPersonName(name) ? name : null
}

/** The columns of a table that says of each member who was there, or null. */
const rollCallColumns = (cells: readonly string[]): { name: number; status: number } | null => {
  const name = cells.findIndex((cell) => /^(?:medlem(?:mer)?|navn|(?:møde)?deltagere?|name|member)$/iu.test(cell))
  const status = cells.findIndex(
    (cell, place) =>
      place !== name &&
      /^(?:mødt|fremmødt?e?|fremmøde|til ?stede|status|deltog|deltager|afbud|present|attended)$/iu.test(cell)
  )
  return name < 0 || status < 0 || name === status ? null : { name, status }
}

/** Where, in a line's characters, a table that blanks part says of each member who was there (`present`) and who was not; -1 where it has no such column. */
interface Attendance {
  readonly name: number
  readonly present: number
  readonly absent: number
}
/** What a table says of who was not there. */
const NOT_THERE =
  /^(?:$|-|nej(?!\p{L})|no(?!\p{L})|(?:meldt )?afbud|fravær|absent|apologies|(?:deltog|mødte|deltager|mødt|er|var)? ?ikke(?!\p{L})|forhindret|syg|afslået|afvist|declined|did not)/iu
const PRESENT_COLUMN = /^(?:til ?stede|mødt|fremmødte?|deltog|present|attended)$/iu
const ABSENT_COLUMN = /^(?:afbud|fraværende|meldt afbud|ikke til ?stede|absent|apologies)$/iu
const MEMBERS_COLUMN = /^(?:medlem(?:mer)?|deltagere?|navn|members?|participants|name):?$/iu
/** What stands below a word may begin a little beside it. */
const SHIFTED = 2
const TICK = /^(?:x|✓|✔|√|\+)$/iu

/** The columns of such a table's head, or null. */
const attendanceColumns = (line: Line): Attendance | null => {
  const cells = line.cells === null ? spacedCells(line.text) : []
  const named = cells.find(({ text }) => MEMBERS_COLUMN.test(text))
  const others = cells.filter((cell) => cell !== named)
  if (named === undefined || others.length === 0) return null
  // A row that says of each what he or she is: "Til stede   Medlem   Anna Holt".
  if (named !== cells[0] && cells.some(({ text }) => !PRESENT_COLUMN.test(text) && isPersonName(bareName(text))))
    return null
  const at = (words: RegExp): number => others.find(({ text }) => words.test(text))?.at ?? -1
  const columns = { name: named.at, present: at(PRESENT_COLUMN), absent: at(ABSENT_COLUMN) }
  return columns.present < 0 && columns.absent < 0 ? null : columns
}

/** People whose lines are being gathered below or behind a label. */
interface Gathering {
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
}

/** What is set in so far is told from the text of a paragraph. */
const LEAST_COLUMN = 6
const INITIALS = /^\p{Lu}{2,5}$/u
/** "Anna Holt (AHO)": a name with the letters that stand for it below. */
const NAME_AND_INITIALS = /(\p{Lu}[\p{L}.'’-]+(?:\s\p{Lu}[\p{L}.'’-]*){1,4})\s\((\p{Lu}{2,5})\)/gu

/** The people of a meeting's head, gathered line by line. */
export class HeadPeople {
  readonly #names: Record<PeopleField, string[]> = { participants: [], members: [], absent: [] }
  #gathering: Gathering | null = null
  #rollCall: { name: number; status: number } | null = null
  #attendance: Attendance | null = null
  /** The entries of a list each said something of the person behind a comma. */
  #remarked = false
  #secretary: string | null = null
  /** Whose letters stand behind the names, by these; null where several have the same, as those of a party have. */
  readonly #byInitials = new Map<string, string | null>()
  /** Who led the meeting, and who would in that one's place. */
  readonly #chairs: string[] = []
  readonly #others: string[] = []
  #marked: string | null = null
  /** Whom the label or heading above says that ticks are set for. */
  #ticksOf: PeopleField | 'others' = 'participants'
  /** Who stands unticked below a label for those who were not there. */
  readonly #unticked: string[] = []

  /** Whether a label for people waits for its first name. */
  get waits(): boolean {
    return this.#gathering !== null && this.#gathering.lines.length === 0
  }

  /** Whether nobody is named so far, and no label waits for names. */
  get isEmpty(): boolean {
    return this.#gathering === null && this.#names.participants.length + this.#names.members.length === 0
  }

  /** Whether of all people only who led the meeting is named so far. */
  get isLed(): boolean {
    return this.isEmpty && this.#chairs.length > 0
  }

  /** Begins a list of people; `value` is what stands behind the label on its line. */
  begin(field: PeopleField, printed: string, line: Line, label: string): void {
    this.#ticksOf = field
    const but = field === 'absent' ? undefined : ALL_BUT_NAMES.exec(printed)?.[1]
    if (but !== undefined) this.#names.absent.push(...readPersons([but]).names.filter(isPersonName))
    const value = but === undefined ? (peopleBetweenBars(line) ?? printed.replace(SUBSTITUTE, '')) : ''
    const isTicked = PLUS_BEFORE.test(value)
    const first = value.replace(GROUP_BEFORE, '')
    const columns = columnsOfPeople(line, label)
    // A label without a colon is a column of its own.
    const row = columns.length > 1 && !value.includes(columns[0] ?? '') ? columns.slice(1) : columns
    this.#gathering = {
      field,
      lines: value === '' ? [] : [value.replace(PLUS_BEFORE, '')],
      rows: value === '' ? [] : [isTicked ? [value.replace(PLUS_BEFORE, '')] : row],
      blanks: 0,
      inline: value !== '',
      column: value === '' ? 0 : line.text.indexOf(value.slice(0, 4)),
      grouped: LABEL_OF_GROUP.test(label) || (first !== value && namesPersonsOnly(first)),
      listed: isTicked,
      unticked: new Set(),
      ticked: isTicked
    }
  }

  /** Whether a line stands right below the people behind a label, set in as they are: it goes on with them, whatever its first word. */
  hangsBelow(line: Line): boolean {
    const gathering = this.#gathering
    return (
      gathering !== null &&
      gathering.blanks === 0 &&
      gathering.column >= LEAST_COLUMN &&
      Math.abs(line.text.search(/\S/u) - gathering.column) <= 1
    )
  }

  countBlank(): void {
    if (this.#gathering !== null) this.#gathering.blanks++
  }

  nameSecretary(value: string): void {
    const read = readPersons([value.replace(UNDERSIGNED, '$1')])
    const name = read.names[0] ?? read.secretary ?? (value === '' ? null : value)
    // "Ref.: PLG" in the letterhead, and the name itself below.
    if (this.#secretary === null || (name !== null && INITIALS.test(this.#secretary) && !INITIALS.test(name)))
      this.#secretary = name
  }

  /** Notes who led the meeting. */
  nameChair(value: string): void {
    const [name = '', ...more] = readPersons([value]).names
    if (more.length === 0 && isPersonName(name) && !this.#chairs.includes(name)) this.#chairs.push(name)
  }

  /** Notes the others, beside the one who led the meeting ("Øvrige deltagere: Anna Holt"). */
  nameOthers(value: string): void {
    this.#others.push(...readPersons([value]).names.filter(isPersonName))
  }

  /** Notes who is marked as the one who writes, wherever that stands. */
  noteMarks(line: Line, plain: string): void {
    this.#marked ??= markedSecretary(plain) ?? writerInColumn(line)
  }

  /** Whether a line belongs to a table that says of each member who was there. */
  takesRow(line: Line): boolean {
    if (line.cells === null) {
      this.#rollCall = null
      return this.#takesTicked(line) || this.#takesCalled(spacedCells(line.text).map(({ text }) => text))
    }
    if (this.#takesCalled(line.cells)) return true
    const columns = rollCallColumns(line.cells)
    if (columns !== null) {
      this.finish()
      this.#rollCall = columns
      return true
    }
    const name = line.cells[this.#rollCall?.name ?? -1]
    if (this.#rollCall === null || name === undefined || name === '') return false
    const status = line.cells[this.#rollCall.status] ?? ''
    const field = NOT_THERE.test(status) ? 'absent' : 'participants'
    const read = readPersons([name], true)
    this.#names[field].push(...read.names)
    this.#secretary ??= read.secretary
    if (/(?<!\p{L})(?:referent|sekretær|secretary)(?!\p{L})/iu.test(status)) this.#secretary ??= read.names[0] ?? null
    return true
  }

  /** A row of a table without a head: "Anna Holt | Medlem | Deltog | A". */
  #takesCalled(cells: readonly string[]): boolean {
    const [name = '', ...others] = cells.filter((cell) => cell !== '')
    const status = others.find((cell) => PRESENT_COLUMN.test(cell) || ABSENT_COLUMN.test(cell))
    if (status === undefined || !isPersonName(bareName(name))) return false
    // Among rows that say of nobody else whether he or she was there, it is one of their list.
    const isAmongRows = this.#gathering?.field === 'members' && this.#gathering.rows.every((row) => row.length > 1)
    if (!isAmongRows) this.finish()
    this.#names[ABSENT_COLUMN.test(status) ? 'absent' : 'participants'].push(...readPersons([name], true).names)
    return true
  }

  /** The same of a table that blanks part, where a tick stands below what it says. */
  #takesTicked(line: Line): boolean {
    const columns = attendanceColumns(line)
    if (columns !== null) {
      this.finish()
      this.#attendance = columns
      return true
    }
    const cells = this.#attendance === null ? [] : spacedCells(line.text)
    const column = this.#attendance?.name ?? 0
    const first = cells.find(({ at }) => Math.abs(at - column) <= SHIFTED)
    const others = cells.filter((cell) => cell !== first)
    // "Anna Holt (A) formand": what stands behind the letter is said of the person.
    const name = bareName((first?.text.split(',')[0] ?? '').replace(/\).*$/u, ')'))
    if (this.#attendance === null || first?.text.includes(':') === true || !isPersonName(name)) {
      this.#attendance = null
      return false
    }
    const { present, absent } = this.#attendance
    // "ja", "nej" below the word.
    const said = others.find(({ at, text }) => present >= 0 && Math.abs(at - present) <= SHIFTED && !TICK.test(text))
    if (said !== undefined) {
      this.#names[NOT_THERE.test(said.text) ? 'absent' : 'participants'].push(name)
      return true
    }
    const tick = others.find(({ text }) => TICK.test(text))?.at
    const isNear = (at: number, other: number): boolean =>
      tick !== undefined && at >= 0 && (other < 0 || Math.abs(tick - at) < Math.abs(tick - other))
    const field = isNear(absent, present) || (tick === undefined && present >= 0) ? 'absent' : 'participants'
    this.#names[field].push(name)
    return true
  }

  /** Whether a line ticks off a person: "[x] Anna Holt, leder". */
  takesTick(plain: string): boolean {
    const [, box = '', sign, entry = ''] = plain.length > LONGEST ? [] : (TICKED.exec(plain) ?? [])
    const tick = sign === undefined ? box : sign.replace(/[✗✘✕]/u, '')
    const read = readPersons([entry], true)
    const [name = read.secretary ?? ''] = read.names
    if (entry === '' || !isPersonName(name)) return false
    this.finish()
    const isTicked = tick.trim() !== ''
    if (this.#ticksOf === 'others') {
      this.#secretary ??= read.secretary
      return true
    }
    if (this.#ticksOf === 'absent') (isTicked ? this.#names.absent : this.#unticked).push(name)
    else if (read.secretary !== null) this.#secretary ??= read.secretary
    else this.#names[isTicked && read.away.length === 0 ? 'participants' : 'absent'].push(name)
    return true
  }

  /** Notes a heading that says nothing known of who was there: below those who were, who is ticked under it is somebody else ("Faciliteret af", "Gæster"). */
  endTicks(): void {
    if (this.#names.participants.length > 0) this.#ticksOf = 'others'
  }

  /** Whether a sentence says who took part or who wrote. */
  takesSentence(plain: string): boolean {
    const said = peopleInSentence(plain)
    if (said === null) return false
    this.finish()
    this.#names.participants.push(...said.present)
    this.#names.absent.push(...said.absent)
    this.#secretary ??= said.secretary
    return true
  }

  /** Whether a sentence says who wrote beside taking part: it is no entry of a list above it. */
  takesWriter(plain: string): boolean {
    const writer = actedAsWriter(plain)
    if (writer === null) return false
    this.finish()
    this.#secretary ??= writer
    return true
  }

  /** Whether a sentence says who stayed away. */
  takesAbsence(plain: string): boolean {
    const who = (ALL_BUT.exec(plain) ?? STAYED_AWAY.exec(plain))?.[1] ?? awayFirst(plain) ?? undefined
    const names = who === undefined ? [] : readPersons([who.replace(SUBSTITUTE, '')]).names
    if (names.length === 0 || !names.every(isPersonName)) return false
    this.#names.absent.push(...names)
    return true
  }

  /** Whether a line goes on with the people begun above it. What does not ends their list. */
  takes(line: Line, printed: string, namesKind: boolean): boolean {
    const gathering = this.#gathering
    if (gathering === null) return false
    const plain = this.#withoutGroup(gathering, printed)
    if (LIST_OF_PARTY.test(plain)) return true
    const called = ROLL_CALL.exec(plain)
    if (called?.[1] !== undefined) {
      const field = /afbud|fravær|ikke/iu.test(called[2] ?? '') ? 'absent' : 'participants'
      this.#names[field].push(...readPersons([called[1]], true).names)
      return true
    }
    if (namesKind) return false
    if (this.#passesGroup(gathering, plain)) return true
    // "Publiceret 04-05-2027 14.02", right below them: no person has a date.
    if (plain.length < LONGEST && firstDate(plain.replace(/\([^()]*\)/gu, ' ')) !== null) {
      this.finish()
      return false
    }
    const [, entry = plain] = NUMBERED_PERSON.exec(plain) ?? []
    if (entry !== plain && isPersonName(bareName(entry.split(/[,(]/u)[0] ?? ''))) {
      gathering.lines.push(entry)
      gathering.rows.push([entry])
      gathering.listed = true
      return true
    }
    // Who stayed out of one item was there for the others.
    if (gathering.field === 'absent' && /\sdeltog ikke i behandlingen(?!\p{L})/iu.test(plain)) return true
    const led = gathering.field === 'absent' ? LED.exec(plain)?.[1] : undefined
    if (led !== undefined && isPersonName(bareName(led))) {
      this.finish()
      this.nameChair(led)
      return true
    }
    if (gathering.field === 'absent' && gathering.lines.length > 0 && TOOK_PART_TOO.test(plain)) {
      this.finish()
      return false
    }
    if (gathering.field === 'absent' && gathering.lines.length > 0 && SOME_LABEL.test(plain) && !namesSide(plain)) {
      this.finish()
      return false
    }
    // "🎯 Mål", below the people: a sign of its own, set apart, heads what comes next.
    if (gathering.blanks > 0 && gathering.lines.length > 0 && /^\p{Extended_Pictographic}$/u.test(line.bullet)) {
      this.finish()
      return false
    }
    const read = readPersons([plain])
    // Set in below the label's own value, with the blank line of a copy between.
    const isHanging = SET_IN.test(line.text) && isPersonName(bareName(plain))
    const tooFar = gathering.inline && gathering.blanks > 0 && !isHanging
    const fits =
      read.names.some(isPersonName) ||
      read.secretary !== null ||
      columnsOfPeople(line, '').some((cell) => isPersonName(bareName(cell))) ||
      /^(?:\p{Ll}|\(|Ingen)/u.test(plain) ||
      /,\s*$/u.test(gathering.lines.at(-1) ?? '') ||
      (plain.split(' ').length <= 3 && !/[.:]$|\s\p{Ll}+$/u.test(plain) && /^\p{Lu}/u.test(plain))
    if (tooFar || !fits || plain.length >= LONGEST) {
      this.finish()
      return false
    }
    if (EMPTY_BOX.test(line.bullet)) gathering.unticked.add(gathering.lines.length)
    gathering.ticked ||= TICKED_BOX.test(line.bullet)
    gathering.lines.push(plain)
    gathering.rows.push(columnsOfPeople(line, ''))
    if (line.bullet !== '') gathering.listed = true
    return true
  }

  /** Whether a line only says, before a colon, of whom the names below it are: "Fra havnen:". */
  #passesGroup(gathering: Gathering, plain: string): boolean {
    const isFirst = gathering.lines.length === 0 && !gathering.inline
    if (!GROUP_ALONE.test(plain) || !(isFirst || gathering.grouped)) return false
    if (LABEL_OF_OTHERS.test(plain.replace(/^(?:fra|for)\s/iu, ''))) return false
    gathering.grouped = true
    return true
  }

  /** A line of the list without what says of whom it is, where that is no name. What stands above it is another group's. */
  #withoutGroup(gathering: Gathering, printed: string): string {
    const plain = gathering.field === 'absent' ? printed.replace(AWAY_BEFORE, '') : printed
    const last = gathering.lines.length - 1
    const own = plain.replace(GROUP_BEFORE, '')
    const isOwn =
      own !== plain &&
      (!gathering.inline || gathering.grouped) &&
      (last < 0 || gathering.grouped || GROUP_FROM.test(plain)) &&
      !LABEL_OF_OTHERS.test(plain.slice(0, plain.length - own.length).replace(/^(?:fra|for)\s/iu, '')) &&
      namesPersonsOnly(own)
    const bare = isOwn ? own : plain.replace(PARTY_BEFORE, '')
    if (bare !== plain && last < 0) gathering.grouped = true
    if (bare !== plain && last >= 0) gathering.lines[last] = `${gathering.lines[last]};`
    return bare
  }

  /** Ends the list begun last and reads its names. */
  finish(): void {
    const gathering = this.#gathering
    if (gathering === null) return
    this.#gathering = null
    const isAway = (place: number): boolean => gathering.ticked && gathering.unticked.has(place)
    if (gathering.ticked)
      this.#names.absent.push(
        ...readPersons(
          gathering.lines.filter((_, place) => isAway(place)),
          true
        ).names
      )
    const listed = gathering.lines.filter((_, place) => !isAway(place))
    const told = endingSentence(listed.join(' '))
    const isTold = told.away.length + told.instead.length > 0
    const own = isTold ? [told.list] : listed
    this.#names.absent.push(...told.away)
    this.#names.participants.push(...told.instead)
    const lines = gathering.field === 'absent' ? own.map((line) => line.replace(CAME_OR_LEFT, '')) : own
    this.#noteInitials(lines)
    const inRows = isTold ? null : peopleInRows(gathering.rows.filter((_, place) => !isAway(place)))
    // Where each of a list says behind a comma whence the person comes, "Anna Holt, Havnen" is one person too.
    const isRemarked = this.#remarked && lines.length === 1 && ONE_AND_REMARK.test(lines[0] ?? '')
    const read = readPersons(inRows ?? lines, inRows !== null || gathering.listed || isRemarked)
    this.#remarked ||= lines.length > (gathering.listed ? 1 : 2) && lines.every((line) => ONE_AND_REMARK.test(line))
    const guests = gathering.field === 'participants' ? read.guests : []
    this.#names[gathering.field].push(
      ...read.names.filter((name) => !read.away.includes(name) && !guests.includes(name))
    )
    this.#names.absent.push(...read.away)
    this.#secretary ??= read.secretary
  }

  /** Notes the letters behind the names of a list. */
  #noteInitials(lines: readonly string[]): void {
    for (const [, printed = '', letters = ''] of lines.join(' ').matchAll(NAME_AND_INITIALS)) {
      const name = bareName(printed)
      if (isPersonName(name) && name.charAt(0) === letters.charAt(0))
        this.#byInitials.set(letters, (this.#byInitials.get(letters) ?? name) === name ? name : null)
    }
  }

  /** Who took part (members as long as nothing says that they were away, without the secretary), who was absent, and who wrote. */
  read(): { participants: readonly string[]; absent: readonly string[]; secretary: string | null } {
    this.finish()
    const { members } = this.#names
    // Where nobody is ticked among them, all are meant; who is ticked as present was it.
    const there = new Set(this.#names.participants.map(foldText))
    const absent = [
      ...this.#names.absent,
      ...(this.#names.absent.length > 0 ? [] : this.#unticked.filter((name) => !there.has(foldText(name))))
    ]
    // Who led the meeting is named apart from the others or from the members, unless all who took part are named.
    const apart = this.#chairs.length > 0 && this.#names.participants.length === 0
    const led = apart && this.#others.length + members.length > 0 && !members.includes(this.#chairs[0] ?? '')
    const others = members.length === 0 ? this.#others : []
    const participants = led
      ? [...this.#chairs.filter((name) => !members.includes(name)), ...others]
      : this.#names.participants
    const written = this.#secretary ?? this.#marked
    // "Ref.: AHO", and "Anna Holt (AHO)" among those who took part.
    const secretary = (INITIALS.test(written ?? '') ? this.#byInitials.get(written ?? '') : null) ?? written
    const gone = new Set(absent.map(foldText))
    const known = new Set(participants.map(foldText))
    const present = [
      ...participants,
      ...members.filter((name) => !gone.has(foldText(name)) && !known.has(foldText(name)))
    ]
    return {
      participants: present.filter((name) => foldText(name) !== foldText(secretary ?? '')),
      absent: [...new Set(absent)],
      secretary
    }
  }
}
