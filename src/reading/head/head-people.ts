import { foldText } from '../text/fold-text.ts'
import type { Line } from '../text/lines.ts'
import { bareName, isPersonName, readPersons } from '../text/person-names.ts'
import { AttendanceTable } from './attendance-table.ts'
import type { PeopleField } from './head-fields.ts'
import { actedAsWriter, awayFirst, cameInPlace, peopleInSentence, WAS_AWAY } from './head-sentences.ts'
import { isInitials, noteInitials } from './initials-of-people.ts'
import { markedWriter } from './marked-writer.ts'
import { namesInList } from './names-in-list.ts'
import { peopleBetweenBars } from './people-columns.ts'
import {
  addLine,
  beginPeopleList,
  goesOn,
  hangsBelow,
  numberedPerson,
  type PeopleList,
  passesGroup,
  saysDay,
  withoutGroup
} from './people-list.ts'

/** "Helle Ibsgaard - Deltog": a member and whether he or she was there. */
const ROLL_CALL =
  /^(\p{Lu}.{3,60}?)\s?[-–—:,]\s?(deltog ikke|deltog|deltager|deltaget|til ?stede|mødt|afbud|meldt afbud|fraværende|ikke til ?stede|ikke mødt|present|absent)\.?$/iu
/** "Anna Holt har meldt afbud.", "Anna Holt og Per Lind var fraværende." */
const STAYED_AWAY = new RegExp(String.raw`^(\p{Lu}[^.:;]{4,120}?)\s${WAS_AWAY}(?:\s\([^()]*\))?\.?$`, 'u')
/** "Medlemmerne var mødt, bortset fra Anna Holt og Per Lind, der havde meldt afbud." */
const ALL_BUT =
  /^(?:alle\s|samtlige\s)?medlemmer(?:ne)?\s(?:var|er)\s(?:mødt|til\s?stede),?\s(?:bortset\sfra|undtagen)\s(\p{Lu}.{3,120}?)(?:,\s(?:der|som)\s.*)?\.?$/iu
/** "alle ledere med undtagelse af Anna Holt og Per Lind" */
const ALL_BUT_NAMES =
  /^(?:alle|samtlige|all)(?:\s\p{L}+){0,3},?\s(?:bortset\sfra|undtagen|med\sundtagelse\saf|på\snær|except)\s(\p{Lu}.{3,120}?)\.?$/iu
/** "Mødeleder Anna Holt", below those who were not there: nobody of them. */
const LED = /^(?:mødeleder|ordstyrer|dirigent)\s+(\p{Lu}.{3,60})$/iu
/** "[x] Anna Holt", "[ ] Per Lind", "✗ Bo Ask" */
const TICKED = /^(?:\[([ xX✓✔]?)\]|([✓✔✗✘✕]))\s?(\p{Lu}.{3,})$/u
/** "undertegnede (Anna Holt)" */
const UNDERSIGNED = /^(?:undertegnede|the undersigned)[\s(,]+([^()]+)\)?$/iu
/** "Liste A", over its members. */
const LIST_OF_PARTY = /^(?:liste|parti|gruppe)\s\p{Lu}{1,3}:?$/iu
/** "Til stede    Stedfortræder Anna Holt": who came in somebody's place was there. */
const SUBSTITUTE = /^(?:stedfortræder|suppleant)\s+(?=\p{Lu}\p{Ll}+\s\p{Lu})/iu
const LONGEST = 400

