import { type ForumId, foldName, type ItemId, type MeetingId } from '../../domain/ids.ts'
import type { AgendaItem, Forum, Meeting } from '../../domain/meeting.ts'
import type { LocalDate } from '../../domain/minutes.ts'
import { findMunicipalities, findSeats } from '../../domain/municipality.ts'
import { type Abbreviations, createAbbreviations } from '../../search/abbreviations.ts'
import { FIELD_NAMES, type FieldTexts } from '../../search/field-weights.ts'
import { foldCaseNumber } from '../../search/find-case-numbers.ts'
import { createSearchIndex, type SearchIndex } from '../../search/search-index.ts'
import { fieldsOfItem } from './item-fields.ts'
import { createSortedSet, createTally } from './sorted-set.ts'
import { createStandingDecisions, type Entry, newestMeetingFirst, type StandingDecision } from './standing-decisions.ts'

/**
 * What may be searched together: everything that every employee may see, or a forum's closed items. Statistics (how rare words are, abbreviations)
 * are of one library alone and never shared.
 */
export interface Library {
  readonly putForum: (forum: Forum) => void
  /** Replaces what was known of that meeting; only texts that changed are indexed again. */
  readonly putMeeting: (meeting: Meeting) => void
  readonly removeMeeting: (id: MeetingId) => void
  /** Newest first. */
  readonly meetings: () => readonly Meeting[]
  readonly forums: () => readonly Forum[]
  /** The names of all bodies that have minutes or decisions, as printed. */
  readonly bodies: () => readonly string[]
  /** Every day of a meeting, a decision or a promise, newest first. */
  readonly dates: () => readonly LocalDate[]
  /** Every day of a meeting or a decision, newest first. */
  readonly heldDates: () => readonly LocalDate[]
  /** Whether an item's texts name a municipality, by its key (see `findMunicipalities`). */
  readonly names: (municipality: string) => boolean
  /** The municipalities whose minutes these are, by their keys, as far as the heads of documents tell. */
  readonly owners: () => readonly string[]
  /** The keys of the municipalities that the heads of one forum's minutes name as theirs, or as where they meet; else that which their texts name alone. */
  readonly ownersOf: (forum: ForumId) => readonly string[]
  readonly entry: (id: ItemId) => Entry | undefined
  /** All items of a case, newest meeting first. */
  readonly itemsOfCase: (caseNumber: string) => readonly Entry[]
  /** All open items of any forum whose titles name the same matter, newest meeting first. */
  readonly itemsOfTitle: (title: string) => readonly Entry[]
  /** The items that hold a follow-up list, newest meeting first. */
  readonly followUpLists: () => readonly Entry[]
  /** Each decision once, newest first, then by item number. */
  readonly decisions: () => readonly StandingDecision[]
  /** The decisions shown from this item or printed in it, newest first. */
  readonly decisionsOf: (entry: Entry) => readonly StandingDecision[]
  readonly index: SearchIndex
  readonly abbreviations: Abbreviations
  /** Grows with every change, so that what was derived from the library is known to be out of date. */
  readonly revision: () => number
}

/** What minutes write behind or before the title of a matter that comes again. */
const COMES_AGAIN =
  /\s*[-–,:(]+\s*(?:genoptaget|genoptaget sag|genoptagelse|udsat sag|fornyet \p{L}+|genbehandling|ny behandling|\p{N}+\. behandling|(?:første|anden|endelig) (?:behandling|vedtagelse|godkendelse)|fortsat|opfølgning)\)?\s*$|^(?:fornyet \p{L}+|genoptagelse|genbehandling|\p{N}+\. behandling)(?: af)?\s*[-–:]?\s*/giu
/** Of fewer words a title is no matter by itself. */
const LEAST_WORDS = 2
/** What a title says is to be done with its matter, another thing at each meeting. */
const TO_BE_DONE =
  /^(?:beslutning|drøftelse|behandling|godkendelse|orientering|indstilling|stillingtagen|status|sag|forslag|decision|discussion)\s(?:om|af|vedr\.?|vedrørende|til|on|of)\s+/iu
/** What a committee is short for, before the titles of its agenda: "TU - Stillezoner". */
const SHORT_FORUM = /^\p{Lu}{2,5}\s?(?:[-–:])\s+/u
const titleKey = (title: string): string => {
  const again = title.replace(SHORT_FORUM, '').replace(COMES_AGAIN, '')
  const bare = again.replace(TO_BE_DONE, '')
  // "Godkendelse af dagsorden" has no matter but what is done.
  return foldName(bare.split(/\s+/u).length >= LEAST_WORDS ? bare : again)
}

