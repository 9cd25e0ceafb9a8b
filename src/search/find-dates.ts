import { MONTH_NUMBERS, MONTH_PATTERN } from '../domain/calendar-names.ts'
import { daysInMonth, fullYear } from '../domain/local-dates.ts'
import type { LocalDate } from '../domain/minutes.ts'

/**
 * A date, month or year as written in a text, in UTF-16 units. Parts that are not written are null: "20.11." has no year, "november 2013" no day.
 */
export interface DateMention {
  readonly start: number
  readonly end: number
  readonly year: number | null
  readonly month: number | null
  readonly day: number | null
}

/** "Marts", and "martsmødet". */
const AS_MONTH = '\\.?(?:mødet?s?)?(?![\\p{L}])'
const MONTH = `(${MONTH_PATTERN})${AS_MONTH}`
/** A month as the first group: a pattern that begins with its letters, and looks behind them later, is found in a fraction of the time. */
const FIRST_MONTH = `(${MONTH_PATTERN})(?<![\\p{L}\\p{N}]\\1)${AS_MONTH}`
const NOT_IN_NUMBER = '(?<![\\p{L}\\p{N}/.,-])'
const YEAR = '((?:19|20)\\d\\d)'
/** "3.5 metre": behind an English decimal stands what is measured, and no day. */
const UNIT =
  '\\s?(?:met(?:re|er)s?|m|m2|km|cm|kilomet(?:re|er)s?|hectares?|ha|million|billion|mio|mia|kr|dkk|per ?cent|pct|hours?|years?|tons?|tonnes?|litres?|percentage|full-time|kwh)(?!\\p{L})'

/** Each form with the places of day, month and year among its groups (0: not written). Tried in this order at each place. */
const FORMS: readonly {
  readonly pattern: string
  readonly day: number
  readonly month: number
  readonly year: number
}[] = [
  { pattern: `${NOT_IN_NUMBER}${YEAR}-(\\d\\d)-(\\d\\d)(?!\\d)`, day: 3, month: 2, year: 1 },
  { pattern: `${NOT_IN_NUMBER}(\\d\\d?)([-./])(\\d\\d?)\\2${YEAR}(?!\\d)`, day: 1, month: 3, year: 4 },
  { pattern: `${NOT_IN_NUMBER}(\\d\\d?)/(\\d\\d?)[- ]${YEAR}(?!\\d)`, day: 1, month: 2, year: 3 },
  { pattern: `${NOT_IN_NUMBER}(\\d\\d?)([-./])(\\d\\d?)\\2(\\d\\d)(?![\\d./-])`, day: 1, month: 3, year: 4 },
  { pattern: `${NOT_IN_NUMBER}(\\d\\d?)/(\\d\\d?)[- '](\\d\\d)(?![\\d./-])`, day: 1, month: 2, year: 3 },
  {
    pattern: `${NOT_IN_NUMBER}(\\d\\d?)\\.? ?(?:st|nd|rd|th)?(?: of)?[ -]${MONTH}(?:,? ${YEAR})?`,
    day: 1,
    month: 2,
    year: 3
  },
  { pattern: `${FIRST_MONTH} (\\d\\d?)(?:st|nd|rd|th)?(?:,? ${YEAR})(?!\\d)`, day: 2, month: 1, year: 3 },
  { pattern: `${FIRST_MONTH} (\\d\\d?)(?:st|nd|rd|th)?(?![\\d.])`, day: 2, month: 1, year: 0 },
  { pattern: `${FIRST_MONTH}(?: måned)?(?: i| of|,)? ${YEAR}(?!\\d)`, day: 0, month: 1, year: 2 },
  { pattern: `${NOT_IN_NUMBER}(\\d\\d?)/(\\d\\d?)(?![\\d/-])`, day: 1, month: 2, year: 0 },
  // "4.12., hvad …": the second dot tells it from a number.
  { pattern: `(?<!kl\\. ?)${NOT_IN_NUMBER}(\\d\\d?)\\.(\\d\\d?)\\.(?=,\\s)`, day: 1, month: 2, year: 0 },
  {
    pattern: `(?<!kl\\. ?)${NOT_IN_NUMBER}(\\d\\d?)\\.(\\d\\d?)\\.?(?![\\d.,%]|\\d|${UNIT})`,
    day: 1,
    month: 2,
    year: 0
  },
  { pattern: `${FIRST_MONTH}`, day: 0, month: 1, year: 0 },
  { pattern: `${NOT_IN_NUMBER}${YEAR}(?![\\d/]|-\\d|\\.\\d)`, day: 0, month: 0, year: 1 }
]
const COMPILED = FORMS.map((form) => ({
  ...form,
  regex: new RegExp(form.pattern, 'giu'),
  needsMonth: form.pattern.includes(MONTH_PATTERN),
  isYear: form.day === 0 && form.month === 0
}))
/** Looks before the exact forms: most texts hold none of them. */
const NUMERIC = /\d[-./]\s?\d/u
const MONTH_NAME = new RegExp(`(${MONTH_PATTERN})(?<!\\p{L}\\1)${AS_MONTH}`, 'iu')

