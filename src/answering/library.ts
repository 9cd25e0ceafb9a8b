import { type ForumId, foldName, type ItemId, type MeetingId } from '../domain/ids.ts'
import type { AgendaItem, Decision, Forum, Meeting } from '../domain/meeting.ts'
import type { LocalDate } from '../domain/minutes.ts'
import { type Abbreviations, createAbbreviations } from '../search/abbreviations.ts'
import { foldCaseNumber } from '../search/find-case-numbers.ts'
import { createSearchIndex, type SearchIndex } from '../search/search-index.ts'
import { fieldsOfItem } from './item-fields.ts'

/** An item where it stands. */
export interface Entry {
  readonly meeting: Meeting
  readonly item: AgendaItem
}

/** A decision and the item it is shown from: of several minutes that print it, its own meeting's, else the latest. */
export interface StandingDecision extends Entry {
  readonly decision: Decision
}

/**
 * What may be searched together: everything that every employee may see, or a forum's closed items. Statistics (how rare words are, abbreviations)
 * are of one library alone and never shared.
 */
export interface Library {
  readonly putForum: (forum: Forum) => void
  /** Replaces what was known of that meeting; only changed items are indexed again. */
  readonly putMeeting: (meeting: Meeting) => void
  readonly removeMeeting: (id: MeetingId) => void
  /** Newest first. */
  readonly meetings: () => readonly Meeting[]
  readonly forums: () => readonly Forum[]
  /** The names of all bodies that have minutes or decisions, as printed. */
  readonly bodies: () => readonly string[]
  /** Every day of a meeting, a decision or a promise, newest first. */
  readonly dates: () => readonly LocalDate[]
  readonly entry: (id: ItemId) => Entry | undefined
  /** All items of a case, newest meeting first. */
  readonly itemsOfCase: (caseNumber: string) => readonly Entry[]
  /** Each decision once, newest first, then by item number. */
  readonly decisions: () => readonly StandingDecision[]
  /** The decisions shown from this item or printed in it, newest first. */
  readonly decisionsOf: (entry: Entry) => readonly StandingDecision[]
  readonly index: SearchIndex
  readonly abbreviations: Abbreviations
  /** Grows with every change, so that what was derived from the library is known to be out of date. */
  readonly revision: () => number
}

const squash = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim()

/** Two blocks of one key are one decision: same body, date, title and text. */
function decisionKey(decision: Decision, item: AgendaItem): string {
  return JSON.stringify([foldName(decision.forum), decision.date, foldName(item.title), squash(decision.text)])
}

const sameItem = (a: AgendaItem, b: AgendaItem): boolean => a === b || JSON.stringify(a) === JSON.stringify(b)
const newestFirst = (a: Meeting, b: Meeting): number =>
  a.date === b.date
    ? (a.startTime ?? '') < (b.startTime ?? '')
      ? 1
      : (a.startTime ?? '') > (b.startTime ?? '')
        ? -1
        : a.id < b.id
          ? -1
          : 1
    : a.date < b.date
      ? 1
      : -1

function isShownBetterFrom(candidate: Entry, known: Entry, decision: Decision): boolean {
  const own = (entry: Entry): boolean => entry.meeting.date === decision.date
  if (own(candidate) !== own(known)) return own(candidate)
  return newestFirst(candidate.meeting, known.meeting) < 0
}

interface Derived {
  readonly bodies: readonly string[]
  readonly dates: readonly LocalDate[]
  readonly meetings: readonly Meeting[]
  readonly decisions: readonly StandingDecision[]
  readonly byItem: ReadonlyMap<ItemId, readonly StandingDecision[]>
}

