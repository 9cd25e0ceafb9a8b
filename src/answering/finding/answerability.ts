import { heard } from '../question/hear-phrases.ts'
import type { TopicWord } from '../question/topic.ts'
import type { Inquiry } from '../question/understand-question.ts'
import { OPINION_WORDS } from '../vocabulary/indirect-asking.ts'
import { coverage, strengthIn, type Terms, termsOf } from './evidence.ts'
import { type Aspect, besidesForum, type Judgement, saidAnywhere, saidAtFirst, saidInItem } from './judge-item.ts'

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
  /** What the title and the beginning of the case text say of it that what was decided does not: what the case is about needs no saying again. */
  readonly caseAbout: number
  /** How surely the item says the word that it says least surely. */
  readonly least: number
  /** How little the decision says of the word that is asked first. */
  readonly firstMissed: number
  /** What the title, or one sentence of the decision, says of it. */
  readonly together: number
  /** What the title and one sentence of the decision say of it together. */
  readonly titleAndSentence: number
  /** How it ranks in the search, as a share of the best. */
  readonly search: number
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
  /** How much of its title the question says, and that where another item comes near. */
  readonly titleAsked: number
  readonly titleAskedBesideRival: number
  readonly single: number
  readonly few: number
  readonly english: number
  /** `missed` in an English question, where the glossary may lack a way to say it. */
  readonly missedInEnglish: number
  /** `anywhere` where keywords are thrown in, and nothing is asked in a sentence. */
  readonly anywhereInKeywords: number
  readonly yesOrNo: number
  readonly aboutDeciding: number
  /** `title` where it is asked what was decided. */
  readonly decidingTitle: number
  readonly forFact: number
  readonly presupposes: number
  readonly body: number
  /** The body named is the one that acts ("Hvad mener Ældrerådet …?"); and another is named beside it. */
  readonly bodyActs: number
  readonly recipient: number
  readonly history: number
  readonly period: number
  readonly nothingSettled: number
  readonly noted: number
  readonly rejected: number
}

export type SignalName = keyof Signals

/**
 * Logistic regression over the questions of test/corpus (`node --import tsx/esm test/answering/calibrate.ts` makes them anew). A positive weight
 * speaks for an answer.
 */
const WEIGHTS: Readonly<Record<SignalName, number>> & { readonly bias: number } = {
  bias: -1.01,
  decided: 0.87,
  decidedSquared: 1.04,
  title: 0.36,
  besides: -0.25,
  anywhere: 0.62,
  caseAbout: 1.64,
  least: -0.71,
  firstMissed: -0.47,
  together: 0.01,
  titleAndSentence: 0.59,
  search: 1.25,
  text: 0.64,
  rival: -2.04,
  found: 0.6,
  missed: -0.21,
  missedKnown: -0.33,
  unheard: 0.22,
  several: 1.25,
  nameFound: -0.32,
  nameMissing: -0.56,
  nameNowhere: -0.92,
  nounMissing: -1.03,
  titleNamesMatter: 0.0,
  titleAsked: 0.76,
  titleAskedBesideRival: 0.32,
  single: -0.11,
  few: -0.77,
  english: -0.08,
  missedInEnglish: 0.36,
  anywhereInKeywords: 0.03,
  yesOrNo: 1.08,
  aboutDeciding: -1.86,
  decidingTitle: 0.75,
  forFact: 0.37,
  presupposes: -0.08,
  body: 0.27,
  bodyActs: 0.63,
  recipient: 0.65,
  history: 0.35,
  period: -0.02,
  nothingSettled: -0.25,
  noted: -0.16,
  rejected: 0.36
}

/** From this probability on a decision is given as the answer. A wrong answer weighs more than none. */
const ANSWERS_FROM = 0.65

/** What says less of the topic than this answers nothing, however alone it stands in a small library. */
const LEAST_SAID = 0.3

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

/** "Hvad sagde rådet til …?" is answered by whatever was said of it, decided or not. */
const OPINION = heard(OPINION_WORDS)
const asksOpinion = (question: string): boolean => OPINION.test(question)

const isKnownWord = (word: TopicWord, judgement: Judgement): boolean =>
  word.readings.some(({ terms }) => terms.every((term) => judgement.library.index.frequency(term) > 0))

const most = (numbers: readonly number[]): number => Math.max(0, ...numbers)
const flag = (holds: boolean): number => Number(holds)

