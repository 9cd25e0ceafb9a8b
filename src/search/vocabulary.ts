export interface WeightedTerm {
  readonly term: string
  readonly weight: number
}

/** The terms of an index: their numbers, in how many items each stands, and which of them a mistyped word may have meant. */
export interface Vocabulary {
  /** -1 for a term that never was added. */
  readonly idOf: (term: string) => number
  readonly add: (term: string) => number
  readonly frequencyOf: (id: number) => number
  readonly addFrequency: (id: number, change: number) => void
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

/** How many bits are set (Hacker's Delight, figure 5-2). */
function bits(mask: number): number {
  const pairs = mask - ((mask >>> 1) & 0x55555555)
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
  return (((fours + (fours >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24
}

/**
 * Words that begin alike and are of one length, the letters of each as a mask beside its number: looking for a mistyped word passes over
 * thousands of them, and only what lies together in memory is passed over quickly.
 */
interface Shape {
  ids: Uint32Array
  masks: Uint32Array
  size: number
}

function pushShape(shape: Shape, id: number, mask: number): void {
  if (shape.size === shape.ids.length) {
    const ids = new Uint32Array(shape.size * 2)
    const masks = new Uint32Array(shape.size * 2)
    ids.set(shape.ids)
    masks.set(shape.masks)
    shape.ids = ids
    shape.masks = masks
  }
  shape.ids[shape.size] = id
  shape.masks[shape.size] = mask
  shape.size++
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

/** Longer words are looked for by their first so many letters: a long word's list is short. */
const PREFIX_KEYS = [SHORTEST_PREFIX, 7]
/** Above so many words a guess must stand in so many items: one that stands in one or two is more often a slip itself. */
const LARGE_VOCABULARY = 200_000
const LEAST_FREQUENCY = 3

export function createVocabulary(): Vocabulary {
  const ids = new Map<string, number>()
  const terms: string[] = []
  const frequencies: number[] = []
  /** How many terms stand in some item. */
  let standing = 0
  /** Words by first letter and length: where mistyped ones are looked for. */
  const byShape = new Map<string, Shape>()
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
      if (/^\p{L}{3,}/u.test(term)) {
        const key = `${term.charAt(0)}${term.length}`
        let shape = byShape.get(key)
        if (shape === undefined) {
          shape = { ids: new Uint32Array(4), masks: new Uint32Array(4), size: 0 }
          byShape.set(key, shape)
        }
        pushShape(shape, id, letterMask(term))
        for (const length of PREFIX_KEYS) if (term.length > length) push(byPrefix, term.slice(0, length), id)
      }
      return id
    },
    frequencyOf: (id) => frequencies[id] ?? 0,
    addFrequency: (id, change) => {
      if (id < 0) return
      const before = frequencies[id] ?? 0
      frequencies[id] = before + change
      standing += Number(before + change > 0) - Number(before > 0)
    },
    similar: (word, limit) => {
      if (word.length < SHORTEST_FUZZY || !/^\p{L}+$/u.test(word)) return []
      const edits = word.length >= TWO_EDITS_FROM ? 2 : 1
      const mask = letterMask(word)
      const least = standing > LARGE_VOCABULARY ? LEAST_FREQUENCY : 1
      const found: { term: string; weight: number; frequency: number }[] = []
      const key = PREFIX_KEYS.findLast((length) => length <= word.length) ?? SHORTEST_PREFIX
      for (const id of byPrefix.get(word.slice(0, key)) ?? []) {
        const frequency = frequencies[id] ?? 0
        if (frequency < least) continue
        const term = terms[id] ?? ''
        if (term.length > word.length && term.startsWith(word))
          found.push({ term, weight: PREFIX_WEIGHT * Math.sqrt(word.length / term.length), frequency })
      }
      for (let length = Math.max(SHORTEST_FUZZY - 1, word.length - edits); length <= word.length + edits; length++) {
        const shape = byShape.get(`${word.charAt(0)}${length}`)
        if (shape === undefined) continue
        const { ids: candidates, masks, size } = shape
        for (let i = 0; i < size; i++) {
          if (bits(mask ^ (masks[i] ?? 0)) > 2 * edits) continue
          const id = candidates[i] ?? 0
          const frequency = frequencies[id] ?? 0
          if (frequency < least) continue
          const term = terms[id] ?? ''
          if (length > word.length && term.startsWith(word)) continue
          const distance = editDistance(word, term, edits)
          if (distance <= edits) found.push({ term, weight: FUZZY_WEIGHT ** distance, frequency })
        }
      }
      found.sort((a, b) => b.weight - a.weight || b.frequency - a.frequency || (a.term < b.term ? -1 : 1))
      return found.slice(0, limit).map(({ term, weight }) => ({ term, weight }))
    }
  }
}
