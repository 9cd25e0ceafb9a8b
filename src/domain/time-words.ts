import type { LocalTime } from './minutes.ts'
import { matchAt, skipSpace, wordAt } from './words-at.ts'

/**
 * Times of day as people write them: `kl. 10`, `kl. 1030`, `10:00`, `10.00`, `at 10`, `2 pm`.
 */

/** A time found at a position: one that exists, or one that reads as a time and does not exist ("25:00"). */
export type TimeReading =
  | { readonly kind: 'time'; readonly time: LocalTime; readonly end: number }
  | { readonly kind: 'impossible'; readonly given: string; readonly end: number }

const MARKS: ReadonlySet<string> = new Set(['kl', 'klokken', 'at', 'fra', 'from'])
/** "fra klokken", and room for a slip. */
const MOST_MARKS = 3
const WITH_MINUTES = /(\d{1,2})[:.](\d\d)(?!\d|\.\d)/y
const RUN_TOGETHER = /(\d{1,2})(\d\d)(?!\d|[:.]\d)/y
const HOUR = /(\d{1,2})(?!\d|[:./-]\d\d)/y
const HALF_OF_DAY = /\s?([ap])\.?m(?!\p{L})\.?/iuy
const UNTIL = /\s{0,2}(?:[-–—]|til|to)\s{0,2}(?:kl\.?\s?)?(\d{1,2})(?:[:.](\d\d))?(?!\d|[:/-]|\.\s?\S)/iuy

interface Clock {
  readonly hour: number
  readonly minute: number
  readonly end: number
  readonly exact: boolean
}

const clockOf = (found: RegExpExecArray, start: number): Clock => ({
  hour: Number(found[1]),
  minute: Number(found[2] ?? 0),
  end: start + found[0].length,
  exact: found[2] !== undefined
})

/** Reads the time that begins at `at`, after white space; a bare hour counts only after "kl." or "at" or before "am" or "pm". */
export function readTime(text: string, at: number): TimeReading | null {
  const marked = skipMarks(text, at)
  const start = skipSpace(text, marked ?? at)
  const clock = clockAt(text, start, marked !== null)
  if (!clock) return null
  const half = matchAt(HALF_OF_DAY, text, clock.end)
  if (!half && !clock.exact && marked === null) return null
  const read = half ? inHalf(clock, half) : clock
  const { end } = read
  if (read.hour > 23 || read.minute > 59) return { kind: 'impossible', given: text.slice(start, end), end }
  return { kind: 'time', time: `${String(read.hour).padStart(2, '0')}:${String(read.minute).padStart(2, '0')}`, end }
}

/** The position after "kl.", "at", "fra kl."; null where none of them stands. */
function skipMarks(text: string, at: number): number | null {
  let end: number | null = null
  for (let count = 0; count < MOST_MARKS; count++) {
    const word = wordAt(text, end ?? at)
    if (!word || !MARKS.has(word.word)) break
    end = text.charAt(word.end) === '.' ? word.end + 1 : word.end
  }
  return end
}

function clockAt(text: string, start: number, marked: boolean): Clock | null {
  const found =
    matchAt(WITH_MINUTES, text, start) ??
    (marked ? matchAt(RUN_TOGETHER, text, start) : null) ??
    matchAt(HOUR, text, start)
  return found ? clockOf(found, start) : null
}

/** 12 am is midnight, 12 pm is noon; an hour that no twelve-hour clock shows stays impossible. */
function inHalf(clock: Clock, half: RegExpExecArray): Clock {
  const afternoon = half[1]?.toLowerCase() === 'p'
  const possible = clock.hour >= 1 && clock.hour <= 12
  const hour = possible ? (clock.hour % 12) + (afternoon ? 12 : 0) : 99
  return { ...clock, hour, end: clock.end + half[0].length }
}

/**
 * The position after the end of a meeting that follows the time it starts ("10:00-12:00", "kl. 10 til 12"), or `at` where
 * none follows: meetings are planned by their start.
 */
export function skipEndTime(text: string, at: number, starts: LocalTime): number {
  const found = matchAt(UNTIL, text, at)
  if (!found) return at
  const until = clockOf(found, at)
  const ends = `${String(until.hour).padStart(2, '0')}:${String(until.minute).padStart(2, '0')}`
  return ends > starts && ends <= '24:00' && until.minute < 60 ? until.end : at
}
