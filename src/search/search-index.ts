import { type FieldTexts, SATURATION } from './field-weights.ts'
import { changesOfImpacts, IMPACT_UNITS } from './impacts.ts'
import { createPostings } from './postings.ts'
import { createVocabulary, type WeightedTerm } from './vocabulary.ts'

/** Terms that mean one thing: a word, its compounds and translations, each with a weight of at most 1. An item counts the best of them. */
export interface TermGroup {
  readonly terms: readonly WeightedTerm[]
  /** How much this part of the question counts. */
  readonly weight: number
}

export interface Hit {
  readonly key: string
  readonly score: number
}

/**
 * A BM25F index in memory. Everything is synchronous; `put` and `remove` take about a microsecond for each word that they change. The weight of an
 * item depends only on the item and on how many items hold each word, so that growing and rebuilding give the same ranking.
 */
export interface SearchIndex {
  readonly size: () => number
  /** Adds an item. Where it stands already, `before` must be what was put of it last: only fields that differ cost time. */
  readonly put: (key: string, fields: FieldTexts, before?: FieldTexts) => void
  /** `fields` must be those that were put. */
  readonly remove: (key: string, fields: FieldTexts) => void
  /** At most `limit` items, best first; equal ones in the order of their keys. `accepts` leaves items out before they are ranked. */
  readonly search: (groups: readonly TermGroup[], limit: number, accepts?: (key: string) => boolean) => readonly Hit[]
  /** In how many items the term stands. */
  readonly frequency: (term: string) => number
  /** How rare the term is: 0 in every item, growing with the logarithm. */
  readonly rarity: (term: string) => number
  /** Known terms that a word may have meant: it begins them, or is within one edit (two from eight letters). */
  readonly similar: (word: string, limit: number) => readonly WeightedTerm[]
}

const LARGE_COLLECTION = 5_000
const COMMON_SHARE = 0.1
/** Readings of this weight are the word itself, and not a guess at it. */
const SURE = 0.7

/** Half of the most that a term can count comes with this impact. */
const HALF_SATURATED = SATURATION * IMPACT_UNITS

export function createSearchIndex(): SearchIndex {
  const postings = createPostings()
  const vocabulary = createVocabulary()
  /** null: the slot is free. */
  const keys: (string | null)[] = []
  const slotOf = new Map<string, number>()
  const free: number[] = []
  let scores = new Float64Array(1024)
  let groupScores = new Float64Array(1024)

  const change = (slot: number, before: FieldTexts, after: FieldTexts): void => {
    for (const [term, by] of changesOfImpacts(before, after)) {
      if (by === 0) continue
      let id = vocabulary.idOf(term)
      if (id < 0) {
        id = vocabulary.add(term)
        postings.addTerm()
      }
      vocabulary.addFrequency(id, postings.change(id, slot, by))
    }
  }

  const rarityOf = (frequency: number): number => {
    const size = slotOf.size
    return Math.log(1 + (size - frequency + 0.5) / (frequency + 0.5))
  }

  /**
   * In a large collection a word of every tenth item moves no ranking that rarer words make, and costs the most time: it is left out where
   * others of the question are rarer.
   */
  const commonFrom = (groups: readonly TermGroup[]): number => {
    const size = slotOf.size
    if (size < LARGE_COLLECTION) return size
    const limit = size * COMMON_SHARE
    const isRare = ({ term, weight }: WeightedTerm): boolean => {
      const id = vocabulary.idOf(term)
      const frequency = id < 0 ? 0 : vocabulary.frequencyOf(id)
      return weight >= SURE && frequency > 0 && frequency <= limit
    }
    return groups.some((group) => group.terms.some(isRare)) ? limit : size
  }

  return {
    size: () => slotOf.size,
    put: (key, fields, before = {}) => {
      const slot = slotOf.get(key) ?? free.pop() ?? keys.length
      keys[slot] = key
      slotOf.set(key, slot)
      change(slot, before, fields)
    },
    remove: (key, fields) => {
      const slot = slotOf.get(key)
      if (slot === undefined) return
      change(slot, fields, {})
      slotOf.delete(key)
      keys[slot] = null
      free.push(slot)
    },
    search: (groups, limit, accepts) => {
      if (scores.length < keys.length) {
        scores = new Float64Array(Math.max(keys.length, scores.length * 2))
        groupScores = new Float64Array(scores.length)
      }
      const touched: number[] = []
      const tooCommon = commonFrom(groups)
      for (const group of groups) {
        const touchedByGroup: number[] = []
        for (const { term, weight } of group.terms) {
          const id = vocabulary.idOf(term)
          if (id < 0 || vocabulary.frequencyOf(id) > tooCommon) continue
          const factor = weight * group.weight * rarityOf(vocabulary.frequencyOf(id))
          postings.forEach(id, (slot, impact) => {
            const score = (factor * impact) / (HALF_SATURATED + impact)
            const before = groupScores[slot] ?? 0
            if (before === 0) touchedByGroup.push(slot)
            if (score > before) groupScores[slot] = score
          })
        }
        for (const slot of touchedByGroup) {
          if (scores[slot] === 0) touched.push(slot)
          scores[slot] = (scores[slot] ?? 0) + (groupScores[slot] ?? 0)
          groupScores[slot] = 0
        }
      }
      return takeBest(touched, scores, keys, limit, accepts)
    },
    frequency: (term) => {
      const id = vocabulary.idOf(term)
      return id < 0 ? 0 : vocabulary.frequencyOf(id)
    },
    rarity: (term) => {
      const id = vocabulary.idOf(term)
      return rarityOf(id < 0 ? 0 : vocabulary.frequencyOf(id))
    },
    similar: (word, limit) => vocabulary.similar(word, limit)
  }
}

/** Takes the best and leaves `scores` all zero again. */
function takeBest(
  touched: readonly number[],
  scores: Float64Array,
  keys: readonly (string | null)[],
  limit: number,
  accepts?: (key: string) => boolean
): Hit[] {
  const best: Hit[] = []
  const isBefore = (a: Hit, b: Hit): boolean => a.score > b.score || (a.score === b.score && a.key < b.key)
  for (const slot of touched) {
    const score = scores[slot] ?? 0
    scores[slot] = 0
    const key = keys[slot]
    if (key === null || key === undefined) continue
    const last = best[best.length - 1]
    if (best.length >= limit && last !== undefined && score < last.score) continue
    const hit = { key, score }
    if (best.length >= limit && last !== undefined && !isBefore(hit, last)) continue
    if (accepts !== undefined && !accepts(key)) continue
    let at = best.length
    while (at > 0 && isBefore(hit, best[at - 1] ?? hit)) at--
    best.splice(at, 0, hit)
    if (best.length > limit) best.pop()
  }
  return best
}
