import { headsAttachments, isEntryOfList } from '../headings/attachments.ts'
import { decisionHeadingOf } from '../headings/decision-heading.ts'
import { type SectionHeading, sectionHeadingOf } from '../headings/section-heading.ts'
import { foldText } from '../text/fold-text.ts'
import { isBlank, type Line } from '../text/lines.ts'
import { BEHIND_DECISION } from '../vocabulary/follow-up-words.ts'
import { type BodySoFar, isBelowGap, LOOK_AHEAD, nextFilled } from './body-so-far.ts'
import { isMarkdownHeading, isSectionHere } from './heading-use.ts'
import { type Beginning, isEmpty } from './item-parts.ts'
import { beginsParticulars, headsCaseNumber } from './particulars-in-margin.ts'
import { partsDecision } from './parts-of-decision.ts'
import { fieldIn, labelBehindIn } from './recurring-labels.ts'
import { headsChecklist, headsTasks, isBehindSign } from './tasks-below-headings.ts'

/** "Bilag til punkt 2: Notat om ventelister": a document printed behind the items. */
const ANNEX = /^bilag\stil\s(?:punkt|pkt\.?|sag)\s\d{1,3}\s?[:.–-]/iu
/** Votes below a word for what they were cast on ("Forvaltningens indstilling:") belong to the decision with it. */
const VOTES =
  /^(?:for|imod|hverken|undlod|stemmer|voted?s?|in favour|against)(?!\p{L})(?:\s(?:forslaget|indstillingen|stemte|stemmer|for|eller|imod|stemmer)){0,4}\s?(?::|\d|[:(]|stemte|$)/iu
/** Lines right below a heading that tell what it heads. */
const FOLLOWING = 3

/** Whether a heading for attachments stands alone above names that are set as a list. */
const headsList = (section: SectionHeading, following: readonly Line[]): boolean => {
  const first = following.find((line) => !isBlank(line))
  return (
    section.name === 'Bilag' &&
    section.rest === '' &&
    first !== undefined &&
    first.bullet !== '' &&
    !/[.:;]$/u.test(first.plain)
  )
}

/** Whether a line stands below a gap and right above a text, as a heading does. */
const isSetApart = (lines: readonly Line[], place: number): boolean => {
  const below = lines[place + 1]
  return isBelowGap(lines, place) && below !== undefined && !isBlank(below)
}

/** Whether a word by itself stands right over another heading, and so is one: "Fremstilling" over "Resume". */
const headsHeading = (lines: readonly Line[], section: SectionHeading, place: number): boolean => {
  const below = nextFilled(lines, place)
  const next = below === undefined || below.bullet !== '' ? null : sectionHeadingOf(below)
  return section.rest === '' && next !== null && !next.ambiguous && !next.slip && next.rest === ''
}

/** So many lines a case may take between an earlier body's decision and the meeting's own. */
const LONGEST_CASE = 80
/** Whether the case stands below the decision that is read: as in the whole document, or below what an earlier body decided, with another decision behind it. */
const isAboveCase = ({ lines, use, parts: { current } }: BodySoFar, place: number): boolean =>
  use.decidesFirst ||
  (current.forum !== null &&
    current.date !== null &&
    !use.ownBodies.has(`${foldText(current.forum)}|${current.date}`) &&
    lines.slice(place + 1, place + LONGEST_CASE).some((line) => headsDecision(line)))

/** Whether a heading that no word tells is set as the document sets those of sections: below attachments, or below a decision that comes first. */
const isOwnHeading = (body: BodySoFar, line: Line, place: number): boolean => {
  const { use, parts } = body
  return (
    use.set === 'marked' &&
    isMarkdownHeading(line) &&
    (parts.current.kind === 'attachments' || (parts.current.kind === 'decision' && isAboveCase(body, place)))
  )
}

/** Whether a section's word is no heading here: it heads votes or a part of the decision, or names an attachment, or who recommends below the recommendation. */
const isWordOfPart = (
  { lines, use, parts }: BodySoFar,
  line: Line,
  place: number,
  section: SectionHeading
): boolean => {
  const { kind, name, lines: own } = parts.current
  if (section.proposer && (name === 'Indstilling' || name === 'Kompetence')) return true
  if (kind === 'decision')
    return (
      VOTES.test(lines.slice(place + 1, place + 1 + FOLLOWING).find((one) => !isBlank(one))?.plain ?? '') ||
      partsDecision(lines, place, section, own)
    )
  if (kind !== 'attachments') return false
  return section.rest === ''
    ? isEntryOfList(section.heading, own, lines.slice(place + 1, place + LOOK_AHEAD))
    : use.set !== 'inline' || line.bullet !== ''
}

/** Longer is a sentence. */
const LONGEST_FOOT = 120
/** Whether a line is a field of what is written behind a decision, with its value: "Udskrift til: Teknik og Miljø". */
const isFoot = (line: Line): boolean => {
  const field = line.plain.length > LONGEST_FOOT || line.bullet !== '' ? null : fieldIn(line)
  return field !== null && BEHIND_DECISION.test(field.key) && !/[.!?]\s/u.test(field.rest)
}

/** "### Now", right above "Decision, 4 May 2027: …". */
const headsDecision = (next: Line | undefined): boolean => {
  const form = next === undefined ? undefined : decisionHeadingOf(next)?.form
  return form === 'worded' || form === 'named'
}

/** A section of the document's own words: below a decision a label that ends those of most items, below attachments a field's that most items have; null else. */
const sectionByLabel = (
  { use, parts: { current } }: BodySoFar,
  line: Line,
  section: SectionHeading | null,
  inSentence: boolean
): Beginning | null => {
  if (section?.name === 'Bilag') return null
  const name = section?.name ?? 'Sagsfremstilling'
  const isBelow = current.kind === 'decision' || (current.kind === 'attachments' && !isEmpty(current))
  const label = isBelow && !inSentence ? labelBehindIn(line) : null
  if (label !== null && use.behindDecisions.has(label.key))
    return { kind: 'section', heading: label.printed, name, rest: label.rest }
  const field = current.kind === 'attachments' ? fieldIn(line) : null
  return field !== null && use.inColumn.has(field.key)
    ? { kind: 'section', heading: field.printed, name, rest: field.rest }
    : null
}

/**
 * The section, or the list of attachments, that a line heads in its item, and whether its word is misspelt; null where it heads none. `inSentence` tells that the
 * line carries on a sentence.
 */
export const sectionBeginning = (
  body: BodySoFar,
  line: Line,
  place: number,
  inSentence: boolean
): { readonly beginning: Beginning; readonly slip: boolean } | null => {
  const { lines, use, parts } = body
  const part = parts.current
  const begin = (beginning: Beginning): { beginning: Beginning; slip: boolean } => ({ beginning, slip: false })
  const isDecision = part.kind === 'decision'
  if (part.kind !== 'attachments' && headsAttachments(line))
    return begin({ kind: 'attachments', heading: line.plain, name: 'Bilag' })
  if (isDecision && ANNEX.test(line.plain)) return begin({ kind: 'section', heading: line.plain, name: 'Bilag' })
  if (isDecision && !isEmpty(part) && beginsParticulars(lines, place))
    return begin({ kind: 'section', heading: '', name: 'Sagsfremstilling', rest: line.plain })
  const isHeading = line.bullet === '' || line.bullet === '•' || isBehindSign(line)
  if (isDecision && !inSentence && !isEmpty(part) && isFoot(line))
    return begin({ kind: 'section', heading: line.plain, name: 'Opfølgning', rest: line.plain })
  const section = !inSentence && isHeading ? sectionHeadingOf(line) : null
  const following = lines.slice(place + 1, place + 1 + FOLLOWING)
  const labelled = sectionByLabel(body, line, section, inSentence)
  if (labelled !== null) return begin(labelled)
  if (section === null) {
    if (isDecision && isMarkdownHeading(line) && headsDecision(nextFilled(lines, place)))
      return begin({ kind: 'section', heading: line.plain, name: 'Sagsfremstilling' })
    if (isDecision && headsChecklist(line, following))
      return begin({ kind: 'section', heading: line.plain, name: 'Opfølgning' })
    if (part.kind !== 'preamble' && headsCaseNumber(lines, line, place))
      return begin({ kind: 'section', heading: line.plain, name: 'Sagsnummer' })
    return isOwnHeading(body, line, place)
      ? begin({ kind: 'section', heading: line.plain, name: 'Sagsfremstilling' })
      : null
  }
  const isHere =
    isSectionHere(
      line,
      section,
      use,
      isDecision ? (isAboveCase(body, place) ? 'above case' : 'in decision') : 'in case',
      isSetApart(lines, place)
    ) ||
    headsHeading(lines, section, place) ||
    headsList(section, following) ||
    headsTasks(line, section, following)
  if (!isHere || isWordOfPart(body, line, place, section)) return null
  const { heading, name, rest, slip } = section
  return { beginning: { kind: name === 'Bilag' ? 'attachments' : 'section', heading, name, rest }, slip }
}
