/**
 * A memo of at most `limit` entries. When it is full the older half is dropped, so that frequent keys come back soon and memory stays
 * bounded.
 */
export interface BoundedCache<Value> {
  readonly get: (key: string, make: () => Value) => Value
  readonly set: (key: string, value: Value) => void
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
