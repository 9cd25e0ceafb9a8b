import { decisionHeadingOf } from './decision-heading.ts'
import type { Line } from './lines.ts'

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

/**
 * Lines without the dash or arrow before the heading of a decision ("– Besluttet: Godkendt."), in documents that head most of their decisions so; others
 * keep it, as in a list of what was decided before.
 */
export const freeBulletedHeadings = (lines: readonly Line[]): readonly Line[] => {
  const heading = lines.filter(headsDecision)
  const bulleted = heading.filter(({ bullet }) => bullet !== '')
  if (bulleted.length < LEAST || bulleted.length * 2 <= heading.length) return lines
  const set = new Set(bulleted)
  return lines.map((line) => (set.has(line) ? { ...line, bullet: '', memory: [] } : line))
}
