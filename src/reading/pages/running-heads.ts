import { decisionHeadingOf } from '../headings/decision-heading.ts'
import { parseItemCandidate } from '../headings/item-heading.ts'
import { dateOf, findDates } from '../text/calendar-dates.ts'
import { caseNumberAlone, caseNumberLabelled } from '../text/case-number.ts'
import { foldText } from '../text/fold-text.ts'
import { isForumName } from '../text/forum-name.ts'
import { addTo } from '../text/groups.ts'
import { isBlank, type Line } from '../text/lines.ts'
import { HEAD_WORDS } from '../vocabulary/furniture.ts'
import { HEAD_LABELS } from '../vocabulary/head-labels.ts'
import { headsBlocks } from './dated-blocks.ts'

/** A running head is at most so long, and stands within so many lines of the page's edge. */
export const LONGEST_HEAD = 140
export const EDGE_LINES = 3

/** The same for the heads of all pages, whatever numbers they hold. */
export const withoutNumbers = (plain: string): string => foldText(plain).replace(/\d+/gu, '#')

/** "Referat fra Havnerådet den 4. maj 2027": beside a page's number it is the page's head, even where the document has one page break only. */
const KIND_AND_DAY = /^(?:referat|dagsorden|beslutningsprotokol|protokol|minutes)\s.*\d{1,2}[-./\s].*\d{2}$/iu
/** Whether a line heads a decision by more than a body and a date. */
export const isDecision = (line: Line): boolean => {
  const heading = decisionHeadingOf(line)
  return heading !== null && heading.form !== 'dated' && !(heading.form === 'weak' && KIND_AND_DAY.test(line.plain))
}

/** A line at a page's edge that names body or municipality and a date: the foot of a page, even where the document has only one. */
export const isDatedFoot = (line: Line): boolean =>
  line.plain.length < 100 &&
  !/[.!?:]$/u.test(line.plain) &&
  !isDecision(line) &&
  /kommune(?!\p{L})/iu.test(line.plain) &&
  findDates(line.plain).some((date) => date.year !== null)

/** The same with the page and their number in a cell beside it: "Strandby Kommune, 4. maj 2027 | 2/3". */
export const isDatedPage = (line: Line): boolean => {
  const [, page, pages] = /^(\d{1,3})\s?\/\s?(\d{1,3})$/u.exec(line.cells?.at(-1) ?? '') ?? []
  return page !== undefined && Number(page) <= Number(pages) && isDatedFoot(line)
}

/** Names and numbers only: a sentence has small words of its own. */
const isTelegraphic = (plain: string): boolean =>
  plain.split(/[\s·|,;–-]+/u).every((word) => !/^\p{Ll}{3,}/u.test(word) || HEAD_WORDS.has(word.replace(/\.$/u, '')))

/** So long a first line of a document says by itself that it is the head of a page where it stands again beside the page's number. */
const LEAST_TOP = 12
/** "4. Ny kaj", "Punkt 4", "4 (Åben) Ny kaj": an item's heading, and no page's. */
const NUMBERED =
  /^(?:(?:punkt|pkt|sag|nr)\.?\s?(?:nr\.?\s?)?\d|\d{1,4}(?:\s?[.)]|\s\((?:åbent?|offentligt?|lukket|open|closed)\)))/iu
/** Whether a text is a day and nothing else: "4. maj 2027". */
export const isDateAlone = (plain: string): boolean =>
  findDates(plain).some(({ start, end, year }) => year !== null && start === 0 && end === plain.length)

const withoutSigns = (folded: string): string => folded.replace(/[:,.]/gu, '')
/** Whether one of the lines of a document's own head is, or ends in or holds, this name as whole words. */
const isNamedIn = (opening: ReadonlySet<string>, name: string): boolean =>
  opening.has(name) ||
  (name.length > 5 && [...opening].some((line) => ` ${withoutSigns(line)} `.includes(` ${withoutSigns(name)} `)))

/** Whether a line can be the head or foot of every page: it names the kind of document, a municipality or a body, or a date. A decision's words do not. */
export const looksLikeRunningHead = (plain: string, opening: ReadonlySet<string>): boolean =>
  !/[.!?:]$/u.test(plain) &&
  caseNumberLabelled(plain) === null &&
  caseNumberAlone(plain) === null &&
  (!NUMBERED.test(plain) || isDateAlone(plain)) &&
  (/(?<!\p{L})(?:referat|dagsorden|protokol|beslutningsprotokol|kommune|møde|mødedato|minutes|agenda|municipality)(?!\p{L})/iu.test(
    plain
  ) ||
    (isForumName(plain) && isNamedIn(opening, foldText(plain))) ||
    (findDates(plain).some((date) => date.year !== null) && isTelegraphic(plain)))

/** So far below its beginning stands a document's own head, gaps and all. */
const LINES_OF_HEAD = 40
const LABELS: ReadonlySet<string> = new Set(Object.values(HEAD_LABELS).flat())
/** Whether a place is that of what a label of the head asks for ("Mødested:", and the room below): what the title says too is said of the meeting there. */
const isValueOfHead = (lines: readonly Line[], place: number): boolean => {
  if (place > LINES_OF_HEAD) return false
  const label = lines.slice(0, place).findLast((line) => !isBlank(line))?.plain ?? ''
  return label.endsWith(':') && LABELS.has(foldText(label.slice(0, -1)))
}

