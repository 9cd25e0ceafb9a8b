import { isContentsHeading } from '../headings/contents.ts'
import { decisionHeadingOf } from '../headings/decision-heading.ts'
import { sectionHeadingOf } from '../headings/section-heading.ts'
import { addTo } from '../text/groups.ts'
import { isBlank, type Line } from '../text/lines.ts'
import { USUAL_TITLES } from '../vocabulary/item-labels.ts'
import { countedItems, type FoundItem } from './found-item.ts'

/** So many lines behind the same mark, each set apart above a text, are titles. */
const LEAST = 3
/** So large a part of the lines that begin with the mark must be titles. */
const MOSTLY = 0.5
const LONGEST = 90
const TITLE = /^["“]?[\p{Lu}\d].*[^.:;,]$/u
/** Boxes to tick are one mark, ticked or not. */
const BOX = /^[☐☑☒✅✔❌✖]$/u

/** What marks a line's beginning: its bullet, as far in as it stands. */
const markOf = (line: Line): string =>
  line.bullet === '' ? '' : `${/^\s*/u.exec(line.text)?.[0].length ?? 0}${BOX.test(line.bullet) ? '☐' : line.bullet}`

const couldBeTitle = (lines: readonly Line[], place: number): boolean => {
  const [above, line] = [lines[place - 1], lines[place]]
  return (
    line !== undefined &&
    (above === undefined || isBlank(above) || isContentsHeading(above.plain)) &&
    line.plain.length <= LONGEST &&
    (TITLE.test(line.plain) || USUAL_TITLES.test(line.plain)) &&
    decisionHeadingOf(line) === null &&
    (sectionHeadingOf(line)?.ambiguous !== false || sectionHeadingOf(line)?.rest !== '')
  )
}

/** Whether a title stands right above its text. */
const isTitle = (lines: readonly Line[], place: number): boolean => {
  const below = lines[place + 1]
  return (
    below !== undefined &&
    !isBlank(below) &&
    markOf(below) !== markOf(lines[place] as Line) &&
    couldBeTitle(lines, place)
  )
}

/** So large a part of the titles that stand apart from their text must have a decision below, before the next. */
const NEARLY_ALL = 0.8
/** The titles among lines behind one mark that have something decided below each, whatever stands between. */
const decidedTitles = (lines: readonly Line[], places: readonly number[]): readonly number[] => {
  const titles = places.filter((place) => couldBeTitle(lines, place))
  const own = new Set(titles)
  const others = places.filter((place) => !own.has(place) && decisionHeadingOf(lines[place] as Line) === null)
  const decided = titles.filter((place, index) =>
    lines.slice(place + 1, titles[index + 1] ?? lines.length).some((line) => decisionHeadingOf(line)?.form === 'worded')
  )
  return others.length === 0 && decided.length >= LEAST && decided.length >= titles.length * NEARLY_ALL ? titles : []
}

/**
 * Items whose titles are told by a bullet or a box to tick alone ("* Ny kaj", "☑ Ny kaj"): most lines behind that mark stand apart, each above a text
 * or a decision. None where fewer than three do.
 */
export const bulletedTitles = (lines: readonly Line[], dense: readonly number[]): FoundItem[] => {
  const byMark = new Map<string, number[]>()
  for (const place of dense) {
    const mark = markOf(lines[place] as Line)
    if (mark !== '') addTo(byMark, mark, place)
  }
  for (const places of byMark.values()) {
    const above = places.filter((place) => isTitle(lines, place))
    const titles = above.length < LEAST || above.length <= places.length * MOSTLY ? decidedTitles(lines, places) : above
    if (titles.length === 0) continue
    return countedItems(titles.map((place) => ({ place, title: lines[place]?.plain ?? '' })))
  }
  return []
}
