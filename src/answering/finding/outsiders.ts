import { splitSentences } from '../../domain/sentences.ts'
import { isAwaited } from '../question/fact-cues.ts'
import { heard } from '../question/hear-phrases.ts'
import type { TopicWord } from '../question/topic.ts'
import type { Inquiry } from '../question/understand-question.ts'
import { NOT_YET_WORDS } from '../vocabulary/naming-words.ts'
import {
  ASKS_DECISION_OF_WORDS,
  DECIDES_WORDS,
  HAS_DECIDED_WORDS,
  OUTSIDERS,
  OUTSIDERS_ENGLISH
} from '../vocabulary/outsider-words.ts'
import { strengthIn, termsOf } from './evidence.ts'
import { caseSectionsOf } from './item-fields.ts'
import type { Matter } from './left-open.ts'
import { withoutAddressees } from './speaker.ts'

/** What others than the bodies of the minutes decided: the county, a ministry, the general meeting. */

const OUTSIDER = heard(OUTSIDERS)
const OUTSIDER_ENGLISH = heard(OUTSIDERS_ENGLISH)
const ASKS_DECISION_OF = heard(ASKS_DECISION_OF_WORDS)
const DECIDES = heard(DECIDES_WORDS)
const HAS_DECIDED = heard(HAS_DECIDED_WORDS)
const NOT_YET = heard(NOT_YET_WORDS)
/** Between the verb and whoever decided. */
const BETWEEN = /^\s(?:den|det|de|the)?\s*$/iu
const NAMED = 0.5

/** Where a question names whoever is asked to have decided, right behind the words that ask; null where it is nobody of outside. */
function outsiderAsked({ topicText, language }: Inquiry): { start: number; end: number } | null {
  const asking = ASKS_DECISION_OF.exec(topicText)
  if (asking === null) return null
  const from = asking.index + asking[0].length
  const found = (language === 'en' ? OUTSIDER_ENGLISH : OUTSIDER).exec(topicText.slice(from))
  if (found === null || !BETWEEN.test(topicText.slice(from, from + found.index))) return null
  const end = from + found.index + found[0].length
  const isPerfect = /(?:har|havde|did|has|have|had)$/iu.test(asking[0])
  return isPerfect && !DECIDES.test(topicText.slice(end)) ? null : { start: from + found.index, end }
}

/**
 * "Hvad besluttede amtet om tilladelsen?", "what did the general meeting decide?": whether the matter nowhere says that whoever has no minutes here decided
 * anything. That one is to be asked, or gets a recommendation, decides nothing in his name.
 */
export function isOutsidersDecisionUnsaid(inquiry: Inquiry, matter: Matter, topic: readonly TopicWord[]): boolean {
  if (inquiry.body !== null) return false
  const asked = outsiderAsked(inquiry)
  if (asked === null) return false
  const named = topic.filter(({ start, end }) => start < asked.end && end > asked.start)
  if (named.length === 0) return false
  const texts = [
    ...matter.decisions.map(({ decision }) => decision.text),
    ...matter.entries.flatMap(({ item }) => caseSectionsOf(item).map(({ text }) => text))
  ]
  return !texts
    .flatMap((text) => splitSentences(text))
    .some(
      ({ text }) =>
        HAS_DECIDED.test(text) &&
        !isAwaited(text) &&
        !NOT_YET.test(text) &&
        named.some((word) => strengthIn(word, termsOf(withoutAddressees(text))) >= NAMED)
    )
}