function putInto(index: Map<string, Set<ItemId>>, key: string, id: ItemId): void {
  const known = index.get(key)
  if (known === undefined) index.set(key, new Set([id]))
  else known.add(id)
}
function takeFrom(index: Map<string, Set<ItemId>>, key: string, id: ItemId): void {
  const known = index.get(key)
  known?.delete(id)
  if (known?.size === 0) index.delete(key)
}

/** Every day of a meeting or a decision. */
const heldDatesOf = ({ date, items }: Meeting): readonly LocalDate[] => [
  date,
  ...items.flatMap((item) => item.decisions.map((decision) => decision.date))
]
/** Every day of a promise. */
const promisedDatesOf = ({ items }: Meeting): readonly LocalDate[] =>
  items.flatMap((item) =>
    item.decisions.flatMap((decision) => decision.presentations.flatMap((promise) => promise.date ?? []))
  )
const bodiesOf = ({ forum, items }: Meeting): readonly string[] => [
  forum,
  ...items.flatMap((item) => item.decisions.map((decision) => decision.forum))
]
const ownersOf = ({ owners = [], place }: Meeting): readonly string[] => [...owners, ...findSeats(place ?? '')]
/** Named once, a municipality may be any other. */
const OFTEN = 2
/** Others with which it has dealings are named so much less often. */
const TIMES_OTHERS = 2
/** Where no head says whose minutes they are: the one municipality that their texts name more than once, and far oftener than any other. */
function mostNamed(named: ReturnType<typeof createTally> | undefined): readonly string[] {
  const counted = (named?.words() ?? []).map((key) => ({ key, count: named?.count(key) ?? 0 }))
  const [most, next] = counted.sort((x, y) => y.count - x.count)
  return most !== undefined && most.count >= OFTEN && most.count >= TIMES_OTHERS * (next?.count ?? 0) ? [most.key] : []
}
const ascending = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
const descending = (a: string, b: string): number => ascending(b, a)

