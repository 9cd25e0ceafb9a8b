import type { Answer } from '../answering/answer.ts'
import { answerCase } from '../answering/answer-case.ts'
import { answerFollowUps } from '../answering/answer-follow-ups.ts'
import { answerPostponed } from '../answering/answer-postponed.ts'
import { answerQuestion } from '../answering/answer-question.ts'
import type { Library } from '../answering/library.ts'
import type { Language } from '../commands/command.ts'
import type { LocalDate } from '../domain/minutes.ts'
import type { Person, Place } from '../domain/people.ts'
import { localMomentOf } from '../domain/zone.ts'
import type { World } from './ports.ts'
import { maySeeOpen, readerOf } from './who-may.ts'

/** An answer for where it was asked, and one for the asker alone where closed items know more. */
export interface Answered {
  readonly here: Answer
  readonly privately: Answer | null
}
interface Asking {
  readonly person: Person
  readonly place: Place
}

/** Today, where the municipality is. */
const todayIn = (world: Pick<World, 'clock' | 'zone'>): LocalDate => localMomentOf(world.clock(), world.zone).date

/**
 * Asks what the asker may see here. In a channel the answer is what it would be if nothing closed existed; a member is besides given, in personal chat,
 * the answer that closed items make different (DESIGN §3.4, §4).
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
  const openHere = [
    archive.openLibrary(),
    ...guarded.filter((state) => maySeeOpen(state, reader, own)).map((state) => archive.guardedLibrary(state.id))
  ]
  const here = ask([...openHere, ...[...reader.here].map((forum) => archive.closedLibrary(forum))])
  if (place.kind === 'personal' || reader.inPrivate.size === 0) return { here, privately: null }
  const openToMember = [
    archive.openLibrary(),
    ...guarded.filter((state) => reader.inPrivate.has(state.id)).map((state) => archive.guardedLibrary(state.id))
  ]
  const privately = ask([...openToMember, ...[...reader.inPrivate].map((forum) => archive.closedLibrary(forum))])
  return { here, privately: says(privately) === says(here) ? null : privately }
}

const says = (answer: Answer): string => JSON.stringify(answer.blocks)

export async function answerAsked(world: World, asking: Asking, question: string, locale: Language): Promise<Answered> {
  const own = asking.place.kind === 'channel' ? await world.settings.forumOfChannel(asking.place.id) : null
  const today = todayIn(world)
  return answerWith(world, asking, (libraries) =>
    answerQuestion(libraries, { question, today, locale, ...(own === null ? {} : { homeForum: own }) })
  )
}

export const showCase = (world: World, asking: Asking, caseNumber: string, language: Language): Promise<Answered> =>
  answerWith(world, asking, (libraries) => answerCase(libraries, caseNumber, language, todayIn(world)))

export const showPostponed = (world: World, asking: Asking, language: Language): Promise<Answered> =>
  answerWith(world, asking, (libraries) => answerPostponed(libraries, { language, today: todayIn(world) }))

export const showFollowUps = (
  world: World,
  asking: Asking,
  responsible: string | null,
  language: Language
): Promise<Answered> => {
  const done = new Set(world.archive.states().flatMap((state) => [...state.doneFollowUps]))
  return answerWith(world, asking, (libraries) =>
    answerFollowUps(libraries, { responsible, language, today: todayIn(world), done })
  )
}
