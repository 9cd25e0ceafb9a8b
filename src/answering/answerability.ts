import { coverage, strengthIn, termsOf } from './evidence.ts'
import { type Aspect, type Judgement, saidAnywhere } from './judge-item.ts'
import type { TopicWord } from './topic.ts'
import type { Inquiry } from './understand-question.ts'

/**
 * What tells whether a decision answers a question or only shares words with it. Each is a number from 0 to 1 (`missing` counts words in
 * quarters); together, weighed by `WEIGHTS`, they say how likely it is.
 */
export interface Signals {
  /** What title, decision and recommendation say of the topic, and its square: the last tenth tells more than the first. */
  readonly decided: number
  readonly decidedSquared: number
  readonly title: number
  /** What the item says of the topic beside its decision. */
  readonly besides: number
  readonly anywhere: number
  /** What the title, or one sentence of the decision, says of it. */
  readonly together: number
  /** What the decision's own text says of it. */
  readonly text: number
  /** How near the next item of another case comes. */
  readonly rival: number
  /** The most that one of the words found in the decision tells, and the most that one that is not found does. */
  readonly found: number
  readonly missed: number
  /** As `missed`, of words that stand elsewhere in the minutes: they could have been said here. */
  readonly missedKnown: number
  /** The share of the topic's words that no minutes hold. */
  readonly unheard: number
  readonly several: number
  readonly nameFound: number
  readonly nameMissing: number
  readonly nameNowhere: number
  readonly nounMissing: number
  readonly titleNamesMatter: number
  readonly single: number
  readonly few: number
  readonly english: number
  readonly yesOrNo: number
  readonly aboutDeciding: number
  readonly forFact: number
  readonly presupposes: number
  readonly body: number
  readonly period: number
  readonly nothingSettled: number
}

export type SignalName = keyof Signals

/**
 * Logistic regression over the questions of test/corpus (`node --import tsx/esm test/answering/calibrate.ts` makes them anew). A positive weight
 * speaks for an answer.
 */
const WEIGHTS: Readonly<Record<SignalName, number>> & { readonly bias: number } = {
  bias: -0.0,
  decided: 0.77,
  decidedSquared: 0.76,
  title: 0.53,
  besides: 0.01,
  anywhere: 0.78,
  together: 0.12,
  text: 0.41,
  rival: -1.83,
  found: 0.45,
  missed: -0.31,
  missedKnown: -0.42,
  unheard: 0.09,
  several: 0.87,
  nameFound: -0.37,
  nameMissing: -0.07,
  nameNowhere: -0.34,
  nounMissing: -1.42,
  titleNamesMatter: 0.7,
  single: -0.29,
  few: -0.48,
  english: 0.1,
  yesOrNo: 1.02,
  aboutDeciding: -0.9,
  forFact: 0.34,
  presupposes: -0.18,
  body: 0.3,
  period: 0.18,
  nothingSettled: -0.36
}

/** From this probability on a decision is given as the answer. A wrong answer weighs more than none. */
const ANSWERS_FROM = 0.58

/** A word counts as said from this strength on; a required noun from less. */
const SAID = 0.5
const NOUN_SAID = 0.28
const NAME_SAID = 0.6

/** "Ingen bemærkninger", "Intet": said, but nothing decided. */
export function isEmpty({ outcome, standing, part }: Aspect): boolean {
  const text = part === null ? standing.decision.text : (standing.decision.subDecisions[part]?.text ?? '')
  return text.trim() === '' || (outcome === 'none' && text.length < 80)
}

/** Whether there is a decision at all that may answer: one that settles something, on what is asked and not on another heading of the item. */
export const mayAnswer = (judgement: Judgement): judgement is Judgement & { readonly aspect: Aspect } =>
  judgement.aspect !== null && !judgement.isElsewhereInItem && !isEmpty(judgement.aspect)

const FACTS: ReadonlySet<Inquiry['ask']> = new Set([
  'amount',
  'when',
  'responsible',
  'guests',
  'votes',
  'recommendation',
  'attachments'
])

