import { decisionHeadingOf } from '../headings/decision-heading.ts'
import { isKindTitle, type ScoredCandidate } from '../headings/item-points.ts'
import { sectionHeadingOf } from '../headings/section-heading.ts'
import type { Line } from '../text/lines.ts'
import { USUAL_TITLES } from '../vocabulary/item-labels.ts'
import type { FoundItem } from './found-item.ts'
import { isWhole } from './item-chain.ts'

const LEAST_USUAL = 3
/** Whether numbered lines with text below each are items by what one of them is called: as a meeting's first or last usually is. */
export const isUsual = (chain: readonly ScoredCandidate[], orders: ReadonlyMap<number, number>): boolean =>
  chain.length >= LEAST_USUAL &&
  chain[0]?.number === 1 &&
  chain.some(({ title }) => title.length < 60 && USUAL_TITLES.test(title)) &&
  chain.every(({ place }, at) => {
    const next = chain[at + 1]
    return next === undefined || (orders.get(next.place) ?? 0) - (orders.get(place) ?? 0) > 1
  })

const LEAST_DECIDED = 2
const NEARLY_ALL = 0.8
/** Whether below nearly every numbered line, before the next, something is decided, and nothing is above the first: no list in a text stands so. */
export const decidesEach = (
  chain: readonly ScoredCandidate[],
  lines: readonly Line[],
  dense: readonly number[]
): boolean => {
  if (chain.length < LEAST_DECIDED) return false
  const decided = new Set<number>()
  let at = -1
  for (const [order, place] of dense.entries()) {
    const line = lines[place]
    if (chain[at + 1]?.place === place) at++
    if (line === undefined || isKindTitle(line, order)) continue
    const form = decisionHeadingOf(line)?.form
    if (form === 'worded' || form === 'named') decided.add(at)
  }
  return !decided.has(-1) && decided.size >= LEAST_DECIDED && decided.size >= chain.length * NEARLY_ALL
}

/** Whether numbered items are all that there are, by a look: no headings stand before them, and not many more decisions than items. */
export const seemsWhole = (
  lines: readonly Line[],
  dense: readonly number[],
  numbered: readonly FoundItem[]
): boolean => {
  const [first] = numbered
  if (first === undefined) return false
  let decisions = 0
  for (const [order, place] of dense.entries()) {
    const line = lines[place]
    if (line === undefined || isKindTitle(line, order)) continue
    const decision = decisionHeadingOf(line)
    if (decision?.form === 'worded') decisions++
    if (place < first.start && (decision?.form === 'worded' || sectionHeadingOf(line)?.ambiguous === false))
      return false
  }
  return decisions <= numbered.length * 2
}

/** So much speaks for a heading that has the word, and a heading or its case's number right below. */
const SURE_POINTS = 8
/**
 * Whether every number is called an item by its word with more beside it that says so, and none is left out: whatever stands before them, and whatever lists
 * are longer, they are the items.
 */
export const areSurely = (chain: readonly ScoredCandidate[]): boolean =>
  chain.length >= LEAST_DECIDED &&
  chain.some(({ sure }) => sure) &&
  chain.every(
    (candidate, at) =>
      candidate.style === 'worded' &&
      candidate.points >= SURE_POINTS &&
      candidate.number === (chain[0]?.number ?? 0) + at
  ) &&
  chain.every((candidate) => candidate.title === '' || candidate.closed || isWhole(candidate))
