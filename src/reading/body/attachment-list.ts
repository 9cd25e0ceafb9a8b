import { readAttachments } from '../headings/attachments.ts'
import { parseItemCandidate } from '../headings/item-heading.ts'
import { foldLetters } from '../text/fold-text.ts'
import { isBlank, type Line } from '../text/lines.ts'
import { isAttachmentList } from './heading-use.ts'

/** An item as the list names it. */
interface Listed {
  readonly number: number
  readonly title: string
}

/**
 * The attachments of items that one list at the document's end names ("Bilagsliste"), by the items' numbers: below each item's number and title its
 * attachments. Empty where no such list stands behind `from`.
 */
export const readAttachmentList = (
  lines: readonly Line[],
  from: number,
  items: readonly Listed[]
): ReadonlyMap<number, readonly string[]> => {
  const start = lines.findIndex((line, place) => place > from && isAttachmentList(line.plain))
  const entries = new Map<number, Line[]>()
  if (start < 0) return new Map()
  const titles = new Map(items.map(({ number, title }) => [number, foldLetters(title)]))
  let current: Line[] | null = null
  for (const line of lines.slice(start + 1)) {
    if (isBlank(line)) continue
    const candidate = parseItemCandidate(line)
    const title = candidate === null ? undefined : titles.get(candidate.number)
    if (candidate !== null && title !== undefined && title !== '' && foldLetters(candidate.title) === title) {
      current = entries.get(candidate.number) ?? []
      entries.set(candidate.number, current)
    } else current?.push(line)
  }
  return new Map([...entries].map(([number, named]) => [number, readAttachments(named)]))
}
