import type { Repair } from '../../domain/minutes.ts'
import { decisionHeadingOf } from '../headings/decision-heading.ts'
import { groupOf, parseItemCandidate } from '../headings/item-heading.ts'
import { sectionHeadingOf } from '../headings/section-heading.ts'
import { dateOf, findDates } from '../text/calendar-dates.ts'
import { foldText } from '../text/fold-text.ts'
import { isForumName } from '../text/forum-name.ts'
import { isBlank, type Line, splitLine } from '../text/lines.ts'
import { besidePages } from './beside-pages.ts'
import { datedHeadBlocks } from './dated-blocks.ts'
import { explainedHeads } from './explained-heads.ts'
import { repeatedLetterheads } from './letterhead.ts'
import { footOf, isFootLine, letterheadsOf, signaturesOf } from './page-foot.ts'
import {
  countedPages,
  daysAtEdge,
  evenPages,
  numbersBesideHeads,
  numbersSetApart,
  numbersToEnd,
  ownDates,
  pageTotals,
  risingPages
} from './page-lines.ts'
import { isPageLine, NUMBER_ONLY, pageOfPages } from './page-signs.ts'
import { pagesAsInContents } from './pages-in-contents.ts'
import { routesOf } from './routes.ts'
import {
  EDGE_LINES,
  headsOverItems,
  isDatedFoot,
  isDatedPage,
  isDecision,
  LONGEST_HEAD,
  looksLikeRunningHead,
  runningTitles,
  topsOfPages,
  withoutNumbers
} from './running-heads.ts'
import { isGap, isRule, isSiteFurniture, PRINTED_ADDRESS } from './site-furniture.ts'

/** Lines without page furniture. `newPage` of a line says that furniture or a page break stood before it. */
export interface Cleared {
  readonly lines: readonly Line[]
  readonly repairs: readonly Repair[]
}

/** A document's own head is within so many lines: what it says first is none of a page's head. */
const OPENING = 15
/** Lines at pages' edges that are looked at for running heads; a document of so many pages is none. */
const MOST_EDGES = 20_000

/** The body's name and the day stand in the document's own head first, each on a line of its own. */
const isSaidOnce = (plain: string): boolean => isForumName(plain) || /^[\d\s.:/-]{6,}$/u.test(plain)

/** What is found while a document's furniture is looked for, by place of line. */
class Found {
  readonly lines: readonly Line[]
  readonly taken = new Set<number>()
  /** Lines that say which page they are on. */
  readonly pages = new Set<number>()
  /** Places near a page's edge, and which edge. */
  readonly edges = new Map<number, number>()

  constructor(lines: readonly Line[]) {
    this.lines = lines
  }

  /** The lines with words next to a place, away from it, up to a section's heading: below that stands its text. */
  near(place: number, step: 1 | -1): number[] {
    const found: number[] = []
    for (let at = place + step; found.length < EDGE_LINES && Math.abs(at - place) < 12; at += step) {
      const line = this.lines[at]
      if (line === undefined) break
      if (isBlank(line)) continue
      found.push(at)
      if (step === 1 && sectionHeadingOf(line)?.ambiguous === false) break
    }
    return found
  }

  markEdge(place: number): void {
    for (const at of [...this.near(place, -1), ...this.near(place, 1)]) this.edges.set(at, place)
  }

  /** Near a link of the site only the body's name and the meeting's day are its page's head. */
  markNamesAt(place: number): void {
    for (const at of [...this.near(place, -1), ...this.near(place, 1)]) {
      const plain = this.lines[at]?.plain ?? ''
      if (plain.length <= LONGEST_HEAD && (isForumName(plain) || /^[\d\s.:/-]{6,}$/u.test(plain)))
        this.edges.set(at, place)
    }
  }

  takePage(place: number): void {
    this.taken.add(place)
    if (this.pages.size < MOST_EDGES) this.pages.add(place)
    this.markEdge(place)
  }

  takeAll(places: Iterable<number>): void {
    for (const place of places) this.taken.add(place)
  }
}

/** Takes lines that say by themselves that they are furniture; the places of numbers alone, which do not, are given back. */
const takePlainFurniture = (found: Found): readonly number[] => {
  const { lines } = found
  const bareNumbers: number[] = []
  const totals = pageTotals(lines)
  const rising = risingPages(lines)
  const days = daysAtEdge(lines)
  for (const [place, line] of lines.entries()) {
    // Of a rule of underscores, which mark what is bold, nothing printed is left.
    if (isBlank(line) && (line.cells !== null || !isRule(line))) continue
    if (isSiteFurniture(line)) {
      // An address with its page is a page's number for what else the browser printed there.
      if (PRINTED_ADDRESS.test(line.plain)) found.takePage(place)
      else {
        found.taken.add(place)
        if (found.edges.size < MOST_EDGES) found.markNamesAt(place)
      }
    } else if (
      (isPageLine(line) && !days.has(place)) ||
      isDatedPage(line) ||
      rising.has(place) ||
      totals.has(pageOfPages(line.plain)?.[1] ?? '')
    )
      found.takePage(place)
    else if (NUMBER_ONLY.test(line.plain)) bareNumbers.push(place)
    if (line.newPage && found.edges.size < MOST_EDGES) {
      found.edges.set(place, place)
      found.markEdge(place)
    }
  }
  found.takeAll(footOf(lines))
  found.takeAll(routesOf(lines))
  for (const place of [...found.pages]) takeFootBeside(found, place)
  return bareNumbers
}

