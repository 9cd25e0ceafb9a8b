import {
  addDays,
  type Direction,
  dateOf,
  resolveYear,
  type Weekday,
  weekdayAfter,
  weekdayBefore,
  weekdayInWeek,
  weekdayOf
} from './local-dates.ts'
import type { LocalDate } from './minutes.ts'
import { amountAt } from './number-words.ts'
import { matchAt, numberAt, skipOneOf, skipSpace, skipWords, wordAt } from './words-at.ts'

/**
 * Dates as people write them, in Danish and English (DESIGN §4): `24-11-2026`, `24.11.2026`, `24/11`, `24/11-26`,
 * `2026-11-24`, `24. november`, `24 November 2026`, `November 24, 2026`, `tirsdag den 24. november`, `i morgen`,
 * `på tirsdag`, `next Tuesday`, `om to uger`, `tirsdag i næste uge`.
 */

/** A date found at a position: one that exists, or one that reads as a date and does not exist ("31-02-2027", "mandag 24-11-2026"). */
export type DateReading =
  | { readonly kind: 'date'; readonly date: LocalDate; readonly end: number }
  | { readonly kind: 'impossible'; readonly given: string; readonly end: number }

export interface DateContext {
  readonly today: LocalDate
  /** Where a date without a year, or a weekday's bare name, lies. "på tirsdag" is always ahead, "i går" always behind. */
  readonly lies: Direction
}

type Reader = (text: string, at: number, context: DateContext) => DateReading | null

const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    'januar january jan',
    'februar february feb',
    'marts march mar',
    'april apr',
    'maj may',
    'juni june jun',
    'juli july jul',
    'august aug',
    'september sept sep',
    'oktober october okt oct',
    'november nov',
    'december dec'
  ].flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const))
)

const namesOfDays = (names: readonly string[]): ReadonlyMap<string, Weekday> =>
  new Map(names.flatMap((day, index) => day.split(' ').map((name) => [name, (index + 1) as Weekday] as const)))

const WEEKDAYS = namesOfDays([
  'mandag monday',
  'tirsdag tuesday',
  'onsdag wednesday',
  'torsdag thursday',
  'fredag friday',
  'lørdag saturday',
  'søndag sunday'
])
/** Words of the language besides ("sun", "man"): read as weekdays only before a date. */
const SHORT_WEEKDAYS = namesOfDays([
  'man mon',
  'tir tirs tue tues',
  'ons wed',
  'tor tors thu thur thurs',
  'fre fri',
  'lør sat',
  'søn sun'
])

const RELATIVE_DAYS: readonly (readonly [phrase: string, days: number])[] = [
  ['i dag', 0],
  ['idag', 0],
  ['today', 0],
  ['i morgen', 1],
  ['imorgen', 1],
  ['tomorrow', 1],
  ['i overmorgen', 2],
  ['overmorgen', 2],
  ['the day after tomorrow', 2],
  ['day after tomorrow', 2],
  ['i går', -1],
  ['igår', -1],
  ['yesterday', -1],
  ['i forgårs', -2],
  ['forgårs', -2],
  ['the day before yesterday', -2],
  ['day before yesterday', -2]
]
const SPANS: ReadonlyMap<string, number> = new Map([
  ['dag', 1],
  ['dage', 1],
  ['day', 1],
  ['days', 1],
  ['uge', 7],
  ['uger', 7],
  ['week', 7],
  ['weeks', 7]
])
/** Ten years: whoever plans further ahead writes the date. */
const LONGEST_SPAN = 3653

const wordsOf = (phrase: string): readonly string[] => phrase.split(' ')

const found = (date: LocalDate | null, text: string, start: number, end: number): DateReading =>
  date ? { kind: 'date', date, end } : { kind: 'impossible', given: text.slice(skipSpace(text, start), end), end }

const relativeDay: Reader = (text, at, { today }) => {
  for (const [phrase, days] of RELATIVE_DAYS) {
    const end = skipWords(text, at, wordsOf(phrase))
    if (end !== null) return { kind: 'date', date: addDays(today, days), end }
  }
  return null
}

