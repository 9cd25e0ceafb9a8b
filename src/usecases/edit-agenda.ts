import type { ForumState, ItemState, MeetingState } from '../archive/forum-state.ts'
import type { ItemReference, MeetingReference } from '../commands/command.ts'
import { foldName, itemIdOf } from '../domain/ids.ts'
import type { Place } from '../domain/people.ts'
import type { Happening, ItemTitle } from '../domain/records.ts'
import { asSecretary } from './as-secretary.ts'
import type { Changed } from './changed.ts'
import type { Decided } from './commit.ts'
import { nameMeeting, namePlace } from './named.ts'
import type { Act, World } from './ports.ts'
import { refuse } from './refusal.ts'
import { itemNumbered } from './which-item.ts'
import { meetingForPlanning } from './which-meeting.ts'

function onPlannedItem(
  world: World,
  act: Act,
  place: Place,
  reference: ItemReference,
  decide: (state: ForumState, meeting: MeetingState, item: ItemState) => Decided
): Promise<Changed> {
  return asSecretary(world, act, place, (state) => {
    const which = meetingForPlanning(state, { now: world.clock(), zone: world.zone }, reference)
    if (!which.ok) return which
    const found = itemNumbered(state, which.meeting, reference.number)
    return found.ok ? decide(state, which.meeting, found.item) : found
  })
}

/** The item that stands on the agenda with this title and case number, open or closed as asked. */
function sameItem(state: ForumState, meeting: MeetingState, closed: boolean, title: ItemTitle): ItemState | undefined {
  return meeting.items
    .flatMap((id) => state.items.get(id) ?? [])
    .find(
      (item) =>
        !item.lapsed &&
        item.closed === closed &&
        item.title !== null &&
        foldName(item.title.title) === foldName(title.title) &&
        item.title.caseNumber === title.caseNumber
    )
}

/**
 * Adds an item. One that stands there already is not added again: a message that is sent once more is no second item. That a closed item has this title
 * is said in personal chat alone.
 */
export const addItem = (
  world: World,
  act: Act,
  place: Place,
  closed: boolean,
  title: ItemTitle,
  named: MeetingReference = {}
): Promise<Changed> =>
  asSecretary(world, act, place, (state) => {
    const which = meetingForPlanning(state, { now: world.clock(), zone: world.zone }, named)
    if (!which.ok) return which
    const { meeting } = which
    const there = closed && place.kind !== 'personal' ? undefined : sameItem(state, meeting, closed, title)
    if (there) return refuse({ reason: 'item-exists', ...namePlace(state, meeting, there) })
    const meetingId = meeting.id
    const itemId = itemIdOf(meetingId, act.operation)
    if (!closed)
      return {
        ok: true,
        write: { open: [{ kind: 'item-added', facts: { meetingId, itemId, closed }, content: title }] }
      }
    const words: Happening = { kind: 'item-titled', facts: { meetingId, itemId }, content: title }
    return {
      ok: true,
      write: { closed: [words], open: [{ kind: 'item-added', facts: { meetingId, itemId, closed }, content: null }] }
    }
  })

export const removeItem = (world: World, act: Act, place: Place, reference: ItemReference): Promise<Changed> =>
  onPlannedItem(world, act, place, reference, (state, meeting, item) => {
    if (item.decisions.length > 0) return refuse({ reason: 'item-has-decision', ...namePlace(state, meeting, item) })
    return {
      ok: true,
      write: { open: [{ kind: 'item-removed', facts: { meetingId: meeting.id, itemId: item.id }, content: null }] }
    }
  })

export const moveItem = (
  world: World,
  act: Act,
  place: Place,
  reference: ItemReference,
  to: number
): Promise<Changed> =>
  onPlannedItem(world, act, place, reference, (state, meeting, item) => {
    if (meeting.posted !== null) return refuse({ reason: 'agenda-posted', meeting: nameMeeting(state, meeting) })
    const target = itemNumbered(state, meeting, to)
    if (!target.ok) return target
    return {
      ok: true,
      write: { open: [{ kind: 'item-moved', facts: { meetingId: meeting.id, itemId: item.id, to }, content: null }] }
    }
  })

export const closeItem = (world: World, act: Act, place: Place, reference: ItemReference): Promise<Changed> =>
  onPlannedItem(world, act, place, reference, (state, meeting, item) => {
    if (item.closed) return refuse({ reason: 'item-already-closed', ...namePlace(state, meeting, item) })
    return {
      ok: true,
      write: { open: [{ kind: 'item-closed', facts: { meetingId: meeting.id, itemId: item.id }, content: null }] }
    }
  })

/** Opens a closed item: its words go into the open chain. One that has a decision stays closed: the decision was taken in confidence. */
export const openItem = (world: World, act: Act, place: Place, reference: ItemReference): Promise<Changed> =>
  onPlannedItem(world, act, place, reference, (state, meeting, item) => {
    if (!item.closed || !item.title) return refuse({ reason: 'item-not-closed', ...namePlace(state, meeting, item) })
    if (item.decisions.length > 0) return refuse({ reason: 'item-has-decision', ...namePlace(state, meeting, item) })
    return {
      ok: true,
      write: { open: [{ kind: 'item-opened', facts: { meetingId: meeting.id, itemId: item.id }, content: item.title }] }
    }
  })
