import { setImmediate } from 'node:timers/promises'
import type { Library } from '../answering/finding/library.ts'
import { type AboutTopic, createAboutTopic } from '../answering/finding/topic-of-decision.ts'
import type { ForumState } from '../archive/forum-state.ts'
import { meetingView } from '../archive/meeting-view.ts'
import type { FollowedTopic } from '../domain/followed-topic.ts'
import { type DecisionId, type ForumId, type MeetingId, operationIdOf, type PersonId } from '../domain/ids.ts'
import { daysBetween } from '../domain/local-dates.ts'
import type { AgendaItem, Decision, Meeting } from '../domain/meeting.ts'
import type { ChainKey, StoredRecord } from '../domain/records.ts'
import type { Posted, World } from './ports.ts'
import { isMember } from './who-may.ts'

/** A decision about a topic that somebody follows. */
export interface Told {
  readonly topic: FollowedTopic
  readonly change: 'recorded' | 'corrected'
  readonly meeting: Meeting
  readonly item: AgendaItem
  readonly decision: Decision
}

/** Writes to followers in personal chat. */
export interface Teller {
  readonly tell: (person: PersonId, told: Told) => Promise<Posted>
  /** More was decided about it at once than is shown one by one. */
  readonly tellMore: (person: PersonId, topic: FollowedTopic, count: number) => Promise<Posted>
  /** For the operator: no words of people or documents. */
  readonly note: (what: 'follower not told' | 'follower told perhaps') => void
}

/** How long a decision stands before it is told: its writer may take it back. */
const STANDS_MS = 60_000
/** What was recorded longer ago is told to nobody: an instance that starts looks back so far. */
const LOOKS_BACK_MS = 24 * 3_600_000
/** Minutes that are read in long after their meeting are no news. */
const NEWS_DAYS = 60
/** Of one act (a document read in) so many decisions are told one by one to one person. */
const MOST_OF_ONE_ACT = 5
/** Pauses after which a message that Teams surely did not take is sent again. */
const RETRIES_MS = [15_000, 60_000, 300_000, 1_800_000] as const

type Deciding = Extract<StoredRecord, { kind: 'decision-recorded' | 'decision-imported' | 'decision-corrected' }>
interface Waiting {
  readonly record: Deciding
  readonly readyAt: number
  readonly attempt: number
}
interface Standing {
  readonly state: ForumState
  readonly library: Library
  readonly forMembers: boolean
  readonly told: Omit<Told, 'topic'>
}

/**
 * Makes the round that tells followers what was decided about their topics: once, a minute after it was recorded, if it still stands, in personal chat. A
 * row is claimed for each message before it is sent, on however many instances; whoever dies in between leaves that one untold. Closed items, and forums
 * for their members, are told to members alone.
 */
export function createTelling(world: World, teller: Teller): (isStopping?: () => boolean) => Promise<void> {
  const seen = new Map<string, number>()
  let waiting: Waiting[] = []

  const lookForNews = (now: number): void => {
    for (const state of world.archive.states())
      for (const confidentiality of ['open', 'closed'] as const) {
        const chain: ChainKey = { forumId: state.id, confidentiality }
        const name = `${state.id} ${confidentiality}`
        const last = world.archive.sequenceOf(chain)
        const before = seen.get(name) ?? 0
        if (last === before) continue
        seen.set(name, last)
        for (const record of newsOf(state, confidentiality, before)) {
          const at = Date.parse(record.at)
          if (now - at < LOOKS_BACK_MS)
            waiting.push(
              ...decidingOf(state, record).map((one) => ({ record: one, readyAt: at + STANDS_MS, attempt: 0 }))
            )
        }
      }
  }

  return async (isStopping = () => false) => {
    const now = Date.parse(world.clock())
    lookForNews(now)
    const due = waiting.filter(({ readyAt }) => readyAt <= now)
    if (due.length === 0) return
    const matchers = new Map<Library, AboutTopic>()
    const standing = due.flatMap((one): Due[] => {
      const found = standingOf(world, one.record)
      if (found === null) return []
      const isAbout = matchers.get(found.library) ?? createAboutTopic(found.library)
      matchers.set(found.library, isAbout)
      return [{ ...one, ...found, isAbout }]
    })
    const again = standing.length === 0 ? new Set<Deciding>() : await tellAll(world, teller, standing, isStopping)
    waiting = [
      ...waiting.filter((one) => !due.includes(one)),
      ...due.flatMap(({ record, attempt }) => {
        const pause = RETRIES_MS[attempt]
        if (!again.has(record)) return []
        if (pause !== undefined) return [{ record, readyAt: now + pause, attempt: attempt + 1 }]
        teller.note('follower not told')
        return []
      })
    ]
  }
}

function newsOf(state: ForumState, confidentiality: ChainKey['confidentiality'], after: number): StoredRecord[] {
  return [...state.operations.values()]
    .flatMap(({ records }) => records)
    .filter(({ chain, sequence }) => chain.confidentiality === confidentiality && sequence > after)
}

