import { type Line, splitLine } from '../text/lines.ts'

/** "SAG 2/4 ▪ Ny kaj", "2/4: Ny kaj", "Punkt 2 (4) - Ny kaj", "Emne 2 ud af 4: Ny kaj": which of how many it is, before the title or by itself. */
const OF_ALL =
  /^(\s*(?:[#*]+\s*)?(?:(?:punkt|pkt\.?|sag|emne|item)\s)?)(\d{1,2})(?:\s?\/\s?|\s\(|\s(?:ud\s)?af\s|\sout\sof\s)(\d{1,2})(?![\d/-])\)?\s*[:.)·•|▪■●◦▸–-]?(?=\s|$)/iu
const LEAST = 2
const LONGEST = 300

/**
 * Lines of a document that says with each item how many there are ("SAG 2/4"), with the item's number alone ("SAG 2."). Told by numbers that go from one up to
 * that which stands behind the stroke: years and cases' numbers do not.
 */
export const withoutCountOfAll = (lines: readonly Line[]): readonly Line[] => {
  const counted = new Map<number, RegExpExecArray>()
  for (const [place, { text }] of lines.entries()) {
    const found = text.length > LONGEST ? null : OF_ALL.exec(text)
    if (found !== null) counted.set(place, found)
  }
  const all = [...counted.values()]
  const total = Number(all[0]?.[3] ?? 0)
  const isWhole =
    total >= LEAST &&
    all.length === total &&
    all.every(([, , number, of], at) => Number(number) === at + 1 && Number(of) === total)
  if (!isWhole) return lines
  return lines.flatMap((line, place) => {
    const found = counted.get(place)
    return found === undefined
      ? [line]
      : splitLine(line, [`${found[1] ?? ''}${found[2] ?? ''}.${line.text.slice(found[0].length)}`])
  })
}
