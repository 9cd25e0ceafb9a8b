import { skipSpace, wordAt } from '../domain/words-at.ts'
import { isOneSlipFrom } from './one-slip.ts'

/**
 * Slips of the keys in the words of a command: "beslutnig 3: Godkendt." is written on a phone in the middle of a meeting,
 * and to answer it as a question would look as if it had been recorded.
 */

/** Shorter words are too near to others ("luk", "lus"). */
const SHORTEST_WORD = 7
/** Command words stand in front. */
const MOST_WORDS = 4

/** The message with those of its first words mended that are one slip from one of `vocabulary`; null where none is. Numbers and signs end the words. */
export function mendWords(text: string, vocabulary: ReadonlySet<string>): string | null {
  let mended = text
  for (let at = 0, count = 0; count < MOST_WORDS; count++) {
    const found = wordAt(mended, at)
    if (!found) break
    const meant = vocabulary.has(found.word) ? undefined : meantBy(found.word, vocabulary)
    const start = skipSpace(mended, at)
    const end = meant === undefined ? found.end : start + meant.length
    if (meant !== undefined) mended = mended.slice(0, start) + meant + mended.slice(found.end)
    at = end
  }
  return mended === text ? null : mended
}

/** Another ending is another form of the word ("meetings", "beslutninger"), no slip. */
const isOtherEnding = (word: string, meant: string): boolean =>
  word.startsWith(meant) || word.slice(0, -1) === meant.slice(0, -1)

function meantBy(word: string, vocabulary: ReadonlySet<string>): string | undefined {
  if (word.length < SHORTEST_WORD - 1) return undefined
  for (const meant of vocabulary)
    if (meant.length >= SHORTEST_WORD && !isOtherEnding(word, meant) && isOneSlipFrom(word, meant)) return meant
  return undefined
}