export function createLibrary(): Library {
  const forums = new Map<ForumId, Forum>()
  const meetings = new Map<MeetingId, Meeting>()
  const entries = new Map<ItemId, Entry>()
  const byCase = new Map<string, Set<ItemId>>()
  const byTitle = new Map<string, Set<ItemId>>()
  const index = createSearchIndex()
  const abbreviations = createAbbreviations()
  const ordered = createSortedSet(newestMeetingFirst)
  const standing = createStandingDecisions()
  const lists = createSortedSet<Entry>(
    (a, b) =>
      newestMeetingFirst(a.meeting, b.meeting) || a.item.number - b.item.number || ascending(a.item.id, b.item.id)
  )
  const bodies = createTally(ascending)
  const dates = createTally(descending)
  const heldDates = createTally(descending)
  const municipalities = createTally(ascending)
  const owners = createTally(ascending)
  const ownersByForum = new Map<ForumId, ReturnType<typeof createTally>>()
  const namedByForum = new Map<ForumId, ReturnType<typeof createTally>>()
  let revision = 0

  const place = (entry: Entry): void => {
    entries.set(entry.item.id, entry)
    standing.put(entry)
    if (entry.item.followUpList !== null) lists.add(entry)
    if (!entry.item.closed) putInto(byTitle, titleKey(entry.item.title), entry.item.id)
    if (entry.item.caseNumber !== null) putInto(byCase, foldCaseNumber(entry.item.caseNumber), entry.item.id)
  }
  const displace = (entry: Entry): void => {
    entries.delete(entry.item.id)
    standing.drop(entry)
    lists.remove(entry)
    takeFrom(byTitle, titleKey(entry.item.title), entry.item.id)
    if (entry.item.caseNumber !== null) takeFrom(byCase, foldCaseNumber(entry.item.caseNumber), entry.item.id)
  }
  /** Takes in what differs between two states of an item's texts. */
  const learn = (forum: ForumId, before: FieldTexts, after: FieldTexts): void => {
    const ofForum = namedByForum.get(forum) ?? createTally(ascending)
    namedByForum.set(forum, ofForum)
    for (const name of FIELD_NAMES) {
      const was = before[name] ?? ''
      const is = after[name] ?? ''
      if (was === is) continue
      abbreviations.remove(was)
      abbreviations.put(is)
      for (const { key } of findMunicipalities(was)) {
        municipalities.take(key)
        ofForum.take(key)
      }
      for (const { key } of findMunicipalities(is)) {
        municipalities.put(key)
        ofForum.put(key)
      }
    }
  }
  const putItem = (meeting: Meeting, item: AgendaItem): void => {
    const known = entries.get(item.id)
    if (known !== undefined) displace(known)
    place({ meeting, item })
    const before = known === undefined ? {} : fieldsOfItem(known.meeting, known.item)
    const fields = fieldsOfItem(meeting, item)
    index.put(item.id, fields, before)
    learn(meeting.forumId, before, fields)
  }
  const dropItem = (entry: Entry): void => {
    displace(entry)
    const fields = fieldsOfItem(entry.meeting, entry.item)
    index.remove(entry.item.id, fields)
    learn(entry.meeting.forumId, fields, {})
  }

  const inOrder = (ids: ReadonlySet<ItemId> = new Set()): readonly Entry[] =>
    [...ids]
      .flatMap((id) => entries.get(id) ?? [])
      .sort((a, b) => newestMeetingFirst(a.meeting, b.meeting) || a.item.number - b.item.number)

  const addHead = (meeting: Meeting): void => {
    meetings.set(meeting.id, meeting)
    ordered.add(meeting)
    for (const body of bodiesOf(meeting)) bodies.put(body)
    for (const date of heldDatesOf(meeting)) heldDates.put(date)
    for (const date of [...heldDatesOf(meeting), ...promisedDatesOf(meeting)]) dates.put(date)
    for (const owner of meeting.owners ?? []) owners.put(owner)
    const ofForum = ownersByForum.get(meeting.forumId) ?? createTally(ascending)
    ownersByForum.set(meeting.forumId, ofForum)
    for (const owner of ownersOf(meeting)) ofForum.put(owner)
  }
  const dropHead = (meeting: Meeting): void => {
    meetings.delete(meeting.id)
    ordered.remove(meeting)
    for (const body of bodiesOf(meeting)) bodies.take(body)
    for (const date of heldDatesOf(meeting)) heldDates.take(date)
    for (const date of [...heldDatesOf(meeting), ...promisedDatesOf(meeting)]) dates.take(date)
    for (const owner of meeting.owners ?? []) owners.take(owner)
    for (const owner of ownersOf(meeting)) ownersByForum.get(meeting.forumId)?.take(owner)
  }

  const removeMeeting = (id: MeetingId): void => {
    const known = meetings.get(id)
    if (known === undefined) return
    for (const item of known.items) {
      const entry = entries.get(item.id)
      if (entry !== undefined) dropItem(entry)
    }
    dropHead(known)
    revision++
  }

  return {
    putForum: (forum) => {
      const known = forums.get(forum.id)
      if (known !== undefined && JSON.stringify(known) === JSON.stringify(forum)) return
      forums.set(forum.id, forum)
      revision++
    },
    putMeeting: (meeting) => {
      const known = meetings.get(meeting.id)
      const kept = new Set(meeting.items.map((item) => item.id))
      for (const item of known?.items ?? []) {
        const entry = entries.get(item.id)
        if (!kept.has(item.id) && entry !== undefined) dropItem(entry)
      }
      for (const item of meeting.items) putItem(meeting, item)
      if (known !== undefined) dropHead(known)
      addHead(meeting)
      revision++
    },
    removeMeeting,
    meetings: ordered.values,
    forums: () => [...forums.values()],
    bodies: bodies.words,
    dates: dates.words,
    heldDates: heldDates.words,
    names: (municipality) => municipalities.count(municipality) > 0,
    owners: owners.words,
    ownersOf: (forum) => {
      const ofHeads = ownersByForum.get(forum)?.words() ?? []
      return ofHeads.length > 0 ? ofHeads : mostNamed(namedByForum.get(forum))
    },
    entry: (id) => entries.get(id),
    itemsOfCase: (caseNumber) => inOrder(byCase.get(foldCaseNumber(caseNumber))),
    itemsOfTitle: (title) => inOrder(byTitle.get(titleKey(title))),
    followUpLists: lists.values,
    decisions: standing.all,
    decisionsOf: ({ item }) => standing.ofItem(item.id),
    index,
    abbreviations,
    revision: () => revision
  }
}
