/**
 * What stands for something in a phrase of this folder, as sources of regular expressions in which case counts. Danish numbers have a point for
 * thousands and a comma before decimals.
 */

const NUMBER = '\\d[\\d.,]*(?:\\s?[-–]\\s?\\d[\\d.,]*)?'
/** Numbers that minutes write in letters. "En" and "et" are articles far oftener. */
const NUMBER_WORDS =
  'to|tre|fire|fem|seks|syv|otte|ni|ti|elleve|tolv|tyve|tredive|fyrre|halvtreds|hundrede|tusind|én|ét|halvanden|halvandet|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve'
const MONTHS = 'jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec'

export const SHAPES: Readonly<Record<string, string>> = {
  /** A number in figures. */
  tal: NUMBER,
  /** Any word in small letters. */
  ord: '\\p{Ll}',
  /** A number in figures or letters. */
  talord: `(?:${NUMBER}|(?:${NUMBER_WORDS})(?!\\p{L}))`,
  /** A figure that is no day, no year, no amount of money and no share. */
  antal: `(?<![.,/-])(?!(?:19|20)\\d\\d(?!\\d|\\.\\d))\\d[\\d.]*(?:,\\d+)?(?![\\d/-]|,\\d)(?!\\.?\\s?(?:${MONTHS}|kr|mio|mia|mill|pct|procent|%))`,
  /** A word with a capital; captured. */
  navn: '["”“»]?(\\p{Lu}[\\p{L}&-]+)',
  /** A capital by itself, by which one of several is known; captured. */
  bogstav: '(\\p{Lu})(?!\\p{L})',
  /** Two words with a capital: somebody's name, or a firm's. */
  fuldtnavn: '\\p{Lu}\\p{Ll}+(?: (?:&|og) | )\\p{Lu}\\p{Ll}+',
  /** A place by its name, also with its number: "Birkevej 4". */
  stednavn: '["”“»]?\\p{Lu}[\\p{L}-]+',
  /** A day in figures: 4/10, 4.10., 24-11-2026. */
  dag: '\\d{1,2}[./-]\\s?\\d{1,2}',
  /** A year. */
  aar: '(?:19|20)\\d\\d',
  /** A day of a month by its name: 4. oktober. */
  maanedsdag: `\\d{1,2}\\.\\s?(?:${MONTHS})`,
  /** A time of day: 10:30, 22. */
  klokkeslet: '\\d{1,2}(?:[.:]\\d{2})?',
  /** What identifies a case, a plot, a plan: figures with letters, points and strokes. */
  nummer: '[\\p{L}\\p{N}]{0,6}\\d[\\p{L}\\p{N}./-]{0,30}'
}
