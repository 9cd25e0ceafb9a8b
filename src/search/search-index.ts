import { analyzeText } from './analyze-text.ts'
import { FIELD_NAMES, FIELD_WEIGHTS, type FieldTexts, SATURATION } from './field-weights.ts'
import { createPostings, type Postings } from './postings.ts'
import { createVocabulary, type Vocabulary, type WeightedTerm } from './vocabulary.ts'

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
 * A BM25F index in memory. Everything is synchronous; `put` and `remove` take microseconds for each word. The weight of an item depends
 * only on the item and on how many items hold each word, so that growing and rebuilding give the same ranking.
 */
export interface SearchIndex {
  readonly size: () => number
  /** Adds an item, or replaces the one of the same key. */
  readonly put: (key: string, fields: FieldTexts) => void
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

function impactsOf(fields: FieldTexts): Map<string, number> {
  const impacts = new Map<string, number>()
  for (const name of FIELD_NAMES) {
    const text = fields[name]
    if (text === undefined || text === '') continue
    const counts = new Map<string, number>()
    let length = 0
    analyzeText(text, (term, weight) => {
      counts.set(term, (counts.get(term) ?? 0) + weight)
      if (weight === 1) length++
    })
    const { weight, pivot, lengthShare } = FIELD_WEIGHTS[name]
    const scale = weight / (1 - lengthShare + (lengthShare * length) / pivot)
    for (const [term, count] of counts) impacts.set(term, (impacts.get(term) ?? 0) + count * scale)
  }
  return impacts
}

/** Removed items are swept out of the lists when they are half of all. */
const SWEEP_SHARE = 0.5
const SMALLEST_SWEEP = 1000
const LARGE_COLLECTION = 5_000
const COMMON_SHARE = 0.1
/** Readings of this weight are the word itself, and not a guess at it. */
const SURE = 0.7

export function createSearchIndex(): SearchIndex {
  let postings: Postings = createPostings()
  let vocabulary: Vocabulary = createVocabulary()
  let keys: (string | null)[] = []
  const slotOf = new Map<string, number>()
  let scores = new Float64Array(1024)
  let groupScores = new Float64Array(1024)
  let removed = 0

  const remove = (key: string, fields: FieldTexts): void => {
    const slot = slotOf.get(key)
    if (slot === undefined) return
    slotOf.delete(key)
    keys[slot] = null
    removed++
    for (const term of impactsOf(fields).keys()) vocabulary.addFrequency(vocabulary.idOf(term), -1)
    if (removed > SMALLEST_SWEEP && removed > SWEEP_SHARE * keys.length) sweep()
  }

  const sweep = (): void => {
    const kept = createPostings()
    const keptVocabulary = createVocabulary()
    const newSlots = new Int32Array(keys.length).fill(-1)
    const newKeys: string[] = []
    keys.forEach((key, slot) => {
      if (key === null) return
      newSlots[slot] = newKeys.length
      slotOf.set(key, newKeys.length)
      newKeys.push(key)
    })
    vocabulary.forEach((term, id, frequency) => {
      if (frequency === 0) return
      const newId = keptVocabulary.add(term)
      kept.addTerm()
      keptVocabulary.addFrequency(newId, frequency)
      postings.forEach(id, (slot, impact) => {
        const newSlot = newSlots[slot] ?? -1
        if (newSlot >= 0) kept.append(newId, newSlot, impact)
      })
    })
    postings = kept
    vocabulary = keptVocabulary
    keys = newKeys
    removed = 0
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
    put: (key, fields) => {
      const slot = keys.length
      keys.push(key)
      slotOf.set(key, slot)
      for (const [term, impact] of impactsOf(fields)) {
        let id = vocabulary.idOf(term)
        if (id < 0) {
          id = vocabulary.add(term)
          postings.addTerm()
        }
        vocabulary.addFrequency(id, 1)
        postings.append(id, slot, impact)
      }
    },
    remove,
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
            const score = (factor * impact) / (SATURATION + impact)
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
