import { isPeopleField, labelled } from '../head/head-fields.ts'
import { forumIn, kindIn } from '../head/title-line.ts'
import { isContentsEntry } from '../headings/contents.ts'
import { decisionHeadingOf } from '../headings/decision-heading.ts'
import { groupOf, opennessOf, parseItemCandidate } from '../headings/item-heading.ts'
import { isKindTitle } from '../headings/item-points.ts'
import { sectionHeadingOf } from '../headings/section-heading.ts'
import { outcomeOfSentence } from '../meaning/outcome.ts'
import { firstDate } from '../text/calendar-dates.ts'
import { caseNumberAlone, caseNumberLabelled, isCaseLabelAlone } from '../text/case-number.ts'
import { foldText } from '../text/fold-text.ts'
import type { Line } from '../text/lines.ts'
import { ITEM_LABELS, USUAL_TITLES } from '../vocabulary/item-labels.ts'
import { countedItems, type FoundItem } from './found-item.ts'
import { titlesSetApart } from './titles-set-apart.ts'

/** A heading and its place among the lines that are not blank. */
interface Heading {
  readonly order: number
  readonly name: string
}

/** Sections that stand before the one an item is recognised by. */
const OPENERS: ReadonlySet<string> = new Set(['Resume', 'Beslutningstema'])
/** Sections that an item has once; the others may come again in the middle of a case. */
const ONCE: ReadonlySet<string> = new Set(['Sagsfremstilling', 'Resume', 'Beslutningstema', 'Indstilling'])
const LONGEST_TITLE = 200
/** So large a part of the items must have a title above for the lines there to be titles. */
const MOSTLY = 0.8
const LEAST_WITHOUT_GAPS = 3

/** So often a label that may say something else too ("Indhold:") stands where it heads a part of each item. */
const LEAST_RECURRING = 3
/** Labels alone on their lines, with a colon, that may head a part of an item and stand so often that they do. */
const recurringLabels = (lines: readonly Line[], dense: readonly number[]): ReadonlySet<string> => {
  const counts = new Map<string, number>()
  for (const place of dense) {
    const line = lines[place] as Line
    if (line.plain.endsWith(':') && sectionHeadingOf(line)?.ambiguous === true)
      counts.set(line.plain, (counts.get(line.plain) ?? 0) + 1)
  }
  return new Set([...counts].flatMap(([label, count]) => (count >= LEAST_RECURRING ? [label] : [])))
}

/** The headings of items' parts; a weak word heads what was decided where such a label heads the part above it. */
const headingsOf = (lines: readonly Line[], dense: readonly number[]): Heading[] => {
  const recurring = recurringLabels(lines, dense)
  return dense.flatMap((place, order): Heading[] => {
    const line = lines[place]
    if (line === undefined || isKindTitle(line, order) || (line.bullet !== '' && line.bullet !== '•')) return []
    const decision = decisionHeadingOf(line)
    const isWeak = decision?.form === 'weak' && decision.rest === '' && recurring.size > 0
    if (decision !== null && (decision.form === 'worded' || decision.form === 'named' || isWeak))
      return [{ order, name: 'Beslutning' }]
    const section = sectionHeadingOf(line)
    const isSure = section !== null && !section.proposer && (!section.ambiguous || recurring.has(line.plain))
    return isSure ? [{ order, name: section.name }] : []
  })
}

const isCaseLine = (plain: string): boolean =>
  plain.length < 120 &&
  /^\p{L}/u.test(plain) &&
  (caseNumberLabelled(plain) !== null || /^sags?(?:id|nr|nummer)\.?:/iu.test(plain) || isCaseLabelAlone(plain))

const LEAST_LED = 2
/** Items that each begin with a line for their case number, directly before their first heading. */
const ledByCase = (lines: readonly Line[], dense: readonly number[], headings: readonly Heading[]): number[] => {
  const headed = new Set(headings.map((heading) => heading.order))
  const starts = dense.flatMap((place, order) =>
    isCaseLine(lines[place]?.plain ?? '') && [1, 2, 3].some((step) => headed.has(order + step)) ? [order] : []
  )
  return starts.length >= LEAST_LED && (headings[0]?.order ?? 0) > (starts[0] ?? 0) ? starts : []
}

/** Items that each begin with a line that says whether they are open ("Åben"), directly above their first heading. */
const ledByMark = (lines: readonly Line[], dense: readonly number[], headings: readonly Heading[]): number[] => {
  const headed = new Set(headings.map((heading) => heading.order))
  const marks = dense.flatMap((place, order) => (opennessOf(lines[place]?.plain ?? '') === null ? [] : [order]))
  const areAll = marks.every((order) => headed.has(order + 1))
  return areAll && marks.length >= LEAST_LED && headings[0]?.order === (marks[0] ?? 0) + 1 ? marks : []
}

