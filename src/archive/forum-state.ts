import type { DecisionId, ForumId, ItemId, MeetingId, OperationId, PersonId } from '../domain/ids.ts'
import type { Redacted } from '../domain/meeting.ts'
import type { DecisionMeaning, FollowUpList, LocalDate, LocalTime, Section } from '../domain/minutes.ts'
import type { ItemTitle, PostRule, Role, StoredRecord, Visibility } from '../domain/records.ts'
import { CLOSED_TITLE } from './closed-title.ts'
import { numberOf } from './item-number.ts'

/** Reads what a decision written in the chat means; handed in so that the fold needs no reader of its own. */
export type Interpret = (text: string, context: { forum: string; decidedOn: LocalDate }) => DecisionMeaning

export interface DecisionVersion {
  /** 1 for the first that was ever written of the decision, whatever became of it since: a number stands for one text for ever. */
  readonly number: number
  /** null where it was redacted. */
  readonly text: string | null
  readonly redacted: Redacted | null
  readonly meaning: DecisionMeaning
  readonly at: string
  readonly by: PersonId | null
  readonly operation: OperationId
  /** Its words are in the closed chain. */
  readonly confidential: boolean
}
/** A version that was taken back. */
export interface WithdrawnVersion extends Pick<DecisionVersion, 'number' | 'text' | 'redacted' | 'operation'> {
  readonly takenBack: TakenBack
}
export interface DecisionState {
  readonly id: DecisionId
  readonly meetingId: MeetingId
  readonly itemId: ItemId
  readonly decidedOn: LocalDate
  /** The deciding body. */
  readonly forum: string
  readonly heading: string | null
  readonly subHeading: string | null
  readonly imported: boolean
  /** Its words are in the closed chain. */
  readonly confidential: boolean
  /** Oldest first; never empty. */
  readonly versions: DecisionVersion[]
}
export interface ItemState {
  readonly id: ItemId
  readonly meetingId: MeetingId
  /** null: a closed item whose words are not in the chains read here. */
  title: ItemTitle | null
  closed: boolean
  /** It is open, and holds words that only members may know: of minutes that were read in for members only. */
  membersOnly: boolean
  lapsed: boolean
  /** As printed in a document; null: its place on the agenda. */
  number: number | null
  sections: readonly Section[]
  attachments: readonly string[]
  followUpList: FollowUpList | null
  raw: string | null
  decisions: DecisionId[]
  /** The words it had last were redacted, and none have taken their place. */
  redacted: Redacted | null
}
export interface MeetingState {
  readonly id: MeetingId
  /** Only the closed chain tells of it: minutes for members only. */
  confidential: boolean
  date: LocalDate
  startTime: LocalTime | null
  place: string | null
  kind: 'minutes' | 'agenda'
  state: 'planned' | 'cancelled' | 'closed'
  /** Instant at which it was last planned or moved, or its agenda read; null: only its minutes were read. */
  plannedAt: string | null
  /** Instant at which the secretary closed it; null: not, or its minutes were read. */
  closedAt: string | null
  /** The open record with which the agenda was first posted: since then its numbers stand. */
  posted: number | null
  participants: readonly string[]
  absent: readonly string[]
  secretary: string | null
  /** Digests of the documents read into it. */
  readonly files: Set<string>
  readonly items: ItemId[]
}
/** One act of one person, and its records in order. */
export interface Operation {
  readonly id: OperationId
  readonly by: PersonId | null
  readonly at: string
  readonly records: StoredRecord[]
  undone: boolean
  /** By which act it was last taken back; null where it never was. */
  takenBack: TakenBack | null
}
export interface TakenBack {
  readonly at: string
  readonly by: PersonId | null
  /** Of the open chain's record of it; null where only the closed chain tells of it. */
  readonly sequence: number | null
}
/** What stands in a forum now. */
export interface ForumState {
  readonly id: ForumId
  name: string
  readonly aliases: string[]
  readonly roles: { readonly [role in Role]: Map<PersonId, string> }
  visibility: Visibility
  /** null: the default. */
  schedule: { readonly rules: readonly PostRule[]; readonly setAt: string } | null
  readonly meetings: Map<MeetingId, MeetingState>
  readonly items: Map<ItemId, ItemState>
  readonly decisions: Map<DecisionId, DecisionState>
  /** How many versions of a decision were ever written. */
  readonly written: Map<DecisionId, number>
  /** Oldest first. */
  readonly withdrawn: Map<DecisionId, WithdrawnVersion[]>
  readonly doneFollowUps: Set<string>
  /** By `placeOf` of the record whose words were destroyed. */
  readonly redactions: Map<string, Redacted>
  /** In the order in which they were made, as far as one chain tells. */
  readonly operations: Map<OperationId, Operation>
}

