import { type DecisionHeading, decisionHeadingOf } from './decision-heading.ts'
import { foldText } from './fold-text.ts'
import { type LearntLabel, learnDecisionLabel } from './learnt-heading.ts'
import type { Line } from './lines.ts'
import { type SectionHeading, sectionHeadingOf } from './section-heading.ts'

/** How a document heads its decisions and sections, seen over all its items. */
export interface HeadingUse {
  /** It has headings that begin with a word for decision. */
  readonly worded: boolean
  /** It has headings of body, date and number. */
  readonly named: boolean
  /** Words of its own that head decisions, where it uses none of the known ones. */
  readonly learnt: LearntLabel | null
  /** How often each common noun stands alone on a line as a section's heading would. */
  readonly ambiguous: ReadonlyMap<string, number>
  /** One list of all items' attachments ends the document. */
  readonly listsAttachmentsOnce: boolean
}

/** A heading over the attachments of all items together, unless every item has one of its own. */
export const isAttachmentList = (plain: string): boolean =>
  plain.length < 40 && /^(?:samlet )?bilags(?:liste|oversigt|fortegnelse)$/u.test(foldText(plain).replace(/:$/u, ''))

/**
 * Looks through the lines of all items: which forms of heading the document uses. `starts` are the places where items begin; words of its own are looked
 * for in minutes alone, where something was decided.
 */
export const seeHeadings = (lines: readonly Line[], starts: readonly number[], areMinutes: boolean): HeadingUse => {
  let worded = false
  let named = false
  let weak = false
  const ambiguous = new Map<string, number>()
  let attachmentLists = 0
  for (const line of lines) {
    if (line.plain.length > 300) continue
    if (isAttachmentList(line.plain)) attachmentLists++
    const decision = decisionHeadingOf(line)
    if (decision?.form === 'worded') worded = true
    if (decision?.form === 'named') named = true
    if (decision?.form === 'weak') weak = true
    const section = sectionHeadingOf(line)
    if (section?.ambiguous === true && (section.rest === '' || line.cells !== null || section.name === 'Opfølgning'))
      ambiguous.set(foldText(section.heading), (ambiguous.get(foldText(section.heading)) ?? 0) + 1)
  }
  const learnt = areMinutes && !worded && !named && !weak ? learnDecisionLabel(lines, starts) : null
  return { worded, named, learnt, ambiguous, listsAttachmentsOnce: attachmentLists === 1 }
}

/** Whether what looks like a decision's heading is one, as this document uses them; `behindBare` tells that a bare heading stands directly above. */
export const isDecisionHere = (heading: DecisionHeading, use: HeadingUse, behindBare: boolean): boolean => {
  if (heading.form === 'worded' || heading.form === 'named') return true
  if (heading.form === 'dated') return behindBare || (!use.worded && !use.named)
  return !use.worded && !use.named
}

/** Whether what looks like a section's heading is one in this document; in a table's row its text stands beside it. */
export const isSectionHere = (section: SectionHeading, use: HeadingUse, inDecision: boolean, inRow: boolean): boolean =>
  !section.ambiguous ||
  ((section.rest === '' || inRow || section.name === 'Opfølgning') &&
    (use.ambiguous.get(foldText(section.heading)) ?? 0) >= (inDecision ? 3 : 2))
