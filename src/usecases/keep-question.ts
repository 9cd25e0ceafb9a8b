import { type OperationId, operationIdOf } from '../domain/ids.ts'
import { type Thumb, textToKeep } from '../domain/kept-question.ts'
import type { Person, Place } from '../domain/people.ts'
import type { Answered } from './answer.ts'
import type { Act, World } from './ports.ts'

/** The message that answered. */
const answerOf = (place: Place, messageId: string): OperationId => operationIdOf('answer', place.id, messageId)

/**
 * Keeps a question for whoever looks after the bot: who asked in vain sees it looked into. That reader may be nobody's member, so neither what is kept nor
 * what is missing may tell of closed items, nor of forums that are for their members alone:
 *
 * - Whoever is shown only what every employee may see: kept at once where nothing was found, else once he or she judges the answer. Closed items have
 *   no part in that, whatever they hold.
 * - Whoever is shown more, in personal chat: kept only by his or her own thumb, and only where what is for some alone had no part in the answer and
 *   holds nothing about the question. Words of those who know what is closed are not taken without their doing: a question may name it.
 * - The same person where others read along: never. They saw the question, and would learn from its being missing what it met.
 */
export async function keepQuestion(
  world: Pick<World, 'questions' | 'clock'>,
  { person, place, operation }: Act & { readonly place: Place },
  text: string,
  { here, touchesRestricted }: Answered,
  messageId: string | null
): Promise<void> {
  const question = textToKeep(text.replace(/<\/?at>/g, ''))
  if (question === '' || person.id === '') return
  const seesMore = touchesRestricted !== null
  if (seesMore && (place.kind !== 'personal' || touchesRestricted())) return
  const waits = here.answered || seesMore
  if (waits && messageId === null) return
  await world.questions.keep(
    { operation, asker: person.id, question, found: here.answered, at: world.clock(), waits, remarks: !seesMore },
    messageId === null ? null : answerOf(place, messageId)
  )
}

/** Keeps the asker's thumb with the question. Anybody else's, and one under an answer that is not kept, is let pass: it says nothing about the asker. */
export async function rateAnswer(
  world: Pick<World, 'questions' | 'clock'>,
  { person, place }: { readonly person: Person; readonly place: Place },
  { thumb, remark, messageId }: { readonly thumb: Thumb; readonly remark: string; readonly messageId: string }
): Promise<void> {
  if (person.id === '') return
  const rating = { by: person.id, thumb, remark: textToKeep(remark), at: world.clock() }
  await world.questions.rate(answerOf(place, messageId), rating)
}
