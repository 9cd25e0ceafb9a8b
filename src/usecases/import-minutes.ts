import { forumNamed } from '../archive/archive.ts'
import { CLOSED_TITLE } from '../archive/closed-title.ts'
import type { ForumState, ItemState, MeetingState } from '../archive/forum-state.ts'
import {
  type DecisionId,
  type ForumId,
  foldName,
  forumIdOf,
  itemIdOf,
  meetingIdOf,
  type OperationId,
  operationIdOf,
  type PersonId
} from '../domain/ids.ts'
import type { LocalDate, MinutesItem, Reading } from '../domain/minutes.ts'
import type { Happening, ImportedItem, ItemTitle } from '../domain/records.ts'
import { commit, type Writing } from './commit.ts'
import { createForum } from './manage-forum.ts'
import { type Conflict, placeBlocks, squash } from './place-printed-decisions.ts'
import type { World } from './ports.ts'

/** A document as read, and who may ask about it: `members` keeps all of it in the closed chain. */
export interface Import {
  readonly reading: Reading
  /** SHA-256 of the file, hex. */
  readonly fileDigest: string
  readonly visibility: 'employees' | 'members'
  readonly by: PersonId | null
}

export type Imported =
  | {
      readonly ok: true
      readonly forumId: ForumId
      readonly forum: string
      readonly date: LocalDate
      readonly items: number
      readonly decisions: number
      readonly written: number
      /** The acts that wrote it, to take back; several where the document is long, none where nothing was new. */
      readonly operations: readonly OperationId[]
      readonly conflicts: readonly Conflict[]
    }
  | { readonly ok: false; readonly reason: 'no-forum' | 'no-date' | 'try-again' }

/** Records of one write: far below the hundred that a table takes in one transaction. */
const CHUNK = 90

/**
 * Puts a document into the records. What stands already, white space apart, is joined and not written again, so the same file twice changes nothing
 * and an import that broke off goes on where it stopped; a changed document becomes new versions. A decision that the secretary recorded and the
 * document prints otherwise stays as recorded and is reported.
 */
export async function importMinutes(
  world: Pick<World, 'archive' | 'records' | 'settings' | 'clock'>,
  request: Import
): Promise<Imported> {
  const { document } = request.reading
  if (document.forum === null) return { ok: false, reason: 'no-forum' }
  if (document.meetingDate === null) return { ok: false, reason: 'no-date' }
  const forumId = forumNamed(world.archive.states(), document.forum)?.id ?? forumIdOf(document.forum)
  const author = request.by === null ? null : { id: request.by }
  if (!world.archive.stateOf(forumId)?.name)
    await createForum(
      world,
      { person: author, operation: operationIdOf('import-forum', forumId) },
      forumId,
      document.forum
    )

  let written = 0
  const operations: OperationId[] = []
  let conflicts: readonly Conflict[] | null = null
  for (;;) {
    const state = world.archive.stateOf(forumId)
    if (!state) return { ok: false, reason: 'try-again' }
    const { writing, conflicts: found } = differences(state, world.archive.viewOf(forumId, 'open'), request)
    // As it was met: once it is read in, a document's print of what was redacted is told from a new one no more.
    conflicts ??= found
    const rest = (writing.open?.length ?? 0) + (writing.closed?.length ?? 0)
    if (rest === 0) {
      const decisions = document.items.reduce((sum, item) => sum + decisionsIn(item), 0)
      return {
        ok: true,
        forumId,
        forum: state.name,
        date: document.meetingDate,
        items: document.items.length,
        decisions,
        written,
        operations,
        conflicts
      }
    }
    const operation = operationIdOf(
      'import',
      request.fileDigest,
      String(world.archive.sequenceOf({ forumId, confidentiality: 'open' })),
      String(world.archive.sequenceOf({ forumId, confidentiality: 'closed' }))
    )
    const done = await commit(world, forumId, { person: author, operation }, (now) => {
      const { writing } = differences(now, world.archive.viewOf(forumId, 'open'), request)
      return {
        ok: true,
        write: { open: writing.open?.slice(0, CHUNK) ?? [], closed: writing.closed?.slice(0, CHUNK) ?? [] }
      }
    })
    if (!done.ok) return { ok: false, reason: 'try-again' }
    written += done.operation.records.length
    operations.push(done.operation.id)
  }
}

/** What an import would change of a meeting that is there already. */
export interface Preview {
  /** New items and decisions, and new versions of them. */
  readonly changes: number
  readonly conflicts: number
}

/** Compares a document with what is recorded; null where its meeting is not there yet. */
export function previewImport(world: Pick<World, 'archive'>, request: Import): Preview | null {
  const { document } = request.reading
  const state = document.forum === null ? undefined : forumNamed(world.archive.states(), document.forum)
  if (!state || !sameMeeting(state, document.meetingDate ?? '', document.startTime)) return null
  const { writing, conflicts } = differences(state, world.archive.viewOf(state.id, 'open'), request)
  const changes = [...(writing.open ?? []), ...(writing.closed ?? [])].filter(({ kind }) => kind !== 'meeting-imported')
  return { changes: changes.length, conflicts: conflicts.length }
}

