import { findMunicipalities } from '../../../domain/municipality.ts'
import { forumIn } from '../../head/title-line.ts'
import { parseDecisionHeading } from '../../headings/decision-heading.ts'
import { parseSectionHeading } from '../../headings/section-heading.ts'
import { linesOf, type PrintedLine, type Segment } from './pdf-lines.ts'
import type { Page } from './pdf-page.ts'
import type { Piece } from './pdf-piece.ts'

/** Pages without what is printed around their text. */
export interface Cleared {
  readonly pages: readonly Page[]
  /** What the feet that were left out say, and heads that begin on a later page: one line for each. */
  readonly told: readonly string[]
}

/** Lines from the edge that may be a head or foot. */
const EDGE_LINES = 4
/** A head comes again on so many pages, and on this share of them; on fewer where it stands apart from the text. */
const LEAST_PAGES = 3
const LEAST_SHARE = 0.6
const LEAST_APART = 2
const LEAST_SHARE_APART = 0.5
/** On each page it stands at the same height, to so many points. */
const SAME_PLACE = 3
/** What stands so many type sizes from the text is apart from it; so is a number so far in from its left edge, in points. */
const APART = 1.9
const FAR_IN = 100
/** The foot of the only page stands so near to its lower edge, in points, and is smaller than its text. */
const MARGIN = 48
const SMALLER = 0.95
/** On two pages alone, it stands so near to the page's edge, in points. */
const EDGE = 60
/** A line that can be a heading of the text, however often it stands at the top of a page. */
const HEADING = /^(?:punkt|pkt\.?|sag|sagsnr\.?|ad|nr\.?|§)?\s?\d{1,4}[.:)]?$|^\p{L}+:?$/iu
/** A page's number, by itself or with how many there are. */
const NUMBER =
  /^(?:[-–—]\s?)?(side(?:nr\.?|tal)?|page|pag\.|s\.)?\s?:?\s?(\d{1,4})(?:\s?(?:af|of|\/|ud af)\s?(\d{1,4}))?(?:\s?[-–—])?$/iu
/** What browsers print around a page: when it was printed, and its address. */
const STAMP = /^\d{1,4}[./-]\d{1,2}[./-]\d{2,4},?\s(?:kl\.?\s)?\d{1,2}[.:]\d{2}(?:[.:]\d{2})?(?:\s?[AP]M)?$/iu
const ADDRESS = /^(?:https?:\/\/|file:\/\/|about:)\S*$/iu
/** A note at a page's foot begins with its mark. */
const NOTE = /^(?:\[?\d{1,3}\]?[.)]?|[*†])(?=\s|$|\p{L})/u

type Edge = 'top' | 'bottom'
interface EdgeLine {
  readonly edge: Edge
  /** From the page's edge, 0 outermost. */
  readonly depth: number
  readonly line: PrintedLine
  /** There is space between it, or what stands between it and the text, and the text. */
  readonly apart: boolean
  /** There is space right behind it. */
  readonly alone: boolean
}
interface PrintedPage {
  readonly page: Page
  readonly lines: readonly PrintedLine[]
  readonly edges: readonly EdgeLine[]
  readonly left: number
}

const edgeOf = (lines: readonly PrintedLine[], edge: Edge): EdgeLine[] => {
  const inward = edge === 'top' ? lines.slice(0, EDGE_LINES + 1) : lines.slice(-EDGE_LINES - 1).reverse()
  const hasSpace = (place: number): boolean => {
    const [line, next] = [inward[place], inward[place + 1]]
    return (
      line !== undefined && (next === undefined || Math.abs(next.y - line.y) > Math.max(line.size, next.size) * APART)
    )
  }
  const gap = inward.findIndex((_, place) => place < EDGE_LINES && hasSpace(place))
  return inward
    .slice(0, EDGE_LINES)
    .map((line, depth) => ({ edge, depth, line, apart: gap >= depth, alone: hasSpace(depth) }))
}
const readEdges = (page: Page): PrintedPage => {
  const lines = linesOf(page.pieces)
  return {
    page,
    lines,
    edges: [...edgeOf(lines, 'top'), ...edgeOf(lines, 'bottom')],
    left: lines.reduce((least, line) => Math.min(least, line.segments[0]?.x ?? least), Number.POSITIVE_INFINITY)
  }
}

const wordsOf = (line: PrintedLine): string => line.segments.map((segment) => segment.text).join(' ')
/** Whether a line heads a decision, a section or an item, wherever it stands on its page. */
const mayBeText = (words: string): boolean => {
  const decision = parseDecisionHeading(words)
  return HEADING.test(words) || (decision !== null && decision.form !== 'dated') || parseSectionHeading(words) !== null
}
const piecesIn = (line: PrintedLine, segment: Segment): readonly Piece[] =>
  line.pieces.filter((piece) => piece.x >= segment.x - 0.01 && piece.x < Math.max(segment.end, segment.x + 0.02))
