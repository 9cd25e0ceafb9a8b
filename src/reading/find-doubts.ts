import type { Doubt, MinutesItem } from '../domain/minutes.ts'
import { findDates } from './calendar-dates.ts'
import { contentsTitle, isContentsEntry, titleKey } from './contents.ts'
import { foldLetters } from './fold-text.ts'
import { parseItemCandidate } from './item-heading.ts'
import type { Line } from './lines.ts'

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
