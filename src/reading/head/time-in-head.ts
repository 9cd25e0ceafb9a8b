import type { LocalDate, LocalTime } from '../../domain/minutes.ts'
import { firstDate } from '../text/calendar-dates.ts'
import { anyTime, beginningTime, halfDayTime, markedTime } from '../text/clock-times.ts'
import { saysEnd } from './head-sentences.ts'
import { withoutDates } from './title-line.ts'

/** "kl. 9-11.30", "9.00-11" and nothing that a date has. */
const STRETCH_OF_DAY =
  /^(?:\p{L}+\s)?(?:kl(?:okken)?\.?\s?)?\d{1,2}(?:[.:]\d{2})?\s?[-–]\s?(?:kl\.?\s?)?\d{1,2}(?:[.:]\d{2})?\.?$/iu
/** "08:45", on a line of its own. */
const TIME_ALONE = /^(?:kl(?:okken)?\.?\s?)?\d{1,2}[.:]\d{2}\.?$/iu
/** "14.30 Brandstationen, lokale 2", right below the title that says the day. */
const TIME_BEFORE_PLACE = /^\d{1,2}[.:]\d{2}\s\p{Lu}[^:;!?]{2,80}$/u
/** "Havnerådet, onsdag 7. marts 2027, 17-19": the hours, with nothing behind them. */
const HOURS_AT_END = /[,;|·–-]\s*((?:[7-9]|1\d|2[0-3])(?:[.:]\d{2})?)\s?[-–]\s?(?:[89]|1\d|2[0-4])(?:[.:]\d{2})?\.?$/u
/** "281227 / 0645-0715": day and time as staffs write them. */
const STAMP = /^([0-3]\d)([01]\d)(\d{2})(?:\s?[/,]?\s?(?:kl\.?\s?)?([0-2]\d)[.:]?([0-5]\d)(?!\d)|\s|$)/u

/** Whether a value says from when to when, and no day: "9-11.30". */
export const isStretchOfDay = (value: string): boolean => STRETCH_OF_DAY.test(value)

/** Whether a line says a time of day, or from when to when, and nothing else. */
export const saysTimeOnly = (plain: string): boolean => TIME_ALONE.test(plain) || STRETCH_OF_DAY.test(plain)

/** The time of day in what a label of the meeting's day introduces, whatever else stands there. */
export const timeIn = (value: string): LocalTime | null =>
  halfDayTime(value) ?? markedTime(value) ?? anyTime(withoutDates(value).replace(/\d{1,2}\.\d{1,2}\.(?!\d)/gu, ' '))

/** The time of day in what a label of the meeting's time introduces. */
export const timeOfDay = (value: string): LocalTime | null =>
  halfDayTime(value) ??
  (STRETCH_OF_DAY.test(value)
    ? beginningTime(value.replace(/^\D+/u, ''))
    : (beginningTime(withoutDates(value)) ?? anyTime(withoutDates(value))))

const hoursBehindDay = (title: string): LocalTime | null => {
  const begins = HOURS_AT_END.exec(withoutDates(title))?.[1]
  return begins === undefined ? null : beginningTime(begins)
}

/** Whether a line without a label says when the meeting began and no day. `belowDay`: it stands near the title, which said the day; there a time may stand before the place. */
export const isTimeOfTitle = (title: string, belowDay: boolean): boolean =>
  saysTimeOnly(title) || (belowDay && TIME_BEFORE_PLACE.test(title))

/** The time at which the meeting began, in a line without a label: marked as one, beside a day, or alone (`isAlone`). */
export const timeInTitle = (title: string, day: LocalDate | null, isAlone: boolean): LocalTime | null =>
  saysEnd(title)
    ? null
    : (halfDayTime(title) ??
      markedTime(title) ??
      (isAlone ? timeOfDay(title) : day === null ? null : (timeIn(title) ?? hoursBehindDay(title))))

/** Day and time as staffs write them ("281227 / 0645-0715"), or null. */
export const stampIn = (value: string): { readonly day: LocalDate | null; readonly time: LocalTime | null } | null => {
  const [, day, month, year, hours, minutes = '00'] = STAMP.exec(value) ?? []
  return day === undefined
    ? null
    : {
        day: firstDate(`${day}-${month}-20${year}`),
        time: hours === undefined ? null : anyTime(`${hours}:${minutes}`)
      }
}
