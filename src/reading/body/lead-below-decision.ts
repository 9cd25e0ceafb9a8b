import type { DecisionHeading } from '../headings/decision-heading-form.ts'
import { sectionHeadingOf } from '../headings/section-heading.ts'
import { isBlank, type Line } from '../text/lines.ts'

/** A field that nothing was written in, printed all the same. */
const EMPTY_FIELD = /^[.–-]$/u
/** So many items, and so large a part of them, must have words at that place. */
const LEAST_ITEMS = 3
const NEARLY_ALL = 0.8

/** The places where paragraphs begin. */
const paragraphsIn = (lines: readonly Line[], from: number, end: number): readonly number[] => {
  const places: number[] = []
  for (let at = from; at < end; at++) {
    if (isBlank(lines[at] as Line)) continue
    if (at === from || isBlank(lines[at - 1] as Line)) places.push(at)
  }
  return places
}

/**
 * The lines that begin the case's lead, printed without a heading between what was decided and the first section of the case. That there is such a field is
 * told by items that leave it empty (a full stop by itself); what stands at its place in the others is none of the decision. Takes time in proportion to the
 * lines.
 */
export const leadsBelowDecisions = (
  lines: readonly Line[],
  starts: readonly number[],
  headingOf: (line: Line) => DecisionHeading | null
): ReadonlySet<Line> => {
  const leads = new Set<Line>()
  const empty = new Set<Line>()
  let items = 0
  for (const [index, start] of starts.entries()) {
    const end = starts[index + 1] ?? lines.length
    const isDecision = (line: Line): boolean => headingOf(line)?.form === 'worded'
    const isSection = (line: Line): boolean => {
      const section = line.bullet === '' ? sectionHeadingOf(line) : null
      return section !== null && section.rest === '' && section.name !== 'Bilag'
    }
    let decided = start
    while (decided < end && !isDecision(lines[decided] as Line)) decided++
    let section = decided + 1
    while (section < end && !isSection(lines[section] as Line)) section++
    if (section >= end) continue
    items++
    const paragraphs = paragraphsIn(lines, decided + 1, section)
    const last = lines[paragraphs.at(-1) ?? -1]
    if (paragraphs.length < 2 || last === undefined) continue
    leads.add(last)
    if (EMPTY_FIELD.test(last.plain)) empty.add(last)
  }
  return empty.size > 0 && items >= LEAST_ITEMS && leads.size >= items * NEARLY_ALL ? leads : empty
}
