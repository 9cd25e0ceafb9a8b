import {
  beginCheck,
  type ChainProblem,
  type ChainResult,
  checkLink,
  FIRST_HASH,
  readMetadata,
  redactedSequence
} from '../domain/chain.ts'
import type { OperationId, PersonId } from '../domain/ids.ts'
import type { ChainKey, Draft, StoredRecord } from '../domain/records.ts'
import { chainOfPartition, chainPartition, sequenceKey, sequenceOf } from './keys.ts'
import { type KeptLink, readLinks } from './links.ts'
import type { Tables } from './open-tables.ts'
import { linkOf, recordOf, sealDrafts } from './seal.ts'
import { type KeptRow, packRows } from './table.ts'

/** Records of one call: all of them stand after it, or none. */
const APPEND_LIMIT = 99
/** How often a redaction, which does not care where it stands, tries again behind others' records. */
const REDACT_ATTEMPTS = 50
/** The partition of the settings that lists the chains. */
const REGISTRY = 'chain'

export type AppendResult =
  | { readonly ok: true; readonly records: readonly StoredRecord[] }
  /** Others have written since: read on, decide anew and try again. */
  | { readonly ok: false; readonly reason: 'behind' }

export interface RecordsRead {
  /** In order of their sequence. */
  readonly records: readonly StoredRecord[]
  /**
   * What does not hold. A record whose own hash fails is left out of `records`; one whose words fail or are missing is there without them,
   * as a redacted one is: what cannot be proved is not told. Reading goes on; `verify` judges.
   */
  readonly damaged: readonly ChainProblem[]
}

export interface Redaction {
  readonly by: PersonId
  /** Instant, ISO 8601 in UTC. */
  readonly at: string
  readonly ground: string
  readonly operation: OperationId
}
export type RedactResult =
  | { readonly ok: true; readonly record: StoredRecord }
  | { readonly ok: false; readonly reason: 'no-such-record' | 'no-words' | 'already-redacted' }

export interface Records {
  /** The chains that have been written to. */
  readonly chains: () => Promise<readonly ChainKey[]>
  /**
   * Writes `drafts` right behind the record `after` (0: the chain is new), in one transaction. At most 99, and a record that `after` names
   * must exist; else a RangeError. An answer lost on its way is recognised; after a StoreFault it is not known whether the records stand:
   * the caller reads on and looks for its operation.
   */
  readonly append: (chain: ChainKey, after: number, drafts: readonly Draft[]) => Promise<AppendResult>
  readonly readAfter: (chain: ChainKey, sequence: number) => Promise<RecordsRead>
  /**
   * Destroys a record's words and their salt, and records who did so, when and why; the chain still verifies. The same operation again
   * answers as the first time and finishes what a crash left undone. The ground of a redaction cannot be redacted.
   */
  readonly redact: (chain: ChainKey, sequence: number, redaction: Redaction) => Promise<RedactResult>
  /** Proves every chain that the table holds, whether or not it is in the list of `chains`. */
  readonly verify: () => AsyncGenerator<{ readonly chain: ChainKey } & ChainResult>
}

