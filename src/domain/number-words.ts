import { numberAt, wordAt } from './words-at.ts'

/** Small numbers as words, Danish and English. */
const NUMBER_WORDS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    en: 1,
    et: 1,
    én: 1,
    ét: 1,
    to: 2,
    tre: 3,
    fire: 4,
    fem: 5,
    seks: 6,
    syv: 7,
    otte: 8,
    ni: 9,
    ti: 10,
    tolv: 12,
    fjorten: 14,
    a: 1,
    an: 1,
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    twelve: 12,
    fourteen: 14
  })
)

/** An amount in digits or as a word ("2", "to", "two"), after white space; null where neither stands there. */
export function amountAt(text: string, at: number): { value: number; end: number } | null {
  const digits = numberAt(text, at)
  if (digits) return { value: digits.value, end: digits.end }
  const found = wordAt(text, at)
  const value = found ? NUMBER_WORDS.get(found.word) : undefined
  return found && value !== undefined ? { value, end: found.end } : null
}