/** "Emne: Bøjer", where each item begins with such a label and no number. */
const LABELLED =
  /^(?:emne|dagsordenspunkt|punkt|sag|overskrift|titel|topic|subject|agenda item)\s?:\s+(?=["“]?\p{Lu}\p{L}{2})(.{3,200})$/iu
const LEAST_LABELLED = 2

/** Whether a line is underlined, marked or in capitals, and neither label nor sentence. */
const isSetAsTitle = (line: Line | undefined): boolean =>
  line !== undefined &&
  (line.marked || line.plain === line.plain.toUpperCase()) &&
  /\p{Lu}{2}|\p{Lu}\p{Ll}/u.test(line.plain) &&
  !/[:;,]/u.test(line.plain)

/** Items that each begin with a label for their title on the same line, as often as anything is decided. */
const ledByLabel = (lines: readonly Line[], dense: readonly number[], headings: readonly Heading[]): FoundItem[] => {
  const labelled = dense.flatMap((place, order) => {
    const line = lines[place]
    const [label, title] = line?.bullet === '' ? (LABELLED.exec(line.plain) ?? []) : []
    return label === undefined || title === undefined ? [] : [{ place, order, title }]
  })
  const decided = headings.filter(({ name }) => name === 'Beslutning').length
  if (labelled.length < LEAST_LABELLED || labelled.length * 2 < decided) return []
  // Below a title of its own such a label heads the case.
  const titled = labelled.filter(({ order }) => isSetAsTitle(lines[dense[order - 1] ?? -1]))
  if (titled.length >= labelled.length * MOSTLY) return []
  return countedItems(labelled)
}

/**
 * Items that are told apart by their headings only: after a decision, what an item has once comes again, or what the first one began with; or, below a
 * line that can be a title, another decision.
 */
const ledByHeadings = (
  headings: readonly Heading[],
  hasTitle: (order: number) => boolean,
  hasUsualTitle: (order: number) => boolean
): number[] => {
  const decidesLast = headings.at(-1)?.name === 'Beslutning' && !hasTitle(headings[0]?.order ?? 0)
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
        : name === 'Beslutning' && (before?.name !== 'Beslutning' || hasUsualTitle(order)) && hasTitle(order))
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

/** "Drøftelse af mødeplanen", "Temadrøftelse om kajen": what is to be discussed. */
const NAMES_DISCUSSION = /^(?:\p{L}*d|D)røftelse(?:r)?\s/u
/** Whether a line can be an item's title, by itself. */
const looksLikeTitle = (line: Line | undefined): boolean =>
  line !== undefined &&
  line.plain.length > 2 &&
  line.plain.length <= LONGEST_TITLE &&
  (line.bullet === '' || line.bullet === '•') &&
  line.cells === null &&
  /^["“”'’«»(]?[\p{Lu}\d]/u.test(line.plain) &&
  (!/[.:;,]$/u.test(line.plain) || USUAL_TITLES.test(line.plain)) &&
  !ITEM_LABELS.has(foldText(line.plain.slice(0, Math.max(0, line.plain.indexOf(':'))))) &&
  caseNumberAlone(line.plain) === null &&
  opennessOf(line.plain) === null &&
  groupOf(line.plain) === null &&
  !isCaseLine(line.plain) &&
  // "Afbud: Anna Holt", below what was decided.
  !isPeopleField(labelled(line.plain)?.field ?? 'other') &&
  (outcomeOfSentence(line.plain) === null || NAMES_DISCUSSION.test(line.plain)) &&
  !isContentsEntry(line)

/** Items that begin with these titles; a heading over several says whether they are closed. */
const countedAt = (lines: readonly Line[], dense: readonly number[], places: readonly number[]): FoundItem[] => {
  let group: 'open' | 'closed' | null = null
  let order = 0
  return countedItems(
    places.map((place) => {
      for (; (dense[order] ?? place) < place; order++) group = groupOf(lines[dense[order] ?? -1]?.plain ?? '') ?? group
      return { place, title: lines[place]?.plain ?? '', closed: group === 'closed' }
    })
  )
}

/** A paragraph; and so many of them may stand between the only item's title and its first heading. */
const LEAST_PROSE = 60
const MOST_BETWEEN = 6
const isProse = (plain: string): boolean => plain.length >= LEAST_PROSE && /[.:?]["”)]?$/u.test(plain)

/** A body's name at its end makes no body of it: "Forslag til nyt havneudvalg". */
const BEGINS_AS_MATTER = /^\p{Lu}\p{Ll}+\s(?:til|om|af|vedr\.?|vedrørende|på|fra)\s\p{Ll}/u
/** Whether a line that can be a title names none of what the head of a meeting says. */
const isNoHead = ({ plain }: Line): boolean =>
  kindIn(plain) === null &&
  (forumIn(plain) !== plain || BEGINS_AS_MATTER.test(plain)) &&
  labelled(plain) === null &&
  firstDate(plain) === null

/**
 * The title of the only item on a page: set apart above the case's number or the paragraphs that come before the first heading, or the page's first line. Undefined
 * where there is none.
 */
const titleOfOnly = (lines: readonly Line[], dense: readonly number[], first: number): number | undefined => {
  let order = first - 1
  const lineAt = (at: number): Line | undefined => lines[dense[at] ?? -1]
  for (; order > 0 && first - order <= MOST_BETWEEN; order--) {
    const plain = lineAt(order)?.plain ?? ''
    if (!isCaseLine(plain) && !isProse(plain)) break
  }
  const line = lineAt(order)
  const above = lineAt(order - 1)
  const isApart =
    order === 0 ||
    (order < first - 1 &&
      ((dense[order - 1] ?? -1) < (dense[order] ?? 0) - 1 ||
        (above !== undefined && parseItemCandidate(above)?.style === 'alone')))
  return line !== undefined && isApart && looksLikeTitle(line) && isNoHead(line) ? dense[order] : undefined
}

/**
 * Finds the items of a document that numbers none: they begin with their case numbers, or where the headings that an item has begin anew. The line
 * above is their title where nearly all have one there, or that below the case number; else they have none. They are counted, as the document does not.
 */
export const unnumberedItems = (lines: readonly Line[], dense: readonly number[]): FoundItem[] => {
  const headings = headingsOf(lines, dense)
  const byLabel = ledByLabel(lines, dense, headings)
  if (byLabel.length > 0) return byLabel
  const headed = new Set(headings.map((heading) => heading.order))
  const attached = new Set(headings.flatMap(({ order, name }) => (name === 'Bilag' ? [order + 1] : [])))
  /** What stands right below "Bilag", with no gap between, is called so there. */
  const isAttached = (order: number): boolean =>
    attached.has(order) && (dense[order] ?? 0) === (dense[order - 1] ?? 0) + 1
  const isBelowTitle = (order: number): boolean => {
    const [before, line] = dense.slice(Math.max(0, order - 2), order).map((place) => lines[place])
    // "• Valget", below another bullet, is the last of a list.
    const isOfList = line !== undefined && line.bullet !== '' && before?.bullet === line.bullet
    return (
      !headed.has(order - 1) && !isOfList && !isAttached(order - 1) && looksLikeTitle(lines[dense[order - 1] ?? -1])
    )
  }
  const isBelowGap = (order: number): boolean =>
    isBelowTitle(order) && ((dense[order - 2] ?? -1) < (dense[order - 1] ?? -1) - 1 || headed.has(order - 2))
  /** Below "Evt.": nothing that was decided is called so. */
  const isBelowUsual = (order: number): boolean => USUAL_TITLES.test(lines[dense[order - 1] ?? -1]?.plain ?? '')
  const byCase = ledByCase(lines, dense, headings)
  const led = byCase.length > 0 ? byCase : ledByMark(lines, dense, headings)
  const starts = led.length > 0 ? led : ledByHeadings(headings, isBelowGap, isBelowUsual)
  const apart = led.length > 0 ? [] : titlesSetApart(lines, dense)
  if (apart.length > starts.length) return countedAt(lines, dense, apart)
  const areTitled = (has: (order: number) => boolean): boolean =>
    starts.slice(1).filter(has).length >= (starts.length - 1) * MOSTLY && (starts.length > 1 || has(starts[0] ?? 0))
  // Where no line stands apart, in a text without gaps, what ends without a full stop above most of the headings is a title too.
  const hasTitle = areTitled(isBelowGap) || starts.length < LEAST_WITHOUT_GAPS ? isBelowGap : isBelowTitle
  const titled = areTitled(hasTitle)
  // "Sagsnr.: 27/12   Sagsbehandler: Anna Holt" over the title.
  const isOverTitle = (order: number): boolean =>
    !headed.has(order + 1) && looksLikeTitle(lines[dense[order + 1] ?? -1])
  const titledBelow = !titled && led.length > 0 && areTitled(isOverTitle)
  let group: 'open' | 'closed' | null = null
  let from = 0
  return starts.map((order, index) => {
    const place = dense[order] ?? 0
    for (; from < order; from++) group = groupOf(lines[dense[from] ?? -1]?.plain ?? '') ?? group
    const only = starts.length === 1 && !titled ? titleOfOnly(lines, dense, order) : undefined
    const above = titled && hasTitle(order) ? dense[order - 1] : only
    const title = above ?? (titledBelow && isOverTitle(order) ? dense[order + 1] : undefined)
    return {
      start: above ?? place,
      place: above ?? place,
      number: index + 1,
      title: title === undefined ? '' : (lines[title]?.plain ?? ''),
      closed: group === 'closed',
      titlePlaces: title === undefined ? [] : [title],
      counted: true
    }
  })
}
