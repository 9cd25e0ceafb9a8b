import { resolveBehind } from '../../domain/local-dates.ts'
import type { LocalDate, LocalTime, MinutesDocument } from '../../domain/minutes.ts'
import { headsContents, isContentsEntry, isContentsHeading } from '../headings/contents.ts'
import { groupOf, isPartHeading, opennessOf, parseItemCandidate } from '../headings/item-heading.ts'
import { spacedCells } from '../headings/task-columns.ts'
import { type DateMention, dateOf, findDates, firstDate } from '../text/calendar-dates.ts'
import { anyTime, beginningTime, halfDayTime, markedTime } from '../text/clock-times.ts'
import { bareForumName, isForumName, writeForumName } from '../text/forum-name.ts'
import { isBlank, type Line, splitLine } from '../text/lines.ts'
import { joinSpacedLetters } from '../text/near-word.ts'
import { bareName, isPersonName, readPersons } from '../text/person-names.ts'
import type { HeadField } from '../vocabulary/head-labels.ts'
import { assemblyIn } from './assembly.ts'
import { beginsWithPerson, fieldAlone, isPeopleField, labelled, labelledByGap, signed } from './head-fields.ts'
import { HeadPeople, ownMembers } from './head-people.ts'
import { metInSentence, saysEnd } from './head-sentences.ts'
import { joinedSentences } from './joined-sentences.ts'
import { namesBehindLabels } from './labels-over-columns.ts'
import { labelsBeforeValues } from './labels-over-values.ts'
import { withLetterheadFirst } from './letterhead-columns.ts'
import { withoutMailFields, withoutPrintStamp } from './mail-head.ts'
import { withMarksTold } from './marked-members.ts'
import { placeAfterTime, placeBeforeDay, placeIn, withoutRemark } from './meeting-place.ts'
import { withoutOptionalEnding } from './optional-endings.ts'
import { partedHeadLine } from './parted-head-lines.ts'
import {
  absentBehindLabel,
  peopleBehindLabel,
  peopleByInitials,
  writerBehindLabel,
  writerBehindTitle
} from './people-behind-labels.ts'
import { labelledGroups } from './people-groups.ts'
import { withRolesAsMembers } from './roles-beside-names.ts'
import { withColumnsApart } from './side-by-side.ts'
import { forumIn, isProse, kindIn, meetingKindIn, meetingOf, withoutDates, withoutSubject } from './title-line.ts'
import { withWriterInFull } from './writer-by-initials.ts'

/** The meeting's particulars, and the head's lines (by number) that say something not understood. */
export interface Head extends Omit<MinutesDocument, 'items' | 'kind'> {
  /** What the title calls the document; null where it does not say. */
  readonly kind: MinutesDocument['kind'] | null
  /** What stands above the meeting's day as a forum's name does, and has none of the words for one ("Teknik, Havn og Kyst"). */
  readonly maybeForum: string | null
  readonly unread: readonly Line[]
}

/** Lines in which a document's title is looked for, and how far into a long one. */
const FIRST_LINES = 5
/** Within so many a sentence tells who met, and when. */
const LINES_OF_TITLE = 15
const LONGEST_TITLE_LINE = 190
const LONGEST_TITLE = 200
const LONGEST_KIND = 30
/** So many labels without values in one line before another one. */
const LEAST_EMPTY = 2
/** Lines before the first item that are read as a head; no minutes have a longer one. */
const LONGEST_HEAD = 1500
const LONGEST_PEOPLE = 600
/** "kl. 9-11.30", "9.00-11" and nothing that a date has. */
const STRETCH_OF_DAY =
  /^(?:\p{L}+\s)?(?:kl(?:okken)?\.?\s?)?\d{1,2}(?:[.:]\d{2})?\s?[-–]\s?(?:kl\.?\s?)?\d{1,2}(?:[.:]\d{2})?\.?$/iu
