import { decisionHeadingOf } from '../headings/decision-heading.ts'
import { foldText } from '../text/fold-text.ts'
import { type Line, splitLine } from '../text/lines.ts'

/** A word or two, and behind a gap what they label. */
const FIELD = /^(\s{0,12}(\p{Lu}[\p{L}-]{1,20}(?:\s\p{Ll}{1,12})?))(\s{2,12})\S/u
const LONGEST = 400
/** So many words, each so often before the same column, are an item's fields. */
const LEAST_LABELS = 3
const LEAST_ITEMS = 3

interface Field {
  readonly label: string
  readonly before: string
  /** Where the label and where its value begin. */
  readonly columns: string
}

const fieldOf = ({ text, cells, bullet }: Line): Field | null => {
  if (cells !== null || bullet !== '' || text.length > LONGEST) return null
  const [, before = '', label = '', gap = ''] = FIELD.exec(text) ?? []
  return label === ''
    ? null
    : { label: foldText(label), before, columns: `${before.length - label.length}|${before.length + gap.length}` }
}

/**
 * Lines of a document that prints each item as a record, its fields' words in one column and what they label in another ("Resultat   Godkendt"), with a colon
 * behind the words, as others print them. Told by several words that come again at the same columns, one of which heads decisions.
 */
export const withColonsBehindFields = (lines: readonly Line[]): readonly Line[] => {
  const fields = lines.map(fieldOf)
  const counts = new Map<string, Map<string, number>>()
  for (const field of fields) {
    if (field === null) continue
    const labels = counts.get(field.columns) ?? new Map<string, number>()
    labels.set(field.label, (labels.get(field.label) ?? 0) + 1)
    counts.set(field.columns, labels)
  }
  const known = new Set<string>()
  for (const [columns, labels] of counts) {
    const usual = [...labels].flatMap(([label, count]) => (count >= LEAST_ITEMS ? [label] : []))
    const decides = usual.some((label) => decisionHeadingOf({ plain: `${label}: ok`, memory: [] }) !== null)
    if (usual.length >= LEAST_LABELS && decides) for (const label of labels.keys()) known.add(`${columns}|${label}`)
  }
  if (known.size === 0) return lines
  return lines.flatMap((line, place) => {
    const field = fields[place] ?? null
    return field === null || !known.has(`${field.columns}|${field.label}`)
      ? [line]
      : splitLine(line, [`${field.before}:${line.text.slice(field.before.length)}`])
  })
}
