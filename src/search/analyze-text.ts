import { type BoundedCache, createBoundedCache } from './bounded-cache.ts'
import { danishWords } from './danish-words.ts'
import { indexStem } from './index-stem.ts'
import { splitCompound } from './split-compound.ts'
import { DANISH_STOP_WORDS } from './stop-words.ts'
import { type Token, tokenizeText } from './tokenize.ts'

/** How much a part of a compound counts beside the whole word (measured: RETRIEVAL.md). */
export const COMPOUND_PART_WEIGHT = 0.4

/** What the index keeps of a word: its stem, and the stems of its parts where it is a compound. */
export interface WordTerms {
  readonly stem: string
  readonly parts: readonly string[]
}

const cache: BoundedCache<WordTerms> = createBoundedCache(100_000)

/** The terms of a folded word. */
export function termsOfWord(word: string): WordTerms {
  return cache.get(word, () => ({ stem: indexStem(word), parts: [...new Set(splitCompound(word, danishWords()))] }))
}

export function termsOfToken(token: Token): WordTerms {
  return token.kind === 'word' || token.kind === 'joined' ? termsOfWord(token.word) : { stem: token.word, parts: [] }
}

/** Calls `add` with each term of a text and its weight (1, or less for the parts of compounds); function words are left out. */
export function analyzeText(text: string, add: (term: string, weight: number) => void): void {
  for (const token of tokenizeText(text)) {
    if (token.kind === 'word' && DANISH_STOP_WORDS.has(token.word)) continue
    const { stem, parts } = termsOfToken(token)
    add(stem, 1)
    for (const part of parts) if (part !== stem) add(part, COMPOUND_PART_WEIGHT)
  }
}

/** The terms of a text: of each whole word 1, of what is only a part of a compound less. */
export function termsOfText(text: string): ReadonlyMap<string, number> {
  const terms = new Map<string, number>()
  analyzeText(text, (term, weight) => {
    if ((terms.get(term) ?? 0) < weight) terms.set(term, weight)
  })
  return terms
}
