import { splitSentences } from '../../domain/sentences.ts'
import { termsOfWord } from '../../search/analyze-text.ts'
import { ASKS_WHAT_DECIDED, VOTES } from '../question/fact-cues.ts'
import { heard } from '../question/hear-phrases.ts'
import type { TopicWord } from '../question/topic.ts'
import type { Inquiry } from '../question/understand-question.ts'
import { strengthIn } from './evidence.ts'
import { type Aspect, besidesForum, type Judgement, saidAtFirst, saidInItem } from './judge-item.ts'
import { isOneOfRest } from './one-of-rest.ts'
import { saysNumberApart, standsInCaseAlone } from './only-by-chance.ts'
import { isOnlyAsked, isOnlyReported, isOnlyTold, isOnlyWished } from './only-wished.ts'
import { rivalShareOf, type SignalName, type Signals, signalsOf } from './signals.ts'

/**
 * Logistic regression over the questions of test/corpus (`node --import tsx/esm test/answering/calibrate.ts` makes them anew). A positive weight
 * speaks for an answer.
 */
const WEIGHTS: Readonly<Record<SignalName, number>> & { readonly bias: number } = {
  bias: -1.43,
  decided: 3.44,
  caseAbout: 3.28,
  caseAboutBesideRival: 2.04,
  least: -0.94,
  firstMissed: -0.5,
  search: 2.89,
  rivalSquared: -2.99,
  several: 3.24,
  severalInTitle: -3.86,
  nameMissing: -1.4,
  nameNowhere: -1.59,
  nounMissing: -1.33,
  titleNamesMatter: 0.56,
  titleSquared: 2.62,
  thingByTitle: -0.94,
  decidingTitle: 1.66,
  titleLength: -1.52,
  titleAskedBesideRival: 1.89,
  decidingMentioned: -1.31,
  thingMentioned: -0.98,
  few: -2.7,
  thingInFewWords: 3.5,
  english: -0.57,
  missedInEnglish: 0.75,
  yesOrNo: 1.38,
  aboutDeciding: -2.18,
  bodyActs: 0.89,
  recipient: 1.41,
  history: 1.33,
  nothingSettled: -0.74,
  noted: -1.37,
  postponed: 0.02,
  thingPostponed: -1.93,
  constrained: 0.71
}

/** From this probability on a decision is given as the answer. A wrong answer weighs more than none. */
const ANSWERS_FROM = 0.74

/** What says less of the topic than this answers nothing, however alone it stands in a small library. */
const LEAST_SAID = 0.3
/** A yes or no needs more: asked of minutes that hold nothing about it, a question finds an item that says a third of its words. */
const LEAST_SAID_OF_YES_OR_NO = 0.35

/** Shorter than this, in UTF-16 units, what settles nothing is a remark; in several sentences it tells something sooner. */
const REMARK = 80
const MEMO = 50

