import type { Log } from './log.ts'

const TOLD_EVERY = 60_000

/**
 * Takes the console from the libraries for the rest of the process: they print what they were given (keys, requests, errors with bodies),
 * a forged token some ten lines of it. That they had something to say is logged, once a minute at most, without its words.
 */
export function quietConsole(log: Log): void {
  let unsaid = 0
  let told = Number.NEGATIVE_INFINITY
  const hush = (): void => {
    unsaid++
    if (Date.now() - told < TOLD_EVERY) return
    log.warn('libraries wrote to the console', { times: unsaid })
    told = Date.now()
    unsaid = 0
  }
  Object.assign(console, { log: hush, info: hush, warn: hush, error: hush, debug: hush, trace: hush })
}
