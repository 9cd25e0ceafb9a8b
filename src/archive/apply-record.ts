import type { MeetingId } from '../domain/ids.ts'
import type { DecisionMeaning } from '../domain/minutes.ts'
import type { StoredRecord } from '../domain/records.ts'
import { applyToItem } from './apply-to-item.ts'
import { applyToMeeting } from './apply-to-meeting.ts'
import { type ForumState, type Interpret, NOTHING, type TakenBack } from './forum-state.ts'
import { redactionOf } from './redaction-of.ts'

/** Adds to a state what one record says happened. */
export function applyRecord(state: ForumState, record: StoredRecord, interpret: Interpret): void {
  switch (record.kind) {
    case 'forum-created':
      state.name = record.content?.name ?? state.name
      return
    case 'alias-added':
      if (record.content) state.aliases.push(record.content.alias)
      return
    case 'role-given':
      state.roles[record.facts.role].set(record.facts.person, record.content?.name ?? '')
      return
    case 'role-taken':
      state.roles[record.facts.role].delete(record.facts.person)
      return
    case 'visibility-set':
      state.visibility = record.facts.visibility
      return
    case 'schedule-set':
      state.schedule = { rules: record.facts.rules, setAt: record.at }
      return
    case 'follow-up-done':
      state.doneFollowUps.add(record.facts.followUp)
      return
    case 'undone':
    case 'restored':
    case 'redacted':
      return
    case 'meeting-planned':
    case 'meeting-moved':
    case 'meeting-cancelled':
    case 'meeting-closed':
    case 'agenda-posted':
    case 'participants-set':
    case 'absent-set':
    case 'meeting-imported':
      applyToMeeting(state, record)
      return
    case 'decision-recorded':
    case 'decision-imported':
    case 'decision-corrected':
      applyDecision(state, record, interpret)
      return
    default:
      applyToItem(state, record)
  }
}

type Of<Kind extends StoredRecord['kind']> = Extract<StoredRecord, { kind: Kind }>

function applyDecision(
  state: ForumState,
  record: Of<'decision-recorded' | 'decision-imported' | 'decision-corrected'>,
  interpret: Interpret
): void {
  const { meetingId, itemId, decisionId } = record.facts
  const confidential = record.chain.confidentiality === 'closed'
  const stamp = {
    at: record.at,
    by: record.by,
    operation: record.operation,
    confidential,
    redacted: redactionOf(state, record)
  }
  if (record.kind === 'decision-corrected') {
    const decision = state.decisions.get(decisionId)
    const text = record.content?.text ?? null
    const number = numberOfNext(state, record)
    if (!decision || number === null) return
    const meaning = text === null ? NOTHING : interpret(text, { forum: decision.forum, decidedOn: decision.decidedOn })
    decision.versions.push({ number, text, meaning, ...stamp })
    return
  }
  const number = numberOfNext(state, record)
  if (number === null) return
  const { decidedOn } = record.facts
  const forum = record.content?.forum ?? state.name
  const text = record.content?.text ?? null
  const meaning: DecisionMeaning =
    record.content === null || text === null
      ? NOTHING
      : record.kind === 'decision-imported'
        ? {
            outcome: record.content.outcome,
            subDecisions: record.content.subDecisions,
            attendees: record.content.attendees,
            presentations: record.content.presentations,
            responsible: record.content.responsible
          }
        : interpret(text, { forum, decidedOn })
  state.decisions.set(decisionId, {
    id: decisionId,
    meetingId,
    itemId,
    decidedOn,
    forum,
    heading: record.kind === 'decision-imported' ? (record.content?.heading ?? null) : null,
    subHeading: record.kind === 'decision-recorded' ? (record.content?.subHeading ?? null) : null,
    imported: record.kind === 'decision-imported',
    confidential,
    versions: [{ number, text, meaning, ...stamp }]
  })
  const item = state.items.get(itemId)
  if (item && !item.decisions.includes(decisionId)) item.decisions.push(decisionId)
}

/** Counts a version of a decision; null where the record makes none (the decision stands already, or there is none to correct). */
function numberOfNext(
  state: ForumState,
  { kind, facts: { decisionId } }: Of<'decision-recorded' | 'decision-imported' | 'decision-corrected'>
): number | null {
  const before = state.written.get(decisionId) ?? 0
  if (kind === 'decision-corrected' ? before === 0 : state.decisions.has(decisionId)) return null
  state.written.set(decisionId, before + 1)
  return before + 1
}

/**
 * A decision's version that was taken back keeps its number. An item that was taken back after its agenda was posted keeps its place: it has lapsed, as one
 * that was deleted then.
 */
export function applyTakenBack(
  state: ForumState,
  record: StoredRecord,
  takenBack: TakenBack,
  posted: ReadonlyMap<MeetingId, number>
): void {
  switch (record.kind) {
    case 'decision-recorded':
    case 'decision-imported':
    case 'decision-corrected': {
      const { decisionId } = record.facts
      const number = numberOfNext(state, record)
      if (number === null) return
      const { operation } = record
      const one = {
        number,
        text: record.content?.text ?? null,
        redacted: redactionOf(state, record),
        operation,
        takenBack
      }
      state.withdrawn.set(decisionId, [...(state.withdrawn.get(decisionId) ?? []), one])
      return
    }
    case 'item-added': {
      const { meetingId, itemId } = record.facts
      const postedAt = posted.get(meetingId)
      if (postedAt === undefined || takenBack.sequence === null || takenBack.sequence < postedAt) return
      applyToItem(state, record)
      const item = state.items.get(itemId)
      if (item) item.lapsed = true
      return
    }
    case 'item-titled':
      // The words of a closed item that has lapsed.
      if (state.items.get(record.facts.itemId)?.lapsed) applyToItem(state, record)
  }
}
