import { type Sentence, splitSentences } from '../../domain/sentences.ts'
import { bodyTest, isBody } from '../finding/constraints.ts'
import { coverage, termsOf } from '../finding/evidence.ts'
import { isAboutSomething, topicIn } from '../finding/find-judgements.ts'
import type { Library } from '../finding/library.ts'
import type { StandingDecision } from '../finding/standing-decisions.ts'
import { isWithin } from '../question/date-constraint.ts'
import { type BodyMention, bodyInWords, findBodies } from '../question/forum-name.ts'
import type { Inquiry } from '../question/understand-question.ts'
import type { Answer, AnswerBlock } from './answer.ts'
import { allDecisions } from './answer-list.ts'
import { answered, decisionBlock, lead, textsOf } from './compose.ts'
import { refuse } from './refuse.ts'

/** Words by which something goes to a forum. */
const GOES_TO =
  /præsenter|forelæg|drøft|orienter|udmeld|fremlæg|behandl|sendes|oversend|informer|indstilles|anbefales over for|tages op|meldes|lægges op/iu

interface Promise {
  readonly standing: StandingDecision
  readonly sentences: readonly Sentence[]
  readonly dates: readonly string[]
}

/** What decisions say is to go to a forum: the reading's own presentations, and sentences that name the forum as a recipient. */
function promiseIn(
  standing: StandingDecision,
  recipient: BodyMention | null,
  libraries: readonly Library[]
): Promise | null {
  const { decision } = standing
  const presented = decision.presentations.filter(
    (one) => recipient === null || isBody(one.forum, recipient, libraries)
  )
  if (presented.length === 0 && (recipient === null || !GOES_TO.test(decision.text))) return null
  const sentences = splitSentences(decision.text).filter(
    (sentence) =>
      presented.some((one) => sentence.text.includes(one.text) || one.text.includes(sentence.text)) ||
      (recipient !== null &&
        GOES_TO.test(sentence.text) &&
        findBodies(sentence.text).some(
          (body) =>
            body.role !== 'owner' && isBody(body.text, recipient, libraries) && !isBody(decision.forum, body, libraries)
        ))
  )
  if (sentences.length === 0) return null
  return { standing, sentences, dates: presented.flatMap((one) => one.date ?? []) }
}

/** "Hvad skal vises på Chefforum?": every decision by which something goes there; with a topic, the one about it. Null: no question of that kind. */
export function answerPromises(libraries: readonly Library[], inquiry: Inquiry, hasTopic: boolean): Answer | null {
  const texts = textsOf(inquiry.language)
  const { recipient, range, body } = inquiry
  if (recipient === null) return null
  const isOf = bodyTest(body, libraries)
  const all = allDecisions(libraries)
    .filter(({ decision }) => isOf(decision.forum))
    .flatMap((standing) => promiseIn(standing, recipient, libraries) ?? [])
  const inTime = all.filter(
    ({ standing, dates }) => dates.some((date) => isWithin(date, range)) || isWithin(standing.decision.date, range)
  )
  const onDay = range === null ? [] : inTime.filter(({ dates }) => dates.some((date) => isWithin(date, range)))
  let found = onDay.length > 0 ? onDay : inTime
  if (hasTopic) {
    const topics = libraries.map((library) => topicIn(library, inquiry)).filter(isAboutSomething)
    const covered = ({ standing, sentences }: Promise): number =>
      Math.max(
        0,
        ...topics.map((topic) =>
          coverage(
            topic,
            termsOf(standing.item.title),
            termsOf(sentences.map((sentence) => sentence.text).join('\n')),
            ...partsAround(standing, sentences).map(termsOf)
          )
        )
      )
    const ranked = found.map((one) => ({ one, covered: covered(one) })).sort((a, b) => b.covered - a.covered)
    const best = ranked[0]?.covered ?? 0
    // On a day that is named all that goes there is meant, whatever else the question says.
    const isOfDay = onDay.length > 0 && range?.from === range?.to
    if (best >= 0.3) found = ranked.filter((each) => each.covered >= best - 0.2).map((each) => each.one)
    else if (!isOfDay) found = []
    if (found.length === 0) return null
  }
  if (found.length === 0)
    return all.length === 0 && !hasTopic
      ? refuse(inquiry, texts.notFound)
      : range === null
        ? null
        : refuse(inquiry, texts.notFound)
  const blocks: AnswerBlock[] = []
  const [first] = found
  if (inquiry.ask === 'promises' && hasTopic && first !== undefined && found.length === 1)
    blocks.push(lead(first.sentences.map((sentence) => sentence.text).join('\n')))
  else blocks.push(lead(texts.promises(found.length, bodyInWords(recipient))))
  for (const { standing, sentences } of found) blocks.push(decisionBlock(standing, 'answer', sentences))
  return answered(inquiry.question, inquiry.language, blocks)
}

function partsAround({ decision }: StandingDecision, sentences: readonly Sentence[]): readonly string[] {
  return decision.subDecisions
    .filter((part) => sentences.some((sentence) => part.text.includes(sentence.text)))
    .map((part) => `${part.heading}\n${part.text}`)
}
