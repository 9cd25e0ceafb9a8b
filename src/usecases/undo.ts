import type { ForumState, Operation } from '../archive/forum-state.ts'
import { forumView } from '../archive/meeting-view.ts'
import { type ForumId, idFrom, type OperationId, operationIdOf, type PersonId } from '../domain/ids.ts'
import type { Person, Place } from '../domain/people.ts'
import type { Happening, RecordKind } from '../domain/records.ts'
import { addMinutes } from '../domain/zone.ts'
import { type Change, describeChange, describeTakenBack } from './change.ts'
import { commit, type Decided } from './commit.ts'
import { freshly } from './freshly.ts'
import type { Act, World } from './ports.ts'
import { type Refusal, type Refused, refuse } from './refusal.ts'
import { obstacleTo } from './undo-obstacles.ts'
import { forumInPlace } from './which-forum.ts'
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

/** What a person did and still stands, latest first. */
const ownOperations = (operations: readonly Operation[], person: PersonId): Operation[] =>
  operations.filter((operation) => operation.by === person && !operation.undone && canBeReversed(operation))

/**
 * Takes back the person's last change that still stands: in a channel of its forum, in personal chat the last of all. Who may no longer record may no
 * longer take back. What cannot be taken back is said once: the next time it is passed over, as long as something stands in its way.
 */
export async function undoLast(world: World, act: Act, place: Place): Promise<TakenBack> {
  // What is the last change must not depend on what this instance has read so far.
  await world.archive.refresh()
  const repeat = repeated(world, act)
  if (repeat?.finished) return repeat.answer
  if (repeat) return reverse(world, act, repeat.forum, repeat.target, 'undone')
  const forums = await forumsHere(world, act.person, place)
  const own = forums
    .flatMap((state) =>
      ownOperations(operationsHere(state, place), act.person.id).map((operation) => ({ state, operation }))
    )
    .reverse()
    .sort((a, b) => (a.operation.at < b.operation.at ? 1 : a.operation.at > b.operation.at ? -1 : 0))
  const refusedBefore = await recallRefused(world, act, place)
  // The same delivery again is refused as the first time; it is not the next.
  const passed = refusedBefore.some((one) => one.by === act.operation)
    ? refusedBefore.filter((one) => one.by !== act.operation)
    : refusedBefore
  const passedOver = ({ state, operation }: (typeof own)[number]): boolean =>
    passed.some((one) => one.operation === operation.id) &&
    whyNot(world, state, act.person, operation, 'undone') !== null
  const at = own.findIndex((one) => !passedOver(one))
  const last = own[at]
  if (!last) return refuse({ reason: 'nothing-to-undo' })
  const done = await reverse(world, act, last.state.id, last.operation.id, 'undone')
  if (done.ok || done.refusal.reason === 'try-again') return done
  await rememberRefused(world, act, place, [...passed, { operation: last.operation.id, by: act.operation }])
  const change = describeChange(last.state, last.operation)
  return refuse({ reason: 'cannot-undo', change, because: done.refusal, isLast: own.length === at + 1 })
}

/** A change that could not be taken back, and the act that was told so. */
interface RefusedUndo {
  readonly operation: OperationId
  readonly by: OperationId
}
/** How long it is remembered what was refused. */
const REFUSED_MINUTES = 60
const undoKey = (act: Act, place: Place): string => `${place.id} ${act.person.id}`

async function recallRefused(world: World, act: Act, place: Place): Promise<readonly RefusedUndo[]> {
  const kept = await world.settings.recall('undo', undoKey(act, place), world.clock())
  if (typeof kept !== 'object' || kept === null || !('refused' in kept) || !Array.isArray(kept.refused)) return []
  return kept.refused.flatMap((one: { operation?: unknown; by?: unknown } | null): RefusedUndo[] =>
    typeof one?.operation === 'string' && typeof one.by === 'string'
      ? [{ operation: idFrom<OperationId>(one.operation), by: idFrom<OperationId>(one.by) }]
      : []
  )
}

const rememberRefused = (world: World, act: Act, place: Place, refused: readonly RefusedUndo[]): Promise<void> =>
  world.settings.remember('undo', undoKey(act, place), { refused }, addMinutes(world.clock(), REFUSED_MINUTES))

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
    const obstacle = whyNot(world, state, act.person, operation, to)
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

/** Why the person cannot take back, or restore, the operation; null where nothing stands in the way. */
function whyNot(
  world: World,
  state: ForumState,
  person: Person,
  operation: Operation,
  to: 'undone' | 'restored'
): Refusal | null {
  const isAdministrative = operation.records.some((record) => ADMINISTRATIVE.has(record.kind))
  const allowed =
    mayRecord(state, person.id) ||
    (isAdministrative && mayNameSecretary(world, state, person)) ||
    operation.records.every((record) => record.kind === 'follow-up-done')
  return allowed ? obstacleTo(world, state, operation, to) : { reason: 'not-secretary', forum: forumView(state) }
}