export function createLibrary(): Library {
  const forums = new Map<ForumId, Forum>()
  const meetings = new Map<MeetingId, Meeting>()
  const entries = new Map<ItemId, Entry>()
  const byCase = new Map<string, Set<ItemId>>()
  const index = createSearchIndex()
  const abbreviations = createAbbreviations()
  let revision = 0
  let derived: (Derived & { revision: number }) | undefined

  const addItem = (meeting: Meeting, item: AgendaItem): void => {
    entries.set(item.id, { meeting, item })
    const fields = fieldsOfItem(meeting, item)
    index.put(item.id, fields)
    for (const text of Object.values(fields)) abbreviations.put(text)
    if (item.caseNumber === null) return
    const key = foldCaseNumber(item.caseNumber)
    const items = byCase.get(key)
    if (items === undefined) byCase.set(key, new Set([item.id]))
    else items.add(item.id)
  }
  const dropItem = ({ meeting, item }: Entry): void => {
    entries.delete(item.id)
    const fields = fieldsOfItem(meeting, item)
    index.remove(item.id, fields)
    for (const text of Object.values(fields)) abbreviations.remove(text)
    if (item.caseNumber === null) return
    const key = foldCaseNumber(item.caseNumber)
    const items = byCase.get(key)
    items?.delete(item.id)
    if (items?.size === 0) byCase.delete(key)
  }

  const derive = (): Derived => {
    if (derived?.revision === revision) return derived
    const ordered = [...meetings.values()].sort(newestFirst)
    const ids = new Map<string, string>()
    const standing = new Map<string, StandingDecision>()
    const printed = new Map<ItemId, Set<string>>()
    for (const meeting of ordered) {
      for (const item of meeting.items) {
        for (const decision of item.decisions) {
          const byText = decisionKey(decision, item)
          const key = ids.get(decision.id) ?? ids.get(byText) ?? decision.id
          ids.set(decision.id, key)
          ids.set(byText, key)
          const candidate = { meeting, item, decision }
          const known = standing.get(key)
          if (known === undefined || isShownBetterFrom(candidate, known, decision)) standing.set(key, candidate)
          const keys = printed.get(item.id)
          if (keys === undefined) printed.set(item.id, new Set([key]))
          else keys.add(key)
        }
      }
    }
    const byDate = (a: StandingDecision, b: StandingDecision): number =>
      a.decision.date === b.decision.date
        ? newestFirst(a.meeting, b.meeting) || a.item.number - b.item.number
        : a.decision.date < b.decision.date
          ? 1
          : -1
    const order = (a: StandingDecision, b: StandingDecision): number =>
      a.meeting === b.meeting && a.decision.date === b.decision.date ? a.item.number - b.item.number : byDate(a, b)
    const byItem = new Map<ItemId, readonly StandingDecision[]>()
    for (const [id, keys] of printed) byItem.set(id, [...keys].flatMap((key) => standing.get(key) ?? []).sort(order))
    const bodies = [
      ...new Set([
        ...ordered.map((meeting) => meeting.forum),
        ...[...standing.values()].map(({ decision }) => decision.forum)
      ])
    ].sort()
    const dates = [
      ...new Set([
        ...ordered.map((meeting) => meeting.date),
        ...[...standing.values()].flatMap(({ decision }) => [
          decision.date,
          ...decision.presentations.flatMap((one) => one.date ?? [])
        ])
      ])
    ]
      .sort()
      .reverse()
    derived = {
      revision,
      dates,
      bodies,
      meetings: ordered,
      decisions: [...standing.values()].sort(order),
      byItem
    }
    return derived
  }

  const removeMeeting = (id: MeetingId): void => {
    const known = meetings.get(id)
    if (known === undefined) return
    for (const item of known.items) {
      const entry = entries.get(item.id)
      if (entry !== undefined) dropItem(entry)
    }
    meetings.delete(id)
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
      const sameHead = known !== undefined && known.forum === meeting.forum && known.date === meeting.date
      const kept = new Set(meeting.items.map((item) => item.id))
      for (const item of known?.items ?? []) {
        const entry = entries.get(item.id)
        if (!kept.has(item.id) && entry !== undefined) dropItem(entry)
      }
      for (const item of meeting.items) {
        const entry = entries.get(item.id)
        if (entry !== undefined && sameHead && sameItem(entry.item, item)) entries.set(item.id, { meeting, item })
        else {
          if (entry !== undefined) dropItem(entry)
          addItem(meeting, item)
        }
      }
      meetings.set(meeting.id, meeting)
      revision++
    },
    removeMeeting,
    meetings: () => derive().meetings,
    forums: () => [...forums.values()],
    bodies: () => derive().bodies,
    dates: () => derive().dates,
    entry: (id) => entries.get(id),
    itemsOfCase: (caseNumber) =>
      [...(byCase.get(foldCaseNumber(caseNumber)) ?? [])]
        .flatMap((id) => entries.get(id) ?? [])
        .sort((a, b) => newestFirst(a.meeting, b.meeting) || a.item.number - b.item.number),
    decisions: () => derive().decisions,
    decisionsOf: ({ item }) => derive().byItem.get(item.id) ?? [],
    index,
    abbreviations,
    revision: () => revision
  }
}
