import type { MinutesDocument } from '../../domain/minutes.ts'
import { headsContents, isContentsEntry, isContentsHeading } from '../headings/contents.ts'
import { groupOf, isPartHeading, opennessOf, parseItemCandidate } from '../headings/item-heading.ts'
import { spacedCells } from '../headings/task-columns.ts'
import { firstDate } from '../text/calendar-dates.ts'
import { bareForumName, writeForumName } from '../text/forum-name.ts'
import { isBlank, type Line } from '../text/lines.ts'
import { joinSpacedLetters } from '../text/near-word.ts'
import { bareName, isPersonName, readPersons } from '../text/person-names.ts'
import type { HeadField } from '../vocabulary/head-labels.ts'
import { couldBeForum } from './forum-of-head.ts'
import { beginsWithPerson, fieldAlone, isPeopleField, labelled, labelledByGap, signed } from './head-fields.ts'
import { HeadPeople } from './head-people.ts'
import { metInSentence } from './head-sentences.ts'
import { HeadValues } from './head-values.ts'
import { joinedSentences } from './joined-sentences.ts'
import { eachLabel, labelsInCells } from './labels-in-line.ts'
import { namesBehindLabels } from './labels-over-columns.ts'
import { labelsBeforeValues } from './labels-over-values.ts'
import { withLetterheadFirst } from './letterhead-columns.ts'
import { withoutMailFields, withoutPrintStamp } from './mail-head.ts'
import { withMarksTold } from './marked-members.ts'
import { placeIn } from './meeting-place.ts'
import { withMeetingRowApart } from './meeting-row.ts'
import { withoutOptionalEnding } from './optional-endings.ts'
import { partedHeadLine } from './parted-head-lines.ts'
import {
  absentBehindLabel,
  absentInRemarks,
  ownMembers,
  partyMembers,
  peopleBehindLabel,
  peopleByInitials,
  writerBehindLabel,
  writerBehindTitle
} from './people-behind-labels.ts'
import { labelledGroups } from './people-groups.ts'
import { withRolesAsMembers } from './roles-beside-names.ts'
import { withColumnsApart } from './side-by-side.ts'
import { saysTimeOnly, timeIn } from './time-in-head.ts'
import { FIRST_LINES, takeTitle } from './title-in-head.ts'
import { kindIn, meetingKindIn, withoutSubject } from './title-line.ts'

/** The meeting's particulars, and the head's lines (by number) that say something not understood. */
export interface Head extends Omit<MinutesDocument, 'items' | 'kind'> {
  /** What the title calls the document; null where it does not say. */
  readonly kind: MinutesDocument['kind'] | null
  /** What stands above the meeting's day as a forum's name does, and has none of the words for one ("Teknik, Havn og Kyst"). */
  readonly maybeForum: string | null
  readonly unread: readonly Line[]
}

/** So many labels without values in one line before another one. */
const LEAST_EMPTY = 2
/** Lines before the first item that are read as a head; no minutes have a longer one. */
const LONGEST_HEAD = 1500
/** "År 1968, tirsdag den 14. maj": the year before the day, as old minutes begin. */
const YEAR_BEFORE =
  /^(?:år|aar|anno)\s((?:18|19|20)\d{2}),?\s(?:den\s)?((?:\p{L}+dag,?\s)?(?:den\s)?\d{1,2}\.?\s\p{L}{3,9})/iu
/** "Punkter 1-7", over a list of the agenda. */
const RANGE_OF_ITEMS = /^(?:sager|punkter|sag|punkt)\s\d+(?:\s\([^)]*\))?\s?[-–]\s?\d+(?:\s\([^)]*\))?$/iu
/** "Øvrige deltagere", beside the one who leads. */
const OTHERS = /^(?:øvrige|andre)(?:\s(?:deltagere|medlemmer))?\s?:?$/iu
/** Whose meeting it is, or "Beslutninger" over what was decided: nothing more is said by such a line. */
const SAYS_WHOSE = /kommune(?!\p{L})|^region\s\p{L}[\p{L}\s-]{2,30}$|^beslutninger$/iu
/** "Fra administrationen: direktør Anna Holt": below the members of the body, who serves it. */
const SERVES = /^fra\s(?:administrationen|forvaltningen|sekretariatet)(?!\p{L})/iu
const IN_ATTENDANCE = /^in attendance\s?:/iu
const SAYS_PLACE = /(?<!\p{L})(?:sted|lokale|place|venue)(?!\p{L})/iu
const KIND_LABEL = /^(?:mødetype|type møde|møde)(?=[\s:])/iu

