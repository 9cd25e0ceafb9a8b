import { parseItemCandidate } from '../headings/item-heading.ts'
import { isHeadingLine, isMetadata } from '../headings/item-points.ts'
import { foldLetters } from '../text/fold-text.ts'
import { isBlank, type Line } from '../text/lines.ts'

/** A title that fills its line is longer than this, and what it goes on with is shorter than it. */
const LEAST_FILLED = 30
/** Where so large a part of the titles has a line below, that says something else of each item. */
const SELDOM = 1 / 3
const LEAST_TITLES = 3

const goesOn = (lines: readonly Line[], place: number): boolean => {
  const [title, second, behind] = lines.slice(place, place + 3)
  return (
    title !== undefined &&
    second !== undefined &&
    (behind === undefined || isBlank(behind)) &&
    title.plain.length >= LEAST_FILLED &&
    second.plain.length < title.plain.length &&
    second.bullet === '' &&
    !second.marked &&
    second.cells === null &&
    /^["“(]?[\p{L}\d]/u.test(second.plain) &&
    !/[.:;,!?]$/u.test(title.plain) &&
    !/[.:;,!?]$/u.test(second.plain) &&
    !isHeadingLine(second) &&
    !isMetadata(second.plain) &&
    parseItemCandidate(second) === null
  )
}

/**
 * The titles, as letters, that go on in the next line, of those that stand at `places` below their numbers and above a gap: "Lokalplan for havnen ved Søndre",
 * "Mole". A name begins with a capital wherever its line breaks; in most items nothing may stand so.
 */
export const wrappedBelowNumbers = (lines: readonly Line[], places: readonly number[]): readonly string[] => {
  const wrapped = places.filter((place) => goesOn(lines, place))
  return places.length < LEAST_TITLES || wrapped.length > places.length * SELDOM
    ? []
    : wrapped.map((place) => foldLetters(`${lines[place]?.plain} ${lines[place + 1]?.plain}`))
}
