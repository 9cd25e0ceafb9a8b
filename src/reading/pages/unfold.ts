import type { Repair } from '../../domain/minutes.ts'
import { decisionHeadingOf, gluedDecisionHeading, parseDecisionHeading } from '../headings/decision-heading.ts'
import { type Line, MOST_LINES, splitLine } from '../text/lines.ts'
import { FOLDED_SECTIONS } from '../vocabulary/page-words.ts'
import { textsOfPages } from './ends-of-pages.ts'
import { cutAtItems, cutsInPages, isFolded, NO_CUTS, type PageText } from './folded-pages.ts'
import { headsOfFoldedPages } from './heads-of-folded-pages.ts'
import { beginsWithItem, cutAtLabels, labelsInLines } from './labels-in-lines.ts'
import { cutAtCues } from './page-cues.ts'
import { findPageNumbers, PAGE_LENGTH, pageText } from './page-numbers.ts'

/** The beginning of a decision's heading, broken off at the line's end behind a sentence. */
const ENDS_IN_HEADING = /[.!?:)]\s+(?:Beslutning|BESLUTNING|Decision)(?:\s(?:[^.:;!?]|(?<=\d)\.(?!\S)){0,100})?$/u

const SECTION_AT_END = new RegExp(`^(.*[.!?:;)])(${FOLDED_SECTIONS}|Sagen afgøres af)$`, 'u')
/** "Intet.Sidst opdateret den 4. maj 2027": what a site prints below. */
const FOOT_AT_END = /^(.*\p{L}[.!?])((?:Siden (?:er|blev) s|S)idst opdateret[\s:].{4,60})$/u
/** Longer lines are texts. */
const LONGEST_GLUED = 2000
const NUMBERED_TITLE = /^\s*\d{1,4}\.\s+\p{Lu}/u
/** "Ad.3. Title": the word belongs to the number. */
const WORD_OF_NUMBER = /^\s*(?:ad|pkt|punkt|nr|sag)[.:]?$/iu
const NUMBER_IN_WORD = /\p{L}[:.?!)”"]{0,2}(?=\d{1,4}\.\s+\p{Lu})/gu

/** Where a known title begins that is glued to the end of a text, or -1. */
const gluedTitle = (text: string, titles: ReadonlySet<string>): number => {
  for (const match of text.matchAll(NUMBER_IN_WORD)) {
    const at = match.index + match[0].length
    if (titles.has(text.slice(at).trim()) && !WORD_OF_NUMBER.test(text.slice(0, at))) return at
  }
  return -1
}

const DAY_AND_PAGE =
  /^(?:\d{1,2}[-./]\s?\d{1,2}[-./]\s?\d{4}[\s,|·–-]{1,4})?(?:side|page)\s?(?:nr\.?\s?)?(\d{1,3})(?:\s?(?:af|of|\/)\s?\d{1,3})?(?=\s|$)/iu
/** What a page's head says at the beginning of its text of the meeting's day and the page, which must be this one; '' where it does not. */
const pageSaidAgain = (text: string, page: string): string => {
  const [said = '', number] = DAY_AND_PAGE.exec(text.slice(0, 60)) ?? []
  return Number(number) === Number(page) ? said : ''
}

/** A word that heads decisions, at least twice. */
const DECIDED = /(?:Beslutning|BESLUTNING|Vedtagelse|Afgørelse)(?:er|ER)?:?\s(?:i\s|fra\s|I\s)?\p{Lu}/gu

/** Lines that begin as numbered titles do: where one is glued to the end of another line, it is known from them. */
const numberedTitles = (lines: readonly Line[]): ReadonlySet<string> => {
  const numbered = lines.filter((line) => line.text.length <= 200 && NUMBERED_TITLE.test(line.text))
  const titles = new Set(numbered.map((line) => line.text.trim()))
  for (const { text } of numbered) {
    const at = gluedTitle(text, titles)
    if (at > 0) titles.add(text.slice(0, at).trim())
  }
  return titles
}

