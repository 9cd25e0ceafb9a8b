import { decisionHeadingOf } from '../headings/decision-heading.ts'
import { foldText } from '../text/fold-text.ts'
import type { Line } from '../text/lines.ts'

/** So many decisions with a bullet before their heading, and more than without one, are no entries of lists. */
const LEAST = 3

const headsDecision = (line: Line): boolean => {
  const heading = decisionHeadingOf(line)
  return (
    heading !== null &&
    (heading.form === 'worded' || heading.form === 'weak') &&
    (heading.rest !== '' || line.plain.endsWith(':') || heading.form === 'worded')
  )
}

/** A sign that no list of sentences is set with. */
const SIGN = /^(?:\p{Extended_Pictographic}|[◆◇➤➢►])$/u
const LONGEST_LABEL = 40
/** "► 3: Ny kaj": items' numbers behind the same sign. */
const NUMBERED = /^(?:(?:punkt|pkt\.?|item)\s)?\d{1,3}\s?[.:)–-]\s?(?=\p{L})/iu
/** The words behind a sign that the text below or behind them is called by. */
const signedLabel = ({ bullet, plain }: Line): string | null => {
  if (SIGN.test(bullet) && NUMBERED.test(plain)) return `${bullet}#`
  const label = SIGN.test(bullet) ? (plain.slice(0, LONGEST_LABEL + 1).split(':')[0] ?? '') : ''
  return label === '' || label.length > LONGEST_LABEL ? null : `${bullet}${foldText(label)}`
}

/** Lines without the sign before words that come again behind the same one ("🟢 Vedtaget"): it marks a heading, and no entry of a list. */
const freeSignedLabels = (lines: readonly Line[]): readonly Line[] => {
  const counts = new Map<string, number>()
  for (const line of lines) {
    const label = line.bullet === '' ? null : signedLabel(line)
    if (label !== null) counts.set(label, (counts.get(label) ?? 0) + 1)
  }
  if (counts.size === 0) return lines
  return lines.map((line) => {
    const label = line.bullet === '' ? null : signedLabel(line)
    return label !== null && (counts.get(label) ?? 0) >= LEAST ? { ...line, bullet: '', memory: [] } : line
  })
}

/**
 * Lines without the dash, arrow or sign before the heading of a decision ("– Besluttet: Godkendt."), in documents that head most of their decisions so; others
 * keep it, as in a list of what was decided before.
 */
export const freeBulletedHeadings = (printed: readonly Line[]): readonly Line[] => {
  const lines = freeSignedLabels(printed)
  const heading = lines.filter(headsDecision)
  const bulleted = heading.filter(({ bullet }) => bullet !== '')
  if (bulleted.length < LEAST || bulleted.length * 2 <= heading.length) return lines
  const set = new Set(bulleted)
  return lines.map((line) => (set.has(line) ? { ...line, bullet: '', memory: [] } : line))
}
