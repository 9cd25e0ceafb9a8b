import { decisionHeadingOf } from '../headings/decision-heading.ts'
import { isKindTitle, type ScoredCandidate, scoreCandidates } from '../headings/item-points.ts'
import { sectionHeadingOf } from '../headings/section-heading.ts'
import { isBlank, type Line } from '../text/lines.ts'
import { USUAL_TITLES } from '../vocabulary/item-labels.ts'
import { bulletedTitles } from './bulleted-titles.ts'
import { withClosedBehind } from './closed-behind.ts'
import { colonTitles } from './colon-titles.ts'
import type { FoundItem } from './found-item.ts'
import {
  bestChain,
  chainOf,
  isWhole,
  type Link,
  repeatedOnes,
  withEmptyItems,
  withFirstItem,
  withOutsiders,
  withParallelItems,
  withWeakMembers
} from './item-chain.ts'
import { indentOf, listedItems, referredItems } from './listed-items.ts'
import { numberedItems } from './numbered-items.ts'
import { itemsOfContents, markedItems } from './titled-items.ts'
import { titledLists } from './titled-lists.ts'
import { unheadedItems } from './unheaded-items.ts'
import { unnumberedItems } from './unnumbered-items.ts'

/** So many numbered lines with text below each are items where one of them is called as a meeting's first or last usually is. */
const LEAST_USUAL = 3
const isUsual = (chain: readonly ScoredCandidate[], orders: ReadonlyMap<number, number>): boolean =>
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
const decidesEach = (chain: readonly ScoredCandidate[], lines: readonly Line[], dense: readonly number[]): boolean => {
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
const seemsWhole = (lines: readonly Line[], dense: readonly number[], numbered: readonly FoundItem[]): boolean => {
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
const areSurely = (chain: readonly ScoredCandidate[]): boolean =>
  chain.length >= LEAST_DECIDED &&
  chain.some(({ sure }) => sure) &&
  chain.every(
    (candidate, at) =>
      candidate.style === 'worded' &&
      candidate.points >= SURE_POINTS &&
      candidate.number === (chain[0]?.number ?? 0) + at
  ) &&
  chain.every((candidate) => candidate.title === '' || candidate.closed || isWhole(candidate))

/**
 * Finds the agenda items of a document: chains of rising numbers among the lines that may be headings, by what speaks for each. The contents
 * table is not taken for items; where there are no other items (an agenda that is a list), it is.
 */
export const findItems = (lines: readonly Line[]): FoundItem[] => withClosedBehind(lines, itemsIn(lines))

const itemsIn = (lines: readonly Line[]): FoundItem[] => {
  const dense: number[] = []
  for (const [place, line] of lines.entries()) if (!isBlank(line)) dense.push(place)
  const scored = scoreCandidates(lines, dense)
  let best: Link | null = null
  let bestIsSure = false
  for (const styles of [
    ['worded'],
    ['numbered'],
    ['paragraph'],
    ['yearly'],
    ['roman'],
    ['lettered'],
    ['spaced'],
    ['alone']
  ]) {
    const link = bestChain(scored.filter((candidate) => styles.includes(candidate.style)))
    if (link === null || (best !== null && (link.total <= best.total + 1 || bestIsSure))) continue
    best = link
    bestIsSure = areSurely(chainOf(link))
  }
  const orders = new Map(dense.map((place, order): [number, number] => [place, order]))
  const known = withFirstItem(withEmptyItems(chainOf(best), scored, orders), scored)
  const main = withParallelItems(withWeakMembers(known, scored), scored)
  const ones = repeatedOnes(main, scored, (place) => indentOf(lines[place]))
  if (ones.length > 0)
    return numberedItems(lines, dense, ones).map((item, index) => ({ ...item, number: index + 1, counted: true }))
  const strong =
    main.some((candidate) => (candidate.style === 'worded' ? candidate.points >= 5 : candidate.points >= 4)) ||
    isUsual(main, orders) ||
    decidesEach(main, lines, dense)
  const numbered = strong ? numberedItems(lines, dense, withOutsiders(main, scored)) : []
  // A list with nothing between its entries, whose titles stand again below: the contents.
  const orderOf = ({ place }: FoundItem): number => orders.get(place) ?? 0
  const isList =
    numbered.length > 1 &&
    numbered.every((item, at) => at === 0 || orderOf(item) - orderOf(numbered[at - 1] as FoundItem) === 1)
  const again = isList ? itemsOfContents(lines, dense) : []
  if (again.length > 0) return again
  const unnumbered = areSurely(main) || seemsWhole(lines, dense, numbered) ? [] : withoutNumbers(lines, dense)
  if (unnumbered.length > 0 && !holdsItems(numbered, unnumbered)) return unnumbered
  if (numbered.length > 0) return numbered
  const unheaded = unheadedItems(lines)
  if (unheaded.length > 0 && unheaded.every(({ place }) => lines[place]?.marked === true)) return unheaded
  const listed = listedItems(lines, dense)
  const referred = referredItems(lines, dense, listed) ?? listed
  return referred.length > 0 ? referred : unheaded
}

/** Items that no number heads: told by the contents, by marks of their titles or before them, else by what stands below them. */
const withoutNumbers = (lines: readonly Line[], dense: readonly number[]): FoundItem[] => {
  for (const find of [itemsOfContents, markedItems, bulletedTitles, titledLists, colonTitles]) {
    const titled = find(lines, dense)
    if (titled.length > 0) return titled
  }
  return unnumberedItems(lines, dense)
}

/** Whether the numbered items are the document's: they leave no headings before them, and are not far fewer than its headings tell. */
const holdsItems = (numbered: readonly FoundItem[], unnumbered: readonly FoundItem[]): boolean => {
  const [first] = numbered
  if (first === undefined) return false
  if (unnumbered.length < 2 || numbered.length >= unnumbered.length) return true
  return first.start <= (unnumbered[0]?.start ?? 0) && numbered.length * 2 >= unnumbered.length
}
