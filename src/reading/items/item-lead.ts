import { groupOf, type ItemCandidate, isPartHeading, opennessOf, parseItemCandidate } from '../headings/item-heading.ts'
import { isMetadata } from '../headings/item-points.ts'
import { caseNumberAlone, caseNumberLabelled, isCaseLabelAlone } from '../text/case-number.ts'
import type { Line } from '../text/lines.ts'
import type { FoundItem } from './found-item.ts'

/** Whether items have their case number on a line before their heading: most have one there, and none behind it. */
const numbersStandAbove = (
  lines: readonly Line[],
  dense: readonly number[],
  orders: ReadonlyMap<number, number>,
  found: readonly FoundItem[]
): boolean => {
  let withoutNumber = 0
  let numbers = 0
  // The last item has one below it, the first none before its beginning: each item's number closes it.
  const firstOrder = orders.get(found[0]?.start ?? 0) ?? 0
  const lastOrder = orders.get(found.at(-1)?.place ?? 0) ?? 0
  const isFirstLed = isCaseLine(lines[dense[firstOrder - 1] ?? -1]?.plain ?? '')
  if (dense.slice(lastOrder + 1).some((place) => isCaseLine(lines[place]?.plain ?? '')) && !isFirstLed) return false
  for (const [index, item] of found.entries()) {
    const last = orders.get(item.titlePlaces.at(-1) ?? item.place) ?? 0
    // Where the first item has one above it, what stands right above the next is that one's.
    const next = isFirstLed ? orders.get(found[index + 1]?.start ?? -1) : undefined
    if (
      dense
        .slice(last + 1, Math.min(last + 4, (next ?? Infinity) - 1))
        .some((place) => isMetadata(lines[place]?.plain ?? '') && opennessOf(lines[place]?.plain ?? '') === null)
    )
      continue
    const before = dense.slice(Math.max(0, (orders.get(item.start) ?? 0) - 2), orders.get(item.start) ?? 0)
    if (before.some((place) => isCaseLine(lines[place]?.plain ?? ''))) numbers++
    // "Sagsnr." by itself: the form's label over an item that has no number.
    else if (before.some((place) => isCaseLabelAlone(lines[place]?.plain ?? ''))) withoutNumber++
  }
  return numbers > 0 && (numbers + withoutNumber) * 2 > found.length
}
const isCaseLine = (plain: string): boolean =>
  caseNumberAlone(plain) !== null || (plain.length < 60 && /^\p{L}/u.test(plain) && caseNumberLabelled(plain) !== null)

/**
 * Gives items what stands directly above their heading and is theirs: marks of openness, and case numbers where the document prints them there.
 * Headings over several items say whether those are closed, in the contents table too.
 */
export const claimAbove = (
  lines: readonly Line[],
  dense: readonly number[],
  orders: ReadonlyMap<number, number>,
  found: readonly FoundItem[]
): FoundItem[] => {
  const numbersAbove = numbersStandAbove(lines, dense, orders, found)
  const plainAbove = (item: FoundItem): string => lines[dense[(orders.get(item.start) ?? 0) - 1] ?? -1]?.plain ?? ''
  const marksAbove =
    found.filter((item) => opennessOf(plainAbove(item)) !== null || (numbersAbove && isCaseLine(plainAbove(item))))
      .length *
      2 >
    found.length
  const closedInContents = new Set<number>()
  let group: 'open' | 'closed' | null = null
  for (const place of dense) {
    if (place >= (found[0]?.start ?? 0)) break
    const line = lines[place]
    if (line === undefined) continue
    group = groupOf(line.plain) ?? group
    // "A. Sager til afgørelse", below the contents' last closed entry, is no entry, whatever number its letter counts.
    const candidate = isPartHeading(line.plain) ? null : parseItemCandidate(line)
    if (candidate !== null && (candidate.closed || (group === 'closed' && isContentsPart(candidate))))
      closedInContents.add(candidate.number)
  }
  // "Åben dagsorden" below most titles is said of each item, not of those that follow; over an item without such a mark a heading counts all the same.
  const behindTitle = (item: FoundItem): number =>
    dense[(orders.get(item.titlePlaces.at(-1) ?? item.place) ?? 0) + 1] ?? lines.length
  const belowTitle = (item: FoundItem): 'open' | 'closed' | null => groupOf(lines[behindTitle(item)]?.plain ?? '')
  const marksBelow = found.length > 2 && found.filter((item) => belowTitle(item) !== null).length * 2 > found.length
  if (marksBelow) {
    let over: 'open' | 'closed' | null = null
    let next = dense[(orders.get(found[0]?.start ?? 0) ?? 0) - 1] ?? 0
    return found.map((item) => {
      for (let place = next; place < item.place; place++) over = groupOf(lines[place]?.plain ?? '') ?? over
      const mark = belowTitle(item)
      next = mark === null ? item.place : behindTitle(item) + 1
      return { ...item, closed: item.closed || (mark ?? over) === 'closed' || closedInContents.has(item.number) }
    })
  }
  // "Åben" above the first item and "Lukket" above a later one are said of all that follow.
  const marksGroups =
    !marksAbove && found[0] !== undefined && opennessOf(plainAbove(found[0])) !== null && found.length > 2
  const groupAt = (plain: string): 'open' | 'closed' | null =>
    groupOf(plain) ?? (marksGroups ? opennessOf(plain) : null)
  group = null
  const first = orders.get(found[0]?.start ?? 0) ?? 0
  let from =
    groupAt(lines[dense[first - 1] ?? -1]?.plain ?? '') === null ? (dense[first] ?? 0) : (dense[first - 1] ?? 0)
  return found.map((item) => {
    let start = item.start
    if (marksGroups) group = opennessOf(plainAbove(item)) ?? group
    for (let order = (orders.get(item.start) ?? 0) - 1; order >= 0; order--) {
      const place = dense[order] ?? -1
      const plain = lines[place]?.plain ?? ''
      if (
        (place < from && found[0] !== item) ||
        !(
          ((marksAbove || marksGroups) && opennessOf(plain) !== null) ||
          groupOf(plain) !== null ||
          isPartHeading(plain) ||
          (numbersAbove && (isCaseLine(plain) || isCaseLabelAlone(plain)))
        )
      )
        break
      start = place
    }
    for (let place = from; place < item.place; place++) group = groupOf(lines[place]?.plain ?? '') ?? group
    from = item.place
    return { ...item, start, closed: item.closed || group === 'closed' || closedInContents.has(item.number) }
  })
}
const isContentsPart = (candidate: ItemCandidate): boolean => candidate.title !== ''
