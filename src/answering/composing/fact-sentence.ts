import { type Sentence, splitSentences } from '../../domain/sentences.ts'
import { closeness, termsOf } from '../finding/evidence.ts'
import type { TopicWord } from '../question/topic.ts'
import type { Highlight } from './answer.ts'

/** A sentence that holds the fact that is asked for. */
export interface Found {
  readonly sentence: Sentence
  readonly covered: number
  /** It says some of the topic, or is the only one that holds what is wanted. */
  readonly isClear: boolean
}

/**
 * The sentence (in focus) that holds what is wanted and says most of the topic; the first of equals. `spelt`: the sentence with what its short forms
 * stand for.
 */
export function findSentence(
  text: string,
  topic: readonly TopicWord[],
  wanted: { readonly test: (sentence: string) => boolean },
  focus: Highlight | null = null,
  spelt: (sentence: string) => string = (sentence) => sentence
): Found | null {
  const found = splitSentences(text)
    .filter((sentence) => isInFocus(focus, sentence.start, sentence.end) && wanted.test(sentence.text))
    .map((sentence) => ({ sentence, covered: closeness(topic, termsOf(spelt(sentence.text))) }))
  let best: { sentence: Sentence; covered: number } | null = null
  for (const one of found) if (best === null || one.covered > best.covered) best = one
  if (best === null) return focus === null ? null : findSentence(text, topic, wanted, null, spelt)
  return { ...best, isClear: best.covered > 0 || found.length === 1 }
}

/** Whether a stretch of a decision's text is of the part that is spoken of; without one all of it is. */
export const isInFocus = (focus: Highlight | null, start: number, end: number): boolean =>
  focus === null || (start >= focus.start && end <= focus.end)
