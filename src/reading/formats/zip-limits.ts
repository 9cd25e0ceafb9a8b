import { inflateRawSync } from 'node:zlib'

/** What a document in a zip may hold; minutes hold a hundredth of it. */
const MOST_FILES = 2_000
const MOST_BYTES = 60 * 1024 * 1024
const END_SIGN = 0x06054b50
const ENTRY_SIGN = 0x02014b50

export type ZipLook =
  | { readonly ok: true; readonly names: readonly string[] }
  | { readonly ok: false; readonly reason: 'too-large' | 'broken' | 'encrypted' }

/**
 * Looks through a zip archive before anything is unpacked from it: names, and the true size of every file (a declared one may lie), by unpacking each
 * up to the limit. Refuses what is encrypted, broken, or holds more than 60 MB or 2,000 files.
 */
export const lookIntoZip = (bytes: Uint8Array): ZipLook => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let end = bytes.length - 22
  while (end >= 0 && end > bytes.length - 66_000 && view.getUint32(end, true) !== END_SIGN) end--
  if (end < 0 || view.getUint32(end, true) !== END_SIGN) return { ok: false, reason: 'broken' }
  const count = view.getUint16(end + 10, true)
  if (count > MOST_FILES) return { ok: false, reason: 'too-large' }
  let at = view.getUint32(end + 16, true)
  let total = 0
  const names: string[] = []
  for (let entry = 0; entry < count; entry++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== ENTRY_SIGN) return { ok: false, reason: 'broken' }
    const encrypted = (view.getUint16(at + 8, true) & 1) === 1
    const method = view.getUint16(at + 10, true)
    const packed = view.getUint32(at + 20, true)
    const nameLength = view.getUint16(at + 28, true)
    const local = view.getUint32(at + 42, true)
    if (encrypted) return { ok: false, reason: 'encrypted' }
    if (local + 30 > bytes.length) return { ok: false, reason: 'broken' }
    names.push(new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)))
    const from = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
    if (method === 0) total += packed
    else if (method === 8) {
      try {
        total += inflateRawSync(bytes.subarray(from, from + packed), { maxOutputLength: MOST_BYTES - total + 1 }).length
      } catch (fault) {
        const code = fault instanceof Error && 'code' in fault ? fault.code : null
        return { ok: false, reason: code === 'ERR_BUFFER_TOO_LARGE' ? 'too-large' : 'broken' }
      }
    } else return { ok: false, reason: 'broken' }
    if (total > MOST_BYTES) return { ok: false, reason: 'too-large' }
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return { ok: true, names }
}
