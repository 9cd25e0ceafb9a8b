import { parseDecisionHeading } from '../headings/decision-heading.ts'
import { cutAtHeadLabels } from './head-in-text.ts'
import { type HeadInText, headsInText } from './heads-in-text.ts'
import { labelPlaces } from './labels-in-lines.ts'
import { placesOfLabels } from './labels-of-items.ts'
import { countedItems, cuePlaces, cutAtCues } from './page-cues.ts'
import { LONGEST_PAGE, PAGE_LENGTH } from './page-numbers.ts'
import { headsByContents } from './titles-of-contents.ts'
import { withPlaces, withValues } from './values-behind-labels.ts'

/** What stands on a page that may be a line. */
export interface PageText {
  readonly text: string
  /** Its number, where one was printed before it. */
  readonly page: string | undefined
}

/** Nearly all of a text stands in lines as long as pages, and fewer lines are shorter. */
const MOSTLY = 0.9
/** Paragraphs are shorter on the whole than pages are, and have no numbers. */
const USUAL_PAGE = 350
/** A title of so many lines may stand over the first numbered page. */
const MOST_OVER = 10
/** A longer line is no document's page, nor all of its pages in one; longer texts are cut at what any line is. */
const LONGEST_TEXT = 500_000
/** Whether all of a document's pages stand in a line each. */
export const isFolded = (pages: readonly PageText[]): boolean => {
  let [long, all, longs, shorts, numbered] = [0, 0, 0, 0, 0]
  // What stands over the first page is its title.
  const first = pages.findIndex(({ page }) => page !== undefined)
  for (const { text, page } of pages.slice(first > 0 && first <= MOST_OVER ? first : 0)) {
    if (text.length > LONGEST_PAGE || all > LONGEST_TEXT) return false
    if (text.trim() === '') continue
    all += text.length
    if (text.length < PAGE_LENGTH && page === undefined) shorts++
    else {
      long += text.length
      longs++
      if (page !== undefined) numbered++
    }
  }
  const arePages = numbered * 2 >= longs || long >= longs * USUAL_PAGE
  return longs > 0 && shorts <= longs && long >= all * MOSTLY && arePages
}

/** Where a page is cut that is known as such: where its items begin, and before and behind what heads their parts. */
export interface Cuts {
  readonly heads: readonly HeadInText[]
  readonly labels: readonly number[]
  /** What stands before the first of the heads says of which meeting the document is. */
  readonly opens: boolean
  /** Nothing tells yet where items begin. */
  readonly unheaded: boolean
}
export const NO_CUTS: Cuts = { heads: [], labels: [], opens: false, unheaded: false }

/** Numbers that count up tell no more than twice as many items as the contents, if these are nearly all found again. */
const AT_MOST_TWICE = 2
const itemsAmong = (heads: readonly HeadInText[]): number => heads.filter(({ listed }) => !listed).length

const isUnnumbered = (pages: readonly PageText[]): boolean => pages.every(({ page }) => page === undefined)
/** Items that nothing but their numbers tells from the text before them, counted through all pages. */
const headsByCount = (text: string): readonly HeadInText[] =>
  [...countedItems(text)].reverse().map((at) => ({ at, from: at, end: -1, listed: false }))

/** Where the lines of a document are cut whose pages are a line each; null where it is none. `isPaged` says that heads of pages were found in it. */
export const cutsInPages = (pages: readonly PageText[], isPaged: boolean): ReadonlyMap<PageText, Cuts> | null => {
  if (!isFolded(pages)) return null
  const whole = pages.map(({ text }) => text).join('\n')
  const headings = [...labelPlaces(whole), ...cuePlaces(whole)].sort((a, b) => a - b)
  const counted = headsInText(whole, headings)
  const titled = headsByContents(whole, headings)
  const least = Math.max(1, itemsAmong(counted) / (titled.sure ? AT_MOST_TWICE : 1))
  const known = itemsAmong(titled.heads) >= least ? titled.heads : counted
  const heads = known.length > 0 || isUnnumbered(pages) ? known : headsByCount(whole)
  // Long paragraphs without items are no pages.
  if (heads.length === 0 && !isPaged && pages.every(({ page }) => page === undefined)) return null
  const labels = placesOfLabels(whole, heads)
  const found = new Map<PageText, Cuts>()
  let from = 0
  let [nextHead, nextLabel] = [0, 0]
  for (const page of pages) {
    const until = from + page.text.length
    const own: { heads: HeadInText[]; labels: number[]; opens: boolean; unheaded: boolean } = {
      heads: [],
      labels: [],
      opens: nextHead === 0 && (heads.length > 0 || from === 0),
      unheaded: heads.length === 0
    }
    for (; (heads[nextHead]?.at ?? Infinity) < until; nextHead++) {
      const head = heads[nextHead] as HeadInText
      const place = (at: number): number => Math.min(at, until) - from
      own.heads.push({
        ...head,
        at: place(head.at),
        from: place(head.from),
        end: head.end < 0 ? -1 : place(head.end),
        ...(head.rest === undefined ? {} : { rest: place(head.rest) }),
        ...(head.above === undefined ? {} : { above: place(head.above) })
      })
    }
    for (; (labels[nextLabel] ?? Infinity) < until; nextLabel++) own.labels.push((labels[nextLabel] ?? 0) - from)
    found.set(page, own)
    from = until + 1
  }
  return found
}

