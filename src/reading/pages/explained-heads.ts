import { decisionHeadingOf } from '../headings/decision-heading.ts'
import { parseItemCandidate } from '../headings/item-heading.ts'
import { sectionHeadingOf } from '../headings/section-heading.ts'
import { dateOf, findDates } from '../text/calendar-dates.ts'
import { foldText } from '../text/fold-text.ts'
import { isForumWord } from '../text/forum-name.ts'
import { addTo } from '../text/groups.ts'
import { isBlank, type Line } from '../text/lines.ts'
import { HEAD_WORDS, LABELS_OF_HEADS } from '../vocabulary/furniture.ts'
import { isPageLine } from './page-signs.ts'
import { LONGEST_HEAD, withoutNumbers } from './running-heads.ts'

/** The document's own head, in whose words the heads of its pages are explained. */
const LINES_OF_HEAD = 25
/** The first lines are the document's own head, whatever comes again. */
const OPENING = 15

const WORDS = /\p{L}+|\d+/gu
const OWNER = /((?:\p{Lu}[\p{L}.-]*\s){1,3})kommune(?!\p{L})|(?<!\p{L})region\s\p{Lu}/iu
const KIND = /(?<!\p{L})(?:\p{L}*referat|dagsorden|\p{L}*protokol|minutes|agenda)(?!\p{L})/iu
const SPACED_KIND = /^(?:r\se\sf\se\sr\sa\st|d\sa\sg\ss\so\sr\sd\se\sn|p\sr\so\st\so\sk\so\sl)$/iu
const PARTICULAR = /^(?:møde)?(?:sted|tid|tidspunkt|lokale)\s?:\s/iu
/** A number far from the words, or behind a dash: a page's where it counts up, else an item's. */
const NUMBER_AT_EDGE = /^(\d{1,3})\s{3,}|(?:\s{3,}|\t|\s[-–|]\s)(\d{1,3})$/u

/** What a line of a page's head says of the document; each kind counts once, but a particular of the meeting ("Mødested: …"), which may stand in an item too. */
type Told = 'owner' | 'body' | 'day' | 'kind' | 'particular'

/** What a line tells, whether it says its page in words, and the number at its edge that may be its page's. */
interface Explained {
  readonly told: ReadonlySet<Told>
  readonly isPage: boolean
  readonly number: number | null
}

/** Says what a line tells of its document where all its words are explained by the document's own head, else null. */
type Explain = (line: Line) => Explained | null

const isTitled = (line: Line): boolean => (parseItemCandidate(line)?.title ?? '') !== ''

const explainBy = (lines: readonly Line[], ownDays: ReadonlySet<string>): Explain => {
  const known = new Set<string>()
  for (const line of lines.slice(0, LINES_OF_HEAD)) {
    // What the items are called explains no head.
    if (isTitled(line)) break
    if (line.plain.length > LONGEST_HEAD || line.bullet !== '' || sectionHeadingOf(line)?.ambiguous === false) continue
    for (const [word] of foldText(line.plain).matchAll(WORDS)) known.add(word)
  }
  const isKnown = (word: string): boolean =>
    known.has(word) ||
    HEAD_WORDS.has(word) ||
    LABELS_OF_HEADS.has(word) ||
    (word.endsWith('s') && known.has(word.slice(0, -1)))
  return (line) => {
    const { plain, text } = line
    if (plain === '' || plain.length > LONGEST_HEAD || line.bullet !== '' || /[.!?:;,]$/u.test(plain)) return null
    const isPage = isPageLine(line)
    const trimmed = text.trim()
    const edge = isPage ? null : NUMBER_AT_EDGE.exec(trimmed)
    if (isTitled(line) && edge === null) return null
    const number = edge === null ? null : Number(edge[1] ?? edge[2])
    const told = new Set<Told>()
    // So set it is the title of the whole.
    if (SPACED_KIND.test(plain)) return { told: new Set(['kind', 'owner']), isPage, number }
    const dates = findDates(plain)
    if (dates.some((mention) => !ownDays.has(dateOf(mention) ?? ''))) return null
    if (dates.length > 0) told.add('day')
    let rest = plain
    for (const { start, end } of [...dates].reverse()) rest = `${rest.slice(0, start)} ${rest.slice(end)}`
    if (edge !== null) rest = edge.index === 0 ? rest.replace(/^\d+/u, '') : rest.replace(/\d+$/u, '')
    const owner = OWNER.exec(rest)
    if (owner !== null) {
      told.add('owner')
      rest = rest.replace(owner[0], ' ')
    }
    for (const [word] of foldText(rest).matchAll(WORDS)) {
      if (/^\d/u.test(word) ? !isPage && !known.has(word) : !isKnown(word)) return null
      if (isForumWord(word)) told.add('body')
    }
    if (KIND.test(plain)) told.add('kind')
    if (told.size === 0 && PARTICULAR.test(plain)) told.add('particular')
    return { told, isPage, number }
  }
}

