import { createHash } from 'node:crypto'
import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Reading } from '../domain/minutes.ts'
import { textOfFile } from '../reading/formats/text-of-file.ts'
import { openReaders, type Readers } from '../reading/open-readers.ts'

const WHY_NOT_READ = {
  'too-large': 'is too large to be minutes',
  'too-many-pages': 'has more than 500 pages: split it by meetings first',
  'no-text': 'holds no text: a scanned document must be recognised (OCR) first',
  garbled:
    'names no letters for its signs, so that its text cannot be read: use the original document, or recognise (OCR) it first',
  encrypted: 'is protected by a password',
  'old-word': 'is an old Word document: save it as .docx first',
  broken: 'is broken and cannot be read',
  'unknown-format': 'is in a format that is not read (.txt, .md, .docx, .pdf, .html are)',
  'not-minutes': 'holds no minutes or agenda',
  'took-too-long': 'takes too long to read'
} as const

const READ_FORMATS = /\.(?:txt|text|md|markdown|docx|pdf|html?|xhtml)$/iu
/** Hidden files, and what Word keeps beside a document that is open. */
const KEPT_ASIDE = /^(?:\.|~\$)/u

/**
 * The files that paths of files and folders stand for: of a folder those within it, at any depth, that have a name of a format that is read, sorted by
 * path; `skipped` counts the others. A path that names nothing stays, to be told as a file that cannot be opened.
 */
export async function filesAt(
  paths: readonly string[]
): Promise<{ readonly files: readonly string[]; readonly skipped: number; readonly problems: readonly string[] }> {
  const files: string[] = []
  const problems: string[] = []
  let skipped = 0
  for (const path of paths) {
    if (!(await stat(path).catch(() => null))?.isDirectory()) {
      files.push(path)
      continue
    }
    const within = (await readdir(path, { withFileTypes: true, recursive: true }))
      .filter((one) => one.isFile() && !KEPT_ASIDE.test(one.name))
      .map((one) => join(one.parentPath ?? one.path, one.name))
      .sort((one, other) => (one < other ? -1 : 1))
    const read = within.filter((file) => READ_FORMATS.test(file))
    skipped += within.length - read.length
    if (read.length === 0)
      problems.push(`${path} holds no file of a format that is read (.txt, .md, .docx, .pdf, .html).`)
    files.push(...read)
  }
  return { files, skipped, problems }
}

/** A file's minutes, and the SHA-256 of its bytes in hexadecimal. */
export interface ReadFile {
  readonly file: string
  readonly digest: string
  readonly reading: Reading
}

/**
 * Reads files as minutes, on all processors where they are many; in the order given. `seen` is told how many have been read. A file that is none
 * becomes a sentence among the problems.
 */
export async function readFiles(
  files: readonly string[],
  seen: (done: number) => void
): Promise<{ readonly read: readonly ReadFile[]; readonly problems: readonly string[] }> {
  const readers = openReaders(files.length)
  const found = new Array<ReadFile | string>(files.length)
  let next = 0
  let done = 0
  const readOn = async (): Promise<void> => {
    for (let at = next++; at < files.length; at = next++) {
      found[at] = await readOne(files[at] as string, readers)
      seen(++done)
    }
  }
  try {
    // One more than there are threads: a file is opened while the others are read.
    await Promise.all(Array.from({ length: readers.atOnce + 1 }, readOn))
  } finally {
    await readers.close()
  }
  return {
    read: found.filter((one) => typeof one !== 'string'),
    problems: found.filter((one) => typeof one === 'string')
  }
}

async function readOne(file: string, readers: Readers): Promise<ReadFile | string> {
  let bytes: Buffer
  try {
    bytes = await readFile(file)
  } catch {
    return `${file} cannot be opened.`
  }
  const text = await textOfFile(basename(file), bytes)
  if (!text.ok) return `${file} ${WHY_NOT_READ[text.reason]}.`
  const reading = await readers.read(text.text).catch(() => null)
  if (reading === null) return `${file} ${WHY_NOT_READ.broken}.`
  const { items, meetingDate } = reading.document
  if (items.length === 0 && meetingDate === null) return `${file} ${WHY_NOT_READ['not-minutes']}.`
  return { file, digest: createHash('sha256').update(bytes).digest('hex'), reading }
}
