const startsWith = (bytes: Uint8Array, ...signs: readonly number[]): boolean =>
  signs.every((sign, place) => bytes[place] === sign)

/** Of the first bytes, how many at odd or even places are zero: UTF-16 without a mark shows so. */
const zerosAt = (bytes: Uint8Array, parity: 0 | 1): number => {
  let zeros = 0
  const end = Math.min(bytes.length, 2000)
  for (let place = parity; place < end; place += 2) if (bytes[place] === 0) zeros++
  return zeros / Math.max(1, end / 2)
}

/** What Windows-1252 has where Latin-1 has controls (0x80 to 0x9f). Node 20's own decoder reads them as controls. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'
const fromWindows1252 = (latin: string): string =>
  latin.replace(/[\u0080-\u009f]/gu, (letter) => WINDOWS_1252[letter.charCodeAt(0) - 0x80] ?? letter)

/** Letters of several bytes as UTF-8 writes them, in bytes read as Latin-1. */
const UTF8_LETTER =
  /[\u00c2-\u00df][\u0080-\u00bf]|[\u00e0-\u00ef][\u0080-\u00bf]{2}|[\u00f0-\u00f4][\u0080-\u00bf]{3}/gu
/** So many letters of UTF-8 to one other byte make it a UTF-8 file with faults: "Å»" is two letters of Windows-1252 too. */
const MOSTLY = 4

/** Windows-1252; or UTF-8 but for some bytes (two files put together, a letter cut in half), whose letters are then read as such. */
const decodeOlder = (bytes: Uint8Array): string => {
  const latin = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  const others = latin.replace(UTF8_LETTER, '').match(/[\u0080-\u00ff]/gu)?.length ?? 0
  if ((latin.match(UTF8_LETTER)?.length ?? 0) < Math.max(1, others * MOSTLY)) return fromWindows1252(latin)
  let out = ''
  let from = 0
  for (const match of latin.matchAll(UTF8_LETTER)) {
    out += fromWindows1252(latin.slice(from, match.index)) + Buffer.from(match[0], 'latin1').toString('utf8')
    from = match.index + match[0].length
  }
  return (out + fromWindows1252(latin.slice(from))).replace(/^\ufeff/u, '')
}

/**
 * A text file's words: UTF-8 with or without a byte order mark, UTF-16, else Windows-1252 (in which Danish systems wrote for decades; it accepts any
 * byte), with UTF-8 letters among it as such. Null where the bytes are no text.
 */
export const decodeText = (bytes: Uint8Array): string | null => {
  if (startsWith(bytes, 0xff, 0xfe) || (bytes.length > 3 && zerosAt(bytes, 1) > 0.4))
    return new TextDecoder('utf-16le').decode(bytes)
  if (startsWith(bytes, 0xfe, 0xff) || (bytes.length > 3 && zerosAt(bytes, 0) > 0.4))
    return new TextDecoder('utf-16be').decode(bytes)
  if (bytes.subarray(0, 8000).includes(0)) return null
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (fault) {
    if (!(fault instanceof TypeError)) throw fault
    // Not UTF-8: then the older encoding, which cannot fail.
    return decodeOlder(bytes)
  }
}
