import { EVERYDAY_PHRASES } from '../vocabulary/everyday-phrases.ts'
import { heard } from './hear-phrases.ts'

/** A phrase of a question, and the words that minutes have for it. */
export interface SaidPhrase {
  readonly start: number
  readonly end: number
  readonly means: readonly string[]
}

interface Phrase {
  readonly said: string
  readonly means: readonly string[]
  /** Made when a question first has the phrase's first word: there are some thousand. */
  pattern?: RegExp
}

/** Words that a phrase can begin with, in small letters; null where it may begin with any. */
function firstWords(said: string): readonly string[] | null {
  const [first = ''] = said.split(' ')
  const words = first.split('|').map((word) => word.split('~')[0] ?? '')
  return words.every((word) => /^\p{L}+$/u.test(word)) ? words.map((word) => word.toLowerCase()) : null
}

const anywhere: Phrase[] = []
const byFirstWord = new Map<string, Phrase[]>()
for (const { said, means } of EVERYDAY_PHRASES) {
  const phrase: Phrase = { said, means }
  const words = firstWords(said)
  if (words === null) anywhere.push(phrase)
  for (const word of words ?? []) {
    const known = byFirstWord.get(word)
    if (known === undefined) byFirstWord.set(word, [phrase])
    else known.push(phrase)
  }
}

/** The everyday phrases that a question holds, in no order. Only those are looked for whose first word it has. */
export function everydayPhrasesIn(question: string): readonly SaidPhrase[] {
  const words = new Set(question.toLowerCase().match(/\p{L}+/gu) ?? [])
  const candidates = new Set([...anywhere, ...[...words].flatMap((word) => byFirstWord.get(word) ?? [])])
  return [...candidates].flatMap((phrase) => {
    phrase.pattern ??= new RegExp(heard([phrase.said]).source, 'gu')
    return [...question.matchAll(phrase.pattern)].map(({ 0: said, index }) => ({
      start: index,
      end: index + said.length,
      means: phrase.means
    }))
  })
}
