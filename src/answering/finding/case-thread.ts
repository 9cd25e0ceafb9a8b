import { foldName } from '../../domain/ids.ts'
import type { AgendaItem } from '../../domain/meeting.ts'
import type { LocalDate } from '../../domain/minutes.ts'
import { foldCaseNumber } from '../../search/find-case-numbers.ts'
import { termsOf } from './evidence.ts'
import type { Library } from './library.ts'
import type { Entry, StandingDecision } from './standing-decisions.ts'

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
function isSameTitle(a: AgendaItem, b: AgendaItem): boolean {
  const words = (item: AgendaItem): readonly string[] =>
    [...termsOf(item.title)].flatMap(([term, weight]) => (weight === 1 && !/^[@#\d]/u.test(term) ? [term] : []))
  const [first, second] = [words(a), words(b)]
  const shared = first.filter((word) => second.includes(word)).length
  return Math.min(first.length, second.length) > 0 && shared / Math.max(first.length, second.length) >= SAME_TITLE
}

/** Headings under which meetings gather whatever there is; items that share one are no matter. */
const GATHERING =
  /^(?:øvrige sager|orientering\p{L}*|orientering fra .*|meddelelser.*|eventuelt|huskeliste|opfølgningsliste|aktuelle sager|aktuelle emner|andre sager|diverse|spørgetid|godkendelse af (?:dagsorden|referat).*|dagsorden|økonomiopfølgning|opfølgning|nyt fra .*|gensidig orientering|information|bordet rundt|lukkede?(?: punkt\p{L}*| sag\p{L}*)?)$/iu
const DATE = /\d{1,2}[-./]\d{1,2}[-./]\d{2,4}/u

/** Whether an item is a heading that comes again at every meeting ("Øvrige sager 11-11-2013"), with other contents each time. */
export function isGathering(item: AgendaItem): boolean {
  return DATE.test(item.title) || GATHERING.test(item.title.replace(/\s*\([BO]\)$/u, '').trim())
}

/** The items of the same forum whose titles name the same matter. */
const ofTitleInForum = (library: Library, { meeting, item }: Entry): readonly Entry[] =>
  library.itemsOfTitle(item.title).filter((other) => other.meeting.forumId === meeting.forumId)

/** Without a case number a matter is known by its title, where no meeting has two of it and the others have no two numbers. */
function itemsOfTitle(library: Library, entry: Entry): readonly Entry[] {
  const all = ofTitleInForum(library, entry)
  const numbers = new Set(all.flatMap(({ item }) => item.caseNumber ?? []))
  const items = numbers.size <= 1 ? all : all.filter(({ item }) => item.caseNumber === null)
  return new Set(items.map(({ meeting }) => meeting.id)).size === items.length && items.length > 0 ? items : [entry]
}

/** A matter goes from committee to council within so many days. */
const ON_ITS_WAY = 200
/** Titles of fewer words name what every body has ("Valg af formand"). */
const TELLING_TITLE = 3

const daysBetween = (a: LocalDate, b: LocalDate): number => Math.abs(Date.parse(a) - Date.parse(b)) / 86_400_000

/**
 * The items by which a matter went on to other bodies, or came from them, under the very same title: known by it where not both have a case number, which
 * would tell.
 */
function onItsWay(library: Library, entry: Entry): readonly Entry[] {
  const telling = [...termsOf(entry.item.title)].filter(([term, weight]) => weight === 1 && !/^[@#\d]/u.test(term))
  if (telling.length < TELLING_TITLE) return []
  const others = library
    .itemsOfTitle(entry.item.title)
    .filter(
      ({ meeting, item }) =>
        meeting.forumId !== entry.meeting.forumId &&
        (item.caseNumber === null || entry.item.caseNumber === null) &&
        daysBetween(meeting.date, entry.meeting.date) <= ON_ITS_WAY
    )
  return new Set(others.map(({ meeting }) => meeting.id)).size === others.length ? others : []
}

/** The other items in which the same matter was dealt with, the item itself included. */
function itemsOfMatter(library: Library, entry: Entry): readonly Entry[] {
  const { item } = entry
  if (isGathering(item)) return [entry]
  const elsewhere = onItsWay(library, entry)
  if (item.caseNumber === null) return [...itemsOfTitle(library, entry), ...elsewhere]
  const numbered = library.itemsOfCase(foldCaseNumber(item.caseNumber))
  const ofCase = numbered.filter(
    (other) => other.item.id === item.id || (!other.item.closed && !isGathering(other.item))
  )
  // "X" and "X – genoptaget" are one matter also where it was given another number.
  const again = ofTitleInForum(library, entry).filter(
    (other) => foldName(other.item.title) !== foldName(item.title) && !ofCase.includes(other)
  )
  const items = [...ofCase, ...again]
  // What stands under the headings of every meeting has a number of its own, if any: it collects.
  if (!isCollectingCase(numbered)) return [...items, ...elsewhere]
  return [
    ...items.filter(
      (other) => other.item.id === item.id || (other.meeting.id !== entry.meeting.id && isSameTitle(other.item, item))
    ),
    ...elsewhere
  ]
}

/** What was one of several things under an item may be an item of its own another time ("Sager på vej": "Brandforsikring"). */
const itemsNamed = (library: Library, { meeting }: Entry, part: string): readonly Entry[] =>
  library
    .itemsOfTitle(part)
    .filter(
      (other) =>
        other.meeting.forumId === meeting.forumId &&
        other.meeting.id !== meeting.id &&
        !isGathering(other.item) &&
        daysBetween(other.meeting.date, meeting.date) <= ON_ITS_WAY
    )

const newestFirst = (a: StandingDecision, b: StandingDecision): number =>
  a.decision.date < b.decision.date ? 1 : a.decision.date > b.decision.date ? -1 : a.item.number - b.item.number

/**
 * All decisions of the matter that an item deals with, newest first, each once. Under a gathering heading the matter is what stands under the
 * sub-heading `part`, wherever the case has the same sub-heading.
 */
export function decisionsOfMatter(
  library: Library,
  entry: Entry,
  part: string | null = null
): readonly StandingDecision[] {
  const seen = new Set<StandingDecision>()
  for (const one of itemsOfMatter(library, entry)) for (const standing of library.decisionsOf(one)) seen.add(standing)
  const { item } = entry
  if (isGathering(item) && item.caseNumber !== null && part !== null) {
    const heading = foldName(part)
    for (const other of library.itemsOfCase(foldCaseNumber(item.caseNumber)))
      for (const standing of library.decisionsOf(other))
        if (standing.decision.subDecisions.some((sub) => foldName(sub.heading) === heading)) seen.add(standing)
  }
  if (part !== null)
    for (const one of itemsNamed(library, entry, part))
      for (const standing of library.decisionsOf(one)) seen.add(standing)
  return [...seen].sort(newestFirst)
}
