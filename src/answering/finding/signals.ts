import { ASKS_THING } from '../question/fact-cues.ts'
import { heard } from '../question/hear-phrases.ts'
import type { TopicWord } from '../question/topic.ts'
import type { Inquiry } from '../question/understand-question.ts'
import { OPINION_WORDS } from '../vocabulary/indirect-asking.ts'
import { coverage, strengthIn, type Terms, termsOf } from './evidence.ts'
import { type Aspect, besidesForum, type Judgement, saidAnywhere, saidAtFirst, saidInItem } from './judge-item.ts'

/**
 * What tells whether a decision answers a question or only shares words with it. Each is a number from 0 to 1. A signal with "thing" in its name is that
 * of questions that ask for one ("Hvem …?", "Hvor mange …?", "Which …?") and 0 in others; one with "deciding" of those that ask what was decided.
 */
export interface Signals {
  /** What title, decision and recommendation say of the topic. */
  readonly decided: number
  /** What the title and the beginning of the case text say of it that what was decided does not: what the case is about needs no saying again. */
  readonly caseAbout: number
  /** That, where another item comes near. */
  readonly caseAboutBesideRival: number
  /** How surely the item says the word that it says least surely. */
  readonly least: number
  /** How little the decision says of the word that is asked first. */
  readonly firstMissed: number
  /** How it ranks in the search, as a share of the best. */
  readonly search: number
  /** How near the next item of another case comes, squared: one that is far off does not matter. */
  readonly rivalSquared: number
  /** How many of the topic's words the decision says, and the title, counted in quarters. */
  readonly several: number
  readonly severalInTitle: number
  readonly nameMissing: number
  readonly nameNowhere: number
  readonly nounMissing: number
  readonly titleNamesMatter: number
  /** What the title says of the topic, squared: the last tenth tells more than the first. */
  readonly titleSquared: number
  readonly thingByTitle: number
  readonly decidingTitle: number
  /** How many words the title has, counted in tenths: a long one meets a question by chance. */
  readonly titleLength: number
  /** How much of its title the question says, where another item comes near. */
  readonly titleAskedBesideRival: number
  /** The most that a word tells that stands in the item and not in what was decided: mentioned there, and asked for as decided. */
  readonly decidingMentioned: number
  readonly thingMentioned: number
  readonly few: number
  readonly thingInFewWords: number
  readonly english: number
  /** The most that a word tells that is not found in the decision, in an English question: the glossary may lack a way to say it. */
  readonly missedInEnglish: number
  readonly yesOrNo: number
  readonly aboutDeciding: number
  /** The body named is the one that acts ("Hvad mener Ældrerådet …?"). */
  readonly bodyActs: number
  readonly recipient: number
  readonly history: number
  readonly nothingSettled: number
  readonly noted: number
  readonly postponed: number
  /** What was put off tells of no thing yet. */
  readonly thingPostponed: number
  /** Body or time are named, and of what was found only so much may answer: 1 where it is the only one. */
  readonly constrained: number
}

export type SignalName = keyof Signals

/** A word counts as said from this strength on; a required noun from less. */
const SAID = 0.5
const NOUN_SAID = 0.28
const NAME_SAID = 0.6
const CLEARLY_SAID = 0.7

/** "Hvad sagde rådet til …?" is answered by whatever was said of it, decided or not. */
const OPINION = heard(OPINION_WORDS)
const asksOpinion = (question: string): boolean => OPINION.test(question)

const most = (numbers: readonly number[]): number => Math.max(0, ...numbers)
const flag = (holds: boolean): number => Number(holds)
const inQuarters = (count: number): number => Math.min(count, 4) / 4
const inTenths = (count: number): number => Math.min(count, 10) / 10