/** "14.30 Brandstationen, lokale 2", right below the title that says the day. */
const TIME_BEFORE_PLACE = /^\d{1,2}[.:]\d{2}\s\p{Lu}[^:;!?]{2,80}$/u
/** "08:45", on a line of its own. */
const TIME_ALONE = /^(?:kl(?:okken)?\.?\s?)?\d{1,2}[.:]\d{2}\.?$/iu
const OF_MEETING =
  /(?<!\p{L})(?:man|tirs|ons|tors|fre|lør|søn)dag|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?<!\p{L})kl(?!\p{L})|\d{1,2}:\d{2}/iu
/** A day of the week or a word for the meeting beside a day tells that it is the meeting's. */
const OF_MEETING_DAY =
  /(?<!\p{L})(?:(?:man|tirs|ons|tors|fre|lør|søn)dag|\p{L}*møde(?:t|s)?|\p{L}*referat(?:et)?|meeting|minutes)(?!\p{L})/iu
const WEEKDAY_AND_TIME = /(?:man|tirs|ons|tors|fre|lør|søn)dag(?!\p{L}).*(?<!\p{L})kl(?!\p{L})/iu
const BEGINS_WITH_DAY = /^(?:den\s\d|\p{L}+dag\s(?:den|d\.)\s\d)/iu
/** "… holdt bestyrelsen for Solgården møde i dagligstuen.": who met, and where. */
const HELD =
  /(?<!\p{L})(?:holdt|afholdt|afholdtes|holdes|afholdes)\s(?:der\s)?(?:(?:ordinært|ekstraordinært)\s)?(?!møde)(\p{L}.{4,90}?)\s(?:sit\s)?(?:(?:ordinært|ekstraordinært)\s)?møde(?:\s(?:i|på)\s([^.]{3,60}))?\.?$/iu
/** "Tak for et godt møde i går, torsdag d. 6. maj 2027 kl. 17": when it was, whatever time stands above, as that of the mail. */
const MEETING_AND_DAY =
  /(?<!\p{L})møde[t]?(?:\s\p{Ll}+){0,2},?\s(?:den\s\d|d\.\s?\d|(?:man|tirs|ons|tors|fre|lør|søn)dag\s(?:den\s|d\.\s?)?\d)/iu
const OF_A_MEETING = /^(?:(?:af|fra|til)\s)?(?:\p{L}+\s)?møde[t]?\si\s/iu
/** What is called so has another name, where one stands alone. */
const GENERIC = /^(?:bestyrelsen|kommissionen|udvalget|rådet|nævnet)$/iu
/** A body's kind, in one word without an article; and a body's name, with one. */
const KIND_OF_BODY = /^(?:§\s?\S+\s)?[\p{L}-]*(?:udvalg|råd|nævn|bestyrelse|kommission|gruppe)$/iu
const OWN_NAME = /^[\p{L}-]+(?:udvalget|rådet|nævnet|bestyrelsen|kommissionen|gruppen)(?:\s\p{L}.*)?$/iu
/** "År 1968, tirsdag den 14. maj": the year before the day, as old minutes begin. */
const YEAR_BEFORE =
  /^(?:år|aar|anno)\s((?:18|19|20)\d{2}),?\s(?:den\s)?((?:\p{L}+dag,?\s)?(?:den\s)?\d{1,2}\.?\s\p{L}{3,9})/iu
const yearBehind = (plain: string): string => plain.replace(YEAR_BEFORE, '$2 $1')
/** "NØRBY BYRÅD": above another body's name it says whose that is. */
const LETTERHEAD = /^\p{Lu}[\p{L}-]+\s(?:byråd|kommunalbestyrelse)$/iu
/** When the document was printed or changed: no day of the meeting. */
const OF_DOCUMENT = /publiceret|udsendt|udskrevet|ajour|opdateret|printed|published/iu
/** "Strandby, den 4. maj 2027", as letters are dated: when it was written. */
const DATED_AT = /(?:^|\s{2,})\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?,\s(?:den|d\.)\s\d/u
/** A few words with capitals that no sentence, person, room or kind of meeting has. */
const COULD_BE_FORUM =
  /^(?!.*(?<!\p{L})(?:møde|kommune|rådhus|lokale|sal|dagsorden|referat|til stede|side|ordinært|tilbage|meeting|municipality)(?!\p{L}))\p{Lu}\p{L}+(?:,\s\p{Lu}\p{L}+)*\s(?:og|&)\s\p{Lu}\p{L}+$/iu
