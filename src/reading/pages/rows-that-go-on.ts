import { type Line, splitLine } from '../text/lines.ts'
import { headsDecision, headsSection } from './mend-labels.ts'

/** So many rows with a heading before its text tell that the first column holds labels. */
const LEAST = 2

const isRow = ({ cells, text }: Line): boolean => cells?.length === 2 && text.includes('|')

/**
 * Lines of a document with a heading and its text in a row each, between bars: a row with nothing before its text goes on with the one above, and is a line of
 * that text.
 */
export const joinRowsThatGoOn = (lines: readonly Line[]): readonly Line[] => {
  const labels = lines.flatMap((line) => (isRow(line) ? [line.cells?.[0] ?? ''] : []))
  const heads = labels.filter((label) => headsDecision(label) || headsSection(label))
  if (heads.length < LEAST || !heads.some(headsDecision)) return lines
  return lines.flatMap((line, place) => {
    const [label, text = ''] = line.cells ?? []
    const above = lines[place - 1]
    return isRow(line) && label === '' && text !== '' && above !== undefined && isRow(above)
      ? splitLine(line, [`  ${text}`])
      : [line]
  })
}
