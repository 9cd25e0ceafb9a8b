import { termsOfText } from '../../search/analyze-text.ts'
import type { Reading } from '../../search/expand-word.ts'
import type { TopicWord } from '../question/topic.ts'

/** The terms of a text: 1 for whole words, less for what is only a part of a compound. */
export type Terms = ReadonlyMap<string, number>

const PART_OF_COMPOUND = 0.7
/** The first part of a compound says more than the last: "kunstprojekt" is rather "kunst" than any project. */
const FIRST_PART_OF_ASKED = 0.5
const OTHER_PART_OF_ASKED = 0.15

export const termsOf = (text: string): Terms => termsOfText(text)

function strengthOfReading({ terms, weight }: Reading, text: Terms): number {
  let sum = 0
  let found = 0
  for (const term of terms) {
    const there = text.get(term)
    if (there === undefined) continue
    found++
    sum += there === 1 ? 1 : PART_OF_COMPOUND
  }
  if (found === 0) return 0
  if (found === terms.length) return (weight * sum) / terms.length
  return weight * (text.has(terms[0] ?? '') ? FIRST_PART_OF_ASKED : OTHER_PART_OF_ASKED)
}

/** How surely a text says a word of the question: 0 to 1. */
export function strengthIn(word: TopicWord, text: Terms): number {
  let best = 0
  for (const reading of word.readings) {
    const strength = strengthOfReading(reading, text)
    if (strength > best) best = strength
  }
  return Math.min(1, best)
}

/** The share of what the topic tells that these texts say together: 0 to 1. An empty topic is not covered. */
export function coverage(topic: readonly TopicWord[], ...texts: readonly Terms[]): number {
  let told = 0
  let said = 0
  for (const word of topic) {
    if (word.isFrame) continue
    told += word.importance
    said += word.importance * Math.max(0, ...texts.map((text) => strengthIn(word, text)))
  }
  return told === 0 ? 0 : said / told
}

const FRAME_SHARE = 0.15

/** Coverage by a sentence, in which the words of asking count a little too: of two sentences about a topic the one that says "godkendelse" is meant. */
export function closeness(topic: readonly TopicWord[], text: Terms): number {
  const frames = topic.filter((word) => word.isFrame)
  const said = frames.reduce((sum, word) => sum + strengthIn(word, text), 0)
  return coverage(topic, text) + (frames.length === 0 ? 0 : (FRAME_SHARE * said) / frames.length)
}
