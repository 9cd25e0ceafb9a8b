import type { MinutesDocument, MinutesItem } from '../domain/minutes.ts'
import type { Head } from './head/head.ts'
import { saysEnd } from './head/head-sentences.ts'
import { decisionHeadingOf } from './headings/decision-heading.ts'
import { outcomeOfSentence } from './meaning/outcome.ts'
import { ARROW, type Line } from './text/lines.ts'

const ONLY_MINUTES =
  /^(?:referat(?:et)?\s(?:er\s|blev\s)?(?:udsendt|godkendt|underskrevet|skrevet)(?!\p{L})|(?:til ?stede|tilstede|mødt|fremmødte?|fraværende|forfald|ikke til stede)(?: var)?\s?:\s?\p{Lu}|der\s(?:var|er)\s(?:frem)?mødt\s\d|der\svar\srepræsenteret\s\d|(?:som\s(?:dirigent|ordstyrer|mødeleder)\s(?:blev\svalgt|valgtes)(?!\p{L})))/iu
const LONGEST_SAID = 400
const FIRST_LINES = 6
/** What came of an item, and no title ("Godkendelse af …") or wish ("Godkendes"). */
const PARTICIPLE = /^(?:\p{Lu}\p{L}{3,12}t|Taget\stil\s\p{L}+)(?=[.,]|\s(?:med|uden|som|til|på)\s|$)/u
/** "→ Godkendt" */
const LEAST_OUTCOMES = 2
const isOutcomeBehindArrow = ({ plain, text }: Line): boolean =>
  plain.length < LONGEST_SAID && ARROW.test(text) && outcomeOfSentence(plain) !== null
/** Whether lines of their own say what came of an item ("Godkendt."), where no heading says whose decision of which day that was. */
const saysOutcomes = (lines: readonly Line[]): boolean =>
  lines.every((line) => decisionHeadingOf(line) === null) &&
  lines.filter(({ plain }) => PARTICIPLE.test(plain.slice(0, LONGEST_SAID)) && outcomeOfSentence(plain) !== null)
    .length >= LEAST_OUTCOMES
/** Whether a document that does not call itself an agenda says what only minutes say: who was there, when it ended. */
export const saysWhatMinutesSay = (lines: readonly Line[]): boolean =>
  !lines.slice(0, FIRST_LINES).some(({ plain }) => /dagsorden$|agenda$/iu.test(plain)) &&
  (lines.some(({ plain }) => plain.length < LONGEST_SAID && (ONLY_MINUTES.test(plain) || saysEnd(plain))) ||
    lines.filter(isOutcomeBehindArrow).length >= LEAST_OUTCOMES ||
    saysOutcomes(lines))
/** Minutes by what the title says; where it says nothing, or agenda, by whether the meeting decided something. */
export const kindOf = (head: Head, items: readonly MinutesItem[]): MinutesDocument['kind'] => {
  const decides = items.some(({ decisions }) =>
    decisions.some(({ text, date }) => text !== '' && date === head.meetingDate)
  )
  if (head.kind === 'minutes' || (head.kind === 'agenda' && !decides)) return head.kind
  return decides ? 'minutes' : 'agenda'
}

/** A document that does not say what it is, but who took part and who wrote, tells what was said. */
export const saysWhoWrote = (head: Head): boolean =>
  head.kind === null && head.secretary !== null && head.participants.length > 0
