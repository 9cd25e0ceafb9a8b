import { MONTH_NUMBERS, MONTH_PATTERN } from '../../domain/calendar-names.ts'
import { daysInMonth, fullYear } from '../../domain/local-dates.ts'
import type { LocalDate } from '../../domain/minutes.ts'

/** A date as it stands in a text. `start` and `end` are UTF-16 positions; `year` is null where none is printed. */
export interface DateMention {
  readonly start: number
  readonly end: number
  readonly day: number
  readonly month: number
  readonly year: number | null
  /** False for a day that no calendar has (31. september): the text is kept, a date is never invented. */
  readonly possible: boolean
}

/** "d.4.5.2027": the word for the day may stand right before it. */
const BEHIND_WORD = '(?<=(?<!\\p{L})d\\.)'
const WORDED = `(?:(?<![\\p{L}\\d/.-])|${BEHIND_WORD})(\\d{1,2})(?:st|nd|rd|th)?\\.?[ \\t\\u00a0-]{0,3}(?:of )?(${MONTH_PATTERN})(?![\\p{L}])\\.?(?:[,]?[ \\t\\u00a0-]{0,3}(?:of )?((?:19|20)\\d{2})(?!\\d))?`
/** Looked for from its digits backwards, as every date begins or ends with one: most letters need no look. */
const MONTH_FIRST = `(?<=(?<!\\p{L})((${MONTH_PATTERN})\\.? ))(\\d{1,2})(?:st|nd|rd|th)?,? ((?:19|20)\\d{2})(?!\\d)`
const YEAR_FIRST = '(?<![\\d/.-])((?:19|20)\\d{2})-(\\d{1,2})-(\\d{1,2})(?![\\d-])'
/** "kl. 10-12.30" is a stretch of hours. */
const NUMERIC = `(?:(?<![\\d/.,-])(?<!kl\\.?\\s)|${BEHIND_WORD})(\\d{1,2})(?<parting>[-./]|\\. )(\\d{1,2})(?:\\k<parting>|[-–. ]{1,2}| - )((?:19|20)\\d{2}|\\d{2}(?=$|[^\\d\\p{L}/%:.,]|[.,:](?:$|[^\\d])))(?![\\d/-])`
const SHORT = `(?:(?<![\\d/.,§-])|${BEHIND_WORD})(\\d{1,2})(?:/|\\.)(\\d{1,2})\\.?(?![\\d/%\\p{L}]|[.,:-]\\d)`
/** "9/12/2027 3:00:00 PM": a program that writes hours so writes the month first. */
const HALF_DAY_BEHIND = /^,?\s\d{1,2}:\d{2}(?::\d{2})?\s[AP]M(?!\p{L})/u
const ANY = new RegExp(`(?=\\d)(?:${MONTH_FIRST}|${WORDED}|${YEAR_FIRST}|${NUMERIC}|${SHORT})`, 'giu')

/** All dates of a text from left to right, in any form that Danish minutes use, English ones too. Linear in the text's length. */
export const findDates = (text: string): DateMention[] => {
  const found: DateMention[] = []
  if (!/\d/u.test(text)) return found
  for (const match of text.matchAll(ANY)) {
    const { 0: all, 1: before = '', 2: m2, 3: d2, 4: y2, 5: d1, 6: m1, 7: y1 } = match
    const { 8: y3, 9: m3, 10: d3, 11: d4, 12: parting, 13: m4, 14: y4, 15: d5, 16: m5 } = match
    let day = 0
    let month = 0
    let year: number | null = null
    if (m1 !== undefined)
      [day, month, year] = [Number(d1), MONTH_NUMBERS.get(m1.toLowerCase()) ?? 0, y1 === undefined ? null : Number(y1)]
    else if (m2 !== undefined) [day, month, year] = [Number(d2), MONTH_NUMBERS.get(m2.toLowerCase()) ?? 0, Number(y2)]
    else if (y3 !== undefined) [day, month, year] = [Number(d3), Number(m3), Number(y3)]
    else if (y4 !== undefined) [day, month, year] = [Number(d4), Number(m4), fullYear(y4)]
    else [day, month] = [Number(d5), Number(m5)]
    if (
      parting === '/' &&
      day <= 12 &&
      HALF_DAY_BEHIND.test(text.slice(match.index + all.length, match.index + all.length + 16))
    )
      [day, month] = [month, day]
    if (month < 1 || month > 12 || day < 1 || day > 39) continue
    // "G12-04-27" is the end of a journal number.
    if (y4?.length === 2 && /\p{Lu}/u.test(text[match.index - 1] ?? '')) continue
    found.push({
      start: match.index - before.length,
      end: match.index + all.length,
      day,
      month,
      year,
      possible: day <= daysInMonth(month, year)
    })
  }
  return found
}

const pad = (value: number): string => String(value).padStart(2, '0')
const written = (year: number, mention: DateMention): LocalDate => `${year}-${pad(mention.month)}-${pad(mention.day)}`

/** The date of a mention that carries its year; null without a year, or where no calendar has the day. */
export const dateOf = (mention: DateMention): LocalDate | null =>
  mention.year === null || !mention.possible ? null : written(mention.year, mention)

/**
 * The date of a mention whose year is given by its context: the first such day not before `from` ("ahead"), or the last one not after it
 * ("behind"). A printed year stands. `slackDays` allows for a plan that still lists days just gone.
 */
export const resolveDate = (
  mention: DateMention,
  from: LocalDate | null,
  direction: 'ahead' | 'behind',
  slackDays = 0
): LocalDate | null => {
  if (mention.year !== null) return dateOf(mention)
  if (!mention.possible || from === null) return null
  const base = Number(from.slice(0, 4))
  const limit = new Date(Date.parse(`${from}T00:00:00Z`) - slackDays * 86_400_000).toISOString().slice(0, 10)
  const years =
    direction === 'ahead'
      ? [base - 1, base, base + 1, base + 2, base + 3, base + 4]
      : [base + 1, base, base - 1, base - 2, base - 3, base - 4]
  for (const year of years) {
    if (mention.day > daysInMonth(mention.month, year)) continue
    const date = written(year, mention)
    if (direction === 'ahead' ? date >= limit : date <= from) return date
  }
  return null
}

/** The first complete date of a text, or null. */
export const firstDate = (text: string): LocalDate | null => {
  for (const mention of findDates(text)) {
    const date = dateOf(mention)
    if (date !== null) return date
  }
  return null
}
