import { groupOf, opennessOf } from '../headings/item-heading.ts'
import { isForumName } from '../text/forum-name.ts'
import { type Line, splitLine } from '../text/lines.ts'
import { forumIn, kindIn } from './title-line.ts'

const GAP = /\s{3,}|\t+/u
const LONGEST = 190
const MUNICIPALITY = /^(?:\p{Lu}[\p{L}.-]*\s){1,4}(?:kommune|amt|municipality)$|^region\s\p{Lu}/iu
const NUMBER_OF_MEETING = /^(?:møde|meeting)\s?(?:nr|no)?\.?\s?\d{1,4}(?:\s?[/-]\s?\d{2,4})?$/iu
/** Whether a piece says something by itself that a head says beside the forum's name. */
const standsAlone = (piece: string): boolean =>
  MUNICIPALITY.test(piece) ||
  NUMBER_OF_MEETING.test(piece) ||
  opennessOf(piece) !== null ||
  groupOf(piece) !== null ||
  kindIn(piece)?.rest.trim() === ''

/**
 * A line of a head as its pieces, where the forum's name stands beside something that a wide gap sets apart from it ("NØRBY KOMMUNE      TEKNISK UDVALG",
 * "Havnerådet      FORTROLIGT"); else the line itself.
 */
export const partedHeadLine = (line: Line): readonly Line[] => {
  if (line.cells !== null && line.text.includes('|')) return [line]
  if (line.text.length > LONGEST || line.text.includes(':')) return [line]
  const pieces = line.text.trim().split(GAP)
  const others = pieces.filter((piece) => !standsAlone(piece))
  const [name = ''] = others
  return pieces.length > 1 && others.length === 1 && (isForumName(name) || forumIn(name) !== null)
    ? splitLine(line, pieces)
    : [line]
}
