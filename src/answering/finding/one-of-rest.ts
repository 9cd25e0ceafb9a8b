import { heard } from '../question/hear-phrases.ts'
import type { TopicWord } from '../question/topic.ts'
import { REST_WORDS } from '../vocabulary/wish-words.ts'
import { coverage, termsOf } from './evidence.ts'
import { caseSectionsOf } from './item-fields.ts'
import type { Aspect } from './judge-item.ts'

const REST = heard(REST_WORDS)
/** One of several that a case text lists: by a letter, a number, a stroke or a point. */
const LISTED = /^[^\S\n]*(?:[a-zæøå][.)]|\p{N}{1,2}[.)]|[-–•*])[^\S\n]+\S.*$/gmu
/** So much of the topic an entry of the list must say, and of it no sentence of the decision. */
const IS_MEANT = 0.5

/**
 * "Fik roklubben penge til en bro?", "øvrige ansøgninger imødekommes ikke": whether the decision settles by one sentence what it does not name, and the case
 * text lists what is asked about.
 */
export function isOneOfRest({ standing: { item, decision } }: Aspect, topic: readonly TopicWord[]): boolean {
  if (!REST.test(decision.text) || coverage(topic, termsOf(decision.text)) >= IS_MEANT) return false
  return caseSectionsOf(item)
    .flatMap(({ text }) => text.match(LISTED) ?? [])
    .some((entry) => coverage(topic, termsOf(entry)) >= IS_MEANT)
}
