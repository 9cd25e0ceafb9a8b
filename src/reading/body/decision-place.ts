import { isWrittenAsName } from '../headings/body-in-heading.ts'
import { decisionHeadingOf, parseDecisionHeading } from '../headings/decision-heading.ts'
import type { DecisionHeading } from '../headings/decision-heading-form.ts'
import { parseItemCandidate } from '../headings/item-heading.ts'
import { foldLetters } from '../text/fold-text.ts'
import { isBlank, type Line } from '../text/lines.ts'

/** "Havneudvalget, 4. marts 2027, pkt. 27:", "Havneudvalget, 4. marts 2027, Nr.27" */
const NAMES_ITEM = /,\s(?:(?:pkt\.?|punkt|sag)\s?(?:nr\.?\s?)?|nr\.?\s?)\d{1,4}\s?:?$/iu
/** Lines that a title printed again may be wrapped over. */
const MOST_TITLE_LINES = 4

/** A decision's heading and the place of its last line. */
export interface PlacedHeading {
  readonly heading: DecisionHeading
  readonly last: number
}

/** Whether a line below a body's name begins anew, and no name: "Næste møde er den 4. maj 2027." */
const beginsSentence = (plain: string, forum: string | null): boolean =>
  /^\p{Lu}/u.test(plain) && forum !== null && !isWrittenAsName(forum)

/** A decision's heading in this line, or in this and the next where it is wrapped. */
export const decisionAt = (lines: readonly Line[], place: number): PlacedHeading | null => {
  const line = lines[place]
  if (line === undefined || (line.bullet !== '' && line.bullet !== '•')) return null
  const heading = decisionHeadingOf(line)
  const next = lines[place + 1]
  if (
    (heading === null ||
      (heading.form === 'worded' && heading.date === null && heading.rest === '' && heading.forum !== null)) &&
    next !== undefined &&
    !isBlank(next) &&
    line.plain.length < 130 &&
    next.plain.length < 90 &&
    /^\p{Lu}/u.test(line.plain)
  ) {
    const joined = parseDecisionHeading(`${line.plain} ${next.plain}`)
    if (
      joined !== null &&
      joined.form === 'worded' &&
      joined.date !== null &&
      joined.rest === '' &&
      !(heading !== null && beginsSentence(next.plain, joined.forum)) &&
      decisionHeadingOf(next)?.form !== 'worded'
    )
      return { heading: joined, last: place + 1 }
  }
  return heading === null ? null : { heading, last: place }
}

/** Whether below "Historik" it begins what is told: a body and a date alone do; with the item's number they head its block. */
export const isTold = (heading: DecisionHeading, plain: string): boolean =>
  heading.rest !== '' || ((heading.form === 'named' || heading.form === 'dated') && !NAMES_ITEM.test(plain))

/** The place of the last line of the item's title, printed again behind the decision's heading from `rest` on; null where that is no title. */
export const titleBehind = (
  lines: readonly Line[],
  place: number,
  rest: string,
  titles: ReadonlySet<string>
): number | null => {
  let key = foldLetters(rest)
  if (key === '') return null
  for (let at = place; at < place + MOST_TITLE_LINES; at++) {
    if (titles.has(key)) return at
    const next = lines[at + 1]
    key += next === undefined || isBlank(next) ? '' : foldLetters(next.plain)
    if (next === undefined || isBlank(next) || ![...titles].some((title) => title.startsWith(key))) return null
  }
  return null
}

/**
 * Whether a line is the item's heading in the minutes of another body, printed above what that body decided: "Dagsordenspunkt 6: Ny kaj", and next
 * "Kystudvalgets beslutning i mødet den 3. april 2027".
 */
export const headsOtherBlock = (line: Line, next: Line | undefined, titles: ReadonlySet<string>): boolean => {
  const candidate = next === undefined ? null : parseItemCandidate(line)
  if (candidate?.style !== 'worded' || next === undefined || !titles.has(foldLetters(candidate.title))) return false
  const heading = decisionHeadingOf(next)
  return heading !== null && heading.form !== 'weak' && heading.forum !== null && heading.date !== null
}
