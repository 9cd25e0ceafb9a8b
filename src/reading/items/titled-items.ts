import { kindIn } from '../head/title-line.ts'
import { contentsTitle, headsContents, isContentsHeading, titleKey } from '../headings/contents.ts'
import { decisionHeadingOf } from '../headings/decision-heading.ts'
import { parseItemCandidate, parseItemHeading } from '../headings/item-heading.ts'
import { sectionHeadingOf } from '../headings/section-heading.ts'
import { foldLetters } from '../text/fold-text.ts'
import { addTo } from '../text/groups.ts'
import { ARROW, type Line } from '../text/lines.ts'
import { USUAL_TITLES } from '../vocabulary/item-labels.ts'
import type { FoundItem } from './found-item.ts'
import { readTitle } from './printed-title.ts'

const LEAST_ITEMS = 2
/** So large a part of the contents' titles must head items, and of the marked lines must have something headed below. */
const MOSTLY = 0.6
/** A list of contents is at most so long. */
const MOST_LISTED = 300
const LONGEST_TITLE = 200
const ANY_LETTER_MARK = /\s*\(\p{Lu}(?:\/\p{Lu})?\)$/u

/** "2. Ny kaj      4": the page, set apart. */
const PAGE_BEHIND_GAP = /\S\s{3,8}\d{1,4}$/u
/** When an item is dealt with, before its title: "17.10 – 17.40   Økonomi". */
const SLOT_BEFORE =
  /^\(?(?:[Kk]l\.?\s?)?\d{1,2}[.:]\d{2}(?:\s?[-–]\s?(?:kl\.?\s?)?\d{1,2}[.:]\d{2})?\)?\s?[:·•|–-]?\s(?=["“]?\p{Lu})/u
/** The title that a line is, without its number and the page that it stands on. */
const titleIn = (line: Line): string => {
  const printed = line.plain.replace(SLOT_BEFORE, '')
  const plain = contentsTitle(PAGE_BEHIND_GAP.test(line.text) ? printed.replace(/\s\d{1,4}$/u, '') : printed)
  const candidate = plain === line.plain ? parseItemCandidate(line) : parseItemHeading(plain)
  return candidate === null || candidate.title === '' ? plain : candidate.title
}
/** The letters of that title, without what stands around it. */
const bareKey = (line: Line): string =>
  line.plain.length > LONGEST_TITLE ? '' : foldLetters(readTitle(titleIn(line), ANY_LETTER_MARK).title)

const titleOf = (line: Line | undefined): string => (line === undefined ? '' : titleIn(line))
const itemsAt = (
  lines: readonly Line[],
  titles: readonly { readonly place: number; readonly number?: number }[]
): FoundItem[] =>
  titles.map(({ place, number }, index) => ({
    start: place,
    place,
    number: number ?? index + 1,
    title: titleOf(lines[place]),
    closed: lines[place] !== undefined && parseItemCandidate(lines[place])?.closed === true,
    titlePlaces: [place],
    ...(number === undefined ? { counted: true as const } : {})
  }))

/** An entry of the contents: the letters of its title, and its number where it has one. */
interface Entry {
  readonly key: string
  readonly number: number | undefined
}

/** The entries from the heading of the contents on, up to the place where the first of them stands again; null where it never does. */
const contentsOf = (lines: readonly Line[], dense: readonly number[]): { entries: Entry[]; end: number } | null => {
  const from = dense.findIndex((place) => {
    const line = lines[place]
    return line !== undefined && (isContentsHeading(line.plain) || headsContents(line))
  })
  const entries: Entry[] = []
  for (const [order, place] of dense.slice(from + 1, from + 1 + MOST_LISTED).entries()) {
    const line = lines[place]
    if (from < 0 || line === undefined) break
    if (entries.length >= LEAST_ITEMS && bareKey(line) === entries[0]?.key) return { entries, end: from + 1 + order }
    const listed = bareKey(line)
    const key = line.cells === null ? listed : titleKey(line)
    if (key.length > 3) entries.push({ key, number: parseItemCandidate(line)?.number })
  }
  return null
}

/** Items whose titles stand by themselves, as the contents list them. */
export const itemsOfContents = (lines: readonly Line[], dense: readonly number[]): FoundItem[] => {
  const contents = contentsOf(lines, dense)
  if (contents === null) return []
  const found: { place: number; number: number | undefined }[] = []
  let next = 0
  for (const place of dense.slice(contents.end)) {
    const line = lines[place]
    if (line === undefined || (line.bullet !== '' && line.bullet !== '•')) continue
    const key = bareKey(line)
    const at = key.length < 4 ? -1 : contents.entries.findIndex((entry, index) => index >= next && entry.key === key)
    if (at < 0) continue
    found.push({ place, number: contents.entries[at]?.number })
    next = at + 1
  }
  if (found.length < LEAST_ITEMS || found.length < contents.entries.length * MOSTLY) return []
  const numbered = found.every(({ number }, index) => number !== undefined && number > (found[index - 1]?.number ?? 0))
  return itemsAt(
    lines,
    numbered ? found.map(({ place, number = 0 }) => ({ place, number })) : found.map(({ place }) => ({ place }))
  )
}

/** So many lines that begin with a time are an agenda's, whatever stands below. */
const LEAST_SLOTS = 3
/** How a line is marked as a title: by Markdown's signs, by an arrow, or by its time; undefined where it is not. */
const markOf = (line: Line | undefined): string | undefined => {
  if (line === undefined || line.plain.length > LONGEST_TITLE) return undefined
  const level = line.marked ? /^\s{0,3}(#{1,6})\s/u.exec(line.text)?.[1] : undefined
  if (SLOT_BEFORE.test(line.plain)) return 'time'
  if (level !== undefined) return level
  return line.bullet === '' && decisionHeadingOf(line) === null && ARROW.test(line.text) ? 'arrow' : undefined
}

/** Items whose titles are marked alike, with what was decided below most of them. */
export const markedItems = (lines: readonly Line[], dense: readonly number[]): FoundItem[] => {
  const levels = new Map<string, number[]>()
  for (const place of dense) {
    const line = lines[place]
    const level = markOf(line)
    if (line === undefined || level === undefined) continue
    if (decisionHeadingOf(line) !== null || sectionHeadingOf(line)?.ambiguous === false) continue
    const title = titleIn(line)
    // With its time before it "Dagsorden" is an item.
    if (level !== 'time' && (isContentsHeading(title) || (kindIn(title) !== null && !USUAL_TITLES.test(title))))
      continue
    addTo(levels, level, place)
  }
  for (const [level, places] of levels) {
    const decided = places.filter((place, index) =>
      lines.slice(place + 1, places[index + 1] ?? lines.length).some((line) => {
        const form = decisionHeadingOf(line)?.form
        return form === 'worded' || form === 'named' || form === 'weak'
      })
    )
    const bySlots = level === 'time' && places.length >= LEAST_SLOTS
    if (bySlots || (places.length >= LEAST_ITEMS && decided.length >= places.length * MOSTLY))
      return itemsAt(
        lines,
        places.map((place) => ({ place }))
      )
  }
  return []
}
