import { parseItemCandidate } from '../headings/item-heading.ts'
import { foldText } from '../text/fold-text.ts'
import { isBlank, type Line } from '../text/lines.ts'
import { GROUP_BY_KIND, KIND_OF_GROUP } from '../vocabulary/item-labels.ts'

const LONGEST = 90
const LEAST_GROUPS = 2
/** A heading for items that is no word for a decision. */
const PLAIN_GROUP = 'Punkter til drøftelse'

/** The number that the next line that is not blank heads an item with, or null. */
const numberBelow = (lines: readonly Line[], place: number): number | null => {
  const below = lines.slice(place + 1, place + 6).find((line) => !isBlank(line))
  const candidate = below === undefined ? null : parseItemCandidate(below)
  return candidate === null || !/^["“(]?\p{Lu}/u.test(candidate.title) ? null : candidate.number
}

/** Lines with what heads groups of items by such words: right above an item each, whose numbers go on from one group to the next. */
const withGroupsBy = (
  lines: readonly Line[],
  words: RegExp,
  stands: (place: number, number: number, last: number) => boolean
): readonly Line[] => {
  const groups = new Map<number, string>()
  let last = 0
  for (const [place, line] of lines.entries()) {
    if (line.plain.length > LONGEST || !words.test(line.plain)) continue
    const number = numberBelow(lines, place)
    if (number === null || number <= last || !stands(place, number, last)) continue
    last = number
    groups.set(place, foldText(line.plain))
  }
  if (new Set(groups.values()).size < LEAST_GROUPS) return lines
  return lines.map((line, place) => (groups.has(place) ? { ...line, plain: PLAIN_GROUP, memory: [] } : line))
}

const isApart = (lines: readonly Line[], place: number): boolean => {
  const above = lines[place - 1]
  return above !== undefined && isBlank(above)
}

/**
 * Lines in which headings over items ("Beslutningspunkter:", "TIL DRØFTELSE") are told from the headings of what was decided: several of them, each right above
 * an item, whose numbers go on from one group to the next. Two words, which what was decided may be too, must head the first item as well, each set apart.
 */
export const withPlainGroups = (lines: readonly Line[]): readonly Line[] =>
  withGroupsBy(
    withGroupsBy(lines, GROUP_BY_KIND, () => true),
    KIND_OF_GROUP,
    (place, number, last) => isApart(lines, place) && (last > 0 || number === 1)
  )
