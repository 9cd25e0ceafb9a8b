import { type Line, splitLine } from '../text/lines.ts'
import { kindIn } from './title-line.ts'

/** "25.08.27 - Referat": three numbers of two digits that begin a line of the head. */
const THREE_NUMBERS = /^(\s*)(\d{2})([.-])(\d{2})\3(\d{2})(?=\s|$)/u
/** Before a title, as files are named and sorted. */
const BEFORE_TITLE = /^\s*\d{2}\.\d{2}\.\d{2}\s[-–]\s\p{L}/u
/** "270504   Referat af bestyrelsesmøde": the same without signs, beside the title. */
const SIX_DIGITS = /^(\s*)(\d{2})(\d{2})(\d{2})(?=\s+(?:[-–]\s)?\p{L})/u
const YEARS = /(?<!\d)20(\d{2})(?!\d)/gu
const LAST_DAY = 31
const LAST_MONTH = 12
/** Minutes speak of years so near their own. */
const NEAR_YEARS = 3

/**
 * Lines of a head with the year behind, where a day is written from the year on, as files are named: the first number is no day of a month, or it stands
 * before a title and the document elsewhere says that year and never the other, or only years near the first and far from the other. Six digits beside the title are such a day too.
 */
export function withYearBehind(head: readonly Line[], document: readonly Line[]): readonly Line[] {
  if (!head.some(({ text }) => THREE_NUMBERS.test(text) || SIX_DIGITS.test(text))) return head
  const years = [...new Set(document.flatMap(({ text }) => [...text.matchAll(YEARS)].map(([, year]) => Number(year))))]
  const distanceFrom = (year: string): number => Math.min(...years.map((one) => Math.abs(one - Number(year))))
  const isNearer = (year: string, other: string): boolean =>
    years.length > 0 && distanceFrom(year) < distanceFrom(other) && distanceFrom(year) <= NEAR_YEARS
  const isDate = (day: string, month: string): boolean =>
    Number(day) >= 1 && Number(day) <= LAST_DAY && Number(month) >= 1 && Number(month) <= LAST_MONTH
  /** Which end of six digits is the year, the document's other years tell; without them neither. */
  const withSigns = (line: Line): readonly Line[] => {
    const [digits = '', indent = '', first = '', month = '', last = ''] = SIX_DIGITS.exec(line.text) ?? []
    const behind = line.text.slice(digits.length)
    if (digits === '' || kindIn(behind.trim()) === null) return [line]
    const [day, year] = isNearer(first, last) ? [last, first] : isNearer(last, first) ? [first, last] : ['', '']
    return isDate(day, month) ? splitLine(line, [`${indent}${day}.${month}.20${year}${behind}`]) : [line]
  }
  return head.flatMap((line) => {
    const [written, indent = '', year = '', sign = '', month = '', day = ''] = THREE_NUMBERS.exec(line.text) ?? []
    if (written === undefined) return withSigns(line)
    if (!isDate(day, month) || !(Number(year) > LAST_DAY || (BEFORE_TITLE.test(line.text) && isNearer(year, day))))
      return [line]
    return splitLine(line, [`${indent}${day}${sign}${month}${sign}20${year}${line.text.slice(written.length)}`])
  })
}
