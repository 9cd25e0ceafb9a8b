import { fieldAlone } from '../head/head-fields.ts'
import type { DecisionHeading } from '../headings/decision-heading-form.ts'
import { sectionHeadingOf } from '../headings/section-heading.ts'
import { outcomeOfSentence } from '../meaning/outcome.ts'
import { foldText } from '../text/fold-text.ts'
import { isBlank, type Line } from '../text/lines.ts'
import { isPersonName } from '../text/person-names.ts'
import { NO_SUB_HEADING } from '../vocabulary/decision-language.ts'

/** So many items, and so large a part of those with a decision, must have the same words below it, as a heading stands. */
const LEAST_ITEMS = 3
const MOSTLY = 0.6
/** Labels of one document that are compared. */
const MOST_LABELS = 400
const LONGEST_LINE = 4000
const MOST_WORDS = 6
const LABEL = /^(\p{Lu}[^:.!?;,()\d]{1,39}\??)(?::\s*(.*))?$/u
/** What is told of a vote, or added by some of those who decided, belongs to the decision. */
const BELONGS_TO_DECISION =
  /^(?:afstemning|votering|stemme|vote|for$|imod|ja$|nej$|hverken|undlod|dissens|mindretal|flertal|protokoltilførsel|særstandpunkt|bemærkning|begrundelse|vilkår|betingelser|forbehold|stedfortræder|suppleant|ændringsforslag)|(?<!\p{L})(?:protokollen|referatet)$/u

/** Alone on its line, it heads who does what and when, in columns or lines of their own. */
const OF_HOLDER = /^(?:ansvarlige?|tovholdere?|responsible)$/u
/** In so many items. */
const LEAST_WITH_HOLDER = 2

/** Words that stand as a heading does, alone on a line or before a colon, and what stands behind them; null where they may belong to what was decided. */
const labelIn = (line: Line): { readonly key: string; readonly printed: string; readonly rest: string } | null => {
  const [, printed = '', rest = ''] = line.cells === null ? (LABEL.exec(line.plain.slice(0, LONGEST_LINE)) ?? []) : []
  if (printed === '' || printed.split(' ').length > MOST_WORDS) return null
  const key = foldText(printed)
  if (OF_HOLDER.test(key) && !/:/u.test(line.plain)) return { key, printed: line.plain, rest }
  const isAbsentAlone = rest === '' && !line.plain.includes(':') && fieldAlone(printed) === 'absent'
  return (NO_SUB_HEADING.test(key) && !isAbsentAlone) ||
    BELONGS_TO_DECISION.test(key) ||
    (fieldAlone(printed) === 'absent' && !isAbsentAlone) ||
    isPersonName(printed) ||
    (rest === '' && outcomeOfSentence(printed) !== null)
    ? null
    : { key, printed: rest === '' ? line.plain : printed, rest }
}

/** "Afbud:", alone over names: part of what was decided, unless a page prints it below the attachments too. */
const labelOfAbsence = (line: Line): ReturnType<typeof labelIn> => {
  const [, printed = '', rest = ''] = line.plain.endsWith(':')
    ? (LABEL.exec(line.plain.slice(0, LONGEST_LINE)) ?? [])
    : []
  return printed !== '' && rest === '' && fieldAlone(printed) === 'absent'
    ? { key: `${foldText(printed)}:`, printed: line.plain, rest }
    : null
}

/** Words that may end what was decided in a document that has them below most decisions. */
export const labelBehindIn = (line: Line): ReturnType<typeof labelIn> => labelIn(line) ?? labelOfAbsence(line)

/**
 * The words that end what was decided in one document, whatever they are ("Hvorfor:", "HVEM", "Hent punkt som PDF"): of those that stand as a heading does
 * below the decisions of most items, once in each, the ones with words between the decision's heading and them. `starts` are the places where items
 * begin, `headingOf` reads what heads decisions here.
 */
