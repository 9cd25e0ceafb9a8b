import { wordAt } from '../domain/words-at.ts'
import { bareName } from './lines.ts'
import type { Found, Message } from './phrase.ts'
import { readWhen, type WhenReading } from './read-when.ts'

/**
 * Whose agenda or minutes: a forum, a date (with its time), both in either order, or neither ("næste møde"). Whether the forum exists is
 * not known here.
 */

const LEAD_WORDS: ReadonlySet<string> = new Set('for fra af til of from for to den d on i in'.split(' '))
const ANY_MEETING: ReadonlySet<string> = new Set([
  'mødet',
  'møde',
  'næste møde',
  'det næste møde',
  'sidste møde',
  'seneste møde',
  'det seneste møde',
  'the meeting',
  'meeting',
  'next meeting',
  'the next meeting',
  'last meeting',
  'the last meeting',
  'latest meeting'
])

/** Reads one line with folded spaces. The longest date at its end is the date, else the one it begins with. */
export function readWhose(line: string, message: Message): Found {
  const whole = bareName(line)
  for (const start of wordStarts(whole)) {
    const when = readWhen(whole, start, message, true)
    if (when && isEnd(whole, when.end)) return whoseOf(whole.slice(0, start), when)
  }
  const first = readWhen(whole, 0, message, true)
  return first ? whoseOf(whole.slice(first.end), first) : forumOf(whole)
}

/** "kl. 14." ends with its dot. */
const isEnd = (text: string, at: number): boolean => /^\.?$/u.test(text.slice(at))

function whoseOf(forum: string, read: WhenReading): Found {
  if (read.kind === 'impossible') return { problem: read.problem }
  const { date, startTime } = read.when
  return { ...forumOf(forum.replace(LAST_LEAD, '')), date, ...(startTime === null ? {} : { time: startTime }) }
}

function forumOf(text: string): Found {
  const forum = bareName(withoutLead(text).trim())
  return forum === '' || ANY_MEETING.has(forum.toLowerCase()) ? {} : { forum }
}

/** "for Direktionen", "fra mødet i Direktionen". */
function withoutLead(text: string): string {
  const word = wordAt(text, 0)
  if (!word || !LEAD_WORDS.has(word.word)) return text.replace(/^[\s,:]{1,9}/u, '')
  return withoutLead(text.slice(word.end).replace(/^\./u, ''))
}

/** Between the forum and its date: "Direktionen den", "Direktionen, fra". */
const LAST_LEAD = /(?:^|[\s,]{1,9})(?:den|d\.?|fra|af|on|from|the)?[\s,]{0,9}$/iu

/** Where words and numbers begin. */
function wordStarts(line: string): readonly number[] {
  return [...line.matchAll(/(?<![^\s,(])[\p{L}\d]/gu)].map((found) => found.index)
}
