import { addDays, dateOf, weekdayOf, yearOf } from './local-dates.ts'
import type { LocalDate } from './minutes.ts'

/**
 * Days on which a Danish municipality does not work.
 *
 * Public holidays are those of folkekirken, as the closing act lists them (lov om detailsalg fra butikker m.v. § 2). Store
 * bededag (the fourth Friday after Easter) is one of them until 2023; lov nr. 214 of 6 March 2023 made it a working day
 * from 2024.
 *
 * Grundlovsdag (5 June), juleaftensdag (24 December) and nytårsaftensdag (31 December) are not public holidays, but town
 * halls are closed. They count as days off here: an agenda that must be out "two working days before" is of no use to
 * those who are away, and coming a day early does no harm. Days that only some places take off (the Friday after Kristi
 * himmelfartsdag, 1 May) are working days.
 */

const FIRST_YEAR_WITHOUT_STORE_BEDEDAG = 2024
/** Days from Easter Sunday: skærtorsdag, langfredag, påskedag, 2. påskedag, Kristi himmelfartsdag, pinsedag, 2. pinsedag. */
const FROM_EASTER = [-3, -2, 0, 1, 39, 49, 50]
const STORE_BEDEDAG_FROM_EASTER = 26
/** Nytårsdag, juledag, 2. juledag. */
const FIXED_HOLIDAYS = ['01-01', '12-25', '12-26']
/** Grundlovsdag, juleaftensdag, nytårsaftensdag. */
const OFFICES_CLOSED = ['06-05', '12-24', '12-31']

/** Easter Sunday of the Gregorian calendar (Meeus, Astronomical Algorithms, chapter 8). Years 1900 to 2199. */
export function easterSunday(year: number): LocalDate {
  const cycle = year % 19
  const [century, yearOfCentury] = [Math.floor(year / 100), year % 100]
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
  const epact = (19 * cycle + century - Math.floor(century / 4) - correction + 15) % 30
  const sunday = (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - epact - (yearOfCentury % 4)) % 7
  const shift = Math.floor((cycle + 11 * epact + 22 * sunday) / 451)
  const dayOfMarch = epact + sunday - 7 * shift + 22
  const date = dayOfMarch > 31 ? dateOf(year, 4, dayOfMarch - 31) : dateOf(year, 3, dayOfMarch)
  if (!date) throw new RangeError(`no Easter is computed for the year ${year}`)
  return date
}

/** True on a public holiday (helligdag); the days that merely close the offices are none. */
export function isPublicHoliday(date: LocalDate): boolean {
  const year = yearOf(date)
  if (FIXED_HOLIDAYS.includes(date.slice(5))) return true
  const easter = easterSunday(year)
  if (FROM_EASTER.some((days) => addDays(easter, days) === date)) return true
  return year < FIRST_YEAR_WITHOUT_STORE_BEDEDAG && addDays(easter, STORE_BEDEDAG_FROM_EASTER) === date
}

/** True from Monday to Friday, unless it is a public holiday or a day on which town halls are closed. */
export function isWorkday(date: LocalDate): boolean {
  return weekdayOf(date) <= 5 && !OFFICES_CLOSED.includes(date.slice(5)) && !isPublicHoliday(date)
}

/** The working day that lies `count` working days before `date`, itself not counted; `date` where `count` is 0. */
export function workdaysBefore(date: LocalDate, count: number): LocalDate {
  let day = date
  for (let left = count; left > 0; ) {
    day = addDays(day, -1)
    if (isWorkday(day)) left -= 1
  }
  return day
}
