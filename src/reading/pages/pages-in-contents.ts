import { parseItemCandidate } from '../headings/item-heading.ts'
import { isBlank, type Line } from '../text/lines.ts'

/** An entry of the contents with the page it begins on: "3. Ny kaj ........ 7", "3<tab>Ny kaj<tab>7", and "3 Ny kaj 7" in a copy that kept no gaps. */
const ENTRY = /^\s*(\d{1,4})(?:\.|\s)\s*\S.*(?:(?:[.…]{3,}\s?|\t|\s{3,})(\d{1,4})|\s(\d{1,3}))\s*$/u
const LONGEST_ENTRY = 300
const LEAST_ENTRIES = 3
const LEAST_AGREEING = 2
const LINES_BELOW = 8

/** The page that the contents give for each item's number; its pages rise. Empty where no contents do. */
const pagesOfItems = (lines: readonly Line[]): ReadonlyMap<number, number> => {
  const pages = new Map<number, number>()
  let last = 0
  for (const { text } of lines) {
    const [, item, behindGap, behindBlank] =
      text.length > LONGEST_ENTRY || !/\d\s*$/u.test(text) ? [] : (ENTRY.exec(text) ?? [])
    const page = Number(behindGap ?? behindBlank)
    if (item === undefined || pages.has(Number(item)) || page < last) continue
    last = page
    pages.set(Number(item), last)
  }
  return pages.size < LEAST_ENTRIES ? new Map() : pages
}

/**
 * Numbers by themselves that are pages as the contents count them: they rise through the document, each set apart, and those right before an item's heading
 * are the number of the page that it begins on, or of the one before. Pages in between may be lost in a copy.
 */
export const pagesAsInContents = (lines: readonly Line[], bare: readonly number[]): readonly number[] => {
  if (bare.length < LEAST_AGREEING) return []
  const pages = pagesOfItems(lines)
  if (pages.size === 0) return []
  const isApart = (place: number): boolean =>
    [place - 1, place + 1].every((at) => lines[at] === undefined || isBlank(lines[at]))
  const rising: number[] = []
  for (const place of bare) {
    const before = Number(lines[rising.at(-1) ?? -1]?.plain ?? 0)
    if (isApart(place) && Number(lines[place]?.plain) > before) rising.push(place)
  }
  const agreeing = rising.filter((place) => {
    const next = lines.slice(place + 1, place + LINES_BELOW).find((line) => !isBlank(line))
    const candidate = next === undefined ? null : parseItemCandidate(next)
    const page = candidate === null || candidate.title === '' ? undefined : pages.get(candidate.number)
    const number = Number(lines[place]?.plain)
    return page !== undefined && (page === number || page === number + 1)
  })
  return agreeing.length >= LEAST_AGREEING && agreeing.length * 2 >= rising.length ? rising : []
}
