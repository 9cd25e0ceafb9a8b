import { decisionHeadingOf } from '../headings/decision-heading.ts'
import { isBlank, type Line } from '../text/lines.ts'
import type { HeadingUse } from './heading-use.ts'
import type { Part } from './item-parts.ts'

/** The item whose body is read, as its heading names it. */
export interface HeadedItem {
  readonly number: number
  readonly title: string
  readonly printedTitle: string
  /** Places of lines that hold the title only. */
  readonly titlePlaces: ReadonlySet<number>
  /** The meeting's closing lines may follow it. */
  readonly isLast: boolean
}

/** An item's lines from its heading on, and what is known of them when one is read: what a line is depends on what stands above it. */
export interface BodySoFar {
  readonly lines: readonly Line[]
  readonly item: HeadedItem
  /** The item's title, as found and as printed, folded to its letters. */
  readonly titles: ReadonlySet<string>
  readonly use: HeadingUse
  readonly parts: {
    /** The part that the line above belongs to. */
    readonly current: Part
    /** No section and no decision has begun. */
    readonly unheaded: boolean
    /** Nothing but what was decided stands below the title. */
    readonly decidedFirst: boolean
  }
}

/** So many lines below one are looked through for what it begins. */
export const LOOK_AHEAD = 15

/** The next line below a place that is not blank. */
export const nextFilled = (lines: readonly Line[], place: number): Line | undefined => {
  let at = place + 1
  while (at < lines.length && isBlank(lines[at] as Line)) at++
  return lines[at]
}

/** Whether the line above a place is blank. */
export const isBelowGap = (lines: readonly Line[], place: number): boolean => {
  const above = lines[place - 1]
  return above !== undefined && isBlank(above)
}

/** Whether what stands from `place` to `last` is set as a heading: below a gap, and right above a text. */
export const isSetOverText = (lines: readonly Line[], place: number, last: number): boolean => {
  const below = lines[last + 1]
  return isBelowGap(lines, place) && below !== undefined && !isBlank(below)
}

/** Whether a heading for what was decided follows within so many lines: then the item goes on. */
export const isDecidedBelow = (lines: readonly Line[], place: number, within = LOOK_AHEAD): boolean =>
  lines
    .slice(place + 1, place + within)
    .some((line) => decisionHeadingOf(line)?.form === 'worded' && line.bullet === '')
