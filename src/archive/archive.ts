import { createLibrary, type Library } from '../answering/finding/library.ts'
import { type ForumId, foldName, type MeetingId } from '../domain/ids.ts'
import type { Forum, Meeting } from '../domain/meeting.ts'
import type { DecisionMeaning } from '../domain/minutes.ts'
import type { ChainKey, StoredRecord } from '../domain/records.ts'
import { createBoundedCache, emptyCaches } from '../search/bounded-cache.ts'
import { advanceForum, foldForum, rewritesHistory } from './fold-forum.ts'
import { emptyForum, type ForumState, type Interpret, type MeetingState } from './forum-state.ts'
import { forumView, meetingView } from './meeting-view.ts'

/** Where the archive reads from: the chains that there are, and what lies beyond a sequence of one. */
export interface RecordSource {
  readonly chains: () => Promise<readonly ChainKey[]>
  readonly readAfter: (chain: ChainKey, sequence: number) => Promise<readonly StoredRecord[]>
}

/** What stands now, in memory: a view of the records, rebuilt at start and kept fresh from them. */
export interface Archive {
  /** Reads what lies beyond the last sequence of every chain. Calls while one is under way wait for a further one. */
  readonly refresh: () => Promise<void>
  /** Takes in records that this process has just appended; reads the chain where others have appended before. */
  readonly take: (chain: ChainKey, records: readonly StoredRecord[]) => Promise<void>
  /** Makes room for a forum that no chain tells of yet. */
  readonly begin: (id: ForumId) => void
  /** The last sequence read of a chain. */
  readonly sequenceOf: (chain: ChainKey) => number
  readonly forums: () => readonly Forum[]
  /** Everything that stands in a forum, closed items included: for use cases that have checked who asks. */
  readonly stateOf: (id: ForumId) => ForumState | undefined
  readonly states: () => readonly ForumState[]
  /** What stands in a forum: by its open chain alone, in which nothing closed can be, or by both. */
  readonly viewOf: (id: ForumId, show: 'open' | 'all') => ForumState | undefined
  /** What every employee may search. */
  readonly openLibrary: () => Library
  /** What members of this forum may search besides: its closed items, and minutes that were imported for members only. */
  readonly closedLibrary: (forum: ForumId) => Library
  /** The open items of a forum whose open items are for members only; else empty. */
  readonly guardedLibrary: (forum: ForumId) => Library
}

interface Kept {
  readonly records: { open: StoredRecord[]; closed: StoredRecord[] }
  /** From the open chain alone, so that nothing closed can reach the open library. */
  open: ForumState
  /** From both chains. */
  all: ForumState
  readonly closed: Library
  readonly guarded: Library
}

/** A fold reads every decision of the chat anew, and most were read before. */
const MEANINGS = 50_000

/**
 * Keeps the archive of the chains that `source` gives. A source without closed chains (the terminal's) makes an archive in which nothing closed
 * exists.
 */