/** A rule may part a page's number from its foot. */
const LINES_OF_FOOT = 2
/** Takes the letterhead's foot that stands right above or below a page's number: "Havnen A/S · CVR 00 00 00 00". */
function takeFootBeside({ lines, taken }: Found, place: number): void {
  for (const step of [-1, 1])
    for (let at = place + step; Math.abs(at - place) <= LINES_OF_FOOT; at += step) {
      const line = lines[at]
      if (line === undefined || (isBlank(line) && !isRule(line))) break
      if (isFootLine(line)) taken.add(at)
      else if (!isRule(line)) break
    }
}

const LEAST_PAGES_IN_WORDS = 2

/** Takes numbers alone that are pages, the dated feet of pages, and titles printed again on each page. */
const takeNumbersAndFeet = (found: Found, bareNumbers: readonly number[]): void => {
  const { lines, edges, taken } = found
  // Pages that say their numbers in words have no others: a number at their edge is an item's.
  const inWords = found.pages.size >= LEAST_PAGES_IN_WORDS
  found.takeAll(countedPages(lines, bareNumbers))
  for (const place of [...evenPages(lines, bareNumbers), ...pagesAsInContents(lines, bareNumbers)])
    found.takePage(place)
  const ofPages = [numbersBesideHeads, numbersSetApart, numbersToEnd].flatMap((find) => find(lines, bareNumbers))
  for (const place of ofPages) found.takePage(place)
  for (const place of bareNumbers) {
    const after = found.near(place, 1)[0]
    if (inWords && after !== undefined) continue
    if (edges.has(place) && (after === undefined || lines[after]?.newPage === true || lines[place]?.newPage === true))
      taken.add(place)
  }
  for (const place of edges.keys()) {
    const line = lines[place]
    if (line !== undefined && place > OPENING && !taken.has(place) && isDatedFoot(line)) taken.add(place)
  }
  const running = runningTitles(lines)
  found.takeAll(running)
  found.takeAll(topsOfPages(lines))
  for (const place of bareNumbers) {
    const after = found.near(place, 1)[0]
    if (after === undefined ? place > OPENING * 2 : running.has(after)) taken.add(place)
  }
}

/** Lines at pages' edges that come again there, by what they say but their numbers. */
const linesAtEdges = ({ lines, edges, taken }: Found): ReadonlyMap<string, readonly number[]> => {
  const at = new Map<string, number[]>()
  for (const place of edges.keys()) {
    const line = lines[place]
    const length = line?.plain.length ?? 0
    if (line === undefined || taken.has(place) || length > LONGEST_HEAD || length < 3 || NUMBER_ONLY.test(line.plain))
      continue
    const key = withoutNumbers(line.plain)
    const places = at.get(key)
    if (places === undefined) at.set(key, [place])
    else places.push(place)
  }
  return at
}

/** "Havnerådet                4. maj 2027": body and day at the two edges of a page are no heading. */
const IN_COLUMNS = /\S(?:\s{4,}|\t+)\S/u
/** What is printed on every page may be lost on some. */
const MOST = 0.75
/** The document's own head, contents and all, begins within so many lines. */
const LINES_OF_HEAD = 25
const daysIn = (plain: string): readonly string[] =>
  findDates(plain.slice(0, LONGEST_HEAD)).flatMap((mention) => dateOf(mention) ?? [])
/** "Byvandring 3. april 2027", at the end of several lists: the day of a document, and neither the meeting's nor the one on which all pages were printed. */
const isOfOtherDay = (plain: string, ownDays: ReadonlySet<string>): boolean => {
  const days = daysIn(plain)
  return days.length > 0 && days.every((day) => !ownDays.has(day))
}

/** The head of a page has so many lines beside its number at most. */
const LINES_OF_RUNNING_HEAD = 4

