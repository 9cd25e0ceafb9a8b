import { decisionHeadingOf } from '../headings/decision-heading.ts'
import { groupOf, opennessOf } from '../headings/item-heading.ts'
import { isKindTitle } from '../headings/item-points.ts'
import { type SectionHeading, sectionHeadingOf } from '../headings/section-heading.ts'
import { caseNumberLabelled, isCaseLabelAlone } from '../text/case-number.ts'
import type { Line } from '../text/lines.ts'
import { LAST_TITLE } from '../vocabulary/item-labels.ts'

/** A heading and its place among the lines that are not blank. */
export interface Heading {
  readonly order: number
  readonly name: string
}

/** Sections that stand before the one an item is recognised by. */
const OPENERS: ReadonlySet<string> = new Set(['Resume', 'Beslutningstema'])
/** Sections that an item has once; the others may come again in the middle of a case. */
const ONCE: ReadonlySet<string> = new Set(['Sagsfremstilling', 'Resume', 'Beslutningstema', 'Indstilling'])
/** "Indhold" right over "Sammendrag": what heads all sections of an item, and no section. */
const OVER_SECTIONS = 'over sections'
/** Whether a word by itself stands right over the heading of a section. */
const isOverSection = (section: SectionHeading, below: Line | undefined): boolean => {
  const next = section.rest !== '' || below === undefined ? null : sectionHeadingOf(below)
  return next !== null && !next.ambiguous && !next.slip && next.rest === ''
}

/** Whether body, day and number right below "Tidligere behandling" say where the case was before, and head nothing: another heading follows at once. */
const refersBack = (above: Line | undefined, below: Line | undefined): boolean =>
  above !== undefined &&
  below !== undefined &&
  sectionHeadingOf(above)?.name === 'Historik' &&
  sectionHeadingOf(below)?.rest === ''

/** So often a label that may say something else too ("Indhold:") stands where it heads a part of each item. */
const LEAST_RECURRING = 3
/** Labels alone on their lines, with a colon, that may head a part of an item and stand so often that they do. */
const recurringLabels = (lines: readonly Line[], dense: readonly number[]): ReadonlySet<string> => {
  const counts = new Map<string, number>()
  for (const place of dense) {
    const line = lines[place]
    if (line?.plain.endsWith(':') && sectionHeadingOf(line)?.ambiguous === true)
      counts.set(line.plain, (counts.get(line.plain) ?? 0) + 1)
  }
  return new Set([...counts].flatMap(([label, count]) => (count >= LEAST_RECURRING ? [label] : [])))
}

/** The headings of decisions and sections, in their order; a weak word heads what was decided where a recurring label heads the part above it. */
export const headingsOf = (lines: readonly Line[], dense: readonly number[]): Heading[] => {
  const recurring = recurringLabels(lines, dense)
  return dense.flatMap((place, order): Heading[] => {
    const line = lines[place]
    if (line === undefined || isKindTitle(line, order) || (line.bullet !== '' && line.bullet !== '•')) return []
    const decision = decisionHeadingOf(line)
    const [above, below] = [lines[dense[order - 1] ?? -1], lines[dense[order + 1] ?? -1]]
    const isWeak = decision?.form === 'weak' && decision.rest === '' && recurring.size > 0
    if (decision?.form === 'worded' || isWeak || (decision?.form === 'named' && !refersBack(above, below)))
      return [{ order, name: 'Beslutning' }]
    const section = sectionHeadingOf(line)
    if (section === null || section.proposer) return []
    if (!section.ambiguous || recurring.has(line.plain)) return [{ order, name: section.name }]
    return isOverSection(section, below) ? [{ order, name: OVER_SECTIONS }] : []
  })
}

/** Whether a line is the label of a case's number, with it or alone. */
export const isCaseLine = (plain: string): boolean =>
  plain.length < 120 &&
  /^\p{L}/u.test(plain) &&
  (caseNumberLabelled(plain) !== null || /^sags?(?:id|nr|nummer)\.?:/iu.test(plain) || isCaseLabelAlone(plain))

const LEAST_LED = 2
/** Items that each begin with a line for their case number, directly before their first heading. */
export const ledByCase = (lines: readonly Line[], dense: readonly number[], headings: readonly Heading[]): number[] => {
  const headed = new Set(headings.map((heading) => heading.order))
  const starts = dense.flatMap((place, order) =>
    isCaseLine(lines[place]?.plain ?? '') && [1, 2, 3].some((step) => headed.has(order + step)) ? [order] : []
  )
  return starts.length >= LEAST_LED && (headings[0]?.order ?? 0) > (starts[0] ?? 0) ? starts : []
}

