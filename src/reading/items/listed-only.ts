import { parseItemCandidate } from '../headings/item-heading.ts'
import { foldLetters } from '../text/fold-text.ts'
import { isBlank, type Line } from '../text/lines.ts'
import type { FoundItem } from './found-item.ts'
import { unmarkedTitle } from './printed-title.ts'

/** So many items that the list before them has with number and title tell that it lists the items. */
const LEAST = 2
/** "8210 Nørby" is no item. */
const HIGHEST = 999

const keyOf = (title: string): string => foldLetters(unmarkedTitle(title))

/**
 * Items with those that only the list before them has, and no heading below: a closed one, or a page for signatures, of which a page prints nothing more. They have
 * no text, and keep their place between the others. Only where all others stand in that list, by number and title.
 */
export const withListedOnly = (lines: readonly Line[], found: readonly FoundItem[]): FoundItem[] => {
  const [first] = found
  if (first === undefined || found.length < LEAST || found.some(({ counted }) => counted === true)) return [...found]
  const listed = new Map<number, { readonly place: number; readonly title: string; readonly closed: boolean }>()
  for (const [place, line] of lines.slice(0, first.start).entries()) {
    const candidate = isBlank(line) ? null : parseItemCandidate(line)
    if (candidate === null || candidate.title === '') continue
    const known = listed.get(candidate.number)
    if (known === undefined) listed.set(candidate.number, { place, title: candidate.title, closed: candidate.closed })
  }
  const numbers = new Set(found.map(({ number }) => number))
  const begins = listed.get(first.number)?.place ?? lines.length
  const missing = [...listed].filter(
    ([number, { place }]) => place > begins && number > first.number && number <= HIGHEST && !numbers.has(number)
  )
  if (missing.length === 0 || missing.length > found.length) return [...found]
  const agree = found.every(({ number, title }) => keyOf(listed.get(number)?.title ?? '') === keyOf(title))
  if (!agree) return [...found]
  const items = [...found]
  for (const [number, { place, title, closed }] of missing) {
    const next = items.findIndex((item) => item.number > number)
    const at = next < 0 ? items.length : next
    const start = items[at]?.start ?? lines.length
    items.splice(at, 0, { start, place, number, title, closed, titlePlaces: [] })
  }
  return items
}
