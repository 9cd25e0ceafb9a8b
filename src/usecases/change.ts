import { foldUntil } from '../archive/fold-forum.ts'
import { type ForumState, type MeetingState, NOTHING, type Operation } from '../archive/forum-state.ts'
import { numberOf } from '../archive/item-number.ts'
import { decisionView } from '../archive/meeting-view.ts'
import type { DecisionId, ForumId, ItemId, MeetingId, OperationId } from '../domain/ids.ts'
import type { AgendaItem, Decision } from '../domain/meeting.ts'
import type { PostRule, RecordKind, Role, StoredRecord, Visibility } from '../domain/records.ts'
import { type NamedMeeting, nameMeeting, sharesDate } from './named.ts'

/** An item that a change is about. `title` holds a closed item's words too: whoever shows it checks `closed` against the place. */
export type ChangedItem = Pick<AgendaItem, 'id' | 'number' | 'title' | 'caseNumber' | 'closed' | 'lapsed'>
export interface ChangedDecision {
  /** As this act left it: its own text and version, also where it was corrected or taken back since. */
  readonly decision: Decision
  /** What stands now; null where nothing does. */
  readonly standing: Decision | null
  /** Of the record that holds it: its witness elsewhere, since the card shows it. */
  readonly digest: string
}

/** What one act did, in plain words' worth of facts: for its answer, for the answer to its repeat, and for what undo takes back. */
export interface Change {
  readonly kind: RecordKind
  readonly operation: OperationId
  /** It was taken back and stands no more. */
  readonly undone: boolean
  readonly forumId: ForumId
  readonly forum: string
  readonly meetingId: MeetingId | null
  readonly meeting: (NamedMeeting & { readonly place: string | null; readonly sharesDate: boolean }) | null
  readonly item: ChangedItem | null
  readonly decision: ChangedDecision | null
  /**
   * What of it only members may know, whatever `item` and `decision` hold: `words` (the item's number and the meeting stand on the open agenda), or
   * `meeting` (that there was this meeting, too).
   */
  readonly confidential: 'nothing' | 'words' | 'meeting'
  /** Names given (people, alias, forum), or what a follow-up says. */
  readonly names: readonly string[]
  readonly role: Role | null
  readonly visibility: Visibility | null
  readonly rules: readonly PostRule[]
}

const LEADING: readonly RecordKind[] = ['meeting-imported', 'decision-recorded', 'decision-corrected']

/** The record that says what an act was: a meeting that was read or a decision beats what went with it, the place of an item its words. */
function mainRecord(operation: Operation): StoredRecord | undefined {
  return (
    operation.records.find((record) => LEADING.includes(record.kind)) ??
    operation.records.findLast((record) => record.kind !== 'forum-created' && record.kind !== 'item-titled') ??
    operation.records[0]
  )
}

/** Facts about an act from its own records; what they do not hold (an item's title) from what stands, or stood when the act was done. */
export function describeChange(state: ForumState, operation: Operation): Change {
  const main = mainRecord(operation)
  const facts: { meetingId?: MeetingId; itemId?: ItemId } = main && 'meetingId' in main.facts ? main.facts : {}
  const { meetingId, itemId } = facts
  const holds = (one: ForumState): boolean =>
    (meetingId === undefined || one.meetings.has(meetingId)) && (itemId === undefined || one.items.has(itemId))
  const after = holds(state) ? state : foldUntil(state, operation, 'after')
  const stood = holds(after) ? after : foldUntil(state, operation, 'before')
  const meeting = meetingId && stood.meetings.get(meetingId)
  const item = meeting && itemId ? changedItem(stood, meeting, itemId) : null
  return {
    kind: main?.kind ?? 'undone',
    operation: operation.id,
    undone: operation.undone,
    forumId: state.id,
    forum: state.name,
    meetingId: meetingId ?? null,
    meeting: meeting
      ? { ...nameMeeting(state, meeting), place: meeting.place, sharesDate: sharesDate(state, meeting) }
      : null,
    item,
    decision: main ? changedDecision(state, main) : null,
    confidential: confidentialIn(operation, meeting, item),
    names: namesIn(operation),
    role: main && (main.kind === 'role-given' || main.kind === 'role-taken') ? main.facts.role : null,
    visibility: main?.kind === 'visibility-set' ? main.facts.visibility : null,
    rules: main?.kind === 'schedule-set' ? main.facts.rules : []
  }
}

