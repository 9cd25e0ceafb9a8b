import { MONTH_PATTERN } from '../../domain/calendar-names.ts'
import { isForumName } from '../text/forum-name.ts'
import { FOLDED_SECTIONS, SMALL_WORDS } from '../vocabulary/page-words.ts'

const MONTH = new RegExp(`^(?:${MONTH_PATTERN})$`, 'iu')
/** "Side", "Sidenr.", "s.": words before a page's number, which the copy may have lost. */
const PAGE_WORD = /^(?:side|sidenr|sidetal|page)[.:]?$|^s\.$/iu
const PAGE_NUMBER = /^(?:\d{1,4}|[ivx]{1,6}|\p{Lu})$/u
const PAGE_GLUED = /^s\.\d{1,4}$/iu
const DAY = /^\d{1,2}\.?$/u
const YEAR = /^\d{4}$/u
const DATE = /^\d{1,2}[-./]\d{1,2}[-./]\d{2,4}$/u
/** What heads something of its own, or says what no page's head says: it ends a head, wherever it stands. */
const HEADS = new RegExp(
  `^(?:beslutning(?:er)?|vedtagelse|afgørelse|konklusion|punkt|pkt\\.?|sag|sager|punkter|ad|indholdsfortegnelse|.{0,20}lukke.{0,20}|${FOLDED_SECTIONS})$`,
  'iu'
)
const SENTENCE_END = /\p{Ll}[.!?]$/u

/** So many pages have such a head or foot, and so large a part of all. */
const LEAST = 2
const LEAST_PART = 0.4
/** One word alone stands on all pages (a body's name: on most), and so many there are. */
const LEAST_OF_ONE = 4
const MOST_PAGES = 0.75
const MOST_WORDS = 14

interface Word {
  readonly key: string
  readonly at: number
  readonly end: number
}

const words = (text: string): { word: string; at: number; end: number }[] =>
  [...text.matchAll(/\S+/gu)].map(({ 0: word, index }) => ({ word, at: index, end: index + word.length }))

/** The words that a page begins with and may have in common with others: names, a date, a page's number (all numbers alike). */
const headWords = (text: string): readonly Word[] => {
  const all = words(text.slice(0, 240))
  const found: Word[] = []
  for (const [place, { word, at, end }] of all.entries()) {
    const before = all[place - 1]?.word ?? ''
    const behind = all[place + 1]?.word ?? ''
    let key = word.toLowerCase()
    if (PAGE_GLUED.test(word)) key = 's.#'
    else if (/\d/u.test(word) || PAGE_NUMBER.test(word)) {
      const ofDate =
        (DAY.test(word) && MONTH.test(behind)) || (YEAR.test(word) && MONTH.test(before)) || DATE.test(word)
      if (!ofDate && !(PAGE_WORD.test(before) && PAGE_NUMBER.test(word))) break
      key = '#'
    } else if (HEADS.test(word) || (word.endsWith(':') && !PAGE_WORD.test(word))) break
    else if (!/^\p{Lu}|^[,|–-]$/u.test(word) && !SMALL_WORDS.has(key) && !MONTH.test(word) && !PAGE_WORD.test(word)) {
      // "Åbent punkt", "åben beslutningsprotokol": two words may go on small.
      if (found.length > 2) break
    }
    found.push({ key, at, end })
    if (found.length >= MOST_WORDS || (SENTENCE_END.test(word) && !PAGE_WORD.test(word))) break
  }
  return found
}

/** The words, last first, that a page ends with: a page's number with the words before it, or a day. */
const footWords = (text: string): readonly Word[] => {
  const from = Math.max(0, text.length - 160)
  const all = words(text.slice(from)).reverse()
  const found: Word[] = []
  for (const [place, { word, at, end }] of all.entries()) {
    const behind = all[place - 1]?.word ?? ''
    const before = all[place + 1]?.word ?? ''
    let key = word.toLowerCase()
    if (/\d/u.test(word) || (place === 0 && PAGE_NUMBER.test(word))) {
      const ofDate =
        (DAY.test(word) && MONTH.test(behind)) || (YEAR.test(word) && MONTH.test(before)) || DATE.test(word)
      if (!ofDate && !(place === 0 && PAGE_WORD.test(before))) break
      key = PAGE_WORD.test(before) ? '#' : key
    } else if (SENTENCE_END.test(word) || HEADS.test(word) || (word.endsWith(':') && !PAGE_WORD.test(word))) break
    found.push({ key, at: from + at, end: from + end })
    if (found.length >= MOST_WORDS) break
  }
  return found
}