/** The share of a title's words that a question says. */
function shareAsked(title: Terms, topic: readonly TopicWord[]): number {
  const words = [...title].flatMap(([term, weight]) => (weight === 1 && !/^[@#\d]/u.test(term) ? [term] : []))
  const asked = words.filter((term) => topic.some(({ readings }) => readings.some(({ terms }) => terms.includes(term))))
  return words.length === 0 ? 0 : asked.length / words.length
}

/** The score of the best other item of another matter, as a share of this one's: 0 to 1. The same matter may have another number when it comes again. */
export function rivalShareOf(judgement: Judgement, judged: readonly Judgement[]): number {
  const { caseNumber, title, id } = judgement.entry.item
  const again = new Set(judgement.library.itemsOfTitle(title).map(({ item }) => item.id))
  const rival = judged.find(
    ({ entry: { item } }) =>
      item.id !== id && (caseNumber === null || item.caseNumber !== caseNumber) && !again.has(item.id)
  )
  return judgement.score > 0 ? Math.min(1, (rival?.score ?? 0) / judgement.score) : 1
}

/** `rival`: see `rivalShareOf`; `judged`: all that were found. */
export function signalsOf(
  judgement: Judgement & { readonly aspect: Aspect },
  rival: number,
  judged: readonly Judgement[],
  wholeTopic: readonly TopicWord[],
  inquiry: Inquiry
): Signals {
  const { aspect, entry, decided } = judgement
  const topic = besidesForum(judgement.library, entry, wholeTopic)
  const telling = topic.filter((word) => !word.isFrame)
  const said = telling.filter((word) => strengthIn(word, aspect.terms) >= SAID)
  const missed = telling.filter((word) => !said.includes(word))
  const mentioned = most(
    missed.filter((word) => saidInItem(entry, word) >= CLEARLY_SAID).map((word) => word.importance)
  )
  const [first] = telling
  const names = telling.filter((word) => word.isName)
  // Under "Øvrige sager" the heading of the part is what names the matter.
  const heading = aspect.part === null ? '' : (aspect.standing.decision.subDecisions[aspect.part]?.heading ?? '')
  const ownTitle = termsOf(entry.item.title)
  const titleTerms = heading === '' ? ownTitle : termsOf(`${entry.item.title}\n${heading}`)
  const title = heading === '' ? judgement.title : coverage(topic, titleTerms)
  const caseAbout = Math.max(0, saidAtFirst(entry, topic) - decided)
  const few = 1 / Math.max(1, telling.length)
  const deciding = flag(inquiry.isAboutDeciding && !asksOpinion(inquiry.question))
  const thing = flag(ASKS_THING.test(inquiry.question))
  const english = flag(inquiry.language === 'en')
  const postponed = flag(aspect.outcome === 'postponed')
  return {
    decided,
    caseAbout,
    caseAboutBesideRival: caseAbout * rival,
    least: Math.min(1, ...telling.map((word) => saidInItem(entry, word))),
    firstMissed: first === undefined ? 0 : 1 - strengthIn(first, aspect.terms),
    search: judgement.search,
    rivalSquared: rival ** 2,
    several: inQuarters(said.length),
    severalInTitle: inQuarters(telling.filter((word) => strengthIn(word, ownTitle) >= NAME_SAID).length),
    nameMissing: flag(names.some((word) => strengthIn(word, aspect.terms) < SAID)),
    nameNowhere: flag(names.some((word) => saidAnywhere(entry, word) < NOUN_SAID)),
    nounMissing: flag(topic.some((word) => word.isRequired && strengthIn(word, aspect.terms) < NOUN_SAID)),
    titleNamesMatter: flag(
      telling.some((word) => !word.isName && !/^\p{N}/u.test(word.text) && strengthIn(word, titleTerms) >= NAME_SAID)
    ),
    titleSquared: title ** 2,
    thingByTitle: thing * title,
    decidingTitle: deciding * title,
    titleLength: inTenths(ownTitle.size),
    titleAskedBesideRival: Math.max(shareAsked(ownTitle, topic), shareAsked(termsOf(heading), topic)) * rival,
    decidingMentioned: deciding * mentioned,
    thingMentioned: thing * mentioned,
    few,
    thingInFewWords: thing * few,
    english,
    missedInEnglish: english * most(missed.map((word) => word.importance)),
    yesOrNo: flag(inquiry.yesOrNo),
    aboutDeciding: deciding,
    bodyActs: flag(inquiry.body?.role === 'body'),
    recipient: flag(inquiry.recipient !== null),
    history: flag(inquiry.ask === 'history'),
    nothingSettled: flag(
      aspect.outcome === 'none' || aspect.outcome === 'discussed' || aspect.outcome === 'internal-discussion'
    ),
    noted: flag(aspect.outcome === 'noted'),
    postponed,
    thingPostponed: thing * postponed,
    constrained:
      inquiry.body === null && inquiry.range === null
        ? 0
        : 1 / Math.max(1, judged.filter((one) => one.aspect !== null).length)
  }
}
