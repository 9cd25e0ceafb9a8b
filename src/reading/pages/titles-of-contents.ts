import { CONTENTS_COLUMNS } from '../vocabulary/page-words.ts'
import type { HeadInText } from './heads-in-text.ts'
import { PAGE_LENGTH } from './page-numbers.ts'
import { Contents, isCount, type Token, tokensOf } from './words-of-contents.ts'

const CONTENTS =
  /(?<!\p{L})(?:Indholdsfortegnelse|INDHOLDSFORTEGNELSE|Sagsoversigt|SAGSOVERSIGT|Punktoversigt|[Tt]il behandling forelå|Følgende (?:sager|punkter) behandles)(?!\p{L})(?:\spå\smødet)?:?/gu
/** Contents without a heading stand on one of the first pages, behind their first number. */
const OPENING = 3
const FIRST_NUMBER = /(?<=\s|^)0?1\.\s(?=["“(]?\p{Lu})/gu
/** Where the contents of a document begin, or -1, and whether a heading says so. */
const contentsIn = (text: string): { readonly from: number; readonly isHeaded: boolean } => {
  for (const { 0: heading, index } of text.matchAll(CONTENTS)) {
    const from = index + heading.length
    // Over a document's first page its title may say the same.
    if (/^[^\n]{20}/u.test(text.slice(from, from + 21))) return { from, isHeaded: true }
  }
  let [end, pages] = [0, 0]
  while (pages < OPENING && end < text.length) {
    const next = text.indexOf('\n', end)
    const until = next < 0 ? text.length : next
    if (until - end >= PAGE_LENGTH) pages++
    end = until + 1
  }
  const first = [...text.slice(0, end).matchAll(FIRST_NUMBER)][0]
  return { from: first?.index ?? -1, isHeaded: false }
}
/** Contents are no longer than a page or two. */
const LONGEST_CONTENTS = 8000
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
const YEAR = /^(?:19|20)\d{2}(?:\/(?:\d{2}|\d{4}))?$/u
/** "Punkt: 4 Sagsnr.: 27/114 Sagsbehandler: Ane Bro ": number and particulars at a page's beginning, above a title. */
const NUMBER_ABOVE = /^(?<lead>(?:Punkt|PUNKT|Pkt\.|Sag)\s?:?\s(?:nr\.?\s)?(?<number>\d{1,3})\s).*:\s/u
const LONGEST_ABOVE = 400
/** What an item's particulars begin with where their values were lost, and a case's number by itself. */
const PARTICULARS =
  /(?<!\S)(?:(?:Sagsnr|J\.?\s?nr|Dok\.?\s?nr|Sagsid|Sags\s?ID|Sagsbeh)\.?(?=:|\s\p{Lu})|(?:\p{Lu}{2,8}\s\/\s)?\d{2}\/\d{2,6}(?=\s))/gu
/** So many words of titles are known again, and no fewer; without a heading over them they are most words of the list. */
const LEAST_WORDS = 3
const MOSTLY = 0.6
const LEAST_SURE = 3
const NEARLY_ALL = 0.75
const NONE = { heads: [], sure: false }
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

/** Titles are no longer. */
const LONGEST_TITLE = 400
/** The words before a place of the text, on its page. */
const wordsBefore = (text: string, at: number, floor: number): readonly Token[] => {
  const least = Math.max(floor, at - LONGEST_TITLE, 0)
  return tokensOf(text, least + text.slice(least, at).lastIndexOf('\n') + 1, at)
}
const wordsBehind = (text: string, at: number): readonly Token[] => {
  const line = text.slice(at, at + LONGEST_TITLE).indexOf('\n')
  return tokensOf(text, at, line < 0 ? at + LONGEST_TITLE : at + line)
}

const startsTitle = (text: string, word: Token | undefined): boolean =>
  word !== undefined && !isCount(word.key) && /^["“(]?[\p{Lu}\d]/u.test(text.slice(word.at, word.at + 2))

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
        // "Rapport for skoleåret 2026/27", whose year the contents have lost.
        const [year] = words.slice(place + 1)
        const isYear = year !== undefined && YEAR.test(text.slice(year.at, year.end))
        found.push({ first, last: isYear ? year : last, listed, length, number: null })
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
    const isAlone = isCount(contents.tokens[listed - 1]?.key)
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
 * one stands again behind a number, or before a heading (rising places) or particulars. A number that is not printed is counted. `sure`: they are nearly all
 * that the contents say.
 */
export const headsByContents = (
  text: string,
  headings: readonly number[]
): { readonly heads: readonly HeadInText[]; readonly sure: boolean } => {
  const { from, isHeaded } = contentsIn(text)
  if (from < 0) return NONE
  const page = text.indexOf('\n', from)
  const end = Math.min(page < 0 ? text.length : page, from + LONGEST_CONTENTS)
  const contents = new Contents(behindColumns(tokensOf(text, from, end)))
  const particulars = [...text.slice(end).matchAll(PARTICULARS)].map(({ index }) => end + index)
  const labels = [...headings.filter((place) => place > end), ...particulars].sort((one, other) => one - other)
  const runs = [...titlesBefore(text, labels, contents, end), ...titlesBehind(text, contents, end)].sort(
    (one, other) => one.first.at - other.first.at || other.length - one.length
  )
  const titles = inOrder(runs, contents.tokens.length)
  const known = titles.reduce((words, { length }) => words + length, 0)
  const listed = titles.at(-1)
  const all = listed === undefined ? 0 : listed.listed + listed.length
  if (known < LEAST_WORDS || (!isHeaded && known < all * MOSTLY)) return NONE
  const heads: HeadInText[] = []
  let [last, before] = [0, end]
  for (const [place, { first, last: final, listed, length }] of titles.entries()) {
    const lead = text.slice(Math.max(text.lastIndexOf('\n', first.at - 1) + 1, before, first.at - 24), first.at)
    const printed = PAGE_BEFORE.test(lead) ? null : NUMBER_BEFORE.exec(lead)
    const number = Number(printed?.[1] ?? 0)
    const isPrinted = printed !== null && (place === 0 || number > last)
    const start = Math.max(text.lastIndexOf('\n', first.at - 1) + 1, before)
    const over = isPrinted || first.at - start > LONGEST_ABOVE ? null : NUMBER_ABOVE.exec(text.slice(start, first.at))
    const next = titles[place + 1]?.number ?? 2
    last =
      over !== null ? Number(over.groups?.number) : isPrinted ? number : place === 0 ? Math.max(1, next - 1) : last + 1
    const behind = isPrinted ? '' : (NUMBER_BEHIND.exec(text.slice(final.end, final.end + 8))?.[0] ?? '')
    const [entry, entryEnd] = [contents.tokens[listed], contents.tokens[listed + length - 1]]
    // What is between two titles of the contents, and behind the last, is of the contents too.
    const goesOn = contents.tokens[titles[place + 1]?.listed ?? Infinity]?.at ?? end
    if (entry !== undefined && entryEnd !== undefined) {
      const number = NUMBER_LISTED.exec(text.slice(Math.max(from, entry.at - 8), entry.at))?.[0] ?? ''
      heads.push({ at: entry.at - number.length, from: entry.at, end: entryEnd.end, listed: true, rest: goesOn })
    }
    heads.push({
      at: isPrinted ? first.at - printed[0].length : over === null ? first.at : start,
      from: first.at,
      end: final.end,
      listed: false,
      ...(isPrinted ? {} : { counted: last, rest: final.end + behind.length }),
      ...(over === null ? {} : { above: start + (over.groups?.lead?.length ?? 0) })
    })
    before = final.end
  }
  return {
    heads: heads.sort((one, other) => one.at - other.at),
    sure: titles.length >= LEAST_SURE && known >= all * NEARLY_ALL
  }
}
