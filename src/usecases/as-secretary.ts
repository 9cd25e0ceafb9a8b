import type { ForumState } from '../archive/forum-state.ts'
import { forumView } from '../archive/meeting-view.ts'
import type { MeetingId } from '../domain/ids.ts'
import type { Person, Place } from '../domain/people.ts'
import { actOfPress } from './act-of-press.ts'
import { type Changed, changedBy } from './changed.ts'
import { commit, type Decided } from './commit.ts'
import { freshly } from './freshly.ts'
import type { Act, World } from './ports.ts'
import { refuse } from './refusal.ts'
import { showMeetingById } from './show.ts'
import { forumInPlace, type WhichForum } from './which-forum.ts'
import { mayRecord } from './who-may.ts'

/** Runs what only the secretary may, in the forum of the place. Where others read along, there are no meetings that only members know of. */
export const asSecretary = (
  world: World,
  act: Act,
  place: Place,
  decide: (state: ForumState) => Decided
): Promise<Changed> =>
  freshly(world, async () => {
    const found = await forumInPlace(world, act.person, place)
    if (!found.ok) return found
    if (!mayRecord(found.state, act.person.id)) return notSecretary(found.state)
    return write(world, found.state, act, (state) => decide(place.kind === 'personal' ? state : openlyKnown(state)))
  })

/** Runs what only the secretary may, by a button or form: in the forum of its card's meeting, wherever the card stands. */
export const asSecretaryByCard = (
  world: World,
  act: Act,
  place: Place,
  meetingId: MeetingId,
  decide: (state: ForumState) => Decided
): Promise<Changed> =>
  freshly(world, async () => {
    const found = await forumOfCard(world, act.person, place, meetingId)
    return found.ok ? write(world, found.state, actOfPress(found.state, act), decide) : found
  })

/** The role is asked about again at the moment of writing. */
const write = async (
  world: World,
  forum: ForumState,
  act: Act,
  decide: (state: ForumState) => Decided
): Promise<Changed> =>
  changedBy(
    await commit(world, forum.id, act, (state) =>
      mayRecord(state, act.person.id) ? decide(state) : notSecretary(state)
    )
  )

const notSecretary = (state: ForumState) => refuse({ reason: 'not-secretary', forum: forumView(state) })

function openlyKnown(state: ForumState): ForumState {
  const all = [...state.meetings]
  const open = all.filter(([, meeting]) => !meeting.confidential)
  return open.length === all.length ? state : { ...state, meetings: new Map(open) }
}

/** The forum of a card's meeting, for its secretary. To others a meeting that they may not see here is none. */
async function forumOfCard(world: World, person: Person, place: Place, meetingId: MeetingId): Promise<WhichForum> {
  const state = world.archive.states().find((one) => one.meetings.has(meetingId))
  if (!state) return refuse({ reason: 'button-outdated' })
  if (mayRecord(state, person.id)) return { ok: true, state }
  const shown = await showMeetingById(world, { person, place }, meetingId)
  return shown.ok ? notSecretary(state) : shown
}
