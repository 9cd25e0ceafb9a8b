import type { DecisionId, ItemId, MeetingId } from '../domain/ids.ts'
import type { StoredRecord } from '../domain/records.ts'
import { CLOSED_TITLE } from './closed-title.ts'
import type { ForumState, ItemState, MeetingState } from './forum-state.ts'
import { numberOf } from './item-number.ts'
import { redactionOf } from './redaction-of.ts'

type Of<Kind extends StoredRecord['kind']> = Extract<StoredRecord, { kind: Kind }>

/** What a record says of an item of an agenda. */
export function applyToItem(
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
    for (const id of item.decisions) notePrinting(state, id, meetingId)
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

function notePrinting({ printedIn }: ForumState, id: DecisionId, meeting: MeetingId): void {
  const known = printedIn.get(id)
  if (known === undefined) printedIn.set(id, [meeting])
  else if (!known.includes(meeting)) known.push(meeting)
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
