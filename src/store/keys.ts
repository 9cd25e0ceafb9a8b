import { type ForumId, idFrom } from '../domain/ids.ts'
import type { ChainKey } from '../domain/records.ts'

/**
 * The one place that makes and reads keys of tables. Azure refuses `/ \ # ?` and control characters in keys, and `%`, `'`, `+` and `&` are
 * traps in addresses: all but plain letters, digits and `_ . : @ -` become `~` and the two hex digits of each UTF-8 byte. Keys sort by
 * code unit, so numbers are padded.
 */
const PLAIN = /^[A-Za-z0-9_.:@-]$/
/** Azure: 1 KiB of UTF-16 for each key. */
const KEY_LIMIT = 512
const SEQUENCE_DIGITS = 10

/** Throws a RangeError where the key would exceed Azure's limit of 512 UTF-16 units. */
export function encodeKey(text: string): string {
  let key = ''
  for (const one of text) {
    if (PLAIN.test(one)) key += one
    else for (const byte of Buffer.from(one)) key += `~${byte.toString(16).padStart(2, '0')}`
  }
  if (key.length > KEY_LIMIT)
    throw new RangeError(`a key of ${key.length} characters is longer than Azure Tables allow`)
  return key
}

export const decodeKey = (key: string): string =>
  decodeURIComponent(key.replaceAll('%', '%25').replace(/~([0-9a-f]{2})/g, '%$1'))

/** Several parts in one key; `|` cannot occur within an encoded part. */
export const joinKey = (...parts: readonly string[]): string => {
  const key = parts.map(encodeKey).join('|')
  if (key.length > KEY_LIMIT)
    throw new RangeError(`a key of ${key.length} characters is longer than Azure Tables allow`)
  return key
}
export const splitKey = (key: string): readonly string[] => key.split('|').map(decodeKey)

export const chainPartition = (chain: ChainKey): string => joinKey(chain.forumId, chain.confidentiality)

/** Null for a partition that is no chain's. */
export function chainOfPartition(partition: string): ChainKey | null {
  const [forumId, confidentiality, ...rest] = splitKey(partition)
  if (!forumId || rest.length > 0 || (confidentiality !== 'open' && confidentiality !== 'closed')) return null
  return { forumId: idFrom<ForumId>(forumId), confidentiality }
}

/** `0000000042`: row keys of a chain's records sort as their sequence does. */
export function sequenceKey(sequence: number): string {
  if (!Number.isInteger(sequence) || sequence < 0 || sequence >= 10 ** SEQUENCE_DIGITS)
    throw new RangeError(`no sequence: ${sequence}`)
  return String(sequence).padStart(SEQUENCE_DIGITS, '0')
}
export const sequenceOf = (key: string): number => Number(key.slice(0, SEQUENCE_DIGITS))

/**
 * A row of a record's words: its sequence, which of the attempts to write that sequence it belongs to, and which row of the text it is.
 * Two writers that race for one sequence thus never touch each other's words.
 */
export const textKey = (sequence: number, attempt: string, row: number): string =>
  `${sequenceKey(sequence)}-${attempt}-${String(row).padStart(3, '0')}`
export const attemptOf = (key: string): string => key.slice(SEQUENCE_DIGITS + 1, key.lastIndexOf('-'))
