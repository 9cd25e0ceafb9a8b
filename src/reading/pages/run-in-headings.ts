import { parseSectionHeading } from '../headings/section-heading.ts'
import { type Line, splitLine } from '../text/lines.ts'
import { headsDecision } from './mend-labels.ts'

/** Words that a full stop, a semicolon or a sign of equality parts from the text behind them: "Vedtagelse. Godkendt", "Beslutning = godkendt". */
const RUN_IN = /^(\s*)(\p{Lu}[^:.;=!?]{2,29}?)(?:\.\s+(?=["“]?[\p{Lu}\d])|\s?[;=]\s+(?=\S))/u
const LONGEST_LABEL = 40
/** So often a word heads a decision so for it to be this document's way. */
const LEAST = 2

const labelOf = (line: Line): string | null =>
  line.bullet !== '' || line.cells !== null ? null : (RUN_IN.exec(line.text.slice(0, LONGEST_LABEL))?.[2] ?? null)

/**
 * Lines of a document that runs its headings into the text with a full stop ("Baggrund. Kajen er gammel.", "Vedtagelse. Godkendt"), with the colon that others
 * have; a document with fewer than two decisions headed so is left as it is.
 */
export const withRunInHeadings = (lines: readonly Line[]): readonly Line[] => {
  const counts = new Map<string, number>()
  for (const line of lines) {
    const label = labelOf(line)
    if (label !== null) counts.set(label, (counts.get(label) ?? 0) + 1)
  }
  const decides = [...counts].filter(([label, count]) => count >= LEAST && headsDecision(label))
  if (decides.length === 0) return lines
  const heads = (label: string): boolean => {
    const section = parseSectionHeading(label)
    return headsDecision(label) || (section !== null && (!section.ambiguous || (counts.get(label) ?? 0) >= LEAST))
  }
  return lines.flatMap((line) => {
    const label = labelOf(line)
    return label === null || !heads(label) ? [line] : splitLine(line, [line.text.replace(RUN_IN, '$1$2: ')])
  })
}
