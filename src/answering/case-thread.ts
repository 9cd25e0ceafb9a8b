import type { AgendaItem } from '../domain/meeting.ts'
import { foldCaseNumber } from '../search/find-case-numbers.ts'
import { termsOf } from './evidence.ts'
import type { Entry, Library, StandingDecision } from './library.ts'

/** Some case numbers collect many unrelated items: one meeting has several items of it, or its items have little in common. */
export function isCollectingCase(items: readonly Entry[]): boolean {
  const meetings = new Set<string>()
  for (const { meeting } of items) {
    if (meetings.has(meeting.id)) return true
    meetings.add(meeting.id)
  }
  const [first, ...others] = items
  return (
    items.length > 2 &&
    first !== undefined &&
    others.filter((other) => !isSameTitle(first.item, other.item)).length >= 2
  )
}

const SAME_TITLE = 0.5

/** Titles that share half their words mean the same matter ("Evaluering af X", "Evaluering af X - ny behandling"). */
export function isSameTitle(a: AgendaItem, b: AgendaItem): boolean {
  const words = (item: AgendaItem): readonly string[] =>
    [...termsOf(item.title)].flatMap(([term, weight]) => (weight === 1 && !/^[@#\d]/u.test(term) ? [term] : []))
  const [first, second] = [words(a), words(b)]
  const shared = first.filter((word) => second.includes(word)).length
  return Math.min(first.length, second.length) > 0 && shared / Math.max(first.length, second.length) >= SAME_TITLE
}

/** The other items in which the same matter was dealt with, the item itself included. */
export function itemsOfMatter(library: Library, entry: Entry): readonly Entry[] {
  const { item } = entry
  if (item.caseNumber === null) return [entry]
  const items = library
    .itemsOfCase(foldCaseNumber(item.caseNumber))
    .filter((other) => !other.item.closed || other.item.id === item.id)
  if (!isCollectingCase(items)) return items
  return items.filter(
    (other) =>
      other.item.id === item.id ||
      (other.meeting.id !== entry.meeting.id && isSameTitle(other.item, item) && termsOf(item.title).size > 2)
  )
}

/** All decisions of the matter that an item deals with, newest first, each once. */
export function decisionsOfMatter(library: Library, entry: Entry): readonly StandingDecision[] {
  const seen = new Set<StandingDecision>()
  for (const one of itemsOfMatter(library, entry)) for (const standing of library.decisionsOf(one)) seen.add(standing)
  return [...seen].sort((a, b) =>
    a.decision.date < b.decision.date ? 1 : a.decision.date > b.decision.date ? -1 : a.item.number - b.item.number
  )
}