/** Dots or a bar, and the page's number, behind a title in the contents. */
const PAGE_NUMBER = /^[\s.…|_-]*\d{0,3}(?=\s|$)/u
const LONGEST_LEADER = 300
/** A list in running text, each entry by itself. */
const cutAtBullets = (text: string): readonly string[] => text.split(/\s(?=[•●▪](?:\s|$))/u)
const BULLET_ALONE = /^[•●▪·–-]$/u
/** Pieces with a bullet that stands by itself before the one it belongs to. */
const withBullets = (pieces: readonly string[]): readonly string[] =>
  pieces.flatMap((piece, place) => {
    if (BULLET_ALONE.test(piece) && place < pieces.length - 1) return []
    const before = pieces[place - 1] ?? ''
    return [BULLET_ALONE.test(before) ? `${before} ${piece}` : piece]
  })

/** "ABC / 10/8120": a case's number right behind a title, with the letters of who has it. */
const REFERENCE = /^\s(?:\p{Lu}{2,8}\s\/\s)?(?!(?:19|20)\d{2}\/\d{2}(?!\d))\d{2,4}\/\d{2,6}(?=\s|$)/u
const LONGEST_REFERENCE = 40
const LONGEST_BODY = 90
/** "Havnerådet den 4. maj 2027" within a page, behind a text: it heads what was decided, as one sees where a gap stands before it. */
const withGaps = (pieces: readonly string[]): readonly string[] =>
  pieces.flatMap((piece, place) => {
    const mayHead = place > 0 && piece.length <= LONGEST_BODY && /\d{4}$/u.test(piece)
    const heading = mayHead ? parseDecisionHeading(piece) : null
    return heading?.form === 'dated' && heading.rest === '' ? ['', piece] : [piece]
  })

/** The list of all attachments at a document's end: items and what is attached to each, by their numbers. */
const LIST = /^Bilags(?:liste|oversigt|fortegnelse)$/u
const NUMBERED_ENTRY = /\s(?=\d{1,3}\.\s\p{Lu})/u
const withEntriesApart = (pieces: readonly string[]): readonly string[] => {
  const list = pieces.findIndex((piece) => LIST.test(piece))
  return list < 0 ? pieces : pieces.flatMap((piece, place) => (place > list ? piece.split(NUMBERED_ENTRY) : [piece]))
}

/** A page cut where its items begin, each behind a gap, where their titles end, and at all that begins a line of its own. */
export const cutAtItems = (text: string, { heads, labels, opens, unheaded }: Cuts): readonly string[] => {
  const pieces: string[] = []
  let next = 0
  const push = (from: number, until: number, titled: boolean): void => {
    let at = from
    const cut = (to: number): void => {
      const piece = text.slice(at, to).trim()
      if (piece !== '')
        pieces.push(
          ...cutAtCues(piece, { titled: titled && at === from, folded: true, counted: unheaded }).flatMap(cutAtBullets)
        )
      at = to
    }
    while ((labels[next] ?? Infinity) <= from) next++
    for (; (labels[next] ?? Infinity) < until; next++) cut(labels[next] ?? until)
    cut(until)
  }
  if (opens) {
    for (const piece of cutAtHeadLabels(text.slice(0, heads[0]?.at ?? text.length).trim()))
      pieces.push(...cutAtCues(piece, { titled: false, folded: true, counted: unheaded }).flatMap(cutAtBullets))
  } else push(0, heads[0]?.at ?? text.length, false)
  for (const [place, { at, from, end, listed, counted, above, rest = end }] of heads.entries()) {
    const until = heads[place + 1]?.at ?? text.length
    if (listed && (rest > end || heads[place + 1]?.listed)) {
      const behind = Math.max(rest, heads[place + 1]?.listed ? until : end)
      pieces.push(text.slice(at, behind).trim())
      push(behind, until, false)
      continue
    }
    if (pieces.length > 0 && !listed) pieces.push('')
    const behind = listed ? end + (PAGE_NUMBER.exec(text.slice(end, end + LONGEST_LEADER))?.[0].length ?? 0) : rest
    const title = text.slice(above === undefined ? at : from, listed ? behind : end).trim()
    if (end > at) pieces.push(counted === undefined ? title : `${counted}. ${title}`)
    const below = Math.max(behind, at)
    if (above !== undefined) push(above, from, false)
    const reference =
      end > at && !listed ? (REFERENCE.exec(text.slice(below, below + LONGEST_REFERENCE))?.[0] ?? '') : ''
    if (reference !== '') pieces.push(reference.trim())
    push(below + reference.length, until, end < 0)
  }
  const apart = withEntriesApart(pieces)
  return withBullets(withGaps(withValues(opens ? withPlaces(apart) : apart)))
}
