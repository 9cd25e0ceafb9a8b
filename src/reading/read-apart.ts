import type { Reading } from '../domain/minutes.ts'
import { inThread, type NotEnded } from './formats/in-thread.ts'
import { readMinutes } from './read-minutes.ts'

/** Texts of more UTF-16 units are read in a thread of their own: minutes of so many take some 50 ms here, the worst text of them half a second. */
export const LONG_TEXT = 64 * 1024

/**
 * Reads minutes as `readMinutes` does, a long text in a thread of its own, so that the bot goes on answering. That ends after 12 s or 384 MB of heap
 * and is an answer then, never thrown.
 */
export const readApart = async (text: string): Promise<{ readonly ok: true; readonly reading: Reading } | NotEnded> =>
  text.length <= LONG_TEXT
    ? { ok: true, reading: readMinutes(text) }
    : inThread(new URL('./minutes-worker.js', import.meta.url), { text })