/**
 * Items that each begin with a line that says whether they are open ("Åben"), directly above their first heading; of a closed one there may be nothing else, so
 * that the next such line, or the end, comes right behind.
 */
export const ledByMark = (lines: readonly Line[], dense: readonly number[], headings: readonly Heading[]): number[] => {
  const headed = new Set(headings.map((heading) => heading.order))
  const openness = (order: number): ReturnType<typeof opennessOf> => opennessOf(lines[dense[order] ?? -1]?.plain ?? '')
  const marks = [...dense.keys()].filter((order) => openness(order) !== null)
  const isBare = (order: number): boolean =>
    openness(order) === 'closed' && (order + 1 === dense.length || openness(order + 1) !== null)
  const areAll = marks.every((order) => headed.has(order + 1) || isBare(order))
  return areAll && marks.length >= LEAST_LED && headings[0]?.order === (marks[0] ?? 0) + 1 ? marks : []
}

/** What items begin with where each ends with its decision. */
const BEGINS_ITEM: ReadonlySet<string> = new Set([...OPENERS, OVER_SECTIONS])
const LEAST_BEGUN = 2

/**
 * The places of the headings right behind decisions, where each of them heads what an item begins with ("Sammendrag"), or what was decided before above
 * that; none where anything else stands there.
 */
const behindDecisions = (headings: readonly Heading[]): readonly number[] => {
  const behind = [...headings.keys()].filter(
    (at) => headings[at - 1]?.name === 'Beslutning' && headings[at]?.name !== 'Beslutning'
  )
  const begins = behind.every((at) => {
    const next = headings[at]?.name === 'Historik' ? headings[at + 1] : headings[at]
    return next !== undefined && BEGINS_ITEM.has(next.name)
  })
  return begins && behind.length >= LEAST_BEGUN ? behind.map((at) => headings[at]?.order ?? 0) : []
}

/** Where the first item begins: below the heading of its group ("Åben dagsorden"), else at its first heading. */
const firstStart = (lines: readonly Line[], dense: readonly number[], first: number): number => {
  const group = dense.findLastIndex((place, order) => order < first && groupOf(lines[place]?.plain ?? '') !== null)
  return group < 0 ? first : group + 1
}

/**
 * Items that end with their decisions and lost their titles: each begins with what stands behind the one before, or with the usual last title over the last
 * decision.
 */
const ledBehindDecisions = (
  lines: readonly Line[],
  dense: readonly number[],
  headings: readonly Heading[]
): readonly number[] => {
  const behind = behindDecisions(headings)
  const [first] = headings
  if (behind.length === 0 || first === undefined || headings.at(-1)?.name !== 'Beslutning') return []
  const last = headings.filter(
    ({ order, name }, at) =>
      name === 'Beslutning' &&
      headings[at - 1]?.name === name &&
      LAST_TITLE.test(lines[dense[order - 1] ?? -1]?.plain ?? '')
  )
  return [firstStart(lines, dense, first.order), ...behind, ...last.map(({ order }) => order - 1)].toSorted(
    (a, b) => a - b
  )
}

/**
 * Items that are told apart by their headings only: after a decision, what an item has once comes again, or what the first one began with; or, below a
 * line that can be a title, another decision.
 */
export const ledByHeadings = (
  lines: readonly Line[],
  dense: readonly number[],
  headings: readonly Heading[],
  hasTitle: (order: number) => boolean
): readonly number[] => {
  const decidesLast = headings.at(-1)?.name === 'Beslutning' && !hasTitle(headings[0]?.order ?? 0)
  const behind = decidesLast ? ledBehindDecisions(lines, dense, headings) : []
  if (behind.length > 0) return behind
  const decides = headings.some(({ name }) => name === 'Beslutning')
  const starts: number[] = []
  let seen = new Set<string>()
  let decided = false
  for (const [place, { order, name }] of headings.entries()) {
    const before = headings[place - 1]
    const begins =
      name === headings[0]?.name && before?.name === 'Beslutning' && name !== 'Beslutning' && name !== 'Bilag'
    const again =
      seen.has(name) &&
      (begins || ONCE.has(name)
        ? decided || !decides
        : name === 'Beslutning' && before?.name !== 'Beslutning' && hasTitle(order))
    // "Beslutning" alone comes first, over an agenda that was approved: the case that begins below is the next item.
    const isSecond = decidesLast && decided && starts.length === 1 && seen.size === 1 && OPENERS.has(name)
    if (starts.length === 0 || again || isSecond) {
      const opened = again && before !== undefined && OPENERS.has(before.name) && !OPENERS.has(name)
      starts.push(opened ? before.order : order)
      seen = new Set(opened ? [before.name] : [])
      decided = false
    }
    seen.add(name)
    if (name === 'Beslutning') decided = true
  }
  return starts
}