const isKnownWord = (word: TopicWord, judgement: Judgement): boolean =>
  word.readings.some(({ terms }) => terms.every((term) => judgement.library.index.frequency(term) > 0))

const most = (numbers: readonly number[]): number => Math.max(0, ...numbers)
const flag = (holds: boolean): number => Number(holds)

/** `rival`: the score of the best other item of another case. */
export function signalsOf(
  judgement: Judgement & { readonly aspect: Aspect },
  rival: number,
  topic: readonly TopicWord[],
  inquiry: Inquiry
): Signals {
  const { aspect, entry, decided, title, anywhere } = judgement
  const telling = topic.filter((word) => !word.isFrame)
  const said = telling.filter((word) => strengthIn(word, aspect.terms) >= SAID)
  const missed = telling.filter((word) => !said.includes(word))
  const names = telling.filter((word) => word.isName)
  const titleTerms = termsOf(entry.item.title)
  return {
    decided,
    decidedSquared: decided ** 2,
    title,
    besides: Math.max(0, anywhere - decided),
    anywhere,
    together: judgement.together,
    text: coverage(topic, termsOf(aspect.standing.decision.text)),
    rival: judgement.score > 0 ? Math.min(1, rival / judgement.score) : 1,
    found: most(telling.map((word) => word.importance * strengthIn(word, aspect.terms))),
    missed: most(missed.map((word) => word.importance)),
    missedKnown: most(missed.filter((word) => isKnownWord(word, judgement)).map((word) => word.importance)),
    unheard: telling.length === 0 ? 0 : missed.filter((word) => !isKnownWord(word, judgement)).length / telling.length,
    several: Math.min(said.length, 4) / 4,
    nameFound: flag(names.some((word) => strengthIn(word, aspect.terms) >= NAME_SAID)),
    nameMissing: flag(names.some((word) => strengthIn(word, aspect.terms) < SAID)),
    nameNowhere: flag(names.some((word) => saidAnywhere(entry, word) < NOUN_SAID)),
    nounMissing: flag(topic.some((word) => word.isRequired && strengthIn(word, aspect.terms) < NOUN_SAID)),
    titleNamesMatter: flag(
      telling.some((word) => !word.isName && !/^\p{N}/u.test(word.text) && strengthIn(word, titleTerms) >= NAME_SAID)
    ),
    single: flag(aspect.part === null && aspect.standing.decision.subDecisions.length === 0),
    few: 1 / Math.max(1, telling.length),
    english: flag(inquiry.language === 'en'),
    yesOrNo: flag(inquiry.yesOrNo),
    aboutDeciding: flag(inquiry.isAboutDeciding),
    forFact: flag(FACTS.has(inquiry.ask)),
    presupposes: flag(inquiry.presupposes),
    body: flag(inquiry.body !== null),
    period: flag(inquiry.range !== null),
    nothingSettled: flag(
      aspect.outcome === 'none' || aspect.outcome === 'discussed' || aspect.outcome === 'internal-discussion'
    )
  }
}

/** How likely it is that these signals are those of an answer: 0 to 1. */
export function probabilityOf(signals: Signals): number {
  let sum = WEIGHTS.bias
  for (const name of Object.keys(signals) as SignalName[]) sum += WEIGHTS[name] * signals[name]
  return 1 / (1 + Math.exp(-sum))
}

/** The score of the best other item of another case. */
export function rivalOf(judgement: Judgement, judged: readonly Judgement[]): number {
  const { caseNumber } = judgement.entry.item
  const rival = judged.find(
    (other) => other !== judgement && (caseNumber === null || other.entry.item.caseNumber !== caseNumber)
  )
  return rival?.score ?? 0
}

/** Whether the decision that a judgement found answers the topic; a topic that is only mentioned does not. `judged`: all that were found, best first. */
export function answers(
  judgement: Judgement,
  judged: readonly Judgement[],
  topic: readonly TopicWord[],
  inquiry: Inquiry
): boolean {
  return (
    mayAnswer(judgement) &&
    probabilityOf(signalsOf(judgement, rivalOf(judgement, judged), topic, inquiry)) >= ANSWERS_FROM
  )
}
