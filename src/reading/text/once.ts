let slots = 0

/** What has memory for what pure functions said of it. */
export interface Remembering {
  readonly memory: unknown[]
}

/**
 * Remembers with each object what a pure function said of it: a line is looked at by several stages, and is worked out once. (A WeakMap beside the
 * objects costs more than the work it saves.)
 */
export const once = <Key extends Remembering, Value>(work: (key: Key) => Value): ((key: Key) => Value) => {
  const slot = slots++
  return (key) => {
    const known = key.memory[slot] as { readonly value: Value } | undefined
    if (known !== undefined) return known.value
    const value = work(key)
    key.memory[slot] = { value }
    return value
  }
}
