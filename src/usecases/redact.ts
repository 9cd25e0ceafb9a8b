import type { ForumState } from '../archive/forum-state.ts'
import { numberOf } from '../archive/item-number.ts'
import { type ForumId, operationIdOf, type PersonId } from '../domain/ids.ts'
import type { LocalDate } from '../domain/minutes.ts'
import type { ChainKey, RecordKind, StoredRecord } from '../domain/records.ts'
import { holdsWords, passageOf } from '../domain/words-in-text.ts'
import { commit } from './commit.ts'
import type { World } from './ports.ts'
import { type Remains, remainsOf } from './remains.ts'

/** Which records are looked through. Absent: all. */
export interface Where {
  readonly forum?: ForumId
  readonly date?: LocalDate
  readonly item?: number
}

/** A record that holds what was looked for. */
export interface Holding {
  readonly chain: ChainKey
  readonly sequence: number
  readonly kind: RecordKind
  readonly forum: string
  /** Of the meeting it belongs to; null where it belongs to none, or to one that was taken back. */
  readonly date: LocalDate | null
  readonly item: number | null
  /** It stands no more: a later version has taken its place, or it was taken back. */
  readonly superseded: boolean
  /** Where the words stand, with what is around them. Null: only members may read it, and who is at the terminal need not be one. */
  readonly passage: string | null
  /** What is to stand after it is gone: the texts of a document's record that do not hold the words. Null: nothing. */
  readonly remains: Remains | null
}

/** A forum's name cannot be taken from it, and a ground is what a redaction is known by. */
const STAYS: readonly RecordKind[] = ['forum-created', 'redacted']

/**
 * Every record that the archive knows, in all versions and also of what was taken back, whose words hold `words` (null: that has words at all), white
 * space, hyphens and case aside. In order of forum, chain and sequence.
 */
export function findWords({ archive }: Pick<World, 'archive'>, where: Where, words: string | null): Holding[] {
  return archive
    .states()
    .filter((state) => where.forum === undefined || state.id === where.forum)
    .flatMap((state) => {
      const records = recordsOf(state)
      const superseded = supersededOf(state, records)
      return records
        .filter((record) => !STAYS.includes(record.kind) && record.content !== null)
        .flatMap((record) => holdingOf(state, record, superseded.has(record), words) ?? [])
    })
    .filter((one) => where.date === undefined || one.date === where.date)
    .filter((one) => where.item === undefined || one.item === where.item)
}

const recordsOf = (state: ForumState): StoredRecord[] =>
  [...state.operations.values()]
    .flatMap(({ records }) => records)
    .sort((a, b) => b.chain.confidentiality.localeCompare(a.chain.confidentiality) || a.sequence - b.sequence)

function holdingOf(state: ForumState, record: StoredRecord, superseded: boolean, words: string | null): Holding | null {
  const texts = textsIn(record.content)
  const passages = texts.flatMap((text) => (words === null ? [text] : (passageOf(text, words) ?? [])))
  const [passage] = passages
  if (passage === undefined) return null
  const meeting =
    'meetingId' in record.facts && record.facts.meetingId ? state.meetings.get(record.facts.meetingId) : undefined
  const item = 'itemId' in record.facts && record.facts.itemId ? state.items.get(record.facts.itemId) : undefined
  const forMembers = record.chain.confidentiality === 'closed' || state.visibility === 'members'
  return {
    chain: record.chain,
    sequence: record.sequence,
    kind: record.kind,
    forum: state.name,
    date: meeting?.date ?? ('date' in record.facts ? record.facts.date : null),
    item: item && meeting ? numberOf(state, meeting, item.id) : 'number' in record.facts ? record.facts.number : null,
    superseded,
    passage: forMembers ? null : passage,
    remains: words === null || superseded ? null : remainsOf(record, words)
  }
}

/** All texts in a record's words, however deep. */
function textsIn(content: unknown): string[] {
  if (typeof content === 'string') return content === '' ? [] : [content]
  return typeof content === 'object' && content !== null ? Object.values(content).flatMap(textsIn) : []
}

const DECIDING: readonly RecordKind[] = ['decision-recorded', 'decision-imported', 'decision-corrected']

/** What a record says a version of; a later one of the same takes its place. Null: nothing takes its place. */
function versionOf({ kind, chain, facts }: StoredRecord): string | null {
  if (DECIDING.includes(kind) && 'decisionId' in facts) return `${chain.confidentiality} ${facts.decisionId}`
  if ('itemId' in facts) return `${chain.confidentiality} ${kind} ${facts.itemId}`
  return kind === 'meeting-imported' && 'meetingId' in facts
    ? `${chain.confidentiality} ${kind} ${facts.meetingId}`
    : null
}

/** The records that stand no more: taken back, or followed by a later version. */
function supersededOf(state: ForumState, records: readonly StoredRecord[]): ReadonlySet<StoredRecord> {
  const superseded = new Set<StoredRecord>()
  const later = new Set<string>()
  for (const record of [...records].reverse()) {
    const version = versionOf(record)
    const undone = state.operations.get(record.operation)?.undone === true
    if (undone || (version !== null && later.has(version))) superseded.add(record)
    if (!undone && version !== null) later.add(version)
  }
  return superseded
}

/** Whether a text that is to be shown (a ground) holds the words that it gives reason to destroy. */
export const tells = (text: string, words: string | null): boolean => words !== null && holdsWords(text, words)

export interface Redacting {
  readonly by: PersonId
  readonly ground: string
  /** What was looked for: kept questions that hold it are deleted, too. */
  readonly words: string | null
}

export interface RedactedTexts {
  readonly redacted: number
  /** Somebody else had redacted them meanwhile. */
  readonly before: number
  readonly questions: number
}

/**
 * Destroys the words of records for good, one after the other. What else a document's record held (title, case number, other sections) is first recorded
 * anew, so that it goes on standing. Each redaction leaves a record that says who, when and on what ground. Cut short, the same again
 * finishes it. Other instances forget the words when they next read, within a second or two.
 */
export async function redactTexts(
  world: Pick<World, 'archive' | 'records' | 'questions' | 'clock'>,
  holdings: readonly Pick<Holding, 'chain' | 'sequence' | 'remains'>[],
  { by, ground, words }: Redacting
): Promise<RedactedTexts> {
  const { archive, records, questions, clock } = world
  let redacted = 0
  for (const { chain, sequence, remains } of holdings) {
    if (remains !== null) await keepRemains(world, chain, sequence, by, remains)
    const operation = operationIdOf('redact', chain.forumId, chain.confidentiality, String(sequence))
    if ((await records.redact(chain, sequence, { by, at: clock(), ground, operation })).ok) redacted++
  }
  const forgotten = words === null ? 0 : await questions.forget((text) => holdsWords(text, words))
  await archive.refresh()
  return { redacted, before: holdings.length - redacted, questions: forgotten }
}

async function keepRemains(
  world: Pick<World, 'archive' | 'records' | 'clock'>,
  chain: ChainKey,
  sequence: number,
  by: PersonId,
  remains: Remains
): Promise<void> {
  const operation = operationIdOf('remains', chain.forumId, chain.confidentiality, String(sequence))
  const done = await commit(world, chain.forumId, { person: { id: by }, operation }, () => ({
    ok: true,
    write: { [chain.confidentiality]: [remains] }
  }))
  // Nothing is lost: the words themselves stand yet.
  if (!done.ok) throw new Error('what is to remain of a record could not be recorded: others are recording')
}
