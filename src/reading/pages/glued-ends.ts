import { isContentsHeading } from '../headings/contents.ts'
import { sectionHeadingOf } from '../headings/section-heading.ts'
import { type Line, splitLine } from '../text/lines.ts'
import { headsDecision } from './mend-labels.ts'

/** "… af Strandvejen.Vedtagelse:": the heading of what follows, behind the end of what came before. */
const LABEL_BEHIND = /[.!?)”"](\p{Lu}[\p{L}\s/]{3,38}):$/u
/** "… i uge 41.72/2. Ny kaj", "… godkendt.4. Ny kaj": the next item, behind the end of what came before. Behind a digit only a double number tells. */
const ITEM_BEHIND =
  /(?<=\p{L}[.!?)”"])(\d{1,3})[.)]\s(?=["“]?\p{Lu})|(?<=[\p{L}\d][.!?)”"])(\d{1,3})\/\d{1,3}[.)]\s(?=["“]?[\p{Lu}\d])/gu
/** "8330 HavnebyIndholdsfortegnelse" */
const CONTENTS_BEHIND = /(?<=\p{Ll}|\d)((?:Indholdsfortegnelse|Dagsorden|Indhold):?)$/u
/** So many lines hold a heading at their end for it to be a page's way. */
const LEAST = 2

/** Where the label at a line's end begins, if it heads a decision or a section; else -1. */
const labelAt = (line: Line): number => {
  const label = line.text.endsWith(':') ? (LABEL_BEHIND.exec(line.text.slice(-42))?.[1] ?? '') : ''
  if (label === '') return -1
  const at = line.text.length - label.length - 1
  const [heading] = splitLine(line, [`${label}:`])
  return headsDecision(label) || (heading !== undefined && sectionHeadingOf(heading) !== null) ? at : -1
}

/** The items that begin within lines, in the order of the page: those whose numbers go on one by one. */
const itemsWithin = (lines: readonly Line[]): ReadonlyMap<Line, readonly number[]> => {
  const found = new Map<Line, number[]>()
  let [last, count] = [0, 0]
  for (const line of lines) {
    if (line.cells !== null || !/[.!?)”"]\d/u.test(line.text)) continue
    for (const match of line.text.matchAll(ITEM_BEHIND)) {
      const number = Number(match[1] ?? match[2])
      if (count > 0 && number !== last + 1) continue
      last = number
      count++
      found.set(line, [...(found.get(line) ?? []), match.index])
    }
  }
  return count < LEAST ? new Map() : found
}

/**
 * Lines of a copy that lost the ends of some lines, so that the next heading stands right behind a full stop ("… af vejen.Vedtagelse:", "… i uge 41.72/2. Ny kaj"):
 * each heading by itself. Told by two such labels, one of them over a decision; items by numbers that go on one by one.
 */
export const withGluedEndsApart = (lines: readonly Line[]): readonly Line[] => {
  const labels = new Map<Line, number>()
  for (const line of lines) {
    const at = line.cells === null ? labelAt(line) : -1
    if (at > 0) labels.set(line, at)
  }
  const decides = [...labels].some(([{ text }, at]) => headsDecision(text.slice(at, -1)))
  if (labels.size < LEAST || !decides) return lines
  const items = itemsWithin(lines)
  return lines.flatMap((line) => {
    const contents = CONTENTS_BEHIND.exec(line.text.slice(-30))?.[1]
    const isContents = contents !== undefined && isContentsHeading(contents)
    const places = [
      ...(items.get(line) ?? []),
      ...(labels.has(line) ? [labels.get(line) ?? 0] : []),
      ...(isContents ? [line.text.length - contents.length] : [])
    ]
    return places.length === 0
      ? [line]
      : splitLine(
          line,
          [0, ...places].map((from, at) => line.text.slice(from, places[at]))
        )
  })
}
