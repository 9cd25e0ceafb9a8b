import { readDate } from '../domain/date-words.ts'
import type { LocalDate, LocalTime } from '../domain/minutes.ts'
import { readTime, skipEndTime } from '../domain/time-words.ts'
import { matchAt } from '../domain/words-at.ts'
import type { DateContext } from '../domain/written-dates.ts'
import type { CommandProblem } from './command.ts'

/** Which meeting is meant: its date, and its start where that is said beside it. */
export interface When {
  readonly date: LocalDate
  readonly startTime: LocalTime | null
}
export type WhenReading =
  | { readonly kind: 'when'; readonly when: When; readonly end: number }
  | { readonly kind: 'impossible'; readonly problem: CommandProblem; readonly end: number }

/** Between a date and its time: a comma or dash, on the same line. */
const BETWEEN = /[^\S\n\r]{0,9}[,–—-]?(?![^\S\n\r]{0,9}[\n\r])/uy

/**
 * The meeting that is named from `at`: "24/11", "24/11 kl. 14", "24. november, 14:00-16:00", "kl. 14 den 24/11". Null where no date stands
 * there; a time alone names no meeting. `mayEnd`: the meeting's end may follow its start, since nothing else that looks like one can.
 */
export function readWhen(text: string, at: number, context: DateContext, mayEnd: boolean): WhenReading | null {
  return dateFirst(text, at, context, mayEnd) ?? timeFirst(text, at, context)
}

function dateFirst(text: string, at: number, context: DateContext, mayEnd: boolean): WhenReading | null {
  const date = readDate(text, at, context)
  if (!date) return null
  if (date.kind === 'impossible') return impossible('date-impossible', date)
  const between = matchAt(BETWEEN, text, date.end)
  const time = between && readTime(text, date.end + between[0].length)
  if (!time) return { kind: 'when', when: { date: date.date, startTime: null }, end: date.end }
  if (time.kind === 'impossible') return impossible('time-impossible', time)
  const end = mayEnd ? skipEndTime(text, time.end, time.time) : time.end
  return { kind: 'when', when: { date: date.date, startTime: time.time }, end }
}

function timeFirst(text: string, at: number, context: DateContext): WhenReading | null {
  const time = readTime(text, at)
  const between = time && matchAt(BETWEEN, text, time.end)
  const date = between && readDate(text, time.end + between[0].length, context)
  if (!time || !date) return null
  if (time.kind === 'impossible') return impossible('time-impossible', time)
  if (date.kind === 'impossible') return impossible('date-impossible', date)
  return { kind: 'when', when: { date: date.date, startTime: time.time }, end: date.end }
}

const impossible = (
  code: 'date-impossible' | 'time-impossible',
  { given, end }: { readonly given: string; readonly end: number }
): WhenReading => ({ kind: 'impossible', problem: { code, given }, end })
