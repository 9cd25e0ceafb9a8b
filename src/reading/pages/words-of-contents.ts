import { addTo } from '../text/groups.ts'

/** A word of running text, as letters and digits alone. */
export interface Token {
  readonly key: string
  readonly at: number
  readonly end: number
}

/** Words, without the dots that lead to a page's number. */
const TOKEN = /(?:[^\s.…|]|\.(?![.\s]|$))+/gmu
const NOT_LETTERS = /[^\p{L}\p{N}]+/gu
/** A word broken at the end of a line that was lost: "RÅDIGHEDS- REGLERNE"; but "skole- og". */
const BROKEN = /\p{L}-$/u
const GOES_ON = /^(?!og$|eller$|samt$)\p{L}{3}/iu

/** The words of a part of a text, broken ones whole. */
export const tokensOf = (text: string, from: number, end: number): readonly Token[] => {
  const found: Token[] = []
  let open = false
  for (const { 0: word, index } of text.slice(from, end).matchAll(TOKEN)) {
    const key = word.replace(NOT_LETTERS, '').toLowerCase()
    if (key === '') continue
    const before = found.at(-1)
    if (open && before !== undefined && GOES_ON.test(word))
      found[found.length - 1] = { key: before.key + key, at: before.at, end: from + index + word.length }
    else found.push({ key, at: from + index, end: from + index + word.length })
    open = BROKEN.test(word)
  }
  return found
}

/** So many words of a title are compared, and so many of one that stand where its first or last word does. */
const MOST_WORDS = 40
const MOST_PLACES = 40
const COUNT = /^\d{1,4}$/u
/** What no word is: the number of an entry stands between titles, and is part of none. */
const COUNTED = '#'
/** Whether a word is a number by itself, or none at all. */
export const isCount = (key: string = COUNTED): boolean => key === COUNTED || COUNT.test(key)
const LEAST_COUNTED = 3
/** Where the numbers stand that count the entries, the longest count among all numbers. */
const countIn = (tokens: readonly Token[]): ReadonlySet<number> => {
  const counts = new Map<number, { readonly place: number; readonly length: number; readonly before: number }>()
  const links = new Map<number, number>()
  let best = { place: -1, length: 0, before: -1 }
  for (const [place, { key }] of tokens.entries()) {
    if (!COUNT.test(key)) continue
    const before = counts.get(Number(key) - 1)
    const count = { place, length: (before?.length ?? 0) + 1, before: before?.place ?? -1 }
    if (count.length < (counts.get(Number(key))?.length ?? 0)) continue
    counts.set(Number(key), count)
    links.set(place, count.before)
    if (count.length > best.length) best = count
  }
  const places = new Set<number>()
  if (best.length >= LEAST_COUNTED)
    for (let place = best.place; place >= 0; place = links.get(place) ?? -1) places.add(place)
  return places
}

/** The words of a list of titles, and where each of them stands there. */
export class Contents {
  readonly tokens: readonly Token[]
  private readonly places = new Map<string, number[]>()
  constructor(tokens: readonly Token[]) {
    const counts = countIn(tokens)
    this.tokens = tokens.map((token, place) => (counts.has(place) ? { ...token, key: COUNTED } : token))
    for (const [place, { key }] of this.tokens.entries()) if (key !== COUNTED) addTo(this.places, key, place)
  }
  private of(key: string): readonly number[] {
    const found = this.places.get(key) ?? []
    return found.length > MOST_PLACES ? [] : found
  }
  private common(words: readonly Token[], at: number, place: number, step: 1 | -1): number {
    let length = 0
    while (length < MOST_WORDS && words[at + length * step]?.key === this.tokens[place + length * step]?.key) {
      if (words[at + length * step] === undefined) break
      length++
    }
    return length
  }
  /** The longest words that begin at a place, and stand here too. */
  from(words: readonly Token[], at: number): { listed: number; length: number } | null {
    let best: { listed: number; length: number } | null = null
    for (const listed of this.of(words[at]?.key ?? '')) {
      const length = this.common(words, at, listed, 1)
      if (length > (best?.length ?? 0)) best = { listed, length }
    }
    return best
  }
  /** The longest that end there. */
  until(words: readonly Token[], at: number): { listed: number; length: number } | null {
    let best: { listed: number; length: number } | null = null
    for (const last of this.of(words[at]?.key ?? '')) {
      const length = this.common(words, at, last, -1)
      if (length > (best?.length ?? 0)) best = { listed: last - length + 1, length }
    }
    return best
  }
}
