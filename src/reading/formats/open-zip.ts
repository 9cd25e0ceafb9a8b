import { inflateRawSync } from 'node:zlib'
import { Unreadable } from './unreadable.ts'

/** What of a document in a zip is unpacked at most; the words of minutes come to a hundredth of it. Pictures are not unpacked. */
const MOST_FILES = 4_000
const MOST_BYTES = 40 * 1024 * 1024
const END_SIGN = 0x06054b50
const ENTRY_SIGN = 0x02014b50
const STORED = 0
const DEFLATED = 8

interface Entry {
  readonly method: number
  readonly from: number
  readonly packed: number
}

/** A zip archive held in memory. Nothing is unpacked before it is asked for. */
export interface Zip {
  readonly has: (name: string) => boolean
  /** The file's bytes; null where there is none of that name. All that is read from one archive together stays under 40 MB. */
  readonly read: (name: string) => Uint8Array | null
}

/**
 * Opens a zip archive. Throws Unreadable where it is encrypted, broken, of more than 4,000 files, or (while reading) unpacks to more than 40 MB,
 * whatever sizes it declares. Names lead nowhere: they are only looked up.
 */
export const openZip = (bytes: Uint8Array): Zip => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let end = bytes.length - 22
  while (end >= 0 && end > bytes.length - 66_000 && view.getUint32(end, true) !== END_SIGN) end--
  if (end < 0 || view.getUint32(end, true) !== END_SIGN) throw new Unreadable('broken')
  const count = view.getUint16(end + 10, true)
  if (count > MOST_FILES) throw new Unreadable('too-large')
  const entries = new Map<string, Entry>()
  let at = view.getUint32(end + 16, true)
  for (let number = 0; number < count; number++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== ENTRY_SIGN) throw new Unreadable('broken')
    if ((view.getUint16(at + 8, true) & 1) === 1) throw new Unreadable('encrypted')
    const nameLength = view.getUint16(at + 28, true)
    const local = view.getUint32(at + 42, true)
    if (local + 30 > bytes.length) throw new Unreadable('broken')
    entries.set(new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)).replaceAll('\\', '/'), {
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      from: local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
    })
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  let left = MOST_BYTES
  const unpack = ({ method, from, packed }: Entry): Uint8Array => {
    if (from + packed > bytes.length) throw new Unreadable('broken')
    const held = bytes.subarray(from, from + packed)
    if (method === STORED) return held
    if (method !== DEFLATED) throw new Unreadable('broken')
    try {
      return inflateRawSync(held, { maxOutputLength: Math.max(1, left) })
    } catch (fault) {
      const code = fault instanceof Error && 'code' in fault ? fault.code : null
      throw new Unreadable(code === 'ERR_BUFFER_TOO_LARGE' ? 'too-large' : 'broken')
    }
  }
  return {
    has: (name) => entries.has(name),
    read: (name) => {
      const entry = entries.get(name)
      if (entry === undefined) return null
      const content = unpack(entry)
      left -= content.length
      if (left <= 0) throw new Unreadable('too-large')
      return content
    }
  }
}