export const labelsBehindDecisions = (
  lines: readonly Line[],
  starts: readonly number[],
  headingOf: (line: Line) => DecisionHeading | null
): ReadonlySet<string> => {
  const seen = new Map<
    string,
    { items: number; decides: number; inParts: number; again: boolean; belowList: boolean }
  >()
  let decided = 0
  for (const [index, start] of starts.entries()) {
    const here = new Set<string>()
    const filled = lines.slice(start, starts[index + 1] ?? lines.length).filter((line) => !isBlank(line))
    let below: 'case' | 'heading' | 'decision' = 'case'
    let isInParts = false
    let hasList = false
    for (const [place, line] of filled.entries()) {
      const heading = headingOf(line)
      if (heading !== null) {
        if (below === 'case') decided++
        below = heading.rest === '' ? 'heading' : 'decision'
        continue
      }
      if (below !== 'case' && sectionHeadingOf(line)?.name === 'Bilag') hasList = true
      // In a list of attachments the same document may stand in most items.
      const label = below === 'case' || (hasList && line.bullet !== '') ? null : labelBehindIn(line)
      if (below === 'heading') isInParts ||= label !== null
      if (below === 'heading' || label === null || (!seen.has(label.key) && seen.size >= MOST_LABELS)) {
        if (below === 'heading') below = 'decision'
        continue
      }
      const entry = seen.get(label.key) ?? { items: 0, decides: 0, inParts: 0, again: false, belowList: false }
      seen.set(label.key, entry)
      if (here.has(label.key)) entry.again = true
      else entry.items++
      here.add(label.key)
      if (isInParts) entry.inParts++
      if (hasList) entry.belowList = true
      const said = label.rest === '' ? (filled[place + 1]?.plain ?? '') : label.rest
      if (outcomeOfSentence(said.split(/[.!?]\s/u)[0] ?? '') !== null) entry.decides++
    }
  }
  // What decides something, or stands in a decision that begins with words of its own before a colon, is a part of it.
  return new Set(
    [...seen]
      .filter(
        ([key, { items, decides, inParts, again, belowList }]) =>
          (belowList || !key.endsWith(':')) &&
          (OF_HOLDER.test(key) ? items >= LEAST_WITH_HOLDER : items >= LEAST_ITEMS && items >= decided * MOSTLY) &&
          !again &&
          decides * 3 < items &&
          inParts * 2 < items
      )
      .map(([key]) => key)
  )
}

/** A label with its text in a column of its own behind it, or with a sentence: what attachments are called is neither. */
const SET_IN_COLUMN = /^\s*\p{Lu}[^:]{1,39}:(?:\s{2,}|\t\s*)\S/u
const SENTENCE_BEHIND = /^\s*\p{Lu}[^:]{1,39}:\s\S+\s\S+\s\S+\s.*[.!?:]$/u

/** A field's label, whatever its word, and what stands behind it; null where the line has none. */
export const fieldIn = (
  line: Line
): { readonly key: string; readonly printed: string; readonly rest: string } | null => {
  const [, printed, rest = ''] = LABEL.exec(line.plain.slice(0, LONGEST_LINE)) ?? []
  return printed === undefined || rest === '' ? null : { key: foldText(printed), printed, rest }
}

/**
 * The labels of a document that prints each item as a list of fields ("Sag:        …", "Bilag:      …"): of those with their text in a column behind them the ones
 * that most items have. Whatever its word, such a label begins a field.
 */
export const labelsInColumn = (lines: readonly Line[], starts: readonly number[]): ReadonlySet<string> => {
  const items = new Map<string, Set<number>>()
  let at = -1
  for (const [place, line] of lines.entries()) {
    while (at + 1 < starts.length && (starts[at + 1] ?? 0) <= place) at++
    const text = line.text.slice(0, LONGEST_LINE)
    const label = SET_IN_COLUMN.test(text) || SENTENCE_BEHIND.test(text) ? fieldIn(line) : null
    if (label === null || (!items.has(label.key) && items.size >= MOST_LABELS)) continue
    items.set(label.key, (items.get(label.key) ?? new Set()).add(at))
  }
  return new Set(
    [...items].flatMap(([key, seen]) => (seen.size >= LEAST_ITEMS && seen.size >= starts.length * MOSTLY ? [key] : []))
  )
}
