import { randomBytes } from 'node:crypto'
import { contentDigest, type Link, readMetadata, recordHash, serialise, serialiseMetadata } from '../domain/chain.ts'
import type { ChainKey, Draft, StoredRecord } from '../domain/records.ts'
import { chainPartition, sequenceKey, textKey } from './keys.ts'
import { splitText } from './pieces.ts'
import type { KeptRow, Row } from './table.ts'

/** 15 pieces of 32,000 UTF-16 units are 960,000 of the 1,048,576 bytes that Azure takes in a row. */
const PIECE_UNITS = 32_000
const PIECES_IN_ROW = 15
const SALT_BYTES = 32

/** Drafts with their place, hashes and salts: what is to be written. `texts` come before `rows`. */
export interface Sealed {
  readonly records: readonly StoredRecord[]
  readonly rows: readonly Row[]
  readonly texts: readonly Row[]
}

/** Seals drafts to stand behind the record `after`, whose hash is `previousHash`. Not pure: takes random salts. */
export function sealDrafts(chain: ChainKey, after: number, previousHash: string, drafts: readonly Draft[]): Sealed {
  const partition = chainPartition(chain)
  const attempt = randomBytes(8).toString('hex')
  const records: StoredRecord[] = []
  const rows: Row[] = []
  const texts: Row[] = []
  let previous = previousHash
  for (const [index, draft] of drafts.entries()) {
    const sequence = after + 1 + index
    const metadata = serialiseMetadata(chain, sequence, draft)
    const words =
      draft.content === null ? null : { salt: randomBytes(SALT_BYTES).toString('hex'), text: serialise(draft.content) }
    const digest = words === null ? null : contentDigest(words.salt, words.text)
    const hash = recordHash(previous, metadata, digest)
    const ofWords = digest === null ? {} : { contentDigest: digest, attempt }
    rows.push({ partition, key: sequenceKey(sequence), values: { metadata, hash, ...ofWords } })
    if (words !== null) texts.push(...textRows(partition, sequence, attempt, words))
    records.push({ ...draft, chain, sequence, hash, redacted: false })
    previous = hash
  }
  return { records, rows, texts }
}

/** The salt stands in the first row; pieces are numbered so that their names sort. */
function textRows(
  partition: string,
  sequence: number,
  attempt: string,
  words: { readonly salt: string; readonly text: string }
): Row[] {
  const pieces = splitText(words.text, PIECE_UNITS)
  const rows: Row[] = []
  for (let start = 0; start < pieces.length; start += PIECES_IN_ROW) {
    const named = pieces
      .slice(start, start + PIECES_IN_ROW)
      .map((piece, index): [string, string] => [`text${String(index).padStart(2, '0')}`, piece])
    const key = textKey(sequence, attempt, rows.length)
    rows.push({
      partition,
      key,
      values: { ...(start === 0 ? { salt: words.salt } : {}), ...Object.fromEntries(named) }
    })
  }
  return rows
}

/** The words in rows of one attempt, in order of their keys; null where there are none. Whether they are whole is for their digest to tell. */
export function joinWords(rows: readonly KeptRow[]): Link['words'] {
  const first = rows[0]
  if (first === undefined) return null
  let text = ''
  for (const row of rows)
    for (const name of Object.keys(row.values).sort()) if (name.startsWith('text')) text += row.values[name]
  return { salt: first.values.salt ?? '', text }
}

/** What a row of a record says; its words are to be joined. */
export const linkOf = (row: KeptRow, sequence: number, words: Link['words']): Link => ({
  sequence,
  metadata: row.values.metadata ?? '',
  hash: row.values.hash ?? '',
  contentDigest: row.values.contentDigest ?? null,
  words
})

/** The record that a proved link tells; `withheld`: without its words, as a redacted one is. Null where the link cannot be read. */
export function recordOf(chain: ChainKey, link: Link, withheld: boolean): StoredRecord | null {
  const metadata = readMetadata(link.metadata)
  if (metadata === null) return null
  const placed = { ...metadata.happened, chain, sequence: link.sequence, hash: link.hash }
  if (withheld) return { ...placed, content: null, redacted: true } as StoredRecord
  const content: unknown = link.words === null ? null : JSON.parse(link.words.text)
  return { ...placed, content, redacted: false } as StoredRecord
}
