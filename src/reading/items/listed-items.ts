import { contentsTitle } from '../headings/contents.ts'
import { parseItemCandidate } from '../headings/item-heading.ts'
import { isHeadingLine } from '../headings/item-points.ts'
import type { Line } from '../text/lines.ts'
import type { FoundItem } from './found-item.ts'

/** How far a line's words are set in, in characters; -1 where there are none. */
export const indentOf = (line: Line | undefined): number => (line?.text ?? '').search(/\S/u)

/** Items of an agenda that is a list only: the entries under its heading. */
export const listedItems = (lines: readonly Line[], dense: readonly number[]): FoundItem[] => {
  let best: FoundItem[] = []
  let run: FoundItem[] = []
  let inPart = false
  for (const place of dense) {
    const line = lines[place]
    if (line === undefined) continue
    const candidate = parseItemCandidate(line)
    const last = run.at(-1)
    if (candidate === null || candidate.title === '' || candidate.title.length > 250) {
      if (candidate === null && isHeadingLine(line)) run = []
      continue
    }
    // "  1. Kajen", set in below "5. Drift", is a part of it, and so are those beside it.
    const isSetIn = last !== undefined && indentOf(line) > indentOf(lines[last.place])
    inPart = isSetIn && (inPart || candidate.number <= last.number)
    if (inPart) continue
    const listed = {
      start: place,
      place,
      number: candidate.number,
      title: contentsTitle(candidate.title),
      closed: candidate.closed,
      titlePlaces: [place]
    }
    if (last !== undefined && candidate.number === last.number + 1) run.push(listed)
    else run = [listed]
    if (run.length > best.length) best = run
  }
  return best.length >= 2 ? best : []
}

/** "Ad 4", "Ad punkt 4:": refers to the list of items above. */
const REFERS = /^ad\.?\s?(?:(?:dagsordens)?punkt|pkt\.?)?\s?(?:nr\.?\s?)?(\d{1,3})\s?[.:)]?$/iu
const LEAST_REFERRED = 2

/**
 * Items of minutes that list the agenda first and then tell what was said of each under "Ad 1", "Ad 2": the list's titles, with the text below its number.
 * An item without such a text keeps its place in the list. Null where the numbers are no such references.
 */
export const referredItems = (
  lines: readonly Line[],
  dense: readonly number[],
  listed: readonly FoundItem[]
): FoundItem[] | null => {
  const last = listed.at(-1)
  if (last === undefined) return null
  const texts = new Map<number, number>()
  let highest = 0
  for (const place of dense) {
    const line = lines[place]
    const number = place <= last.place || line === undefined ? undefined : REFERS.exec(line.plain)?.[1]
    if (number === undefined || Number(number) <= highest) continue
    highest = Number(number)
    texts.set(highest, place)
  }
  const referred = listed.filter(({ number }) => texts.has(number))
  if (referred.length < LEAST_REFERRED || referred.length * 2 < listed.length) return null
  const items: FoundItem[] = []
  let behind = lines.length
  for (const item of [...listed].reverse()) {
    const place = texts.get(item.number)
    behind = place ?? behind
    const heading = place === undefined ? undefined : lines[place]?.plain
    items.unshift({
      ...item,
      start: behind,
      place: behind,
      titlePlaces: place === undefined ? [] : [place],
      ...(heading === undefined ? {} : { minuted: heading })
    })
  }
  return items
}
