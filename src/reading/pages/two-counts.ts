import { type Line, splitLine } from '../text/lines.ts'

/** "71/1. Ny kaj", "71 /1" above a title: the item's number of the year, and which it is at the meeting. */
const OF_YEAR_FIRST = /^(?<before>\s*)(?<own>\d{1,4})\s?\/\s?(?<count>\d{1,3})(?:[.):](?=\s)|\s*$)/u
/** "1.  71. Ny kaj", "1.  1. Ny kaj": what a web page's list counts, before the item's own number. */
const OF_LIST_FIRST = /^(?<before>\s*)(?<count>\d{1,3})\.\s+(?<own>\d{1,4})[.)](?=\s+["“]?\p{Lu})/u
const LEAST = 3
/** A longer line heads nothing. */
const LONGEST = 300

/** The lines that have both numbers, if these are apart by the same all through and the count goes up from one; else none. */
const counted = (lines: readonly Line[], form: RegExp, leastApart: number): ReadonlyMap<Line, string> => {
  const found = new Map<Line, string>()
  const counts = new Set<number>()
  let apart = 0
  for (const line of lines) {
    const match = line.text.length < LONGEST && /^\s*\d/u.test(line.text) ? form.exec(line.text) : null
    if (match === null) continue
    const { before = '', own = '', count = '' } = match.groups ?? {}
    if (found.size === 0) apart = Number(own) - Number(count)
    if (Number(own) - Number(count) !== apart || apart < leastApart) return new Map()
    found.set(line, `${before}${own}.${line.text.slice(match[0].length)}`)
    counts.add(Number(count))
  }
  return counts.size >= LEAST && Math.min(...counts) === 1 && Math.max(...counts) === counts.size ? found : new Map()
}

/**
 * Lines of a document that numbers its items by two counts at once, with the item's own number alone: the year's and the meeting's ("71/1.", "72/2."), or a web
 * page's list around the items ("1.  71. Ny kaj"). Told by numbers that are apart by the same all through, the count going up from one: days, years and
 * cases' numbers are not.
 */
export const withoutSecondCount = (lines: readonly Line[]): readonly Line[] => {
  const ofYear = counted(lines, OF_YEAR_FIRST, 1)
  const found = ofYear.size > 0 ? ofYear : counted(lines, OF_LIST_FIRST, 0)
  if (found.size === 0) return lines
  return lines.flatMap((line) => {
    const own = found.get(line)
    return own === undefined ? [line] : splitLine(line, [own])
  })
}
