/**
 * Reading a text from a position on: white space, words, numbers. Positions are UTF-16 units of the text as it was
 * written, so that what follows can be cut out letter for letter. Every function looks at no more than it reads.
 */

/**
 * What stands between words, with the invisible characters that Teams and phones put there. A thousand of them are no space
 * between words any more, and looking at no more keeps every reading quick.
 */
const SPACE = /[\s\u200b-\u200d\u2060\ufeff]{0,1000}/uy
const WORD = /[\p{L}\p{M}]{1,40}(?![\p{L}\p{M}])/uy
const DIGITS = /\d{1,9}(?!\d)/uy

/** Runs a sticky expression at one position; it keeps no state from call to call. */
export function matchAt(expression: RegExp, text: string, at: number): RegExpExecArray | null {
  expression.lastIndex = at
  return expression.exec(text)
}

/** The position after white space (at most 1000 characters of it). */
export const skipSpace = (text: string, at: number): number => at + (matchAt(SPACE, text, at)?.[0].length ?? 0)

export interface WordAt {
  /** NFC and lower case, for comparing. */
  readonly word: string
  readonly end: number
}

/** The word of at most 40 letters that begins after white space, or null. */
export function wordAt(text: string, at: number): WordAt | null {
  const start = skipSpace(text, at)
  const found = matchAt(WORD, text, start)?.[0]
  return found === undefined ? null : { word: found.normalize('NFC').toLowerCase(), end: start + found.length }
}

/** The position after the given words in this order, white space and a hyphen between them, or null. */
export function skipWords(text: string, at: number, words: readonly string[]): number | null {
  let end = at
  for (const expected of words) {
    const found = wordAt(text, end > at ? skipHyphen(text, end) : end)
    if (found?.word !== expected) return null
    end = found.end
  }
  return end
}

/** The position after the first of these phrases (words with single spaces between) that stands there, or null. */
export function skipOneOf(text: string, at: number, phrases: readonly string[]): number | null {
  for (const phrase of phrases) {
    const end = skipWords(text, at, phrase.split(' '))
    if (end !== null) return end
  }
  return null
}

function skipHyphen(text: string, at: number): number {
  return /^[-\u2010\u2011]/u.test(text.charAt(at)) ? at + 1 : at
}

/** The number of at most nine digits that begins after white space, or null. */
export function numberAt(text: string, at: number): { value: number; digits: string; end: number } | null {
  const start = skipSpace(text, at)
  const digits = matchAt(DIGITS, text, start)?.[0]
  return digits === undefined ? null : { value: Number(digits), digits, end: start + digits.length }
}
