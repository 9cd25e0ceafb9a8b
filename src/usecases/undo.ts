import type { ForumState, Operation } from '../archive/forum-state.ts'
import { forumView } from '../archive/meeting-view.ts'
import { type ForumId, type OperationId, operationIdOf, type PersonId } from '../domain/ids.ts'
import type { Person, Place } from '../domain/people.ts'
import type { Happening, RecordKind } from '../domain/records.ts'
import { type Change, describeChange, describeTakenBack } from './change.ts'
import { commit, type Decided } from './commit.ts'
import { freshly } from './freshly.ts'
import { forumInPlace } from './manage-forum.ts'
import type { Act, World } from './ports.ts'
import { type Refused, refuse } from './refusal.ts'
import { obstacleTo } from './undo-obstacles.ts'
import { mayNameSecretary, mayRecord } from './who-may.ts'

export type TakenBack = { readonly ok: true; readonly change: Change; readonly undoing: OperationId } | Refused

/** What administrators do, too: forums, roles, and documents of forums that have no secretary yet. */
const ADMINISTRATIVE: ReadonlySet<RecordKind> = new Set<RecordKind>([
  'alias-added',
  'role-given',
  'role-taken',
  'visibility-set',
  'meeting-imported',
  'item-imported'
])

const isReversal = (operation: Operation): boolean =>
  operation.records.every((record) => record.kind === 'undone' || record.kind === 'restored')
const canBeReversed = (operation: Operation): boolean =>
  !isReversal(operation) &&
  operation.records.every(
    (record) => record.kind !== 'forum-created' && record.kind !== 'agenda-posted' && record.kind !== 'redacted'
  )

const lastOf = (operations: readonly Operation[], person: PersonId): Operation | undefined =>
  operations
    .filter((operation) => operation.by === person && !operation.undone && canBeReversed(operation))
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
    .at(-1)

/**
 * Takes back the person's last change that still stands: in a channel of its forum, in personal chat the last of all. Who may no longer record may no
 * longer take back.
 */
export async function undoLast(world: World, act: Act, place: Place): Promise<TakenBack> {
  // What is the last change must not depend on what this instance has read so far.
  await world.archive.refresh()
  const repeat = repeated(world, act)
  if (repeat?.finished) return repeat.answer
  if (repeat) return reverse(world, act, repeat.forum, repeat.target, 'undone')
  const forums = await forumsHere(world, act.person, place)
  const last = forums
    .flatMap((state) => {
      const operation = lastOf(operationsHere(state, place), act.person.id)
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

/** Where others read along, acts on meetings that only members know of are none. */
const operationsHere = (state: ForumState, place: Place): Operation[] =>
  [...state.operations.values()].filter(
    (operation) =>
      place.kind === 'personal' ||
      operation.records.every(
        ({ facts }) => !('meetingId' in facts && facts.meetingId && state.meetings.get(facts.meetingId)?.confidential)
      )
  )

/** The same delivery again: what it took back the first time; not `finished` where the writer died between the two chains. */
function repeated(
  world: World,
  act: Act
): { answer: TakenBack; forum: ForumId; target: OperationId; finished: boolean } | null {
  for (const state of world.archive.states()) {
    const done = state.operations.get(act.operation)
    const record = done?.records[0]
    const target =
      record && (record.kind === 'undone' || record.kind === 'restored')
        ? state.operations.get(record.facts.operation)
        : undefined
    if (!done || !target) continue
    const chains = (operation: Operation): Set<string> =>
      new Set(operation.records.map((one) => one.chain.confidentiality))
    const finished = [...chains(target)].every((chain) => chains(done).has(chain))
    const answer = { ok: true, change: describeChange(state, target), undoing: target.id } as const
    return { answer, forum: state.id, target: target.id, finished }
  }
  return null
}

/** Takes back one operation, or restores one that was taken back: the button on its card. Only who made it may. */
export const reverseOperation = (
  world: World,
  act: Act,
  operation: OperationId,
  to: 'undone' | 'restored'
): Promise<TakenBack> => freshly(world, () => tryReverseOperation(world, act, operation, to))

async function tryReverseOperation(
  world: World,
  act: Act,
  operation: OperationId,
  to: 'undone' | 'restored'
): Promise<TakenBack> {
  const state = world.archive.states().find((one) => one.operations.has(operation))
  const target = state?.operations.get(operation)
  if (!state || !target || target.by !== act.person.id || !canBeReversed(target))
    return refuse({ reason: `${to}-by-its-author` })
  if (target.undone === (to === 'undone'))
    return { ok: true, change: describeChange(state, target), undoing: operation }
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
  const done = await commit(world, forum, act, (state): Decided => {
    const operation = state.operations.get(id)
    if (!operation) return refuse({ reason: 'nothing-to-undo' })
    const isAdministrative = operation.records.some((record) => ADMINISTRATIVE.has(record.kind))
    const allowed =
      mayRecord(state, act.person.id) ||
      (isAdministrative && mayNameSecretary(world, state, act.person)) ||
      operation.records.every((record) => record.kind === 'follow-up-done')
    if (!allowed) return refuse({ reason: 'not-secretary', forum: forumView(state) })
    const obstacle = obstacleTo(world, state, operation, to)
    if (obstacle) return refuse(obstacle)
    const mark: Happening = { kind: to, facts: { operation: id }, content: null }
    const inClosed = operation.records.some((record) => record.chain.confidentiality === 'closed')
    const inOpen = operation.records.some((record) => record.chain.confidentiality === 'open')
    return { ok: true, write: { ...(inClosed ? { closed: [mark] } : {}), ...(inOpen ? { open: [mark] } : {}) } }
  })
  if (!done.ok) return done
  const after = done.state.operations.get(id)
  const change =
    to === 'undone' && before ? describeTakenBack(before, done.state, id) : after && describeChange(done.state, after)
  return change ? { ok: true, change, undoing: id } : refuse({ reason: 'nothing-to-undo' })
}
