import type { Language } from './language.ts'

/** Months and weekdays by their Danish and English names: to read them in any writing, and to write them the same on every machine. */

interface CalendarName extends Readonly<Record<Language, string>> {
  /** In lower case, without a full stop. */
  readonly short: readonly string[]
}

/** From January. */
export const MONTHS: readonly CalendarName[] = [
  { da: 'januar', en: 'January', short: ['jan'] },
  { da: 'februar', en: 'February', short: ['febr', 'feb'] },
  { da: 'marts', en: 'March', short: ['mar'] },
  { da: 'april', en: 'April', short: ['apr'] },
  { da: 'maj', en: 'May', short: [] },
  { da: 'juni', en: 'June', short: ['jun'] },
  { da: 'juli', en: 'July', short: ['jul'] },
  { da: 'august', en: 'August', short: ['aug'] },
  { da: 'september', en: 'September', short: ['sept', 'sep'] },
  { da: 'oktober', en: 'October', short: ['okt', 'oct'] },
  { da: 'november', en: 'November', short: ['nov'] },
  { da: 'december', en: 'December', short: ['dec'] }
]

/** From Monday. */
export const WEEKDAYS: readonly CalendarName[] = [
  { da: 'mandag', en: 'Monday', short: ['man', 'mon'] },
  { da: 'tirsdag', en: 'Tuesday', short: ['tir', 'tirs', 'tue', 'tues'] },
  { da: 'onsdag', en: 'Wednesday', short: ['ons', 'wed'] },
  { da: 'torsdag', en: 'Thursday', short: ['tor', 'tors', 'thu', 'thur', 'thurs'] },
  { da: 'fredag', en: 'Friday', short: ['fre', 'fri'] },
  { da: 'lørdag', en: 'Saturday', short: ['lør', 'sat'] },
  { da: 'søndag', en: 'Sunday', short: ['søn', 'sun'] }
]

/** A name written out, in lower case. */
export const fullNames = ({ da, en }: CalendarName): readonly string[] => [da, en.toLowerCase()]

/** The number of a month, 1 for January, by any of its names in lower case without a full stop. */
export const MONTH_NUMBERS: ReadonlyMap<string, number> = new Map(
  MONTHS.flatMap((month, index) => [...fullNames(month), ...month.short].map((name) => [name, index + 1] as const))
)

/** All names of months, longest first, as alternatives of a regular expression. */
export const MONTH_PATTERN = [...MONTH_NUMBERS.keys()].sort((a, b) => b.length - a.length).join('|')
