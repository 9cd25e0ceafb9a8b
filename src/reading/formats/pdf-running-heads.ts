import { linesOf, type PrintedLine } from './pdf-lines.ts'
import type { Page } from './pdf-page.ts'

/** Lines from the edge that may be a running head. */
const EDGE_LINES = 4
/** A head comes again on so many pages, and on this share of them. */
const LEAST_PAGES = 3
const LEAST_SHARE = 0.5
/** On each page it stands at the same height, to so many points. */
const SAME_PLACE = 3
/** A line that can be a heading of the text, however often it stands at the top of a page. */
const HEADING = /^(?:punkt|pkt\.?|sag|sagsnr\.?|ad|nr\.?|§)?\s?\d{1,4}[.:)]?$|^\p{L}+:?$/iu
const PAGE = /^(?:-\s?)?(?:side|page|s\.)?\s?:?\s?#\s?(?:(?:af|of|\/|ud af)\s?\d{1,4})?(?:\s?-)?$/iu

const wordsOf = (line: PrintedLine): string => line.segments.map((segment) => segment.text).join(' ')

/** A line's words with the number of its own page as "#", where it is no part of a date. */
const keyOf = (line: PrintedLine, page: number): string =>
  wordsOf(line)
    .replace(/(?<![\d.-])\d+(?!\d|[.-]\d)/gu, (number) => (number === String(page) ? '#' : number))
    .replace(/\s+/gu, ' ')

/**
 * Pages without the heads and feet that stand at the same place on page after page with the same words, but for the page's number. Where they stand
 * first they stay: some documents name forum and date nowhere else. A heading of the text is never taken for one: only what stands outermost, or
 * next to what was taken, and is more than a word or an item's number.
 */
export const withoutRunningHeads = (pages: readonly Page[]): Page[] => {
  if (pages.length < LEAST_PAGES) return [...pages]
  const lines = pages.map((page) => linesOf(page.pieces))
  const seen = new Map<string, { readonly y: number; readonly page: number }[]>()
  for (const [page, all] of lines.entries())
    for (const line of new Set([...all.slice(0, EDGE_LINES), ...all.slice(-EDGE_LINES)])) {
      const key = keyOf(line, page + 1)
      const places = seen.get(key)
      if (places === undefined) seen.set(key, [{ y: line.y, page }])
      else places.push({ y: line.y, page })
    }
  const isRunning = (line: PrintedLine, page: number): boolean => {
    const key = keyOf(line, page + 1)
    if (HEADING.test(wordsOf(line)) && !PAGE.test(key)) return false
    const alike = new Set(
      (seen.get(key) ?? []).filter((one) => Math.abs(one.y - line.y) <= SAME_PLACE).map((one) => one.page)
    )
    return alike.size >= LEAST_PAGES && alike.size >= pages.length * LEAST_SHARE - 1 && Math.min(...alike) < page
  }
  return pages.map((page, number) => {
    const all = lines[number] ?? []
    const taken = new Set<unknown>()
    for (const edge of [all.slice(0, EDGE_LINES), all.slice(-EDGE_LINES).reverse()])
      for (const line of edge) {
        if (!isRunning(line, number)) break
        for (const piece of line.pieces) taken.add(piece)
      }
    return taken.size === 0 ? page : { ...page, pieces: page.pieces.filter((piece) => !taken.has(piece)) }
  })
}
