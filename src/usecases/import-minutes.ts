import { forumNamed } from '../archive/archive.ts'
import type { ForumState, ItemState, MeetingState } from '../archive/forum-state.ts'
import { CLOSED_TITLE } from '../archive/meeting-view.ts'
import {
  type DecisionId,
  foldName,
  forumIdOf,
  itemIdOf,
  meetingIdOf,
  type OperationId,
  operationIdOf,
  type PersonId
} from '../domain/ids.ts'
import type { LocalDate, MinutesItem, Reading } from '../domain/minutes.ts'
import type { Happening, ImportedItem } from '../domain/records.ts'
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
    const { writing, conflicts: found } = differences(state, request)
    // As it was met: once it is read in, a document's print of what was redacted is told from a new one no more.
    conflicts ??= found
    const rest = (writing.open?.length ?? 0) + (writing.closed?.length ?? 0)
    if (rest === 0) {
      const decisions = document.items.reduce((sum, item) => sum + item.decisions.length, 0)
      return {
        ok: true,
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
      const { writing } = differences(now, request)
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

interface Difference {
  readonly writing: Writing
  readonly conflicts: readonly Conflict[]
}

function differences(state: ForumState, request: Import): Difference {
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
    const confidential = printed.closed && !saysOnlyClosed(printed)
    const into = confidential ? closed : main
    const blocks = placeBlocks(state, { meetingId, known, printed, date, again }, conflicts)
    const decisions = [
      ...(known?.decisions ?? []).filter((id) => !blocks.some((block) => block.id === id)),
      ...blocks.map((block) => block.id)
    ]
    const content: ImportedItem = {
      title: printed.closed && !confidential ? CLOSED_TITLE : printed.title,
      caseNumber: printed.caseNumber,
      sections: printed.sections,
      attachments: printed.attachments,
      followUpList: printed.followUpList ?? null,
      raw
    }
    if (confidential && request.visibility === 'employees' && !(known?.closed && known.number === printed.number))
      open.push({
        kind: 'item-imported',
        facts: { meetingId, itemId, number: printed.number, closed: true, decisions: [] },
        content: { title: CLOSED_TITLE, caseNumber: null, sections: [], attachments: [], followUpList: null, raw: '' }
      })
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

/** A closed item of which the document prints nothing but that it is closed: all of that is on the open agenda. */
const saysOnlyClosed = (printed: MinutesItem): boolean =>
  /^lukke(t|de)( (punkt|sag|møde))?\.?$/iu.test(squash(printed.title)) &&
  printed.decisions.length === 0 &&
  printed.sections.length === 0 &&
  printed.attachments.length === 0

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
