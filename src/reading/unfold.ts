import type { Repair } from '../domain/minutes.ts'
import { gluedDecisionHeading } from './decision-heading.ts'
import { type Line, splitLine } from './lines.ts'

/** Gives each heading a line of its own that is glued to the end of a text. Every line split is listed. */
export const unfoldLines = (lines: readonly Line[], repairs: Repair[]): Line[] =>
  lines.flatMap((line) => {
    const at = line.plain.length < 20 ? -1 : gluedDecisionHeading(line.text)
    if (at < 0) return [line]
    const pieces = [line.text.slice(0, at).trimEnd(), line.text.slice(at)]
    repairs.push({ line: line.number, kind: 'split-line', before: line.text, after: pieces.join('\n') })
    return splitLine(line, pieces)
  })