/** "Punkter 1-7", over a list of the agenda. */
const RANGE_OF_ITEMS = /^(?:sager|punkter|sag|punkt)\s\d+(?:\s\([^)]*\))?\s?[-–]\s?\d+(?:\s\([^)]*\))?$/iu

/** Pieces of a line parted by bars: "Kl. 16.45-18.30 | Sted: Kajhuset". */
const isLabelled = (piece: string): boolean => piece.includes(':') && labelled(piece.trim()) !== null
const saysWhen = (piece: string): boolean => markedTime(piece) !== null || firstDate(piece) !== null
/** Several labels on one line, with their values, as lines: "Ordstyrer: Anna Holt   Referent: Per Lind". */
const eachLabel = (line: Line): readonly Line[] => {
  const people = line.text.length > LONGEST_PEOPLE ? [] : line.text.split(PEOPLE_BEHIND)
  if (people.length > 1 && labelled(line.plain) !== null) return splitLine(line, people)
  const stopped = line.text.length > LONGEST_TITLE_LINE ? [] : line.text.split(LABEL_BEHIND_STOP)
  if (stopped.length > 1 && stopped.every((piece) => piece.includes(':') && labelled(piece.trim()) !== null))
    return splitLine(line, stopped)
  const barred = line.text.length > LONGEST_TITLE_LINE ? [] : line.text.trim().split(/\s[|·•]\s/u)
  if (barred.length > 1 && barred.some(isLabelled) && barred.every((piece) => isLabelled(piece) || saysWhen(piece)))
    return splitLine(line, barred)
  if (line.text.length > LONGEST_TITLE_LINE || !SEVERAL_LABELS.test(line.text)) return atBothEnds(line)
  const pieces = line.text.trim().split(/(?:\s{2,}|\t|\s\|\s)(?=\p{Lu}[\p{L} /.]{2,24}:)/u)
  const known = pieces.filter((piece) => piece.includes(':') && labelled(piece) !== null)
  return pieces.length > 1 && known.length === pieces.length ? splitLine(line, pieces) : [line]
}
/** "HAVNEFORUM                FORTROLIGT", "Referat  →  Havnerådet  →  Nørby Havn": what stands apart on a line, where one piece is a forum's name and none a day or a label. */
const atBothEnds = (line: Line): readonly Line[] => {
  const ends = line.text.length > LONGEST_TITLE_LINE ? [] : line.text.trim().split(WIDE_GAP)
  return (ends.length === 2 || (ends.length === 3 && ends.some((end) => kindIn(end)?.rest.trim() === ''))) &&
    !/[\d:|]/u.test(line.text) &&
    ends.filter((end) => isForumName(end)).length === 1 &&
    ends.every((end) => fieldAlone(end) === null)
    ? splitLine(line, ends)
    : [line]
}
const WIDE_GAP = /\t+|\s{5,}/u
/** "Til stede: Anna Holt. Afbud: Per Lind.": the labels of people, one behind the other in a line. */
const PEOPLE_BEHIND =
  /(?<=\p{L})\.\s+(?=(?:Afbud|Fraværende|Ikke til stede|Til stede|Deltagere|Referent|Mødeleder|Ordstyrer|Absent|Apologies|Minutes)(?:\s\p{L}+){0,2}:|(?:(?:Afbud|Forfald)\s(?:havde|fra)|Referent var|Sekretær var)\s\p{Lu})/u
