import { POINTS, type ScoredCandidate } from '../headings/item-points.ts'
import { outcomeOfSentence } from '../meaning/outcome.ts'
import { foldLetters } from '../text/fold-text.ts'

/** What a candidate must have of its own to be taken at all. */
const LEAST = { worded: 2, numbered: 0, paragraph: 0, yearly: 0, roman: 0, lettered: 1, spaced: 1, alone: 1 } as const
const WIDEST_GAP = 8

/** A chain of candidates, by its last. */
export interface Link {
  readonly candidate: ScoredCandidate
  readonly before: Link | null
  readonly total: number
  readonly length: number
}

/** The best chain of rising numbers among candidates of one style. Linear in their number. */
export const bestChain = (candidates: readonly ScoredCandidate[]): Link | null => {
  const ending = new Map<number, Link>()
  let best: Link | null = null
  for (const candidate of candidates) {
    if (candidate.points < LEAST[candidate.style]) continue
    let link: Link = {
      candidate,
      before: null,
      total: candidate.points + (candidate.number === 1 ? POINTS.startsAtOne : 0),
      length: 1
    }
    for (let gap = 1; gap <= WIDEST_GAP; gap++) {
      const before = ending.get(candidate.number - gap)
      if (before === undefined) continue
      const total =
        before.total + candidate.points + (gap === 1 ? POINTS.nextInChain : POINTS.missingInChain * (gap - 1))
      if (total > link.total) link = { candidate, before, total, length: before.length + 1 }
    }
    const known = ending.get(candidate.number)
    if (known === undefined || link.total >= known.total) ending.set(candidate.number, link)
    if (best === null || link.total > best.total || (link.total === best.total && link.length > best.length))
      best = link
  }
  return best
}

/** The candidates of a chain, first to last. */
export const chainOf = (link: Link | null): ScoredCandidate[] => {
  const chain: ScoredCandidate[] = []
  for (let at = link; at !== null; at = at.before) chain.push(at.candidate)
  return chain.reverse()
}

/**
 * A chain with the items that have nothing below them, so that the next one's heading follows at once: the numbers missing before a member of the
 * chain, where their lines stand directly above it. Before the first member only where no contents table stands there.
 */
