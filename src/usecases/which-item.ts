import type { ForumState, ItemState, MeetingState } from '../archive/forum-state.ts'
import { numberOf } from '../archive/item-number.ts'
import type { ItemReference } from '../commands/command.ts'
import { nameMeeting, namePlace } from './named.ts'
import type { World } from './ports.ts'
import { type Refused, refuse } from './refusal.ts'
import { meetingForRecording } from './which-meeting.ts'

export type FoundItem = { readonly ok: true; readonly meeting: MeetingState; readonly item: ItemState } | Refused

/** The item of this number on a meeting's agenda. */
export function itemNumbered(state: ForumState, meeting: MeetingState, number: number): FoundItem {
  const numbered = meeting.items.map((id) => ({ id, number: numberOf(state, meeting, id) }))
  const id = numbered.find((one) => one.number === number)?.id
  const item = id ? state.items.get(id) : undefined
  if (!item)
    return refuse({
      reason: 'item-unknown',
      meeting: nameMeeting(state, meeting),
      number,
      numbers: numbered.map((one) => one.number).sort((a, b) => a - b)
    })
  if (item.lapsed) return refuse({ reason: 'item-lapsed', ...namePlace(state, meeting, item) })
  return { ok: true, meeting, item }
}

/** The item that a decision is written for, by its number. */
export function itemForRecording(
  world: Pick<World, 'clock' | 'zone'>,
  state: ForumState,
  reference: ItemReference
): FoundItem {
  const which = meetingForRecording(state, { now: world.clock(), zone: world.zone }, reference)
  return which.ok ? itemNumbered(state, which.meeting, reference.number) : which
}
