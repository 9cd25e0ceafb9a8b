import type { TopicWord } from '../question/topic.ts'
import type { Inquiry } from '../question/understand-question.ts'
import type { Aspect, Judgement } from './judge-item.ts'
import { rivalShareOf, type SignalName, type Signals, signalsOf } from './signals.ts'

/**
 * Logistic regression over the questions of test/corpus (`node --import tsx/esm test/answering/calibrate.ts` makes them anew). A positive weight
 * speaks for an answer.
 */
const WEIGHTS: Readonly<Record<SignalName, number>> & { readonly bias: number } = {
  bias: -1.41,
  decided: 3.57,
  caseAbout: 3.42,
  caseAboutBesideRival: 1.98,
  least: -0.89,
  firstMissed: -0.48,
  search: 2.74,
  rivalSquared: -2.85,
  several: 2.94,
  severalInTitle: -3.43,
  nameMissing: -1.29,
  nameNowhere: -1.61,
  nounMissing: -1.36,
  titleNamesMatter: 0.62,
  titleSquared: 2.35,
  thingByTitle: -1.16,
  decidingTitle: 1.82,
  titleLength: -1.61,
  titleAskedBesideRival: 1.9,
  decidingMentioned: -1.64,
  thingMentioned: -1.08,
  few: -2.67,
  thingInFewWords: 3.45,
  english: -0.7,
  missedInEnglish: 1.07,
  yesOrNo: 1.38,
  aboutDeciding: -2.19,
  bodyActs: 0.92,
  recipient: 1.43,
  history: 1.25,
  nothingSettled: -0.6,
  noted: -1.35,
  postponed: -0.16,
  thingPostponed: -1.54,
  constrained: 0.78
}

/** From this probability on a decision is given as the answer. A wrong answer weighs more than none. */
const ANSWERS_FROM = 0.74

/** What says less of the topic than this answers nothing, however alone it stands in a small library. */
const LEAST_SAID = 0.3

/** "Ingen bemærkninger", "Intet": said, but nothing decided. */
export function isEmpty({ outcome, standing, part }: Aspect): boolean {
  const text = part === null ? standing.decision.text : (standing.decision.subDecisions[part]?.text ?? '')
  return text.trim() === '' || (outcome === 'none' && text.length < 80)
}

/** Whether there is a decision at all that may answer: one that settles something, on what is asked and not on another heading of the item. */
export const mayAnswer = (judgement: Judgement): judgement is Judgement & { readonly aspect: Aspect } =>
  judgement.aspect !== null && !judgement.isElsewhereInItem && !isEmpty(judgement.aspect)

/** How likely it is that these signals are those of an answer: 0 to 1. */
function probabilityOf(signals: Signals): number {
  let sum = WEIGHTS.bias
  for (const name of Object.keys(signals) as SignalName[]) sum += WEIGHTS[name] * signals[name]
  return 1 / (1 + Math.exp(-sum))
}

const SAYS_WORD = 0.4
const FAR_OFF = 0.15
/** So much less of it another item must have decided for that one not to be meant. */
const CLEARLY_LESS = 0.2
/**
 * One word is asked for, in whatever words: title or decision says it, and no other item comes near. Where it is not asked what was decided of it, it is
 * enough that no other decided as much of it.
 */
const isOnlyOne = (
  judgement: Judgement,
  judged: readonly Judgement[],
  { few, aboutDeciding }: Signals,
  rival: number
): boolean =>
  few === 1 &&
  judgement.titleAndSentence >= SAYS_WORD &&
  judgement.search === 1 &&
  (rival < FAR_OFF ||
    (aboutDeciding === 0 &&
      judged.every((other) => other === judgement || other.decided <= judgement.decided - CLEARLY_LESS)))

const YEAR = /(?<![\p{L}\p{N}./-])(?:19|20)\d\d(?![\p{L}\p{N}/])/gu
/** "Regnskab 2022" says nothing of the accounts of 2021, unless it was dealt with in that year; of a year to come it may. */
function isOfLaterYear({ entry: { item, meeting } }: Judgement, { looseYears }: Inquiry): boolean {
  const named = (item.title.match(YEAR) ?? []).map(Number)
  if (looseYears.length === 0 || named.length === 0 || looseYears.includes(Number(meeting.date.slice(0, 4))))
    return false
  return looseYears.every((year) => year < Math.min(...named))
}

/** Whether the decision that a judgement found answers the topic; a topic that is only mentioned does not. `judged`: all that were found, best first. */
export function answers(
  judgement: Judgement,
  judged: readonly Judgement[],
  topic: readonly TopicWord[],
  inquiry: Inquiry
): boolean {
  if (!mayAnswer(judgement) || judgement.anywhere < LEAST_SAID || isOfLaterYear(judgement, inquiry)) return false
  const rival = rivalShareOf(judgement, judged)
  const signals = signalsOf(judgement, rival, judged, topic, inquiry)
  return isOnlyOne(judgement, judged, signals, rival) || probabilityOf(signals) >= ANSWERS_FROM
}
