import { readFileSync } from 'node:fs'
import { decodeText } from '../../src/reading/formats/decode-text.ts'
import { openReaders } from '../../src/reading/open-readers.ts'
import { readMinutes } from '../../src/reading/read-minutes.ts'
import { timed, usedMegabytes } from './figures.ts'

const COUNT = 1_000
const SIZE = 20_000
const QUARTERS = 4
const folder = new URL('../corpus/seen/', import.meta.url)
const { documents }: { documents: readonly { file: string }[] } = JSON.parse(
  readFileSync(new URL('gold.json', folder), 'utf8')
)
const texts = documents.map(({ file }) => decodeText(readFileSync(new URL(file, folder))) ?? '')

/** Minutes of about 20 KB: the long paragraphs of a document repeated in their places until it is that long. */
const lengthen = (text: string): string => {
  const lines = text.split('\n')
  const long = lines.filter((line) => line.length > 150).join('').length
  const times = long === 0 ? 1 : Math.max(1, Math.round((SIZE - (text.length - long)) / long))
  return lines.flatMap((line) => (line.length > 150 ? Array.from({ length: times }, () => line) : [line])).join('\n')
}
const corpus = texts.map(lengthen)
/** How many minutes of 20 KB are read a second on one thread, and how memory stands; then by a thread for each processor, as a folder is imported. */
export async function measureReading(): Promise<void> {
  for (const text of corpus) readMinutes(text)
  let bytes = 0
  let items = 0
  let milliseconds = 0
  const inUse = [usedMegabytes()]
  for (let read = 0; read < COUNT; ) {
    const until = read + COUNT / QUARTERS
    milliseconds += timed(() => {
      for (; read < until; read++) {
        const text = corpus[read % corpus.length] ?? ''
        bytes += text.length
        items += readMinutes(text).document.items.length
      }
    })
    inUse.push(usedMegabytes())
  }
  const seconds = milliseconds / 1_000
  console.log(`${COUNT} minutes of ${(bytes / COUNT / 1_000).toFixed(1)} KB, ${items} items`)
  console.log(
    `${(COUNT / seconds).toFixed(0)} minutes a second, ${(bytes / seconds / 1_000_000).toFixed(1)} MB a second`
  )
  console.log(`in use before, and after each quarter: ${inUse.map((one) => one.toFixed(0)).join(', ')} MB`)

  const readers = openReaders(COUNT)
  const readAll = (count: number): Promise<unknown> =>
    Promise.all(Array.from({ length: count }, (_, at) => readers.read(corpus[at % corpus.length] ?? '')))
  // Started, and as warm as the one thread was.
  await readAll(corpus.length * readers.atOnce)
  const before = performance.now()
  await readAll(COUNT)
  const pooled = (performance.now() - before) / 1_000
  await readers.close()
  console.log(
    `on ${readers.atOnce} threads ${(COUNT / pooled).toFixed(0)} minutes a second, ${(seconds / pooled).toFixed(2)} times as many`
  )
}