/** "Anna Holt      Bygherrerådgiver      AH": the name that stands first in a row; the whole line where it holds no row. */
const firstPerson = (line: Line): string => {
  const cells = line.cells?.filter((cell) => cell !== '') ?? spacedCells(line.text).map(({ text }) => text)
  const [first = '', ...others] = cells
  return others.length > 0 && isPersonName(bareName(first)) ? first : line.plain
}

/** The head's lines, each with one label at most, and people in columns, groups and short forms written out. */
const withLabelsApart = (lines: readonly Line[]): readonly Line[] => {
  const told = joinedSentences(withMarksTold(withRolesAsMembers(lines.map(withoutOptionalEnding))))
  const grouped = labelledGroups(withColumnsApart(withLetterheadFirst(labelsBeforeValues(withMeetingRowApart(told)))))
  return namesBehindLabels(grouped).flatMap(partedHeadLine).flatMap(labelsInCells).flatMap(eachLabel)
}

/** Reads a head line by line. */
class HeadReader {
  readonly #values = new HeadValues()
  readonly #people = new HeadPeople()
  readonly #unread: Line[] = []
  #awaiting: HeadField | null = null
  /** The fields of a table's columns, whose values stand in the next row. */
  #columns: readonly (HeadField | null)[] | null = null
  #inContents = false
  #inGroup = false
  #belowTime = false
  /** The label that waits for its value is one of the place too: "Tid og sted". */
  #awaitsPlace = false
  #belowDay = false
  /** The line above, where it can be a body's name; and the one that stands above the meeting's day. */
  #above: string | null = null
  #maybeForum: string | null = null
  /** The line whose labels are read, and how many of them had no value so far. */
  #labelLine = 0
  #empty = 0

  read(lines: readonly Line[]): Head {
    const apart = withLabelsApart(lines)
    for (const [place, line] of apart.entries())
      if (place < LONGEST_HEAD) this.#readLine(line, place, apart[place + 1]?.plain)
      else if (!isBlank(line)) this.#unread.push(line)
    const { participants, absent, secretary } = this.#people.read()
    const { kind, bestForum, bestDate, time, place } = this.#values
    return {
      kind,
      forum: bestForum === null ? null : writeForumName(bareForumName(bestForum)),
      meetingDate: bestDate,
      startTime: time.best,
      place: place.best,
      participants,
      absent,
      secretary,
      maybeForum: this.#maybeForum,
      unread: this.#unread
    }
  }

