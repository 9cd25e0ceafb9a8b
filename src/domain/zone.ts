import { DateTime, IANAZone } from 'luxon'
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

/** Throws a RangeError for a name that is no IANA zone ("Europe/Copenhagen" is one). */
function existingZone(zone: string): IANAZone {
  if (!IANAZone.isValidZone(zone)) throw new RangeError(`not a time zone: "${zone.slice(0, 60)}"`)
  return IANAZone.create(zone)
}

/**
 * The instant at which the clocks of `zone` show this date and time.
 *
 * A time that happens twice (02:30 when summer time ends) is taken the first time: what is announced comes rather an hour
 * early than late. A time that never happens (02:30 when summer time begins) is taken as many minutes after the change as
 * it lies after the missing hour's beginning: 02:30 becomes 03:30, as if the clock had not been put forward.
 * Throws a RangeError where the date, the time or the zone does not exist.
 */
export function instantOf({ date, time }: LocalMoment, zone: string): string {
  const local = DateTime.fromISO(`${date}T${time}`, { zone: existingZone(zone) })
  if (!local.isValid) throw new RangeError(`not a date and time: "${date.slice(0, 20)} ${time.slice(0, 20)}"`)
  const first = Math.min(...local.getPossibleOffsets().map((possible) => possible.toMillis()))
  return new Date(first).toISOString()
}

/** What the clocks of `zone` show at an instant, to the minute. Throws a RangeError where the text is no instant. */
export function localMomentOf(instant: string, zone: string): LocalMoment {
  const local = DateTime.fromISO(instant, { zone: existingZone(zone) })
  if (!local.isValid) throw new RangeError(`not an instant: "${instant.slice(0, 40)}"`)
  return { date: local.toFormat('yyyy-MM-dd'), time: local.toFormat('HH:mm') }
}

/** The instant so many minutes later (earlier where negative), as time passes, whatever the clocks show. */
export const addMinutes = (instant: string, minutes: number): string =>
  new Date(Date.parse(instant) + minutes * 60_000).toISOString()
