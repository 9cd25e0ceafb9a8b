import { headsAbsent } from '../headings/body-in-heading.ts'
import { parseDecisionHeading } from '../headings/decision-heading.ts'
import { parseSectionHeading } from '../headings/section-heading.ts'
import { type Line, splitLine } from '../text/lines.ts'
import { headsDecision } from './mend-labels.ts'

/** "BeslutningGodkendt.", "Bilag- Kort": words up to a capital, or a bullet, that no space parts from them. */
const GLUED = /^(\s*)(\p{Lu}[\p{Ll}\s/]{2,38}?\p{Ll})(?=\p{Lu}|[-•]\s?["“(]?[\p{Lu}\d])/u
/** "Beslutning i Havneudvalget den 4. maj 2027Godkendt." */
const GLUED_TO_DAY = /^(\s*)(\p{Lu}[^:;!?]{8,110}?\d{4})(?=\p{Lu}\p{Ll})/u
const LONGEST_LABEL = 130
/** So many headings glued to their texts, one of a decision among them, are a page's way. */
const LEAST = 2

/** The heading that a line begins with, glued to what stands behind it. */
interface Glued {
  readonly label: string
  readonly at: number
  readonly kind: 'decision' | 'section' | 'absent'
}

const gluedIn = (line: Line): Glued | null => {
  if (line.cells !== null || line.bullet !== '') return null
  const begins = line.text.slice(0, LONGEST_LABEL)
  const [whole = '', , label = ''] = GLUED.exec(begins) ?? []
  if (label !== '') {
    if (headsDecision(label)) return { label, at: whole.length, kind: 'decision' }
    if (parseSectionHeading(label)?.rest === '') return { label, at: whole.length, kind: 'section' }
    if (headsAbsent(label) && !label.includes(' ')) return { label, at: whole.length, kind: 'absent' }
  }
  const [dated = '', , named = ''] = GLUED_TO_DAY.exec(begins) ?? []
  const heading = named === '' ? null : parseDecisionHeading(named)
  return heading?.date != null && heading.form === 'worded' && heading.rest === ''
    ? { label: named, at: dated.length, kind: 'decision' }
    : null
}

/**
 * Lines of a page that glues its headings to the texts below them, as where a copy leaves out the ends of fields ("BeslutningGodkendt.", "BilagIngen bilag."),
 * each heading by itself. Told by two such headings, one of them over a decision; "BilagA" alone is a name.
 */
export const withGluedLabelsApart = (lines: readonly Line[]): readonly Line[] => {
  const found = new Map<Line, Glued>()
  let decides = 0
  for (const line of lines) {
    const glued = gluedIn(line)
    if (glued === null) continue
    found.set(line, glued)
    if (glued.kind === 'decision') decides++
  }
  if (decides === 0 || found.size < LEAST) return lines
  return lines.flatMap((line) => {
    const glued = found.get(line)
    return glued === undefined ? [line] : splitLine(line, [line.text.slice(0, glued.at), line.text.slice(glued.at)])
  })
}
