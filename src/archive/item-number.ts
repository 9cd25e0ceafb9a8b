import type { ItemId } from '../domain/ids.ts'
import type { ForumState, MeetingState } from './forum-state.ts'

/** The number that an item has on the agenda: as printed, else its place. */
export function numberOf(state: ForumState, meeting: MeetingState, itemId: ItemId): number {
  const printed = state.items.get(itemId)?.number
  if (printed !== null && printed !== undefined) return printed
  const highest = Math.max(0, ...meeting.items.map((id) => state.items.get(id)?.number ?? 0))
  if (highest === 0) return meeting.items.indexOf(itemId) + 1
  return highest + 1 + meeting.items.filter((id) => state.items.get(id)?.number === null).indexOf(itemId)
}
