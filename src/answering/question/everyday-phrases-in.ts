import { EVERYDAY_PHRASES } from '../vocabulary/everyday-phrases.ts'
import { heard } from './hear-phrases.ts'

/** A phrase of a question, and the words that minutes have for it. */
export interface SaidPhrase {
  readonly start: number
  readonly end: number
  readonly means: readonly string[]
}

/** A word of a phrase as the words of which one must stand in a question, each of one or more ("mad~bragt"). */
type Needed = readonly (readonly string[])[]

interface Phrase {
  readonly said: string
  readonly means: readonly string[]
  readonly needed: readonly Needed[]
  /** Made when a question first has all its words: there are more than a thousand phrases. */
  pattern?: RegExp
}

const PLAIN = /^[\p{L}\d'~-]+$/u
/** What must stand in any question that holds the phrase: nothing is said of words that may be absent or stand for others. */
const neededFor = (said: string): readonly Needed[] =>
  said
    .split(' ')
    .map((token) => token.toLowerCase().split('|'))
    .filter((words) => words.every((word) => PLAIN.test(word)))
    .map((words) => words.map((word) => word.split(/[~'-]/u)))

/** By each word that the first of what a phrase needs can begin with. */
const byWord = new Map<string, Phrase[]>()
for (const { said, means } of EVERYDAY_PHRASES) {
  const phrase: Phrase = { said, means, needed: neededFor(said) }
  for (const word of new Set((phrase.needed[0] ?? []).map(([first = '']) => first))) {
    const known = byWord.get(word)
    if (known === undefined) byWord.set(word, [phrase])
    else known.push(phrase)
  }
}

/** The everyday phrases that a question holds, in no order. Only those are looked for of which it has all words. */
export function everydayPhrasesIn(question: string): readonly SaidPhrase[] {
  const words = new Set(question.toLowerCase().match(/[\p{L}\d]+/gu))
  const candidates = new Set([...words].flatMap((word) => byWord.get(word) ?? []))
  return [...candidates].flatMap((phrase) => {
    if (!phrase.needed.every((needed) => needed.some((each) => each.every((word) => words.has(word))))) return []
    phrase.pattern ??= new RegExp(heard([phrase.said]).source, 'gu')
    return [...question.matchAll(phrase.pattern)].map(({ 0: said, index }) => ({
      start: index,
      end: index + said.length,
      means: phrase.means
    }))
  })
}
