import type { Line } from '../text/lines.ts'
import type { Head } from './head.ts'

const INITIALS = /^\p{Lu}{2,5}$/u
const LONGEST = 2000

/** A head whose writer is only told by initials ("Ref.: AH"), with the name that stands before these among those who took part ("Anna Holt (AH)"). */
export const withWriterInFull = (head: Head, lines: readonly Line[]): Head => {
  const { secretary, participants } = head
  if (secretary === null || !INITIALS.test(secretary)) return head
  const explaining = lines.filter(({ plain }) => plain.length <= LONGEST && plain.includes(`(${secretary})`))
  const named = participants.filter((name) => explaining.some(({ plain }) => plain.includes(`${name} (${secretary})`)))
  const [name] = named
  return name === undefined || named.length > 1
    ? head
    : { ...head, secretary: name, participants: participants.filter((one) => one !== name) }
}