/** The people of a meeting's head, gathered line by line. */
export class HeadPeople {
  readonly #names: Record<PeopleField, string[]> = { participants: [], members: [], absent: [] }
  #list: PeopleList | null = null
  readonly #attendance = new AttendanceTable()
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
    return this.#list !== null && this.#list.lines.length === 0
  }

  /** Whether nobody is named so far, and no label waits for names. */
  get isEmpty(): boolean {
    return this.#list === null && this.#names.participants.length + this.#names.members.length === 0
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
    this.#list = beginPeopleList(field, value, line, label)
  }

  /** Whether a line stands right below the people behind a label, set in as they are: it goes on with them, whatever its first word. */
  hangsBelow(line: Line): boolean {
    return this.#list !== null && hangsBelow(this.#list, line)
  }

  countBlank(): void {
    if (this.#list !== null) this.#list.blanks++
  }

  nameSecretary(value: string): void {
    const read = readPersons([value.replace(UNDERSIGNED, '$1')])
    const name = read.names[0] ?? read.secretary ?? (value === '' ? null : value)
    // "Ref.: PLG" in the letterhead, and the name itself below.
    if (this.#secretary === null || (name !== null && isInitials(this.#secretary) && !isInitials(name)))
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
    this.#marked ??= markedWriter(line, plain)
  }

  /** Whether a line belongs to a table that says of each member who was there. */
  takesRow(line: Line): boolean {
    const row = this.#attendance.read(line, this.#list !== null)
    if (row === null) return false
    // Among rows that say of nobody else whether he or she was there, it is one of their list.
    const isAmongRows = this.#list?.field === 'members' && this.#list.rows.every((cells) => cells.length > 1)
    if (row.kind === 'head' || (row.kind === 'person-without-head' && !isAmongRows)) this.finish()
    this.#names[row.field].push(...row.names)
    this.#secretary ??= row.secretary
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
    if (plain.length <= LONGEST && cameInPlace(plain) !== null) return this.takesSentence(plain)
    const who = (ALL_BUT.exec(plain) ?? STAYED_AWAY.exec(plain))?.[1] ?? awayFirst(plain) ?? undefined
    const names = who === undefined ? [] : readPersons([who.replace(SUBSTITUTE, '')]).names
    if (names.length === 0 || !names.every(isPersonName)) return false
    this.#names.absent.push(...names)
    return true
  }

  /** Whether a line goes on with the people begun above it. What does not ends their list. */
  takes(line: Line, printed: string, namesKind: boolean): boolean {
    const list = this.#list
    if (list === null) return false
    const plain = withoutGroup(list, line, printed)
    if (LIST_OF_PARTY.test(plain)) return true
    const [, called, status = ''] = ROLL_CALL.exec(plain) ?? []
    if (called !== undefined) {
      const field = /afbud|fravær|ikke/iu.test(status) ? 'absent' : 'participants'
      this.#names[field].push(...readPersons([called], true).names)
      return true
    }
    if (namesKind) return false
    if (passesGroup(list, plain)) return true
    if (saysDay(plain)) {
      this.finish()
      return false
    }
    const entry = numberedPerson(plain)
    if (entry !== null) {
      list.lines.push(entry)
      list.rows.push([entry])
      list.listed = true
      return true
    }
    // Who stayed out of one item was there for the others.
    if (list.field === 'absent' && /\sdeltog ikke i behandlingen(?!\p{L})/iu.test(plain)) return true
    const led = list.field === 'absent' ? LED.exec(plain)?.[1] : undefined
    if (led !== undefined && isPersonName(bareName(led))) {
      this.finish()
      this.nameChair(led)
      return true
    }
    if (goesOn(list, line, plain)) {
      addLine(list, line, plain)
      return true
    }
    this.finish()
    return false
  }

  /** Ends the list begun last and reads its names. */
  finish(): void {
    const list = this.#list
    if (list === null) return
    this.#list = null
    const read = namesInList(list, this.#remarked)
    this.#remarked ||= read.remarked
    noteInitials(this.#byInitials, read.lines)
    this.#names.absent.push(...read.away)
    this.#names.participants.push(...read.instead)
    this.#names[list.field].push(...read.names)
    this.#names.absent.push(...read.markedAway)
    this.#secretary ??= read.secretary
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
    const secretary = (isInitials(written ?? '') ? this.#byInitials.get(written ?? '') : null) ?? written
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
