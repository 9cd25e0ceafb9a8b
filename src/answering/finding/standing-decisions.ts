import { foldName, type ItemId } from '../../domain/ids.ts'
import type { AgendaItem, Decision, Meeting } from '../../domain/meeting.ts'
import { createSortedSet } from './sorted-set.ts'

/** An item where it stands. */
export interface Entry {
  readonly meeting: Meeting
  readonly item: AgendaItem
}

/** A decision and the item it is shown from: of several minutes that print it, its own meeting's, else the latest. */
export interface StandingDecision extends Entry {
  readonly decision: Decision
}

/** The decisions of all items, each once: blocks of one id, or of the same body, date, title and text, are one decision. */
export interface StandingDecisions {
  readonly put: (entry: Entry) => void
  /** `entry` must be the one that was put. */
  readonly drop: (entry: Entry) => void
  /** Newest first, then by item number. */
  readonly all: () => readonly StandingDecision[]
  /** The decisions shown from this item or printed in it, newest first. */
  readonly ofItem: (id: ItemId) => readonly StandingDecision[]
}

export const newestMeetingFirst = (a: Meeting, b: Meeting): number =>
  compareDescending(a.date, b.date) ||
  compareDescending(a.startTime ?? '', b.startTime ?? '') ||
  compareDescending(b.id, a.id)

const compareDescending = (a: string, b: string): number => (a === b ? 0 : a < b ? 1 : -1)

const positionOf = ({ item, decision }: StandingDecision): number => item.decisions.indexOf(decision)

const newestFirst = (a: StandingDecision, b: StandingDecision): number =>
  compareDescending(a.decision.date, b.decision.date) ||
  newestMeetingFirst(a.meeting, b.meeting) ||
  a.item.number - b.item.number ||
  compareDescending(b.item.id, a.item.id) ||
  positionOf(a) - positionOf(b)

const squash = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim()

/** What makes blocks one decision. */
const linksOf = ({ decision, item }: StandingDecision): readonly string[] => [
  `id ${decision.id}`,
  JSON.stringify([foldName(decision.forum), decision.date, foldName(item.title), squash(decision.text)])
]

const isOwn = ({ meeting, decision }: StandingDecision): boolean => meeting.date === decision.date

/** Its own meeting's minutes before others, then the latest. */
const shownBefore = (a: StandingDecision, b: StandingDecision): number =>
  Number(isOwn(b)) - Number(isOwn(a)) || newestMeetingFirst(a.meeting, b.meeting) || newestFirst(a, b)

interface Group {
  readonly printings: Set<StandingDecision>
  readonly shown: StandingDecision
}

export function createStandingDecisions(): StandingDecisions {
  const printingsOf = new Map<ItemId, readonly StandingDecision[]>()
  const linked = new Map<string, Set<StandingDecision>>()
  const groupOf = new Map<StandingDecision, Group>()
  const shown = createSortedSet(newestFirst)

  const gather = (printings: Set<StandingDecision>): void => {
    const [first] = [...printings].sort(shownBefore)
    if (first === undefined) return
    const group: Group = { printings, shown: first }
    for (const printing of printings) groupOf.set(printing, group)
    shown.add(first)
  }

  const link = (printing: StandingDecision): void => {
    const together = new Set([printing])
    for (const key of linksOf(printing)) {
      const known = linked.get(key)
      const [other] = known ?? []
      const group = other === undefined ? undefined : groupOf.get(other)
      if (group !== undefined) {
        shown.remove(group.shown)
        for (const one of group.printings) together.add(one)
      }
      if (known === undefined) linked.set(key, new Set([printing]))
      else known.add(printing)
    }
    gather(together)
  }

  const unlink = (printing: StandingDecision): void => {
    for (const key of linksOf(printing)) {
      const known = linked.get(key)
      known?.delete(printing)
      if (known?.size === 0) linked.delete(key)
    }
    const group = groupOf.get(printing)
    groupOf.delete(printing)
    if (group === undefined) return
    shown.remove(group.shown)
    const left = new Set(group.printings)
    left.delete(printing)
    // What only this printing held together falls apart.
    while (left.size > 0) {
      const together = new Set<StandingDecision>()
      const open = [...left].slice(0, 1)
      for (let one = open.pop(); one !== undefined; one = open.pop()) {
        if (!left.delete(one)) continue
        together.add(one)
        for (const key of linksOf(one)) open.push(...(linked.get(key) ?? []))
      }
      gather(together)
    }
  }

  return {
    put: ({ meeting, item }) => {
      if (item.decisions.length === 0) return
      const printings = item.decisions.map((decision) => ({ meeting, item, decision }))
      printingsOf.set(item.id, printings)
      printings.forEach(link)
    },
    drop: ({ item }) => {
      for (const printing of printingsOf.get(item.id) ?? []) unlink(printing)
      printingsOf.delete(item.id)
    },
    all: shown.values,
    ofItem: (id) => {
      const groups = new Set((printingsOf.get(id) ?? []).flatMap((printing) => groupOf.get(printing) ?? []))
      return [...groups].map((group) => group.shown).sort(newestFirst)
    }
  }
}
