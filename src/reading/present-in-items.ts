import type { ItemBody } from './body/item-body.ts'
import type { Head } from './head/head.ts'
import { readHead } from './head/head.ts'
import { fieldAlone } from './head/head-fields.ts'
import { splitLines } from './text/lines.ts'

/** "Fra havnens brugere:", over some of those who were there. */
const SIDE = /^(?:fra|for)\s\p{L}[^:]{3,60}:$/iu
const MEMBERS = 'Medlemmer:'
/** "Rådmand Anna Holt forlod mødet kl. 16.10": nobody else. */
const CAME_OR_LEFT = /\s(?:forlod|ankom|kom|gik|indtrådte|udtrådte)\s(?:til\s|fra\s)?(?:mødet|kl|under|efter|inden)/iu
/** So many are a list of those who were there. */
const LEAST = 2

/** The lines of a text that begins with a label for those who were there, alone on its line ("Til stede var:"); null where a text does not. */
const attendanceIn = (text: string): readonly string[] | null => {
  const printed = text.split('\n').map((line) => line.trim())
  return fieldAlone(printed[0] ?? '') === 'participants'
    ? printed.filter((line) => !CAME_OR_LEFT.test(line)).map((line) => (SIDE.test(line) ? MEMBERS : line))
    : null
}

/** Who met, who did not, and who wrote. */
type People = Pick<Head, 'participants' | 'absent' | 'secretary'>

/** Whom a first item's first decision lists as those who were there; null where it does not begin with a list of them. */
export const attendanceOf = ({ blocks: [first] }: ItemBody): People | null => {
  const lines = first === undefined || first.forum !== null ? null : attendanceIn(first.text)
  if (lines === null) return null
  const { participants, absent, secretary } = readHead(splitLines(lines))
  const present = [...new Set(participants)]
  return present.length < LEAST ? null : { participants: present, absent, secretary }
}

/** A first item's body without a decision that only lists who was there, where what was decided follows under a heading of its own. */
export const withoutAttendance = (body: ItemBody): ItemBody =>
  body.blocks.length > 1 && attendanceOf(body) !== null ? { ...body, blocks: body.blocks.slice(1) } : body