export const withEmptyItems = (
  chain: readonly ScoredCandidate[],
  scored: readonly ScoredCandidate[],
  orders: ReadonlyMap<number, number>
): ScoredCandidate[] => {
  const [first] = chain
  if (first === undefined) return []
  const alike = scored.filter((candidate) => candidate.style === first.style)
  const at = new Map(alike.map((candidate) => [orders.get(candidate.place) ?? -1, candidate]))
  const listed = alike.some((candidate) => candidate.place < first.place && candidate.number >= first.number)
  const filled: ScoredCandidate[] = []
  for (const [index, member] of chain.entries()) {
    const previous = chain[index - 1]?.number ?? (listed ? member.number - 1 : 0)
    const above: ScoredCandidate[] = []
    for (let next = member; next.number > previous + 1; ) {
      const candidate = at.get((orders.get(next.place) ?? 0) - 1)
      if (candidate === undefined || candidate.number !== next.number - 1 || !/^["“(]?\p{Lu}/u.test(candidate.title))
        break
      above.unshift(candidate)
      next = candidate
    }
    const whole = index > 0 || above[0]?.number === 1
    filled.push(...(whole ? above : []), member)
  }
  return filled
}

/** So long a chain that begins with the second item lacks the first. */
const LEAST_WITHOUT_FIRST = 3
/**
 * A chain that begins with the second item, with the first before it, where the only line of that number has nearly enough of its own: a long text may part
 * it from its first heading.
 */
export const withFirstItem = (
  chain: readonly ScoredCandidate[],
  scored: readonly ScoredCandidate[]
): ScoredCandidate[] => {
  const [second] = chain
  if (second === undefined || second.number !== 2 || chain.length < LEAST_WITHOUT_FIRST) return [...chain]
  const firsts = scored.filter(({ style, number }) => style === second.style && number === 1)
  const [first] = firsts
  const isFirst =
    firsts.length === 1 &&
    first !== undefined &&
    first.place < second.place &&
    first.points >= LEAST[first.style] - 1 &&
    isWhole(first)
  return isFirst ? [first, ...chain] : [...chain]
}

/**
 * A chain with the members that have too little of their own (a title with a sentence behind it), where nothing but they can be meant: between two members, before
 * the first or behind the last, all lines of its kind are the numbers that the chain lacks there, in their order.
 */
export const withWeakMembers = (
  chain: readonly ScoredCandidate[],
  scored: readonly ScoredCandidate[]
): ScoredCandidate[] => {
  const [first] = chain
  if (first === undefined) return []
  const alike = scored.filter(({ style, title }) => style === first.style && /^["“(]?\p{Lu}/u.test(title))
  let next = 0
  const upTo = (place: number): ScoredCandidate[] => {
    const from = next
    while ((alike[next]?.place ?? Infinity) < place) next++
    return alike.slice(from, next)
  }
  const counts = (own: readonly ScoredCandidate[], from: number): boolean =>
    own.every(({ number }, at) => number === from + at)
  const before = upTo(first.place)
  const whole = before.length === first.number - 1 && counts(before, 1) ? [...before] : []
  for (const [index, member] of chain.entries()) {
    const following = chain[index + 1]
    if (alike[next]?.place === member.place) next++
    const own = upTo(following?.place ?? Infinity)
    const isMissing = following === undefined || own.length === following.number - member.number - 1
    whole.push(member, ...(isMissing && counts(own, member.number + 1) ? own : []))
  }
  return whole
}

/** A number so far above the points of a list is a heading. */
const PARALLEL = 4

/**
 * A chain with the items that only the other way of heading them gives: where each item is headed twice ("6. Kajen" and, before its decision,
 * "Dagsordenspunkt 6: Kajen"), a closed one may be headed once.
 */
export const withParallelItems = (
  chain: readonly ScoredCandidate[],
  scored: readonly ScoredCandidate[]
): ScoredCandidate[] => {
  const [first] = chain
  if (first === undefined) return []
  const titles = new Map(chain.map((member) => [member.number, foldLetters(member.title)]))
  const others = scored.filter((candidate) => candidate.style !== first.style)
  const twice = others.filter((candidate) => titles.get(candidate.number) === foldLetters(candidate.title))
  const [style] = twice.map((candidate) => candidate.style)
  if (style === undefined || twice.length < 2 || twice.length * 2 < chain.length) return [...chain]
  const inOrder = ({ number, place }: ScoredCandidate): boolean =>
    chain.every((member) => member.number < number === member.place < place)
  const missing = others.filter(
    (candidate) =>
      candidate.style === style &&
      candidate.points >= PARALLEL &&
      !titles.has(candidate.number) &&
      candidate.number <= chain.length + WIDEST_GAP &&
      inOrder(candidate)
  )
  return [...chain, ...missing].sort((a, b) => a.place - b.place)
}

/** Points of a candidate that stands outside the chain of numbers and is an item all the same. */
const OUTSIDE = 7
/** So many headings with the same number are not a chain broken off, but a list whose numbers were lost. */
const LEAST_REPEATED = 3
const REPEATED = 5

/** Whether a title says neither an outcome nor a sentence. */
export const isWhole = (candidate: ScoredCandidate): boolean =>
  candidate.title.length > 3 && !candidate.title.endsWith('.') && outcomeOfSentence(candidate.title) === null

/** Whether a later part of the document numbers its items anew from one. */
const restarts = (part: readonly ScoredCandidate[]): boolean =>
  part[0]?.number === 1 &&
  (part.length > 1 || part[0].headsGroup || part[0].sure) &&
  part.every((candidate) => isWhole(candidate) || candidate.sure)

/** Whether a part behind the last item goes on with its numbers, whatever lies between: a copy of some of a meeting's items, or open ones before a closed one. */
const goesOn = (part: readonly ScoredCandidate[], last: ScoredCandidate): boolean =>
  (part[0]?.number ?? 0) > last.number && part.every((candidate) => candidate.style === 'worded' && isWhole(candidate))

/**
 * A chain with the items that stand outside its rising numbers: one that was taken out of turn, and parts that are numbered anew ("Lukkede
 * punkter", an additional agenda). Each must have enough of its own.
 */
export const withOutsiders = (
  chain: readonly ScoredCandidate[],
  scored: readonly ScoredCandidate[]
): ScoredCandidate[] => {
  const [first] = chain
  const last = chain.at(-1)
  if (first === undefined || last === undefined) return []
  const known = new Map(chain.map((candidate) => [candidate.number, foldLetters(candidate.title)]))
  const places = new Set(chain.map((candidate) => candidate.place))
  // Where the titles stand below the numbers, an entry of the contents above, which has both in one line, cannot be told by its title.
  const isAgain = ({ number, title, place }: ScoredCandidate): boolean =>
    known.get(number) === foldLetters(title) || (place < first.place && title !== '' && known.get(number) === '')
  const others = scored.filter(
    (candidate) =>
      candidate.style === first.style &&
      !places.has(candidate.place) &&
      candidate.points >= OUTSIDE &&
      !isAgain(candidate)
  )
  if (others.length === 0) return [...chain]
  const parts = [
    others.filter((candidate) => candidate.place > last.place),
    others.filter((candidate) => candidate.place < first.place)
  ].map((part) => chainOf(bestChain(part)))
  const outOfTurn = others.filter(
    (candidate) =>
      candidate.place > first.place &&
      candidate.place < last.place &&
      candidate.sure &&
      isWhole(candidate) &&
      !known.has(candidate.number)
  )
  return [
    ...chain,
    ...outOfTurn,
    ...parts.filter((part, at) => restarts(part) || (at === 0 && goesOn(part, last))).flat()
  ].sort((a, b) => a.place - b.place)
}

/** Where others are entries of such a list, one that is set as they are needs no more than this. */
const LEAST_AMONG_REPEATED = 2

/**
 * Headings that all have the number one: entries of a list whose numbers were lost when it was copied. Else none. `indentOf` tells how far the line at a place is set
 * in.
 */
export const repeatedOnes = (
  chain: readonly ScoredCandidate[],
  scored: readonly ScoredCandidate[],
  indentOf: (place: number) => number
): ScoredCandidate[] => {
  if (chain.length > 1) return []
  const ones = scored.filter(({ number, style }) => number === 1 && style === 'numbered')
  const own = ones.filter(({ points }) => points >= REPEATED)
  if (own.length < LEAST_REPEATED) return []
  const indents = new Set(own.map(({ place }) => indentOf(place)))
  return ones.filter(
    ({ points, place, title }) =>
      points >= REPEATED ||
      (points >= LEAST_AMONG_REPEATED && indents.size === 1 && indents.has(indentOf(place)) && /^\p{Lu}/u.test(title))
  )
}
