import type { ForumState, ItemState, MeetingState } from '../archive/forum-state.ts'
import { numberOf } from '../archive/item-number.ts'
import type { ItemReference } from '../commands/command.ts'
import { itemIdOf } from '../domain/ids.ts'
import type { LocalDate } from '../domain/minutes.ts'
import type { Place } from '../domain/people.ts'
import type { Happening, ItemTitle } from '../domain/records.ts'
import type { Decided } from './commit.ts'
import type { Changed } from './manage-forum.ts'
import { asSecretary } from './plan-meeting.ts'
import type { Act, World } from './ports.ts'
import { type NamedItem, type Refused, refuse } from './refusal.ts'
import { meetingForPlanning, nameMeeting } from './which-meeting.ts'

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
  if (item.lapsed)
    return refuse({ reason: 'item-lapsed', meeting: nameMeeting(state, meeting), item: nameItem(state, meeting, item) })
  return { ok: true, meeting, item }
}

/** A closed item is named by its number alone: refusals are shown in channels too. */
export const nameItem = (state: ForumState, meeting: MeetingState, item: ItemState): NamedItem => ({
  number: numberOf(state, meeting, item.id),
  title: item.closed ? null : (item.title?.title ?? null)
})

function onPlannedItem(
  world: World,
  act: Act,
  place: Place,
  reference: ItemReference,
  decide: (state: ForumState, meeting: MeetingState, item: ItemState) => Decided
): Promise<Changed> {
  return asSecretary(world, act, place, (state) => {
    const meeting = meetingForPlanning(state, { now: world.clock(), zone: world.zone }, reference.date)
    if (!meeting) return refuse({ reason: 'no-planned-meeting', forum: state.name, date: reference.date })
    const found = itemNumbered(state, meeting, reference.number)
    return found.ok ? decide(state, meeting, found.item) : found
  })
}

export const addItem = (
  world: World,
  act: Act,
  place: Place,
  closed: boolean,
  title: ItemTitle,
  date: LocalDate | null = null
): Promise<Changed> =>
  asSecretary(world, act, place, (state) => {
    const meeting = meetingForPlanning(state, { now: world.clock(), zone: world.zone }, date)
    if (!meeting) return refuse({ reason: 'no-planned-meeting', forum: state.name, date })
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
    if (item.decisions.length > 0)
      return refuse({
        reason: 'item-has-decision',
        meeting: nameMeeting(state, meeting),
        item: nameItem(state, meeting, item)
      })
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
    if (item.closed)
      return refuse({
        reason: 'item-already-closed',
        meeting: nameMeeting(state, meeting),
        item: nameItem(state, meeting, item)
      })
    return {
      ok: true,
      write: { open: [{ kind: 'item-closed', facts: { meetingId: meeting.id, itemId: item.id }, content: null }] }
    }
  })

/** Opens a closed item: its words go into the open chain. One that has a decision stays closed: the decision was taken in confidence. */
export const openItem = (world: World, act: Act, place: Place, reference: ItemReference): Promise<Changed> =>
  onPlannedItem(world, act, place, reference, (state, meeting, item) => {
    if (!item.closed || !item.title)
      return refuse({
        reason: 'item-not-closed',
        meeting: nameMeeting(state, meeting),
        item: nameItem(state, meeting, item)
      })
    if (item.decisions.length > 0)
      return refuse({
        reason: 'item-has-decision',
        meeting: nameMeeting(state, meeting),
        item: nameItem(state, meeting, item)
      })
    return {
      ok: true,
      write: { open: [{ kind: 'item-opened', facts: { meetingId: meeting.id, itemId: item.id }, content: item.title }] }
    }
  })
