import type { ForumState, MeetingState, Operation } from '../archive/forum-state.ts'
import { decisionView, numberOf } from '../archive/meeting-view.ts'
import type { ForumId, ItemId, MeetingId, OperationId } from '../domain/ids.ts'
import type { Decision } from '../domain/meeting.ts'
import type { PostRule, RecordKind, Role, StoredRecord, Visibility } from '../domain/records.ts'
import type { NamedMeeting } from './refusal.ts'
import { nameMeeting } from './which-meeting.ts'

/** An item that a change is about. `title` holds a closed item's words too: whoever shows it checks `closed` against the place. */
export interface ChangedItem {
  readonly id: ItemId
  readonly number: number
  readonly title: string
  readonly caseNumber: string | null
  readonly closed: boolean
}
export interface ChangedDecision {
  /** As this act left it: its own text and version, also where it was corrected or taken back since. */
  readonly decision: Decision
  /** What stands now; null where nothing does. */
  readonly standing: Decision | null
  /** Of the record that holds it: its witness elsewhere (DESIGN §3.5). */
  readonly digest: string
}

/** What one act did, in plain words' worth of facts: for its answer, for the answer to its repeat, and for what undo takes back. */
export interface Change {
  readonly kind: RecordKind
  readonly operation: OperationId
  readonly forumId: ForumId
  readonly forum: string
  readonly meetingId: MeetingId | null
  readonly meeting: (NamedMeeting & { readonly place: string | null }) | null
  readonly item: ChangedItem | null
  readonly decision: ChangedDecision | null
  /** Names given (people, alias, forum). */
  readonly names: readonly string[]
  readonly role: Role | null
  readonly visibility: Visibility | null
  readonly rules: readonly PostRule[]
}

/** The record that says what an act was: the last, except that a decision beats what went with it. */
function mainRecord(operation: Operation): StoredRecord | undefined {
  return (
    operation.records.find((record) => record.kind.startsWith('decision-')) ??
    operation.records.findLast((record) => record.kind !== 'forum-created') ??
    operation.records[0]
  )
}

/** Facts about an act from its own records; what they do not hold (an item's title) from what stands, or stood when the item was made. */
export function describeChange(state: ForumState, operation: Operation): Change {
  const main = mainRecord(operation)
  const facts: { meetingId?: MeetingId; itemId?: ItemId } = main && 'meetingId' in main.facts ? main.facts : {}
  const meeting = facts.meetingId
    ? (state.meetings.get(facts.meetingId) ?? meetingAsPlanned(state, facts.meetingId))
    : undefined
  return {
    kind: main?.kind ?? 'undone',
    operation: operation.id,
    forumId: state.id,
    forum: state.name,
    meetingId: facts.meetingId ?? null,
    meeting: meeting ? { ...nameMeeting(state, meeting), place: meeting.place } : null,
    item: facts.itemId && facts.meetingId ? changedItem(state, facts.meetingId, facts.itemId) : null,
    decision: main ? changedDecision(state, main) : null,
    names: namesIn(operation),
    role: main && (main.kind === 'role-given' || main.kind === 'role-taken') ? main.facts.role : null,
    visibility: main?.kind === 'visibility-set' ? main.facts.visibility : null,
    rules: main?.kind === 'schedule-set' ? main.facts.rules : []
  }
}

function namesIn(operation: Operation): string[] {
  return operation.records.flatMap((record) => {
    if (record.content === null) return []
    if (record.kind === 'role-given' || record.kind === 'role-taken' || record.kind === 'forum-created')
      return [record.content.name]
    if (record.kind === 'alias-added') return [record.content.alias]
    if (record.kind === 'participants-set' || record.kind === 'absent-set') return record.content.names
    return []
  })
}

const recordsOf = (state: ForumState): StoredRecord[] =>
  [...state.operations.values()].flatMap((operation) => operation.records)

/** A meeting whose planning was taken back is described by the record that planned it. */
function meetingAsPlanned(
  state: ForumState,
  id: MeetingId
): Pick<MeetingState, 'date' | 'startTime' | 'place'> | undefined {
  const record = recordsOf(state).findLast(
    (one) => (one.kind === 'meeting-planned' || one.kind === 'meeting-moved') && one.facts.meetingId === id
  )
  if (record?.kind !== 'meeting-planned' && record?.kind !== 'meeting-moved') return undefined
  return { ...record.facts, place: record.content?.place ?? null }
}

function changedItem(state: ForumState, meetingId: MeetingId, id: ItemId): ChangedItem {
  const meeting = state.meetings.get(meetingId)
  const item = state.items.get(id)
  if (meeting && item) {
    return {
      id,
      number: numberOf(state, meeting, id),
      title: item.title?.title ?? '',
      caseNumber: item.title?.caseNumber ?? null,
      closed: item.closed
    }
  }
  const made = recordsOf(state).filter((record) => 'itemId' in record.facts && record.facts.itemId === id)
  const titled = made.findLast(
    (record) => record.kind === 'item-titled' || (record.kind === 'item-added' && record.content !== null)
  )
  const title = titled && (titled.kind === 'item-titled' || titled.kind === 'item-added') ? titled.content : null
  const closed = made.some(
    (record) => (record.kind === 'item-added' && record.facts.closed) || record.kind === 'item-closed'
  )
  return { id, number: 0, title: title?.title ?? '', caseNumber: title?.caseNumber ?? null, closed }
}

function changedDecision(state: ForumState, main: StoredRecord): ChangedDecision | null {
  if (main.kind !== 'decision-recorded' && main.kind !== 'decision-corrected') return null
  const id = main.facts.decisionId
  const standing = decisionView(state, id) ?? null
  const versions = recordsOf(state).filter(
    (record) =>
      (record.kind === 'decision-recorded' ||
        record.kind === 'decision-imported' ||
        record.kind === 'decision-corrected') &&
      record.facts.decisionId === id &&
      (record === main || !state.operations.get(record.operation)?.undone)
  )
  const first = versions[0]
  const made = first?.kind === 'decision-recorded' || first?.kind === 'decision-imported' ? first : null
  const decision: Decision = {
    ...(standing ?? {
      id,
      date: made?.facts.decidedOn ?? '',
      forum: made?.content?.forum ?? state.name,
      heading: null,
      subHeading: made?.kind === 'decision-recorded' ? (made.content?.subHeading ?? null) : null,
      outcome: 'none',
      subDecisions: [],
      attendees: [],
      presentations: [],
      responsible: [],
      earlier: [],
      recorded: null
    }),
    text: main.content?.text ?? '',
    version: Math.max(1, versions.indexOf(main) + 1)
  }
  return { decision, standing, digest: main.hash }
}