/** The document's first line, where it stands again as the first line of pages: an association's name needs no word for what it is. */
export const topsOfPages = (lines: readonly Line[]): readonly number[] => {
  const first = lines.findIndex((line) => !isBlank(line))
  const top = lines[first]
  if (top === undefined || top.plain.length < LEAST_TOP || top.plain.length > LONGEST_HEAD || isDecision(top)) return []
  return lines.flatMap((line, place) => (line.newPage && place > first && line.plain === top.plain ? [place] : []))
}

/** Repetitions of a line of the document's first three that holds a date or number: a title printed again on every page. */
export const runningTitles = (lines: readonly Line[]): ReadonlySet<number> => {
  const places = new Map<string, number[]>()
  for (const [place, line] of lines.entries()) {
    if (isBlank(line) || line.plain.length > LONGEST_HEAD || !/\d/u.test(line.plain) || !/\p{L}/u.test(line.plain))
      continue
    const key = foldText(line.plain)
    const known = places.get(key)
    if (known !== undefined && !isDecision(line) && !/[.!?]$/u.test(line.plain)) {
      if (!isValueOfHead(lines, place)) known.push(place)
    } else if (
      known === undefined &&
      place < 8 &&
      places.size < 3 &&
      (parseItemCandidate(line)?.title ?? '') === '' &&
      // Two items may be of one case: right below a short head the first one's number stands.
      caseNumberLabelled(line.plain) === null
    )
      places.set(key, [])
  }
  return new Set([...places.values()].filter((again) => !headsBlocks(lines, again) || lines.some(isDecision)).flat())
}

/**
 * Whether a line says what the document's own head says, whole lines of it or its day: "Havnerådsmøde den 4. maj 2027", which its title says too. `top` is its
 * first line.
 */
export const isOfOpening = ({ plain, text }: Line, opening: ReadonlySet<string>, top: string): boolean => {
  const pieces = text.trim().split(/\t+|\s{3,}/u)
  const isInPieces =
    pieces.length > 1 && pieces.every((piece) => KIND_AND_DAY.test(piece) || opening.has(foldText(piece)))
  const isOfTitle = findDates(plain).some(({ year }) => year !== null) && isNamedIn(opening, foldText(plain))
  // "Havnerådet den 4. maj 2027                    Form. init. EH": body and day at one edge of the page, something else at the other.
  const [first = ''] = pieces
  const isOpeningBody = (before: string): boolean =>
    opening.has(foldText(before).replace(/[\s,]+(?:den|d\.)?\s*$/u, ''))
  const isBodyAndDay =
    pieces.length > 1 &&
    findDates(first).some(
      ({ year, start, end }) => year !== null && end === first.length && isOpeningBody(first.slice(0, start))
    )
  return (
    isInPieces || isOfTitle || isBodyAndDay || KIND_AND_DAY.test(plain) || (plain === top && plain.length >= LEAST_TOP)
  )
}

const LEAST_AGAIN = 3
/** The kind of document or whose it is: what the head of a page says, and no heading within an item. */
const OF_DOCUMENT =
  /(?<!\p{L})(?:referat|dagsorden|\p{L}*protokol|kommune|region|minutes|agenda|municipality)(?!\p{L})/iu
/**
 * Lines with the meeting's day that come again letter for letter and stand apart, right above items' headings in most places: the head of each page of a
 * document that prints no pages' numbers, each item on a page of its own. One that names the kind of document may stand anywhere, set apart.
 */
export const headsOverItems = (lines: readonly Line[], ownDays: ReadonlySet<string>): readonly number[] => {
  const places = new Map<string, number[]>()
  for (const [place, line] of lines.entries()) {
    if (line.plain.length > LONGEST_HEAD || line.plain.length < LEAST_TOP || !/\d{2}/u.test(line.plain)) continue
    if (/[.!?:]$/u.test(line.plain) || line.bullet !== '') continue
    addTo(places, line.plain, place)
  }
  const isOwnDay = (plain: string): boolean => findDates(plain).some((mention) => ownDays.has(dateOf(mention) ?? ''))
  return [...places].flatMap(([plain, at]) => {
    const [first] = at
    const line = lines[first ?? -1]
    if (at.length < 2 || line === undefined || isDecision(line) || NUMBERED.test(plain) || !isOwnDay(plain)) return []
    const isApart = at.every((place) => {
      const [above, below] = [lines[place - 1], lines[place + 1]]
      return (above === undefined || isBlank(above)) && (below === undefined || isBlank(below))
    })
    const overItems = at.filter((place) => {
      const next = lines.slice(place + 1, place + LINES_BELOW_HEAD).find((one) => !isBlank(one))
      return next !== undefined && (parseItemCandidate(next)?.title ?? '') !== ''
    })
    const isOften = at.length >= LEAST_AGAIN && (overItems.length * 2 >= at.length || OF_DOCUMENT.test(plain))
    return isApart && (isOften || overItems.length === at.length) ? at : []
  })
}
/** So far below the head of a page its text begins. */
const LINES_BELOW_HEAD = 5
