import type { Doubt, MinutesDocument, MinutesItem } from '../domain/minutes.ts'
import { contentsTitle, isContentsEntry, titleKey } from './headings/contents.ts'
import { parseItemCandidate } from './headings/item-heading.ts'
import { findDates } from './text/calendar-dates.ts'
import { foldLetters } from './text/fold-text.ts'
import type { Line } from './text/lines.ts'

/** So many doubts of one kind are shown; more say nothing more. */
const MOST = 200

/** Dates that no calendar has ("31. september"): kept as they stand, and shown. */
export const doubtDates = (lines: readonly Line[]): Doubt[] => {
  const doubts: Doubt[] = []
  for (const line of lines) {
    if (doubts.length >= MOST || line.text.length > 5000 || !/(?:29|3\d)[./-]?\s?\S/u.test(line.text)) continue
    for (const mention of findDates(line.text)) {
      const printed = line.text.slice(mention.start, mention.end)
      if (!mention.possible && (mention.year !== null || /\p{L}/u.test(printed)))
        doubts.push({ line: line.number, text: printed, reason: 'impossible-date' })
    }
  }
  return doubts
}

/** Entries of the contents table that name an item's number or title otherwise than the item's own heading, which stands. */
export const doubtContents = (head: readonly Line[], items: readonly MinutesItem[]): Doubt[] => {
  const entries = head.filter((line) => isContentsEntry(line) && titleKey(line).length > 3)
  if (entries.length !== items.length) return []
  return entries.flatMap((line, place): Doubt[] => {
    const item = items[place]
    if (item === undefined || item.closed) return []
    const number = parseItemCandidate(line)?.number
    if (number !== undefined && number !== item.number)
      return [{ line: line.number, text: line.plain, reason: 'number-differs-from-contents' }]
    return titleKey(line).startsWith(foldLetters(item.title))
      ? []
      : [{ line: line.number, text: contentsTitle(line.plain), reason: 'title-differs-from-contents' }]
  })
}

/** What makes up an item for its doubts: where its heading stands, and whether the document prints its number. */
export interface PlacedItem {
  readonly item: MinutesItem
  readonly line: number
  readonly counted: boolean
}

/** Numbers that are used twice, left out, or not printed at all, and items without a title. */
export const doubtNumbers = (placed: readonly PlacedItem[]): Doubt[] => {
  const doubts: Doubt[] = []
  const used = new Set<number>()
  let last: number | null = null
  const [first] = placed
  if (first?.counted === true) doubts.push({ line: first.line, text: '', reason: 'no-number' })
  for (const { item, line, counted } of placed) {
    if (item.title.trim() === '')
      doubts.push({ line, text: item.caseNumber ?? String(item.number), reason: 'no-title' })
    if (counted) continue
    if (used.has(item.number)) doubts.push({ line, text: `${item.number} ${item.title}`, reason: 'number-repeated' })
    else if (last !== null && item.number > last + 1)
      doubts.push({
        line,
        text: item.number === last + 2 ? String(last + 1) : `${last + 1}–${item.number - 1}`,
        reason: 'numbers-missing'
      })
    used.add(item.number)
    last = Math.max(last ?? item.number, item.number)
  }
  return doubts
}

/** Open items of minutes that have no decision although most of them have one. */
export const doubtUndecided = (kind: MinutesDocument['kind'], placed: readonly PlacedItem[]): Doubt[] => {
  const open = placed.filter(({ item }) => !item.closed)
  const undecided = open.filter(({ item }) => item.decisions.length === 0 && item.followUpList === undefined)
  return kind !== 'minutes' || undecided.length * 2 > open.length
    ? []
    : undecided.map(({ item, line }) => ({ line, text: `${item.number} ${item.title}`.trim(), reason: 'no-decision' }))
}

/** What must be looked at first stands first: who met and when, then the items, then lines that were not understood. */
const GRAVITY: Readonly<Record<Doubt['reason'], number>> = {
  'no-forum': 0,
  'no-date': 0,
  'guessed-forum': 0,
  'no-headings': 1,
  'learnt-heading': 1,
  'learnt-form': 1,
  'no-number': 1,
  'number-repeated': 1,
  'no-title': 2,
  'numbers-missing': 2,
  'no-decision': 2,
  'empty-decision': 2,
  'number-differs-from-contents': 3,
  'title-differs-from-contents': 3,
  'impossible-date': 3,
  unaccounted: 4
}

/** Doubts in the order in which a secretary should see them; those of one kind as they stand in the document. */
export const orderDoubts = (doubts: readonly Doubt[]): Doubt[] =>
  [...doubts].sort((a, b) => GRAVITY[a.reason] - GRAVITY[b.reason] || a.line - b.line)
