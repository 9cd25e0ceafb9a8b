import type { Repair } from '../../domain/minutes.ts'
import { isBlank, type Line } from '../text/lines.ts'

/** A rule across the page. */
const RULE = /^\s*([-_=*~─═])\1{9,}\s*$/u
const LEAST_ITEMS = 3

/** The lines, by number, at which a rule across the page was left out. */
const rulesIn = (furniture: readonly Repair[]): readonly number[] =>
  furniture.filter(({ before }) => RULE.test(before)).map(({ line }) => line)

/**
 * The place behind the last item's own lines: where a rule ends it, when rules stand between all items and one more below the last, or none stands within an
 * item but the one that ends the last; else behind the last line. `starts` are the places where items begin.
 */
export const ruledEnd = (lines: readonly Line[], starts: readonly number[], furniture: readonly Repair[]): number => {
  const numbers = starts.map((start) => lines[start]?.number ?? 0)
  const last = numbers.at(-1) ?? 0
  const rules = rulesIn(furniture)
  const ending = rules.filter((line) => line > last)
  const [end] = ending
  if (numbers.length < LEAST_ITEMS || end === undefined || ending.length > 2) return lines.length
  const within = numbers
    .slice(0, -1)
    .map((from, index) => rules.filter((line) => line > from && line < (numbers[index + 1] ?? 0)).length)
  const isBetweenAll = within.every((count) => count === 1)
  if (!isBetweenAll && within.some((count) => count > 0)) return lines.length
  const behind = lines.findIndex((line) => line.number > end)
  const own = lines.slice(starts.at(-1) ?? 0, behind < 0 ? lines.length : behind).filter((line) => !isBlank(line))
  return behind < 0 || own.length < 2 ? lines.length : behind
}