/** A line without the line end that copying lost between a text and the heading behind it. */
const ungluePieces = (text: string, titles: ReadonlySet<string>): string[] => {
  const trimmed = text.trim()
  const glued = /^(Indholdsfortegnelse|Indhold)(?=\d)/u.exec(trimmed)?.[1]
  if (glued !== undefined) return [glued, trimmed.slice(glued.length)]
  const section = SECTION_AT_END.exec(text)
  if (section?.[1] !== undefined && section[2] !== undefined) return [section[1], section[2]]
  const foot = FOOT_AT_END.exec(text)
  if (foot?.[1] !== undefined && foot[2] !== undefined) return [foot[1], foot[2]]
  const at = titles.size > 0 ? gluedTitle(text, titles) : -1
  if (at > 0) return [text.slice(0, at), text.slice(at)]
  return [text]
}

/** The first pieces of a text, and what lies behind them as one more: no more lines are read. */
const atMost = (pieces: readonly string[], most: number): readonly string[] =>
  pieces.length <= most + 1 || most < 0 ? pieces : [...pieces.slice(0, most), pieces.slice(most).join(' ')]

const LONGEST_HEADING = 160
const LOST_DAY = /^(?:Beslutning|BESLUTNING)(?:er|ER)?\s.{3,90}\s(?:den|DEN)\s?:?$/u
/** A gap, and a heading with body and date: a word in it that may head a text heads none there. */
const isWhole = (piece: string): boolean => {
  if (piece === '' || piece.length > LONGEST_HEADING || LOST_DAY.test(piece)) return piece.length <= LONGEST_HEADING
  if (!/\d/u.test(piece)) return false
  const heading = parseDecisionHeading(piece)
  return heading !== null && heading.date !== null && heading.rest === ''
}

/** A line without the page's number, running head and foot. */
interface Bared extends PageText {
  readonly line: Line
  /** What a page's head says of day and page. */
  readonly head: string
}

const baredLines = (lines: readonly Line[], repairs: Repair[]): readonly Bared[] => {
  const pages = findPageNumbers(lines)
  return lines.flatMap((line): Bared[] => {
    const page = pages.before.get(line)
    if (page === undefined) return [{ line, text: line.text, page, head: '' }]
    repairs.push({ line: line.number, kind: 'furniture', before: page, after: '' })
    let text = pageText(line.text, page, pages.behind.has(line))
    for (const frame of [pages.head, pages.foot]) {
      if (frame === '') continue
      if (frame === pages.head ? text.startsWith(frame) : text.endsWith(frame)) {
        repairs.push({ line: line.number, kind: 'furniture', before: frame, after: '' })
        text = (frame === pages.head ? text.slice(frame.length) : text.slice(0, -frame.length)).trim()
      }
    }
    const head = pageSaidAgain(text, page)
    text = text.slice(head.length).trim()
    return text === '' ? [] : [{ line, text, page, head }]
  })
}

/** Pages without what many of them begin and end with; the first one's beginning says of which meeting the document is. */
const withoutEnds = (all: readonly Bared[], repairs: Repair[]): readonly Bared[] => {
  const pages = all.filter(({ page }) => page !== undefined)
  const texts = textsOfPages(pages.map(({ text }) => text))
  const bared = new Map<Bared, Bared>()
  for (const [place, page] of pages.entries()) {
    const { from: begins = 0, end = page.text.length } = texts[place] ?? {}
    const from = place === 0 ? 0 : begins
    for (const before of [page.text.slice(0, from), page.text.slice(end)])
      if (before !== '') repairs.push({ line: page.line.number, kind: 'furniture', before: before.trim(), after: '' })
    if (from > 0 || end < page.text.length) bared.set(page, { ...page, text: page.text.slice(from, end).trim() })
  }
  return bared.size === 0 ? all : all.map((page) => bared.get(page) ?? page)
}

