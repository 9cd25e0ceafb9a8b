import type { LocalTime } from '../domain/minutes.ts'
import type { ItemReference, MeetingReference } from './command.ts'
import type { Found } from './phrase.ts'

/** The meeting and the item that a message names, as commands carry them. */

export const startingAt = (time: LocalTime | undefined): { startTime?: LocalTime } =>
  time === undefined ? {} : { startTime: time }

/** Nothing where no meeting is named. */
export const onDate = ({ date, time }: Found): Pick<MeetingReference, 'startTime'> & { date?: string } =>
  date === undefined ? {} : { date, ...startingAt(time) }

export const itemIn = ({ date, time, number }: Found): ItemReference | null =>
  number === undefined ? null : { date: date ?? null, ...startingAt(time), number }
