import { CLOSED_TITLE } from '../archive/closed-title.ts'
import type { ForumState, ItemState, MeetingState } from '../archive/forum-state.ts'
import {
  type DecisionId,
  foldName,
  type ItemId,
  itemIdOf,
  type MeetingId,
  meetingIdOf,
  type PersonId
} from '../domain/ids.ts'
import type { LocalDate, MinutesItem, Reading } from '../domain/minutes.ts'
import type { Happening, ImportedItem, ItemTitle } from '../domain/records.ts'
import type { Writing } from './commit.ts'
import { type Conflict, type PlacedBlock, placeBlocks, squash } from './place-printed-decisions.ts'
import { saysOnlyClosed, titleOf, wordsOfClosed } from './printed-closed-item.ts'

/** A document as read, and who may ask about it: `members` keeps all of it in the closed chain. */
export interface Import {
  readonly reading: Reading
  /** SHA-256 of the file, hex. */
  readonly fileDigest: string
  readonly visibility: 'employees' | 'members'
  readonly by: PersonId | null
}

export interface Difference {
  readonly writing: Writing
  readonly conflicts: readonly Conflict[]
}

/**
 * What a document says otherwise than the records. `openly`: the forum as all may know it, from the open chain alone: a closed item's place on the agenda is
 * compared with that.
 */
export function differences(state: ForumState, openly: ForumState | undefined, request: Import): Difference {
  const { document, raw } = request.reading
  const date = document.meetingDate ?? ''
  const open: Happening[] = []
  const closed: Happening[] = []
  const main = request.visibility === 'members' ? closed : open
  const conflicts: Conflict[] = []
  const meeting = sameMeeting(state, date, document.startTime)
  const meetingId = meeting?.id ?? meetingIdOf(state.id, date, document.startTime ?? '')
  const again = meeting?.files.has(request.fileDigest) === true
  if (!again) main.push(meetingImported(request, meetingId, date))
  const taken = new Set<string>()
  for (const [i, printed] of document.items.entries()) {
    const known = meeting ? sameItem(state, meeting, printed, taken) : undefined
    const itemId = known?.id ?? itemIdOf(meetingId, String(printed.number), foldName(printed.title), String(i))
    taken.add(itemId)
    const words = printed.closed ? wordsOfClosed(printed) : printed
    const isBare = printed.closed && words === null
    const into = printed.closed && !isBare ? closed : main
    const text = raw.items[i] ?? ''
    if (printed.closed && request.visibility === 'employees') {
      const shown = openly?.items.get(itemId)
      const face = faceOf(printed)
      if (!(again && shown?.redacted) && showsOtherwise(shown, printed, face))
        open.push({
          kind: 'item-imported',
          facts: { meetingId, itemId, number: printed.number, closed: true, decisions: [] },
          content: { ...face, sections: [], attachments: [], followUpList: null, raw: isBare ? text : '' }
        })
      if (isBare) continue
    }
    const blocks =
      words === null ? [] : placeBlocks(state, { meetingId, known, printed: words, date, again }, conflicts)
    const decisions = [
      ...(known?.decisions ?? []).filter((id) => !blocks.some((block) => block.id === id)),
      ...blocks.map((block) => block.id)
    ]
    const content: ImportedItem = {
      ...titleOf(printed, known),
      sections: words?.sections ?? [],
      attachments: words?.attachments ?? [],
      followUpList: words?.followUpList ?? null,
      raw: text
    }
    // The same document again does not bring back what was redacted of it; another one may put cleaned words in its place.
    if (!(again && known?.redacted) && (!known || differs(known, content, printed, decisions)))
      into.push({
        kind: 'item-imported',
        facts: { meetingId, itemId, number: printed.number, closed: printed.closed, decisions },
        content
      })
    into.push(...blocks.flatMap((block) => decisionOf(block, { meetingId, itemId, date, forum: state.name })))
  }
  return { writing: { open, closed }, conflicts }
}