export function createArchive(source: RecordSource, read: Interpret): Archive {
  const kept = new Map<ForumId, Kept>()
  const openLibrary = createLibrary()
  const meanings = createBoundedCache<DecisionMeaning>(MEANINGS)
  const interpret: Interpret = (text, context) =>
    meanings.get(JSON.stringify([text, context.forum, context.decidedOn]), () => read(text, context))

  const keptOf = (id: ForumId): Kept => {
    const known = kept.get(id)
    if (known) return known
    const fresh: Kept = {
      records: { open: [], closed: [] },
      open: emptyForum(id),
      all: emptyForum(id),
      closed: createLibrary(),
      guarded: createLibrary()
    }
    kept.set(id, fresh)
    return fresh
  }

  const take = (chain: ChainKey, records: readonly StoredRecord[]): void => {
    const forum = keptOf(chain.forumId)
    const list = forum.records[chain.confidentiality]
    const news = records.filter((record) => record.sequence > lastSequence(list))
    if (news.length === 0) return
    const wasForMembers = forum.open.visibility
    const touched = new Set<MeetingId>()
    for (const record of news) for (const id of meetingsTouchedBy(forum.all, record)) touched.add(id)
    list.push(...news)
    const redactions = news.filter((record) => record.kind === 'redacted')
    for (const record of redactions) forgetWords(list, record.facts.sequence)
    const anew = news.some(rewritesHistory)
    if (anew || chain.confidentiality === 'open') {
      if (anew) forum.open = foldForum(chain.forumId, forum.records.open, interpret)
      else for (const record of news) advanceForum(forum.open, record, interpret)
    }
    // The closed chain is folded on top of the open one: a later open record must not be applied after earlier closed ones that build on it.
    const isBelow = (record: StoredRecord): boolean => forum.records.closed.some((closed) => mayBuildOn(closed, record))
    if (anew || (chain.confidentiality === 'open' && news.some(isBelow)))
      forum.all = foldForum(chain.forumId, [...forum.records.open, ...forum.records.closed], interpret)
    else for (const record of news) advanceForum(forum.all, record, interpret)
    for (const record of news) for (const id of meetingsTouchedBy(forum.all, record)) touched.add(id)
    if (forum.open.visibility !== wasForMembers) for (const id of forum.all.meetings.keys()) touched.add(id)
    publish(forum, touched)
    if (redactions.length > 0) emptyCaches()
  }

  const publish = (forum: Kept, touched: ReadonlySet<MeetingId>): void => {
    if (forum.open.name !== '')
      for (const library of [openLibrary, forum.closed, forum.guarded]) library.putForum(forumView(forum.open))
    const everyone = forum.open.visibility === 'employees'
    for (const id of touched) {
      const open = standingMeeting(forum.open, id)
      const all = standingMeeting(forum.all, id)
      putOrRemove(openLibrary, id, open && everyone ? meetingView(forum.open, open, 'open') : undefined)
      putOrRemove(forum.guarded, id, open && !everyone ? meetingView(forum.open, open, 'open') : undefined)
      const closed = all && meetingView(forum.all, all, open ? 'closed' : 'all')
      putOrRemove(forum.closed, id, closed && closed.items.length > 0 ? closed : undefined)
    }
  }

  let running: Promise<void> | null = null
  let waiting: Promise<void> | null = null
  const readAll = async (): Promise<void> => {
    const chains = [...(await source.chains())].sort((a, b) =>
      a.confidentiality === b.confidentiality ? 0 : a.confidentiality === 'open' ? -1 : 1
    )
    const found = await Promise.all(
      chains.map(async (chain) => ({
        chain,
        records: await source.readAfter(chain, lastSequence(keptOf(chain.forumId).records[chain.confidentiality]))
      }))
    )
    for (const { chain, records } of found) take(chain, records)
  }
  const refresh = (): Promise<void> => {
    if (!running) {
      running = readAll().finally(() => {
        running = null
      })
      return running
    }
    // What was written after the running read began may be missed by it.
    waiting ??= running
      .catch(() => undefined)
      .then(() => {
        waiting = null
        return refresh()
      })
    return waiting
  }

  const named = (): Kept[] => [...kept.values()].filter((one) => one.all.name !== '')
  return {
    refresh,
    take: async (chain, records) => {
      const last = lastSequence(keptOf(chain.forumId).records[chain.confidentiality])
      if ((records[0]?.sequence ?? 0) <= last + 1) take(chain, records)
      else await refresh()
    },
    begin: (id) => {
      keptOf(id)
    },
    sequenceOf: (chain) => lastSequence(kept.get(chain.forumId)?.records[chain.confidentiality] ?? []),
    forums: () => named().map((one) => forumView(one.all)),
    stateOf: (id) => kept.get(id)?.all,
    states: () => named().map((one) => one.all),
    viewOf: (id, show) => (show === 'open' ? kept.get(id)?.open : kept.get(id)?.all),
    openLibrary: () => openLibrary,
    closedLibrary: (forum) => keptOf(forum).closed,
    guardedLibrary: (forum) => keptOf(forum).guarded
  }
}

const standingMeeting = (state: ForumState, id: MeetingId): MeetingState | undefined => {
  const meeting = state.meetings.get(id)
  return meeting?.state === 'cancelled' ? undefined : meeting
}

function putOrRemove(library: Library, id: MeetingId, meeting: Meeting | undefined): void {
  if (meeting) library.putMeeting(meeting)
  else library.removeMeeting(id)
}

/** Every meeting whose view a record may change: its own, those of an operation it takes back, and those that print the same decision. */
function meetingsTouchedBy(state: ForumState, record: StoredRecord): MeetingId[] {
  const touched: MeetingId[] = []
  if ('meetingId' in record.facts) touched.push(record.facts.meetingId)
  if (record.kind === 'undone' || record.kind === 'restored')
    for (const other of state.operations.get(record.facts.operation)?.records ?? [])
      touched.push(...meetingsTouchedBy(state, other))
  if (record.kind === 'redacted') touched.push(...state.meetings.keys())
  if ('decisionId' in record.facts) touched.push(...(state.printedIn.get(record.facts.decisionId) ?? []))
  return touched
}

/** Whether a record of the closed chain may say something else above an open one than below it: decisions are of their items alone. */
function mayBuildOn(closed: StoredRecord, { operation, facts }: StoredRecord): boolean {
  if (!('decisionId' in facts) || closed.operation === operation) return true
  const other = closed.facts
  return (
    ('itemId' in other && other.itemId === facts.itemId) ||
    ('decisionId' in other && other.decisionId === facts.decisionId)
  )
}

/** A damaged record is missing from what was read, so the count of records says nothing. */
const lastSequence = (list: readonly StoredRecord[]): number => list.at(-1)?.sequence ?? 0

/** A redaction destroys words that were read before it. */
function forgetWords(list: StoredRecord[], sequence: number): void {
  const at = list.findIndex((one) => one.sequence === sequence)
  const record = list[at]
  if (record) list[at] = { ...record, content: null, redacted: true } as StoredRecord
}

/** The forum of exactly this name or alias, white space and case aside. */
export const forumNamed = (states: readonly ForumState[], name: string): ForumState | undefined =>
  states.find((one) => [one.name, ...one.aliases].some((known) => foldName(known) === foldName(name)))
