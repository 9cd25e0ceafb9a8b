import { fieldAlone } from '../head/head-fields.ts'
import type { DecisionHeading } from '../headings/decision-heading-form.ts'
import { groupOf, opennessOf } from '../headings/item-heading.ts'
import { isParticular } from '../headings/item-particulars.ts'
import { sectionHeadingOf } from '../headings/section-heading.ts'
import { caseNumberAlone, caseNumberLabelled } from '../text/case-number.ts'
import { foldText } from '../text/fold-text.ts'
import { ARROW, isBlank, type Line } from '../text/lines.ts'
import { NO_SUB_HEADING } from '../vocabulary/decision-language.ts'
import { BEHIND_DECISION } from '../vocabulary/follow-up-words.ts'
import { ITEM_LABELS } from '../vocabulary/item-labels.ts'

/** So many items, and so large a part of all, must have the same words before what was said for these to head it. */
const LEAST_ITEMS = 3
const MOSTLY = 0.6
const LONGEST_LABEL = 40
const MOST_WORDS = 5
/** Labels of one document that are compared; more are no labels. */
const MOST_LABELS = 400
const LABEL = /^(\p{Lu}[^:.!?;,()\d]{0,39}(?:\.(?=:)|\?)?)(?::\s*(.*))?$/u
/** Words of deciding in the past: a label that says so heads what was decided in any document. */
const DECIDED =
  /(?<!\p{L})(?:beslutte(?:de|t)|beslut|vedtog|vedtaget|aftalte?|aftalt|konkluderede|konkluderet|afgjort|afgjorde|enedes|blev (?:vi |de |i )?enige|decided|agreed|resolved|concluded)(?!\p{L})/u
/** Labels of what is to be done or comes before the meeting: none heads what was decided. */
const NO_RECORD =
  /^(?:bilag|opfølgning|deadline|frist|tovholder|ansvarlig|næste|oplæg|formål|indstilling|forslag|udkast|anbefaling|tidligere|hidtidig|beslutnings(?:forslag|grundlag|oplæg|tema|kompetence)|sagsfremstilling|baggrund|resultat af|tid|mål|spørgsmål|vedhæft|link|se |note[rt]?$|afstemning|for$|imod$|undlod|hverken|stemme|votes?$|attachments?|action|purpose|proposal|background)/u

/** "Rådets udtalelse": what the body itself said, though other bodies' statements are heard in a case. */
const OF_THE_BODY =
  /^(?:udvalgets|rådets|nævnets|bestyrelsens|kommissionens|direktionens|gruppens|mødets|forummets|vores) \p{L}+$/u

interface Label {
  readonly key: string
  readonly printed: string
  readonly rest: string
}

/** Words that head decisions in one document: folded, and as its line `line` prints them first. */
export interface LearntLabel {
  readonly key: string
  readonly printed: string
  readonly line: number
}

/** "(→ betyder beslutning)": a document that says what its arrows mean. */
const LEGEND =
  /(?:={1,2}>|-{1,2}>|[→⇒»])\s?(?:betyder|=|:|er|means|is)\s(?:\p{L}+\s)?(?:beslut|vedtag|aftal|konklu|decision)/iu
/** Whether one of these lines says that an arrow stands before what was decided. */
export const explainsArrow = (lines: readonly Line[]): boolean =>
  lines.some(({ text }) => text.length < 200 && LEGEND.test(text))

/** ">", which sets a quotation apart elsewhere. */
const QUOTED = /^\s{0,3}>\s+(?=\S)/u
const arrowBefore = (line: Line): string | undefined =>
  line.bullet === '' && line.plain !== '' ? (ARROW.exec(line.text) ?? QUOTED.exec(line.text))?.[0].trim() : undefined
/** Whether an arrow stands before a line's words. */
export const isBehindArrow = (line: Line): boolean => arrowBefore(line) !== undefined

/** "Ref.:", and what was said behind a tab. */
const isLabelCell = ({ cells, text }: Line): boolean =>
  cells?.length === 2 && !text.includes('|') && /\p{L}\.?:$/u.test(cells[0] ?? '')

/** "REF.  Godkendt.", "Ref   Udsat.": a word, and what was said behind a gap. */
const BEFORE_GAP = /^\s*(\p{Lu}\p{L}{1,14})\.?\s{2,}(\p{Lu}.*)$/u
/** The words that a line may begin with as a label, and what stands behind them. */
const partsOf = ({ plain, text }: Line): readonly [string, string | undefined] | null => {
  const [, label, rest] = LABEL.exec(plain.slice(0, 4000)) ?? []
  if (label !== undefined) return [label, rest]
  const [, word, said] = BEFORE_GAP.exec(text.slice(0, 4000)) ?? []
  return word === undefined ? null : [word, said]
}

