import { splitSentences } from '../../domain/sentences.ts'
import type { DecisionHeading } from '../headings/decision-heading-form.ts'
import { sectionHeadingOf } from '../headings/section-heading.ts'
import { outcomeOfSentence } from '../meaning/outcome.ts'
import { isBlank, type Line } from '../text/lines.ts'
import { SAYS_NOTHING } from '../vocabulary/outcomes.ts'

/** Sections that tell the case. */
const TELLS_CASE: ReadonlySet<string> = new Set(['Sagsfremstilling', 'Baggrund', 'Resume'])
/** What leaves a matter open: it is told on when it comes back. */
const LEAVES_OPEN: ReadonlySet<string> = new Set(['postponed', 'discussed'])
/** A paragraph of the case is longer. */
const LEAST_TOLD = 80
/** More of a line is not looked at for its first sentence. */
const LONGEST_HEARD = 400
/** Votes and statements for the minutes are the decision's, how long they may be. */
const OF_DECISION =
  /^(?:for(?:\sforslaget)?\sstemte|imod|afstemning|ad\s\d|\d{1,2}[.)]|fraværende|afbud|protokol|mindretal|et\s(?:fler|mindre)tal|(?:udvalget|rådet|bestyrelsen|direktionen|byrådet|nævnet|formanden)(?!\p{L}))/iu

const firstSentence = ({ plain }: Line): string => splitSentences(plain.slice(0, LONGEST_HEARD))[0]?.text ?? ''
const leavesOpen = (line: Line): boolean => LEAVES_OPEN.has(outcomeOfSentence(firstSentence(line))?.outcome ?? '')
const tellsOn = (line: Line): boolean => {
  if (line.bullet !== '' || line.cells !== null || line.plain.length < LEAST_TOLD || OF_DECISION.test(line.plain))
    return false
  const said = firstSentence(line)
  return !SAYS_NOTHING.test(said) && outcomeOfSentence(said) === null
}

/**
 * The lines with which a case is told on below what was decided of it before: within the section that tells it, a body put it off or talked of it on a day that
 * the heading says, a paragraph of text stands below that, and a section of the same item follows. Takes time in proportion to the lines.
 */
export const casesThatGoOn = (
  lines: readonly Line[],
  starts: readonly number[],
  headingOf: (line: Line) => DecisionHeading | null
): ReadonlySet<Line> => {
  const found = new Set<Line>()
  const begins = new Set(starts)
  /** Where the walk is: elsewhere, in the case's section, right below the earlier decision's heading, or in its text. */
  let at: 'elsewhere' | 'case' | 'heading' | 'decided' = 'elsewhere'
  let lead: Line | null = null
  let above: Line | undefined
  for (const [place, line] of lines.entries()) {
    const isApart = above === undefined || isBlank(above)
    above = line
    if (begins.has(place)) {
      at = 'elsewhere'
      lead = null
    }
    if (isBlank(line)) continue
    const section = line.bullet === '' ? sectionHeadingOf(line) : null
    if (
      section !== null &&
      section.rest === '' &&
      (!section.ambiguous || (isApart && section.name === 'Indstilling'))
    ) {
      if (lead !== null) found.add(lead)
      lead = null
      at = TELLS_CASE.has(section.name) ? 'case' : 'elsewhere'
      continue
    }
    const heading: DecisionHeading | null = at === 'elsewhere' ? null : headingOf(line)
    if (heading !== null && heading.form !== 'dated' && heading.form !== 'weak') {
      lead = null
      at = heading.date !== null && heading.rest === '' && heading.forum !== null ? 'heading' : 'elsewhere'
    } else if (at === 'heading') at = leavesOpen(line) ? 'decided' : 'elsewhere'
    else if (at === 'decided' && isApart && lead === null) {
      if (tellsOn(line)) lead = line
      else at = 'elsewhere'
    }
  }
  return found
}