const ENDS = /[.!?:)]\s*$/u
/** Pages without the heads and feet that stand within their text. Where one stands behind a sentence, what follows it is a page by itself. */
const withoutHeads = (pages: readonly Bared[], repairs: Repair[]): readonly Bared[] => {
  const whole = pages.map(({ text }) => text).join('\n')
  const spans = headsOfFoldedPages(whole, (whole.match(DECIDED)?.length ?? 0) > 1)
  if (spans.length === 0) return pages
  let [at, next] = [0, 0]
  return pages.flatMap((page) => {
    const until = at + page.text.length
    const texts = ['']
    let from = at
    for (let span = spans[next]; span !== undefined && span.from < until; span = spans[++next]) {
      if (span.from < from) continue
      const before = whole.slice(from, span.from)
      texts.push(`${texts.pop()}${before}`)
      if (ENDS.test(before)) texts.push('')
      repairs.push({
        line: page.line.number,
        kind: 'furniture',
        before: whole.slice(span.from, span.end).trim(),
        after: ''
      })
      from = Math.min(until, span.end)
    }
    const isWhole = from === at
    texts.push(`${texts.pop()}${whole.slice(from, until)}`)
    at = until + 1
    if (isWhole) return [page]
    return texts.flatMap((one, place): Bared[] => {
      const text = one.replace(/ {2,}/gu, ' ').trim()
      return text === '' ? [] : [{ ...page, text, page: page.page ?? '', head: place === 0 ? page.head : '' }]
    })
  })
}

/**
 * Gives what begins something new a line of its own: a decision's heading glued to the end of a text, "Indholdsfortegnelse" glued to the first
 * entry, and all headings of a page whose line ends were lost. Every line split is listed.
 */
export const unfoldLines = (lines: readonly Line[], repairs: Repair[]): Line[] => {
  const titles = numberedTitles(lines)
  const whole = baredLines(lines, repairs)
  const bared = isFolded(whole) ? withoutHeads(withoutEnds(whole, repairs), repairs) : whole
  const cuts = cutsInPages(bared, bared !== whole)
  const labels = labelsInLines(lines, cuts !== null)
  const out: Line[] = []
  for (let place = 0; place < bared.length; place++) {
    const one = bared[place]
    if (one === undefined) continue
    const { line, page } = one
    let { text } = one
    // Between the pages of one text no paragraph ends.
    if (cuts !== null && text === '') continue
    const next = bared[place + 1]
    if (
      next !== undefined &&
      ENDS_IN_HEADING.test(text.slice(-140)) &&
      // "Sagstype: Beslutning" above a whole heading is no beginning of it.
      decisionHeadingOf(next.line)?.form !== 'worded' &&
      gluedDecisionHeading(`${text} ${next.line.text.trim()}`) > 0
    ) {
      text = `${text} ${next.line.text.trim()}`
      place++
    }
    const isPage = (text.length >= PAGE_LENGTH || page !== undefined) && line.cells === null
    const labelled = line.cells === null && out.length < MOST_LINES ? cutAtLabels(text, labels) : [text]
    let pieces: readonly string[] = [text]
    if (isPage && cuts === null && page === undefined && labelled.length > 1 && beginsWithItem(text))
      // Up to the first word that heads a text it is the item's title, whatever ends a sentence in it.
      pieces = labelled.flatMap((piece, at) => (at > 0 && piece.length >= PAGE_LENGTH ? cutAtCues(piece) : [piece]))
    else {
      if (isPage && cuts !== null) pieces = cutAtItems(text, cuts.get(one) ?? NO_CUTS)
      else if (isPage) pieces = cutAtCues(text)
      else if (text.length <= LONGEST_GLUED) pieces = ungluePieces(text, titles)
      if (line.cells === null && out.length + pieces.length < MOST_LINES)
        pieces = pieces.flatMap((piece) => (isWhole(piece) ? [piece] : cutAtLabels(piece, labels)))
    }
    pieces = atMost(pieces, MOST_LINES - out.length).flatMap((piece) => {
      const at = piece.length < 20 ? -1 : gluedDecisionHeading(piece)
      return at < 0 ? [piece] : [piece.slice(0, at).trimEnd(), piece.slice(at)]
    })
    pieces = [...(one.head === '' ? [] : [one.head]), ...pieces]
    if (pieces.length === 1 && page === undefined) {
      out.push(line)
      continue
    }
    if (pieces.length > 1)
      repairs.push({
        line: line.number,
        kind: 'split-line',
        before: line.text.slice(0, 200),
        after: pieces.join('\n').slice(0, 400)
      })
    for (const piece of splitLine(line, pieces)) out.push(piece)
  }
  return out
}