/** "Øvrige deltagere", beside the one who leads. */
const OTHERS = /^(?:øvrige|andre)(?:\s(?:deltagere|medlemmer))?\s?:?$/iu
const IN_ATTENDANCE = /^in attendance\s?:/iu
const KIND_LABEL = /^(?:mødetype|type møde|møde)(?=[\s:])/iu
/** "Tidspunkt: 15.00 til 17.00. Sted: Rådssalen" */
const LABEL_BEHIND_STOP = /(?<=[\p{L}\d]{2})\.\s+(?=\p{Lu}\p{L}{2,20}:\s)/u
const BEGAN_BEHIND = /^(.{3,90}?)\.\s+(Mødet\s(?:begyndte|startede|blev\ssat|indledtes)\s.*)$/u
const STAMP = /^([0-3]\d)([01]\d)(\d{2})(?:\s?[/,]?\s?(?:kl\.?\s?)?([0-2]\d)[.:]?([0-5]\d)(?!\d)|\s|$)/u
const SEVERAL_LABELS = /^[^:]{2,30}:[^:]*\S(?:\s{2,}|\t|\s\|\s)\p{Lu}[^:]{2,24}:/u

/** "Anna Holt      Bygherrerådgiver      AH": the name that stands first in a row; the whole line where it holds no row. */
const firstPerson = (line: Line): string => {
  const cells = line.cells?.filter((cell) => cell !== '') ?? spacedCells(line.text).map(({ text }) => text)
  const [first = '', ...others] = cells
  return others.length > 0 && isPersonName(bareName(first)) ? first : line.plain
}

const timeIn = (value: string): LocalTime | null =>
  halfDayTime(value) ?? markedTime(value) ?? anyTime(withoutDates(value).replace(/\d{1,2}\.\d{1,2}\.(?!\d)/gu, ' '))

/** "Havnerådet, onsdag 7. marts 2027, 17-19": the hours, with nothing behind them. */
const HOURS_AT_END = /[,;|·–-]\s*((?:[7-9]|1\d|2[0-3])(?:[.:]\d{2})?)\s?[-–]\s?(?:[89]|1\d|2[0-4])(?:[.:]\d{2})?\.?$/u
const hoursBehindDay = (title: string): LocalTime | null => {
  const begins = HOURS_AT_END.exec(withoutDates(title))?.[1]
  return begins === undefined ? null : beginningTime(begins)
}

const timeOfDay = (value: string): LocalTime | null =>
  halfDayTime(value) ??
  (STRETCH_OF_DAY.test(value)
    ? beginningTime(value.replace(/^\D+/u, ''))
    : (beginningTime(withoutDates(value)) ?? anyTime(withoutDates(value))))

/** What was found of one particular, by how surely the words that said it say it: the surest first. */
class Found<Value> {
  readonly #byRank = new Map<string, Value>()
  readonly #ranks: readonly string[]
  constructor(...ranks: readonly string[]) {
    this.#ranks = ranks
  }
  /** Keeps the first of each rank. */
  note(rank: string, value: Value | null): void {
    if (value !== null && !this.#byRank.has(rank)) this.#byRank.set(rank, value)
  }
  of(rank: string): Value | null {
    return this.#byRank.get(rank) ?? null
  }
  get best(): Value | null {
    const rank = this.#ranks.find((one) => this.#byRank.has(one))
    return rank === undefined ? null : this.of(rank)
  }
}

const LONGEST_SMALL = 50
/** "valgbestyrelsen i Nørby Kommune", below "Protokol for": a name that begins small. */
const nameInSmall = (plain: string): string | null => {
  const name = plain.length > LONGEST_SMALL || !/^\p{Ll}/u.test(plain) ? '' : bareForumName(plain)
  return isForumName(name) && /^\p{Ll}+$/u.test(name) ? name : null
}

/** Reads a head line by line. */
class HeadReader {
  #kind: MinutesDocument['kind'] | null = null
  readonly #forum = new Found<string>('label', 'title', 'alone', 'meeting', 'letterhead', 'assembly')
  /** Forums that lines of their own name. */
  readonly #namesAlone: string[] = []
  /** The title says the forum by the word for its meeting ("havnerådsmøde"), and not its name. */
  #isFromMeeting = false
  readonly #date = new Found<LocalDate>('label', 'meeting', 'alone', 'timed', 'title', 'letter')
  readonly #time = new Found<LocalTime>('label', 'meeting', 'title')
  readonly #place = new Found<string>('label', 'form')
  readonly #people = new HeadPeople()
  readonly #unread: Line[] = []
  #awaiting: HeadField | null = null
  /** The fields of a table's columns, whose values stand in the next row. */
  #columns: readonly (HeadField | null)[] | null = null
  #inContents = false
  #inGroup = false
  #belowTime = false
  #belowDay = false
  /** The line above, where it can be a body's name; and the one that stands above the meeting's day. */
  #above: string | null = null
  #maybeForum: string | null = null
  #yearless: DateMention | null = null
  #anyDay: LocalDate | null = null
  /** The day without a year stands beside its day of the week and a time. */
  #isDayTimed = false
  /** The line whose labels are read, and how many of them had no value so far. */
  #labelLine = 0
  #empty = 0

