import { resolveBehind } from '../../domain/local-dates.ts'
import type { LocalDate } from '../../domain/minutes.ts'
import { type DateMention, dateOf, findDates } from '../text/calendar-dates.ts'

const LONGEST_LINE = 190
/** A day of the week or a word for the meeting beside a day tells that it is the meeting's. */
const OF_MEETING_DAY =
  /(?<!\p{L})(?:(?:man|tirs|ons|tors|fre|lør|søn)dag|\p{L}*møde(?:t|s)?|\p{L}*referat(?:et)?|meeting|minutes)(?!\p{L})/iu
const WEEKDAY_AND_TIME = /(?:man|tirs|ons|tors|fre|lør|søn)dag(?!\p{L}).*(?<!\p{L})kl(?!\p{L})/iu

/** The meeting's day where the head tells it without its year, and another day of the head has one. */
export class DayWithoutYear {
  #yearless: DateMention | null = null
  #anyDay: LocalDate | null = null
  #isTimed = false

  /** Whether it stands beside its day of the week and a time: no other day is the meeting's. */
  get isTimed(): boolean {
    return this.#isTimed
  }

  /** Remembers the meeting's day that a line tells without its year, and the first day of all that has one. */
  noteDays(plain: string): void {
    if (plain.length > LONGEST_LINE) return
    const mentions = findDates(plain)
    this.#anyDay ??= mentions.map(dateOf).find((date) => date !== null) ?? null
    if (this.#yearless !== null || !OF_MEETING_DAY.test(plain)) return
    this.#yearless = mentions.find(({ year, possible }) => year === null && possible) ?? null
    this.#isTimed = this.#yearless !== null && WEEKDAY_AND_TIME.test(plain)
  }

  /** The last such day before the day that the document names, as when it was sent. */
  get date(): LocalDate | null {
    return this.#yearless === null || this.#anyDay === null ? null : resolveBehind(this.#yearless, this.#anyDay)
  }
}