const without = (page: Page, taken: ReadonlySet<Piece>): Page =>
  taken.size === 0 ? page : { ...page, pieces: page.pieces.filter((piece) => !taken.has(piece)) }

/** What browsers print on a line at a page's edge; null where it is something else. */
const stampIn = (text: string, page: number, pages: number): RegExp | null => {
  const [, , own, all] = NUMBER.exec(text) ?? []
  if (Number(own) === page + 1 && Number(all) === pages) return NUMBER
  return [STAMP, ADDRESS].find((one) => one.test(text)) ?? null
}

/** Leaves out what browsers print around each page: the time, the address, the number; the page's title stays on the first, as a head does. */
const withoutStamps = (pages: readonly Page[]): readonly Page[] => {
  const taken = pages.map((page, number) => {
    const marks = new Set<Piece>()
    const seen = new Set<RegExp>()
    for (const { line, depth } of readEdges(page).edges) {
      const found = depth > 0 ? [] : line.segments.map((segment) => stampIn(segment.text, number, pages.length))
      if (found.every((kind) => kind === null)) continue
      for (const [place, segment] of line.segments.entries()) {
        const kind = found[place] ?? null
        if (kind !== null) seen.add(kind)
        if (kind !== null || number > 0) for (const piece of piecesIn(line, segment)) marks.add(piece)
      }
    }
    // The time or the address, and one thing more.
    return seen.size >= 2 ? marks : null
  })
  return taken.every((marks) => marks !== null)
    ? pages.map((page, number) => without(page, taken[number] ?? new Set()))
    : pages
}

interface Numbered {
  readonly page: number
  readonly y: number
  readonly key: string
  readonly pieces: readonly Piece[]
}

/** Leaves out the pages' own numbers, which count up from page to page at the same place. */
const withoutNumbers = (pages: readonly Page[]): readonly Page[] => {
  const found: Numbered[] = []
  for (const [page, { edges, left }] of pages.map(readEdges).entries())
    for (const { edge, line, apart, alone } of edges) {
      const ends = line.segments.length === 1 ? line.segments : [line.segments[0], line.segments.at(-1)]
      for (const segment of ends) {
        const [, word, number, all] = segment === undefined ? [] : (NUMBER.exec(segment.text) ?? [])
        if (segment === undefined || number === undefined) continue
        // A number alone above a title may be an item's, and that may be the page's too.
        const isBare = word === undefined && all === undefined
        if (isBare && !(alone || (line.segments.length === 1 && segment.x - left > FAR_IN))) continue
        if (pages.length === 1 && (!apart || number !== '1')) continue
        const key = `${edge} ${Number(number) - page} ${all ?? ''} ${isBare}`
        found.push({ page, y: line.y, key, pieces: [...piecesIn(line, segment)] })
      }
    }
  const taken = pages.map(() => new Set<Piece>())
  for (const key of new Set(found.map((one) => one.key))) {
    const named = found.filter((one) => one.key === key)
    const all = named
      .map(({ y }) => named.filter((one) => Math.abs(one.y - y) <= SAME_PLACE))
      .reduce((most, one) => (one.length > most.length ? one : most), [])
    const on = new Set(all.map((one) => one.page))
    if (on.size < Math.min(LEAST_APART, pages.length) || on.size < pages.length * LEAST_SHARE_APART - 1) continue
    for (const { page, pieces } of all) for (const piece of pieces) taken[page]?.add(piece)
  }
  return pages.map((page, number) => without(page, taken[number] ?? new Set()))
}

/** What a line says: as it stands, and with the number of its own page as "#", where that is no part of a date. */
const keysOf = (edge: Edge, line: PrintedLine, page: number): readonly string[] => {
  const words = `${edge} ${wordsOf(line).replace(/\s+/gu, ' ')}`
  const numbered = words.replace(/(?<![\d.-])\d+(?!\d|[.-]\d)/gu, (one) => (one === String(page) ? '#' : one))
  return numbered === words ? [words] : [words, numbered]
}