  read(lines: readonly Line[]): Head {
    const prepared = withRolesAsMembers(lines.map(withoutOptionalEnding))
    for (const [place, line] of namesBehindLabels(
      labelledGroups(
        withColumnsApart(withLetterheadFirst(labelsBeforeValues(joinedSentences(withMarksTold(prepared)))))
      )
    )
      .flatMap(partedHeadLine)
      .flatMap(eachLabel)
      .entries())
      if (place < LONGEST_HEAD) this.#readLine(line, place)
      else if (!isBlank(line)) this.#unread.push(line)
    const { participants, absent, secretary } = this.#people.read()
    const forum = this.#bestForum()
    return {
      kind: this.#kind,
      forum: forum === null ? null : writeForumName(bareForumName(forum)),
      meetingDate:
        this.#date.of('label') ??
        this.#date.of('meeting') ??
        (this.#isDayTimed ? this.#dayOfThatYear() : null) ??
        this.#date.best ??
        this.#dayOfThatYear(),
      startTime: this.#time.best,
      place: this.#place.best,
      participants,
      absent,
      secretary,
      maybeForum: this.#maybeForum,
      unread: this.#unread
    }
  }

  /** "Skolebestyrelsen på Nordskolen" above "Referat af skolebestyrelsesmøde": the longer name says whose it is. */
  #bestForum(): string | null {
    const label = this.#forum.of('label')
    const best = this.#forum.best
    if (label !== null || best === null) return label ?? best
    const name = bareForumName(best)
    const isLonger = (alone: string): boolean =>
      alone.startsWith(`${name} `) && /^ (?:på|i|ved|for|af|om|under) /u.test(alone.slice(name.length))
    // "Referat af havnerådsmøde på Nordhavnen" beside "Havnerådet": where it met, and no part of its name.
    const itself = this.#isFromMeeting
      ? this.#namesAlone.map(bareForumName).find((alone) => /^ (?:på|i|ved) /u.test(name.replace(alone, '')))
      : undefined
    if (itself !== undefined && name.startsWith(itself)) return itself
    // "Erhvervsrådet i Nørby" above "Referat af bestyrelsesmøde": whose board it is.
    const ofWhom = GENERIC.test(name) ? this.#namesAlone.find((alone) => alone.length > name.length) : undefined
    // "OPGAVEUDVALG" above "Havneudvalget": of what kind the body is that the next line names.
    const ofKind = KIND_OF_BODY.test(best) ? this.#namesAlone.find((alone) => OWN_NAME.test(alone)) : undefined
    return this.#namesAlone.find(isLonger) ?? ofWhom ?? ofKind ?? best
  }

