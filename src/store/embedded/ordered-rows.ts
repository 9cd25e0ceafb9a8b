/** A table in memory: its partitions, and in each the rows in order of their keys. */
export interface OrderedRows<Row> {
  readonly size: () => number
  readonly get: (partition: string, key: string) => Row | undefined
  readonly set: (partition: string, key: string, row: Row) => void
  readonly delete: (partition: string, key: string) => void
  /** From (`partition`, `key`) on, in order; of that partition alone where `only` is set. Rows may be deleted while it is read, not added. */
  readonly from: (partition: string, key: string, only: boolean) => Generator<Row>
}

interface Partition<Row> {
  readonly keys: string[]
  readonly rows: Map<string, Row>
}

export function makeOrderedRows<Row>(): OrderedRows<Row> {
  const partitions = new Map<string, Partition<Row>>()
  return {
    size: () => [...partitions.values()].reduce((sum, { keys }) => sum + keys.length, 0),
    get: (partition, key) => partitions.get(partition)?.rows.get(key),
    set(partition, key, row) {
      let found = partitions.get(partition)
      if (found === undefined) {
        found = { keys: [], rows: new Map() }
        partitions.set(partition, found)
      }
      if (!found.rows.has(key)) found.keys.splice(firstFrom(found.keys, key), 0, key)
      found.rows.set(key, row)
    },
    delete(partition, key) {
      const found = partitions.get(partition)
      if (!found?.rows.delete(key)) return
      found.keys.splice(firstFrom(found.keys, key), 1)
      if (found.keys.length === 0) partitions.delete(partition)
    },
    *from(partition, key, only) {
      const names = only ? [partition] : [...partitions.keys()].filter((one) => one >= partition).sort()
      for (const name of names) {
        const found = partitions.get(name)
        if (found === undefined) continue
        for (let at = name === partition ? firstFrom(found.keys, key) : 0; at < found.keys.length; at++) {
          const row = found.rows.get(found.keys[at] ?? '')
          if (row !== undefined) yield row
        }
      }
    }
  }
}

/** The place of the first key that is not below `key`. Rows mostly come in order, so the end is tried first. */
function firstFrom(keys: readonly string[], key: string): number {
  let high = keys.length
  if (high === 0 || (keys[high - 1] ?? '') < key) return high
  let low = 0
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((keys[middle] ?? '') < key) low = middle + 1
    else high = middle
  }
  return low
}
