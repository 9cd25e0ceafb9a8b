import type { Repair } from '../../domain/minutes.ts'
import { decisionHeadingOf } from '../headings/decision-heading.ts'
import type { FoundItem } from '../items/found-item.ts'
import { isBlank, type Line } from '../text/lines.ts'

/** A rule across the page. */
const RULE = /^\s*([-_=*~─═])\1{9,}\s*$/u
const LEAST_ITEMS = 3

/** The lines, by number, at which a rule across the page was left out; not those that a decision's heading is set between. */
const rulesIn = (furniture: readonly Repair[], lines: readonly Line[]): readonly number[] => {
  const rules = furniture.filter(({ before }) => RULE.test(before)).map(({ line }) => line)
  if (rules.length === 0) return rules
  const headings = new Set(lines.flatMap((line) => (decisionHeadingOf(line) === null ? [] : [line.number])))
  return rules.filter((line) => !headings.has(line - 1) && !headings.has(line + 1))
}

/**
 * The place behind the last item's own lines: where a rule ends it, when rules stand between all items and one more below the last, or none stands within an
 * item but the one that ends the last; else behind the last line. A rule right below a title ends nothing.
 */
export const ruledEnd = (lines: readonly Line[], items: readonly FoundItem[], furniture: readonly Repair[]): number => {
  const numbers = items.map(({ start }) => lines[start]?.number ?? 0)
  const last = numbers.at(-1) ?? 0
  const rules = rulesIn(furniture, lines)
  const ending = rules.filter((line) => line > last)
  const [end] = ending
  if (numbers.length < LEAST_ITEMS || end === undefined || ending.length > 2) return lines.length
  const within = numbers
    .slice(0, -1)
    .map((from, index) => rules.filter((line) => line > from && line < (numbers[index + 1] ?? 0)).length)
  const isBetweenAll = within.every((count) => count === 1)
  if (!isBetweenAll && within.some((count) => count > 0)) return lines.length
  const behind = lines.findIndex((line) => line.number > end)
  const { start = 0, titlePlaces = [] } = items.at(-1) ?? {}
  const hasText = lines.slice(start, behind).some((line, at) => !isBlank(line) && !titlePlaces.includes(start + at))
  return behind < 0 || !hasText ? lines.length : behind
}
