import { readConfig } from '../config.ts'
import type { ChainProblemKind } from '../domain/chain.ts'
import type { ChainKey } from '../domain/records.ts'
import { openStore } from '../store/store.ts'
import { isStoreFault } from '../store/store-fault.ts'

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
 * Each place that does not hold is a line on standard error. Gives the exit code: 0 all hold, 1 one does not, 2 it could not be told.
 */
async function verify(env: NodeJS.ProcessEnv): Promise<number> {
  const read = readConfig(env)
  if (!read.ok) return fail(read.problems)
  try {
    const store = await openStore(read.config.store, { role: 'command', note: (sentence) => console.error(sentence) })
    try {
      let sound = true
      let chains = 0
      for await (const result of store.records.verify()) {
        chains++
        console.log(`${nameOf(result.chain)} ${result.length} ${result.head}`)
        if (result.ok) continue
        sound = false
        for (const { sequence, problem } of result.problems.slice(0, PLACES_SHOWN))
          console.error(`${nameOf(result.chain)} record ${sequence}: ${WHAT_IS_WRONG[problem]}.`)
        const more = result.problems.length - PLACES_SHOWN
        if (more > 0) console.error(`${nameOf(result.chain)}: ${more} more places do not hold.`)
      }
      if (chains === 0) console.error('The store holds no records.')
      return sound ? 0 : 1
    } finally {
      await store.close()
    }
  } catch (error) {
    if (isStoreFault(error)) return fail([error.message])
    throw error
  }
}

function fail(sentences: readonly string[]): number {
  for (const sentence of sentences) console.error(sentence)
  return 2
}

process.exitCode = await verify(process.env)
