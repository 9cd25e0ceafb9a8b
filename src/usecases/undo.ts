import type { ForumState, Operation } from '../archive/forum-state.ts'
import { forumView, numberOf } from '../archive/meeting-view.ts'
import { type ForumId, type OperationId, operationIdOf, type PersonId } from '../domain/ids.ts'
import type { Person, Place } from '../domain/people.ts'
import type { Happening } from '../domain/records.ts'
import { type Change, describeChange } from './change.ts'
import { commit, type Decided } from './commit.ts'
import { forumInPlace } from './manage-forum.ts'
import type { Act, World } from './ports.ts'
import { type NamedItem, type Refused, refuse } from './refusal.ts'
import { nameMeeting } from './which-meeting.ts'
import { mayNameSecretary, mayRecord } from './who-may.ts'

export type TakenBack = { readonly ok: true; readonly change: Change; readonly undoing: OperationId } | Refused

const isReversal = (operation: Operation): boolean =>
  operation.records.every((record) => record.kind === 'undone' || record.kind === 'restored')
const canBeTakenBack = (operation: Operation): boolean =>
  !operation.undone &&
  !isReversal(operation) &&
  operation.records.every(
    (record) => record.kind !== 'forum-created' && record.kind !== 'agenda-posted' && record.kind !== 'redacted'
  )

const lastOf = (state: ForumState, person: PersonId): Operation | undefined =>
  [...state.operations.values()]
    .filter((operation) => operation.by === person && canBeTakenBack(operation))
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
    .at(-1)

/**
 * Takes back the person's last change that still stands: in a channel of its forum, in personal chat the last of all. Who may no longer record may no
 * longer take back.
 */
export async function undoLast(world: World, act: Act, place: Place): Promise<TakenBack> {
  const repeat = repeated(world, act)
  if (repeat) return repeat
  const forums = await forumsHere(world, act.person, place)
  const last = forums
    .flatMap((state) => {
      const operation = lastOf(state, act.person.id)
      return operation ? [{ state, operation }] : []
    })
    .sort((a, b) => (a.operation.at < b.operation.at ? -1 : 1))
    .at(-1)
  if (!last) return refuse({ reason: 'nothing-to-undo' })
  return reverse(world, act, last.state.id, last.operation.id, 'undone')
}

async function forumsHere(world: World, person: Person, place: Place): Promise<readonly ForumState[]> {
  if (place.kind === 'personal') return world.archive.states()
  const found = await forumInPlace(world, person, place)
  return found.ok ? [found.state] : []
}

/** The same delivery again: what it took back the first time. */
function repeated(world: World, act: Act): TakenBack | null {
  for (const state of world.archive.states()) {
    const done = state.operations.get(act.operation)
    const record = done?.records[0]
    const target =
      record && (record.kind === 'undone' || record.kind === 'restored')
        ? state.operations.get(record.facts.operation)
        : undefined
    if (target) return { ok: true, change: describeChange(state, target), undoing: target.id }
  }
  return null
}

/** Takes back one operation, or restores one that was taken back: the button on its card. Only who made it may. */
export async function reverseOperation(
  world: World,
  act: Act,
  operation: OperationId,
  to: 'undone' | 'restored'
): Promise<TakenBack> {
  const state = world.archive.states().find((one) => one.operations.has(operation))
  const target = state?.operations.get(operation)
  if (!state || !target || target.by !== act.person.id)
    return refuse({ reason: to === 'undone' ? 'nothing-to-undo' : 'nothing-to-restore' })
  const asWished = to === 'undone' ? !canBeTakenBack(target) : !target.undone
  if (asWished) return { ok: true, change: describeChange(state, target), undoing: operation }
  // The same button may be pressed again on purpose after the change was restored: each reversal is an act of its own.
  const turns = [...state.operations.values()]
    .flatMap((one) => one.records)
    .filter(
      (record) => (record.kind === 'undone' || record.kind === 'restored') && record.facts.operation === operation
    )
  return reverse(
    world,
    { ...act, operation: operationIdOf(act.operation, String(turns.length)) },
    state.id,
    operation,
    to
  )
}

async function reverse(
  world: World,
  act: Act,
  forum: ForumId,
  id: OperationId,
  to: 'undone' | 'restored'
): Promise<TakenBack> {
  const before = world.archive.stateOf(forum)
  const target = before?.operations.get(id)
  const change = before && target ? describeChange(before, target) : null
  const done = await commit(world, forum, act, (state): Decided => {
    const operation = state.operations.get(id)
    if (!operation) return refuse({ reason: 'nothing-to-undo' })
    const allowed = operation.records.every((record) =>
      record.kind === 'role-given' ||
      record.kind === 'role-taken' ||
      record.kind === 'alias-added' ||
      record.kind === 'visibility-set'
        ? mayNameSecretary(world, state, act.person)
        : mayRecord(state, act.person.id)
    )
    if (!allowed) return refuse({ reason: 'not-secretary', forum: forumView(state) })
    const settled = shiftsPostedNumbers(state, operation)
    if (settled) return settled
    const obstacle = to === 'undone' ? builtUpon(state, operation) : null
    if (obstacle) return refuse({ reason: 'built-upon', what: obstacle.item })
    const mark: Happening = { kind: to, facts: { operation: id }, content: null }
    const inClosed = operation.records.some((record) => record.chain.confidentiality === 'closed')
    const inOpen = operation.records.some((record) => record.chain.confidentiality === 'open')
    return { ok: true, write: { ...(inClosed ? { closed: [mark] } : {}), ...(inOpen ? { open: [mark] } : {}) } }
  })
  if (!done.ok) return done
  const after = done.state.operations.get(id)
  const described = to === 'restored' && after ? describeChange(done.state, after) : change
  return described ? { ok: true, change: described, undoing: id } : refuse({ reason: 'nothing-to-undo' })
}

/** Once an agenda is posted its numbers stand: what was planned before cannot be taken back or restored, only deleted or added anew. */
function shiftsPostedNumbers(state: ForumState, operation: Operation): Refused | null {
  for (const record of operation.records) {
    const shifts = record.kind === 'item-added' || record.kind === 'item-moved' || record.kind === 'item-removed'
    const meeting = shifts ? state.meetings.get(record.facts.meetingId) : undefined
    if (!meeting || meeting.posted === null) continue
    if (record.kind !== 'item-removed' || record.sequence < meeting.posted)
      return refuse({ reason: 'agenda-posted', meeting: nameMeeting(state, meeting) })
  }
  return null
}

/** What others have built on an operation, so that taking it back would leave something without its ground. */
function builtUpon(state: ForumState, operation: Operation): { item: NamedItem | null } | null {
  for (const record of operation.records) {
    if (record.kind === 'meeting-planned') {
      const meeting = state.meetings.get(record.facts.meetingId)
      if (meeting && meeting.items.length > 0) return { item: null }
    }
    if (record.kind === 'item-added') {
      const item = state.items.get(record.facts.itemId)
      const meeting = state.meetings.get(record.facts.meetingId)
      if (item && meeting && item.decisions.length > 0)
        return {
          item: { number: numberOf(state, meeting, item.id), title: item.closed ? null : (item.title?.title ?? null) }
        }
    }
    if (record.kind === 'decision-recorded') {
      const versions = state.decisions.get(record.facts.decisionId)?.versions ?? []
      const later = versions.some((one) => one.operation !== operation.id)
      if (later) return { item: null }
    }
  }
  return null
}
