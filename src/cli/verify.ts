import type { Config } from '../config.ts'
import type { ChainProblem, ChainProblemKind } from '../domain/chain.ts'
import type { ChainKey } from '../domain/records.ts'
import { openStore } from '../store/store.ts'
import { isStoreFault } from '../store/store-fault.ts'
import { fail, withConfig } from './program.ts'

/** Says to an operator what does not hold. */
const WHAT_IS_WRONG: Readonly<Record<ChainProblemKind, string>> = {
  gap: 'the record is missing',
  hash: 'the record, or the one before it, was changed',
  metadata: 'the record says that it stands elsewhere, or cannot be read',
  content: 'the text is not the one that was recorded',
  'content-missing': 'the text is gone, and no redaction says why',
  'redaction-unfinished': 'the text was redacted and is still there: start the bot, or redact it again'
}

/** The places listed of one chain; a chain cut in two would have thousands. */
const PLACES_SHOWN = 20

const nameOf = (chain: ChainKey): string => `${chain.forumId} ${chain.confidentiality}`

/**
 * `npm run verify`: proves every chain of records in the store, also while the bot runs. One line for each chain on standard output: forum id,
 * open or closed, number of records, digest of the last one (to be compared with one noted elsewhere: a chain that was cut short proves well).
 * Each place that does not hold is a line on standard error. Gives the exit code: 0 all hold, 1 one does not, or it could not be told.
 */
async function verify({ store: settings }: Config): Promise<number> {
  const store = await openStore(settings, { role: 'command' })
  try {
    let sound = true
    let chains = 0
    for await (const result of store.records.verify()) {
      chains++
      process.stdout.write(`${nameOf(result.chain)} ${result.length} ${result.head}\n`)
      if (result.ok) continue
      sound = false
      fail(placesOf(result.problems))
    }
    if (chains === 0) process.stderr.write('The store holds no records.\n')
    return sound ? 0 : 1
  } finally {
    await store.close()
  }
}

function placesOf(problems: readonly ChainProblem[]): string[] {
  const shown = problems
    .slice(0, PLACES_SHOWN)
    .map(({ chain, sequence, problem }) => `${nameOf(chain)} record ${sequence}: ${WHAT_IS_WRONG[problem]}.`)
  const more = problems.length - PLACES_SHOWN
  return more > 0 ? [...shown, `${more} more places of this chain do not hold.`] : shown
}

try {
  process.exitCode = await withConfig(verify)
} catch (fault) {
  if (!isStoreFault(fault)) throw fault
  process.exitCode = fail([fault.message])
}