/** "om 3 dage", "in two weeks". */
const spanAhead: Reader = (text, at, { today }) => {
  const lead = skipOneOf(text, at, ['om', 'in'])
  const amount = lead === null ? null : amountAt(text, lead)
  const unit = amount && wordAt(text, amount.end)
  const days = amount && unit ? amount.value * (SPANS.get(unit.word) ?? Number.NaN) : Number.NaN
  return unit && days <= LONGEST_SPAN ? { kind: 'date', date: addDays(today, days), end: unit.end } : null
}

/** A year of two digits: this century, but the last thirty years of the one before for 70 to 99. */
const fullYear = (digits: string): number => {
  const year = Number(digits)
  if (digits.length > 2) return year
  return year >= 70 ? 1900 + year : 2000 + year
}

const YEAR_FIRST = /(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/y
const YEAR_LAST = /(\d{1,2})(?:\. ?|[-/])(\d{1,2})(?:\. ?|[-/])(\d{4})(?!\d)/y
const YEAR_APART = /(\d{1,2})[./](\d{1,2}) ((?:19|20|21)\d\d)(?!\d|[:.]\d)/y
const SHORT_YEAR = /(\d{1,2})[-./](\d{1,2})[-./](\d\d)(?!\d|[:.]\d)/y
const WITH_SLASH = /(\d{1,2})\/(\d{1,2})(?!\d|\/)/y
/** May be a time ("13.30") or a range ("3-10"): a date only where the calendar has it. */
const WITH_DOT_OR_DASH = /(\d{1,2})(?:\.(\d{1,2})\.?|-(\d\d)(?!-))(?!\d)/y

const numericDate: Reader = (text, at, { today, lies }) => {
  const start = skipSpace(text, at)
  const iso = matchAt(YEAR_FIRST, text, start)
  if (iso) return found(dateOf(Number(iso[1]), Number(iso[2]), Number(iso[3])), text, start, start + iso[0].length)
  const full = matchAt(YEAR_LAST, text, start) ?? matchAt(YEAR_APART, text, start) ?? matchAt(SHORT_YEAR, text, start)
  if (full)
    return found(dateOf(fullYear(full[3] ?? ''), Number(full[2]), Number(full[1])), text, start, start + full[0].length)
  const slash = matchAt(WITH_SLASH, text, start)
  if (slash) {
    const when = { month: Number(slash[2]), day: Number(slash[1]) }
    return found(resolveYear(when, today, lies), text, start, start + slash[0].length)
  }
  const other = matchAt(WITH_DOT_OR_DASH, text, start)
  const date = other && resolveYear({ month: Number(other[2] ?? other[3]), day: Number(other[1]) }, today, lies)
  return other && date ? { kind: 'date', date, end: start + other[0].length } : null
}

const ORDINAL = /\.|(?:st|nd|rd|th)(?!\p{L})/iuy
const YEAR_AFTER = /[ \u00a0]?,?[ \u00a0]{0,3}(?:((?:19|20|21)\d\d)|['’](\d\d))(?!\d|[:.]\d)/uy

const afterOrdinal = (text: string, at: number): number => at + (matchAt(ORDINAL, text, at)?.[0].length ?? 0)

/** "24. november 2026", "24th of November", "Nov 24, 2026". */
const wordedDate: Reader = (text, at, context) => dayThenMonth(text, at, context) ?? monthThenDay(text, at, context)

const dayThenMonth: Reader = (text, at, context) => {
  const day = numberAt(text, at)
  if (!day || day.digits.length > 2) return null
  const before = afterOrdinal(text, day.end)
  const word = wordAt(text, skipWords(text, before, ['of']) ?? before)
  const month = word && MONTHS.get(word.word)
  return word && month ? withYear(text, at, { month, day: day.value }, word.end, context) : null
}

const monthThenDay: Reader = (text, at, context) => {
  const word = wordAt(text, at)
  const month = word && MONTHS.get(word.word)
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
  if (!year) return found(resolveYear(when, today, lies), text, start, named)
  const end = named + year[0].length
  return found(dateOf(fullYear(year[1] ?? year[2] ?? ''), when.month, when.day), text, start, end)
}

/** What a word before a weekday's name says about which one is meant. */
const BEFORE_WEEKDAY: readonly (readonly [phrases: readonly string[], which: WhichWeek])[] = [
  [['næste', 'next'], 'next-week'],
  [['sidste', 'last', 'i sidste'], 'behind'],
  [['på førstkommende', 'førstkommende', 'på kommende', 'kommende', 'på', 'this', 'on', 'coming'], 'ahead']
]
type WhichWeek = 'ahead' | 'behind' | 'next-week' | 'this-week'

/**
 * "tirsdag", "på tirsdag" and "on Tuesday" are the first Tuesday after today (before, where the date lies behind);
 * "næste tirsdag" and "next Tuesday" the Tuesday of the next calendar week. People differ about these: whatever is done
 * with the date must show it in full.
 */
const weekday: Reader = (text, at, context) => {
  let start = at
  let which: WhichWeek | null = null
  for (const [phrases, meaning] of BEFORE_WEEKDAY) {
    const end = skipOneOf(text, at, phrases)
    if (end === null) continue
    start = end
    which = meaning
    break
  }
  const past = which === null ? pastWeekday(text, at, context) : null
  if (past) return past
  const word = wordAt(text, start)
  const full = word ? WEEKDAYS.get(word.word) : undefined
  const day = full ?? (word ? SHORT_WEEKDAYS.get(word.word) : undefined)
  if (!word || !day) return null
  const dated = dateAfterWeekday(text, word.end, context)
  if (dated) return agreeing(text, at, day, dated)
  if (!full) return null
  const nextWeek = skipOneOf(text, word.end, ['i næste uge', 'næste uge', 'next week'])
  const thisWeek = skipOneOf(text, word.end, ['i denne uge', 'denne uge', 'this week'])
  if (nextWeek !== null) return { kind: 'date', date: weekdayInWeek(context.today, day, 1), end: nextWeek }
  if (thisWeek !== null) return { kind: 'date', date: weekdayInWeek(context.today, day, 0), end: thisWeek }
  const meant = which ?? (context.lies === 'behind' ? 'behind' : 'ahead')
  return { kind: 'date', date: weekdayMeant(meant, context.today, day), end: word.end }
}

function weekdayMeant(which: WhichWeek, today: LocalDate, day: Weekday): LocalDate {
  if (which === 'behind') return weekdayBefore(today, day)
  return which === 'ahead' ? weekdayAfter(today, day) : weekdayInWeek(today, day, which === 'next-week' ? 1 : 0)
}

/** "i tirsdags". */
const pastWeekday: Reader = (text, at, { today }) => {
  const lead = skipWords(text, at, ['i'])
  const word = lead === null ? null : wordAt(text, lead)
  const day = word?.word.endsWith('s') ? WEEKDAYS.get(word.word.slice(0, -1)) : undefined
  return word && day ? { kind: 'date', date: weekdayBefore(today, day), end: word.end } : null
}

const dateAfterWeekday: Reader = (text, at, context) => {
  const afterSign = /^[.,]/.test(text.charAt(at)) ? at + 1 : at
  const start = skipArticle(text, afterSign)
  return numericDate(text, start, context) ?? wordedDate(text, start, context)
}

/** A weekday beside a date must be that date's. */
function agreeing(text: string, start: number, day: Weekday, dated: DateReading): DateReading {
  return dated.kind === 'date' && weekdayOf(dated.date) !== day ? found(null, text, start, dated.end) : dated
}

/** "den 24.", "d. 24.", "the 24th", "on 24 November". */
function skipArticle(text: string, at: number): number {
  const onward = skipOneOf(text, at, ['on']) ?? at
  const end = skipOneOf(text, onward, ['den', 'the', 'd'])
  if (end === null) return onward
  return text.charAt(end) === '.' ? end + 1 : end
}

/**
 * Reads the date that begins at `at`, after white space and after "den", "d.", "the", "on". Null where none begins there;
 * a month without a day ("november 2026") is none.
 */
export function readDate(text: string, at: number, context: DateContext): DateReading | null {
  const whole = relativeDay(text, at, context) ?? spanAhead(text, at, context) ?? weekday(text, at, context)
  if (whole) return whole
  const start = skipArticle(text, at)
  return numericDate(text, start, context) ?? wordedDate(text, start, context) ?? weekday(text, start, context)
}
