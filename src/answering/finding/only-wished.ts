import { splitSentences } from '../../domain/sentences.ts'
import { heard } from '../question/hear-phrases.ts'
import type { TopicWord } from '../question/topic.ts'
import {
  ANSWERS_WISH_WORDS,
  OPEN_QUESTION_WORDS,
  PUT_FORWARD_WORDS,
  RECOMMENDER_WORDS,
  REPORTED_WORDS,
  SETTLED_WORDS,
  WISH_WORDS
} from '../vocabulary/wish-words.ts'
import { coverage, strengthIn, termsOf } from './evidence.ts'
import { caseSectionsOf } from './item-fields.ts'
import { type Aspect, bestSentence, saidAtFirst } from './judge-item.ts'
import type { Entry } from './standing-decisions.ts'

const WISH = heard(WISH_WORDS)
const RECOMMENDS = heard(RECOMMENDER_WORDS)
const OPEN_QUESTION = heard(OPEN_QUESTION_WORDS)
const ANSWERS_WISH = heard(ANSWERS_WISH_WORDS)

/** What was decided says less of a word than this, a part of a compound at most: it does not say it. */
const UNSAID = 0.45
/** And the case text so much: it does. */
const SAID = 0.5
/** So much of what is asked stands in wishes alone. */
const SHARE_WISHED = 0.4
/** And so much, where the very question was put: it tells more than a wish does. */
const SHARE_ASKED = 0.33
/** What is asked about first, where it tells much, is the thing itself. */
const TELLS_MUCH = 0.75
/** The beginning of a case text that says so much of it is about it: what was decided then is, too. */
const IS_MATTER = 0.5

/**
 * "Får sygeplejerskerne et tillæg?": whether what was decided says nothing of the tillæg, and the case text only that somebody wished, feared or
 * proposed it. A matter that is about the wish is settled by its decision.
 */
export function isOnlyWished(entry: Entry, aspect: Aspect, topic: readonly TopicWord[]): boolean {
  const said = saidBesides(entry, aspect, topic, SHARE_WISHED)
  return said !== null && WISH.test(said) && !RECOMMENDS.test(said)
}

/**
 * "Må man arbejde hjemmefra i udlandet?": whether what was decided says nothing of the last word, and the case text that somebody asked the very thing.
 * `topic`: without the names of whose minutes they are.
 */
export function isOnlyAsked(entry: Entry, aspect: Aspect, topic: readonly TopicWord[]): boolean {
  // "Udsat": what says nothing of the matter may be said of the very question.
  if (coverage(topic, aspect.terms) === 0) return false
  const said = saidBesides(entry, aspect, topic, SHARE_ASKED)
  return said !== null && OPEN_QUESTION.test(said)
}

/**
 * The sentence of the case text that says what the decision leaves unsaid of a topic; null where that is less than a `share` of it, the decision answers a
 * wish in other words, or the item is about it.
 */
function saidBesides(entry: Entry, aspect: Aspect, topic: readonly TopicWord[], share: number): string | null {
  const telling = topic.filter((word) => !word.isFrame)
  const unsaid = telling.filter((word) => strengthIn(word, aspect.terms) < UNSAID)
  const weight = (words: readonly TopicWord[]): number => words.reduce((sum, word) => sum + word.importance, 0)
  const isFirstUnsaid = unsaid[0] !== undefined && unsaid[0] === telling[0] && unsaid[0].importance >= TELLS_MUCH
  if (!isFirstUnsaid && (unsaid.length === 0 || weight(unsaid) < share * weight(telling))) return null
  if (ANSWERS_WISH.test(aspect.standing.decision.text) || saidAtFirst(entry, unsaid) >= IS_MATTER) return null
  const [first] = caseSectionsOf(entry.item)
    .flatMap(({ text }) => splitSentences(text))
    .map(({ text }) => ({ text, terms: termsOf(text) }))
    .filter(({ terms }) => coverage(unsaid, terms) >= SAID)
    .sort((a, b) => coverage(telling, b.terms) - coverage(telling, a.terms))
  return first?.text ?? null
}

const PUT_FORWARD = heard(PUT_FORWARD_WORDS)
const SETTLED = heard(SETTLED_WORDS)

/** "Taget til efterretning: Forslaget om et nyt råd": whether what was taken note of is that somebody put the matter forward. */
export function isOnlyTold({ outcome, standing, part }: Aspect, topic: readonly TopicWord[]): boolean {
  if (outcome !== 'noted') return false
  const text = part === null ? standing.decision.text : (standing.decision.subDecisions[part]?.text ?? '')
  const sentence = bestSentence(text, topic)?.text ?? ''
  return PUT_FORWARD.test(sentence) && !SETTLED.test(sentence)
}

const REPORTED = heard(REPORTED_WORDS)
/** A title that says so much of the topic makes all that is told under it the matter itself. */
const TITLE_NAMES = 0.25

/**
 * "Der var også et oplæg om tandpleje" under "Nyt fra formanden": whether the sentence that speaks of a topic only reports what somebody said or saw, and
 * nothing was settled there.
 */
export function isOnlyReported(
  entry: Entry,
  { outcome, standing, part }: Aspect,
  topic: readonly TopicWord[]
): boolean {
  if ((outcome !== 'noted' && outcome !== 'none') || coverage(topic, termsOf(entry.item.title)) >= TITLE_NAMES)
    return false
  const text = part === null ? standing.decision.text : (standing.decision.subDecisions[part]?.text ?? '')
  const sentence = bestSentence(text, topic)?.text ?? ''
  return REPORTED.test(sentence) && !SETTLED.test(sentence)
}
