import { type ScoredCandidate, scoreCandidates } from '../headings/item-points.ts'
import { isBlank, type Line } from '../text/lines.ts'
import { bulletedTitles } from './bulleted-titles.ts'
import { bulletsOfGroups } from './bullets-of-groups.ts'
import { withClosedBehind } from './closed-behind.ts'
import { colonTitles } from './colon-titles.ts'
import type { FoundItem } from './found-item.ts'
import {
  bestChain,
  chainOf,
  type Link,
  repeatedOnes,
  withEmptyItems,
  withFirstItem,
  withOutsiders,
  withParallelItems,
  withWeakMembers
} from './item-chain.ts'
import { indentOf, listedItems, referredItems } from './listed-items.ts'
import { withListedOnly } from './listed-only.ts'
import { numberedItems } from './numbered-items.ts'
import { outdentedTitles } from './outdented-titles.ts'
import { itemsOfContents, markedItems } from './titled-items.ts'
import { titledLists } from './titled-lists.ts'
import { areSurely, decidesEach, isUsual, seemsWhole } from './trusted-chain.ts'
import { unheadedItems } from './unheaded-items.ts'
import { unnumberedItems } from './unnumbered-items.ts'

/**
 * Finds the agenda items of a document: chains of rising numbers among the lines that may be headings, by what speaks for each. The contents
 * table is not taken for items; where there are no other items (an agenda that is a list), it is.
 */
export const findItems = (lines: readonly Line[]): FoundItem[] =>
  withListedOnly(lines, withClosedBehind(lines, itemsIn(lines)))

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
  const page = numbered.length === 0 ? itemOfPage(lines, dense, scored) : null
  if (page !== null) return page
  const unnumbered = areSurely(main) || seemsWhole(lines, dense, numbered) ? [] : withoutNumbers(lines, dense)
  if (unnumbered.length > 0 && !holdsItems(numbered, unnumbered)) return unnumbered
  if (numbered.length > 0) return numbered
  const unheaded = unheadedItems(lines)
  if (unheaded.length > 0 && unheaded.every(({ place }) => lines[place]?.marked === true)) return unheaded
  const listed = listedItems(lines, dense)
  const referred = referredItems(lines, dense, listed) ?? listed
  if (referred.length > 0) return referred
  return unheaded.length > 0 ? unheaded : bulletsOfGroups(lines, dense)
}

/** The only item of a page that holds one: its number and title are the page's first line, and headings of an item stand below. */
const itemOfPage = (
  lines: readonly Line[],
  dense: readonly number[],
  scored: readonly ScoredCandidate[]
): FoundItem[] | null => {
  const [first] = scored
  if (first === undefined || first.place !== dense[0] || first.style !== 'numbered' || first.title === '') return null
  const found = unnumberedItems(lines, dense)
  return found.length === 1 && found[0]?.title === '' ? numberedItems(lines, dense, [first]) : null
}

/** Items that no number heads: told by the contents, by marks of their titles or before them, else by what stands below them. */
const withoutNumbers = (lines: readonly Line[], dense: readonly number[]): FoundItem[] => {
  for (const find of [itemsOfContents, markedItems, bulletedTitles, titledLists, colonTitles, outdentedTitles]) {
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
