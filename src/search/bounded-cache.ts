/**
 * A memo of at most `limit` entries. When it is full the older half is dropped, so that frequent keys come back soon and memory stays
 * bounded. For caches that live as long as the program: `emptyCaches` knows every one.
 */
export interface BoundedCache<Value> {
  readonly get: (key: string, make: () => Value) => Value
  readonly set: (key: string, value: Value) => void
}

const emptying: (() => void)[] = []

/** Forgets all that any cache remembers of texts: one of them was redacted. Everything is worked out anew when it is next asked for. */
export const emptyCaches = (): void => {
  for (const empty of emptying) empty()
}

export function createBoundedCache<Value>(limit: number): BoundedCache<Value> {
  let young = new Map<string, Value>()
  let old = new Map<string, Value>()
  const set = (key: string, value: Value): void => {
    if (young.size * 2 >= limit) {
      old = young
      young = new Map()
    }
    young.set(key, value)
  }
  emptying.push(() => {
    young = new Map()
    old = new Map()
  })
  return {
    get: (key, make) => {
      const known = young.get(key)
      if (known !== undefined) return known
      const value = old.get(key) ?? make()
      set(key, value)
      return value
    },
    set
  }
}
