import { createHash } from 'node:crypto'
import { forumNamed } from '../archive/archive.ts'
import { forumView } from '../archive/meeting-view.ts'
import { operationIdOf, type PersonId } from '../domain/ids.ts'
import type { Reading } from '../domain/minutes.ts'
import type { Person } from '../domain/people.ts'
import type { Visibility } from '../domain/records.ts'
import { addMinutes } from '../domain/zone.ts'
import { LONG_TEXT, readApart } from '../reading/read-apart.ts'
import { readMinutes } from '../reading/read-minutes.ts'
import { type Imported, importMinutes, type Preview, previewImport } from './import-minutes.ts'
import type { World } from './ports.ts'
import { type Refused, refuse } from './refusal.ts'
import { mayAdminister, mayRecord } from './who-may.ts'

/** A document that was read and waits for a yes. */
export interface Draft {
  readonly id: string
  readonly reading: Reading
  /** What the yes would change of a meeting that is there already; null where there is none. */
  readonly stored: Preview | null
}

/** How long a document waits for its yes. */
const WAIT_MINUTES = 60
/** UTF-16 units in one row: as JSON of plain ASCII far below what a row holds. */
const PIECE = 60_000

/** Keeps a document until its yes, in the store: the button may reach any instance. */
async function keepDraft(world: World, id: string, text: string, by: PersonId): Promise<void> {
  const until = addMinutes(world.clock(), WAIT_MINUTES)
  const pieces = Math.ceil(text.length / PIECE)
  for (let i = 0; i < pieces; i++) {
    const piece = text.slice(i * PIECE, (i + 1) * PIECE)
    await world.settings.remember('draft', `${id} ${i}`, { piece }, until)
  }
  await world.settings.remember('draft', id, { by, pieces }, until)
}

/** The text that waits, for who sent it alone. */
async function keptDraft(world: World, id: string, by: PersonId): Promise<{ text: string; pieces: number } | null> {
  const now = world.clock()
  const head = fieldsOf(await world.settings.recall('draft', id, now))
  if (head.by !== by || typeof head.pieces !== 'number') return null
  const pieces: string[] = []
  for (let i = 0; i < head.pieces; i++) {
    const { piece } = fieldsOf(await world.settings.recall('draft', `${id} ${i}`, now))
    if (typeof piece !== 'string') return null
    pieces.push(piece)
  }
  return { text: pieces.join(''), pieces: head.pieces }
}

const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {}

/** The no: nothing of the document is kept. */
export async function dropDraft(world: World, person: Person, id: string): Promise<void> {
  const kept = await keptDraft(world, id, person.id)
  if (kept === null) return
  await world.settings.forget('draft', id)
  for (let i = 0; i < kept.pieces; i++) await world.settings.forget('draft', `${id} ${i}`)
}

/** Whether a text is minutes or an agenda, and not a long question: it names its meeting's date and has items. Nobody asks so much as is not read here. */
export function readsAsMinutes(text: string): boolean {
  if (text.length < 150 || !text.includes('\n')) return false
  if (text.length > LONG_TEXT) return true
  const { document } = readMinutes(text)
  return document.meetingDate !== null && document.forum !== null && document.items.length > 0
}

/** Reads a document for its secretary (of a forum that is not known yet: for an administrator), who is asked before anything is stored. */
export async function readDraft(
  world: World,
  person: Person,
  text: string
): Promise<{ ok: true; draft: Draft } | Refused> {
  const read = await readApart(text)
  if (!read.ok) return refuse({ reason: 'too-long-to-read' })
  const { reading } = read
  const { document } = reading
  if (document.forum === null || document.meetingDate === null || document.items.length === 0)
    return refuse({ reason: 'not-minutes' })
  const known = forumNamed(world.archive.states(), document.forum)
  if (known ? !mayRecord(known, person.id) : !mayAdminister(world, person))
    return known ? refuse({ reason: 'not-secretary', forum: forumView(known) }) : refuse({ reason: 'not-admin' })
  const fileDigest = digestOf(text)
  const id = operationIdOf('draft', person.id, fileDigest)
  await keepDraft(world, id, text, person.id)
  const stored = previewImport(world, { reading, fileDigest, visibility: 'employees', by: person.id })
  return { ok: true, draft: { id, reading, stored } }
}

const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex')

/** The yes: records the document that was shown. Again for the same document changes nothing. */
export async function importDraft(
  world: World,
  person: Person,
  id: string,
  visibility: Visibility
): Promise<{ ok: true; imported: Extract<Imported, { ok: true }> } | Refused> {
  const kept = await keptDraft(world, id, person.id)
  if (!kept) return refuse({ reason: 'draft-gone' })
  const read = await readApart(kept.text)
  if (!read.ok) return refuse({ reason: 'too-long-to-read' })
  const { reading } = read
  const { forum } = reading.document
  const known = forum === null ? undefined : forumNamed(world.archive.states(), forum)
  if (known ? !mayRecord(known, person.id) : !mayAdminister(world, person)) return refuse({ reason: 'not-admin' })
  const fileDigest = digestOf(kept.text)
  const imported = await importMinutes(world, { reading, fileDigest, visibility, by: person.id })
  return imported.ok ? { ok: true, imported } : refuse({ reason: 'try-again' })
}
