import { fullNames, MONTH_PATTERN, WEEKDAYS } from '../../domain/calendar-names.ts'
import { isForumName } from '../text/forum-name.ts'
import { addTo } from '../text/groups.ts'
import { SMALL_WORDS } from '../vocabulary/page-words.ts'

/** Where words of a page's head or foot stand in running text. */
export interface Span {
  readonly from: number
  readonly end: number
}

const MONTH = `(?:${MONTH_PATTERN}|${MONTH_PATTERN.toUpperCase()})`
const DATE = String.raw`(?:\d{1,2}[-./]\d{1,2}[-./]\d{4}|\d{1,2}\.?\s${MONTH}\s\d{4})`
const DAY = WEEKDAYS.flatMap(fullNames).join('|')
const SIDE = String.raw`(?:(?:Side|SIDE|side)\s(?:nr\.?\s)?|[Ss]\.\s?)(?<page>\d{1,4}|[ivx]{1,6})(?:\s?(?:af|\/|AF)\s?\d{1,4})?(?![\d.:/,]|\s?\))`
/** What a head is found by: the meeting's day, or the page's number, or both. Copies that lost the digits have "den" with nothing behind it. */
const ANCHOR = new RegExp(
  String.raw`(?<lead>,?\s(?:(?:[Mm]ødet?|Dato|Mødedato):?\s)?(?:(?:${DAY})\s)?(?:(?:den|d\.|DEN)\s)?)(?<date>${DATE})(?:,?\s${SIDE}|\s(?<bare>\d{1,4})(?=\s\p{Lu}|\s?$)(?![.:/]))?(?!,?\s(?:pkt|punkt)|\s?:)|(?:(?<lost>,?\s(?:(?:den|Mødedato|Dato)\s?,?\s)?)|^)${SIDE.replaceAll('page', 'number')}(?=\s|$)`,
  'gmu'
)
const SIDE_BEFORE = new RegExp(`(?<=^|\\s)${SIDE}\\s$`, 'u')
const WORDS_BEFORE = 110
const MOST_WORDS = 10
const DECIDES = /^(?:beslut|afgør|vedtag|konklu|referat|protokol|dagsorden|møde)/iu
/** A longer form of a name stands wherever the shorter one does, or nearly. */
const NEARLY = 0.75
const LEAST = 3
const LEAST_NUMBERED = 2
/** Names of one document that are compared. */
const MOST_NAMES = 60

/** Counts how often phrases stand in a text, each looked for once. */
class Counts {
  private readonly known = new Map<string, number>()
  private readonly text: string
  constructor(text: string) {
    this.text = text
  }
  of(phrase: string): number {
    const known = this.known.get(phrase)
    if (known !== undefined) return known
    if (this.known.size > MOST_NAMES) return 0
    let count = 0
    for (let at = this.text.indexOf(phrase); at >= 0; at = this.text.indexOf(phrase, at + phrase.length)) count++
    this.known.set(phrase, count)
    return count
  }
}

/** The name of a body, or of an authority, that ends where `before` does; '' where none does. Names begin where the words before them differ. */
const nameAtEnd = (before: string, counts: Counts, isName: (phrase: string) => boolean): string => {
  const words = before.split(/\s/u).slice(-MOST_WORDS)
  let name = ''
  for (let from = words.length - 1; from >= 0; from--) {
    const word = words[from] ?? ''
    if ((from < words.length - 1 && /[.:;!?]$/u.test(word)) || /\d/u.test(word) || DECIDES.test(word)) break
    const phrase = words.slice(from).join(' ')
    if (!/^\p{Lu}/u.test(word) || !isName(phrase)) continue
    if (name !== '' && counts.of(phrase) < counts.of(name) * NEARLY) break
    name = phrase
  }
  return name
}

const AUTHORITY = /^(?:\p{Lu}[\p{L}-]*\s){1,3}(?:Kommune|KOMMUNE)$|^(?:Region|REGION)\s\p{Lu}[\p{L}-]*$/u
const isAuthority = (phrase: string): boolean => AUTHORITY.test(phrase)

