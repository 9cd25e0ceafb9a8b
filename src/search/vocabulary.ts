import type { WeightedTerm } from './search-index.ts'

/** The terms of an index: their numbers, in how many items each stands, and which of them a mistyped word may have meant. */
export interface Vocabulary {
  /** -1 for a term that never was added. */
  readonly idOf: (term: string) => number
  readonly add: (term: string) => number
  readonly frequencyOf: (id: number) => number
  readonly addFrequency: (id: number, change: number) => void
  readonly forEach: (visit: (term: string, id: number, frequency: number) => void) => void
  readonly similar: (word: string, limit: number) => readonly WeightedTerm[]
}

const SHORTEST_FUZZY = 4
/** From this length on two edits are forgiven. */
const TWO_EDITS_FROM = 8
const SHORTEST_PREFIX = 4
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

const PREFIX_KEY = SHORTEST_PREFIX

export function createVocabulary(): Vocabulary {
  const ids = new Map<string, number>()
  const terms: string[] = []
  const frequencies: number[] = []
  const masks: number[] = []
  /** Words by first letter and length: where mistyped ones are looked for. */
  const byShape = new Map<string, number[]>()
  /** Words by their first letters: where longer ones are looked for. */
  const byPrefix = new Map<string, number[]>()

  const push = (map: Map<string, number[]>, key: string, id: number): void => {
    const list = map.get(key)
    if (list === undefined) map.set(key, [id])
    else list.push(id)
  }

  return {
    idOf: (term) => ids.get(term) ?? -1,
    add: (term) => {
      const id = terms.length
      ids.set(term, id)
      terms.push(term)
      frequencies.push(0)
      masks.push(letterMask(term))
      if (/^\p{L}{3,}/u.test(term)) {
        push(byShape, `${term.charAt(0)}${term.length}`, id)
        if (term.length > PREFIX_KEY) push(byPrefix, term.slice(0, PREFIX_KEY), id)
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
    similar: (word, limit) => {
      if (word.length < SHORTEST_FUZZY || !/^\p{L}+$/u.test(word)) return []
      const edits = word.length >= TWO_EDITS_FROM ? 2 : 1
      const mask = letterMask(word)
      const found: { term: string; weight: number; frequency: number }[] = []
      for (const id of byPrefix.get(word.slice(0, PREFIX_KEY)) ?? []) {
        const term = terms[id] ?? ''
        const frequency = frequencies[id] ?? 0
        if (frequency > 0 && term.length > word.length && term.startsWith(word))
          found.push({ term, weight: PREFIX_WEIGHT * Math.sqrt(word.length / term.length), frequency })
      }
      for (let length = Math.max(SHORTEST_FUZZY - 1, word.length - edits); length <= word.length + edits; length++) {
        for (const id of byShape.get(`${word.charAt(0)}${length}`) ?? []) {
          if (bits(mask ^ (masks[id] ?? 0)) > 2 * edits) continue
          const frequency = frequencies[id] ?? 0
          const term = terms[id] ?? ''
          if (frequency === 0 || (length > word.length && term.startsWith(word))) continue
          const distance = editDistance(word, term, edits)
          if (distance <= edits) found.push({ term, weight: FUZZY_WEIGHT ** distance, frequency })
        }
      }
      found.sort((a, b) => b.weight - a.weight || b.frequency - a.frequency || (a.term < b.term ? -1 : 1))
      return found.slice(0, limit).map(({ term, weight }) => ({ term, weight }))
    }
  }
}