/** A few words before a colon, a gap, or alone on a line, that nothing known explains; or an arrow before what was said. */
const labelOf = (line: Line): Label | null => {
  const { plain } = line
  const arrow = arrowBefore(line)
  if (arrow !== undefined) return { key: arrow === '>' ? arrow : '→', printed: arrow, rest: plain }
  if (plain === '' || (line.bullet !== '' && line.bullet !== '•') || (line.cells !== null && !isLabelCell(line)))
    return null
  const [printed, rest] = partsOf(line) ?? []
  if (printed === undefined || printed.length > LONGEST_LABEL || printed.split(' ').length > MOST_WORDS) return null
  // "Hvad blev vi enige om", where the others ask.
  const key = foldText(printed).replace(/\s?\?$/u, '')
  if (
    NO_RECORD.test(key) ||
    BEHIND_DECISION.test(key) ||
    NO_SUB_HEADING.test(key) ||
    ITEM_LABELS.has(key) ||
    // "Ref.:" heads who wrote in a meeting's head, and what was said in its items.
    (fieldAlone(printed) !== null && !/^ref\.?$/u.test(key)) ||
    isParticular(plain) ||
    (sectionHeadingOf(line) !== null && !OF_THE_BODY.test(key)) ||
    opennessOf(plain) !== null ||
    groupOf(plain) !== null ||
    caseNumberAlone(plain) !== null ||
    (rest !== undefined && caseNumberLabelled(plain.slice(0, 200)) !== null)
  )
    return null
  return { key, printed: rest === undefined ? plain : printed, rest: rest ?? '' }
}

/**
 * The words that head what was decided in a document which uses none of the known ones ("Opsamling:", "K:"): of those that come again in most items,
 * once in each and with something behind them, the ones that stand last. Null where there are none. `starts` are the places where items begin; outside
 * minutes only words that say themselves that something was decided count.
 */
export const learnDecisionLabel = (
  lines: readonly Line[],
  starts: readonly number[],
  areMinutes: boolean
): LearntLabel | null => {
  const seen = new Map<string, { first: Line; items: number; again: boolean; place: number; followed: number }>()
  for (const [index, start] of starts.entries()) {
    const end = starts[index + 1] ?? lines.length
    const here = new Set<string>()
    const filled = lines.slice(start, end).filter((line) => !isBlank(line))
    for (const [place, line] of filled.entries()) {
      const label = labelOf(line)
      if (label === null) continue
      const known = seen.get(label.key)
      if (known === undefined && seen.size >= MOST_LABELS) continue
      const entry = known ?? { first: line, items: 0, again: false, place: 0, followed: 0 }
      seen.set(label.key, entry)
      if (here.has(label.key)) {
        // Of arrows right below each other the first heads them all.
        const above = filled[place - 1]
        entry.again ||= !isBehindArrow(line) || above === undefined || !isBehindArrow(above)
        continue
      }
      here.add(label.key)
      entry.items++
      entry.place += place / filled.length
      if (label.rest !== '' || place + 1 < filled.length) entry.followed++
    }
  }
  const usual = [...seen].filter(
    ([key, { items, again, followed }]) =>
      (areMinutes || DECIDED.test(key)) &&
      !again &&
      items >= LEAST_ITEMS &&
      items >= starts.length * MOSTLY &&
      followed * 2 > items
  )
  // Words that say themselves that something was decided come before those that only stand last ("Hvem gør hvad?").
  const said = usual.filter(([key]) => DECIDED.test(key))
  const last = (said.length > 0 ? said : usual).sort(([, a], [, b]) => b.place / b.items - a.place / a.items)[0]
  return last === undefined
    ? null
    : { key: last[0], line: last[1].first.number, printed: labelOf(last[1].first)?.printed ?? '' }
}

/** The heading of a decision by such words, or null where the line is none. */
export const learntHeadingOf = (line: Line, label: LearntLabel): DecisionHeading | null => {
  const found = labelOf(line)
  return found === null || found.key !== label.key
    ? null
    : { heading: found.printed, forum: null, date: null, rest: found.rest, form: 'worded', slip: false }
}
