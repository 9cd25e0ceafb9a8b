import type { Direction } from '../domain/local-dates.ts'
import type { LocalDate, LocalTime } from '../domain/minutes.ts'
import type { ItemTitle, PostRule } from '../domain/records.ts'
import { matchAt, skipSpace, skipWords, wordAt } from '../domain/words-at.ts'
import type { CommandProblem, Mention } from './command.ts'

/**
 * The little language in which the tables of phrasings are written:
 *
 *     beslutning [DATE] punkt|pkt. NUMBER [/ SUBHEADING] : TEXT
 *
 * - words in small letters stand for themselves, in any letter case, `a|b` for either; a dot at a word's end and a hyphen
 *   within may be left out;
 * - `: / ,` are signs;
 * - `[ … ]` may be left out;
 * - words in capitals are slots: named parts that a reader takes from the message.
 *
 * White space is free between all of them, and whatever punctuation but a question mark may end the message.
 */

/** The message that is being read, without outer white space. */
export interface Message {
  readonly text: string
  readonly mentions: readonly Mention[]
  readonly today: LocalDate
  /** What the clock shows; null where nobody said. */
  readonly now: LocalTime | null
  /** Where dates without a year lie in the phrase that is being tried. */
  readonly lies: Direction
}

/** The named parts that were found so far. */
export interface Found {
  readonly date?: LocalDate
  readonly from?: LocalDate
  readonly fromTime?: LocalTime
  readonly time?: LocalTime
  readonly number?: number
  readonly to?: number
  readonly place?: string
  readonly title?: ItemTitle
  readonly closed?: boolean
  readonly subHeading?: string
  readonly text?: string
  readonly name?: string
  readonly forum?: string
  readonly caseNumber?: string
  readonly mentions?: readonly Mention[]
  readonly names?: readonly string[]
  readonly rules?: readonly PostRule[]
  /** A colon of the phrase or a title was met: what follows may end with a question mark. */
  readonly mayAsk?: boolean
  /** A part was read that does not exist: a 31 February. The first one is told. */
  readonly problem?: CommandProblem
}

/** Reads a named part at a position; null where it does not stand there. */
export type Slot = (message: Message, at: number) => { readonly end: number; readonly found: Found } | null

interface Literal {
  readonly words: readonly string[]
  readonly dot: boolean
}
type Part =
  | { readonly kind: 'word'; readonly any: readonly Literal[] }
  | { readonly kind: 'sign'; readonly sign: string }
  | { readonly kind: 'slot'; readonly read: Slot }

/** A phrase with all its options decided: what must stand, in order. */
export interface Sequence {
  /** The words with which a message can begin to match it. */
  readonly beginnings: readonly string[]
  /** All words that it knows. */
  readonly vocabulary: readonly string[]
  readonly parts: readonly Part[]
}

const SIGNS: Readonly<Record<string, RegExp>> = { ':': /[:：]/uy, '/': /\//uy, ',': /,/uy }

/**
 * The sequences that a phrase stands for, those with its optional parts first. Throws on a slot that `slots` does not
 * have, on brackets that do not close and on a phrase that does not begin with a word.
 */
export function compilePhrase(phrase: string, slots: Readonly<Record<string, Slot>>): readonly Sequence[] {
  const tokens = phrase.match(/[[\]]|[^\s[\]]+/gu) ?? []
  return expand(phrase, tokens).map((sequence) => {
    const parts = sequence.map((token) => partOf(phrase, token, slots))
    const [first] = parts
    if (first?.kind !== 'word') throw new Error(`the phrase "${phrase}" does not begin with a word`)
    return {
      beginnings: first.any.flatMap((literal) => literal.words.slice(0, 1)),
      vocabulary: parts.flatMap((part) => (part.kind === 'word' ? part.any.flatMap((literal) => literal.words) : [])),
      parts
    }
  })
}

/** Every way to take or leave what stands in brackets. */
function expand(phrase: string, tokens: readonly string[]): readonly (readonly string[])[] {
  const [token, ...rest] = tokens
  if (token === undefined) return [[]]
  if (token === ']') throw new Error(`a bracket too many in the phrase "${phrase}"`)
  if (token !== '[') return expand(phrase, rest).map((tail) => [token, ...tail])
  const end = closingBracket(phrase, rest)
  const tails = expand(phrase, rest.slice(end + 1))
  const inner = expand(phrase, rest.slice(0, end))
  return [...inner.flatMap((middle) => tails.map((tail) => [...middle, ...tail])), ...tails]
}

function closingBracket(phrase: string, tokens: readonly string[]): number {
  let depth = 1
  for (const [index, token] of tokens.entries()) {
    depth += token === '[' ? 1 : token === ']' ? -1 : 0
    if (depth === 0) return index
  }
  throw new Error(`a bracket is not closed in the phrase "${phrase}"`)
}

function partOf(phrase: string, token: string, slots: Readonly<Record<string, Slot>>): Part {
  if (Object.hasOwn(SIGNS, token)) return { kind: 'sign', sign: token }
  if (!/^[A-Z]/.test(token)) return { kind: 'word', any: token.split('|').flatMap(spellings).map(literalOf) }
  const read = slots[token]
  if (!read) throw new Error(`the phrase "${phrase}" has an unknown slot "${token}"`)
  return { kind: 'slot', read }
}

/** The word, and as keyboards without Danish letters write it ("hjaelp"). */
function spellings(word: string): readonly string[] {
  const plain = word.replaceAll('æ', 'ae').replaceAll('ø', 'oe').replaceAll('å', 'aa')
  return plain === word ? [word] : [word, plain]
}

const literalOf = (word: string): Literal => ({ words: word.replace(/\.$/u, '').split('-'), dot: word.endsWith('.') })

/** The parts found where the whole message reads as the sequence, else null. */
export function matchSequence(sequence: Sequence, message: Message): Found | null {
  let at = 0
  let found: Found = {}
  for (const part of sequence.parts) {
    const next = readPart(part, message, at)
    if (!next) return null
    at = next.end
    const problem = found.problem ?? next.found.problem
    found = { ...found, ...next.found, ...(problem ? { problem } : {}) }
  }
  return endsAt(message.text, at) ? found : null
}

function readPart(part: Part, message: Message, at: number): ReturnType<Slot> {
  if (part.kind === 'slot') return part.read(message, at)
  if (part.kind === 'word') {
    const end = skipLiteral(part.any, message.text, at)
    return end === null ? null : { end, found: {} }
  }
  const start = skipSpace(message.text, at)
  const sign = SIGNS[part.sign]
  if (!sign || !matchAt(sign, message.text, start)) return null
  return { end: start + 1, found: part.sign === ':' ? { mayAsk: true } : {} }
}

function skipLiteral(any: readonly Literal[], text: string, at: number): number | null {
  for (const { words, dot } of any) {
    const end = skipWords(text, at, words)
    if (end !== null) return dot && text.charAt(end) === '.' ? end + 1 : end
  }
  return null
}

const CLOSING_SIGNS = /[.!,;…]{0,20}/uy

function endsAt(text: string, at: number): boolean {
  const end = skipSpace(text, at)
  return skipSpace(text, end + (matchAt(CLOSING_SIGNS, text, end)?.[0].length ?? 0)) === text.length
}

/** The word with which a message begins, folded. */
export const firstWord = (text: string): string | null => wordAt(text, 0)?.word ?? null
