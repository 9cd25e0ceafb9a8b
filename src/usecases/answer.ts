import { answerQuestion } from '../answering/answer-question.ts'
import type { Answer, ConversationContext, Source } from '../answering/composing/answer.ts'
import { answerCase } from '../answering/composing/answer-case.ts'
import { answerFollowUps } from '../answering/composing/answer-follow-ups.ts'
import { answerPostponed } from '../answering/composing/answer-postponed.ts'
import { contextOf } from '../answering/composing/conversation.ts'
import type { Library } from '../answering/finding/library.ts'
import { checkPhrasing } from '../answering/phrasing/check-phrasing.ts'
import { type Phrasing, phrasingRequestOf } from '../answering/phrasing/phrasing.ts'
import { type DecisionId, type ItemId, idFrom } from '../domain/ids.ts'
import type { Language } from '../domain/language.ts'
import type { LocalDate } from '../domain/minutes.ts'
import type { Person, Place } from '../domain/people.ts'
import { addMinutes, localMomentOf } from '../domain/zone.ts'
import type { Wording, World } from './ports.ts'
import { maySeeOpen, readerOf } from './who-may.ts'

/** An answer for where it was asked, and one for the asker alone where closed items know more. */
export interface Answered {
  readonly here: Answer
  readonly privately: Answer | null
  /**
   * Null: it was looked for only in what every employee may see. Else whether what is for some alone (closed items, forums for their members) had any
   * part in the answers, or holds anything about what was asked.
   */
  readonly touchesRestricted: (() => boolean) | null
  /** What a language model says of `here`, checked. Our own answer stands without it. */
  readonly phrasing: Phrasing | null
}
interface Asking {
  readonly person: Person
  readonly place: Place
}

/** Today, where the municipality is. */
const todayIn = (world: Pick<World, 'clock' | 'zone'>): LocalDate => localMomentOf(world.clock(), world.zone).date

/**
 * Asks what the asker may see here. In a channel the answer is what it would be if nothing closed existed; a member is besides given, in personal chat,
 * the answer that closed items make different.
 */
async function answerWith(
  world: World,
  { person, place }: Asking,
  ask: (libraries: readonly Library[]) => Answer
): Promise<Answered> {
  const { archive } = world
  const reader = await readerOf(world, person, place)
  const own = place.kind === 'channel' ? await world.settings.forumOfChannel(place.id) : null
  const guarded = archive.states().filter((state) => state.visibility === 'members')
  const seenHere = guarded.filter((state) => maySeeOpen(state, reader, own))
  const openHere = reader.isGuest
    ? []
    : [archive.openLibrary(), ...seenHere.map((state) => archive.guardedLibrary(state.id))]
  const librariesHere = [...openHere, ...[...reader.here].map((forum) => archive.closedLibrary(forum))]
  const here = ask(librariesHere)
  const touchesRestricted = (others: readonly Library[], found: Answer): (() => boolean) | null =>
    others.length === 0
      ? null
      : () => says(ask([archive.openLibrary()])) !== says(found) || ask(others).sources.length > 0
  if (place.kind === 'personal' || reader.inPrivate.size === 0)
    return { here, privately: null, touchesRestricted: touchesRestricted(librariesHere.slice(1), here), phrasing: null }
  // What can be read here anyway is no reason to write in private.
  const openToMember = [
    ...openHere,
    ...guarded
      .filter((state) => reader.inPrivate.has(state.id) && !seenHere.includes(state))
      .map((state) => archive.guardedLibrary(state.id))
  ]
  const librariesInPrivate = [...openToMember, ...[...reader.inPrivate].map((forum) => archive.closedLibrary(forum))]
  const privately = ask(librariesInPrivate)
  return {
    here,
    privately: says(privately) === says(here) ? null : privately,
    touchesRestricted: touchesRestricted(librariesInPrivate.slice(1), privately),
    phrasing: null
  }
}

const says = (answer: Answer): string => JSON.stringify(answer.blocks)

/**
 * Answers a question; one that refers back ("og hvornår?") is about what the same person was last answered in the same conversation. `wording` may phrase
 * the answer, where it is the same that every employee is given.
 */
