import { columnsHeaded } from '../headings/contents.ts'
import { decisionHeadingOf } from '../headings/decision-heading.ts'
import { groupOf } from '../headings/item-heading.ts'
import { sectionHeadingOf } from '../headings/section-heading.ts'
import { addTo } from '../text/groups.ts'
import { isBlank, type Line, splitLine } from '../text/lines.ts'
import { isRule, isSiteFurniture } from './site-furniture.ts'

/** So many numbers, each right below the same link of the page, are those of its items; with the first below the columns' heads two are enough. */
const LEAST = 3
const LEAST_BELOW_COLUMNS = 2
const LONGEST_TITLE = 300
const NUMBER_ALONE = /^(\d{1,3})[.:]?$/u
const NUMBER_BEFORE = /^(\d{1,3})[.:]?\s+(?=(?:["“”'’«»(§]\s?)?[\p{Lu}\d])/u

/** A line that begins with a number, and its title: its own, or the next line. */
interface Numbered {
  readonly place: number
  readonly number: number
  readonly title: string
  readonly titlePlace: number
}

const isTitle = (line: Line | undefined): line is Line =>
  line !== undefined &&
  line.cells === null &&
  line.plain.length <= LONGEST_TITLE &&
  /^(?:["“”'’«»(§]\s?)?[\p{Lu}\d]/u.test(line.plain) &&
  !NUMBER_ALONE.test(line.plain) &&
  sectionHeadingOf(line) === null &&
  decisionHeadingOf(line) === null

const numberedAt = (lines: readonly Line[], dense: readonly number[], order: number): Numbered | null => {
  const [place = -1, below = -1] = dense.slice(order, order + 2)
  const line = lines[place]
  if (line === undefined || line.cells !== null || line.bullet !== '' || line.plain.length > LONGEST_TITLE) return null
  const alone = NUMBER_ALONE.exec(line.plain)?.[1]
  if (alone !== undefined) {
    const title = lines[below]
    return isTitle(title) && below - place <= 2
      ? { place, number: Number(alone), title: title.plain, titlePlace: below }
      : null
  }
  const [before = '', number] = NUMBER_BEFORE.exec(line.plain) ?? []
  return number === undefined
    ? null
    : { place, number: Number(number), title: line.plain.slice(before.length), titlePlace: place }
}

const LONGEST_LINK = 160
/** The links that stand again and again, and where, in order of lines with words. */
const linksAgain = (lines: readonly Line[], dense: readonly number[]): readonly (readonly number[])[] => {
  const orders = new Map<string, number[]>()
  for (const [order, place] of dense.entries()) {
    const { plain } = lines[place] as Line
    if (plain.length > LONGEST_LINK) continue
    const key = plain.toLowerCase()
    addTo(orders, key, order)
  }
  return [...orders.values()].filter((own) => {
    const line = lines[dense[own[0] ?? 0] ?? 0] as Line
    return own.length >= LEAST_BELOW_COLUMNS && !isRule(line) && isSiteFurniture(line)
  })
}

/** The numbered lines below a link that closes every item: all that follow it, rising by one; null where anything else follows it. */
const numberedBelow = (
  lines: readonly Line[],
  dense: readonly number[],
  link: readonly number[]
): readonly Numbered[] | null => {
  const found: Numbered[] = []
  for (const order of link) {
    let next = order + 1
    while (next < dense.length && groupOf(lines[dense[next] ?? -1]?.plain ?? '') !== null) next++
    if (next >= dense.length) continue
    const numbered = numberedAt(lines, dense, next)
    const last = found.at(-1)
    const isNext = numbered !== null && (last === undefined || numbered.number === last.number + 1)
    // Behind the last item the page's own foot may stand.
    if (!isNext && order === link.at(-1)) continue
    if (!isNext) return null
    found.push(numbered)
  }
  return found
}

/** The item before the first that stands below the link: below the heads of the columns, else the only line of its number. `undefined` where it cannot be told. */
const firstBefore = (
  lines: readonly Line[],
  dense: readonly number[],
  second: Numbered
): { readonly numbered: Numbered; readonly isBelowColumns: boolean } | null | undefined => {
  const found: Numbered[] = []
  for (let order = 0; order < dense.length && (dense[order] ?? 0) < second.place; order++) {
    const numbered = numberedAt(lines, dense, order)
    if (numbered?.number !== second.number - 1) continue
    const above = lines[dense[order - 1] ?? -1]
    if (above !== undefined && columnsHeaded(above) > 0) return { numbered, isBelowColumns: true }
    found.push(numbered)
  }
  const [only] = found
  if (only === undefined) return second.number === 2 ? undefined : null
  return found.length > 1 ? undefined : { numbered: only, isBelowColumns: false }
}

/**
 * Lines of a web page that prints the same link behind every item ("Kopier link") and then the next one's number: each number and its title as one line
 * ("Punkt 3: Ny kaj"), whatever lists of numbers the texts between have. Other lines are left as they are.
 */
export const withFramedTitles = (lines: readonly Line[]): readonly Line[] => {
  const dense = [...lines.keys()].filter((place) => !isBlank(lines[place] as Line))
  for (const link of linksAgain(lines, dense)) {
    const framed = numberedBelow(lines, dense, link)
    const [second] = framed ?? []
    if (framed === null || second === undefined) continue
    const first = firstBefore(lines, dense, second)
    if (first === undefined) continue
    const items = first === null ? framed : [first.numbered, ...framed]
    if (items.length < (first?.isBelowColumns === true ? LEAST_BELOW_COLUMNS : LEAST)) continue
    const titles = new Map(items.map((item) => [item.place, item]))
    const dropped = new Set(items.flatMap(({ place, titlePlace }) => (titlePlace === place ? [] : [titlePlace])))
    return lines.flatMap((line, place) => {
      const item = titles.get(place)
      return dropped.has(place)
        ? []
        : item === undefined
          ? [line]
          : splitLine(line, [`Punkt ${item.number}: ${item.title}`])
    })
  }
  return lines
}
