import { forumNamed } from '../archive/archive.ts'
import type { ForumState, Operation } from '../archive/forum-state.ts'
import { forumView } from '../archive/meeting-view.ts'
import { matchForum } from '../domain/forum-name.ts'
import { type ForumId, foldName, forumIdOf } from '../domain/ids.ts'
import type { Forum } from '../domain/meeting.ts'
import type { Person, Place } from '../domain/people.ts'
import type { Role, Visibility } from '../domain/records.ts'
import { actOfPress } from './act-of-press.ts'
import { type Changed, changedBy } from './changed.ts'
import { commit } from './commit.ts'
import { freshly } from './freshly.ts'
import type { Act, Authored, World } from './ports.ts'
import { type Refused, refuse } from './refusal.ts'
import { forumInPlace } from './which-forum.ts'
import { mayAdminister, mayNameSecretary, mayRecord } from './who-may.ts'

export type Bound =
  /** `readers` null: the roster could not be read. */
  /** `answered` null: nobody has said yet who may ask, so all employees may. */
  | { readonly ok: true; readonly forum: Forum; readonly readers: number | null; readonly answered: Visibility | null }
  /** Binding would move the forum, or replace the channel's: asks first. */
  | {
      readonly ok: true
      readonly ask: { readonly forum: string; readonly boundElsewhere: boolean; readonly replaces: string | null }
    }
  | Refused

/** Binds the channel to the forum of this name, creating it where there is none. `moving`: the administrator has agreed to a move. */
export async function bindForum(world: World, act: Act, place: Place, name: string, moving: boolean): Promise<Bound> {
  if (place.kind !== 'channel') return refuse({ reason: 'not-in-channel' })
  if (!mayAdminister(world, act.person)) return refuse({ reason: 'not-admin' })
  const known = forumNamed(world.archive.states(), name)
  const id = known?.id ?? forumIdOf(name)
  const here = await world.settings.forumOfChannel(place.id)
  const elsewhere = await world.settings.channelOfForum(id)
  const replaces = here !== null && here !== id ? (world.archive.stateOf(here)?.name ?? null) : null
  const boundElsewhere = elsewhere !== null && elsewhere !== place.id
  if (!moving && (replaces !== null || boundElsewhere))
    return { ok: true, ask: { forum: known?.name ?? name, boundElsewhere, replaces } }
  if (!known) {
    await createForum(world, act, id, name)
  }
  await world.settings.bindChannel(place.id, id)
  const state = world.archive.stateOf(id)
  if (!state) return refuse({ reason: 'try-again' })
  return {
    ok: true,
    forum: forumView(state),
    readers: await world.roster.rosterSize(place.id),
    answered: lastSaid(state) ? state.visibility : null
  }
}

/** Creates a forum, or finds the one that the same name has created. */
export async function createForum(
  world: Pick<World, 'archive' | 'records' | 'settings' | 'clock'>,
  act: Authored,
  id: ForumId,
  name: string
): Promise<void> {
  world.archive.begin(id)
  if (world.archive.stateOf(id)?.name) return
  await commit(world, id, act, (state) => {
    const created = [...state.operations.values()].find((one) => one.records[0]?.kind === 'forum-created')
    return created
      ? { ok: true, already: created.id }
      : { ok: true, write: { open: [{ kind: 'forum-created', facts: {}, content: { name } }] } }
  })
}

/** In personal chat: the forum that further commands there are about. */
export async function chooseForum(
  world: World,
  person: Person,
  name: string
): Promise<{ ok: true; forum: Forum } | Refused> {
  const states = world.archive.states()
  const state = matchForum(name, states)
  if (!state) return refuse({ reason: 'forum-unknown', name, forums: states.map((one) => one.name) })
  await world.settings.chooseForum(person.id, state.id)
  return { ok: true, forum: forumView(state) }
}

export const addAlias = (world: World, act: Act, place: Place, alias: string): Promise<Changed> =>
  freshly(world, () => tryAddAlias(world, act, place, alias))