interface Seen {
  readonly page: number
  readonly y: number
  readonly apart: boolean
}
/** Where the heads and feet of pages stand: what is said at the same place of several, and beyond the text of all. */
const runningLines = (read: readonly PrintedPage[]): ((line: EdgeLine, page: number) => readonly number[] | null) => {
  const seen = new Map<string, Seen[]>()
  for (const [page, { edges }] of read.entries())
    for (const { edge, line, apart } of edges)
      for (const key of keysOf(edge, line, page + 1)) {
        const known = seen.get(key)
        if (known === undefined) seen.set(key, [{ y: line.y, page, apart }])
        else known.push({ y: line.y, page, apart })
      }
  const alikeOf = ({ edge, line }: EdgeLine, page: number): readonly Seen[] =>
    keysOf(edge, line, page + 1)
      .map((key) => (seen.get(key) ?? []).filter((one) => Math.abs(one.y - line.y) <= SAME_PLACE))
      .reduce((most, one) => (one.length > most.length ? one : most), [])
  /** The farthest out that something stands which is said nowhere else. The first page's letterhead may stand farther out still. */
  const endOf = (edge: Edge): number => {
    const ends = read.flatMap(({ edges }, page) => {
      const own = edges.find((one) => one.edge === edge && alikeOf(one, page).length < LEAST_APART)
      return own === undefined || (page === 0 && read.length >= LEAST_PAGES) ? [] : [own.line.y]
    })
    return edge === 'top' ? Math.min(...ends) : Math.max(...ends)
  }
  const end = { top: endOf('top'), bottom: endOf('bottom') }
  const isBeyond = ({ edge, line }: EdgeLine): boolean =>
    edge === 'top' ? line.y <= end.top + SAME_PLACE : line.y >= end.bottom - SAME_PLACE
  return (one, page) => {
    const alike = alikeOf(one, page)
    const on = [...new Set(alike.map((place) => place.page))]
    // The heads of left and right pages may differ, and the first page may have none.
    const least = alike.every((place) => place.apart)
      ? Math.max(LEAST_APART, read.length * LEAST_SHARE_APART - 1)
      : Math.max(LEAST_PAGES, (read.length - 1) * LEAST_SHARE)
    const { height } = read[page]?.page ?? { height: 0 }
    if (on.length < LEAST_PAGES && one.line.y > EDGE && one.line.y < height - EDGE) return null
    return on.length >= least && isBeyond(one) && !mayBeText(wordsOf(one.line)) ? on : null
  }
}

/** Leaves out heads and feet that come again at the same place of pages; a head stays on the first. */
const withoutRunningLines = (pages: readonly Page[]): Cleared => {
  const read = pages.map(readEdges)
  const runningOn = runningLines(read)
  const told = new Set<string>()
  const cleared = pages.map((page, number) => {
    const taken = new Set<Piece>()
    for (const edge of ['top', 'bottom'])
      for (const one of read[number]?.edges.filter((line) => line.edge === edge) ?? []) {
        const on = runningOn(one, number)
        if (on === null) break
        const first = Math.min(...on)
        const stays = edge === 'top' && first === 0 && number === 0
        if (number === first && !stays) told.add(wordsOf(one.line))
        if (!stays) for (const piece of one.line.pieces) taken.add(piece)
      }
    return without(page, taken)
  })
  return { pages: cleared, told: [...told] }
}

/** Leaves out the foot of a document's only page: what stands in its lower margin, apart from the text and in a smaller type. */
const withoutOnlyFoot = (pages: readonly Page[]): Cleared => {
  const [page] = pages
  if (page === undefined || pages.length > 1) return { pages, told: [] }
  const { lines, edges } = readEdges(page)
  const sizes = lines.map((line) => line.size).sort((a, b) => a - b)
  const usual = sizes[sizes.length >> 1] ?? 0
  const foot = edges.filter(
    ({ edge, line, apart }) =>
      edge === 'bottom' &&
      apart &&
      line.y > page.height - MARGIN &&
      line.size < usual * SMALLER &&
      !NOTE.test(wordsOf(line))
  )
  return {
    pages: [without(page, new Set(foot.flatMap(({ line }) => line.pieces)))],
    told: foot.map(({ line }) => wordsOf(line)).reverse()
  }
}

/**
 * Pages without page numbers, what browsers print around pages, and the heads and feet that stand at the same place on page after page with the same
 * words. A head stays where it stands first: some documents name forum and date nowhere else. A heading of the text is never taken for one: only what
 * stands outermost, or next to what was taken, and is more than a word or an item's number.
 */
export const withoutFurniture = (pages: readonly Page[]): Cleared => {
  const numbered = withoutNumbers(withoutStamps(pages))
  return pages.length === 1 ? withoutOnlyFoot(numbered) : withoutRunningLines(numbered)
}

/** What of feet and later heads stands nowhere in the text, and says whose the document is: the forum's or municipality's name. */
export const namesIn = (told: readonly string[], text: string): readonly string[] =>
  told.filter(
    (line) =>
      (findMunicipalities(line).length > 0 || forumIn(line) !== null) &&
      !text.replace(/\s+/gu, ' ').includes(line.replace(/\s+/gu, ' '))
  )
