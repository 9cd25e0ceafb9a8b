import { addTo } from '../text/groups.ts'
import { CONTENTS_COLUMNS } from '../vocabulary/page-words.ts'
import type { HeadInText } from './heads-in-text.ts'
import { PAGE_LENGTH } from './page-numbers.ts'

/** A word of running text, as letters and digits alone. */
interface Token {
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

const tokensOf = (text: string, from: number, end: number): readonly Token[] => {
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

const CONTENTS =
  /(?<!\p{L})(?:Indholdsfortegnelse|INDHOLDSFORTEGNELSE|Sagsoversigt|SAGSOVERSIGT|Punktoversigt|[Tt]il behandling forelå|Følgende (?:sager|punkter) behandles)(?!\p{L}):?/u
/** Contents without a heading stand on one of the first pages, behind their first number. */
const OPENING = 3
const FIRST_NUMBER = /(?<=\s|^)0?1\.\s(?=["“(]?\p{Lu})/gu
/** Where the contents of a document begin, or -1. */
const contentsIn = (text: string): number => {
  const heading = CONTENTS.exec(text)
  if (heading !== null) return heading.index + heading[0].length
  let [end, pages] = [0, 0]
  while (pages < OPENING && end < text.length) {
    const next = text.indexOf('\n', end)
    const until = next < 0 ? text.length : next
    if (until - end >= PAGE_LENGTH) pages++
    end = until + 1
  }
  const first = [...text.slice(0, end).matchAll(FIRST_NUMBER)][0]
  return first?.index ?? -1
}
/** Contents are no longer than a page or two. */
const LONGEST_CONTENTS = 8000
const COUNT = /^\d{1,4}$/u
/** "4. ", "SAG NR. 4 ", "Punkt 4: ": a number that is printed before a title. */
const NUMBER_BEFORE = /(?<=^|\s)(?:(?:sag|punkt|pkt\.?)\s(?:nr\.?\s)?)?(\d{1,3})\s?[.:)–-]{0,2}\s$/iu
/** The same in the contents. */
const NUMBER_LISTED = /(?<=^|\s)\d{1,4}\.?\s$/u
/** "Side 4 ": that is the page's. */
const PAGE_BEFORE = /(?:side|sidenr\.?|s\.)\s\d{1,3}\s$/iu
/** ". 4." behind a title whose number came to stand behind it. */
const NUMBER_BEHIND = /^\s\d{1,3}\.(?=\s)/u
/** An item's number before its title, wherever it stands. */
const NUMBERED = /(?<!\S)(?<number>\d{1,3})\.\s(?=["“(]?\p{Lu})/gu
/** What a case worker's initials and the case's number left behind a title. */
const REMAINS = /^(?:\p{Lu}{1,8}|[\d./-]+)$/u
const MOST_REMAINS = 2
/** What an item's particulars begin with where their values were lost, and a case's number by itself. */
const PARTICULARS =
  /(?<!\S)(?:(?:Sagsnr|J\.?\s?nr|Dok\.?\s?nr|Sagsid|Sags\s?ID|Sagsbeh)\.?(?=:|\s\p{Lu})|(?:\p{Lu}{2,8}\s\/\s)?\d{2}\/\d{2,6}(?=\s))/gu
/** So many words of a title are compared, and so many of one that stand where its first or last word does. */
const MOST_WORDS = 40
const MOST_PLACES = 40
/** So many words of titles are known again, and no fewer. */
const LEAST_WORDS = 3
const MOST_FOUND = 2000

/** Words of a page that stand in the contents too. */
interface Run {
  /** The first and the last word, and where the first stands among the words of the contents. */
  readonly first: Token
  readonly last: Token
  readonly listed: number
  readonly length: number
  readonly number: number | null
}

/** What no word is: the number of an entry stands between titles, and is part of none. */
const COUNTED = '#'
const isCount = (key: string): boolean => key === COUNTED || COUNT.test(key)
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
class Contents {
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

/** The words before a place of the text, on its page. */
const wordsBefore = (text: string, at: number, floor: number): readonly Token[] => {
  const line = text.lastIndexOf('\n', at - 1) + 1
  return tokensOf(text, Math.max(line, floor, at - 400), at)
}
const wordsBehind = (text: string, at: number): readonly Token[] => {
  const line = text.indexOf('\n', at)
  return tokensOf(text, at, Math.min(line < 0 ? text.length : line, at + 400))
}

const startsTitle = (text: string, word: Token | undefined): boolean =>
  word !== undefined && !COUNT.test(word.key) && /^["“(]?[\p{Lu}\d]/u.test(text.slice(word.at, word.at + 2))

/** Titles behind which a heading or particulars stand: at most two words, the remains of a number, between them. */
const titlesBefore = (text: string, labels: readonly number[], contents: Contents, from: number): readonly Run[] => {
  const found: Run[] = []
  let floor = from
  for (const at of labels) {
    if (found.length > MOST_FOUND) break
    const words = wordsBefore(text, at, floor)
    floor = at
    for (let place = words.length - 1; place >= words.length - 1 - MOST_REMAINS; place--) {
      let { listed = 0, length = 0 } = contents.until(words, place) ?? {}
      while (length > 0 && !startsTitle(text, words[place - length + 1])) [listed, length] = [listed + 1, length - 1]
      const [first, last] = [words[place - length + 1], words[place]]
      if (length > 0 && first !== undefined && last !== undefined) {
        found.push({ first, last, listed, length, number: null })
        break
      }
      if (last === undefined || !REMAINS.test(text.slice(last.at, last.end))) break
    }
  }
  return found
}

/** Titles behind a number. */
const titlesBehind = (text: string, contents: Contents, from: number): readonly Run[] => {
  const found: Run[] = []
  NUMBERED.lastIndex = from
  for (let match = NUMBERED.exec(text); match !== null && found.length < MOST_FOUND; match = NUMBERED.exec(text)) {
    const words = wordsBehind(text, match.index + match[0].length)
    const { listed = 0, length = 0 } = contents.from(words, 0) ?? {}
    const [first, last] = [words[0], words[length - 1]]
    if (first === undefined || last === undefined) continue
    // One word is a title where the contents have it alone.
    const isAlone = isCount(contents.tokens[listed - 1]?.key ?? COUNTED)
    if (length < 2 && !isAlone) continue
    found.push({ first, last, listed, length, number: Number(match.groups?.number) })
  }
  return found
}

/** Chains of titles that end at each place of the contents or before it, and the heaviest of them. */
class Heaviest {
  private readonly tree: ({ readonly weight: number; readonly link: number } | undefined)[]
  constructor(size: number) {
    this.tree = new Array(size + 1)
  }
  until(place: number): { readonly weight: number; readonly link: number } {
    let best = { weight: 0, link: -1 }
    for (let at = place; at > 0; at -= at & -at) {
      const one = this.tree[at]
      if (one !== undefined && one.weight > best.weight) best = one
    }
    return best
  }
  add(place: number, weight: number, link: number): void {
    for (let at = place; at < this.tree.length; at += at & -at)
      if (weight > (this.tree[at]?.weight ?? 0)) this.tree[at] = { weight, link }
  }
}

/** The titles of most words that stand in the order of the contents, none within another, each where it stands first. */
const inOrder = (runs: readonly Run[], size: number): readonly Run[] => {
  const links: { readonly run: Run; readonly before: number }[] = []
  const heaviest = new Heaviest(size)
  for (const run of runs) {
    const before = heaviest.until(run.listed)
    if (run.first.at < (links[before.link]?.run.last.end ?? 0)) continue
    const link = links.push({ run, before: before.link }) - 1
    heaviest.add(run.listed + run.length, before.weight + run.length, link)
  }
  const chain: Run[] = []
  for (let at = heaviest.until(size).link; at >= 0; at = links[at]?.before ?? -1) {
    const run = links[at]?.run
    if (run !== undefined) chain.push(run)
  }
  return chain.reverse()
}

/** Behind the heads of the columns: "Sag nr. Side". */
const behindColumns = (tokens: readonly Token[]): readonly Token[] => {
  let from = 0
  while (CONTENTS_COLUMNS.has(tokens[from]?.key ?? '')) from++
  return tokens.slice(from)
}

/**
 * Where the items of a document begin whose line ends were lost, and most of its numbers with them: at the titles of its contents, in their order, where
 * one stands again behind a number, or before a heading (rising places) or particulars. A number that is not printed is counted.
 */
export const headsByContents = (text: string, headings: readonly number[]): readonly HeadInText[] => {
  const from = contentsIn(text)
  if (from < 0) return []
  const page = text.indexOf('\n', from)
  const end = Math.min(page < 0 ? text.length : page, from + LONGEST_CONTENTS)
  const contents = new Contents(behindColumns(tokensOf(text, from, end)))
  const particulars = [...text.slice(end).matchAll(PARTICULARS)].map(({ index }) => end + index)
  const labels = [...headings.filter((place) => place > end), ...particulars].sort((one, other) => one - other)
  const runs = [...titlesBefore(text, labels, contents, end), ...titlesBehind(text, contents, end)].sort(
    (one, other) => one.first.at - other.first.at || other.length - one.length
  )
  const titles = inOrder(runs, contents.tokens.length)
  if (titles.reduce((words, { length }) => words + length, 0) < LEAST_WORDS) return []
  const heads: HeadInText[] = []
  let [last, before] = [0, end]
  for (const [place, { first, last: final, listed, length }] of titles.entries()) {
    const lead = text.slice(Math.max(text.lastIndexOf('\n', first.at - 1) + 1, before, first.at - 24), first.at)
    const printed = PAGE_BEFORE.test(lead) ? null : NUMBER_BEFORE.exec(lead)
    const number = Number(printed?.[1] ?? 0)
    const isPrinted = printed !== null && (place === 0 || number > last)
    const next = titles[place + 1]?.number ?? 2
    last = isPrinted ? number : place === 0 ? Math.max(1, next - 1) : last + 1
    const behind = isPrinted ? '' : (NUMBER_BEHIND.exec(text.slice(final.end, final.end + 8))?.[0] ?? '')
    const [entry, entryEnd] = [contents.tokens[listed], contents.tokens[listed + length - 1]]
    // What is between two titles of the contents, and behind the last, is of the contents too.
    const goesOn = contents.tokens[titles[place + 1]?.listed ?? Infinity]?.at ?? end
    if (entry !== undefined && entryEnd !== undefined) {
      const number = NUMBER_LISTED.exec(text.slice(Math.max(from, entry.at - 8), entry.at))?.[0] ?? ''
      heads.push({ at: entry.at - number.length, from: entry.at, end: entryEnd.end, listed: true, rest: goesOn })
    }
    heads.push({
      at: isPrinted ? first.at - printed[0].length : first.at,
      from: first.at,
      end: final.end,
      listed: false,
      ...(isPrinted ? {} : { counted: last, rest: final.end + behind.length })
    })
    before = final.end
  }
  return heads.sort((one, other) => one.at - other.at)
}
