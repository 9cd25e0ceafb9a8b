import { COUNTED_WITHIN_ITEMS } from '../vocabulary/item-labels.ts'
import { FOLDED_ITEM_WORDS } from '../vocabulary/page-words.ts'

/** Where an item's heading begins in running text, and where its title ends, as far as the contents tell it. */
export interface HeadInText {
  readonly at: number
  /** Where the title begins. */
  readonly from: number
  /** Behind the title, or -1. */
  readonly end: number
  /** An entry of the contents, and not the item itself. */
  readonly listed: boolean
}

/** "Pkt. 12", "Nr.14 -", "Ad 3)", "§ 18", "IV.", "15/24", "7." before a capital: how a number heads an item. */
const MARK =
  /(?<![^\s|])(?<lead>(?:§|\p{Lu}[\p{L}-]{0,18})\.?(?:\s[Nn][Rr]\.?)?\s?)?(?<count>\d{1,4}|[IVX]{1,6}(?=[.)]\s))(?<year>\/(?:20)?\d{2})?(?<sign>\s?[.:)–-]{0,2})\s(?=["“»(]?\p{Lu})/gu
const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 }
const ITEM_WORD = new RegExp(`^(?:${FOLDED_ITEM_WORDS})$`, 'iu')

const LEAST_TITLE = 4
/** "- Punkt 3", "## 3.": signs before a heading. */
const BEFORE_MARK = /(?:^|\s)(?:[-–•]|#{1,4})\s$/u

/** So many items are a count. */
const LEAST = 3
/** An item's first heading or particulars stand so near behind its number. */
const NEAR = 220
/** What stands nearer together on average is a list. */
const LEAST_APART = 120
/** Numbers of one document that are looked at. */
const MOST_MARKS = 20_000

interface Mark {
  readonly at: number
  /** Where the title begins. */
  readonly from: number
  readonly number: number
  readonly before: Mark | null
  readonly length: number
  readonly score: number
}

const numberOf = (count: string): number => {
  if (/^\d/u.test(count)) return Number(count)
  const values = [...count].map((letter) => ROMAN[letter] ?? 0)
  return values.reduce((sum, value, place) => sum + ((values[place + 1] ?? 0) > value ? -value : value), 0)
}

/** Whether one of the rising places lies between the two given. */
export const anyBetween = (places: readonly number[], from: number, to: number): boolean => {
  let [low, high] = [0, places.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((places[middle] ?? 0) < from) low = middle + 1
    else high = middle
  }
  return (places[low] ?? Infinity) < to
}

const chainOf = (last: Mark): Mark[] => {
  const chain: Mark[] = []
  for (let mark: Mark | null = last; mark !== null; mark = mark.before) chain.push(mark)
  return chain.reverse()
}

const averageGap = (chain: readonly Mark[], end: number): number => (end - (chain[0]?.at ?? 0)) / chain.length

/** The best count of each way in which numbers are written, by the word before them. */
const countsIn = (text: string, headings: readonly number[]): readonly { word: string; last: Mark }[] => {
  const ways = new Map<string, Map<number, Mark>>()
  const best = new Map<string, Mark>()
  let seen = 0
  for (const match of text.matchAll(MARK)) {
    if (seen++ > MOST_MARKS) break
    const { lead = '', count = '', year = '', sign = '' } = match.groups ?? {}
    const word = lead.trim().replace(/\.$/u, '')
    const from = match.index + match[0].length
    const number = numberOf(count)
    const kind = `${/^\d/u.test(count) ? '' : 'roman'}${year}${sign.trim()}`
    const found = anyBetween(headings, from, from + NEAR) ? 1 : 0
    for (const [way, at] of [
      [`${word}|${kind}`, match.index],
      [`|${kind}`, match.index + lead.length]
    ] as const) {
      const called = way.split('|')[0] ?? ''
      if (COUNTED_WITHIN_ITEMS.test(called) && !ITEM_WORD.test(called)) continue
      const known = ways.get(way) ?? new Map<number, Mark>()
      ways.set(way, known)
      const before = known.get(number - 1) ?? known.get(number - 2) ?? null
      const mark: Mark = {
        at,
        from,
        number,
        before,
        length: (before?.length ?? 0) + 1,
        score: (before?.score ?? 0) + 1 + found * 2
      }
      if (mark.score < (known.get(number)?.score ?? 0)) continue
      known.set(number, mark)
      if (mark.score >= (best.get(way)?.score ?? 0)) best.set(way, mark)
      if (way.startsWith('|') && word === '') break
    }
  }
  return [...best].map(([way, last]) => ({ word: way.split('|')[0] ?? '', last }))
}

/** The letters that two places of a text have in common, up to the end of a word. */
const inCommon = (text: string, one: number, other: number): number => {
  let length = 0
  while (length < NEAR && text[one + length]?.toLowerCase() === text[other + length]?.toLowerCase()) length++
  const isEnd = (place: number): boolean => !/[\p{L}\p{N}]/u.test(text[place] ?? ' ')
  while (length > 0 && !(isEnd(one + length) && isEnd(other + length))) length--
  return text.slice(other, other + length).replace(/[\s•]+$/u, '').length
}

/**
 * Where the items of a document begin whose line ends were lost: at the numbers that count up through the whole text, written one way, each with
 * headings (rising places) soon behind it. Where contents before them say the same titles, these are told from what follows. None where no count is found.
 */
export const headsInText = (text: string, headings: readonly number[]): readonly HeadInText[] => {
  const counts = countsIn(text, headings)
  let items: { chain: Mark[]; score: number } = { chain: [], score: 0 }
  for (const { word, last } of counts) {
    if (last.length < LEAST) continue
    const chain = chainOf(last)
    const headed = chain.filter(({ from }) => anyBetween(headings, from, from + NEAR)).length
    const named = ITEM_WORD.test(word)
    if (!named && (averageGap(chain, text.length) < LEAST_APART || headed * 2 < chain.length)) continue
    const score = last.score + (named ? chain.length : 0)
    if (score > items.score) items = { chain, score }
  }
  const titles = new Map<number, { at: number; from: number }>()
  const first = items.chain[0]?.at ?? 0
  for (const match of text.slice(0, first).matchAll(MARK)) {
    const known = { at: match.index, from: match.index + match[0].length }
    titles.set(numberOf(match.groups?.count ?? ''), known)
  }
  const entries: HeadInText[] = []
  const heads = items.chain.flatMap(({ at, from, number }): HeadInText[] => {
    const entry = titles.get(number)
    const length = entry === undefined ? 0 : inCommon(text, entry.from, from)
    const mark = BEFORE_MARK.exec(text.slice(Math.max(0, at - 6), at))?.[0].trimStart() ?? ''
    const end = length >= LEAST_TITLE ? from + length : -1
    const head = { at: at - mark.length, from, end, listed: false }
    const again = at - (end - at) - 1
    // A title that stands at the head of its first page and above its text.
    if (end > 0 && text.slice(again, at - 1) === text.slice(at, end))
      return [{ at: again, from: again + (from - at), end: at - 1, listed: false }, head]
    if (end > 0 && entry !== undefined) entries.push({ ...entry, end: entry.from + length, listed: true })
    return [head]
  })
  return [...entries, ...heads].sort((one, other) => one.at - other.at)
}