/** Lines of a page's head, one below the other, and what they tell together. */
interface Run extends Explained {
  readonly places: readonly number[]
}
/** A head has so many lines at most, and no more than a blank one between two of them. */
const MOST_LINES = 5
const joined = (run: Run, place: number, next: Explained): Run => ({
  places: [...run.places, place],
  told: new Set([...run.told, ...next.told]),
  isPage: run.isPage || next.isPage,
  number: run.number ?? next.number
})
/** `heads`: what is no line of a page's head, whatever it says. */
const runsOf = (lines: readonly Line[], explain: Explain, heads: (line: Line) => boolean): readonly Run[] => {
  const runs: Run[] = []
  let gap = Infinity
  for (const [place, line] of lines.entries()) {
    if (place < OPENING) continue
    if (isBlank(line)) {
      gap++
      continue
    }
    const explained = explain(line)
    if (explained === null || (explained.told.size === 0 && !explained.isPage) || heads(line)) {
      gap = Infinity
      continue
    }
    const last = runs.at(-1)
    if (last !== undefined && gap <= 1 && last.places.length < MOST_LINES)
      runs[runs.length - 1] = joined(last, place, explained)
    else runs.push({ ...explained, places: [place] })
    gap = 0
  }
  return runs
}

/** So many lines at least are between two pages' numbers. */
const LEAST_APART = 12
/** Whether the numbers at the edges of these heads count up by one, far from each other, as pages do. */
const countPages = (runs: readonly Run[]): boolean =>
  runs.length > 1 &&
  runs.every(({ places, number }, at) => {
    const before = runs[at - 1]
    return (
      before === undefined ||
      (number === (before.number ?? 0) + 1 && (places[0] ?? 0) - (before.places[0] ?? 0) >= LEAST_APART)
    )
  })

const isBeside = (place: number, pages: ReadonlySet<number>): boolean =>
  [-2, -1, 1, 2].some((step) => pages.has(place + step))

const LEAST_TOLD = 2
const LEAST_AGAIN = 2
/**
 * Heads and feet of pages wherever they stand: a line, or some below each other, of which all words, days and numbers are explained by the document's own head.
 * They tell two things of it at least (whose it is, the body, the day, the kind of document) and come again, or have a page's number in or beside them
 * (`pages`); or one, and a number that counts up. What heads what was decided (`heads`) is none; nor is body and day by themselves where nothing else heads
 * decisions.
 */
export const explainedHeads = (
  lines: readonly Line[],
  ownDays: ReadonlySet<string>,
  pages: ReadonlySet<number>,
  heads: (line: Line) => boolean
): readonly number[] => {
  const hasWorded = lines.some(
    (line) => line.plain.length <= LONGEST_HEAD && decisionHeadingOf(line)?.form === 'worded'
  )
  const isNone = (line: Line): boolean => {
    const form = decisionHeadingOf(line)?.form
    return (
      (form !== 'weak' && heads(line)) ||
      (!hasWorded && form === 'dated') ||
      (form === undefined && sectionHeadingOf(line) !== null)
    )
  }
  const found = runsOf(lines, explainBy(lines, ownDays), isNone)
  const numbered = found.filter(
    ({ number, told }) => number !== null && (told.has('body') || told.has('day') || told.has('owner'))
  )
  const counted = countPages(numbered) ? numbered : []
  const groups = new Map<string, Run[]>()
  for (const run of found) {
    if (run.told.size - (run.told.has('particular') ? 1 : 0) < LEAST_TOLD || run.number !== null) continue
    addTo(groups, run.places.map((place) => withoutNumbers(lines[place]?.plain ?? '')).join('\n'), run)
  }
  const again = [...groups.values()].flatMap((runs) =>
    runs.length >= LEAST_AGAIN
      ? runs
      : runs.filter(({ places, isPage }) => isPage || places.some((place) => isBeside(place, pages)))
  )
  const first = again.reduce((least, { places }) => Math.min(least, places[0] ?? Infinity), Infinity)
  // What the document says of itself before it names any item is none of a page's.
  const isOwn = (place: number): boolean =>
    place === first && place < LINES_OF_HEAD && !lines.slice(0, place).some(isTitled)
  return [...again.filter(({ places }) => !isOwn(places[0] ?? 0)), ...counted].flatMap(({ places }) => places)
}