/** Takes running heads and feet: what comes again at the edges of pages, and seldom elsewhere. The first stands in the document's own head. */
const takeRunningHeads = (found: Found): void => {
  const { lines, edges } = found
  const atEdges = linesAtEdges(found)
  const dated = datedHeadBlocks(lines)
  const headsDecision = (line: Line): boolean =>
    isDecision(line) || (dated && decisionHeadingOf(line)?.form === 'dated' && !IN_COLUMNS.test(line.text.trim()))
  const opening = new Set(lines.slice(0, LINES_OF_HEAD).map((line) => foldText(line.plain.slice(0, LONGEST_HEAD))))
  // A day in the title of an item that the contents list is not the meeting's.
  const ownDays = new Set(
    lines
      .slice(0, LINES_OF_HEAD)
      .filter((line) => (parseItemCandidate(line)?.title ?? '') === '')
      .flatMap(({ plain }) => daysIn(plain))
  )
  if (atEdges.size > 0) {
    const everywhere = new Map<string, number[]>()
    for (const [place, { plain }] of lines.entries()) {
      const key = plain === '' || plain.length > LONGEST_HEAD ? null : withoutNumbers(plain)
      if (key === null || !atEdges.has(key)) continue
      const known = everywhere.get(key)
      if (known === undefined) everywhere.set(key, [place])
      else known.push(place)
    }
    const again: number[] = []
    const pages = new Set(edges.values()).size
    const isOnMostPages = (times: number): boolean => times >= pages * MOST
    for (const [key, places] of atEdges) {
      const line = lines[places[0] ?? -1]
      const all = everywhere.get(key) ?? []
      if (
        line !== undefined &&
        new Set(places.map((place) => edges.get(place))).size >= 2 &&
        sectionHeadingOf(line) === null &&
        !headsDecision(line) &&
        !/^(?:punkt|pkt|sag|nr)(?!\p{L})/iu.test(line.plain) &&
        places.length >= all.length * 0.6 &&
        looksLikeRunningHead(line.plain, opening) &&
        (isOnMostPages(places.length) || !isOfOtherDay(line.plain, ownDays))
      )
        again.push(...((all[0] ?? 0) <= OPENING && isSaidOnce(line.plain) ? all.slice(1) : all))
    }
    const first = again.reduce((least, place) => Math.min(least, place), Infinity)
    found.takeAll(again.filter((place) => place !== first || place > OPENING))
  }
  for (const place of headsOverItems(lines, ownDays)) if (place > OPENING) found.taken.add(place)
  found.takeAll(repeatedLetterheads(lines))
  found.takeAll(explainedHeads(lines, ownDays, found.pages, headsDecision))
  for (let pass = 0; pass < LINES_OF_RUNNING_HEAD; pass++) {
    const beside = besidePages(lines, found.pages, found.taken, opening, headsDecision)
    if (beside.length === 0) break
    for (const place of beside) if (place > OPENING) found.taken.add(place)
  }
}

/** "SAG NR. 4", "Punkt 4": an item's number by itself. */
const ITEM_ALONE = /^(?:(?:dagsordens)?punkt|pkt\.?|sag|item)\s?(?:nr\.?|no\.?)?\s?(\d{1,4})\.?$/iu
/** Takes an item's number that stands again at the head of a page on which the item goes on. */
const takeItemsAgain = ({ lines, edges, taken }: Found): void => {
  let last: string | null = null
  for (const [place, { plain }] of lines.entries()) {
    const number = plain.length > 30 || taken.has(place) ? undefined : ITEM_ALONE.exec(plain)?.[1]
    if (number === undefined) continue
    if (number === last && edges.has(place)) taken.add(place)
    last = number
  }
}

/** Gives back what was taken for a head of pages and stands over an item's heading: "Lukket dagsorden" says of those below that they are closed. */
const giveBackGroups = ({ lines, taken }: Found): void => {
  for (const place of taken) {
    const plain = lines[place]?.plain ?? ''
    if (plain.length > LONGEST_HEAD || groupOf(plain) === null) continue
    const below = lines.slice(place + 1, place + 1 + EDGE_LINES).find((line) => !isBlank(line))
    if (below !== undefined && parseItemCandidate(below) !== null) taken.delete(place)
  }
}

/** The lines that are left. What a rule parts stays parted; a line behind furniture begins anew, as behind a page break. */
const leaveOut = (lines: readonly Line[], taken: ReadonlySet<number>): Cleared => {
  const kept: Line[] = []
  const repairs: Repair[] = []
  let broken = false
  for (const [place, line] of lines.entries()) {
    if (taken.has(place)) {
      repairs.push({ line: line.number, kind: 'furniture', before: line.text.trim(), after: '' })
      broken = true
      const [before, after] = [kept.at(-1), lines[place + 1]]
      if (isGap(line) && before !== undefined && !isBlank(before) && after !== undefined && !isBlank(after))
        kept.push(...splitLine(line, ['']))
      continue
    }
    kept.push(broken && !line.newPage && !isBlank(line) ? { ...line, newPage: true, memory: [] } : line)
    broken = isBlank(line) && (broken || line.newPage)
  }
  return { lines: kept, repairs }
}

/**
 * Takes page furniture out: page numbers, running heads and feet (lines that come again at the edges of pages), rules, and what a web site prints
 * around its texts. Every line taken out is named in `repairs`. Takes time in proportion to the lines.
 */
export const clearFurniture = (lines: readonly Line[]): Cleared => {
  const found = new Found(lines)
  takeNumbersAndFeet(found, takePlainFurniture(found))
  found.takeAll(letterheadsOf(lines, found.edges))
  const dates = ownDates(lines)
  for (const place of dates) found.markEdge(place)
  takeRunningHeads(found)
  giveBackGroups(found)
  takeItemsAgain(found)
  found.takeAll(dates)
  found.takeAll(signaturesOf(lines, found.taken))
  return leaveOut(lines, found.taken)
}
