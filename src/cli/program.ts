import { type Config, readConfig } from '../config.ts'
import { type House, noRoster, openHouse } from '../house.ts'
import { openStore } from '../store/store.ts'
import { isStoreFault } from '../store/store-fault.ts'

/** Ends a program: one clear sentence for each problem on standard error. */
export function fail(sentences: readonly string[], code = 1): number {
  for (const sentence of sentences) process.stderr.write(`${sentence}\n`)
  return code
}

/** Runs a program of the terminal with the configuration of the environment; gives its exit code. */
export async function withConfig(run: (config: Config) => Promise<number>): Promise<number> {
  const read = readConfig(process.env)
  return read.ok ? run(read.config) : fail(read.problems)
}

/**
 * Runs with the store open, also while the bot runs, and closes it whatever happens. `reads`: `open` for programs that see only what any employee
 * sees; `all` for those that must know what stands already.
 */
export async function withHouse(
  config: Config,
  reads: 'open' | 'all',
  run: (house: House) => Promise<number>
): Promise<number> {
  try {
    const store = await openStore(config.store, {
      role: 'command',
      note: (sentence) => process.stderr.write(`${sentence}\n`)
    })
    try {
      const damaged = (count: number): number => fail([`${count} records cannot be proved. Run "npm run verify".`])
      return await run(await openHouse({ config, store, reads, roster: noRoster, damaged }))
    } finally {
      await store.close()
    }
  } catch (fault) {
    if (isStoreFault(fault)) return fail([fault.message])
    throw fault
  }
}
