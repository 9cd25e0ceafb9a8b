import type { LocalDate } from './minutes.ts'

/**
 * Calendar dates without a zone and without a clock: `2026-11-24`, years 1900 to 2199. Where "today" matters it is a
 * parameter. Functions that take a LocalDate expect a date that exists and throw a RangeError for any other text.
 */

/** 1 is Monday, 7 is Sunday (ISO 8601). */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7
/** A date without its year ("24/11"). Months count from 1. */
export interface MonthDay {
  readonly month: number
  readonly day: number
}
/** Where a date that does not say its year (or its week) lies, seen from today. Today itself lies in every direction. */
export type Direction = 'ahead' | 'behind' | 'nearest'

const FIRST_YEAR = 1900
const LAST_YEAR = 2199
const DAY = 86_400_000

const padded = (value: number, width: number): string => String(value).padStart(width, '0')

/** How many days a month has; February has 29 where the year is not known. */
export const daysInMonth = (month: number, year: number | null): number =>
  month === 2
    ? year === null || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0))
      ? 29
      : 28
    : [4, 6, 9, 11].includes(month)
      ? 30
      : 31

/** A year as written. Two digits are this century's, but the last thirty years of the one before for 70 to 99. */
export function fullYear(digits: string): number {
  const year = Number(digits)
  if (digits.length > 2) return year
  return year >= 70 ? 1900 + year : 2000 + year
}

/** The date, or null where the calendar has no such day (31 February) or the year is outside 1900 to 2199. */
export function dateOf(year: number, month: number, day: number): LocalDate | null {
  const exists =
    year >= FIRST_YEAR && year <= LAST_YEAR && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(month, year)
  return exists ? `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}` : null
}

/** Year, month and day of a text of the form `2026-11-24`, or null where it is no date that exists. */
function partsOf(text: string): { year: number; month: number; day: number } | null {
  const form = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (!form) return null
  const [year, month, day] = [Number(form[1]), Number(form[2]), Number(form[3])]
  return dateOf(year, month, day) ? { year, month, day } : null
}

/** True for `2026-11-24`, false for `24-11-2026`, `2026-02-31` and anything else. */
export const isLocalDate = (text: string): text is LocalDate => partsOf(text) !== null

function existingParts(date: LocalDate): { year: number; month: number; day: number } {
  const parts = partsOf(date)
  if (!parts) throw new RangeError(`not a calendar date: "${date.slice(0, 40)}"`)
  return parts
}

function dayNumberOf(date: LocalDate): number {
  const { year, month, day } = existingParts(date)
  return Date.UTC(year, month - 1, day) / DAY
}

export const yearOf = (date: LocalDate): number => existingParts(date).year

/** The date so many days later; earlier where `days` is negative. Throws a RangeError beyond 1900 to 2199. */
export function addDays(date: LocalDate, days: number): LocalDate {
  const moved = new Date((dayNumberOf(date) + days) * DAY)
  const found = dateOf(moved.getUTCFullYear(), moved.getUTCMonth() + 1, moved.getUTCDate())
  if (!found) throw new RangeError(`no date ${days} days after ${date}`)
  return found
}

/** How many days `to` lies after `from`; negative where it lies before. */
export const daysBetween = (from: LocalDate, to: LocalDate): number => dayNumberOf(to) - dayNumberOf(from)

/** Day number 0 (1 January 1970) was a Thursday. */
export const weekdayOf = (date: LocalDate): Weekday => (((((dayNumberOf(date) + 3) % 7) + 7) % 7) + 1) as Weekday

/** The first day of that name after `date`: never `date` itself. */
export const weekdayAfter = (date: LocalDate, weekday: Weekday): LocalDate =>
  addDays(date, ((weekday - weekdayOf(date) + 6) % 7) + 1)

/** The last day of that name before `date`: never `date` itself. */
export const weekdayBefore = (date: LocalDate, weekday: Weekday): LocalDate =>
  addDays(date, -(((weekdayOf(date) - weekday + 6) % 7) + 1))

/** The day of that name in the calendar week (Monday to Sunday) so many weeks after that of `date`. */
export const weekdayInWeek = (date: LocalDate, weekday: Weekday, weeksLater: number): LocalDate =>
  addDays(date, weekday - weekdayOf(date) + 7 * weeksLater)

/** 29 February comes back after eight years at the latest (around 2100). */
const YEARS_TO_TRY = 8

/** The first such day that is today or later; null where no year has it (31 November). */
export function resolveAhead(when: MonthDay, today: LocalDate): LocalDate | null {
  for (let later = 0; later <= YEARS_TO_TRY; later++) {
    const date = dateOf(yearOf(today) + later, when.month, when.day)
    if (date && date >= today) return date
  }
  return null
}

/** The last such day that is today or earlier; null where no year has it. */
export function resolveBehind(when: MonthDay, today: LocalDate): LocalDate | null {
  for (let earlier = 0; earlier <= YEARS_TO_TRY; earlier++) {
    const date = dateOf(yearOf(today) - earlier, when.month, when.day)
    if (date && date <= today) return date
  }
  return null
}

/** The such day that is fewest days from today, the earlier of two equally near; null where no year has it. */
export function resolveNearest(when: MonthDay, today: LocalDate): LocalDate | null {
  const [ahead, behind] = [resolveAhead(when, today), resolveBehind(when, today)]
  if (!ahead || !behind) return ahead ?? behind
  return daysBetween(today, ahead) < daysBetween(behind, today) ? ahead : behind
}

/** The year that a date without one belongs to, by where it must lie. */
export function resolveYear(when: MonthDay, today: LocalDate, lies: Direction): LocalDate | null {
  if (lies === 'ahead') return resolveAhead(when, today)
  return lies === 'behind' ? resolveBehind(when, today) : resolveNearest(when, today)
}
