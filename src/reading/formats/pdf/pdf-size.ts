import { constants, inflateSync } from 'node:zlib'

/** One stream of a real document, a map drawn line by line, unpacks to some megabytes; a page of text to some ten kilobytes. */
const LARGEST_STREAM = 16 * 1024 * 1024
const LARGEST_TOTAL = 96 * 1024 * 1024
/** What is written by hand or drawn packs to a twentieth or so; the same again and again, to a thousandth. */
const LARGEST_RATIO = 100
const REPETITIVE = 1024 * 1024
const MOST_STREAMS = 50_000
/** What a stream is stands in so many bytes before it. */
const DICTIONARY = 2000
const IMAGE = /\/Subtype\s*\/Image(?![A-Za-z])/u
const PACKED = /\/(?:FlateDecode|Fl)(?![A-Za-z])/gu

/** The size that packed bytes unpack to; Infinity beyond the limit, 0 for what is no packed stream (an encrypted one). */
const unpack = (bytes: Uint8Array, layers: number): number => {
  let held = bytes
  for (let layer = 0; layer < layers; layer++) {
    try {
      held = inflateSync(held, { maxOutputLength: LARGEST_STREAM, finishFlush: constants.Z_SYNC_FLUSH })
    } catch (fault) {
      return fault instanceof RangeError ? Number.POSITIVE_INFINITY : 0
    }
  }
  return held.length > REPETITIVE && held.length > bytes.length * LARGEST_RATIO ? Number.POSITIVE_INFINITY : held.length
}

/**
 * Whether a PDF unpacks to more than real documents do, told in a fraction of the time that it takes to read it. Pictures are not counted, since they
 * are not read; nor are streams packed in other ways than PDF writers pack text, which the reader's own limits stop.
 */
export const unpacksTooFar = (bytes: Uint8Array): boolean => {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let total = 0
  let from = 0
  for (let count = 0; count < MOST_STREAMS; count++) {
    const word = file.indexOf('stream', from, 'latin1')
    if (word < 0) return false
    const start = word + 'stream'.length + (file[word + 6] === 0x0d ? 2 : 1)
    const end = file.indexOf('endstream', start, 'latin1')
    const dictionary = file.subarray(Math.max(from, word - DICTIONARY), word).toString('latin1')
    const own = dictionary.slice(dictionary.lastIndexOf(' obj') + 1)
    const layers = IMAGE.test(own) ? 0 : (own.match(PACKED)?.length ?? 0)
    if (layers > 0) total += unpack(file.subarray(start, end < 0 ? file.length : end), Math.min(layers, 3))
    if (total > LARGEST_TOTAL) return true
    if (end < 0) return false
    from = end + 'endstream'.length
  }
  return false
}
