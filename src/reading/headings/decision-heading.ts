import { once, type Remembering } from '../text/once.ts'
import { datedHeading, decidedHeading, genitiveHeading, meetingHeading } from './body-headings.ts'
import { headsAbsent } from './body-in-heading.ts'
import { type DecisionHeading, LONGEST_HEADING } from './decision-heading-form.ts'
import { explainedHeading, holdsMoreThanName } from './explained-heading.ts'
import { wordedHeading } from './worded-heading.ts'

const LONGEST_LINE = 4000
/** "Det aftalte vi ✔". */
const TICKED = /\s[✓✔☑✅]\ufe0f?$/u

/** Cheap to tell: a number or a word for decision near the beginning of a line that is no sentence's rest. */
const MAY_BE_EXPLAINED = /^[\p{Lu}\d[(|].{0,90}?(?:\d|eslutning|BESLUTNING)/u
/** "Beslutning - 3. maj 2027", "Beslutning - Byrådet (2022-2025) - 3. maj 2027": a day behind a dash is none of what was decided. */
const DAY_BEHIND_DASH = /^\p{L}+\s[-–—]\s.*\d/u

/**
 * Reads a line as the heading of a decision block: "Beslutning", "BESLUTNING I DIREKTIONEN DEN 12-03-2027", "Beslutning: Godkendt",
 * "Byrådets beslutning i mødet den 7. maj 2026:", "Kulturudvalget, 03-04-2026, pkt. 42"; null if it is none. A title ("Beslutning om …") is none.
 */
export const parseDecisionHeading = (printed: string): DecisionHeading | null => {
  if (printed === '' || printed.length > LONGEST_LINE) return null
  const plain = printed.length > LONGEST_HEADING ? printed : printed.replace(TICKED, '')
  const usual =
    wordedHeading(plain) ??
    genitiveHeading(plain) ??
    meetingHeading(plain) ??
    datedHeading(plain) ??
    decidedHeading(plain)
  const isRight =
    usual !== null &&
    (usual.forum === null
      ? usual.rest === '' || plain.length > LONGEST_HEADING || !DAY_BEHIND_DASH.test(plain)
      : !holdsMoreThanName(usual.forum))
  return isRight || headsAbsent(plain) || !MAY_BE_EXPLAINED.test(plain) ? usual : (explainedHeading(plain) ?? usual)
}

/** Where in a line a decision's heading begins that is glued to the end of a text, or -1. Only a heading with body and date counts. */
export const gluedDecisionHeading = (plain: string): number => {
  const from = Math.max(0, plain.length - LONGEST_HEADING)
  for (const match of plain.slice(from).matchAll(/BESLUTNING|Beslutning|DECISION|Decision/gu)) {
    const at = from + match.index
    if (at === 0) continue
    const before = plain.slice(Math.max(0, at - LONGEST_HEADING), at)
    const tight = /[\p{Ll}.!?)]$/u.test(before) && !/[.]$/u.test(before.trimEnd().slice(0, -1))
    const apart =
      /[.!?:)]\s*$/u.test(before) ||
      (/\s$/u.test(before) && match[0] === match[0].toUpperCase() && /\p{Ll}/u.test(before))
    if (!tight && !apart) continue
    const heading = wordedHeading(plain.slice(at))
    if (heading !== null && heading.date !== null && heading.form === 'worded' && heading.rest === '') return at
  }
  return -1
}

/** The same of a line, worked out once. */
export const decisionHeadingOf = once((line: Remembering & { readonly plain: string }) =>
  parseDecisionHeading(line.plain)
)
