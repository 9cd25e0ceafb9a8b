import { opennessOf, parseItemCandidate } from '../headings/item-heading.ts'
import { isHeadingLine, isMetadata } from '../headings/item-points.ts'
import { isBlank, type Line, splitLine } from '../text/lines.ts'

/** So many numbers, and so large a part of those that stand alone, have a mark and a title below. */
const LEAST = 2
const MOSTLY = 0.6
const LONGEST_TITLE = 200

/** Whether a line is an item's number by itself: "Punkt 18". */
const isNumberAlone = (line: Line): boolean => {
  if (line.plain.length > 30 || line.cells !== null) return false
  const candidate = parseItemCandidate(line)
  return candidate?.title === '' && candidate.style !== 'alone' && candidate.style !== 'roman'
}

const isTitle = (line: Line | undefined): line is Line =>
  line !== undefined &&
  line.plain.length <= LONGEST_TITLE &&
  /^["“”'’«»(]?[\p{Lu}\d]/u.test(line.plain) &&
  !/[.:;,]$/u.test(line.plain) &&
  line.cells === null &&
  parseItemCandidate(line) === null &&
  !isHeadingLine(line) &&
  !isMetadata(line.plain)

/**
 * Lines of a document that prints an item's number, whether it is open, and its title below each other ("Punkt 18", "Åben", "Ny kaj"), with number and title in
 * one and the mark below, as others print them. Other lines are left as they are.
 */
export const withMarksBelowTitles = (lines: readonly Line[]): readonly Line[] => {
  const filled = lines.filter((line) => !isBlank(line))
  const titles = new Map<Line, Line>()
  let alone = 0
  for (const [order, line] of filled.entries()) {
    if (!isNumberAlone(line)) continue
    alone++
    const [mark, title] = filled.slice(order + 1, order + 3)
    if (mark !== undefined && opennessOf(mark.plain) !== null && isTitle(title)) titles.set(line, title)
  }
  if (titles.size < LEAST || titles.size < alone * MOSTLY) return lines
  const moved = new Set(titles.values())
  return lines.flatMap((line) => {
    const title = titles.get(line)
    if (moved.has(line)) return []
    return title === undefined ? [line] : splitLine(line, [`${line.plain.replace(/[\s.:]+$/u, '')}: ${title.plain}`])
  })
}