  #readLine(line: Line, place: number, below: string | undefined): void {
    if (isBlank(line) || /^[^\p{L}\p{N}]$/u.test(line.plain)) {
      this.#people.countBlank()
      return
    }
    const plain = withoutSubject(joinSpacedLetters(line.plain).replace(YEAR_BEFORE, '$2 $1'))
    this.#values.yearless.noteDays(plain)
    if (this.#takesRow(line)) return
    if (this.#beginsContents(line, plain, place) || this.#people.takesRow(line)) return
    // "Afbud / Apologies     Anna Holt": the gap parts the label in two languages from its value.
    const alone = plain.includes('/') && labelledByGap(line.text) !== null ? null : fieldAlone(plain)
    const given =
      alone === null
        ? (absentInRemarks(plain) ??
          labelled(plain) ??
          labelledByGap(line.text) ??
          ownMembers(plain) ??
          partyMembers(plain) ??
          peopleByInitials(plain) ??
          writerBehindLabel(plain) ??
          absentBehindLabel(plain) ??
          (this.#people.isEmpty ? peopleBehindLabel(plain) : null) ??
          (this.#people.isEmpty && this.#values.kind === null ? null : writerBehindTitle(plain)) ??
          signed(line))
        : null
    this.#people.noteMarks(line, plain)
    // Below a label that waits for its value, only a label with a colon begins something new.
    const isBare = !plain.includes(':') && (this.#awaiting !== null || this.#people.hangsBelow(line))
    const pair = isBare ? null : given
    const isOther = alone === null ? line.marked && pair === null : !isPeopleField(alone) && !OTHERS.test(plain)
    if (isOther) this.#people.endTicks()
    if (this.#inContents && this.#endsContents(line, plain)) return
    if (this.#inContents && alone === null && (pair === null || isContentsEntry(line) || !isPeopleField(pair.field)))
      return
    // "Mødelokale:   2227": a room of that number, and no page.
    if (isContentsEntry(line) && !(pair !== null && plain.includes(': '))) return
    if (alone !== null || pair !== null)
      this.#readLabel(line, plain, alone ?? pair?.field ?? 'other', pair?.value ?? '')
    else if (!this.#beginsGroup(plain) && !this.#isPassedOver(line, plain)) this.#readWords(line, plain, place, below)
  }

  /** A row of labels, each over its value in the next row: "Udvalg | Dato | Type", "Byrådet | 23-05-2027 | Referat". */
  #takesRow(line: Line): boolean {
    const cells = line.cells ?? []
    const fields = this.#columns
    this.#columns = null
    if (fields !== null && cells.length > 1) {
      for (const [place, cell] of cells.entries()) {
        const field = fields[place] ?? null
        if (field !== null && field !== 'other' && cell !== '') this.#take(field, cell)
        this.#values.kind ??= kindIn(cell)?.kind ?? null
      }
      return true
    }
    const labels = cells.map((cell) => (/[:\d]/u.test(cell) ? null : fieldAlone(cell)))
    if (labels.filter((label) => label !== null && !isPeopleField(label)).length < 2) return false
    this.#columns = labels
    return true
  }

  #beginsContents(line: Line, plain: string, place: number): boolean {
    const isTitle = this.#values.kind === null && /^dagsorden$|^agenda$/iu.test(plain.trim()) && place <= FIRST_LINES
    if ((!isContentsHeading(plain) && !headsContents(line)) || isTitle) return false
    this.#people.finish()
    this.#awaiting = null
    this.#inContents = true
    return true
  }

  /** Whether a sentence below the contents, and none of their titles, says who was there. */
  #endsContents(line: Line, plain: string): boolean {
    if (!plain.endsWith('.') || parseItemCandidate(line) !== null || !this.#people.takesSentence(plain)) return false
    this.#inContents = false
    return true
  }

  #readLabel(line: Line, plain: string, labelled: HeadField, value: string): void {
    const waits = this.#awaiting !== null || this.#people.waits
    const isServing = labelled === 'participants' && value !== '' && SERVES.test(plain) && !this.#people.isEmpty
    const field = isServing ? 'other' : labelled
    this.#empty = waits && line.number === this.#labelLine ? this.#empty + 1 : 0
    this.#labelLine = line.number
    this.#people.finish()
    this.#belowTime = false
    this.#belowDay = false
    this.#awaiting = null
    // Labels one behind the other, and their values after the last: whose each is cannot be told.
    if (this.#empty >= LEAST_EMPTY && value !== '' && !beginsWithPerson(field, value)) {
      this.#values.date.note('title', firstDate(value))
      this.#unread.push(line)
      return
    }
    this.#inContents = false
    // Who attends beside those present is a guest; where nobody is said to be present, they are it.
    const isAll = field === 'other' && IN_ATTENDANCE.test(plain) && this.#people.isEmpty
    if (isAll) {
      this.#people.begin('participants', value, line, plain.split(':')[0] ?? '')
      return
    }
    const label = plain.slice(0, plain.length - value.length).trim()
    if (OTHERS.test(label) && value !== '') {
      // "Formand    Anna Holt", "Øvrige    Per Lind, Bo Ask": with who leads them they are all.
      if (this.#people.isLed) {
        this.#people.begin('members', value, line, label)
        return
      }
      this.#people.nameOthers(value)
    }
    // "Mødetype: Stabsmøde".
    if (KIND_LABEL.test(plain)) this.#maybeForum ??= meetingKindIn(value)
    if (isPeopleField(field)) this.#people.begin(field, value, line, plain.split(':')[0] ?? '')
    else if (value === '') {
      this.#awaiting = field
      this.#awaitsPlace = SAYS_PLACE.test(plain)
    } else this.#take(field, value)
    // "Kl. 17.00", below the day: its place may stand in the next line, as below any time.
    this.#belowTime = field === 'time' && this.#values.date.best !== null && saysTimeOnly(plain)
  }

  /** Takes what a label introduces. */
  #take(field: HeadField, value: string): void {
    if (field === 'secretary') this.#people.nameSecretary(value)
    else if (field === 'chair') this.#people.nameChair(value)
    else this.#values.take(field, value)
    if (field === 'date' || field === 'day' || field === 'time') this.#belowDay = field !== 'time'
  }

  #beginsGroup(plain: string): boolean {
    if (groupOf(plain) === null && !isPartHeading(plain) && !RANGE_OF_ITEMS.test(plain)) return false
    this.#people.finish()
    this.#awaiting = null
    this.#inGroup = true
    return true
  }

  /** Marks and small words of their own, and what the head lists below "Åbne punkter". */
  #isPassedOver(line: Line, plain: string): boolean {
    return (
      opennessOf(plain) !== null ||
      // When and where the next meeting is says nothing of this one.
      /næste\smøde|next\smeeting/iu.test(plain) ||
      /^(?:til|for|i|af|fra|den|of|for the|to)$/iu.test(plain) ||
      (this.#inGroup && (parseItemCandidate(line)?.title ?? '') !== '')
    )
  }

  /** A line without label: people, a label's value, or the title and what stands around it. */
  #readWords(line: Line, plain: string, place: number, below: string | undefined): void {
    if (
      this.#people.takesTick(plain) ||
      this.#people.takesWriter(plain) ||
      this.#people.takesAbsence(plain) ||
      this.#people.takes(line, plain, kindIn(plain) !== null)
    )
      return
    const met = metInSentence(plain)
    if (met !== null) this.#values.takeSentence(met, plain)
    if (this.#people.takesSentence(plain)) return
    if (this.#awaiting !== null) {
      const field = this.#awaiting
      this.#awaiting = null
      if (field === 'other') return
      this.#take(field, field === 'secretary' ? firstPerson(line) : plain)
      // "Tid og sted", over the time and the place in a line each.
      this.#belowTime = field === 'date' && this.#awaitsPlace && timeIn(plain) !== null
      if (field !== 'chair' || readPersons([plain]).names.length > 0) return
    }
    this.#readTitle(line, plain, place, below)
  }

  #readTitle(line: Line, plain: string, place: number, below: string | undefined): void {
    const said = takeTitle(this.#values, plain, place, below)
    const isBare = !said.kind && !said.forum && !said.date
    // "Referat torsdag den 4. maj 2027", right below the name; of a "teammøde" on the same line it only says whose that is.
    const isBelowName = !said.kind || !/møde|meeting/iu.test(plain)
    if (said.meetingDay && !said.forum && isBelowName) this.#maybeForum ??= this.#above
    this.#maybeForum ??= meetingKindIn(plain)
    this.#above = isBare && couldBeForum(plain) ? plain : null
    // "… afholdt Havneudvalget møde i", and where in the next line.
    if (/(?:udvalget|rådet|nævnet|bestyrelsen|direktionen|kommissionen)\smøde\si$/iu.test(plain))
      this.#awaiting = 'place'
    const where = placeIn(plain, { ...said, belowTime: this.#belowTime, belowDay: this.#belowDay })
    if (where !== null) this.#values.place.note('form', where.replace(/(?<=[\p{L}\d])[.,;]+$/u, ''))
    else if (isBare && !said.time && !SAYS_WHOSE.test(plain)) this.#unread.push(line)
    this.#belowDay = said.date
    this.#belowTime = said.time && (said.date || (said.timeAlone && this.#values.date.best !== null))
  }
}

/** Reads the lines before the first item: title, labels with their values beside or below, people; the contents table is passed over. */
export const readHead = (lines: readonly Line[]): Head => {
  const own = withoutPrintStamp(withoutMailFields(lines))
  const head = new HeadReader().read(own)
  if (own === lines || (head.meetingDate !== null && head.forum !== null)) return head
  // Minutes sent on the day of the meeting, to those who met, may say neither elsewhere.
  const { meetingDate, forum } = new HeadReader().read(lines)
  return { ...head, meetingDate: head.meetingDate ?? meetingDate, forum: head.forum ?? forum }
}
