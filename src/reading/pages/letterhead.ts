import { decisionHeadingOf } from '../headings/decision-heading.ts'
import { parseItemHeading } from '../headings/item-heading.ts'
import { sectionHeadingOf } from '../headings/section-heading.ts'
import { findDates } from '../text/calendar-dates.ts'
import { foldText } from '../text/fold-text.ts'
import { isBlank, type Line } from '../text/lines.ts'

/** So many of the document's first lines, gaps and all, hold its letterhead, of so many lines. */
const OPENING_LINES = 15
const LETTERHEAD_LINES = 6
/** Shorter ones are words of any text. */
const SHORTEST = 4
const LEAST_HEAD = 12
const LONGEST_HEAD = 140
const MOST_PIECES = 6

/** The first lines of a document, which its pages may repeat at their edges, folded. */
export const letterheadOf = (lines: readonly Line[]): readonly string[] =>
  lines
    .slice(0, OPENING_LINES)
    .filter((line) => !isBlank(line))
    .slice(0, LETTERHEAD_LINES)
    .map(({ plain }) => foldText(plain))
    .filter((said) => said.length >= SHORTEST)
    .sort((a, b) => b.length - a.length)

const SEPARATOR = /^[\s,|·•–-]+/u
/** What else a page's head says: its number, and what kind of document it is of. */
const BESIDE =
  /^(?:(?:side|page)\s?\d{1,4}(?:\s?(?:af|of|\/)\s?\d{1,4})?|referat|dagsorden|beslutningsprotokol|protokol|minutes|agenda)(?![\p{L}\d])/u

/** How long the piece of a page's head is that a text begins with: a line of the letterhead, a day, or the page; 0 for none. */
const pieceAt = (text: string, letterhead: readonly string[]): { length: number; isTop: boolean } => {
  const top = letterhead.find((one) => text.startsWith(one) && !/^[\p{L}\d]/u.test(text.slice(one.length)))
  if (top !== undefined) return { length: top.length, isTop: true }
  const beside = BESIDE.exec(text)?.[0].length
  if (beside !== undefined) return { length: beside, isTop: false }
  const [day] = findDates(text)
  return { length: day?.start === 0 && day.year !== null ? day.end : 0, isTop: false }
}

/**
 * How many pieces a line has that says nothing but what the document's first lines say, beside its day and page: "Havnens Drift A/S - Ordinært møde 4/2027"
 * repeats the letterhead, though neither names a body. 0 where it says anything else.
 */
export const repeatsLetterhead = (plain: string, letterhead: readonly string[]): number => {
  if (plain.length < LEAST_HEAD || plain.length > LONGEST_HEAD || /[.!?:]$/u.test(plain)) return 0
  let rest = foldText(plain)
  if (!letterhead.some((one) => rest.includes(one)) || parseItemHeading(plain) !== null) return 0
  let pieces = 0
  let tops = 0
  while (rest !== '' && pieces < MOST_PIECES) {
    const { length, isTop } = pieceAt(rest, letterhead)
    if (length === 0) return 0
    pieces++
    if (isTop) tops++
    rest = rest.slice(length).replace(SEPARATOR, '')
  }
  return rest === '' && tops > 0 ? pieces : 0
}

const LEAST_REPEATED = 2
/**
 * Lines that repeat two lines of the letterhead or more in one, at least twice below the document's own head: the heads of pages, whether or not these have
 * numbers. One that heads what a body decided is none.
 */
export const repeatedLetterheads = (lines: readonly Line[]): readonly number[] => {
  const letterhead = letterheadOf(lines)
  const places: number[] = []
  for (const [place, line] of lines.entries())
    if (
      place >= OPENING_LINES &&
      !isBlank(line) &&
      repeatsLetterhead(line.plain, letterhead) > 1 &&
      decisionHeadingOf(line) === null &&
      sectionHeadingOf(line) === null
    )
      places.push(place)
  return places.length < LEAST_REPEATED ? [] : places
}
