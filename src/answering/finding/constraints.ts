import { foldName } from '../../domain/ids.ts'
import type { Meeting } from '../../domain/meeting.ts'
import { createBoundedCache } from '../../search/bounded-cache.ts'
import { type DateRange, isWithin } from '../question/date-constraint.ts'
import { type BodyMention, type ForumName, isNameOf, readForumName } from '../question/forum-name.ts'
import type { Library } from './library.ts'
import type { StandingDecision } from './standing-decisions.ts'

const names = createBoundedCache<{ name: ForumName | null }>(2_000)
const nameOf = (forum: string): ForumName | null =>
  names.get(forum, () => ({ name: readForumName(forum) ?? null })).name

/** "bestyrelsen for havnen": a name that goes on behind its first word. */
const isContinued = (printed: string, first: string): boolean =>
  printed.startsWith(first) && /^ (?:for|i|af|ved|of) /u.test(printed.slice(first.length))

/** Whether a body as printed is the one that a question names, by its distinctive words or by an alias of its forum. */
export function isBody(printed: string, asked: BodyMention, libraries: readonly Library[]): boolean {
  const folded = foldName(asked.text)
  if (foldName(printed) === folded) return true
  const known = nameOf(printed)
  if (known !== null && isNameOf(asked.name, known)) return true
  // "Bestyrelsen" is that of a company, too.
  if (asked.name.words.size === 0 && isContinued(foldName(printed), folded)) return true
  return libraries.some((library) =>
    library
      .forums()
      .some(
        (forum) =>
          foldName(forum.name) === foldName(printed) && forum.aliases.some((alias) => foldName(alias) === folded)
      )
  )
}

/** `isBody` for many names: each printed name is compared once. */
export function bodyTest(asked: BodyMention | null, libraries: readonly Library[]): (printed: string) => boolean {
  if (asked === null) return () => true
  const known = new Map<string, boolean>()
  return (printed) => {
    const before = known.get(printed)
    if (before !== undefined) return before
    const is = isBody(printed, asked, libraries)
    known.set(printed, is)
    return is
  }
}

const heads = createBoundedCache<string>(2_000)
/** Whose a meeting is, as its head says: forum, place, letterhead. */
const headOf = ({ forum, place, letterhead }: Meeting): string => {
  const head = [forum, place ?? '', letterhead ?? ''].join('\n')
  return heads.get(head, () => ` ${foldName(head).replace(/[^\p{L}\p{N}]+/gu, ' ')} `)
}

/** Whether a meeting's head bears a name as it stands, or in the genitive. */
export function isHeadedByName(meeting: Meeting, name: string): boolean {
  const word = foldName(name)
  return [word, `${word}s`].some((form) => headOf(meeting).includes(` ${form} `))
}

/** Of several bodies of one name those whose heads name the place that a question does; all where none does that met in its period. */
function placeTest(
  asked: BodyMention | null,
  range: DateRange | null,
  isMeant: (printed: string) => boolean,
  libraries: readonly Library[]
): (meeting: Meeting) => boolean {
  const place = asked?.place
  if (place === undefined) return () => true
  const isThere = (meeting: Meeting): boolean => isHeadedByName(meeting, place)
  const isNamed = libraries.some((library) =>
    library.meetings().some((one) => isMeant(one.forum) && isWithin(one.date, range) && isThere(one))
  )
  return isNamed ? isThere : () => true
}

/** Whether a body met within a period, and, where the question says where it is, there. */
export function meetsThere(libraries: readonly Library[], body: BodyMention, range: DateRange | null): boolean {
  const { place } = body
  return meetingsOf(libraries, body, range).some((meeting) => place === undefined || isHeadedByName(meeting, place))
}

/** Which decisions a question's body and dates let through. */
export function acceptsDecision(
  libraries: readonly Library[],
  body: BodyMention | null,
  range: DateRange | null
): (standing: StandingDecision) => boolean {
  const isMeant = bodyTest(body, libraries)
  const isThere = placeTest(body, range, isMeant, libraries)
  return ({ decision, meeting }) => isWithin(decision.date, range) && isMeant(decision.forum) && isThere(meeting)
}

export function meetingsOf(
  libraries: readonly Library[],
  body: BodyMention | null,
  range: DateRange | null
): readonly Meeting[] {
  const isMeant = bodyTest(body, libraries)
  const isThere = placeTest(body, range, isMeant, libraries)
  const meant = (meeting: Meeting): boolean =>
    isWithin(meeting.date, range) && isMeant(meeting.forum) && isThere(meeting)
  const [only, ...others] = libraries
  if (only === undefined) return []
  if (others.length === 0) return body === null && range === null ? only.meetings() : only.meetings().filter(meant)
  const seen = new Set<string>()
  return libraries
    .flatMap((library) => library.meetings())
    .filter((meeting) => {
      if (seen.has(meeting.id) || !meant(meeting)) return false
      seen.add(meeting.id)
      return true
    })
    .sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0))
}
