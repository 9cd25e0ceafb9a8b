import type { WeightedTerm } from './search-index.ts'

/** The terms of an index: their numbers, in how many items each stands, and which of them a mistyped word may have meant. */
export interface Vocabulary {
  /** -1 for a term that never was added. */
  readonly idOf: (term: string) => number
  readonly add: (term: string) => number
  readonly frequencyOf: (id: number) => number
  readonly addFrequency: (id: number, change: number) => void
  readonly forEach: (visit: (term: string, id: number, frequency: number) => void) => void
  readonly similar: (word: string, limit: number, items: number) => readonly WeightedTerm[]
}

const SHORTEST_FUZZY = 4
/** From this length on two edits are forgiven. */
const TWO_EDITS_FROM = 8
const SHORTEST_PREFIX = 4
/** Above this many items a candidate must stand in several: words that stand once are as often mistyped themselves (RETRIEVAL.md). */
const LARGE_COLLECTION = 10_000
const FREQUENT_ENOUGH = 3
const FUZZY_WEIGHT = 0.7
const PREFIX_WEIGHT = 0.6

const LETTERS = new Map([...'abcdefghijklmnopqrstuvwxyzæøå'].map((letter, index) => [letter, 1 << index]))

function letterMask(word: string): number {
  let mask = 0
  for (const letter of word) mask |= LETTERS.get(letter) ?? 1 << 30
  return mask
}

function bits(mask: number): number {
  let rest = mask
  let count = 0
  while (rest !== 0) {
    rest &= rest - 1
    count++
  }
  return count
}

/** Edit distance with neighbouring letters exchanged as one edit (optimal string alignment); more than `most` is returned as `most + 1`. */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    let least = i
    for (let j = 1; j <= b.length; j++) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1)
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1))
      if (
        i > 1 &&
        j > 1 &&
        a.charCodeAt(i - 1) === b.charCodeAt(j - 2) &&
        a.charCodeAt(i - 2) === b.charCodeAt(j - 1)
      ) {
        cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1)
      }
      row.push(cost)
      if (cost < least) least = cost
    }
    if (least > most) return most + 1
    beforeLast = last
    last = row
  }
  return last[b.length] ?? most + 1
}

export function createVocabulary(): Vocabulary {
  const ids = new Map<string, number>()
  const terms: string[] = []
  const frequencies: number[] = []
  const masks: number[] = []
  const byFirstLetter = new Map<string, number[]>()

  return {
    idOf: (term) => ids.get(term) ?? -1,
    add: (term) => {
      const id = terms.length
      ids.set(term, id)
      terms.push(term)
      frequencies.push(0)
      masks.push(letterMask(term))
      const first = term.charAt(0)
      if (first !== '@' && first !== '#' && !(first >= '0' && first <= '9')) {
        const list = byFirstLetter.get(first)
        if (list === undefined) byFirstLetter.set(first, [id])
        else list.push(id)
      }
      return id
    },
    frequencyOf: (id) => frequencies[id] ?? 0,
    addFrequency: (id, change) => {
      if (id >= 0) frequencies[id] = (frequencies[id] ?? 0) + change
    },
    forEach: (visit) => {
      terms.forEach((term, id) => {
        visit(term, id, frequencies[id] ?? 0)
      })
    },
    similar: (word, limit, items) => {
      if (word.length < SHORTEST_FUZZY || !/^\p{L}+$/u.test(word)) return []
      const edits = word.length >= TWO_EDITS_FROM ? 2 : 1
      const mask = letterMask(word)
      const leastFrequent = items > LARGE_COLLECTION ? FREQUENT_ENOUGH : 1
      const found: { term: string; weight: number; frequency: number }[] = []
      for (const id of byFirstLetter.get(word.charAt(0)) ?? []) {
        const frequency = frequencies[id] ?? 0
        if (frequency < leastFrequent) continue
        const term = terms[id] ?? ''
        if (word.length >= SHORTEST_PREFIX && term.length > word.length && term.startsWith(word)) {
          found.push({ term, weight: PREFIX_WEIGHT * Math.sqrt(word.length / term.length), frequency })
          continue
        }
        if (
          term.length < SHORTEST_FUZZY - 1 ||
          Math.abs(term.length - word.length) > edits ||
          bits(mask ^ (masks[id] ?? 0)) > 2 * edits
        )
          continue
        const distance = editDistance(word, term, edits)
        if (distance <= edits) found.push({ term, weight: FUZZY_WEIGHT ** distance, frequency })
      }
      found.sort((a, b) => b.weight - a.weight || b.frequency - a.frequency || (a.term < b.term ? -1 : 1))
      return found.slice(0, limit).map(({ term, weight }) => ({ term, weight }))
    }
  }
}
