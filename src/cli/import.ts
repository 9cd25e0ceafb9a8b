import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import type { Reading } from '../domain/minutes.ts'
import type { House } from '../house.ts'
import { textOfFile } from '../reading/formats/text-of-file.ts'
import { readMinutes } from '../reading/read-minutes.ts'
import { type Imported, importMinutes } from '../usecases/import-minutes.ts'
import { fail, withConfig, withHouse } from './program.ts'

const USAGE = 'Usage: npm run import -- [--dry-run] [--json] [--visibility employees|members] FILE…'

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
const WHY_NOT_IMPORTED = {
  'no-forum': 'names no forum',
  'no-date': 'names no date of a meeting',
  'try-again': 'could not be recorded just now, because others are recording; try again'
} as const

interface ReadFile {
  readonly file: string
  readonly digest: string
  readonly reading: Reading
}

/** `npm run import`. Every file is read before the first is recorded, so that a bad one changes nothing. Gives the exit code. */
async function run(argv: readonly string[]): Promise<number> {
  const options = readOptions(argv)
  if (options === null) return fail([USAGE])
  const { files, dryRun, json, visibility } = options
  const read: ReadFile[] = []
  const problems: string[] = []
  for (const file of files) {
    const one = await readOne(file, dryRun)
    if (typeof one === 'string') problems.push(one)
    else read.push(one)
    progress('read', read.length, files.length)
  }
  if (problems.length > 0) return fail(problems)
  const print = (): void => {
    if (json)
      for (const { file, reading } of read) process.stdout.write(`${JSON.stringify({ file, ...reading.document })}\n`)
  }
  if (dryRun) {
    print()
    if (!json) for (const one of read) process.stdout.write(`${summaryOf(one)}\n`)
    return 0
  }
  return withConfig((config) =>
    withHouse(config, 'all', async (house) => {
      const code = await record(house, read, visibility, json)
      print()
      return code
    })
  )
}

async function record(
  { world }: House,
  read: readonly ReadFile[],
  visibility: 'employees' | 'members',
  json: boolean
): Promise<number> {
  let code = 0
  for (const [i, { file, digest, reading }] of read.entries()) {
    const done = await importMinutes(world, { reading, fileDigest: digest, visibility, by: null })
    progress('recorded', i + 1, read.length)
    if (!done.ok) code = fail([`${file} ${WHY_NOT_IMPORTED[done.reason]}.`])
    else {
      if (!json) process.stdout.write(`${file}: ${outcomeOf(done)}\n`)
      for (const conflict of done.conflicts)
        process.stderr.write(
          `${file}: item ${conflict.item} prints another decision than the one recorded; the recorded one stands.\n`
        )
    }
  }
  return code
}

const outcomeOf = ({ forum, date, items, decisions, written }: Extract<Imported, { ok: true }>): string =>
  written === 0 ? `${forum} ${date}: unchanged` : `${forum} ${date}: ${items} items, ${decisions} decisions`

const summaryOf = ({ file, reading: { document, lines, unaccounted, doubts } }: ReadFile): string =>
  `${file}: ${document.forum ?? '?'} ${document.meetingDate ?? '?'}: ${document.items.length} items, ${document.items.reduce((sum, item) => sum + item.decisions.length, 0)} decisions; ${unaccounted} of ${lines} lines unaccounted for, ${doubts.length} doubts`

async function readOne(file: string, dryRun: boolean): Promise<ReadFile | string> {
  let bytes: Buffer
  try {
    bytes = await readFile(file)
  } catch {
    return `${file} cannot be opened.`
  }
  const text = await textOfFile(basename(file), bytes)
  if (!text.ok) return `${file} ${WHY_NOT_READ[text.reason]}.`
  const reading = readMinutes(text.text)
  const { document } = reading
  if (document.items.length === 0 && document.meetingDate === null) return `${file} ${WHY_NOT_READ['not-minutes']}.`
  if (!dryRun && document.forum === null) return `${file} ${WHY_NOT_IMPORTED['no-forum']}.`
  if (!dryRun && document.meetingDate === null) return `${file} ${WHY_NOT_IMPORTED['no-date']}.`
  if (document.items.length === 0)
    process.stderr.write(`${file} holds no items: only the meeting itself is read.
`)
  return { file, digest: createHash('sha256').update(bytes).digest('hex'), reading }
}

function readOptions(
  argv: readonly string[]
): { files: readonly string[]; dryRun: boolean; json: boolean; visibility: 'employees' | 'members' } | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        'dry-run': { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        visibility: { type: 'string', default: 'employees' }
      }
    })
    const { visibility } = values
    if (positionals.length === 0 || (visibility !== 'employees' && visibility !== 'members')) return null
    return { files: positionals, dryRun: values['dry-run'], json: values.json, visibility }
  } catch {
    return null
  }
}

/** On a terminal only: standard output holds nothing but what was asked for. */
function progress(what: string, done: number, all: number): void {
  if (process.stderr.isTTY && all > 1) process.stderr.write(`\r${what} ${done} of ${all}${done === all ? '\n' : ''}`)
}

process.exitCode = await run(process.argv.slice(2))