  #readLine(line: Line, place: number): void {
    if (isBlank(line) || /^[^\p{L}\p{N}]$/u.test(line.plain)) {
      this.#people.countBlank()
      return
    }
    const plain = withoutSubject(yearBehind(joinSpacedLetters(line.plain)))
    this.#noteDays(plain)
    if (this.#takesRow(line)) return
    if (this.#beginsContents(line, plain, place) || this.#people.takesRow(line)) return
    // "Afbud / Apologies     Anna Holt": the gap parts the label in two languages from its value.
    const alone = plain.includes('/') && labelledByGap(line.text) !== null ? null : fieldAlone(plain)
    const given =
      alone === null
        ? (labelled(plain) ??
          labelledByGap(line.text) ??
          ownMembers(plain) ??
          peopleByInitials(plain) ??
          writerBehindLabel(plain) ??
          absentBehindLabel(plain) ??
          (this.#people.isEmpty ? peopleBehindLabel(plain) : writerBehindTitle(plain)) ??
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
    if (isContentsEntry(line)) return
    if (alone !== null || pair !== null)
      this.#readLabel(line, plain, alone ?? pair?.field ?? 'other', pair?.value ?? '')
    else if (!this.#beginsGroup(plain) && !this.#isPassedOver(line, plain)) this.#readWords(line, plain, place)
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
        this.#kind ??= kindIn(cell)?.kind ?? null
      }
      return true
    }
    const labels = cells.map((cell) => (/[:\d]/u.test(cell) ? null : fieldAlone(cell)))
    if (labels.filter((label) => label !== null && !isPeopleField(label)).length < 2) return false
    this.#columns = labels
    return true
  }

  #beginsContents(line: Line, plain: string, place: number): boolean {
    const isTitle = this.#kind === null && /^dagsorden$|^agenda$/iu.test(plain.trim()) && place <= FIRST_LINES
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

  #readLabel(line: Line, plain: string, field: HeadField, value: string): void {
    const waits = this.#awaiting !== null || this.#people.waits
    this.#empty = waits && line.number === this.#labelLine ? this.#empty + 1 : 0
    this.#labelLine = line.number
    this.#people.finish()
    this.#belowTime = false
    this.#belowDay = false
    this.#awaiting = null
    // Labels one behind the other, and their values after the last: whose each is cannot be told.
    if (this.#empty >= LEAST_EMPTY && value !== '' && !beginsWithPerson(field, value)) {
      this.#date.note('title', firstDate(value))
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
    else if (value === '') this.#awaiting = field
    else this.#take(field, value)
    // "Kl. 17.00", below the day: its place may stand in the next line, as below any time.
    this.#belowTime =
      field === 'time' && this.#date.best !== null && (TIME_ALONE.test(plain) || STRETCH_OF_DAY.test(plain))
  }

  /** Takes what a label introduces. */
  #take(field: HeadField, value: string): void {
    // "Mødetype: Referat".
    const kind = field === 'other' && value.length < LONGEST_KIND ? kindIn(value) : null
    if (kind?.rest.trim() === '') this.#kind ??= kind.kind
    if (field === 'forum') this.#takeForum(value)
    else if (field === 'date' || field === 'day' || field === 'time') this.#takeTime(field, value)
    else if (field === 'place') this.#takePlace(value)
    else if (field === 'secretary') this.#people.nameSecretary(value)
    else if (field === 'chair') this.#people.nameChair(value)
  }

  /** "Solvej 12, Nørby. Mødet begyndte kl. 14.00.": the place, and what a sentence behind it says of the time. */
  #takePlace(value: string): void {
    const [, place, beginning] = BEGAN_BEHIND.exec(value) ?? []
    this.#place.note('label', value === '' ? null : withoutRemark(place ?? value).replace(/[.,;]+$/u, ''))
    if (beginning !== undefined) this.#time.note('title', markedTime(beginning))
  }

  #takeForum(value: string): void {
    const named = kindIn(value)
    this.#kind ??= named?.kind ?? null
    const isName = named === null && /^\p{Lu}/u.test(value) && value.length < 90 && !/\d{4}/u.test(value)
    const name = forumIn(value) ?? forumIn(value.charAt(0).toUpperCase() + value.slice(1)) ?? (isName ? value : null)
    this.#forum.note('label', name === null ? null : name.replace(/^["“](.*)["”]$/u, '$1'))
    const time = markedTime(value)
    // "Møde i Havnerådet den 4. maj 2027 kl. 9": with the hour it is the meeting's day, whatever the letterhead is dated.
    this.#date.note(time === null ? 'title' : 'meeting', firstDate(value))
    this.#time.note('title', time)
    this.#place.note('form', placeAfterTime(value))
    // "Møde i Kajhuset torsdag den 4. maj 2027 kl. 19": where, and not who.
    if (name === null && time !== null) this.#place.note('form', placeBeforeDay(value))
  }