export function openRecords(tables: Pick<Tables, 'records' | 'texts' | 'settings'>): Records {
  /** The newest record this process has seen of each chain. Records never change, so its hash is never wrong. */
  const heads = new Map<string, { readonly sequence: number; readonly hash: string }>()
  const keepHead = (partition: string, sequence: number, hash: string): void => {
    if (sequence > (heads.get(partition)?.sequence ?? 0)) heads.set(partition, { sequence, hash })
  }
  const hashAt = async (partition: string, sequence: number): Promise<string> => {
    if (sequence === 0) return FIRST_HASH
    const head = heads.get(partition)
    if (head?.sequence === sequence) return head.hash
    const hash = (await tables.records.read(partition, sequenceKey(sequence)))?.values.hash
    if (hash === undefined) throw new RangeError(`the chain has no record ${sequence}`)
    return hash
  }
  const destroy = async (rows: readonly KeptRow[]): Promise<void> => {
    for (const row of rows) await tables.texts.remove(row)
  }
  /** All rows of words of one sequence, or only those of one attempt. */
  const destroyWords = async (partition: string, from: string, before: string): Promise<void> => {
    for await (const rows of tables.texts.scan({ partition, from, before })) await destroy(rows)
  }

  const append = async (chain: ChainKey, after: number, drafts: readonly Draft[]): Promise<AppendResult> => {
    if (drafts.length > APPEND_LIMIT)
      throw new RangeError(`${drafts.length} records in one call; at most ${APPEND_LIMIT} fit into a transaction`)
    const partition = chainPartition(chain)
    const sealed = sealDrafts(chain, after, await hashAt(partition, after), drafts)
    const first = sealed.rows[0]
    const last = sealed.records.at(-1)
    if (first === undefined || last === undefined) return { ok: true, records: [] }
    if (packRows(sealed.rows).length > 1)
      throw new RangeError(`the facts of ${drafts.length} records do not fit into one transaction`)
    if (after === 0) await tables.settings.insert({ partition: REGISTRY, key: partition, values: {} })
    // Words first: a crash leaves words that no record names, never a record without its words. Their keys are of this attempt alone, so
    // that "exists" can only mean that an answer was lost.
    for (const pack of packRows(sealed.texts)) await tables.texts.insertAll(pack)
    if (!(await tables.records.insertAll(sealed.rows))) {
      // Ours all the same, when the answer of a first try was lost: the hash covers the operation and random salts.
      const there = await tables.records.read(partition, first.key)
      if (there?.values.hash !== first.values.hash) {
        for (const { key } of sealed.texts) await destroyWords(partition, key, `${key}~`)
        return { ok: false, reason: 'behind' }
      }
    }
    keepHead(partition, last.sequence, last.hash)
    return { ok: true, records: sealed.records }
  }

  /** Whether a redaction stands behind the record: asked of the few whose words are gone. */
  const isRedacted = async (partition: string, sequence: number): Promise<boolean> => {
    for await (const rows of tables.records.scan({ partition, after: sequenceKey(sequence) }))
      if (rows.some((row) => redactedSequence(linkOf(row, sequenceOf(row.key), null)) === sequence)) return true
    return false
  }

  const readAfter = async (chain: ChainKey, after: number): Promise<RecordsRead> => {
    const partition = chainPartition(chain)
    let previous = await hashAt(partition, after)
    const kept: KeptLink[] = []
    for await (const page of readLinks(tables, partition, after)) kept.push(...page)
    const redacted = new Set(kept.map(({ link }) => redactedSequence(link)))
    const records: StoredRecord[] = []
    const damaged: ChainProblem[] = []
    let expected = after + 1
    for (const { link, live, stray } of kept) {
      const { sequence } = link
      if (sequence !== expected) damaged.push({ chain, sequence: expected, problem: 'gap' })
      const problem = checkLink(chain, previous, link)
      previous = link.hash
      expected = sequence + 1
      // Left by a crash: words of an attempt that another writer won, or a redaction cut short. Whoever reads them finishes the work.
      await destroy(redacted.has(sequence) ? [...live, ...stray] : stray)
      const gone = redacted.has(sequence) || (link.contentDigest !== null && link.words === null)
      if (problem !== null) damaged.push({ chain, sequence, problem })
      else if (gone && !redacted.has(sequence) && !(await isRedacted(partition, sequence)))
        damaged.push({ chain, sequence, problem: 'content-missing' })
      if (problem === 'hash' || problem === 'metadata') continue
      keepHead(partition, sequence, link.hash)
      const record = recordOf(chain, link, gone || problem === 'content')
      if (record !== null) records.push(record)
    }
    return { records, damaged }
  }

  const redact = async (chain: ChainKey, sequence: number, redaction: Redaction): Promise<RedactResult> => {
    const partition = chainPartition(chain)
    const target = sequence > 0 ? await tables.records.read(partition, sequenceKey(sequence)) : null
    if (target === null) return { ok: false, reason: 'no-such-record' }
    const kind = readMetadata(target.values.metadata ?? '')?.happened.kind
    if (target.values.contentDigest === undefined || kind === 'redacted') return { ok: false, reason: 'no-words' }
    const { by, at, ground, operation } = redaction
    const draft: Draft = { kind: 'redacted', facts: { sequence }, content: { ground }, operation, by, at }
    const [from, before] = [sequenceKey(sequence), sequenceKey(sequence + 1)]
    let head = sequence
    for (let attempt = 0; attempt < REDACT_ATTEMPTS; attempt++) {
      for await (const rows of tables.records.scan({ partition, after: sequenceKey(head) }))
        for (const row of rows) {
          head = sequenceOf(row.key)
          const link = linkOf(row, head, null)
          if (redactedSequence(link) !== sequence) continue
          await destroyWords(partition, from, before)
          const mine = readMetadata(link.metadata)?.happened.operation === operation
          const record = mine ? (await readAfter(chain, head - 1)).records[0] : undefined
          return record ? { ok: true, record } : { ok: false, reason: 'already-redacted' }
        }
      const appended = await append(chain, head, [draft])
      const record = appended.ok ? appended.records[0] : undefined
      if (record === undefined) continue
      // The record first: words that are gone without a record that says why would look like a loss.
      await destroyWords(partition, from, before)
      return { ok: true, record }
    }
    throw new Error(`a redaction found no place behind others' records in ${REDACT_ATTEMPTS} attempts`)
  }

  const prove = async (partition: string, chain: ChainKey): Promise<ChainResult> => {
    const check = beginCheck(chain)
    for await (const page of readLinks(tables, partition, 0)) for (const { link } of page) check.add(link)
    return check.result()
  }

  return {
    append,
    readAfter,
    redact,
    async chains() {
      const chains: ChainKey[] = []
      for await (const rows of tables.settings.scan({ partition: REGISTRY }))
        chains.push(...rows.flatMap((row) => chainOfPartition(row.key) ?? []))
      return chains
    },
    async *verify() {
      for await (const partition of tables.records.partitions()) {
        const chain = chainOfPartition(partition)
        if (chain === null) continue
        const result = await prove(partition, chain)
        // A redaction under way may show for a moment as a loss; what is broken stays so.
        yield { chain, ...(result.ok ? result : await prove(partition, chain)) }
      }
    }
  }
}
