import { decisionHeadingOf } from '../headings/decision-heading.ts'
import { sectionHeadingOf } from '../headings/section-heading.ts'
import { caseNumberAlone, isCaseLabelAlone } from '../text/case-number.ts'
import { isBlank, type Line, splitLine } from '../text/lines.ts'

/** "Sagen afgøres i:", a label of an item by itself. */
const LABEL = /^\p{Lu}[\p{L} ./-]{1,30}:$/u
const MOST_LABELS = 6
/** So many items print their labels so. */
const LEAST = 2

/** How many labels stand from a place on, one below the other from that of the case's number, with the number right behind the last; 0 where it is not so. */
const labelsAt = (lines: readonly Line[], place: number): number => {
  const first = lines[place]
  if (first === undefined || !first.plain.endsWith(':') || !isCaseLabelAlone(first.plain)) return 0
  let count = 1
  while (count < MOST_LABELS && LABEL.test(lines[place + count]?.plain ?? '')) count++
  const value = lines[place + count]
  return count > 1 && value !== undefined && caseNumberAlone(value.plain) !== null ? count : 0
}

/**
 * Lines of a copy that lost the columns of an item's particulars, so that all labels stand over all values ("Sagsnr.:", "Sagen afgøres i:", "Bilag:", "27/311",
 * "Byrådet"), with each value behind its label; what is left stands below the last, which may have none or several.
 */
export const withValuesBehindLabels = (lines: readonly Line[]): readonly Line[] => {
  const starts = [...lines.keys()].flatMap((place) => {
    const count = labelsAt(lines, place)
    return count === 0 ? [] : [{ place, count }]
  })
  if (starts.length < LEAST) return lines
  const out: Line[] = []
  let from = 0
  for (const { place, count } of starts) {
    out.push(...lines.slice(from, place))
    const last = place + count - 1
    for (let at = 0; at < count - 1; at++) {
      const [label, value] = [lines[place + at] as Line, lines[last + 1 + at]]
      out.push(
        ...splitLine(label, [value === undefined || isBlank(value) ? label.text : `${label.text} ${value.text.trim()}`])
      )
    }
    from = last + count
    const next = lines[from]
    // Without a value of its own the last label heads nothing.
    if (next !== undefined && decisionHeadingOf(next) === null && sectionHeadingOf(next) === null)
      out.push(lines[last] as Line)
  }
  return [...out, ...lines.slice(from)]
}
