import { decisionHeadingOf } from '../headings/decision-heading.ts'
import { isBlank, type Line, splitLine } from '../text/lines.ts'

const QUOTED = /^\s{0,3}>\s?(?=\S)/u

/** Whether a line heads a decision, or begins one within a quotation ("> Beslutning: Godkendt."). */
const headsQuotation = (line: Line): boolean => {
  const heading = decisionHeadingOf(line)
  return heading !== null && (heading.rest === '' || QUOTED.test(line.text))
}

/** Lines without the sign that sets a text apart as a quotation ("> Godkendt."), where it stands below the heading of a decision. */
export const withoutQuotation = (lines: readonly Line[]): readonly Line[] => {
  let inQuotation = false
  let above: Line | undefined
  return lines.flatMap((line) => {
    if (isBlank(line)) return [line]
    inQuotation = QUOTED.test(line.text) && (inQuotation || (above !== undefined && headsQuotation(above)))
    above = line
    return inQuotation ? splitLine(line, [line.text.replace(QUOTED, '')]) : [line]
  })
}
