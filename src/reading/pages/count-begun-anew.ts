import { isBlank, type Line, splitLine } from '../text/lines.ts'
import { LAST_TITLE } from '../vocabulary/item-labels.ts'

/** " 3. Ny kaj": a title in a list that a page counts. */
const ENTRY = /^(\s*)(\d{1,2})\.\s+(?=["“]?\p{Lu})[^\n]{2,120}$/u
const LEAST_LISTS = 2
const LEAST_ENTRIES = 5

interface Entry {
  readonly place: number
  readonly number: number
}

/** The entries at the indent of the first one; null where they do not count up from one in lists, each with a text below it. */
const listsIn = (lines: readonly Line[]): readonly (readonly Entry[])[] | null => {
  const lists: Entry[][] = []
  let indent: string | null = null
  let open = false
  for (const [place, { text, cells }] of lines.entries()) {
    if (isBlank(lines[place] as Line)) continue
    const [, before = '', digits = ''] = cells === null ? (ENTRY.exec(text) ?? []) : []
    indent ??= digits === '' ? null : before
    if (digits === '' || before !== indent) {
      open = false
      continue
    }
    const number = Number(digits)
    // An entry right below another has no text between: a list in a text, or the contents.
    if (open || (number !== 1 && number !== (lists.at(-1)?.at(-1)?.number ?? 0) + 1)) return null
    if (number === 1) lists.push([])
    lists.at(-1)?.push({ place, number })
    open = true
  }
  return lists
}

/**
 * Lines of a page whose list of items was broken by what stands in an item, so that its count began anew: the items behind it go on counting. So it is where each
 * entry has a text below it, and "Eventuelt" alone ends them all.
 */
export const withCountGoingOn = (lines: readonly Line[]): readonly Line[] => {
  const lists = lines.some(({ text }) => /^\s*1\.\s/u.test(text)) ? listsIn(lines) : null
  const entries = lists?.flat() ?? []
  if (lists === null || lists.length < LEAST_LISTS || entries.length < LEAST_ENTRIES) return lines
  // A second one before ends a list of its own.
  const end = entries.find(({ place }) => LAST_TITLE.test(lines[place]?.plain.replace(/^\d{1,2}\.\s+/u, '') ?? ''))
  if (end !== entries.at(-1)) return lines
  const numbers = new Map(entries.map(({ place }, order) => [place, order + 1]))
  return lines.flatMap((line, place) => {
    const number = numbers.get(place)
    return number === undefined ? [line] : splitLine(line, [line.text.replace(/\d{1,2}(?=\.)/u, String(number))])
  })
}
