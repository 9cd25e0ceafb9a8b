import type { Section } from '../../domain/minutes.ts'
import { splitSentences } from '../../domain/sentences.ts'
import { coverage, termsOf } from '../finding/evidence.ts'
import { recommendationOf } from '../finding/item-fields.ts'
import type { StandingDecision } from '../finding/standing-decisions.ts'
import type { TopicWord } from '../question/topic.ts'
import type { Inquiry } from '../question/understand-question.ts'
import {
  ACCEPTANCE_FILLERS,
  ACCEPTING_STEMS,
  ADDED,
  BESIDE_ACCEPTING,
  BODY_WORD,
  OF_PEOPLE
} from '../vocabulary/acceptance-words.ts'
import type { AnswerBlock } from './answer.ts'
import { textsOf } from './compose.ts'
import { sourceOfItem } from './sources.ts'

/** Longer recommendations are shown by their first lines; the whole of it stands in the item. In UTF-16 units. */
const LONGEST = 900

/** Whether a word can stand in a sentence that accepts and says nothing else: of accepting, a body, a party's letter, a name behind the first word. */
const saysNothing = (word: string, isFirst: boolean): boolean => {
  const lower = word.toLowerCase()
  return (
    word.length === 1 ||
    ACCEPTANCE_FILLERS.has(lower) ||
    ACCEPTING_STEMS.test(lower) ||
    BESIDE_ACCEPTING.test(lower) ||
    BODY_WORD.test(lower) ||
    (!isFirst && /^\p{Lu}/u.test(word))
  )
}

const wordsOf = (text: string): readonly string[] => text.match(/\p{L}+/gu) ?? []
/** So many words that say something of the matter make a sentence that tells by itself what was decided. */
const TELLING = 4

/**
 * Whether a decision says that what was recommended is accepted, and not what that is: "Godkendt.", "Et flertal godkendte indstillingen, idet …". Votes
 * and absentees in it do not count; where another sentence says more, the decision speaks for itself.
 */
export function acceptsOnly(text: string): boolean {
  const [first, ...others] = splitSentences(text).filter((sentence) => !OF_PEOPLE.test(sentence.text))
  if (first === undefined) return false
  const [accepted = ''] = first.text.split(ADDED)
  const words = wordsOf(accepted)
  return (
    words.some((word) => ACCEPTING_STEMS.test(word.toLowerCase())) &&
    words.every((word, place) => saysNothing(word, place === 0)) &&
    others.every((sentence) => wordsOf(sentence.text).filter((word) => !saysNothing(word, false)).length < TELLING)
  )
}

/** Its lines up to the longest that is shown; a sign that there are more. */
const beginningOf = (text: string): string => {
  if (text.length <= LONGEST) return text
  const end = text.lastIndexOf('\n', LONGEST)
  const [first] = splitSentences(text)
  return `${text.slice(0, end > 0 ? end : Math.min(first?.end ?? LONGEST, LONGEST))}\n…`
}

/**
 * What was recommended, word for word and called so, beside a decision that only accepts it: "Godkendt" alone tells nobody what was decided. Null where
 * the decision says that itself, something else became of the recommendation, or the question asks for less (an outcome, a day).
 */
export function acceptedRecommendation(
  inquiry: Inquiry,
  { item, meeting, decision }: StandingDecision,
  topic: readonly TopicWord[]
): AnswerBlock | null {
  if (inquiry.outcome !== null || inquiry.ask !== 'decision') return null
  if (!acceptsOnly(decision.text)) return null
  const [best] = recommendationOf(item)
    .map((section): [Section, number] => [section, coverage(topic, termsOf(section.text))])
    .sort(([, one], [, other]) => other - one)
  const text = best?.[0].text.trim() ?? ''
  if (text === '') return null
  return {
    kind: 'passage',
    source: sourceOfItem({ item, meeting }),
    label: textsOf(inquiry.language).recommendation,
    text: beginningOf(text),
    highlights: []
  }
}