interface Head extends Span {
  readonly key: string
  readonly page: string
}

const headsBeside = (text: string): readonly Head[] => {
  const counts = new Counts(text)
  const lower = text.toLowerCase()
  const heads: Head[] = []
  for (const match of text.matchAll(ANCHOR)) {
    const { lead = '', date, page, number, bare, lost = '' } = match.groups ?? {}
    const lineStart = text.lastIndexOf('\n', match.index) + 1
    const before = text.slice(Math.max(lineStart, match.index - WORDS_BEFORE), match.index)
    const name = nameAtEnd(before, counts, isForumName) || nameAtEnd(before, counts, isAuthority)
    if (date !== undefined && name === '') continue
    let from = match.index - name.length
    let end = match.index + match[0].length
    let own = page ?? number ?? ''
    if (bare !== undefined) {
      const next = /^\s\S+/u.exec(text.slice(end, end + 40))?.[0] ?? ''
      const words = `${bare}${next}`.toLowerCase()
      // A number that stands before the same word in the contents is an item's.
      if (next !== '' && lower.indexOf(words) < end - bare.length) end -= bare.length + 1
      else own = bare
    }
    let rest = text.slice(Math.max(lineStart, from - WORDS_BEFORE), from)
    const above = SIDE_BEFORE.exec(rest)
    if (own === '' && name !== '' && above !== null) {
      own = above.groups?.page ?? ''
      from -= above[0].length
      rest = rest.slice(0, -above[0].length)
    }
    const behind = /(?<=^|\s)(\d{1,4})\s$/u.exec(rest)?.[1]
    if (own === '' && behind !== undefined && !/(?:§|nr\.|pkt\.|[Pp]unkt)\s\d+\s$/u.test(rest)) {
      own = behind
      from -= behind.length + 1
      rest = rest.slice(0, -behind.length - 1)
    }
    const authority = nameAtEnd(rest.trimEnd(), counts, isAuthority)
    if (authority !== '' && rest.endsWith(`${authority} `)) {
      from -= authority.length + 1
      rest = rest.slice(0, -authority.length - 1)
    }
    const word = /(\S+)\s$/u.exec(rest)?.[1] ?? ''
    if (name !== '' && (SMALL_WORDS.has(word.toLowerCase()) || DECIDES.test(word) || /[(,]$/u.test(word))) continue
    heads.push({ from, end, key: `${name}|${date === undefined ? lost.trim() : `${lead}#`}`, page: own })
  }
  return heads
}

const pageOf = (page: string): number => (/^\d+$/u.test(page) ? Number(page) : page === '' ? 0 : 1)
/** Whether the numbers rise from nearly each to the next. */
const rise = (heads: readonly Head[]): boolean => {
  const fallen = heads.filter((head, place) => place > 0 && pageOf(head.page) < pageOf(heads[place - 1]?.page ?? ''))
  return fallen.length * 4 <= heads.length
}

/**
 * The heads of pages within text whose line ends were lost, rising: a body's name and the meeting's day, the authority before them, the page's number around
 * them, which come again and again; or a number that is called a page's. The first without a number says of which meeting the document is. `headed` says that words of their own head decisions here: else a body and a day
 * may.
 */
export const headsOfFoldedPages = (text: string, headed: boolean): readonly Span[] => {
  const groups = new Map<string, Head[]>()
  for (const head of headsBeside(text)) addTo(groups, head.key, head)
  const spans: Head[] = []
  for (const [key, heads] of groups) {
    const numbered = heads.filter(({ page }) => page !== '')
    const byNumber = numbered.length * 2 >= heads.length && numbered.length >= LEAST_NUMBERED && rise(numbered)
    if (byNumber) spans.push(...numbered)
    else if (headed && key.endsWith('#') && heads.length >= LEAST) spans.push(...heads.slice(1))
  }
  const merged: { from: number; end: number }[] = []
  for (const { from, end } of spans.sort((one, other) => one.from - other.from)) {
    const last = merged.at(-1)
    if (last === undefined || from >= last.end) merged.push({ from, end })
    else last.end = Math.max(last.end, end)
  }
  return merged
}
