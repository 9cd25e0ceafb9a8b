import { fieldAlone } from '../head/head-fields.ts'
import { kindIn } from '../head/title-line.ts'
import { isClosing } from '../headings/closing-lines.ts'
import { decisionHeadingOf } from '../headings/decision-heading.ts'
import type { DecisionHeading } from '../headings/decision-heading-form.ts'
import { isKindTitle } from '../headings/item-points.ts'
import { sectionHeadingOf } from '../headings/section-heading.ts'
import { caseNumberTrailing } from '../text/case-number.ts'
import { isBlank, type Line } from '../text/lines.ts'
import { USUAL_TITLES } from '../vocabulary/item-labels.ts'
import { couldBeTitle } from './unheaded-items.ts'

const LEAST_DECIDED = 2
/** So large a part of what was decided must have a title above for the lines there to be titles. */
const MOSTLY = 0.8

const isApart = (lines: readonly Line[], place: number): boolean => {
  const [before, after] = [lines[place - 1], lines[place + 1]]
  const gap = before === undefined || isBlank(before) || lines[place]?.newPage === true
  return gap && (after === undefined || isBlank(after))
}

/** Behind a gap, whatever is below. */
const isBelowGap = (lines: readonly Line[], place: number): boolean => {
  const before = lines[place - 1]
  return before === undefined || isBlank(before) || lines[place]?.newPage === true
}

const LONGEST_IN_CAPITALS = 110
/** "NY KAJ I HAVNEN": set apart in capitals, and neither label, heading nor kind of document. */
const isInCapitals = (lines: readonly Line[], place: number, stands: typeof isApart): boolean => {
  const line = lines[place]
  return (
    line !== undefined &&
    stands(lines, place) &&
    line.plain === line.plain.toUpperCase() &&
    /\p{Lu}{3}/u.test(line.plain) &&
    line.plain.length <= LONGEST_IN_CAPITALS &&
    line.bullet === '' &&
    line.cells === null &&
    !/[:;,]$/u.test(line.plain) &&
    fieldAlone(line.plain) === null &&
    (kindIn(line.plain) === null || USUAL_TITLES.test(line.plain)) &&
    decisionHeadingOf(line) === null &&
    sectionHeadingOf(line) === null
  )
}

/**
 * Places of titles that are all set apart in capitals: from the one above the first decision (or that is called as a meeting's first item is) on, each such
 * line that the document prints once. None where not nearly all that was decided has one above.
 */
const titlesInCapitals = (
  lines: readonly Line[],
  dense: readonly number[],
  decided: readonly number[],
  stands: typeof isApart
): readonly number[] => {
  const counts = new Map<string, number>()
  for (const place of dense) {
    const { plain } = lines[place] as Line
    counts.set(plain, (counts.get(plain) ?? 0) + 1)
  }
  const capitals = dense.filter(
    (place) => isInCapitals(lines, place, stands) && counts.get((lines[place] as Line).plain) === 1
  )
  const before = capitals.filter((place) => place < (decided[0] ?? 0))
  const first = before.find((place) => USUAL_TITLES.test((lines[place] as Line).plain)) ?? before.at(-1)
  const titles = capitals.filter((place) => first !== undefined && place >= first)
  const headed = decided.filter((place, index) =>
    titles.some((title) => title < place && title > (decided[index - 1] ?? -1))
  )
  return headed.length >= LEAST_DECIDED && headed.length >= decided.length * MOSTLY ? titles : []
}

/** "27/1234 Ny kaj": the case's number heads the title. */
const isLedByNumber = (plain: string): boolean => {
  const parted = caseNumberTrailing(plain)
  return parted !== null && plain.endsWith(parted.title) && plain.length <= 160
}

const isTitle = (lines: readonly Line[], place: number): boolean => {
  const line = lines[place]
  if (line === undefined) return false
  return isLedByNumber(line.plain) || (couldBeTitle(line) && (line.marked || isApart(lines, place)))
}

/** Whether a marked title stands behind a gap, and over words of its own. */
const isMarkedApart = (lines: readonly Line[], place: number): boolean => {
  const [before, line] = [lines[place - 1], lines[place]]
  const isOver = lines.slice(place + 1).some((below) => !isBlank(below) && !below.marked)
  return (
    line?.marked === true &&
    before !== undefined &&
    isBlank(before) &&
    couldBeTitle(line) &&
    !isClosing(line.plain) &&
    isOver
  )
}

/** Of the lines that could be a title above what was decided: those that begin with a case number, else those that are marked, else all. */
const sortOf = (lines: readonly Line[], places: readonly number[]): readonly number[] => {
  for (const sort of [
    (place: number) => isLedByNumber(lines[place]?.plain ?? ''),
    (place: number) => lines[place]?.marked === true
  ]) {
    const own = places.filter(sort)
    if (own.length > 0) return own
  }
  return places
}

/**
 * Places of the titles in a document whose items have neither number nor a section's heading below their title: short lines set apart, marked, or behind a case number, one above
 * each decision, with the case text between. What stands above the first decision begins with the document's head, so its last such line counts; above the
 * others the first does, behind what was decided before. None where fewer than two decisions or not nearly all have one.
 */
export const titlesSetApart = (lines: readonly Line[], dense: readonly number[]): readonly number[] => {
  const headed = (...forms: readonly DecisionHeading['form'][]): readonly number[] =>
    dense.filter((place, order) => {
      const line = lines[place]
      const form = line === undefined || isKindTitle(line, order) ? undefined : decisionHeadingOf(line)?.form
      return form !== undefined && forms.includes(form)
    })
  const sure = headed('worded', 'named')
  const decided = sure.length > 0 ? sure : headed('weak')
  if (decided.length < LEAST_DECIDED) return []
  for (const stands of [isApart, isBelowGap]) {
    const inCapitals = titlesInCapitals(lines, dense, decided, stands)
    if (inCapitals.length > 0) return inCapitals
  }
  const titles: number[] = []
  let from = 0
  for (const [index, place] of decided.entries()) {
    const orders = dense.slice(from, dense.indexOf(place, from))
    // Directly below its heading stands what was decided.
    const said = index > 0 && decisionHeadingOf(lines[decided[index - 1] ?? -1] as Line)?.rest === '' ? 1 : 0
    const found = sortOf(
      lines,
      orders.slice(said).filter((at) => isTitle(lines, at))
    )
    const title = index === 0 ? found.at(-1) : found[0]
    if (title !== undefined) titles.push(title)
    from = dense.indexOf(place, from) + 1
  }
  if (titles.length < LEAST_DECIDED || titles.length < decided.length * MOSTLY) return []
  // Where all titles are marked, those behind the last decision head what was only told.
  const areMarked = titles.every((place) => lines[place]?.marked === true)
  const last = decided.at(-1) ?? 0
  const said = decisionHeadingOf(lines[last] as Line)?.rest === '' ? 1 : 0
  const behind = dense.slice(dense.indexOf(last) + 1 + said)
  return areMarked ? [...titles, ...behind.filter((place) => isMarkedApart(lines, place))] : titles
}