/**
 * An act that was just taken back: as it was done, but what it was done to as that stands now. What it made itself is gone, and is named as it was.
 */
export function describeTakenBack(before: ForumState, after: ForumState, id: OperationId): Change | null {
  const [done, undone] = [before.operations.get(id), after.operations.get(id)]
  if (!done || !undone) return null
  const was = describeChange(before, done)
  const now = describeChange(after, undone)
  const decision = was.decision && { ...was.decision, standing: now.decision?.standing ?? null }
  return { ...was, undone: true, meeting: now.meeting ?? was.meeting, item: now.item ?? was.item, decision }
}

function confidentialIn(
  operation: Operation,
  meeting: MeetingState | undefined,
  item: ChangedItem | null
): Change['confidential'] {
  if (meeting?.confidential) return 'meeting'
  const inClosed = operation.records.some((record) => record.chain.confidentiality === 'closed')
  return inClosed || item?.closed ? 'words' : 'nothing'
}

function namesIn(operation: Operation): string[] {
  return operation.records.flatMap((record) => {
    if (record.content === null) return []
    if (record.kind === 'role-given' || record.kind === 'role-taken' || record.kind === 'forum-created')
      return [record.content.name]
    if (record.kind === 'alias-added') return [record.content.alias]
    if (record.kind === 'participants-set' || record.kind === 'absent-set') return record.content.names
    if (record.kind === 'follow-up-done') return [record.content.text]
    return []
  })
}

function changedItem(state: ForumState, meeting: MeetingState, id: ItemId): ChangedItem | null {
  const item = state.items.get(id)
  if (!item) return null
  return {
    id,
    number: numberOf(state, meeting, id),
    title: item.title?.title ?? '',
    caseNumber: item.title?.caseNumber ?? null,
    closed: item.closed,
    lapsed: item.lapsed
  }
}

function changedDecision(state: ForumState, main: StoredRecord): ChangedDecision | null {
  if (main.kind !== 'decision-recorded' && main.kind !== 'decision-corrected') return null
  const id = main.facts.decisionId
  const standing = decisionView(state, id) ?? null
  const made = firstOf(state, id)
  const version = state.decisions.get(id)?.versions.find((one) => one.operation === main.operation)
  const withdrawn = state.withdrawn.get(id)?.find((one) => one.operation === main.operation)
  const decision: Decision = {
    ...(standing ?? {
      id,
      date: made?.facts.decidedOn ?? '',
      forum: made?.content?.forum ?? state.name,
      heading: null,
      subHeading: made?.kind === 'decision-recorded' ? (made.content?.subHeading ?? null) : null,
      earlier: [],
      recorded: null
    }),
    // Not of the version that stands now: what this one means.
    ...(version?.meaning ?? NOTHING),
    text: main.content?.text ?? '',
    version: version?.number ?? withdrawn?.number ?? 1
  }
  return { decision, standing, digest: main.hash }
}

/** The record with which a decision came to be: the one that stands, else the last that was taken back. */
function firstOf(
  state: ForumState,
  id: DecisionId
): Extract<StoredRecord, { kind: 'decision-recorded' | 'decision-imported' }> | null {
  let found: Extract<StoredRecord, { kind: 'decision-recorded' | 'decision-imported' }> | null = null
  for (const { records, undone } of state.operations.values())
    for (const record of records) {
      if (record.kind !== 'decision-recorded' && record.kind !== 'decision-imported') continue
      if (record.facts.decisionId !== id) continue
      if (!undone) return record
      found = record
    }
  return found
}
