import { groupOf } from '../headings/item-heading.ts'
import type { Line } from '../text/lines.ts'
import { type CountedTitle, countedItems, type FoundItem } from './found-item.ts'

const LEAST = 2
const LONGEST = 200

/**
 * Items of a notice that says no more of a meeting than its agenda: entries of a list below "Åbent møde" or "Lukket møde", each behind a bullet. A list that no such
 * heading stands over is none.
 */
export const bulletsOfGroups = (lines: readonly Line[], dense: readonly number[]): FoundItem[] => {
  let group: 'open' | 'closed' | null = null
  let heading = 0
  const titles: (CountedTitle & { readonly start: number })[] = []
  for (const place of dense) {
    const line = lines[place] as Line
    const isEntry = line.bullet !== '' && line.plain !== '' && line.plain.length <= LONGEST
    if (group !== null && isEntry) {
      const isFirst = (titles.at(-1)?.place ?? -1) < heading
      titles.push({ place, start: isFirst ? heading : place, title: line.plain, closed: group === 'closed' })
    } else {
      group = groupOf(line.plain)
      heading = place
    }
  }
  if (titles.length < LEAST) return []
  return countedItems(titles).map((item, at) => ({ ...item, start: titles[at]?.start ?? item.start }))
}