const WRITTEN_DAY = new RegExp(`${NOT_IN_NUMBER}(\\d\\d?)\\.? ?${MONTH}(?:,? ${YEAR})?`, 'giu')

function readMonth(text: string): number {
  return MONTH_NUMBERS.get(text.toLowerCase()) ?? Number(text)
}

/**
 * All dates, months and years written in a text, Danish and English, in their order; the longer reading wins where two begin at one place.
 * `withYears`: bare years too. Impossible dates ("31. september") are no dates. "may" without a day or year is a verb.
 */
export function findDates(text: string, withYears = true): readonly DateMention[] {
  const hasNumeric = NUMERIC.test(text)
  const hasMonth = MONTH_NAME.test(text)
  if (!hasNumeric && !hasMonth && !withYears) return []
  const found: DateMention[] = []
  for (const { regex, day, month, year, needsMonth, isYear } of COMPILED) {
    if (isYear ? !withYears : needsMonth ? !hasMonth : !hasNumeric) continue
    regex.lastIndex = 0
    for (let match = regex.exec(text); match !== null; match = regex.exec(text)) {
      const start = match.index
      const end = start + match[0].length
      if (found.some((other) => start < other.end && other.start < end)) continue
      const yearText = year > 0 ? match[year] : undefined
      const mention = {
        start,
        end,
        year: yearText === undefined ? null : fullYear(yearText),
        month: month > 0 ? readMonth(match[month] ?? '') : null,
        day: day > 0 ? Number(match[day]) : null
      }
      if (mention.month !== null && !(mention.month >= 1 && mention.month <= 12)) continue
      if (
        mention.day !== null &&
        mention.month !== null &&
        !(mention.day >= 1 && mention.day <= daysInMonth(mention.month, mention.year))
      )
        continue
      if (
        mention.day === null &&
        mention.year === null &&
        /^(?:may|mar|jan|jun|jul|dec|sep|apr)$/iu.test(match[0]) &&
        !/(?<!\p{L})(?:in|i)\s$/iu.test(text.slice(0, start))
      )
        continue
      found.push(mention)
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

const two = (n: number): string => String(n).padStart(2, '0')

/** A day that no calendar has ("31. september", "30. februar 2015"), as written; null where a text names none. */
export function findImpossibleDay(text: string): string | null {
  for (const match of text.matchAll(WRITTEN_DAY)) {
    const day = Number(match[1])
    const month = readMonth(match[2] ?? '')
    const year = match[3] === undefined ? null : fullYear(match[3])
    if (day >= 1 && day <= 31 && day > daysInMonth(month, year)) return match[0]
  }
  return null
}

export function dayOf(year: number, month: number, day: number): LocalDate {
  return `${year}-${two(month)}-${two(day)}`
}

/** Terms under which the index keeps a date: with its year and without, a month with its year. A bare month or year is an ordinary word. */
export function dateTerms(mention: DateMention): readonly string[] {
  const { year, month, day } = mention
  if (month === null) return []
  if (day === null) return year === null ? [] : [`@${year}-${two(month)}`]
  const without = `@${two(month)}-${two(day)}`
  return year === null ? [without] : [without, `@${dayOf(year, month, day)}`]
}