export async function answerAsked(
  world: World,
  asking: Asking,
  question: string,
  locale: Language,
  wording: Wording | null = null
): Promise<Answered> {
  const own = asking.place.kind === 'channel' ? await world.settings.forumOfChannel(asking.place.id) : null
  const today = todayIn(world)
  const previous = await recallContext(world, asking)
  const done = doneFollowUps(world)
  const ask = (libraries: readonly Library[]): Answer =>
    answerQuestion(libraries, {
      question,
      today,
      done,
      locale,
      ...(own === null ? {} : { homeForum: own }),
      ...(previous === null ? {} : { previous })
    })
  const answered = await answerWith(world, asking, ask)
  // Before anything is waited for: the archive must not change between the two answers that are compared.
  const mayPhrase = wording !== null && isForAll(asking, answered, () => ask([world.archive.openLibrary()]))
  await rememberContext(world, asking, answered.here, previous)
  return mayPhrase ? { ...answered, phrasing: await phraseAnswer(wording, answered.here) } : answered
}

/**
 * Whether an answer is what every employee is given, and nothing but that goes to a model. In personal chat nothing restricted may be about the question
 * either; elsewhere this must not be told by it: whoever reads along would learn that there is something.
 */
function isForAll({ place }: Asking, { here, touchesRestricted }: Answered, askForAll: () => Answer): boolean {
  if (place.kind === 'personal') return touchesRestricted === null || !touchesRestricted()
  return says(askForAll()) === says(here)
}

/** A model's words about an answer, where they say only what it says. */
async function phraseAnswer(wording: Wording, answer: Answer): Promise<Phrasing | null> {
  const request = phrasingRequestOf(answer)
  const written = request && (await wording.phrase(request))
  if (request === null || written === null) return null
  const checked = checkPhrasing(written, request)
  if (checked.ok) return checked.phrasing
  wording.refused(checked.fault)
  return null
}

const conversationOf = ({ place, person }: Asking): string => `${place.id} ${person.id}`
const recallContext = async (world: World, asking: Asking): Promise<ConversationContext | null> =>
  readContext(await world.settings.recallAnswer(conversationOf(asking), world.clock()))

/** What is said next refers to this answer; where it keeps none, to nothing: an older one would be taken for it. */
async function rememberContext(
  world: World,
  asking: Asking,
  answer: Answer,
  previous: ConversationContext | null
): Promise<void> {
  const context = keptContext(world, answer)
  if (context !== null)
    await world.settings.rememberAnswer(conversationOf(asking), context, addMinutes(world.clock(), CONTEXT_MINUTES))
  else if (previous !== null) await world.settings.rememberAnswer(conversationOf(asking), {}, world.clock())
}

/** How long a follow-up question refers to the item just shown. */
const CONTEXT_MINUTES = 10

/** What may be referred back to. Nothing is kept of an answer that holds a closed item, and a refusal is not referred to. */
function keptContext(world: World, answer: Answer): ConversationContext | null {
  const isOpen = ({ itemId }: Source): boolean =>
    itemId !== null && world.archive.openLibrary().entry(itemId)?.item.closed === false
  return answer.answered && answer.sources.length > 0 && answer.sources.every(isOpen) ? contextOf(answer) : null
}

/** A remembered context, checked: a row of another version is as good as none. */
function readContext(row: unknown): ConversationContext | null {
  if (typeof row !== 'object' || row === null) return null
  const { question, itemIds, decisionIds }: { question?: unknown; itemIds?: unknown; decisionIds?: unknown } = row
  const texts = (list: unknown): string[] | null =>
    Array.isArray(list) && list.every((one) => typeof one === 'string') ? list : null
  const [items, decisions] = [texts(itemIds), texts(decisionIds)]
  if (typeof question !== 'string' || !items || !decisions) return null
  return {
    question,
    itemIds: items.map((id) => idFrom<ItemId>(id)),
    decisionIds: decisions.map((id) => idFrom<DecisionId>(id))
  }
}

export async function showCase(
  world: World,
  asking: Asking,
  caseNumber: string,
  language: Language
): Promise<Answered> {
  const answered = await answerWith(world, asking, (libraries) =>
    answerCase(libraries, caseNumber, language, todayIn(world))
  )
  await rememberContext(world, asking, answered.here, await recallContext(world, asking))
  return answered
}

export const showPostponed = (world: World, asking: Asking, language: Language): Promise<Answered> =>
  answerWith(world, asking, (libraries) => answerPostponed(libraries, { language, today: todayIn(world) }))

/** The ids of all follow-ups that were reported done. */
const doneFollowUps = (world: World): ReadonlySet<string> =>
  new Set(world.archive.states().flatMap((state) => [...state.doneFollowUps]))

export const showFollowUps = (
  world: World,
  asking: Asking,
  responsible: string | null,
  language: Language
): Promise<Answered> => {
  const done = doneFollowUps(world)
  return answerWith(world, asking, (libraries) =>
    answerFollowUps(libraries, { responsible, language, today: todayIn(world), done })
  )
}