export const emptyForum = (id: ForumId): ForumState => ({
  id,
  name: '',
  aliases: [],
  roles: { secretary: new Map(), member: new Map() },
  visibility: 'employees',
  schedule: null,
  meetings: new Map(),
  items: new Map(),
  decisions: new Map(),
  written: new Map(),
  withdrawn: new Map(),
  doneFollowUps: new Set(),
  redactions: new Map(),
  operations: new Map()
})

export const NOTHING: DecisionMeaning = {
  outcome: 'none',
  subDecisions: [],
  attendees: [],
  presentations: [],
  responsible: []
}

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

/**
 * A decision's version that was taken back keeps its number. An item that was taken back after its agenda was posted keeps its place: it has lapsed, as one
 * that was deleted then.
 */
function applyTakenBack(
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

const placeOf = (confidentiality: string, sequence: number): string => `${confidentiality} ${sequence}`

/** Why words of a record are missing: it was redacted, or is what was left of one that was. */
function redactionOf(state: ForumState, { chain, sequence, facts }: StoredRecord): Redacted | null {
  const redacted = state.redactions.get(placeOf(chain.confidentiality, sequence))
  const remainsOf = 'remainsOf' in facts ? facts.remainsOf : undefined
  return (
    redacted ??
    (remainsOf === undefined ? null : (state.redactions.get(placeOf(chain.confidentiality, remainsOf)) ?? null))
  )
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

function applyRecord(state: ForumState, record: StoredRecord, interpret: Interpret): void {
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

function applyToMeeting(
  state: ForumState,
  record: Of<
    | 'meeting-planned'
    | 'meeting-moved'
    | 'meeting-cancelled'
    | 'meeting-closed'
    | 'agenda-posted'
    | 'participants-set'
    | 'absent-set'
    | 'meeting-imported'
  >
): void {
  const { meetingId } = record.facts
  if (record.kind === 'meeting-planned' || record.kind === 'meeting-imported') {
    const meeting = state.meetings.get(meetingId) ?? newMeeting(meetingId, record.facts.date)
    state.meetings.set(meetingId, meeting)
    if (record.chain.confidentiality === 'open') meeting.confidential = false
    meeting.date = record.facts.date
    meeting.startTime = record.facts.startTime ?? meeting.startTime
    meeting.place = record.content?.place ?? meeting.place
    if (record.kind === 'meeting-planned') {
      meeting.plannedAt = record.at
      meeting.state = 'planned'
    } else {
      meeting.files.add(record.facts.fileDigest)
      if (record.facts.documentKind === 'minutes') {
        meeting.kind = 'minutes'
        meeting.state = 'closed'
      } else meeting.plannedAt ??= record.at
      if (record.content) {
        if (record.content.participants.length > 0) meeting.participants = record.content.participants
        if (record.content.absent.length > 0) meeting.absent = record.content.absent
        meeting.secretary = record.content.secretary ?? meeting.secretary
      }
    }
    return
  }
  const meeting = state.meetings.get(meetingId)
  if (!meeting) return
  switch (record.kind) {
    case 'meeting-moved':
      meeting.date = record.facts.date
      meeting.startTime = record.facts.startTime
      meeting.place = record.content?.place ?? meeting.place
      meeting.plannedAt = record.at
      return
    case 'meeting-cancelled':
      meeting.state = 'cancelled'
      return
    case 'meeting-closed':
      meeting.state = 'closed'
      meeting.kind = 'minutes'
      meeting.closedAt = record.at
      return
    case 'agenda-posted':
      meeting.posted ??= record.sequence
      return
    case 'participants-set':
      meeting.participants = record.content?.names ?? []
      return
    case 'absent-set':
      meeting.absent = record.content?.names ?? []
  }
}

const newMeeting = (id: MeetingId, date: LocalDate): MeetingState => ({
  id,
  confidential: true,
  date,
  startTime: null,
  place: null,
  kind: 'agenda',
  state: 'planned',
  plannedAt: null,
  closedAt: null,
  posted: null,
  participants: [],
  absent: [],
  secretary: null,
  files: new Set(),
  items: []
})

const newItem = (id: ItemId, meetingId: MeetingId): ItemState => ({
  id,
  meetingId,
  title: null,
  closed: false,
  membersOnly: false,
  lapsed: false,
  number: null,
  sections: [],
  attachments: [],
  followUpList: null,
  raw: null,
  decisions: [],
  redacted: null
})

function applyToItem(
  state: ForumState,
  record: Of<
    'item-added' | 'item-titled' | 'item-removed' | 'item-closed' | 'item-opened' | 'item-moved' | 'item-imported'
  >
): void {
  const { meetingId, itemId } = record.facts
  const meeting = state.meetings.get(meetingId)
  // A closed chain may hold a whole meeting (minutes for members only), or words of an item whose place an open record was about to give when the writer died.
  if (!meeting) return
  if (record.kind === 'item-added' || record.kind === 'item-imported') {
    const item = state.items.get(itemId) ?? newItem(itemId, meetingId)
    state.items.set(itemId, item)
    if (!meeting.items.includes(itemId)) meeting.items.push(itemId)
    item.closed = record.facts.closed
    item.membersOnly ||= record.kind === 'item-imported' && record.chain.confidentiality === 'closed' && !item.closed
    if (saysOnlyClosed(record) && item.title !== null && item.title.title !== CLOSED_TITLE) {
      // Its words stay for who may know them: a document that prints "Lukket" takes none away.
      item.number = record.facts.number
      return
    }
    if (record.content || record.redacted) item.redacted = redactionOf(state, record)
    if (record.kind === 'item-added') {
      if (record.content) item.title = record.content
      return
    }
    item.number = record.facts.number
    item.decisions = [...record.facts.decisions]
    if (record.content) item.title = { title: record.content.title, caseNumber: record.content.caseNumber }
    // An earlier version is not what stands: what was redacted leaves nothing.
    item.sections = record.content?.sections ?? []
    item.attachments = record.content?.attachments ?? []
    item.followUpList = record.content?.followUpList ?? null
    item.raw = record.content?.raw ?? null
    return
  }
  const item = state.items.get(itemId)
  if (!item) return
  switch (record.kind) {
    case 'item-titled':
      item.title = record.content
      item.redacted = redactionOf(state, record)
      return
    case 'item-removed':
      if (meeting.posted !== null) item.lapsed = true
      else {
        meeting.items.splice(meeting.items.indexOf(itemId), 1)
        state.items.delete(itemId)
      }
      return
    case 'item-closed':
      item.closed = true
      return
    case 'item-opened':
      item.closed = false
      item.title = record.content ?? item.title
      if (record.content || record.redacted) item.redacted = redactionOf(state, record)
      return
    case 'item-moved':
      moveWithin(state, meeting, itemId, record.facts.to)
  }
}

/** What an agenda openly prints of a closed item: its place, "Lukket", and perhaps its case number. */
const saysOnlyClosed = (record: Of<'item-added' | 'item-imported'>): record is Of<'item-imported'> =>
  record.kind === 'item-imported' &&
  record.chain.confidentiality === 'open' &&
  record.facts.closed &&
  record.content?.title === CLOSED_TITLE

/** Puts an item where number `to` is. Numbers that a document printed stay as they are; the items change places under them. */
function moveWithin(state: ForumState, meeting: MeetingState, itemId: ItemId, to: number): void {
  const printed = meeting.items.flatMap((id) => state.items.get(id)?.number ?? [])
  if (printed.length > 0) meeting.items.sort((a, b) => numberOf(state, meeting, a) - numberOf(state, meeting, b))
  const numbers = meeting.items.map((id) => numberOf(state, meeting, id))
  const [from, target] = [meeting.items.indexOf(itemId), numbers.indexOf(to)]
  if (from < 0 || target < 0) return
  meeting.items.splice(from, 1)
  meeting.items.splice(target, 0, itemId)
  if (printed.length === 0) return
  for (const [i, id] of meeting.items.entries()) {
    const item = state.items.get(id)
    if (item) item.number = numbers[i] ?? item.number
  }
}

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