/** "Ingen bemærkninger", "Intet": said, but nothing decided. */
export function isEmpty({ outcome, standing, part }: Aspect): boolean {
  const text = part === null ? standing.decision.text : (standing.decision.subDecisions[part]?.text ?? '')
  return text.trim() === '' || (outcome === 'none' && text.length < (splitSentences(text).length > 1 ? MEMO : REMARK))
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

/** So much of the topic the only item about it must say where the meetings are named. */
const SAYS_MOST = 0.65
/** What says so much less is not about it. */
const SHARE_OF_OTHERS = 0.5
/** What title, decision and the beginning of the case text say of a topic. */
const saysOf = ({ entry, decided }: Judgement, topic: readonly TopicWord[]): number =>
  Math.max(decided, saidAtFirst(entry, topic))

/**
 * "What did the council do in June with the fee for tradesmen?": of the meetings of one body, or of one time, one item is about it. What the others in the
 * library say of it does not matter.
 */
const isOnlyOneThere = (
  judgement: Judgement,
  judged: readonly Judgement[],
  topic: readonly TopicWord[],
  { body, range }: Inquiry
): boolean => {
  if (body === null || (range === null && body.place === undefined)) return false
  const says = saysOf(judgement, topic)
  return (
    says >= SAYS_MOST &&
    judgement.decided >= LEAST_SAID &&
    judged.every(
      (other) => other === judgement || other.aspect === null || saysOf(other, topic) <= SHARE_OF_OTHERS * says
    )
  )
}

const SAYS_ALL = 0.9
const SAYS_NEARLY_HALF = 0.44
const FAR_FROM_RIVAL = 0.2
const SEVERAL_WORDS = 3
/**
 * One item says all that is asked about in several words, none comes near, and one sentence that was decided says all of it too; or, where it is not asked
 * what was decided, what was decided says nearly half.
 */
const isOnlyOneByFar = (
  { anywhere, decided, together, search }: Judgement,
  topic: readonly TopicWord[],
  { aboutDeciding }: Signals,
  rival: number
): boolean =>
  search === 1 &&
  anywhere >= SAYS_ALL &&
  (together >= SAYS_ALL
    ? rival < FAR_OFF
    : aboutDeciding === 0 &&
      decided >= SAYS_NEARLY_HALF &&
      rival < FAR_FROM_RIVAL &&
      topic.filter((word) => !word.isFrame).length >= SEVERAL_WORDS)

/**
 * "Hvem var inhabil, da puljen blev fordelt?": of a vote, or of who took no part, the decision says it in the words that ask, and one item alone says all of the
 * topic.
 */
const saysVote = (
  { anywhere, search, aspect }: Judgement & { readonly aspect: Aspect },
  { ask, question }: Inquiry,
  rival: number
): boolean =>
  ask === 'votes' &&
  search === 1 &&
  anywhere >= SAYS_ALL &&
  rival < FAR_FROM_RIVAL &&
  VOTES.find(([asked]) => asked.test(question))?.[1].test(aspect.standing.decision.text) === true

/** An outcome that the question takes for granted, and that this item had, where another item that was decided there comes only so near. */
const FAR_FROM_MEANT = 0.65
const isWhatHappened = (
  judgement: Judgement & { readonly aspect: Aspect },
  topic: readonly TopicWord[],
  { presupposes, outcome }: Inquiry,
  judged: readonly Judgement[]
): boolean =>
  presupposes &&
  outcome !== 'approved' &&
  outcome === judgement.aspect.outcome &&
  rivalShareOf(
    judgement,
    judged.filter((one) => one.aspect !== null)
  ) <= FAR_FROM_MEANT &&
  saysOf(judgement, topic) >= SAYS_MOST

/**
 * A compound that no minutes hold names one thing; what lacks it, says less than half of the topic and names nothing of it in its title is about something
 * else, unless it decides on another compound of the question: "charging points for electric cars" is about charging points.
 */
const NAMES_NOTHING = 0.1
const TELLS_MOST = 0.95
const HALF_SAID = 0.5
const SAID_AT_ALL = 0.1
const SAID_AS_IT_IS = 0.95
const lacksTellingWord = (
  { entry, aspect }: Judgement & { readonly aspect: Aspect },
  topic: readonly TopicWord[]
): boolean => {
  const compounds = topic.filter(
    ({ text, isFrame }) => !isFrame && (/\p{L} \p{L}/u.test(text) || termsOfWord(text).parts.length > 1)
  )
  return (
    compounds.every((word) => strengthIn(word, aspect.terms) < SAID_AS_IT_IS) &&
    compounds.some(
      (word) =>
        // A word of no dictionary may be mistyped.
        !word.mayBeName && word.importance >= TELLS_MOST && saidInItem(entry, word) < SAID_AT_ALL
    )
  )
}

/** "Har rådet besluttet at …?", "did the board decide to …?": what stands behind it must have been decided. */
const DECIDED_TO = heard([
  'har|havde _6 besluttet|vedtaget|aftalt|valgt|bestemt|sagt~ja~til at',
  'besluttede|vedtog|aftalte|bestemte|valgte _6 at',
  'did|has|have|had _8 decide|decided|agree|agreed|resolve|resolved|choose|chosen|vote|voted _4 to'
])
/** "Hvornår besluttede rådet at lukke …?", of what was sent out to be heard: that is not decided yet. */
const TO_BE_HEARD = /(?<!\p{L})(?:ud)?send(?:es|t|tes)\s(?:ud\s)?(?:i|til)\s(?:\p{L}+\s){0,2}?\p{L}*høring(?!\p{L})/iu
const ASKS_HEARING = /høring|hearing|consult/iu
const isSentToBeHeard = ({ standing }: Aspect, { ask, question }: Inquiry): boolean =>
  ask === 'when' &&
  DECIDED_TO.test(question) &&
  !ASKS_HEARING.test(question) &&
  TO_BE_HEARD.test(standing.decision.text)
const SAID_OF_WHAT = 0.5
const MENTIONED = 0.25
/** Whether what is asked to have been decided stands in the item, and most of it not in its decision. */
function isOnlyMentioned(
  { entry, decided }: Judgement,
  aspect: Aspect,
  topic: readonly TopicWord[],
  question: string
): boolean {
  const match = DECIDED_TO.exec(question)
  if (match === null || decided >= SAID_OF_WHAT) return false
  const telling = topic.filter((word) => !word.isFrame)
  const sum = (words: readonly TopicWord[]): number => words.reduce((all, word) => all + word.importance, 0)
  const mentioned = telling.filter(
    (word) => strengthIn(word, aspect.terms) < MENTIONED && saidInItem(entry, word) >= SAID_OF_WHAT
  )
  return sum(mentioned) >= MENTIONED * sum(telling)
}

const YEAR = /(?<![\p{L}\p{N}./-])(?:19|20)\d\d(?![\p{L}\p{N}/])/gu
/** "Regnskab 2022" says nothing of the accounts of 2021, unless it was dealt with in that year; of a year to come it may. */
function isOfLaterYear({ entry: { item, meeting } }: Judgement, { looseYears }: Inquiry): boolean {
  const named = (item.title.match(YEAR) ?? []).map(Number)
  if (looseYears.length === 0 || named.length === 0 || looseYears.includes(Number(meeting.date.slice(0, 4))))
    return false
  return looseYears.every((year) => year < Math.min(...named))
}

/** A plan is made the year before, and told of the year behind. */
const NEAR_YEARS = 1
/** "Lederdagen 2024": what was dealt with years before or after, and nowhere names the year, is of another. */
export function isOfOtherYear(
  { entry }: Pick<Judgement, 'entry'>,
  topic: readonly TopicWord[],
  { looseYears }: Inquiry
): boolean {
  const met = Number(entry.meeting.date.slice(0, 4))
  return (
    looseYears.length > 0 &&
    looseYears.every((year) => {
      const word = topic.find(({ text }) => text === String(year))
      return Math.abs(met - year) > NEAR_YEARS && word !== undefined && saidInItem(entry, word) === 0
    })
  )
}

const BEHIND_IN = /(?<!\p{L})(?:i|in)\s$/iu
/** "Må ansatte i Tangvig …?": a place that no minutes name, and no forum is headed by, is another one than theirs, whatever else is said of the matter. */
function isOfUnknownPlace({ entry, library }: Judgement, topic: readonly TopicWord[], { topicText }: Inquiry): boolean {
  return besidesForum(library, entry, topic).some(
    ({ isName, start, readings }) =>
      isName &&
      BEHIND_IN.test(topicText.slice(0, start)) &&
      readings.every(({ terms }) => terms.some((term) => library.index.frequency(term) === 0))
  )
}

/** Whether the decision that a judgement found answers the topic; a topic that is only mentioned does not. `judged`: all that were found, best first. */
export function answers(
  judgement: Judgement,
  judged: readonly Judgement[],
  topic: readonly TopicWord[],
  inquiry: Inquiry
): boolean {
  if (!mayAnswer(judgement)) return false
  if (judgement.anywhere < (inquiry.yesOrNo ? LEAST_SAID_OF_YES_OR_NO : LEAST_SAID)) return false
  if (isOfLaterYear(judgement, inquiry) || isOfOtherYear(judgement, topic, inquiry)) return false
  if (judgement.decided < HALF_SAID && judgement.title < NAMES_NOTHING && lacksTellingWord(judgement, topic))
    return false
  if (standsInCaseAlone(judgement, judged)) return false
  if (saysNumberApart(judgement, judgement.aspect, topic)) return false
  if (isOfUnknownPlace(judgement, topic, inquiry)) return false
  const rival = rivalShareOf(judgement, judged)
  if (
    (inquiry.yesOrNo || inquiry.ask === 'when') &&
    isOnlyMentioned(judgement, judgement.aspect, topic, inquiry.question)
  )
    return false
  if (isSentToBeHeard(judgement.aspect, inquiry)) return false
  if (inquiry.yesOrNo && DECIDED_TO.test(inquiry.question) && isOnlyTold(judgement.aspect, topic)) return false
  if ((inquiry.yesOrNo || inquiry.isAboutDeciding) && isOnlyWished(judgement.entry, judgement.aspect, topic))
    return false
  if (
    inquiry.yesOrNo &&
    isOnlyAsked(judgement.entry, judgement.aspect, besidesForum(judgement.library, judgement.entry, topic))
  )
    return false
  if (ASKS_WHAT_DECIDED.test(inquiry.question) && isOnlyReported(judgement.entry, judgement.aspect, topic)) return false
  const signals = signalsOf(judgement, rival, judged, topic, inquiry)
  return (
    isOnlyOne(judgement, judged, signals, rival) ||
    isOnlyOneThere(judgement, judged, topic, inquiry) ||
    isOnlyOneByFar(judgement, topic, signals, rival) ||
    isWhatHappened(judgement, topic, inquiry, judged) ||
    saysVote(judgement, inquiry, rival) ||
    (inquiry.yesOrNo && judgement === judged[0] && isOneOfRest(judgement.aspect, topic)) ||
    probabilityOf(signals) >= ANSWERS_FROM
  )
}
