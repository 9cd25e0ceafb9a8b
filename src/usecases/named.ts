import type { ForumState, ItemState, MeetingState } from '../archive/forum-state.ts'
import { numberOf } from '../archive/item-number.ts'
import type { LocalDate, LocalTime } from '../domain/minutes.ts'

/** Which meeting, in the attributes that a sentence names. */
export interface NamedMeeting {
  readonly forum: string
  readonly date: LocalDate
  readonly startTime: LocalTime | null
}
/** Which item, as far as the reader may know it: `title` is null where it is closed. */
export interface NamedItem {
  readonly number: number
  readonly title: string | null
}
/** Which item of which meeting. */
export interface NamedPlace {
  readonly meeting: NamedMeeting
  readonly item: NamedItem
}

export const nameMeeting = (state: ForumState, meeting: Pick<MeetingState, 'date' | 'startTime'>): NamedMeeting => ({
  forum: state.name,
  date: meeting.date,
  startTime: meeting.startTime
})

/** Whether another meeting of the forum bears the same date, so that its start tells them apart. */
export const sharesDate = (state: ForumState, { id, date }: Pick<MeetingState, 'id' | 'date'>): boolean =>
  [...state.meetings.values()].some((other) => other.id !== id && other.date === date && other.state !== 'cancelled')

/** A closed item is named by its number alone: refusals are shown in channels too. */
export const nameItem = (state: ForumState, meeting: MeetingState, item: ItemState): NamedItem => ({
  number: numberOf(state, meeting, item.id),
  title: item.closed ? null : (item.title?.title ?? null)
})

export const namePlace = (state: ForumState, meeting: MeetingState, item: ItemState): NamedPlace => ({
  meeting: nameMeeting(state, meeting),
  item: nameItem(state, meeting, item)
})
