import { isForumName } from '../text/forum-name.ts'
import type { Line } from '../text/lines.ts'

const LONGEST = 600
/** A legend explains so many bodies in each of its first lines. */
const LINES_OF_LEGEND = 150
const MOST_NAMES = 60
/** "SSU = Social- og Sundhedsudvalget", "KFU: Kultur- og Fritidsudvalget": the letters, and whom they stand for. */
const EXPLAINED =
  /(?<![\p{L}\d])(\p{Lu}{2,5})\s?(?:=|:|\s[-–]\s|betyder|står for)\s?(\p{Lu}[^,;:=()|.]{3,70}?)(?=\s*(?:[,;|.)]|$))/gu
/** Whether letters stand for a body: they begin as its name does, and follow it ("FOU", "Folkeoplysningsudvalget"). */
export const standsFor = (letters: string, name: string): boolean => {
  const folded = name.toLowerCase()
  let at = 0
  for (const letter of letters.toLowerCase()) {
    at = folded.indexOf(letter, at) + 1
    if (at === 0) return false
  }
  return folded.startsWith(letters.charAt(0).toLowerCase())
}

/** The bodies that a document's legend explains, by the letters which stand for them below. Letters that it explains in two ways are left out. */
export const shortNamesIn = (lines: readonly Line[]): ReadonlyMap<string, string> => {
  const found = new Map<string, string>()
  const twice = new Set<string>()
  for (const { plain } of lines.slice(0, LINES_OF_LEGEND)) {
    if (plain.length > LONGEST || !/\p{Lu}{2}/u.test(plain)) continue
    for (const [, letters = '', printed = ''] of plain.matchAll(EXPLAINED)) {
      const name = printed.trim()
      if (found.size >= MOST_NAMES || !isForumName(name) || !standsFor(letters, name)) continue
      if ((found.get(letters) ?? name) !== name) twice.add(letters)
      found.set(letters, name)
    }
  }
  for (const letters of twice) found.delete(letters)
  return found
}
