import { fullNames, WEEKDAYS as NAMES } from './calendar-names.ts'
import { addDays, type Weekday, weekdayAfter, weekdayBefore, weekdayInWeek, weekdayOf } from './local-dates.ts'
import type { LocalDate } from './minutes.ts'
import { amountAt } from './number-words.ts'
import { skipOneOf, skipWords, wordAt } from './words-at.ts'
import { type DateContext, type DateReader, type DateReading, readingOf, readWrittenDate } from './written-dates.ts'

/**
 * Dates as people write them, in Danish and English: `24-11-2026`, `24.11.2026`, `24/11`, `24/11-26`,
 * `2026-11-24`, `24. november`, `24 November 2026`, `November 24, 2026`, `tirsdag den 24. november`, `i morgen`,
 * `på tirsdag`, `next Tuesday`, `om to uger`, `tirsdag i næste uge`.
 */

const weekdaysBy = (namesOf: (day: (typeof NAMES)[number]) => readonly string[]): ReadonlyMap<string, Weekday> =>
  new Map(NAMES.flatMap((day, index) => namesOf(day).map((name) => [name, (index + 1) as Weekday] as const)))

const WEEKDAYS = weekdaysBy(fullNames)
/** Words of the language besides ("sun", "man"): read as weekdays only before a date. */
const SHORT_WEEKDAYS = weekdaysBy((day) => day.short)

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

const relativeDay: DateReader = (text, at, { today }) => {
  for (const [phrase, days] of RELATIVE_DAYS) {
    const end = skipWords(text, at, wordsOf(phrase))
    if (end !== null) return { kind: 'date', date: addDays(today, days), end }
  }
  return null
}

/** "om 3 dage", "in two weeks". */
const spanAhead: DateReader = (text, at, { today }) => {
  const lead = skipOneOf(text, at, ['om', 'in'])
  const amount = lead === null ? null : amountAt(text, lead)
  const unit = amount && wordAt(text, amount.end)
  const days = amount && unit ? amount.value * (SPANS.get(unit.word) ?? Number.NaN) : Number.NaN
  return unit && days <= LONGEST_SPAN ? { kind: 'date', date: addDays(today, days), end: unit.end } : null
}

/** What a word before a weekday's name says about which one is meant. */
const BEFORE_WEEKDAY: readonly (readonly [phrases: readonly string[], which: WhichWeek])[] = [
  [['næste', 'next'], 'next-week'],
  [['sidste', 'last', 'i sidste'], 'behind'],
  [['på førstkommende', 'førstkommende', 'på kommende', 'kommende', 'på', 'this', 'on', 'coming'], 'ahead']
]
type WhichWeek = 'ahead' | 'behind' | 'next-week'
const AFTER_WEEKDAY: readonly (readonly [phrases: readonly string[], weeksLater: number])[] = [
  [['i næste uge', 'næste uge', 'next week'], 1],
  [['i denne uge', 'denne uge', 'this week'], 0]
]

/**
 * "tirsdag", "på tirsdag" and "on Tuesday" are the first Tuesday after today (before, where the date lies behind);
 * "næste tirsdag" and "next Tuesday" the Tuesday of the next calendar week. People differ about these: whatever is done
 * with the date must show it in full.
 */
const weekday: DateReader = (text, at, context) => {
  const lead = leadBeforeWeekday(text, at)
  const past = lead ? null : pastWeekday(text, at, context)
  if (past) return past
  const word = wordAt(text, lead?.end ?? at)
  const day = word ? (WEEKDAYS.get(word.word) ?? SHORT_WEEKDAYS.get(word.word)) : undefined
  if (!word || !day) return null
  const dated = dateAfterWeekday(text, word.end, context)
  if (dated) return agreeing(text, at, day, dated)
  if (!WEEKDAYS.has(word.word)) return null
  for (const [phrases, weeksLater] of AFTER_WEEKDAY) {
    const end = skipOneOf(text, word.end, phrases)
    if (end !== null) return { kind: 'date', date: weekdayInWeek(context.today, day, weeksLater), end }
  }
  const which = lead?.which ?? (context.lies === 'behind' ? 'behind' : 'ahead')
  return { kind: 'date', date: weekdayMeant(which, context.today, day), end: word.end }
}

function leadBeforeWeekday(text: string, at: number): { which: WhichWeek; end: number } | null {
  for (const [phrases, which] of BEFORE_WEEKDAY) {
    const end = skipOneOf(text, at, phrases)
    if (end !== null) return { which, end }
  }
  return null
}

function weekdayMeant(which: WhichWeek, today: LocalDate, day: Weekday): LocalDate {
  if (which === 'behind') return weekdayBefore(today, day)
  return which === 'ahead' ? weekdayAfter(today, day) : weekdayInWeek(today, day, 1)
}

/** "i tirsdags". */
const pastWeekday: DateReader = (text, at, { today }) => {
  const lead = skipWords(text, at, ['i'])
  const word = lead === null ? null : wordAt(text, lead)
  const day = word?.word.endsWith('s') ? WEEKDAYS.get(word.word.slice(0, -1)) : undefined
  return word && day ? { kind: 'date', date: weekdayBefore(today, day), end: word.end } : null
}

const dateAfterWeekday: DateReader = (text, at, context) => {
  const afterSign = /^[.,]/.test(text.charAt(at)) ? at + 1 : at
  const start = skipArticle(text, afterSign)
  return readWrittenDate(text, start, context)
}

/** A weekday beside a date must be that date's. */
function agreeing(text: string, start: number, day: Weekday, dated: DateReading): DateReading {
  return dated.kind === 'date' && weekdayOf(dated.date) !== day ? readingOf(null, text, start, dated.end) : dated
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
  return readWrittenDate(text, start, context) ?? weekday(text, start, context)
}
