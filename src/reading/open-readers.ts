import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import Tinypool from 'tinypool'
import type { Reading } from '../domain/minutes.ts'
import { runsTypeScript, tsxAddress } from './formats/run-typescript.ts'
import { readMinutes } from './read-minutes.ts'

/** Below this many texts, threads would take longer to start (up to a second each) than they save. */
const FEW_TEXTS = 100

export interface Readers {
  /** How many texts can be read at the same time. */
  readonly atOnce: number
  /** Reads minutes as `readMinutes` does. Rejects where the thread ends over it. */
  readonly read: (text: string) => Promise<Reading>
  readonly close: () => Promise<void>
}

const readHere: Readers = { atOnce: 1, read: async (text) => readMinutes(text), close: async () => {} }

/** Readers for `count` texts: a thread for each processor where there are many, this one where there are few. Must be closed. */
export const openReaders = (count: number, processors: number = availableParallelism()): Readers => {
  if (count < FEW_TEXTS || processors < 2) return readHere
  const entry = new URL(runsTypeScript ? './pooled-minutes.ts' : './pooled-minutes.js', import.meta.url)
  const pool = new Tinypool({
    filename: fileURLToPath(entry),
    minThreads: processors,
    maxThreads: processors,
    env: {},
    // A thread does not take over on Node 20 what tsx has set up here.
    execArgv: runsTypeScript
      ? ['--import', `data:text/javascript,import{register}from${JSON.stringify(tsxAddress())};register()`]
      : []
  })
  return { atOnce: processors, read: (text) => pool.run(text), close: () => pool.destroy() }
}
