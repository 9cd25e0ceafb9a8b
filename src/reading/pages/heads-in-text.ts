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
  /** The number of an item that none is printed before. */
  readonly counted?: number
  /** Where the item's particulars begin that stand above its title, number and all. */
  readonly above?: number
  /** Where the text behind the title begins, if not at its end. */
  readonly rest?: number
}

/** "Pkt. 12", "Nr.14 -", "Ad 3)", "§ 18", "IV.", "15/24", "7." before a capital: how a number heads an item. */
const MARK =
  /(?<![^\s|])(?<lead>(?:§|\p{Lu}[\p{L}-]{0,18})\.?(?:\s[Nn][Rr]\.?)?\s?)?(?<count>\d{1,4}|[IVX]{1,6}(?=[.)]\s))(?<year>\/(?:20)?\d{2})?(?<sign>\s?[.:)–-]{0,2}|\/)\s(?=["“»(]?\p{Lu})/gu
const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 }
const ITEM_WORD = new RegExp(`^(?:${FOLDED_ITEM_WORDS})$`, 'iu')

const LEAST_TITLE = 4
/** "- Punkt 3", "## 3.": signs before a heading. */
const BEFORE_MARK = /(?:^|\s)(?:[-–•]|#{1,4})\s$/u

/** "pkt. 4", "nr. 4": what leads to a number that heads nothing here; "for Punkt 4", "jf. Pkt. 4": and to a word and a number. */
const LEADS_TO_NUMBER = /(?:^|[\s(])(?:pkt|punkt|nr|stk|side|jf|se|kap|bilag|§|§§|for|af|under|fra)\.?\s$/u
const LEADS_TO_WORD = /(?:^|[\s(])(?:jf|se|for|af|under|fra|til)\.?\s$/u
/** "ÅBENT PUNKT 4. Ny kaj": the mark of what follows, and no word before its number. */
const MARKED = /(?:åbent|lukket)\s$/iu
/** So many headings may stand in contents (a closed item's mark), and no more. */
const HEADINGS_IN_CONTENTS = 3
/** As much of a title tells it from others of the same number. */
const KEY_LENGTH = 14

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
  /** A heading stands soon behind it, or its title stood in the contents. */
  readonly sure: boolean
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

/** The numbers of a text that may head items, those that other words lead to left out. */
const marksIn = (text: string): readonly RegExpExecArray[] => {
  const found: RegExpExecArray[] = []
  for (const match of text.matchAll(MARK)) {
    const word = match.groups?.lead?.trim().replace(/\.$/u, '') ?? ''
    const before = text.slice(Math.max(0, match.index - 8), match.index)
    if (word === '' ? LEADS_TO_NUMBER.test(before) : ITEM_WORD.test(word) && LEADS_TO_WORD.test(before)) continue
    found.push(match)
    if (found.length > MOST_MARKS) break
  }
  return found
}
const titleKey = (text: string, match: RegExpExecArray): string => {
  const from = match.index + match[0].length
  return `${match.groups?.count} ${text.slice(from, from + KEY_LENGTH).toLowerCase()}`
}

/** Whether a heading stands soon behind a number, before the next one: in contents that stands first. */
const isNear = (headings: readonly number[], match: RegExpExecArray, next: RegExpExecArray | undefined): boolean => {
  const from = match.index + match[0].length
  const count = numberOf(next?.groups?.count ?? '')
  const goesOn = count === 1 || count === numberOf(match.groups?.count ?? '') + 1
  return anyBetween(headings, from, Math.min(from + NEAR, goesOn ? (next?.index ?? Infinity) : Infinity))
}

/** The best count of each way in which numbers are written, by the word before them. */
const countsIn = (text: string, headings: readonly number[]): readonly { word: string; last: Mark }[] => {
  const ways = new Map<string, Map<number, Mark>>()
  const best = new Map<string, Mark>()
  const marks = marksIn(text)
  // Where a title comes again behind its number, the last with a heading soon behind it is the item: before it stand contents, behind it lists.
  const near = new Set(marks.filter((match, place) => isNear(headings, match, marks[place + 1])))
  const own = new Map(marks.map((match) => [titleKey(text, match), match]))
  for (const match of near) own.set(titleKey(text, match), match)
  const firsts = new Map([...marks].reverse().map((match) => [titleKey(text, match), match]))
  const contents = headings[HEADINGS_IN_CONTENTS] ?? text.length
  for (const match of marks) {
    const { count = '', year = '', sign = '' } = match.groups ?? {}
    const isMarked = MARKED.test(text.slice(Math.max(0, match.index - 8), match.index))
    const lead = isMarked ? '' : (match.groups?.lead ?? '')
    const start = isMarked ? match.index + (match.groups?.lead ?? '').length : match.index
    const word = lead.trim().replace(/\.$/u, '')
    const from = match.index + match[0].length
    const number = numberOf(count)
    const kind = `${/^\d/u.test(count) ? '' : 'roman'}${year}${sign.trim()}`
    const key = titleKey(text, match)
    const again = own.get(key) === match && (firsts.get(key)?.index ?? 0) < Math.min(contents, match.index)
    const found = again || (own.get(key) === match && near.has(match)) ? 2 : 0
    for (const [way, at] of [
      [`${word}|${kind}`, start],
      [`|${kind}`, start + lead.length]
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
        sure: found > 0,
        before,
        length: (before?.length ?? 0) + 1,
        score: (before?.score ?? 0) + 1 + found + (again ? 1 : 0)
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
    const headed = chain.filter(({ sure }) => sure).length
    const named = ITEM_WORD.test(word)
    if (!named && (averageGap(chain, text.length) < LEAST_APART || headed * 2 < chain.length)) continue
    const score = last.score + (named ? chain.length : 0)
    // The word before a number may be the last one of the text above.
    if (score > items.score || (score === items.score && word === '')) items = { chain, score }
  }
  const titles = new Map<number, { at: number; from: number }>()
  const first = items.chain[0]?.at ?? 0
  for (const match of text.slice(0, first).matchAll(MARK)) {
    const lead = match.groups?.lead ?? ''
    // "Side 1. Regnskab": the head of the column of pages.
    const isWord = ITEM_WORD.test(lead.trim().replace(/\.$/u, ''))
    const known = { at: match.index + (isWord ? 0 : lead.length), from: match.index + match[0].length }
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
