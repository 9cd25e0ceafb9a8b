import type { Link } from '../domain/chain.ts'
import { attemptOf, sequenceKey, sequenceOf } from './keys.ts'
import type { Tables } from './open-tables.ts'
import { joinWords, linkOf } from './seal.ts'
import type { KeptRow } from './table.ts'

/** A link and the rows its words stand in. `stray` rows are of the same sequence, but of an attempt that another writer won. */
export interface KeptLink {
  readonly link: Link
  readonly live: readonly KeptRow[]
  readonly stray: readonly KeptRow[]
}

/**
 * Links behind the record `after`, in pages of at most 1,000, each with its words: one range of the words' table for a page, whether it
 * holds one record or a thousand, since their keys begin with the sequence.
 */
export async function* readLinks(
  tables: Pick<Tables, 'records' | 'texts'>,
  partition: string,
  after: number
): AsyncGenerator<readonly KeptLink[]> {
  for await (const rows of tables.records.scan({ partition, after: sequenceKey(after) })) {
    const texts = await readTexts(tables, partition, rows)
    yield rows.map((row) => {
      const sequence = sequenceOf(row.key)
      const all = texts.get(sequence) ?? []
      const live = all.filter((one) => attemptOf(one.key) === row.values.attempt)
      const stray = live.length === all.length ? [] : all.filter((one) => !live.includes(one))
      return { link: linkOf(row, sequence, joinWords(live)), live, stray }
    })
  }
}

async function readTexts(
  tables: Pick<Tables, 'texts'>,
  partition: string,
  rows: readonly KeptRow[]
): Promise<ReadonlyMap<number, readonly KeptRow[]>> {
  const bySequence = new Map<number, KeptRow[]>()
  const wordy = rows.filter((row) => row.values.attempt !== undefined)
  const first = wordy[0]
  const last = wordy.at(-1)
  if (first === undefined || last === undefined) return bySequence
  const range = { partition, from: first.key, before: sequenceKey(sequenceOf(last.key) + 1) }
  for await (const page of tables.texts.scan(range))
    for (const row of page) {
      const sequence = sequenceOf(row.key)
      const known = bySequence.get(sequence)
      if (known) known.push(row)
      else bySequence.set(sequence, [row])
    }
  return bySequence
}