  #takeTime(field: 'date' | 'day' | 'time', value: string): void {
    // A day of the week or a time of day tell the meeting's date from the document's.
    if (field === 'day' && !OF_MEETING.test(value)) this.#date.note('alone', firstDate(value))
    // "9-11.30" is a stretch of the day.
    else if (field !== 'time' || !STRETCH_OF_DAY.test(value)) this.#date.note('label', firstDate(value))
    if (field !== 'time') this.#noteStamp(value)
    // "🗓 Havnerådet – tirsdag den 4. maj 2027": who meets, and when.
    this.#forum.note('letterhead', forumIn(value))
    this.#belowDay = field !== 'time'
    this.#time.note('label', field === 'time' ? timeOfDay(value) : timeIn(value))
    this.#place.note('form', placeAfterTime(value))
  }

  /** "281227 / 0645-0715": day and time as staffs write them. */
  #noteStamp(value: string): void {
    const [, day, month, year, hours, minutes] = STAMP.exec(value) ?? []
    if (day === undefined || month === undefined || year === undefined) return
    this.#date.note('label', firstDate(`${day}-${month}-20${year}`))
    if (hours !== undefined) this.#time.note('label', anyTime(`${hours}:${minutes ?? '00'}`))
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

  /** Remembers a day that is told without its year, and the first day of all that has one. */
  #noteDays(plain: string): void {
    if (plain.length > LONGEST_TITLE_LINE) return
    const mentions = findDates(plain)
    this.#anyDay ??= mentions.map(dateOf).find((date) => date !== null) ?? null
    if (this.#yearless !== null || !OF_MEETING_DAY.test(plain)) return
    this.#yearless = mentions.find(({ year, possible }) => year === null && possible) ?? null
    this.#isDayTimed = this.#yearless !== null && WEEKDAY_AND_TIME.test(plain)
  }

  /** The day without a year as the last one before the day that the document names, as when it was sent. */
  #dayOfThatYear(): LocalDate | null {
    return this.#yearless === null || this.#anyDay === null ? null : resolveBehind(this.#yearless, this.#anyDay)
  }

  /** A line without label: people, a label's value, or the title and what stands around it. */
  #readWords(line: Line, plain: string, place: number): void {
    if (
      this.#people.takesTick(plain) ||
      this.#people.takesWriter(plain) ||
      this.#people.takesAbsence(plain) ||
      this.#people.takes(line, plain, kindIn(plain) !== null)
    )
      return
    const met = metInSentence(plain)
    if (met !== null) {
      this.#time.note('title', met.time === null ? null : beginningTime(met.time))
      this.#place.note('form', met.place)
      this.#forum.note('meeting', met.forum)
      this.#date.note('meeting', firstDate(plain))
    }
    if (this.#people.takesSentence(plain)) return
    if (this.#awaiting !== null) {
      const field = this.#awaiting
      this.#awaiting = null
      if (field === 'other') return
      this.#take(field, field === 'secretary' ? firstPerson(line) : plain)
      if (field !== 'chair' || readPersons([plain]).names.length > 0) return
    }
    this.#readTitle(line, plain, place)
  }

  #readTitle(line: Line, plain: string, place: number): void {
    // A page printed as one line begins with the title.
    const title = place < FIRST_LINES && this.#kind === null ? plain.slice(0, LONGEST_TITLE_LINE) : plain
    const named = kindIn(title)
    const forum = forumIn(title) ?? (place < FIRST_LINES ? nameInSmall(title) : null)
    const date = firstDate(title)
    const isStretch =
      STRETCH_OF_DAY.test(title) ||
      TIME_ALONE.test(title) ||
      (place < LINES_OF_TITLE && this.#date.best !== null && TIME_BEFORE_PLACE.test(title))
    const time = saysEnd(title)
      ? null
      : (halfDayTime(title) ??
        markedTime(title) ??
        (isStretch ? timeOfDay(title) : date === null ? null : (timeIn(title) ?? hoursBehindDay(title))))
    const isTitle = named !== null && title.length < LONGEST_TITLE
    // "af møde i Havneafdelingen fredag den 4. maj 2027 kl. 14", below "Referat".
    const isHeld = place < LINES_OF_TITLE && date !== null && time !== null && OF_A_MEETING.test(title)
    const [, who, held] = place < LINES_OF_TITLE && date !== null ? (HELD.exec(title) ?? []) : []
    if (who !== undefined && (isForumName(who) || GENERIC.test(who))) {
      this.#forum.note('meeting', isForumName(who) ? who : null)
      this.#place.note('form', held ?? null)
      this.#time.note('title', time)
    }
    if (isTitle) {
      if (this.#kind === null || (this.#kind === 'agenda' && named.kind === 'minutes')) this.#kind = named.kind
      if (forum !== null && this.#forum.of('title') === null) this.#isFromMeeting = !plain.includes(forum)
      if (forum !== null) this.#forum.note('title', forum)
      else this.#forum.note('meeting', meetingOf(plain))
      if (forum === null) this.#forum.note('title', assemblyIn(title))
    } else if (forum !== null && plain.length < 120 && assemblyIn(title) === null) {
      this.#forum.note(LETTERHEAD.test(forum) ? 'letterhead' : 'alone', forum)
      this.#namesAlone.push(forum)
    } else this.#forum.note('meeting', place < FIRST_LINES || isHeld ? meetingOf(plain) : null)
    if (!isTitle && place < LINES_OF_TITLE) this.#forum.note('assembly', assemblyIn(title))
    if (title.length < LONGEST_TITLE && !OF_DOCUMENT.test(plain))
      this.#date.note(DATED_AT.test(plain) ? 'letter' : time !== null ? 'timed' : 'title', date)
    // A day and a time beside the body are the meeting's, whatever the letterhead is dated.
    if (
      (isTitle && (/møde[t]?(?!\p{L})/iu.test(title) || (forum !== null && time !== null))) ||
      (isHeld && forum !== null)
    )
      this.#date.note('meeting', date)
    if (place < LINES_OF_TITLE && time !== null && MEETING_AND_DAY.test(plain)) this.#time.note('meeting', time)
    if (isTitle || isHeld || !isProse(plain) || (date !== null && BEGINS_WITH_DAY.test(plain)))
      this.#time.note('title', time)
    const beside = {
      kind: named !== null,
      forum: forum !== null,
      date: date !== null,
      time: time !== null,
      belowTime: this.#belowTime,
      belowDay: this.#belowDay
    }
    if (beside.date && !beside.kind && !beside.forum && OF_MEETING.test(title)) this.#maybeForum ??= this.#above
    this.#maybeForum ??= meetingKindIn(plain)
    this.#above = !beside.kind && !beside.forum && !beside.date && COULD_BE_FORUM.test(plain) ? plain : null
    // "… afholdt Havneudvalget møde i", and where in the next line.
    if (/(?:udvalget|rådet|nævnet|bestyrelsen|direktionen|kommissionen)\smøde\si$/iu.test(plain))
      this.#awaiting = 'place'
    const where = placeIn(plain, beside)
    if (where !== null) this.#place.note('form', where.replace(/(?<=[\p{L}\d])[.,;]+$/u, ''))
    else if (!beside.kind && !beside.forum && !beside.date && !beside.time && !/kommune(?!\p{L})/iu.test(plain))
      this.#unread.push(line)
    this.#belowDay = beside.date
    this.#belowTime = beside.time && (beside.date || (isStretch && this.#date.best !== null))
  }
}

/** Reads the lines before the first item: title, labels with their values beside or below, people; the contents table is passed over. */
export const readHead = (lines: readonly Line[]): Head => {
  const own = withoutPrintStamp(withoutMailFields(lines))
  const head = withWriterInFull(new HeadReader().read(own), own)
  if (own === lines || (head.meetingDate !== null && head.forum !== null)) return head
  // Minutes sent on the day of the meeting, to those who met, may say neither elsewhere.
  const { meetingDate, forum } = new HeadReader().read(lines)
  return { ...head, meetingDate: head.meetingDate ?? meetingDate, forum: head.forum ?? forum }
}
