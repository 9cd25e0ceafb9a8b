import { createHash } from 'node:crypto'
import type { ChainKey, Draft } from './records.ts'

/** What stands before the first record of a chain. */
export const FIRST_HASH = '0'.repeat(64)
/** Stands where a record has no words, so that "no words" cannot be exchanged for any text. */
const NO_WORDS = '-'

/**
 * Led: a record as the chain proves it: the exact stored texts, not what they mean. `words` are the salt (hex) and the JSON text of the
 * content; null where they were destroyed, or where the record never had any (`contentDigest` null).
 */
export interface Link {
  readonly sequence: number
  readonly metadata: string
  readonly contentDigest: string | null
  readonly hash: string
  readonly words: { readonly salt: string; readonly text: string } | null
}

/**
 * What can be wrong at a place of a chain:
 * - `gap`: the record that should stand here is missing.
 * - `hash`: the record, or the one before it, was changed.
 * - `metadata`: the hash holds, but the record says that it stands elsewhere or cannot be read.
 * - `content`: the words are not those that were recorded.
 * - `content-missing`: the words are gone and no redaction says why.
 * - `redaction-unfinished`: the record was redacted and its words are still there.
 */
export type ChainProblemKind = 'gap' | 'hash' | 'metadata' | 'content' | 'content-missing' | 'redaction-unfinished'
export interface ChainProblem {
  readonly chain: ChainKey
  readonly sequence: number
  readonly problem: ChainProblemKind
}
/** `head` is the hash of the last record (`FIRST_HASH` of an empty chain): the digest to compare with a witness kept elsewhere. */
export type ChainResult =
  | { readonly ok: true; readonly length: number; readonly head: string }
  | { readonly ok: false; readonly length: number; readonly head: string; readonly problems: readonly ChainProblem[] }

const sha256 = (...parts: readonly (string | Uint8Array)[]): string => {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return hash.digest('hex')
}

/** SHA-256(salt ‖ text), hex; `salt` is 32 random bytes in hex, `text` is taken as UTF-8. */
export const contentDigest = (salt: string, text: string): string => sha256(Buffer.from(salt, 'hex'), text)

/** SHA-256, hex, over the hash before it, the content's digest and the metadata, one a line: the first two cannot contain a line break. */
export const recordHash = (previousHash: string, metadata: string, contentDigest: string | null): string =>
  sha256('referent-record-1\n', previousHash, '\n', contentDigest ?? NO_WORDS, '\n', metadata)

const sortKeys = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sortKeys)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, one]) => [key, sortKeys(one)])
  )
}

/**
 * JSON that every store carries letter for letter: besides what JSON escapes, the line separators and non-characters that some services
 * take for line ends or refuse. Lone surrogates are escaped by `JSON.stringify` itself.
 */
export const serialise = (value: unknown): string =>
  JSON.stringify(value).replace(
    /[\u007f-\u009f\u2028\u2029\ufffe\uffff]/g,
    (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`
  )

/** The metadata of a record in their one canonical form: what the hash covers besides the words. `version` 1 names that form. */
export const serialiseMetadata = (chain: ChainKey, sequence: number, draft: Draft): string =>
  serialise({
    version: 1,
    forumId: chain.forumId,
    confidentiality: chain.confidentiality,
    sequence,
    kind: draft.kind,
    facts: sortKeys(draft.facts),
    operation: draft.operation,
    by: draft.by,
    at: draft.at
  })

/** A record's metadata, read back. `happened` is a draft without its content. */
export interface Metadata {
  readonly chain: ChainKey
  readonly sequence: number
  readonly happened: Omit<Draft, 'content'>
}

/** Reads what `serialiseMetadata` wrote; null where it is something else. */
export function readMetadata(metadata: string): Metadata | null {
  const read = parseObject(metadata)
  if (read === null || read.version !== 1) return null
  const { forumId, confidentiality, sequence, kind, facts, operation, by, at } = read
  if (typeof forumId !== 'string' || (confidentiality !== 'open' && confidentiality !== 'closed')) return null
  if (typeof sequence !== 'number' || typeof kind !== 'string' || typeof facts !== 'object' || facts === null)
    return null
  if (typeof operation !== 'string' || typeof at !== 'string' || (by !== null && typeof by !== 'string')) return null
  return {
    chain: { forumId, confidentiality } as ChainKey,
    sequence,
    happened: { kind, facts, operation, by, at } as Omit<Draft, 'content'>
  }
}

const parseObject = (text: string): Readonly<Record<string, unknown>> | null => {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null
  } catch {
    return null
  }
}

/** Whether a link's own texts hold, given the hash before it: everything but what only the whole chain can tell. */
export function checkLink(chain: ChainKey, previousHash: string, link: Link): 'hash' | 'metadata' | 'content' | null {
  if (recordHash(previousHash, link.metadata, link.contentDigest) !== link.hash) return 'hash'
  const metadata = readMetadata(link.metadata)
  if (metadata === null || metadata.sequence !== link.sequence) return 'metadata'
  if (metadata.chain.forumId !== chain.forumId || metadata.chain.confidentiality !== chain.confidentiality)
    return 'metadata'
  if (link.words !== null && contentDigest(link.words.salt, link.words.text) !== link.contentDigest) return 'content'
  return null
}

/** The sequence that a redaction destroyed the words of; null for any other record. */
export function redactedSequence(link: Link): number | null {
  const happened = readMetadata(link.metadata)?.happened
  if (happened?.kind !== 'redacted') return null
  const { sequence } = happened.facts as { readonly sequence?: unknown }
  return typeof sequence === 'number' && sequence < link.sequence ? sequence : null
}

/**
 * A check under way, so that a long chain need not be in memory at once: `add` the links in order, then take the `result`. It proves a whole chain:
 * gapless, every hash, every text, every missing text redacted.
 */
export interface ChainCheck {
  readonly add: (link: Link) => void
  readonly result: () => ChainResult
}

export function beginCheck(chain: ChainKey): ChainCheck {
  const problems: ChainProblem[] = []
  const missing = new Set<number>()
  const kept = new Set<number>()
  const redacted = new Set<number>()
  let head = FIRST_HASH
  let last = 0
  let length = 0
  const report = (sequence: number, problem: ChainProblemKind): void => {
    problems.push({ chain, sequence, problem })
  }
  return {
    add(link) {
      if (link.sequence !== last + 1) report(last + 1, 'gap')
      const problem = checkLink(chain, head, link)
      if (problem !== null) report(link.sequence, problem)
      if (link.contentDigest !== null) (link.words === null ? missing : kept).add(link.sequence)
      // A redaction excuses only when it is itself proved.
      const target = problem === null ? redactedSequence(link) : null
      if (target !== null) redacted.add(target)
      head = link.hash
      last = link.sequence
      length++
    },
    result() {
      const found = [...problems]
      for (const sequence of missing)
        if (!redacted.has(sequence)) found.push({ chain, sequence, problem: 'content-missing' })
      for (const sequence of redacted)
        if (kept.has(sequence)) found.push({ chain, sequence, problem: 'redaction-unfinished' })
      found.sort((a, b) => a.sequence - b.sequence)
      return found.length === 0 ? { ok: true, length, head } : { ok: false, length, head, problems: found }
    }
  }
}
