/** Values in the order of `compare`, which must tell every two apart. Few changes cost microseconds; many at once, one sort. */
export interface SortedSet<Value> {
  readonly add: (value: Value) => void
  readonly remove: (value: Value) => void
  /** Never changed after it was given out. */
  readonly values: () => readonly Value[]
}

/** Up to so many changes are made one by one. */
const FEW = 32

export function createSortedSet<Value>(compare: (a: Value, b: Value) => number): SortedSet<Value> {
  const all = new Set<Value>()
  let ordered: readonly Value[] = []
  let added = new Set<Value>()
  let removed = new Set<Value>()

  /** Where the value stands or would stand. */
  const placeOf = (value: Value): number => {
    let low = 0
    let high = ordered.length
    while (low < high) {
      const middle = (low + high) >> 1
      const other = ordered[middle]
      if (other !== undefined && compare(other, value) < 0) low = middle + 1
      else high = middle
    }
    return low
  }

  return {
    add: (value) => {
      if (all.has(value)) return
      all.add(value)
      if (!removed.delete(value)) added.add(value)
    },
    remove: (value) => {
      if (!all.delete(value)) return
      if (!added.delete(value)) removed.add(value)
    },
    values: () => {
      if (added.size + removed.size === 0) return ordered
      if (added.size + removed.size > FEW) ordered = [...all].sort(compare)
      else {
        for (const value of removed) ordered = ordered.toSpliced(placeOf(value), 1)
        for (const value of added) ordered = ordered.toSpliced(placeOf(value), 0, value)
      }
      added = new Set()
      removed = new Set()
      return ordered
    }
  }
}

/** Words and how often they were put: those that stand at least once, in the order of `compare`. */
export interface Tally {
  readonly put: (word: string) => void
  readonly take: (word: string) => void
  readonly words: () => readonly string[]
  readonly count: (word: string) => number
}

export function createTally(compare: (a: string, b: string) => number): Tally {
  const counts = new Map<string, number>()
  const ordered = createSortedSet(compare)
  return {
    put: (word) => {
      counts.set(word, (counts.get(word) ?? 0) + 1)
      ordered.add(word)
    },
    take: (word) => {
      const left = (counts.get(word) ?? 0) - 1
      if (left > 0) counts.set(word, left)
      else {
        counts.delete(word)
        ordered.remove(word)
      }
    },
    words: ordered.values,
    count: (word) => counts.get(word) ?? 0
  }
}
