import { decisionHeadingOf, parseDecisionHeading } from '../headings/decision-heading.ts'
import { parseSectionHeading } from '../headings/section-heading.ts'
import { ARROW, type Line, splitLine } from '../text/lines.ts'

/** So often a word heads a decision with a colon behind it for it to do so without one, or within a line. */
const LEAST = 2
const LONGEST_LABEL = 30
const LONGEST_LINE = 4000
const COLON = /^(\p{Lu}[^:.!?]{2,29}):(?=\s|$)/u
const LABEL_IN_LINE = /(?<=[.!?)"”]\s|\s[–-]\s)\p{Lu}[^:.!?–]{2,29}:(?=\s\S)/gu

/** A sign before a line that is none of a list's: "✅ Besluttet: …". */
const SIGN = /^(?:\p{Extended_Pictographic}|[►➤▪■◆])$/u
/** Whether a label heads a section, with nothing of its text behind it. */
export const headsSection = (label: string): boolean => parseSectionHeading(label)?.rest === ''
/** Whether words and a colon head a decision by a word for it, with no body or day beside it. */
export const headsDecision = (words: string): boolean => {
  const heading = parseDecisionHeading(`${words}:`)
  return (
    heading !== null &&
    (heading.form === 'worded' || heading.form === 'weak') &&
    heading.forum === null &&
    heading.date === null &&
    !heading.slip
  )
}

/** The labels before a colon, or alone on a line, that head decisions here, and how often each does so. */
const labelsOf = (lines: readonly Line[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const { bullet, cells, plain } of lines) {
    if ((bullet !== '' && !SIGN.test(bullet)) || cells !== null || plain.length > LONGEST_LINE) continue
    const words = COLON.exec(plain)?.[1] ?? (plain.length <= LONGEST_LABEL ? plain : '')
    if (words !== '' && headsDecision(words)) counts.set(words, (counts.get(words) ?? 0) + 1)
    if (!plain.includes(': ')) continue
    for (const [label] of plain.matchAll(LABEL_IN_LINE)) {
      const within = label.slice(0, -1)
      if (headsDecision(within)) counts.set(within, (counts.get(within) ?? 0) + 1)
    }
  }
  return counts
}

/** "26. februar, 28. maj", "2 stole købes": some words behind a number. */
const BEGINS_WITH_NUMBER = /^\d{1,3}(?:[.,]\d{3})*\.?\s\p{L}+(?:[\s,].*)\p{L}{2}/u
/** "Resultat Drøftet." as "Resultat: Drøftet.", where the others have the colon; behind a sign or an arrow in small letters too. */
const withColon = (line: Line, labels: readonly string[]): Line => {
  const isSigned = line.bullet !== '' || ARROW.test(line.text)
  const said = isSigned ? line.plain.charAt(0).toUpperCase() + line.plain.slice(1) : line.plain
  const label = labels.find((one) => said.startsWith(one) && /^\s?[;,]?\s/u.test(said.slice(one.length)))
  const rest = label === undefined ? '' : line.plain.slice(label.length).replace(/^\s?[;,]?\s/u, '')
  return label === undefined ||
    !(/^\p{Lu}/u.test(rest) || BEGINS_WITH_NUMBER.test(rest)) ||
    /:|\d{4}/u.test(line.plain.slice(0, LONGEST_LABEL * 2)) ||
    decisionHeadingOf(line) !== null
    ? line
    : { ...line, plain: `${label}: ${rest}`, memory: [] }
}

/** "2. Beslutning: Ny kaj", "Pkt. 2 - Beslutning: Ny kaj": the number is the item's, and the word says what is to be done with it. */
const NUMBER_ALONE = /^\s*(?:(?:punkt|pkt\.?|sag|nr\.?)\s)?\d{1,4}\s?[.):–-]?\s*$/iu
/** The line in two where a label stands behind a sentence or a dash ("Vi talte om kajen. Aftalt: Den fejes."). */
const splitAtLabel = (line: Line, labels: readonly string[]): readonly Line[] => {
  const { text } = line
  for (const { 0: label, index } of text.matchAll(LABEL_IN_LINE))
    if (labels.includes(label.slice(0, -1)) && !NUMBER_ALONE.test(text.slice(0, index)))
      return splitLine(line, [text.slice(0, index).replace(/\s[–-]?\s*$/u, ''), text.slice(index)])
  return [line]
}

/**
 * Lines whose decisions are all headed alike: where a document heads decisions with a word and a colon ("Aftalt: …"), the word heads one without the colon
 * too, and within a line, behind a sentence or a title.
 */
const mendDecisionLabels = (lines: readonly Line[]): readonly Line[] => {
  const labels = [...labelsOf(lines)].filter(([, count]) => count >= LEAST).map(([label]) => label)
  if (labels.length === 0) return lines
  return lines.flatMap((line) => {
    if (line.cells !== null || line.plain.length > LONGEST_LINE) return [line]
    if (line.bullet !== '') return [line]
    return splitAtLabel(withColon(line, labels), labels)
  })
}