/** "åben", "åbent": what a part of the minutes is, at the foot of its pages. */
const isFootWord = ({ key }: Word): boolean =>
  key === '#' || PAGE_WORD.test(key) || MONTH.test(key) || /^åbent?$/u.test(key)

/** For each page how many of its words stand on others too, in the same place. */
const sharedWords = (pages: readonly (readonly Word[])[]): readonly number[] => {
  const counts = new Map<string, number>()
  const prefixes = pages.map((page) =>
    page.map((_, last) =>
      page
        .slice(0, last + 1)
        .map(({ key }) => key)
        .join(' ')
    )
  )
  for (const prefix of prefixes.flat()) counts.set(prefix, (counts.get(prefix) ?? 0) + 1)
  const least = Math.max(LEAST, pages.length * LEAST_PART)
  return prefixes.map((own, place) => {
    const shared = own.findLastIndex((prefix) => (counts.get(prefix) ?? 0) >= least) + 1
    const first = pages[place]?.[0]?.key ?? ''
    const isAlone = shared === 1 && !PAGE_WORD.test(first)
    const part = isForumName(first) ? MOST_PAGES : 1
    return isAlone && (pages.length < LEAST_OF_ONE || (counts.get(first) ?? 0) < pages.length * part) ? 0 : shared
  })
}

/** The page's number, where no other page has it in the same place. */
const NUMBER_BEHIND = /^\s(?:side|sidenr|sidetal|page|s)(?:\.?:?\s\d{1,4}(?![.\d])|[.:]?(?=\s))/iu
/** "… godkendt. 88", "… udsat. 89": numbers at the ends of pages that rise with them, of a count that begins elsewhere. */
const NUMBER_AT_END = /(?<=[.!?:)]\s)\d{1,4}\s*$/u
const MOST_LOST = 3
const withRisingNumbers = (pages: readonly string[]): ReadonlyMap<number, number> => {
  const found = pages.flatMap((text, place) => {
    const number = NUMBER_AT_END.exec(text.slice(-12))?.[0] ?? ''
    return number === '' ? [] : [{ place, number: Number(number), at: text.length - number.length }]
  })
  const rises = found.every(({ place, number }, at) => {
    const before = found[at - 1]
    return before === undefined || (number > before.number && number - before.number < place - before.place + MOST_LOST)
  })
  return rises && found.length >= Math.max(LEAST, pages.length * LEAST_PART)
    ? new Map(found.map(({ place, at }) => [place, at]))
    : new Map()
}

/** Where the text of each page begins and ends, without the words that many of them begin and end with. */
export const textsOfPages = (pages: readonly string[]): readonly { readonly from: number; readonly end: number }[] => {
  if (pages.length < LEAST + 1) return pages.map(({ length }) => ({ from: 0, end: length }))
  const heads = pages.map(headWords)
  const feet = pages.map(footWords)
  const headed = sharedWords(heads)
  const footed = sharedWords(feet)
  const numbered = withRisingNumbers(pages)
  return pages.map((text, place) => {
    const head = heads[place]?.[(headed[place] ?? 0) - 1]?.end ?? 0
    const from = head === 0 ? 0 : head + (NUMBER_BEHIND.exec(text.slice(head, head + 20))?.[0].length ?? 0)
    const foot = (feet[place] ?? []).slice(0, footed[place])
    const end = foot.some(isFootWord) ? (foot.at(-1)?.at ?? text.length) : (numbered.get(place) ?? text.length)
    return { from, end: Math.max(from, end) }
  })
}
