import { type Line, splitLine } from '../text/lines.ts'
import { isPageLine } from './page-signs.ts'

/** A line between the same sign, or a bracket and its mirror: "* Ny kaj *", "=== Ny kaj ===", ">> Ny kaj <<". */
const BETWEEN =
  /^\s*(?:([*#:+~=•·-])\1{0,9}\s|([=~:#-])\2{1,9}|<{2,3}\s?|>{2,3}\s?|\[{2}\s?)\s{0,3}(?=["“]?[\p{Lu}\d])(.*[\p{L}\d)?!"”.])\s*([*#:+~=•·<>\]-]{1,10})\s*$/u
/** What Markdown sets in bold letters is marked by itself, and may be what was decided. */
const BOLD = /^\s*\*\*(?!\s)[^*]+\*\*\s*$/u
const LONGEST = 120
const LEAST = 2
const MIRRORED: Readonly<Record<string, string>> = { '<': '>', '>': '<', '[': ']' }

/** The words between the two, and the sign; null where the ends of the line differ. */
const betweenSigns = (line: Line): { readonly sign: string; readonly words: string } | null => {
  if (line.cells !== null || line.text.length > LONGEST || isPageLine(line) || BOLD.test(line.text)) return null
  const words = BETWEEN.exec(line.text)?.[3]
  if (words === undefined || !/\p{L}{2}/u.test(words)) return null
  const [before = '', behind = ''] = line.text.split(words, 2).map((end) => end.trim())
  const mirror = [...before].map((sign) => MIRRORED[sign] ?? sign).join('')
  return before !== '' && mirror === behind ? { sign: before, words } : null
}

/** "--- 02 ny kaj ---": its number, as it counts them, before a title that may begin small. */
const COUNTED = /^0?(\d{1,3})\s+(?=["“]?\p{L})/u

/** Lines of a document that sets its titles between signs, no two right below each other, with those as headings that Markdown marks. */
export const withTitlesBetweenSigns = (lines: readonly Line[]): readonly Line[] => {
  const all = lines.map(betweenSigns)
  const apart = all.map((title, place) => ((all[place - 1] ?? all[place + 1] ?? null) === null ? title : null))
  const counts = new Map<string, number>()
  for (const title of apart) if (title !== null) counts.set(title.sign, (counts.get(title.sign) ?? 0) + 1)
  const counted = new Set(apart.flatMap((title) => (title !== null && /^0\d\s/u.test(title.words) ? [title.sign] : [])))
  return lines.flatMap((line, place) => {
    const title = apart[place] ?? null
    if (title === null || (counts.get(title.sign) ?? 0) < LEAST) return [line]
    return splitLine(line, [`## ${counted.has(title.sign) ? title.words.replace(COUNTED, '$1. ') : title.words}`])
  })
}
