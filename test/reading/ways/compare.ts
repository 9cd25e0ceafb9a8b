/**
 * Makes Word documents and PDFs of the corpus's texts in several ways, and prints for each way how like their reading is to the text's own.
 *   node --import tsx/esm test/reading/ways/compare.ts [--way WORDS] [--file WORDS] [--every N] [--worst N] [--show] [--keep FOLDER] [--corpus FOLDER]
 * `--way` and `--file` take the ways and texts whose names hold the words; `--every 5` each fifth text; `--worst` lists so many of the worst
 * readings, `--show` what differs in them; `--keep` keeps the files, and takes those that are kept already; `--corpus` takes the texts in the folders of
 * another folder. Chromium and LibreOffice print the PDFs; ways whose printer is missing are left out.
 */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { decodeText } from '../../../src/reading/formats/decode-text.ts'
import { htmlToText } from '../../../src/reading/formats/html-text.ts'
import { pdfToText } from '../../../src/reading/formats/pdf/pdf-text.ts'
import { docxToText } from '../../../src/reading/formats/word/docx-text.ts'
import { readMinutes } from '../../../src/reading/read-minutes.ts'
import { likenessOf } from './likeness.ts'
import { closePrinters } from './printers.ts'
import { type Source, WAYS } from './ways.ts'

const { values: options } = parseArgs({
  options: {
    way: { type: 'string', default: '' },
    file: { type: 'string', default: '' },
    every: { type: 'string', default: '1' },
    worst: { type: 'string', default: '0' },
    show: { type: 'boolean', default: false },
    keep: { type: 'string' },
    corpus: { type: 'string' }
  }
})
const corpus =
  options.corpus === undefined ? new URL('../../corpus/', import.meta.url) : pathToFileURL(`${options.corpus}/`)
const folders = readdirSync(corpus).filter((name) => name === 'seen' || name.startsWith('learnt-'))
const sources: Source[] = folders
  .flatMap((folder) =>
    readdirSync(new URL(`${folder}/`, corpus))
      .filter((name) => name.endsWith('.txt'))
      .map((name) => ({
        name: `${folder}+${name.replace(/\.txt$/u, '')}`,
        text: decodeText(readFileSync(new URL(`${folder}/${name}`, corpus))) ?? ''
      }))
  )
  .filter(({ name }) => name.includes(options.file))
  .filter((_, place) => place % Number(options.every) === 0)

const textOf = async (file: Uint8Array, kind: string): Promise<string> =>
  kind === 'docx'
    ? docxToText(file)
    : kind === 'html'
      ? htmlToText(Buffer.from(file).toString())
      : pdfToText(new Uint8Array(file))

const folder = options.keep ?? mkdtempSync(join(tmpdir(), 'ways-'))
mkdirSync(folder, { recursive: true })
const worst: { readonly name: string; readonly score: number; readonly differences: readonly string[] }[] = []
for (const way of WAYS.filter(({ name }) => name.includes(options.way))) {
  if (way.needs.some((program) => !existsSync(program))) {
    console.log(`     –  ${way.name}: needs ${way.needs.join(', ')}`)
    continue
  }
  let sum = 0
  let count = 0
  let whole = 0
  let time = 0
  const nameOf = (source: Source): string => `${way.name}  ${source.name}`
  const pathOf = (source: Source): string =>
    join(folder, `${nameOf(source).replaceAll(/[^\p{L}\d+-]+/gu, '_')}.${way.kind}`)
  const missing = sources.filter((source) => !existsSync(pathOf(source)))
  for (const [place, file] of (missing.length === 0 ? [] : await way.make(missing, folder)).entries()) {
    const source = missing[place]
    if (source !== undefined) writeFileSync(pathOf(source), file)
  }
  for (const source of sources) {
    const name = nameOf(source)
    const path = pathOf(source)
    const file = readFileSync(path)
    const before = performance.now()
    let text = ''
    try {
      text = await textOf(file, way.kind)
    } catch (fault) {
      console.error(name, fault)
    }
    time += performance.now() - before
    if (options.keep !== undefined) writeFileSync(`${path}.txt`, text)
    const likeness = likenessOf(
      readMinutes(way.reads?.(source.text) ?? source.text).document,
      readMinutes(text).document
    )
    sum += likeness.score
    count++
    if (likeness.score > 99.99) whole++
    worst.push({ name, ...likeness })
  }
  console.log(
    `${(sum / count).toFixed(2).padStart(6)}  ${way.name} (${whole} of ${count} alike, ${(time / count).toFixed(0)} ms each)`
  )
}
await closePrinters()
if (options.keep === undefined) rmSync(folder, { recursive: true })
for (const { name, score, differences } of worst.sort((a, b) => a.score - b.score).slice(0, Number(options.worst))) {
  console.log(`\n${score.toFixed(1)}  ${name}`)
  if (options.show) for (const line of differences) console.log(`   ${line.slice(0, 300)}`)
}
