import { IANAZone } from 'luxon'
import { isLocalDate } from './local-dates.ts'
import type { LocalDate, LocalTime } from './minutes.ts'

/**
 * Wall-clock time in a zone, and instants (ISO 8601 in UTC, to the millisecond). Plans are kept as local date and time
 * with their zone, instants are derived, so that a change of the summer-time rules moves them rightly.
 */

/** A date and a time on the wall. */
export interface LocalMoment {
  readonly date: LocalDate
  readonly time: LocalTime
}

const MINUTE = 60_000
const DAY = 1440 * MINUTE
const TIME = /^(?:[01]\d|2[0-3]):[0-5]\d$/

/** True for `09:30`, false for `9:30`, `24:00` and anything else. */
const isLocalTime = (text: string): text is LocalTime => TIME.test(text)

/** True for the name of an IANA zone ("Europe/Copenhagen"). */
export const isZone = (name: string): boolean => IANAZone.isValidZone(name)

function existingZone(name: string): IANAZone {
  const zone = IANAZone.create(name)
  if (!zone.isValid) throw new RangeError(`not a time zone: "${name.slice(0, 60)}"`)
  return zone
}

/**
 * The instant at which the clocks of `zone` show this date and time.
 *
 * A time that happens twice (02:30 when summer time ends) is taken the first time: what is announced comes rather an hour
 * early than late. A time that never happens (02:30 when summer time begins) is read on a clock that was not put forward:
 * it is then 03:30 on the others. Throws a RangeError where the date, the time or the zone does not exist.
 */
export function instantOf({ date, time }: LocalMoment, zone: string): string {
  if (!isLocalDate(date) || !isLocalTime(time))
    throw new RangeError(`not a date and time: "${date.slice(0, 20)} ${time.slice(0, 20)}"`)
  const there = existingZone(zone)
  const shown = Date.parse(`${date}T${time}Z`)
  const before = shown - there.offset(shown - DAY) * MINUTE
  const after = shown - there.offset(shown + DAY) * MINUTE
  if (before === after) return new Date(before).toISOString()
  const shows = (instant: number): boolean => instant + there.offset(instant) * MINUTE === shown
  // The offset of the day before stands for the clock that was not put forward.
  const taken = [before, after].sort((one, other) => one - other).find(shows) ?? before
  return new Date(taken).toISOString()
}

/** What the clocks of `zone` show at an instant, to the minute. Throws a RangeError where the text is no instant. */
export function localMomentOf(instant: string, zone: string): LocalMoment {
  const at = Date.parse(instant)
  if (Number.isNaN(at)) throw new RangeError(`not an instant: "${instant.slice(0, 40)}"`)
  const shown = new Date(at + existingZone(zone).offset(at) * MINUTE).toISOString()
  return { date: shown.slice(0, 10), time: shown.slice(11, 16) }
}

/** The instant so many minutes later (earlier where negative), as time passes, whatever the clocks show. */
export const addMinutes = (instant: string, minutes: number): string =>
  new Date(Date.parse(instant) + minutes * MINUTE).toISOString()
