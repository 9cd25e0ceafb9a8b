import type { Language } from '../../domain/language.ts'
import type { AgendaItem, Decision } from '../../domain/meeting.ts'
import { findCaseNumbers, foldCaseNumber } from '../../search/find-case-numbers.ts'
import { foldWord } from '../../search/fold-text.ts'
import { FRAME_WORDS } from '../question/question-cues.ts'
import { readTopic, type TopicWord } from '../question/topic.ts'
import { strengthIn, type Terms, termsOf } from './evidence.ts'
import type { Library } from './library.ts'

/** How surely a text must say a word of the topic: a whole word or the head of a compound, not any part of one. */
const SAYS = 0.6

interface FollowedWords {
  readonly caseNumbers: readonly string[]
  readonly words: readonly TopicWord[]
}

/** A topic as the words of a library may say it. */
function readFollowed(topic: string, language: Language, library: Library): FollowedWords {
  const mentions = findCaseNumbers(topic, (caseNumber) => library.itemsOfCase(caseNumber).length > 0)
  let rest = topic
  for (const { start, end } of mentions) rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end)
  const words = readTopic(rest, null, [], library.index, language, library.abbreviations)
  return {
    caseNumbers: mentions.map(({ caseNumber }) => caseNumber),
    // A question's word may be a word of asking mistyped ("concerts" for "concerns"); what is followed is meant as it is written.
    words: words.filter(({ isFrame, text }) => !isFrame || !FRAME_WORDS.has(foldWord(text)))
  }
}

/** Whether a topic says anything by which a decision could be told from others. */
export function tellsAnything(topic: string, language: Language, library: Library): boolean {
  const { caseNumbers, words } = readFollowed(topic, language, library)
  return caseNumbers.length > 0 || words.length > 0
}

/** Whether a decision is about a topic. */
export type AboutTopic = (
  topic: string,
  language: Language,
  about: { readonly item: AgendaItem; readonly decision: Decision }
) => boolean

/**
 * Decisions are about a topic that are of its case, and whose title and text say every word of it that tells anything, in any form, as a question would
 * find them. `library` is the one that holds the items; while it does not change, each topic and each decision is read once.
 */
export function createAboutTopic(library: Library): AboutTopic {
  const topics = new Map<string, FollowedWords>()
  const texts = new WeakMap<Decision, Terms>()
  const read = <Key, Value>(
    kept: { get: (key: Key) => Value | undefined; set: (key: Key, value: Value) => unknown },
    key: Key,
    make: () => Value
  ): Value => {
    const value = kept.get(key) ?? make()
    kept.set(key, value)
    return value
  }
  return (topic, language, { item, decision }) => {
    const { caseNumbers, words } = read(topics, `${language} ${topic}`, () => readFollowed(topic, language, library))
    if (caseNumbers.length === 0 && words.length === 0) return false
    const ofItem = item.caseNumber === null ? null : foldCaseNumber(item.caseNumber)
    if (caseNumbers.some((caseNumber) => caseNumber !== ofItem)) return false
    const said = read(texts, decision, () => termsOf([item.title, decision.subHeading ?? '', decision.text].join('\n')))
    return words.every((word) => strengthIn(word, said) >= SAYS)
  }
}
