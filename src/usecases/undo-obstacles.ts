import { forumNamed } from '../archive/archive.ts'
import { foldAsIf } from '../archive/fold-forum.ts'
import type { DecisionState, ForumState, MeetingState, Operation } from '../archive/forum-state.ts'
import { numberOf } from '../archive/item-number.ts'
import type { OperationId } from '../domain/ids.ts'
import { nameMeeting, namePlace } from './named.ts'
import type { World } from './ports.ts'
import type { Refusal } from './refusal.ts'

type Reversal = 'undone' | 'restored'

/**
 * Why an operation cannot be taken back, or restored: something that stands would lose its ground, vanish, or change its meaning. Null where nothing
 * stands in the way.
 */
export function obstacleTo(
  world: Pick<World, 'archive'>,
  state: ForumState,
  operation: Operation,
  to: Reversal
): Refusal | null {
  const after = foldAsIf(state, operation.id, to === 'undone')
  return (
    shiftsPostedNumbers(state, operation, to) ??
    takesMeetingsGround(state, operation, to) ??
    losesDecision(state, after, operation) ??
    lapsesDecided(state, after) ??
    laysWordsOpen(state, after) ??
    doublesMeeting(state, after, operation) ??
    (to === 'restored' ? (doublesName(world, state, operation) ?? hasNoPlace(state, after, operation)) : null)
  )
}

/** Once an agenda is posted its numbers stand: what put them in order before is not taken back or restored. What was added lapses instead. */
function shiftsPostedNumbers(state: ForumState, operation: Operation, to: Reversal): Refusal | null {
  for (const record of operation.records) {
    const shifts = record.kind === 'item-added' || record.kind === 'item-moved' || record.kind === 'item-removed'
    const meeting = shifts ? state.meetings.get(record.facts.meetingId) : undefined
    if (!meeting || meeting.posted === null) continue
    const takenBackAt = operation.takenBack?.sequence ?? 0
    const keeps =
      record.kind === 'item-added'
        ? to === 'undone' || takenBackAt > meeting.posted
        : record.kind === 'item-removed' && record.sequence > meeting.posted
    if (!keeps) return { reason: 'agenda-posted', meeting: nameMeeting(state, meeting) }
  }
  return null
}

/** An item with a decision does not lapse. */
function lapsesDecided(state: ForumState, after: ForumState): Refusal | null {
  for (const item of after.items.values()) {
    const meeting = after.meetings.get(item.meetingId)
    if (item.lapsed && item.decisions.length > 0 && meeting && state.items.get(item.id)?.lapsed === false)
      return {
        reason: 'built-upon',
        what: namePlace(after, meeting, item)
      }
  }
  return null
}

/** A planned meeting with items stays planned; the minutes of a closed one gain and lose no item or decision, they are corrected. */
function takesMeetingsGround(state: ForumState, operation: Operation, to: Reversal): Refusal | null {
  for (const record of operation.records) {
    if (record.kind === 'meeting-planned' && to === 'undone') {
      const meeting = state.meetings.get(record.facts.meetingId)
      if (meeting && meeting.items.length > 0) return { reason: 'built-upon', what: null }
    }
    if (record.kind !== 'decision-recorded' && record.kind !== 'item-added' && record.kind !== 'item-removed') continue
    const meeting = state.meetings.get(record.facts.meetingId)
    if (meeting?.state === 'closed') return { reason: 'meeting-closed', meeting: nameMeeting(state, meeting) }
  }
  return null
}

const versionsOf = (decision: DecisionState | undefined): OperationId[] =>
  decision?.versions.map((one) => one.operation) ?? []