async function tryAddAlias(world: World, act: Act, place: Place, alias: string): Promise<Changed> {
  if (!mayAdminister(world, act.person)) return refuse({ reason: 'not-admin' })
  const found = await forumInPlace(world, act.person, place)
  if (!found.ok) return found
  const owner = forumNamed(world.archive.states(), alias)
  if (owner && owner.id !== found.state.id) return refuse({ reason: 'name-taken', name: alias })
  const done = await commit(world, found.state.id, act, (state) =>
    [state.name, ...state.aliases].some((known) => foldName(known) === foldName(alias))
      ? refuse({ reason: 'name-taken', name: alias })
      : { ok: true, write: { open: [{ kind: 'alias-added', facts: {}, content: { alias } }] } }
  )
  return changedBy(done)
}

/** A person as the roster of the channel knows them. */
export interface RosterPerson {
  readonly person: Person
  readonly guest: boolean
}

/** Gives or takes the role of secretary (administrators and secretaries) or member (secretaries). */
export const changeRole = (
  world: World,
  act: Act,
  place: Place,
  request: { role: Role; change: 'give' | 'take'; people: readonly RosterPerson[] }
): Promise<Changed> => freshly(world, () => tryChangeRole(world, act, place, request))

async function tryChangeRole(
  world: World,
  act: Act,
  place: Place,
  request: { role: Role; change: 'give' | 'take'; people: readonly RosterPerson[] }
): Promise<Changed> {
  const found = await forumInPlace(world, act.person, place)
  if (!found.ok) return found
  const allowed =
    request.role === 'secretary'
      ? mayNameSecretary(world, found.state, act.person)
      : mayRecord(found.state, act.person.id)
  if (!allowed) return refuse({ reason: 'not-secretary', forum: forumView(found.state) })
  const guest = request.people.find((one) => one.guest)
  if (guest && request.change === 'give') return refuse({ reason: 'person-is-guest', name: guest.person.name })
  const done = await commit(world, found.state.id, act, (state) => {
    const holders = state.roles[request.role]
    if (request.change === 'take') {
      const stranger = request.people.find((one) => !holders.has(one.person.id))
      if (stranger) return refuse({ reason: 'not-in-role', name: stranger.person.name })
    }
    const kind = request.change === 'give' ? ('role-given' as const) : ('role-taken' as const)
    return {
      ok: true,
      write: {
        open: request.people.map(({ person }) => ({
          kind,
          facts: { role: request.role, person: person.id },
          content: { name: person.name }
        }))
      }
    }
  })
  return changedBy(done)
}

export interface Members {
  readonly forum: Forum
  readonly secretaries: readonly string[]
  readonly members: readonly string[]
}
/** Who belongs to the forum: for its secretaries. */
export async function listMembers(
  world: World,
  person: Person,
  place: Place
): Promise<{ ok: true; members: Members } | Refused> {
  const found = await forumInPlace(world, person, place)
  if (!found.ok) return found
  if (!mayNameSecretary(world, found.state, person))
    return refuse({ reason: 'not-secretary', forum: forumView(found.state) })
  const { secretary, member } = found.state.roles
  return {
    ok: true,
    members: { forum: forumView(found.state), secretaries: [...secretary.values()], members: [...member.values()] }
  }
}

/** Who may ask about the forum's open items: all employees, or its members only. */
export const setVisibility = (world: World, act: Act, forum: ForumId, visibility: Visibility): Promise<Changed> =>
  freshly(world, () => trySetVisibility(world, act, forum, visibility))

async function trySetVisibility(world: World, act: Act, forum: ForumId, visibility: Visibility): Promise<Changed> {
  if (!mayAdminister(world, act.person)) return refuse({ reason: 'not-admin' })
  const now = world.archive.stateOf(forum)
  if (!now) return refuse({ reason: 'button-outdated' })
  const done = await commit(world, forum, actOfPress(now, act), (state) => {
    const said = lastSaid(state)
    return said && state.visibility === visibility
      ? { ok: true, already: said.id }
      : { ok: true, write: { open: [{ kind: 'visibility-set', facts: { visibility }, content: null }] } }
  })
  return changedBy(done)
}

/** The act that set who may ask; nothing where nobody has said so. */
const lastSaid = (state: ForumState): Operation | undefined =>
  [...state.operations.values()].findLast(
    (one) => !one.undone && one.records.some((record) => record.kind === 'visibility-set')
  )
