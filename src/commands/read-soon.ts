import { addDays } from '../domain/local-dates.ts'
import type { LocalDate, LocalTime } from '../domain/minutes.ts'
import { amountAt } from '../domain/number-words.ts'
import { skipOneOf, wordAt } from '../domain/words-at.ts'

const MINUTES: ReadonlyMap<string, number> = new Map([
  ['minut', 1],
  ['minutter', 1],
  ['min', 1],
  ['minute', 1],
  ['minutes', 1],
  ['time', 60],
  ['timer', 60],
  ['hour', 60],
  ['hours', 60]
])
const HALF_HOUR = ['om en halv time', 'in half an hour']
const DAY = 1440

interface Soon {
  readonly date: LocalDate
  readonly time: LocalTime
  readonly end: number
}

/** "nu", "om 20 minutter", "in two hours": a time within a day from now, as the clock on the wall counts; null where none is said. */
export function readSoon(text: string, at: number, now: { date: LocalDate; time: LocalTime }): Soon | null {
  const immediately = skipOneOf(text, at, ['nu', 'now'])
  if (immediately !== null) return { ...now, end: immediately }
  const half = skipOneOf(text, at, HALF_HOUR)
  const read = half === null ? readMinutes(text, at) : { minutes: 30, end: half }
  if (!read || read.minutes > DAY) return null
  const [hour = 0, minute = 0] = now.time.split(':').map(Number)
  const later = hour * 60 + minute + read.minutes
  const time = `${String(Math.floor((later % DAY) / 60)).padStart(2, '0')}:${String(later % 60).padStart(2, '0')}`
  return { date: addDays(now.date, Math.floor(later / DAY)), time, end: read.end }
}

function readMinutes(text: string, at: number): { minutes: number; end: number } | null {
  const lead = skipOneOf(text, at, ['om', 'in'])
  const amount = lead === null ? null : amountAt(text, lead)
  const unit = amount && wordAt(text, amount.end)
  const each = unit ? MINUTES.get(unit.word) : undefined
  return amount && unit && each !== undefined ? { minutes: amount.value * each, end: unit.end } : null
}
