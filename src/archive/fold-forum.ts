import type { ForumId, MeetingId, OperationId } from '../domain/ids.ts'
import type { StoredRecord } from '../domain/records.ts'
import { applyRecord, applyTakenBack } from './apply-record.ts'
import { emptyForum, type ForumState, type Interpret, NOTHING, type Operation } from './forum-state.ts'
import { placeOf } from './redaction-of.ts'

/**
 * What stands after these records: all of one forum's open chain, then (for who may know them) all of its closed one. Operations that were taken
 * back are left out, so the order of undo and restore alone decides, and every reader of the same records sees the same.
 */
export function foldForum(id: ForumId, records: readonly StoredRecord[], interpret: Interpret): ForumState {
  const state = emptyForum(id)
  for (const record of records) noteOperation(state, record)
  applyAll(state, records, interpret)
  return state
}

/** Applies what stands of all records; of what was taken back, only the traces that it leaves. */
function applyAll(state: ForumState, records: readonly StoredRecord[], interpret: Interpret): void {
  const posted = firstPostings(state, records)
  for (const record of records) {
    const operation = state.operations.get(record.operation)
    if (!operation?.undone) applyRecord(state, record, interpret)
    else if (operation.takenBack) applyTakenBack(state, record, operation.takenBack, posted)
  }
}

/** The sequence of the open record with which each meeting's agenda was first posted. */
function firstPostings(state: ForumState, records: readonly StoredRecord[]): ReadonlyMap<MeetingId, number> {
  const posted = new Map<MeetingId, number>()
  for (const { kind, facts, operation, sequence } of records)
    if (kind === 'agenda-posted' && 'meetingId' in facts && facts.meetingId !== undefined)
      if (!posted.has(facts.meetingId) && !state.operations.get(operation)?.undone)
        posted.set(facts.meetingId, sequence)
  return posted
}

/** What would stand if an operation were taken back or restored; for judging that before it is done, so decisions have no meaning here. */
export function foldAsIf(state: ForumState, operation: OperationId, undone: boolean): ForumState {
  const records = recordsInOrder(state)
  const after = emptyForum(state.id)
  for (const record of records) noteOperation(after, record)
  const target = after.operations.get(operation)
  if (target) {
    target.undone = undone
    if (undone) target.takenBack = { at: target.at, by: target.by, sequence: Number.POSITIVE_INFINITY }
  }
  applyAll(after, records, () => NOTHING)
  return after
}

/** What stood just before or just after an operation was done: the numbers and names it spoke of. */
export function foldUntil(state: ForumState, { id, at }: Operation, when: 'before' | 'after'): ForumState {
  const records = recordsInOrder(state).filter(
    (record) => record.at <= at && (when === 'after' || record.operation !== id)
  )
  return foldForum(state.id, records, () => NOTHING)
}

/** All records of the forum: the open chain's, then the closed one's. */
function recordsInOrder(state: ForumState): StoredRecord[] {
  const all = [...state.operations.values()].flatMap((operation) => operation.records)
  const isClosed = (record: StoredRecord): number => Number(record.chain.confidentiality === 'closed')
  return all.sort((a, b) => isClosed(a) - isClosed(b) || a.sequence - b.sequence)
}

/** Whether a record changes what earlier records mean, so that the forum must be folded anew. */
export const rewritesHistory = (record: StoredRecord): boolean =>
  record.kind === 'undone' || record.kind === 'restored' || record.kind === 'redacted'

/** Adds a record that does not rewrite history to a state that holds all records before it. */
export function advanceForum(state: ForumState, record: StoredRecord, interpret: Interpret): void {
  noteOperation(state, record)
  applyRecord(state, record, interpret)
}

function noteOperation(state: ForumState, record: StoredRecord): void {
  if (record.kind === 'redacted')
    state.redactions.set(placeOf(record.chain.confidentiality, record.facts.sequence), {
      at: record.at,
      ground: record.content?.ground ?? null
    })
  if (record.kind === 'undone' || record.kind === 'restored') {
    const target = state.operations.get(record.facts.operation)
    if (target) noteReversal(target, record)
  }
  const known = state.operations.get(record.operation)
  if (known) known.records.push(record)
  else
    state.operations.set(record.operation, {
      id: record.operation,
      by: record.by,
      at: record.at,
      records: [record],
      undone: false,
      takenBack: null
    })
}

function noteReversal(target: Operation, { kind, at, by, chain, sequence }: StoredRecord): void {
  const wasUndone = target.undone
  target.undone = kind === 'undone'
  if (kind !== 'undone') return
  const open = chain.confidentiality === 'open' ? sequence : null
  // One act that both chains tell of.
  const before = wasUndone ? target.takenBack : null
  target.takenBack = { at: before?.at ?? at, by: before?.by ?? by, sequence: before?.sequence ?? open }
}
