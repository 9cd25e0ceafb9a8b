import { MONTHS, WEEKDAYS } from '../domain/calendar-names.ts'
import type { Language } from '../domain/language.ts'
import type { LocalDate } from '../domain/minutes.ts'

interface DateParts {
  readonly year: number
  readonly month: number
  readonly day: number
  /** 0 is Monday. */
  readonly weekday: number
}

/** Null where the text is no date of the calendar. */
const partsOf = (date: LocalDate): DateParts | null => {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(date)
  if (!match) return null
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  const noon = new Date(Date.UTC(year, month - 1, day, 12))
  if (noon.getUTCMonth() !== month - 1 || noon.getUTCDate() !== day) return null
  return { year, month, day, weekday: (noon.getUTCDay() + 6) % 7 }
}

/** `24. november 2026`, in English `24 November 2026`. What is no calendar date (`2026-09-31`) is given back as it is. */
export function formatDate(date: LocalDate, language: Language): string {
  const parts = partsOf(date)
  if (!parts) return date
  const month = MONTHS[parts.month - 1]?.[language] ?? ''
  return language === 'da' ? `${parts.day}. ${month} ${parts.year}` : `${parts.day} ${month} ${parts.year}`
}

/** `tirsdag den 24. november 2026`, in English `Tuesday 24 November 2026`. What is no calendar date is given back as it is. */
export function formatWeekdayDate(date: LocalDate, language: Language): string {
  const parts = partsOf(date)
  if (!parts) return date
  const weekday = WEEKDAYS[parts.weekday]?.[language] ?? ''
  return language === 'da' ? `${weekday} den ${formatDate(date, language)}` : `${weekday} ${formatDate(date, language)}`
}

/** Short, as commands are written: `24-11-2026`, in English `24 November 2026`. What is no calendar date is given back as it is. */
export function formatCommandDate(date: LocalDate, language: Language): string {
  if (language === 'en') return formatDate(date, language)
  const match = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(date)
  return match ? `${match[3]}-${match[2]}-${match[1]}` : date
}

/**
 * An instant (ISO 8601) as wall-clock time in `zone`: `24. november 2026 kl. 10:05`, in English `24 November 2026 at 10:05`. What is no instant is
 * given back as it is.
 */
export function formatInstant(instant: string, language: Language, zone = 'Europe/Copenhagen'): string {
  const at = Date.parse(instant)
  if (Number.isNaN(at)) return instant
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23'
  })
  const part = new Map(format.formatToParts(at).map(({ type, value }) => [type, value]))
  const date = formatDate(`${part.get('year')}-${part.get('month')}-${part.get('day')}`, language)
  return `${date} ${language === 'da' ? 'kl.' : 'at'} ${part.get('hour')}:${part.get('minute')}`
}
