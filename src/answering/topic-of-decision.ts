import type { Language } from '../commands/command.ts'
import type { AgendaItem, Decision } from '../domain/meeting.ts'
import { findCaseNumbers, foldCaseNumber } from '../search/find-case-numbers.ts'
import { foldWord } from '../search/fold-text.ts'
import { strengthIn, termsOf } from './evidence.ts'
import type { Library } from './library.ts'
import { FRAME_WORDS } from './question-cues.ts'
import { readTopic, type TopicWord } from './topic.ts'

/** How surely a text must say a word of the topic: a whole word or the head of a compound, not any part of one. */
const SAYS = 0.6

interface FollowedWords {
  readonly caseNumbers: readonly string[]
  readonly words: readonly TopicWord[]
}

/** A topic as the words of a library may say it; `isKnown` tells of case numbers that look like something else. */
function readFollowed(
  topic: string,
  language: Language,
  library: Library,
  isKnown: (caseNumber: string) => boolean
): FollowedWords {
  const mentions = findCaseNumbers(topic, isKnown)
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
  const isKnown = (caseNumber: string): boolean => library.itemsOfCase(caseNumber).length > 0
  const { caseNumbers, words } = readFollowed(topic, language, library, isKnown)
  return caseNumbers.length > 0 || words.length > 0
}

/**
 * Whether a decision is about a topic: it is of its case, and title and text say every word of it that tells anything, in any form, as a question would
 * find them. The library is the one that holds the item: whose words count must be known to the reader.
 */
export function isAboutTopic(
  topic: string,
  language: Language,
  library: Library,
  { item, decision }: { readonly item: AgendaItem; readonly decision: Decision }
): boolean {
  const ofItem = item.caseNumber === null ? null : foldCaseNumber(item.caseNumber)
  const { caseNumbers, words } = readFollowed(topic, language, library, (caseNumber) => caseNumber === ofItem)
  if (caseNumbers.length === 0 && words.length === 0) return false
  if (caseNumbers.some((caseNumber) => caseNumber !== ofItem)) return false
  const said = termsOf([item.title, decision.subHeading ?? '', decision.text].join('\n'))
  return words.every((word) => strengthIn(word, said) >= SAYS)
}
