import { splitSentences } from '../../domain/sentences.ts'
import { strengthIn, type Terms, termsOf } from '../finding/evidence.ts'
import { caseSectionsOf } from '../finding/item-fields.ts'
import type { Entry } from '../finding/standing-decisions.ts'
import { heard } from '../question/hear-phrases.ts'
import type { TopicWord } from '../question/topic.ts'
import type { Inquiry } from '../question/understand-question.ts'
import { NO_FIGURE_WORDS } from '../vocabulary/fact-words.ts'

/** Of what a question asks how many there are, and whether a number counts that or something else. */

const HOW_MANY =
  /(?<!\p{L})(?:hvor mange|how many) (?:(?:af|of|de|the|vores|our|nye|new|flere|more|ekstra|extra) ){0,3}/iu
/** So much an item, or a sentence, says at least of what is counted. */
export const COUNTED_SAID = 0.28
const SAID_AS_IT_IS = 0.9

/** "Hvor mange nyhedsbreve …?": what is counted; the sentence that names it goes before any other with a number. */
export function countedIn({ topicText }: Inquiry, topic: readonly TopicWord[]): TopicWord | null {
  const cue = HOW_MANY.exec(topicText)
  if (cue === null) return null
  const start = cue.index + cue[0].length
  const word = topic.find((one) => one.start === start)
  return word === undefined || word.isFrame ? null : word
}

/** The word right behind a figure. */
const BEHIND_FIGURE = /(?<![\p{L}\p{N}.,/-])\d[\d.]*\s(\p{Ll}{3,})(?!\p{L})/gu
const NO_FIGURE = heard(NO_FIGURE_WORDS)
const FIGURE = heard(['<talord>'])

const isSaid = (word: string, text: Terms): boolean =>
  [...termsOf(word)].some(([term, weight]) => weight === 1 && text.has(term))

/**
 * "Hvor mange elcykler …?", "derfor sælges 11 biler": whether a sentence of a decision counts another thing than is asked for. Right behind its figure stands
 * what the item's title names, and the case text speaks of what is asked for apart from that. "All" counts what it stands before, and nothing else.
 */
export function countsAnother(sentence: string, counted: TopicWord, { item }: Entry): boolean {
  if (strengthIn(counted, termsOf(sentence)) >= COUNTED_SAID) return false
  if (NO_FIGURE.test(sentence) && !FIGURE.test(sentence)) return true
  const title = termsOf(item.title)
  const others = [...sentence.matchAll(BEHIND_FIGURE)].flatMap(([, word]) => word ?? [])
  if (others.length === 0 || strengthIn(counted, title) >= COUNTED_SAID) return false
  const spoken = caseSectionsOf(item)
    .flatMap(({ text }) => splitSentences(text))
    .map(({ text }) => termsOf(text))
    .filter((terms) => strengthIn(counted, terms) >= SAID_AS_IT_IS)
  return (
    spoken.length > 0 && others.every((other) => isSaid(other, title) && !spoken.some((terms) => isSaid(other, terms)))
  )
}
