import { createHash } from 'node:crypto'
import { forumNamed } from '../archive/archive.ts'
import { operationIdOf, type PersonId } from '../domain/ids.ts'
import type { Reading } from '../domain/minutes.ts'
import type { Person } from '../domain/people.ts'
import type { Visibility } from '../domain/records.ts'
import { readMinutes } from '../reading/read-minutes.ts'
import { type Imported, importMinutes } from './import-minutes.ts'
import type { World } from './ports.ts'
import { type Refused, refuse } from './refusal.ts'
import { mayAdminister, mayRecord } from './who-may.ts'

/** A document that was read and waits for a yes. */
export interface Draft {
  readonly id: string
  readonly reading: Reading
}
interface Waiting extends Draft {
  readonly fileDigest: string
  readonly by: PersonId
  readonly until: number
}

/** Documents that wait for their yes, in the memory of one instance: nothing of them is stored before it. */
export interface Drafts {
  readonly put: (draft: Waiting) => void
  readonly take: (id: string, by: PersonId, now: number) => Waiting | undefined
}

const WAIT_MS = 30 * 60_000
/** So many wait at once; the oldest makes room. */
const MOST_WAITING = 50

export function createDrafts(): Drafts {
  const waiting = new Map<string, Waiting>()
  return {
    put(draft) {
      waiting.delete(draft.id)
      waiting.set(draft.id, draft)
      for (const id of [...waiting.keys()].slice(0, Math.max(0, waiting.size - MOST_WAITING))) waiting.delete(id)
    },
    take(id, by, now) {
      const draft = waiting.get(id)
      return draft && draft.by === by && draft.until > now ? draft : undefined
    }
  }
}

/** Whether a text is minutes or an agenda, and not a long question: it names its meeting's date and has items. */
export function readsAsMinutes(text: string): boolean {
  if (text.length < 150 || !text.includes('\n')) return false
  const { document } = readMinutes(text)
  return document.meetingDate !== null && document.forum !== null && document.items.length > 0
}

/** Reads a document for its secretary (of a forum that is not known yet: for an administrator), who is asked before anything is stored. */
export function readDraft(
  world: World,
  drafts: Drafts,
  person: Person,
  text: string
): { ok: true; draft: Draft } | Refused {
  const reading = readMinutes(text)
  const { document } = reading
  if (document.forum === null || document.meetingDate === null || document.items.length === 0)
    return refuse({ reason: 'not-minutes' })
  const known = forumNamed(world.archive.states(), document.forum)
  if (known ? !mayRecord(known, person.id) : !mayAdminister(world, person))
    return known
      ? refuse({ reason: 'not-secretary', forum: { id: known.id, name: known.name, aliases: known.aliases } })
      : refuse({ reason: 'not-admin' })
  const fileDigest = createHash('sha256').update(text).digest('hex')
  const id = operationIdOf('draft', person.id, fileDigest)
  const draft: Waiting = { id, reading, fileDigest, by: person.id, until: Date.parse(world.clock()) + WAIT_MS }
  drafts.put(draft)
  return { ok: true, draft }
}

/** The yes: records the document that was shown. Again for the same document changes nothing. */
export async function importDraft(
  world: World,
  drafts: Drafts,
  person: Person,
  id: string,
  visibility: Visibility
): Promise<{ ok: true; imported: Extract<Imported, { ok: true }> } | Refused> {
  const draft = drafts.take(id, person.id, Date.parse(world.clock()))
  if (!draft) return refuse({ reason: 'draft-gone' })
  const known =
    draft.reading.document.forum === null ? undefined : forumNamed(world.archive.states(), draft.reading.document.forum)
  if (known ? !mayRecord(known, person.id) : !mayAdminister(world, person)) return refuse({ reason: 'not-admin' })
  const imported = await importMinutes(world, {
    reading: draft.reading,
    fileDigest: draft.fileDigest,
    visibility,
    by: person.id
  })
  return imported.ok ? { ok: true, imported } : refuse({ reason: 'try-again' })
}
