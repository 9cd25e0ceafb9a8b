import type { LocalTime } from '../../domain/minutes.ts'

const MARKED =
  /(?<!\p{L})(?:(?:kl(?:okken)?\.?|tid(?:spunkt)?:?)[ \t\u00a0]{0,3}(\d{1,2})(?:[.:]?(\d{2})|,(\d{2})(?!\d|\s?(?:og|-(?!\s\p{L}))))?|at (\d{1,2})[.:](\d{2}))(?!\d)/iu
const BARE = /(?<![\d.:/-])(\d{1,2})[.:](\d{2})(?::\d{2})?(?!\d|[.:/]\d)/u

const written = (hours: string | undefined, minutes: string | undefined): LocalTime | null =>
  hours === undefined || Number(hours) > 23 || Number(minutes ?? 0) > 59
    ? null
    : `${hours.padStart(2, '0')}:${minutes ?? '00'}`

/** The first time of day marked as one ("kl. 10", "at 10.30"), or null. */
export const markedTime = (text: string): LocalTime | null => {
  const match = MARKED.exec(text)
  return match === null ? null : written(match[1] ?? match[4], match[2] ?? match[3] ?? match[5])
}

/** "1 pm", "2.15 p.m.", "3:00:00 PM" */
const HALF_DAY = /(?<![\d.:/-])(\d{1,2})(?:[.:](\d{2})(?::\d{2})?)?\s?([ap])\.?m\.?(?!\p{L})/iu
/** The first time of day told by its half of the day, or null. */
export const halfDayTime = (text: string): LocalTime | null => {
  const [, hours, minutes, half = ''] = HALF_DAY.exec(text) ?? []
  if (hours === undefined || Number(hours) > 12 || Number(hours) < 1) return null
  return written(String((Number(hours) % 12) + (/p/iu.test(half) ? 12 : 0)), minutes)
}

/** The first time of day in a text that is known to hold one ("10:00", "16.00-18.00", "16:00:00"), or null. */
export const anyTime = (text: string): LocalTime | null => {
  const marked = markedTime(text)
  if (marked !== null) return marked
  const match = BARE.exec(text)
  return match === null ? null : written(match[1], match[2])
}

const BEGINS = /^\s*(\d{1,2})(?:[.:](\d{2})(?![\d.:]|,?\s?(?:den|kl)(?!\p{L}))|(?=\s?(?:[-–—]|til|\.?$)))/iu

/** The time that begins what a label of time introduces, whose minutes may be left out ("13", "13-15", "10.00 til kl. 12.30"), or null. */
export const beginningTime = (value: string): LocalTime | null => {
  const match = BEGINS.exec(value)
  return match === null ? null : written(match[1], match[2])
}
