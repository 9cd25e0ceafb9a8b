import { isPeopleField, labelled } from '../head/head-fields.ts'
import { forumIn, kindIn } from '../head/title-line.ts'
import { isContentsEntry } from '../headings/contents.ts'
import { groupOf, opennessOf, parseItemCandidate } from '../headings/item-heading.ts'
import { outcomeOfSentence } from '../meaning/outcome.ts'
import { firstDate } from '../text/calendar-dates.ts'
import { caseNumberAlone } from '../text/case-number.ts'
import { foldText } from '../text/fold-text.ts'
import type { Line } from '../text/lines.ts'
import { ITEM_LABELS, LAST_TITLE } from '../vocabulary/item-labels.ts'
import { countedItems, type FoundItem } from './found-item.ts'
import { type Heading, headingsOf, isCaseLine, ledByCase, ledByHeadings, ledByMark } from './led-by-headings.ts'
import { titlesSetApart } from './titles-set-apart.ts'

const LONGEST_TITLE = 200
/** So large a part of the items must have a title above for the lines there to be titles. */
const MOSTLY = 0.8
const LEAST_WITHOUT_GAPS = 3

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
  !/[.:;,]$/u.test(line.plain) &&
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
  const byCase = ledByCase(lines, dense, headings)
  const led = byCase.length > 0 ? byCase : ledByMark(lines, dense, headings)
  const starts = led.length > 0 ? led : ledByHeadings(lines, dense, headings, isBelowGap)
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
  /** The usual last title, or "Lukket" and nothing else, begins an item and is its title. */
  const isOwnTitle = (order: number): boolean => {
    const plain = lines[dense[order] ?? -1]?.plain ?? ''
    return LAST_TITLE.test(plain) || (opennessOf(plain) === 'closed' && !headed.has(order + 1))
  }
  const titledBelow = !titled && led.length > 0 && areTitled(isOverTitle)
  let group: 'open' | 'closed' | null = null
  let from = 0
  return starts.map((order, index) => {
    const place = dense[order] ?? 0
    for (; from < order; from++) group = groupOf(lines[dense[from] ?? -1]?.plain ?? '') ?? group
    const only = starts.length === 1 && !titled ? titleOfOnly(lines, dense, order) : undefined
    const above = titled && hasTitle(order) ? dense[order - 1] : only
    const title =
      above ?? (titledBelow && isOverTitle(order) ? dense[order + 1] : isOwnTitle(order) ? place : undefined)
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