/** Lines in which a sign stands before the words that head decisions, with the colon that one of them lacks ("✅ besluttet Kajen bygges."). */
export const mendSignedLabels = (lines: readonly Line[]): readonly Line[] => {
  const signed = lines.filter(({ bullet }) => SIGN.test(bullet))
  const labels = [...labelsOf(signed)].filter(([, count]) => count >= LEAST).map(([label]) => label)
  if (labels.length === 0) return lines
  const own = new Set(signed)
  return lines.map((line) => (own.has(line) && line.plain.length <= LONGEST_LINE ? withColon(line, labels) : line))
}

const isRowOfLabel = ({ cells, text }: Line): boolean =>
  cells !== null &&
  cells.length >= 2 &&
  !text.includes('|') &&
  (cells[0] ?? '').length <= LONGEST_LABEL &&
  (headsDecision(cells[0] ?? '') || parseSectionHeading(cells[0] ?? '')?.rest === '')

/** "Beslutning    Godkendt." */
const BEFORE_GAP = /^(\p{Lu}[\p{L} /-]{1,28}?\??):?\s{2,}(?=\S)/u
/** A label before a gap, and the character at which the text beside it begins. */
interface LabelBesideText {
  readonly label: string
  readonly at: number
}
const besideText = ({ bullet, cells, text }: Line): LabelBesideText | null => {
  const found = bullet === '' && cells === null ? BEFORE_GAP.exec(text.slice(0, LONGEST_LABEL * 2)) : null
  return found?.[1] === undefined ? null : { label: found[1], at: found[0].length }
}

/** Labels of a column, and how many must begin their text there for a longer one to fill it. */
const LEAST_IN_COLUMN = 4
const usualColumn = (found: readonly LabelBesideText[]): number | null => {
  const counts = new Map<number, number>()
  for (const { at } of found) counts.set(at, (counts.get(at) ?? 0) + 1)
  const [at, count] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? [0, 0]
  return count < LEAST_IN_COLUMN || count * 2 < found.length ? null : at
}
/** A word for a decision that fills the column, with one blank before its text. */
const labelUpTo = ({ bullet, cells, text }: Line, column: number | null): string | null => {
  const label = column === null || bullet !== '' || cells !== null ? '' : text.slice(0, column - 1)
  return /^\p{Lu}[\p{L} /-]*\p{L}$/u.test(label) &&
    /^ [\p{Lu}\d"“]/u.test(text.slice(label.length)) &&
    headsDecision(label)
    ? label
    : null
}

/**
 * Lines that have a label in a first column and its text in the next ("Beslutning    Godkendt."), as lines with a colon between, where labels come again and
 * some of them head decisions. What carries on the text is set in below it, and stays as it is.
 */
const joinLabelColumn = (lines: readonly Line[]): readonly Line[] => {
  const beside = new Map<Line, LabelBesideText>()
  for (const line of lines) {
    const found = besideText(line)
    if (found !== null) beside.set(line, found)
  }
  const column = usualColumn([...beside.values()])
  for (const [place, line] of lines.entries()) {
    const label = beside.has(line) ? null : labelUpTo(line, column)
    const above = lines[place - 1]
    const isInColumn = above !== undefined && (beside.get(above)?.at === column || above.text.search(/\S/u) === column)
    if (label !== null && column !== null && isInColumn) beside.set(line, { label, at: column })
  }
  const decides = [...beside.values()].filter(({ label }) => headsDecision(label))
  const at = decides[0]?.at
  if (decides.length < LEAST || !decides.every((one) => one.at === at)) return lines
  const counts = new Map<string, number>()
  for (const { label } of beside.values()) counts.set(label, (counts.get(label) ?? 0) + 1)
  return lines.flatMap((line) => {
    const found = beside.get(line)
    if (found === undefined || found.label.endsWith('?') || found.at !== at) return [line]
    if ((counts.get(found.label) ?? 0) < LEAST && parseSectionHeading(found.label) === null) return [line]
    return splitLine(line, [`${found.label}: ${line.text.slice(found.at)}`])
  })
}

/** Rows of a heading and, in the cell beside it, its text, as lines with a colon between; where one row or more heads a decision so. */
const joinLabelCells = (lines: readonly Line[]): readonly Line[] => {
  const rows = lines.filter(isRowOfLabel)
  if (rows.filter(({ cells }) => headsDecision(cells?.[0] ?? '')).length < LEAST) return lines
  const own = new Set(rows)
  return lines.flatMap((line) => {
    if (!own.has(line)) return [line]
    const [label = '', ...text] = line.cells ?? []
    return splitLine(line, [`${label.replace(/:$/u, '')}: ${text.filter((cell) => cell !== '').join(' ')}`])
  })
}

/** Lines of a document whose headings stand in one way or another beside their text, each as a heading with a colon at its line's beginning. */
export const mendLabels = (lines: readonly Line[]): readonly Line[] =>
  mendDecisionLabels(joinLabelCells(joinLabelColumn(lines)))