/** The decisions that a record tells of: its own, or those that it restores. */
function decidingOf(state: ForumState, record: StoredRecord): Deciding[] {
  if (record.kind === 'restored')
    return (state.operations.get(record.facts.operation)?.records ?? []).flatMap((one) =>
      one.kind === 'restored' ? [] : decidingOf(state, one)
    )
  return record.kind === 'decision-recorded' ||
    record.kind === 'decision-imported' ||
    record.kind === 'decision-corrected'
    ? [record]
    : []
}

/** The decision as a record left it; null where it was taken back, corrected since, redacted, cancelled or closed, or is no news. */
function standingOf({ archive }: Pick<World, 'archive'>, record: Deciding): Standing | null {
  const { forumId, confidentiality } = record.chain
  const show = confidentiality === 'open' ? 'open' : 'all'
  const state = archive.viewOf(forumId, show)
  const all = archive.stateOf(forumId)
  const { meetingId, decisionId } = record.facts
  const kept = state?.meetings.get(meetingId)
  if (!state || !all || !kept || kept.state === 'cancelled') return null
  if (state.decisions.get(decisionId)?.versions.at(-1)?.operation !== record.operation) return null
  const found = findDecision(state, meetingId, decisionId, show)
  if (found === null || daysBetween(found.decision.date, record.at.slice(0, 10)) > NEWS_DAYS) return null
  const guarded = all.visibility === 'members'
  const library =
    confidentiality === 'closed'
      ? archive.closedLibrary(forumId)
      : guarded
        ? archive.guardedLibrary(forumId)
        : archive.openLibrary()
  const change = record.kind === 'decision-corrected' ? 'corrected' : 'recorded'
  return { state: all, library, forMembers: confidentiality === 'closed' || guarded, told: { change, ...found } }
}

function findDecision(
  state: ForumState,
  meetingId: MeetingId,
  decisionId: DecisionId,
  show: 'open' | 'all'
): Pick<Told, 'meeting' | 'item' | 'decision'> | null {
  const kept = state.meetings.get(meetingId)
  const meeting = kept && meetingView(state, kept, show)
  for (const item of meeting?.items ?? []) {
    const decision = item.decisions.find(({ id }) => id === decisionId)
    if (meeting && decision) return { meeting, item, decision }
  }
  return null
}

type Due = Waiting & Standing & { readonly isAbout: AboutTopic }

/** Tells everybody; gives the records of which somebody was surely not told. */
async function tellAll(
  world: World,
  teller: Teller,
  due: readonly Due[],
  isStopping: () => boolean
): Promise<Set<Deciding>> {
  const again = new Set<Deciding>()
  for await (const followers of world.followers.all())
    for (const { person, topics } of followers) {
      // Thousands may follow: whoever asks meanwhile is answered in between.
      await setImmediate()
      // What is left is told by who starts next.
      if (isStopping()) return again
      const shownOf = new Map<string, number>()
      const members = new Map<ForumId, boolean>()
      for (const one of due) {
        const topic = topics.find((each) => wants(each, person, one))
        if (topic === undefined || (one.forMembers && !(await belongs(world, members, one.state, person)))) continue
        const shown = (shownOf.get(one.record.operation) ?? 0) + 1
        shownOf.set(one.record.operation, shown)
        if (shown > MOST_OF_ONE_ACT) continue
        const told = await once(world, person, one.record, 'decision', () =>
          teller.tell(person, { topic, ...one.told })
        )
        if (told === 'refused') again.add(one.record)
        if (told === 'unknown') teller.note('follower told perhaps')
      }
      for (const [operation, count] of shownOf) {
        const rest = due.filter(({ record }) => record.operation === operation)
        const topic = topics.find((each) => rest.some((one) => wants(each, person, one)))
        const [first] = rest
        if (count > MOST_OF_ONE_ACT && topic && first)
          await once(world, person, first.record, 'more', () => teller.tellMore(person, topic, count - MOST_OF_ONE_ACT))
      }
    }
  return again
}

/** Nobody is told what he or she has written, nor what was decided before the topic was followed. */
const wants = (topic: FollowedTopic, person: PersonId, { record, isAbout, told }: Due): boolean =>
  record.by !== person && topic.since <= record.at && isAbout(topic.topic, topic.language, told)

async function belongs(
  world: World,
  known: Map<ForumId, boolean>,
  state: ForumState,
  person: PersonId
): Promise<boolean> {
  const before = known.get(state.id)
  if (before !== undefined) return before
  const member = await isMember(world, state, person)
  known.set(state.id, member)
  return member
}

async function once(
  { followers }: Pick<World, 'followers'>,
  person: PersonId,
  record: StoredRecord,
  what: 'decision' | 'more',
  send: () => Promise<Posted>
): Promise<Posted | 'before'> {
  const { forumId, confidentiality } = record.chain
  const id = operationIdOf('told', what, person, forumId, confidentiality, String(record.sequence))
  const day = record.at.slice(0, 10)
  if (!(await followers.claimTelling(day, id))) return 'before'
  const outcome = await send()
  if (outcome === 'refused') await followers.releaseTelling(day, id)
  else await followers.settleTelling(day, id)
  return outcome
}
