import type { ForumState, MeetingState } from '../archive/forum-state.ts'
import { forumView, meetingView } from '../archive/meeting-view.ts'
import type { MeetingReference } from '../commands/command.ts'
import type { DecisionId, ForumId, ItemId, MeetingId } from '../domain/ids.ts'
import type { AgendaItem, Decision, Meeting } from '../domain/meeting.ts'
import type { Person, Place } from '../domain/people.ts'
import { freshly } from './freshly.ts'
import { sharesDate } from './named.ts'
import type { World } from './ports.ts'
import { type Refused, refuse } from './refusal.ts'
import { forumNamedOrHere } from './which-forum.ts'
import { meetingForAgenda, meetingForMinutes, type WhichMeeting } from './which-meeting.ts'
import { mayRecord, maySeeOpen, type Reader, readerOf } from './who-may.ts'

/** A meeting as this reader may see it here. */
export interface ShownMeeting {
  readonly meeting: Meeting
  /** Whether the reader is a secretary of the forum. */
  readonly recording: boolean
}

interface Asking {
  readonly person: Person
  readonly place: Place
}

type Choose = (state: ForumState, moment: { now: string; zone: string }, named: MeetingReference) => WhichMeeting

type Shows = 'agenda' | 'minutes'

const showMeeting = (
  world: World,
  asking: Asking,
  name: string | null,
  named: MeetingReference,
  choose: Choose,
  what: Shows
): Promise<({ ok: true } & ShownMeeting) | Refused> =>
  freshly(world, () => tryShowMeeting(world, asking, name, named, choose, what))

async function tryShowMeeting(
  world: World,
  { person, place }: Asking,
  name: string | null,
  named: MeetingReference,
  choose: Choose,
  what: Shows
): Promise<({ ok: true } & ShownMeeting) | Refused> {
  const found = await forumNamedOrHere(world, name, person, place)
  if (!found.ok) return found
  const reader = await readerOf(world, person, place)
  const visible = await stateFor(world, found.state.id, reader, place)
  if (!visible) {
    const { date = null, startTime = null } = named
    const missing = what === 'agenda' ? 'no-meeting' : 'no-minutes'
    return refuse({ reason: missing, forum: found.state.name, date, startTime })
  }
  const which = choose(visible.state, { now: world.clock(), zone: world.zone }, named)
  if (!which.ok) return which.refusal.reason === 'which-meeting' ? refuse({ ...which.refusal, shows: what }) : which
  return {
    ok: true,
    meeting: viewIn(visible, which.meeting),
    recording: mayRecord(found.state, person.id)
  }
}

/** A meeting as the reader may see it, and whether its date alone names it. */
const viewIn = ({ state, show }: { state: ForumState; show: 'open' | 'all' }, meeting: MeetingState): Meeting => ({
  ...meetingView(state, meeting, show),
  ...(sharesDate(state, meeting) ? { sharesDate: true } : {})
})

/** What stands in a forum as this reader may know it here; nothing where the forum is for members only and the reader is none. */
async function stateFor(
  world: World,
  forum: ForumId,
  reader: Reader,
  place: Place
): Promise<{ state: ForumState; show: 'open' | 'all' } | null> {
  const show = reader.here.has(forum) ? 'all' : 'open'
  const state = world.archive.viewOf(forum, show)
  const own = place.kind === 'channel' ? await world.settings.forumOfChannel(place.id) : null
  return state && maySeeOpen(state, reader, own) ? { state, show } : null
}

export const showAgenda = (
  world: World,
  asking: Asking,
  forum: string | null,
  named: MeetingReference
): Promise<({ ok: true } & ShownMeeting) | Refused> =>
  showMeeting(world, asking, forum, named, meetingForAgenda, 'agenda')

export const showMinutes = (
  world: World,
  asking: Asking,
  forum: string | null,
  named: MeetingReference
): Promise<({ ok: true } & ShownMeeting) | Refused> =>
  showMeeting(world, asking, forum, named, meetingForMinutes, 'minutes')

/** The meeting of a button. What the presser may not see is answered as a button that has become outdated. */
export async function showMeetingById(
  world: World,
  { person, place }: Asking,
  id: MeetingId
): Promise<({ ok: true } & ShownMeeting) | Refused> {
  const owner = world.archive.states().find((state) => state.meetings.has(id))
  if (!owner) return refuse({ reason: 'button-outdated' })
  const visible = await stateFor(world, owner.id, await readerOf(world, person, place), place)
  const meeting = visible?.state.meetings.get(id)
  if (!visible || !meeting) return refuse({ reason: 'button-outdated' })
  return {
    ok: true,
    meeting: viewIn(visible, meeting),
    recording: mayRecord(owner, person.id)
  }
}

export interface ShownItem extends ShownMeeting {
  readonly item: AgendaItem
}

/** The item of a button, as this reader may see it here. */
export async function showItem(
  world: World,
  asking: Asking,
  meetingId: MeetingId,
  itemId: ItemId
): Promise<({ ok: true } & ShownItem) | Refused> {
  const shown = await showMeetingById(world, asking, meetingId)
  if (!shown.ok) return shown
  const item = shown.meeting.items.find((one) => one.id === itemId)
  return item ? { ...shown, item } : refuse({ reason: 'button-outdated' })
}

export interface ShownDecision extends ShownItem {
  readonly decision: Decision
}

/** The versions of a decision. */
export async function showHistory(
  world: World,
  asking: Asking,
  id: DecisionId
): Promise<({ ok: true } & ShownDecision) | Refused> {
  for (const state of world.archive.states()) {
    const decision = state.decisions.get(id)
    if (!decision) continue
    const shown = await showItem(world, asking, decision.meetingId, decision.itemId)
    if (!shown.ok) return shown
    const standing = shown.item.decisions.find((one) => one.id === id)
    return standing ? { ...shown, decision: standing } : refuse({ reason: 'button-outdated' })
  }
  return refuse({ reason: 'button-outdated' })
}

/** The form of an item: for a secretary of its forum alone. */
export const openForm = (
  world: World,
  asking: Asking,
  meetingId: MeetingId,
  itemId: ItemId
): Promise<({ ok: true } & ShownItem) | Refused> => freshly(world, () => tryOpenForm(world, asking, meetingId, itemId))

async function tryOpenForm(
  world: World,
  asking: Asking,
  meetingId: MeetingId,
  itemId: ItemId
): Promise<({ ok: true } & ShownItem) | Refused> {
  const shown = await showItem(world, asking, meetingId, itemId)
  if (!shown.ok) return shown
  if (!shown.recording) {
    const owner = world.archive.stateOf(shown.meeting.forumId)
    return refuse(owner ? { reason: 'not-secretary', forum: forumView(owner) } : { reason: 'button-outdated' })
  }
  if (shown.item.lapsed) return refuse({ reason: 'button-outdated' })
  return shown
}
