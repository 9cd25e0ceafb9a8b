import { parseArgs } from 'node:util'
import type { House } from '../house.ts'
import { type Imported, importMinutes } from '../usecases/import-minutes.ts'
import { fail, withConfig, withHouse } from './program.ts'
import { filesAt, type ReadFile, readFiles } from './read-files.ts'

const USAGE = 'Usage: npm run import -- [--dry-run] [--json] [--visibility employees|members] FILE|FOLDER…'

const WHY_NOT_IMPORTED = {
  'no-forum': 'names no forum',
  'no-date': 'names no date of a meeting',
  'try-again': 'could not be recorded just now, because others are recording; try again'
} as const

/** `npm run import`. Every file is read before the first is recorded, so that a bad one changes nothing. Gives the exit code. */
async function run(argv: readonly string[]): Promise<number> {
  const options = readOptions(argv)
  if (options === null) return fail([USAGE])
  const { paths, dryRun, json, visibility } = options
  const { files, skipped, problems: empty } = await filesAt(paths)
  if (skipped > 0)
    process.stderr.write(`Skipped ${skipped} ${skipped === 1 ? 'file of another format' : 'files of other formats'}.\n`)
  if (empty.length > 0) return fail(empty)
  const { read, problems } = await readFiles(files, (done) => progress('read', done, files.length))
  const refused = [...problems, ...(dryRun ? [] : read.flatMap(whyNotImported))]
  if (refused.length > 0) return fail(refused)
  for (const { file, reading } of read)
    if (reading.document.items.length === 0)
      process.stderr.write(`${file} holds no items: only the meeting itself is read.\n`)
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

const whyNotImported = ({ file, reading: { document } }: ReadFile): string[] => {
  if (document.forum === null) return [`${file} ${WHY_NOT_IMPORTED['no-forum']}.`]
  return document.meetingDate === null ? [`${file} ${WHY_NOT_IMPORTED['no-date']}.`] : []
}

const outcomeOf = ({ forum, date, items, decisions, written }: Extract<Imported, { ok: true }>): string =>
  written === 0 ? `${forum} ${date}: unchanged` : `${forum} ${date}: ${items} items, ${decisions} decisions`

const summaryOf = ({ file, reading: { document, lines, unaccounted, doubts } }: ReadFile): string =>
  `${file}: ${document.forum ?? '?'} ${document.meetingDate ?? '?'}: ${document.items.length} items, ${document.items.reduce((sum, item) => sum + item.decisions.length, 0)} decisions; ${unaccounted} of ${lines} lines unaccounted for, ${doubts.length} doubts`

function readOptions(
  argv: readonly string[]
): { paths: readonly string[]; dryRun: boolean; json: boolean; visibility: 'employees' | 'members' } | null {
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
    return { paths: positionals, dryRun: values['dry-run'], json: values.json, visibility }
  } catch {
    return null
  }
}

/** On a terminal only: standard output holds nothing but what was asked for. */
function progress(what: string, done: number, all: number): void {
  if (process.stderr.isTTY && all > 1) process.stderr.write(`\r${what} ${done} of ${all}${done === all ? '\n' : ''}`)
}

process.exitCode = await run(process.argv.slice(2))
