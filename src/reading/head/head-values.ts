import type { LocalDate, LocalTime, MinutesDocument } from '../../domain/minutes.ts'
import { firstDate } from '../text/calendar-dates.ts'
import { beginningTime, markedTime } from '../text/clock-times.ts'
import type { HeadField } from '../vocabulary/head-labels.ts'
import { DayWithoutYear } from './day-without-year.ts'
import { forumAmong } from './forum-of-head.ts'
import type { ToldMeeting } from './head-sentences.ts'
import { placeAfterTime, placeBeforeDay, placeHeld, withoutRemark } from './meeting-place.ts'
import { SurestFound } from './surest-found.ts'
import { isStretchOfDay, stampIn, timeIn, timeOfDay } from './time-in-head.ts'
import { forumIn, kindIn } from './title-line.ts'

const LONGEST_KIND = 30
/** "afholdt Havnevej 2, lokale 2.06": where it was held, although the word mostly stands before the day. */
const IN_A_ROOM = /(?<!\p{L})(?:møde)?(?:lokalet?|sal(?:en)?|værelset?)(?!\p{L})|rådhus(?:et)?(?!\p{L})/iu
const OF_MEETING =
  /(?<!\p{L})(?:man|tirs|ons|tors|fre|lør|søn)dag|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?<!\p{L})kl(?!\p{L})|\d{1,2}:\d{2}/iu
/** "Solvej 12, Nørby. Mødet begyndte kl. 14.00." */
const BEGAN_BEHIND = /^(.{3,90}?)\.\s+(Mødet\s(?:begyndte|startede|blev\ssat|indledtes)\s.*)$/u

/** Whether a day of the week or a time of day beside a day tell the meeting's date from the document's. */
export const tellsMeetingDay = (plain: string): boolean => OF_MEETING.test(plain)

/** What the head says of the meeting but for its people: gathered from labels, titles and sentences, each by how surely it says so. */
export class HeadValues {
  kind: MinutesDocument['kind'] | null = null
  readonly forum = new SurestFound<string>('label', 'title', 'alone', 'meeting', 'letterhead', 'assembly')
  readonly date = new SurestFound<LocalDate>('label', 'meeting', 'alone', 'above-title', 'timed', 'title', 'letter')
  readonly time = new SurestFound<LocalTime>('label', 'meeting', 'title')
  readonly place = new SurestFound<string>('label', 'form')
  readonly yearless = new DayWithoutYear()
  /** Forums that lines of their own name. */
  readonly namesAlone: string[] = []
  /** The title says the forum by the word for its meeting ("havnerådsmøde"), and not its name. */
  isFromMeeting = false

  get bestForum(): string | null {
    return forumAmong(this.forum, this.namesAlone, this.isFromMeeting)
  }

  get bestDate(): LocalDate | null {
    return (
      this.date.of('label') ??
      this.date.of('meeting') ??
      (this.yearless.isTimed ? this.yearless.date : null) ??
      this.date.best ??
      this.yearless.date
    )
  }

  /** Takes what a label introduces. */
  take(field: HeadField, value: string): void {
    // "Mødetype: Referat".
    const kind = field === 'other' && value.length < LONGEST_KIND ? kindIn(value) : null
    if (kind?.rest.trim() === '') this.kind ??= kind.kind
    if (field === 'forum') this.#takeForum(value)
    else if (field === 'date' || field === 'day' || field === 'time') this.#takeTime(field, value)
    else if (field === 'place') this.#takePlace(value)
  }

  /** Takes what a sentence says of who met, when and where. */
  takeSentence(met: ToldMeeting, plain: string): void {
    this.time.note('title', met.time === null ? null : beginningTime(met.time))
    this.place.note('form', met.place)
    this.forum.note('meeting', met.forum)
    this.date.note('meeting', firstDate(plain))
  }

  /** The place, and what a sentence behind it says of the time; "Mødested, dato: Havnevej 2, 4. maj 2027" says the day too. */
  #takePlace(value: string): void {
    this.date.note('title', firstDate(value))
    const [, place, beginning] = BEGAN_BEHIND.exec(value) ?? []
    this.place.note('label', value === '' ? null : withoutRemark(place ?? value).replace(/[.,;]+$/u, ''))
    if (beginning !== undefined) this.time.note('title', markedTime(beginning))
  }

  #takeForum(value: string): void {
    const named = kindIn(value)
    this.kind ??= named?.kind ?? null
    const isName = named === null && /^\p{Lu}/u.test(value) && value.length < 90 && !/\d{4}/u.test(value)
    const name = forumIn(value) ?? forumIn(value.charAt(0).toUpperCase() + value.slice(1)) ?? (isName ? value : null)
    this.forum.note('label', name === null ? null : name.replace(/^["“](.*)["”]$/u, '$1'))
    const time = markedTime(value)
    // "Møde i Havnerådet den 4. maj 2027 kl. 9": with the hour it is the meeting's day, whatever the letterhead is dated.
    this.date.note(time === null ? 'title' : 'meeting', firstDate(value))
    this.time.note('title', time)
    this.place.note('form', placeAfterTime(value))
    // "Møde i Kajhuset torsdag den 4. maj 2027 kl. 19": where, and not who.
    if (name === null && time !== null) this.place.note('form', placeBeforeDay(value))
  }

  #takeTime(field: 'date' | 'day' | 'time', value: string): void {
    if (
      field === 'date' &&
      /^\p{Lu}/u.test(value) &&
      IN_A_ROOM.test(value) &&
      firstDate(value) === null &&
      markedTime(value) === null
    ) {
      this.place.note('form', value)
      return
    }
    // "Dato: 6-5-2027" in a letterhead says when the minutes were sent, where the same label below the title says the meeting's day.
    if (field === 'day' && !tellsMeetingDay(value))
      this.date.note(this.kind === null ? 'above-title' : 'alone', firstDate(value))
    // "9-11.30" is a stretch of the day.
    else if (field !== 'time' || !isStretchOfDay(value)) this.date.note('label', firstDate(value))
    const stamp = field === 'time' ? null : stampIn(value)
    if (stamp !== null) {
      this.date.note('label', stamp.day)
      this.time.note('label', stamp.time)
    }
    // "🗓 Havnerådet – tirsdag den 4. maj 2027": who meets, and when.
    this.forum.note('letterhead', forumIn(value))
    this.time.note('label', field === 'time' ? timeOfDay(value) : timeIn(value))
    this.place.note(
      'form',
      placeAfterTime(value) ??
        (field === 'date' ? (timeIn(value) === null ? placeHeld(value) : placeBeforeDay(value)) : null)
    )
  }
}
