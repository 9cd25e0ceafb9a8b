import { forumNamed } from '../archive/archive.ts'
import { type ForumId, forumIdOf, type OperationId, operationIdOf } from '../domain/ids.ts'
import type { LocalDate } from '../domain/minutes.ts'
import { commit } from './commit.ts'
import { differences, type Import, sameMeeting } from './document-differences.ts'
import { createForum } from './manage-forum.ts'
import type { Conflict } from './place-printed-decisions.ts'
import type { World } from './ports.ts'
import { decisionsIn } from './printed-closed-item.ts'

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
