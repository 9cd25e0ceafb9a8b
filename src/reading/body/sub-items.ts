import { isBlank, type Line } from '../text/lines.ts'
import type { BodySoFar } from './body-so-far.ts'
import { isEmpty } from './item-parts.ts'

/** A part of the item with a number of its own ("4.2 Title" in item 4). */
const SUB_ITEM = /^(\d{1,4})\.\d{1,2}\.?\s+\p{Lu}/u

/** Whether a part of the item with a number of its own begins here. */
export const beginsSubItem = (body: BodySoFar, line: Line, place: number): boolean => {
  const part = body.parts.current
  const isNumbered = (one: Line): boolean => SUB_ITEM.exec(one.plain)?.[1] === String(body.item.number)
  if (line.bullet !== '' || part.kind === 'preamble' || !isNumbered(line)) return false
  // The decision itself goes through the item's parts ("4.1 Kajen" below "Beslutning"): they are its text.
  if (part.kind === 'decision') {
    const first = part.lines.find((one) => !isBlank(one))
    return first !== undefined && !isNumbered(first)
  }
  // An attachment by the item's number and its own ("12.1 Kort"): right below the heading of their list, or below another one.
  const last = part.lines.at(-1)
  const isAttachment =
    part.kind === 'attachments' &&
    (isEmpty(part) || (last !== undefined && last === body.lines[place - 1] && isNumbered(last)))
  return !isAttachment
}