/** The share of a title's words that a question says. */
function shareAsked(title: Terms, topic: readonly TopicWord[]): number {
  const words = [...title].flatMap(([term, weight]) => (weight === 1 && !/^[@#\d]/u.test(term) ? [term] : []))
  const asked = words.filter((term) => topic.some(({ readings }) => readings.some(({ terms }) => terms.includes(term))))
  return words.length === 0 ? 0 : asked.length / words.length
}

/** `rival`: the score of the best other item of another case. */
export function signalsOf(
  judgement: Judgement & { readonly aspect: Aspect },
  rival: number,
  wholeTopic: readonly TopicWord[],
  inquiry: Inquiry
): Signals {
  const { aspect, entry, decided, anywhere } = judgement
  const topic = besidesForum(entry, wholeTopic)
  const telling = topic.filter((word) => !word.isFrame)
  const said = telling.filter((word) => strengthIn(word, aspect.terms) >= SAID)
  const missed = telling.filter((word) => !said.includes(word))
  const [first] = telling
  const names = telling.filter((word) => word.isName)
  // Under "Øvrige sager" the heading of the part is what names the matter.
  const heading = aspect.part === null ? '' : (aspect.standing.decision.subDecisions[aspect.part]?.heading ?? '')
  const titleTerms = termsOf(`${entry.item.title}\n${heading}`)
  const title = heading === '' ? judgement.title : coverage(topic, titleTerms)
  const rivalShare = judgement.score > 0 ? Math.min(1, rival / judgement.score) : 1
  const mostMissed = most(missed.map((word) => word.importance))
  const isAboutDeciding = inquiry.isAboutDeciding && !asksOpinion(inquiry.question)
  const titleAsked = Math.max(shareAsked(termsOf(entry.item.title), topic), shareAsked(termsOf(heading), topic))
  return {
    decided,
    decidedSquared: decided ** 2,
    title,
    besides: Math.max(0, anywhere - decided),
    anywhere,
    caseAbout: Math.max(0, saidAtFirst(entry, topic) - decided),
    least: Math.min(1, ...telling.map((word) => saidInItem(entry, word))),
    firstMissed: first === undefined ? 0 : 1 - strengthIn(first, aspect.terms),
    together: judgement.together,
    titleAndSentence: judgement.titleAndSentence,
    search: judgement.search,
    text: coverage(topic, termsOf(aspect.standing.decision.text)),
    rival: rivalShare,
    found: most(telling.map((word) => word.importance * strengthIn(word, aspect.terms))),
    missed: mostMissed,
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
    titleAsked,
    titleAskedBesideRival: titleAsked * rivalShare,
    single: flag(aspect.part === null && aspect.standing.decision.subDecisions.length === 0),
    few: 1 / Math.max(1, telling.length),
    english: flag(inquiry.language === 'en'),
    missedInEnglish: inquiry.language === 'en' ? mostMissed : 0,
    anywhereInKeywords: inquiry.question.includes('?') ? 0 : anywhere,
    yesOrNo: flag(inquiry.yesOrNo),
    aboutDeciding: flag(isAboutDeciding),
    decidingTitle: isAboutDeciding ? title : 0,
    forFact: flag(FACTS.has(inquiry.ask)),
    presupposes: flag(inquiry.presupposes),
    body: flag(inquiry.body !== null),
    bodyActs: flag(inquiry.body?.role === 'body'),
    recipient: flag(inquiry.recipient !== null),
    history: flag(inquiry.ask === 'history'),
    period: flag(inquiry.range !== null),
    nothingSettled: flag(
      aspect.outcome === 'none' || aspect.outcome === 'discussed' || aspect.outcome === 'internal-discussion'
    ),
    noted: flag(aspect.outcome === 'noted'),
    rejected: flag(aspect.outcome === 'rejected')
  }
}

/** How likely it is that these signals are those of an answer: 0 to 1. */
function probabilityOf(signals: Signals): number {
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

const SAYS_WORD = 0.4
const FAR_OFF = 0.1
/** One word is asked for, in whatever words: title or decision says it, and no other item comes near. */
const isOnlyOne = ({ few, titleAndSentence, search, rival }: Signals): boolean =>
  few === 1 && titleAndSentence >= SAYS_WORD && search === 1 && rival < FAR_OFF

/** Whether the decision that a judgement found answers the topic; a topic that is only mentioned does not. `judged`: all that were found, best first. */
export function answers(
  judgement: Judgement,
  judged: readonly Judgement[],
  topic: readonly TopicWord[],
  inquiry: Inquiry
): boolean {
  if (!mayAnswer(judgement) || judgement.anywhere < LEAST_SAID) return false
  const signals = signalsOf(judgement, rivalOf(judgement, judged), topic, inquiry)
  return isOnlyOne(signals) || probabilityOf(signals) >= ANSWERS_FROM
}
