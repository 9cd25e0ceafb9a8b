import { titleKey } from '../headings/contents.ts'
import { decisionHeadingOf } from '../headings/decision-heading.ts'
import { groupOf, isPartHeading, opennessOf, parseItemCandidate } from '../headings/item-heading.ts'
import { sectionHeadingOf } from '../headings/section-heading.ts'
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

/** The next item's number and title below each line, where the next line that is not blank heads one. */
const headsBelow = (lines: readonly Line[]): readonly (string | null)[] => {
  const below = new Array<string | null>(lines.length).fill(null)
  let next: string | null = null
  for (let place = lines.length - 1; place >= 0; place--) {
    const line = lines[place] as Line
    below[place] = next
    if (isBlank(line)) continue
    const candidate = parseItemCandidate(line)
    next = candidate === null || candidate.title === '' ? null : `${candidate.number} ${titleKey(line)}`
  }
  return below
}
/** A few words without a number or a full stop: what a contents prints over some of its entries ("Politiske sager:"). */
const COULD_HEAD_GROUP = /^\p{Lu}[^\d.;!?|]{3,50}$/u

/** Whether a line is known for such a heading or mark by its words, which may say that what follows is closed. */
const headsGroupByItself = (plain: string): boolean =>
  groupOf(plain) !== null || opennessOf(plain) !== null || isPartHeading(plain)

/** Lines in which what the contents print over an entry, and the text over the same item again, is a heading over items: "ORIENTERING" behind what was decided before it. */
const withGroupsOfContents = (lines: readonly Line[]): readonly Line[] => {
  const below = headsBelow(lines)
  const standing = new Map<string, number[]>()
  for (const [place, line] of lines.entries()) {
    if (below[place] === null || !COULD_HEAD_GROUP.test(line.plain) || line.bullet !== '') continue
    if (headsGroupByItself(line.plain) || parseItemCandidate(line) !== null) continue
    // "Bilag", over the same numbered names in two items.
    if (sectionHeadingOf(line) !== null || decisionHeadingOf(line) !== null) continue
    const key = `${foldText(line.plain)} ${below[place]}`
    standing.set(key, [...(standing.get(key) ?? []), place])
  }
  // What stands there more than twice is a label of items.
  const groups = new Set([...standing.values()].flatMap((places) => (places.length === 2 ? (places[1] as number) : [])))
  return lines.map((line, place) =>
    groups.has(place) && isApart(lines, place) ? { ...line, plain: PLAIN_GROUP, memory: [] } : line
  )
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
    withGroupsBy(withGroupsOfContents(lines), GROUP_BY_KIND, () => true),
    KIND_OF_GROUP,
    (place, number, last) => isApart(lines, place) && (last > 0 || number === 1)
  )
