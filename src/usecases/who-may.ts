import type { ForumState } from '../archive/forum-state.ts'
import type { ForumId, PersonId } from '../domain/ids.ts'
import type { Person, Place } from '../domain/people.ts'
import type { World } from './ports.ts'

/** The one place where it is decided who may do and see what (DESIGN §3.4, §3.6). Roles are known by the Entra object id alone. */

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

/** What somebody may read, here and in private. */
export interface Reader {
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
  return { here: place.kind === 'personal' ? inPrivate : new Set(), inPrivate }
}

/** Whether the open items of a forum may be shown to this reader here: in its own channel to all who read it, else as its visibility says. */
export const maySeeOpen = (state: ForumState, reader: Reader, ownChannel: ForumId | null): boolean =>
  state.visibility === 'employees' || reader.here.has(state.id) || ownChannel === state.id
