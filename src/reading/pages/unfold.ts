import type { Repair } from '../../domain/minutes.ts'
import { decisionHeadingOf, gluedDecisionHeading } from '../headings/decision-heading.ts'
import { type Line, MOST_LINES, splitLine } from '../text/lines.ts'
import { FOLDED_SECTIONS } from '../vocabulary/page-words.ts'
import { type HeadInText, headsInText } from './heads-in-text.ts'
import { cutAtLabels, labelPlaces, labelsInLines } from './labels-in-lines.ts'
import { cuePlaces, cutAtCues } from './page-cues.ts'
import { findPageNumbers, PAGE_LENGTH, pageText } from './page-numbers.ts'

/** The beginning of a decision's heading, broken off at the line's end behind a sentence. */
const ENDS_IN_HEADING = /[.!?:)]\s+(?:Beslutning|BESLUTNING|Decision)(?:\s(?:[^.:;!?]|(?<=\d)\.(?!\S)){0,100})?$/u

const SECTION_AT_END = new RegExp(`^(.*[.!?:;)])(${FOLDED_SECTIONS}|Sagen afgøres af)$`, 'u')
/** Longer lines are texts. */
const LONGEST_GLUED = 2000
const NUMBERED_TITLE = /^\s*\d{1,4}\.\s+\p{Lu}/u
const NUMBER_IN_WORD = /\p{L}(?=\d{1,4}\.\s+\p{Lu})/gu

/** Where a known title begins that is glued to the end of a text, or -1. */
const gluedTitle = (text: string, titles: ReadonlySet<string>): number => {
  for (const match of text.matchAll(NUMBER_IN_WORD)) {
    if (titles.has(text.slice(match.index + 1).trim())) return match.index + 1
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
  const at = titles.size > 0 ? gluedTitle(text, titles) : -1
  if (at > 0) return [text.slice(0, at), text.slice(at)]
  return [text]
}

/** A line without the page's number, running head and foot. */
interface Bared {
  readonly line: Line
  readonly text: string
  readonly page: string | undefined
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

/** Nearly all of a text stands in lines as long as pages, and fewer lines are shorter. */
const MOSTLY = 0.9
const isFolded = (pages: readonly Bared[]): boolean => {
  let [long, all, longs, shorts] = [0, 0, 0, 0]
  for (const { text, page } of pages) {
    if (text.trim() === '') continue
    all += text.length
    if (text.length < PAGE_LENGTH && page === undefined) shorts++
    else {
      long += text.length
      longs++
    }
  }
  return longs > 0 && shorts <= longs && long >= all * MOSTLY
}

/** Where items begin within each line of a document whose pages are a line each; null where it is none, or its items are not counted. */
const itemsInPages = (pages: readonly Bared[]): ReadonlyMap<Bared, readonly HeadInText[]> | null => {
  if (!isFolded(pages)) return null
  const whole = pages.map(({ text }) => text).join('\n')
  const headings = [...labelPlaces(whole), ...cuePlaces(whole)].sort((a, b) => a - b)
  const heads = headsInText(whole, headings)
  if (heads.length === 0) return null
  const found = new Map<Bared, readonly HeadInText[]>()
  let from = 0
  let next = 0
  for (const page of pages) {
    const own: HeadInText[] = []
    for (; next < heads.length; next++) {
      const { at = 0, end = 0 } = heads[next] ?? {}
      if (at >= from + page.text.length) break
      own.push({ at: at - from, end: end < 0 ? -1 : Math.min(end - from, page.text.length) })
    }
    found.set(page, own)
    from += page.text.length + 1
  }
  return found
}

/** A page cut where its items begin, where their titles end, and at all that begins a line of its own. */
const cutAtItems = (text: string, heads: readonly HeadInText[]): readonly string[] => {
  const pieces = [...cutAtCues(text.slice(0, heads[0]?.at ?? text.length).trim(), { titled: false, folded: true })]
  for (const [place, { at, end }] of heads.entries()) {
    const until = heads[place + 1]?.at ?? text.length
    if (end > at) pieces.push(text.slice(at, end).trim())
    pieces.push(...cutAtCues(text.slice(Math.max(end, at), until).trim(), { titled: end < 0, folded: true }))
  }
  return pieces.filter((piece) => piece !== '')
}

/**
 * Gives what begins something new a line of its own: a decision's heading glued to the end of a text, "Indholdsfortegnelse" glued to the first
 * entry, and all headings of a page whose line ends were lost. Every line split is listed.
 */
export const unfoldLines = (lines: readonly Line[], repairs: Repair[]): Line[] => {
  const titles = numberedTitles(lines)
  const labels = labelsInLines(lines)
  const bared = baredLines(lines, repairs)
  const items = itemsInPages(bared)
  const out: Line[] = []
  for (let place = 0; place < bared.length; place++) {
    const one = bared[place]
    if (one === undefined) continue
    const { line, page } = one
    let { text } = one
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
    let pieces: readonly string[] = [text]
    if (isPage && items !== null) pieces = cutAtItems(text, items.get(one) ?? [])
    else if (isPage) pieces = cutAtCues(text)
    else if (text.length <= LONGEST_GLUED) pieces = ungluePieces(text, titles)
    if (line.cells === null && out.length < MOST_LINES) pieces = pieces.flatMap((piece) => cutAtLabels(piece, labels))
    pieces = pieces.flatMap((piece) => {
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
