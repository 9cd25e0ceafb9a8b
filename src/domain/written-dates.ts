import { MONTH_NUMBERS } from './calendar-names.ts'
import { type Direction, dateOf, fullYear, resolveYear } from './local-dates.ts'
import type { LocalDate } from './minutes.ts'
import { matchAt, numberAt, skipSpace, skipWords, wordAt } from './words-at.ts'

/** Dates written with their day and month, in numbers or with the month's name. */

/** A date found at a position: one that exists, or one that reads as a date and does not exist ("31-02-2027", "mandag 24-11-2026"). */
export type DateReading =
  | { readonly kind: 'date'; readonly date: LocalDate; readonly end: number }
  | { readonly kind: 'impossible'; readonly given: string; readonly end: number }

export interface DateContext {
  readonly today: LocalDate
  /** Where a date without a year, or a weekday's bare name, lies. "på tirsdag" is always ahead, "i går" always behind. */
  readonly lies: Direction
}

export type DateReader = (text: string, at: number, context: DateContext) => DateReading | null

/** The date, or what was written where there is none. */
export const readingOf = (date: LocalDate | null, text: string, start: number, end: number): DateReading =>
  date ? { kind: 'date', date, end } : { kind: 'impossible', given: text.slice(skipSpace(text, start), end), end }

const YEAR_FIRST = /(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/y
const YEAR_LAST = /(\d{1,2})(?:\. ?|[-/])(\d{1,2})(?:\. ?|[-/])(\d{4})(?!\d)/y
const YEAR_APART = /(\d{1,2})[./](\d{1,2}) ((?:19|20|21)\d\d)(?!\d|[:.]\d)/y
const SHORT_YEAR = /(\d{1,2})[-./](\d{1,2})[-./](\d\d)(?!\d|[:.]\d)/y
const WITH_SLASH = /(\d{1,2})\/(\d{1,2})(?!\d|\/)/y
/** May be a time ("13.30") or a range ("3-10"): a date only where the calendar has it. */
const WITH_DOT_OR_DASH = /(\d{1,2})(?:\.(\d{1,2})\.?|-(\d\d)(?!-))(?!\d)/y

const numericDate: DateReader = (text, at, { today, lies }) => {
  const start = skipSpace(text, at)
  const iso = matchAt(YEAR_FIRST, text, start)
  if (iso) return readingOf(dateOf(Number(iso[1]), Number(iso[2]), Number(iso[3])), text, start, start + iso[0].length)
  const full = matchAt(YEAR_LAST, text, start) ?? matchAt(YEAR_APART, text, start) ?? matchAt(SHORT_YEAR, text, start)
  if (full)
    return readingOf(
      dateOf(fullYear(full[3] ?? ''), Number(full[2]), Number(full[1])),
      text,
      start,
      start + full[0].length
    )
  const slash = matchAt(WITH_SLASH, text, start)
  if (slash) {
    const when = { month: Number(slash[2]), day: Number(slash[1]) }
    return readingOf(resolveYear(when, today, lies), text, start, start + slash[0].length)
  }
  const other = matchAt(WITH_DOT_OR_DASH, text, start)
  const date = other && resolveYear({ month: Number(other[2] ?? other[3]), day: Number(other[1]) }, today, lies)
  return other && date ? { kind: 'date', date, end: start + other[0].length } : null
}

const ORDINAL = /\.|(?:st|nd|rd|th)(?!\p{L})/iuy
const YEAR_AFTER = /[ \u00a0]?,?[ \u00a0]{0,3}(?:((?:19|20|21)\d\d)|['’](\d\d))(?!\d|[:.]\d)/uy

const afterOrdinal = (text: string, at: number): number => at + (matchAt(ORDINAL, text, at)?.[0].length ?? 0)

const dayThenMonth: DateReader = (text, at, context) => {
  const day = numberAt(text, at)
  if (!day || day.digits.length > 2) return null
  const before = afterOrdinal(text, day.end)
  const word = wordAt(text, skipWords(text, before, ['of']) ?? before)
  const month = word && MONTH_NUMBERS.get(word.word)
  return word && month ? withYear(text, at, { month, day: day.value }, word.end, context) : null
}

const monthThenDay: DateReader = (text, at, context) => {
  const word = wordAt(text, at)
  const month = word && MONTH_NUMBERS.get(word.word)
  const day = word && month ? numberAt(text, text.charAt(word.end) === '.' ? word.end + 1 : word.end) : null
  if (!month || !day || day.digits.length > 2 || /^[:.]\d/.test(text.slice(day.end, day.end + 2))) return null
  const end = text.charAt(day.end) === '.' ? day.end : afterOrdinal(text, day.end)
  return withYear(text, at, { month, day: day.value }, end, context)
}

function withYear(
  text: string,
  start: number,
  when: { month: number; day: number },
  monthEnd: number,
  { today, lies }: DateContext
): DateReading {
  const named = text.charAt(monthEnd) === '.' ? monthEnd + 1 : monthEnd
  const year = matchAt(YEAR_AFTER, text, named)
  if (!year) return readingOf(resolveYear(when, today, lies), text, start, named)
  const end = named + year[0].length
  return readingOf(dateOf(fullYear(year[1] ?? year[2] ?? ''), when.month, when.day), text, start, end)
}

/** Reads such a date at `at`, after white space; null where none begins there. */
export const readWrittenDate: DateReader = (text, at, context) =>
  numericDate(text, at, context) ?? dayThenMonth(text, at, context) ?? monthThenDay(text, at, context)
