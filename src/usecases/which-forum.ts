import type { ForumState } from '../archive/forum-state.ts'
import { matchForum } from '../domain/forum-name.ts'
import type { Person, Place } from '../domain/people.ts'
import type { World } from './ports.ts'
import { type Refused, refuse } from './refusal.ts'
import { mayRecord } from './who-may.ts'

export type WhichForum = { readonly ok: true; readonly state: ForumState } | Refused

/** The forum that a command here is about: the channel's own, in personal chat the chosen one, else the only one where the person records, or is a member. */
export async function forumInPlace(world: World, person: Person, place: Place): Promise<WhichForum> {
  const names = world.archive.forums().map((forum) => forum.name)
  if (place.kind !== 'personal') {
    const bound = await world.settings.forumOfChannel(place.id)
    const state = bound ? world.archive.states().find((one) => one.id === bound) : undefined
    if (state) return { ok: true, state }
    return refuse(
      place.kind === 'group' ? { reason: 'no-forum-in-group' } : { reason: 'channel-not-bound', forums: names }
    )
  }
  const chosen = await world.settings.chosenForum(person.id)
  const state = chosen ? world.archive.stateOf(chosen) : undefined
  if (state) return { ok: true, state }
  const states = world.archive.states()
  const recording = states.filter((one) => mayRecord(one, person.id))
  const own = recording.length > 0 ? recording : states.filter((one) => one.roles.member.has(person.id))
  return own.length === 1 && own[0]
    ? { ok: true, state: own[0] }
    : refuse({ reason: 'forum-not-chosen', forums: names })
}

/** The forum that a name means, or the one of the place where no name is given. */
export async function forumNamedOrHere(
  world: World,
  name: string | null,
  person: Person,
  place: Place
): Promise<WhichForum> {
  const states = world.archive.states()
  const [only] = states
  if (name === null) {
    const here = await forumInPlace(world, person, place)
    // To read, nothing has to be chosen where there is but one.
    return !here.ok && place.kind === 'personal' && only && states.length === 1 ? { ok: true, state: only } : here
  }
  const state = matchForum(name, states)
  return state ? { ok: true, state } : refuse({ reason: 'forum-unknown', name, forums: states.map((one) => one.name) })
}
