import type { ForumState } from '../archive/forum-state.ts'
import type { ForumId, PersonId } from '../domain/ids.ts'
import type { Person, Place } from '../domain/people.ts'
import type { World } from './ports.ts'

/** The one place where it is decided who may do and see what (src/DESIGN.md, "Who may do what"). Roles are known by the Entra object id alone. */

export const mayAdminister = (world: Pick<World, 'admins'>, person: Person): boolean => world.admins.has(person.id)

export const mayRecord = (state: ForumState, person: PersonId): boolean => state.roles.secretary.has(person)

export const mayNameSecretary = (world: Pick<World, 'admins'>, state: ForumState, person: Person): boolean =>
  mayAdminister(world, person) || mayRecord(state, person.id)

/** Belongs to the forum: its members and its secretaries. */
const belongs = (state: ForumState, person: PersonId): boolean =>
  state.roles.member.has(person) || state.roles.secretary.has(person)

/**
 * Whether the person is a member whom closed items may be shown to in personal chat: belongs to the forum and is in the roster of its channel. A forum
 * without a channel has no such members.
 */
export async function isMember(
  world: Pick<World, 'settings' | 'roster'>,
  state: ForumState,
  person: PersonId
): Promise<boolean> {
  if (!belongs(state, person)) return false
  const channel = await world.settings.channelOfForum(state.id)
  return channel !== null && (await world.roster.isInRoster(channel, person))
}

/**
 * Whether the person is a guest, or of another organisation: nothing that is for employees is for them. Known by the roster of the place, and where Teams does not
 * tell it, by those of the forums' channels; whom no roster knows is let through (Teams has signed that he or she may use the app), so that employees are
 * answered also while rosters cannot be read. Closed items, and forums for their members, are shown only to who is found in a roster.
 */
export async function isGuest(
  world: Pick<World, 'archive' | 'settings' | 'roster'>,
  person: Person,
  place: Place
): Promise<boolean> {
  const here = await world.roster.standingIn(place.id, person.id)
  if (here !== null || place.kind === 'channel') return here === 'guest'
  for (const state of world.archive.states()) {
    const channel = await world.settings.channelOfForum(state.id)
    const there = channel === null ? null : await world.roster.standingIn(channel, person.id)
    if (there !== null) return there === 'guest'
  }
  return false
}

/** What somebody may read, here and in private. */
export interface Reader {
  readonly isGuest: boolean
  /** Forums whose closed items may be shown here: only ever in personal chat. */
  readonly here: ReadonlySet<ForumId>
  /** Forums whose closed items may be sent to this person in personal chat. */
  readonly inPrivate: ReadonlySet<ForumId>
}

export async function readerOf(
  world: Pick<World, 'archive' | 'settings' | 'roster'>,
  person: Person,
  place: Place
): Promise<Reader> {
  const mine: ForumId[] = []
  for (const state of world.archive.states()) if (await isMember(world, state, person.id)) mine.push(state.id)
  const inPrivate = new Set(mine)
  return {
    isGuest: mine.length === 0 && (await isGuest(world, person, place)),
    here: place.kind === 'personal' ? inPrivate : new Set(),
    inPrivate
  }
}

/** Whether the open items of a forum may be shown to this reader here: in its own channel to all employees who read it, else as its visibility says. Never to guests. */
export const maySeeOpen = (state: ForumState, reader: Reader, ownChannel: ForumId | null): boolean =>
  !reader.isGuest && (state.visibility === 'employees' || reader.here.has(state.id) || ownChannel === state.id)
