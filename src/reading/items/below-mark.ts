import { parseItemCandidate } from '../headings/item-heading.ts'
import { isHeadingLine, isMetadata } from '../headings/item-points.ts'
import type { Line } from '../text/lines.ts'

const LONGEST_TITLE = 200

/**
 * Whether a line below the mark of a closed item can be its title: no sentence and none of its particulars, with the item's particulars, a heading, the next
 * item or nothing behind it.
 */
export const couldBeBelowMark = (line: Line, next: Line | undefined): boolean =>
  line.plain.length < LONGEST_TITLE &&
  /^["“]?\p{Lu}/u.test(line.plain) &&
  !/[.:;,]$/u.test(line.plain) &&
  !isHeadingLine(line) &&
  !isMetadata(line.plain) &&
  parseItemCandidate(line) === null &&
  (next === undefined || isHeadingLine(next) || isMetadata(next.plain) || parseItemCandidate(next) !== null)