interface Difference {
  readonly writing: Writing
  readonly conflicts: readonly Conflict[]
}

function differences(state: ForumState, openly: ForumState | undefined, request: Import): Difference {
  const { document } = request.reading
  const date = document.meetingDate ?? ''
  const open: Happening[] = []
  const closed: Happening[] = []
  const main = request.visibility === 'members' ? closed : open
  const conflicts: Conflict[] = []
  const meeting = sameMeeting(state, date, document.startTime)
  const meetingId = meeting?.id ?? meetingIdOf(state.id, date, document.startTime ?? '')
  const again = meeting?.files.has(request.fileDigest) === true
  if (!again) {
    main.push({
      kind: 'meeting-imported',
      facts: {
        meetingId,
        date,
        startTime: document.startTime,
        documentKind: document.kind,
        fileDigest: request.fileDigest
      },
      content: {
        place: document.place,
        participants: document.participants,
        absent: document.absent,
        secretary: document.secretary,
        rawHead: request.reading.raw.head,
        repairs: request.reading.repairs.length
      }
    })
  }
  const taken = new Set<string>()
  for (const [i, printed] of document.items.entries()) {
    const known = meeting ? sameItem(state, meeting, printed, taken) : undefined
    const itemId = known?.id ?? itemIdOf(meetingId, String(printed.number), foldName(printed.title), String(i))
    taken.add(itemId)
    const raw = request.reading.raw.items[i] ?? ''
    const words = printed.closed ? wordsOfClosed(printed) : printed
    const isBare = printed.closed && words === null
    const into = printed.closed && !isBare ? closed : main
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
      raw
    }
    if (printed.closed && request.visibility === 'employees') {
      const face: ItemTitle = {
        title: CLOSED_TITLE,
        caseNumber: saysOnlyClosed(printed.title) ? printed.caseNumber : null
      }
      const shown = openly?.items.get(itemId)
      const staysRedacted = again && shown?.redacted
      if (!staysRedacted && (!shown?.closed || shown.number !== printed.number || differsOnAgenda(shown, face)))
        open.push({
          kind: 'item-imported',
          facts: { meetingId, itemId, number: printed.number, closed: true, decisions: [] },
          content: { ...face, sections: [], attachments: [], followUpList: null, raw: isBare ? raw : '' }
        })
      if (isBare) continue
    }
    // The same document again does not bring back what was redacted of it; another one may put cleaned words in its place.
    const staysRedacted = again && known?.redacted
    if (!staysRedacted && (!known || differs(known, content, printed, decisions)))
      into.push({
        kind: 'item-imported',
        facts: { meetingId, itemId, number: printed.number, closed: printed.closed, decisions },
        content
      })
    for (const block of blocks) {
      if (block.write === 'new') {
        const { date: _, ...words } = block.printed
        into.push({
          kind: 'decision-imported',
          facts: { meetingId, itemId, decisionId: block.id, decidedOn: block.printed.date ?? date },
          content: { ...words, forum: block.printed.forum ?? state.name }
        })
      } else if (block.write === 'changed')
        into.push({
          kind: 'decision-corrected',
          facts: { meetingId, itemId, decisionId: block.id },
          content: { text: block.printed.text }
        })
    }
  }
  return { writing: { open, closed }, conflicts }
}

const sameMeeting = (state: ForumState, date: LocalDate, startTime: string | null): MeetingState | undefined =>
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

const saysOnlyClosed = (text: string): boolean => /^lukke(t|de)( (punkt|sag|møde))?\.?$/iu.test(squash(text))

/**
 * A closed item without what only stands there in place of words ("Beslutning: Lukket"), which decides nothing; null where nothing is left of it: then all that
 * the document prints of it is what the agenda openly says.
 */
function wordsOfClosed(printed: MinutesItem): MinutesItem | null {
  const decisions = printed.decisions.filter((block) => !saysOnlyClosed(block.text))
  const sections = printed.sections.filter((section) => !saysOnlyClosed(section.text) && squash(section.text) !== '')
  const isNothing =
    saysOnlyClosed(printed.title) &&
    decisions.length === 0 &&
    sections.length === 0 &&
    printed.attachments.length === 0 &&
    !printed.followUpList
  return isNothing ? null : { ...printed, decisions, sections }
}

const decisionsIn = (item: MinutesItem): number =>
  (item.closed ? (wordsOfClosed(item)?.decisions ?? []) : item.decisions).length

/** What the item is called for who may know its words. A document that prints no more than "Lukket" does not take the title from one that is known by it. */
function titleOf(printed: MinutesItem, known: ItemState | undefined): ItemTitle {
  if (!printed.closed || !saysOnlyClosed(printed.title)) return { title: printed.title, caseNumber: printed.caseNumber }
  const before = known?.title ?? null
  return before && before.title !== CLOSED_TITLE
    ? { title: before.title, caseNumber: printed.caseNumber ?? before.caseNumber }
    : { title: CLOSED_TITLE, caseNumber: printed.caseNumber }
}

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