function meetingImported({ reading, fileDigest }: Import, meetingId: MeetingId, date: LocalDate): Happening {
  const { document, raw, repairs } = reading
  const { startTime, kind: documentKind, place, participants, absent, secretary } = document
  return {
    kind: 'meeting-imported',
    facts: { meetingId, date, startTime, documentKind, fileDigest },
    content: { place, participants, absent, secretary, rawHead: raw.head, repairs: repairs.length }
  }
}

/** What is to be written of a decision that a document prints; nothing where it stands as printed. */
function decisionOf(
  { id: decisionId, write, printed }: PlacedBlock,
  at: { meetingId: MeetingId; itemId: ItemId; date: LocalDate; forum: string }
): Happening[] {
  const { meetingId, itemId } = at
  if (write === 'new') {
    const { date, ...words } = printed
    return [
      {
        kind: 'decision-imported',
        facts: { meetingId, itemId, decisionId, decidedOn: date ?? at.date },
        content: { ...words, forum: printed.forum ?? at.forum }
      }
    ]
  }
  if (write !== 'changed') return []
  return [{ kind: 'decision-corrected', facts: { meetingId, itemId, decisionId }, content: { text: printed.text } }]
}

/** The document's meeting among those that stand: on its date, and not begun at another time. */
export const sameMeeting = (state: ForumState, date: LocalDate, startTime: string | null): MeetingState | undefined =>
  [...state.meetings.values()].find(
    (one) =>
      one.state !== 'cancelled' &&
      one.date === date &&
      (one.startTime === startTime || one.startTime === null || startTime === null)
  )

/** The item on the meeting's agenda that a printed one is: same title, else same number with the same case or of a closed item. */
function sameItem(
  state: ForumState,
  meeting: MeetingState,
  printed: MinutesItem,
  taken: ReadonlySet<string>
): ItemState | undefined {
  const free = meeting.items.flatMap((id) => {
    const item = state.items.get(id)
    return item && !taken.has(id) ? [item] : []
  })
  const numbered = (item: ItemState): boolean => (item.number ?? meeting.items.indexOf(item.id) + 1) === printed.number
  const titled = free.filter(
    (item) =>
      item.title !== null && foldName(item.title.title) === foldName(printed.title) && item.closed === printed.closed
  )
  return (
    titled.find(numbered) ??
    free.find(
      (item) =>
        numbered(item) &&
        ((printed.caseNumber !== null && item.title?.caseNumber === printed.caseNumber) ||
          (printed.closed && item.closed))
    ) ??
    titled.find((item) => item.number === null) ??
    free.find((item) => numbered(item) && item.title === null && item.redacted !== null)
  )
}

/** A closed item as the agenda openly shows it. */
const faceOf = (printed: MinutesItem): ItemTitle => ({
  title: CLOSED_TITLE,
  caseNumber: saysOnlyClosed(printed.title) ? printed.caseNumber : null
})

const showsOtherwise = (shown: ItemState | undefined, printed: MinutesItem, face: ItemTitle): boolean =>
  !shown?.closed || shown.number !== printed.number || differsOnAgenda(shown, face)

/** The open chain keeps the words of an item that was open before: they are hidden, not replaced. */
const differsOnAgenda = (shown: ItemState, face: ItemTitle): boolean =>
  shown.title?.title === CLOSED_TITLE
    ? shown.title.caseNumber !== face.caseNumber
    : shown.title === null && face.caseNumber !== null

function differs(
  known: ItemState,
  content: ImportedItem,
  printed: MinutesItem,
  decisions: readonly DecisionId[]
): boolean {
  const as = (item: Pick<ImportedItem, 'sections' | 'attachments' | 'followUpList'>): string =>
    squash(JSON.stringify([item.sections, item.attachments, item.followUpList]))
  return (
    known.number !== printed.number ||
    known.closed !== printed.closed ||
    known.title?.title !== content.title ||
    known.title?.caseNumber !== content.caseNumber ||
    as(known) !== as(content) ||
    known.decisions.join() !== decisions.join()
  )
}