/** A decision, or a version of one, that somebody wrote by another act. */
function losesDecision(state: ForumState, after: ForumState, operation: Operation): Refusal | null {
  for (const decision of state.decisions.values()) {
    // An imported decision goes with its item: both are of one act.
    if (versionsOf(decision).every((one) => one === operation.id)) continue
    const kept = new Set(versionsOf(after.decisions.get(decision.id)))
    const lost = versionsOf(decision).some((one) => one !== operation.id && !kept.has(one))
    const item = state.items.get(decision.itemId)
    const meeting = state.meetings.get(decision.meetingId)
    if (!lost && (!item || after.items.has(item.id))) continue
    const what = item && meeting ? namePlace(state, meeting, item) : null
    const record = operation.records.find((one) => one.kind === 'decision-recorded')
    if (record?.kind !== 'decision-recorded' || record.facts.decisionId !== decision.id || !item || !meeting || !lost)
      return { reason: 'built-upon', what }
    if (versionsOf(decision).includes(operation.id)) return { reason: 'built-upon', what }
    return {
      reason: 'decision-exists',
      ...namePlace(state, meeting, item),
      meetingId: meeting.id,
      itemId: item.id,
      decisionId: decision.id,
      given: record.content?.text ?? ''
    }
  }
  return null
}

/** What was decided on a closed item stays closed, whoever closed or opened the item. */
function laysWordsOpen(state: ForumState, after: ForumState): Refusal | null {
  for (const decision of after.decisions.values()) {
    const item = after.items.get(decision.itemId)
    const meeting = after.meetings.get(decision.meetingId)
    if (!item || !meeting || item.closed || meeting.confidential) continue
    const stood = versionsOf(state.decisions.get(decision.id)).length === decision.versions.length
    if (stood && state.items.get(item.id)?.closed === false) continue
    if (decision.versions.some((one) => one.confidential))
      return {
        reason: 'item-has-decision',
        meeting: nameMeeting(after, meeting),
        item: { number: numberOf(after, meeting, item.id), title: null }
      }
  }
  return null
}

/** Two meetings of one forum never begin at the same time. */
function doublesMeeting(state: ForumState, after: ForumState, operation: Operation): Refusal | null {
  const stands = (meeting: MeetingState | undefined): boolean => meeting !== undefined && meeting.state !== 'cancelled'
  for (const { facts } of operation.records) {
    const meeting = 'meetingId' in facts && facts.meetingId ? after.meetings.get(facts.meetingId) : undefined
    if (!meeting || !stands(meeting) || meeting.startTime === null) continue
    const other = [...after.meetings.values()].find(
      (one) => one !== meeting && stands(one) && one.date === meeting.date && one.startTime === meeting.startTime
    )
    if (other) return { reason: 'meeting-exists', meeting: nameMeeting(state, other) }
  }
  return null
}

function doublesName(world: Pick<World, 'archive'>, state: ForumState, operation: Operation): Refusal | null {
  for (const record of operation.records) {
    if (record.kind !== 'alias-added' || record.content === null) continue
    const owner = forumNamed(world.archive.states(), record.content.alias)
    if (owner && owner.id !== state.id) return { reason: 'name-taken', name: record.content.alias }
  }
  return null
}

/** What it was done to is there no more: it would be restored in words only. */
function hasNoPlace(state: ForumState, after: ForumState, operation: Operation): Refusal | null {
  for (const record of operation.records) {
    if (!('meetingId' in record.facts) || record.facts.meetingId === undefined) continue
    const meeting = after.meetings.get(record.facts.meetingId)
    if (!meeting || (meeting.state === 'cancelled' && record.kind !== 'meeting-cancelled'))
      return { reason: 'nothing-to-restore' }
    if (!('itemId' in record.facts) || record.facts.itemId === undefined || record.kind === 'item-removed') continue
    const item = after.items.get(record.facts.itemId)
    if (!item) return { reason: 'nothing-to-restore' }
    if (item.lapsed) return { reason: 'item-lapsed', ...namePlace(state, meeting, item) }
    if (
      'decisionId' in record.facts &&
      !versionsOf(after.decisions.get(record.facts.decisionId)).includes(operation.id)
    )
      return { reason: 'nothing-to-restore' }
  }
  return null
}
