import { SMALL_WORDS } from '../vocabulary/page-words.ts'
import type { HeadInText } from './heads-in-text.ts'

/** A label stands in so many items, in so large a part of them, and seldom within sentences. */
const LEAST_ITEMS = 3
const LEAST_PART = 0.4
const SELDOM = 1.5
const MOST_WORDS = 5
const MOST_PHRASES = 20_000
const LEAST_LETTERS = 4
/** "Sagen", "BAGGRUND", with a colon where one stands. */
const BEGINS = /^\p{Lu}[\p{L}/-]*:?$/u
const GOES_ON = /^(?:\p{Ll}[\p{L}/-]*:?|&)$/u
const CAPITALS = /^\p{Lu}[\p{Lu}/-]*:?$/u
/** What begins behind a label: a capital, a number, a quotation or a bullet. */
const TEXT = /^["“”'’«»]?[\p{Lu}\d]|^[•·–-]$/u
/** Of a decision's heading body and date are a part; what pages are counted by heads nothing. */
const NEVER = /^(?:beslutning.*|side|page|punkt)$/iu
const LEADS_ON = /[,;:(–-]$/u

interface Word {
  readonly word: string
  readonly at: number
  readonly end: number
}

interface Phrase {
  readonly phrase: string
  /** The word behind it, with a bullet before it. */
  readonly next: string
}
/** The phrases that may be a label at a word: those behind which a text begins, by their length in words. */
const phrasesAt = (words: readonly Word[], from: number): readonly Phrase[] => {
  const first = words[from]?.word ?? ''
  const before = words[from - 1]?.word ?? '.'
  if (
    !BEGINS.test(first) ||
    NEVER.test(first) ||
    SMALL_WORDS.has(before) ||
    (LEADS_ON.test(before) && before.length > 1)
  )
    return []
  const found: Phrase[] = []
  let phrase = first
  for (let count = 1; count <= MOST_WORDS; count++) {
    const next = words[from + count]?.word
    if (next === undefined) break
    const last = words[from + count - 1]?.word ?? ''
    if (phrase.length >= LEAST_LETTERS && !SMALL_WORDS.has(last) && (last.endsWith(':') || TEXT.test(next)))
      found.push({ phrase, next: next.length > 1 ? next : `${next} ${words[from + count + 1]?.word}` })
    if (last.endsWith(':') || !(GOES_ON.test(next) || (CAPITALS.test(first) && CAPITALS.test(next)))) break
    phrase += ` ${next}`
  }
  return found
}

const wordsOf = (text: string): readonly Word[] =>
  [...text.matchAll(/\S+/gu)].map(({ 0: word, index }) => ({ word, at: index, end: index + word.length }))

/** Where a phrase stands in a document. */
interface Standing {
  readonly items: Set<number>
  /** The words before and behind it. */
  readonly befores: Set<string>
  readonly nexts: Set<string>
  times: number
}
const NOWHERE: Standing = { items: new Set(), befores: new Set(), nexts: new Set(), times: 0 }

/**
 * Places in running text, rising, before and (where no colon parts them) behind the words that head the parts of most items there, once in each, whatever
 * they are: a phrase that begins with a capital, with another capital, a number or a bullet behind it. What the same word always follows is a name.
 */
export const placesOfLabels = (text: string, all: readonly HeadInText[]): readonly number[] => {
  const heads = all.filter(({ listed }) => !listed)
  const standing = new Map<string, Standing>()
  const found: { readonly phrase: string; readonly at: number }[] = []
  for (const [item, { from, end }] of heads.entries()) {
    const at = Math.max(from, end)
    const words = wordsOf(text.slice(at, heads[item + 1]?.at ?? text.length))
    for (const [place, word] of words.entries()) {
      if (place === 0 && end < 0) continue
      for (const { phrase, next } of phrasesAt(words, place)) {
        const known = standing.get(phrase) ?? { items: new Set(), befores: new Set(), nexts: new Set(), times: 0 }
        if (standing.size < MOST_PHRASES) standing.set(phrase, known)
        known.items.add(item)
        known.befores.add(words[place - 1]?.word ?? '')
        known.nexts.add(next)
        known.times++
        found.push({ phrase, at: at + word.at })
      }
    }
  }
  const least = Math.max(LEAST_ITEMS, heads.length * LEAST_PART)
  const places = new Set<number>()
  for (const { phrase, at } of found) {
    const { items, befores, nexts, times } = standing.get(phrase) ?? NOWHERE
    if (items.size < least || nexts.size * 2 < items.size || times > items.size * SELDOM) continue
    // The last word of a name: the ones before it are always the same, and no labels.
    if (!phrase.endsWith(':') && befores.size === 1 && ![...befores].some((word) => /[.:!?]$|^$/u.test(word))) continue
    places.add(at)
    if (!phrase.endsWith(':')) places.add(at + phrase.length)
  }
  return [...places].sort((a, b) => a - b)
}
