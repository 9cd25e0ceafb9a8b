import { isForumName } from './forum-name.ts'
import { groupOf, isPartHeading } from './item-heading.ts'
import { isBlank, type Line } from './lines.ts'

/** What stands before the next item and belongs to none: the body whose items follow, in capitals, or a pause. */
const isBetweenItems = (plain: string): boolean =>
  (plain.length > 6 && plain === plain.toUpperCase() && isForumName(plain)) ||
  /^(?:(?:kaffe|frokost)?pause(?!\p{L})(?:[^.!?]|(?<=\d|kl)\.(?=\s?\d)){0,40}|(?:coffee |lunch )?break(?!\p{L})(?:[^.!?]|(?<=\d)\.(?=\d)){0,40}|frokost(?:$|\s?[(:]|\skl)[^!?]{0,30}|(?:efterretnings|beslutnings|orienterings|drøftelses|temadrøftelses)(?:sager|punkter))$/iu.test(
    plain
  )

/** When, alone on a line: "Kl. 19.20-19.35", "(10 min.)". */
const TIME_ALONE =
  /^\(?(?:kl\.?\s?)?(?:\d{1,2}[.:]\d{2}(?:\s?[-–]\s?(?:kl\.?\s?)?\d{1,2}[.:]\d{2})?|\d{1,3}\s?min(?:utter|\.)?)\)?$/iu

/** Whether a line heads a group of items, wherever it stands: "Lukkede punkter", "Del 2", "B-sager". */
export const headsGroup = (plain: string): boolean =>
  groupOf(plain) !== null || isPartHeading(plain) || /^[A-D]-(?:sag|punkt)(?:er)?$/u.test(plain)

/** The place of the last line of an item that belongs to it: a pause behind it, with its time, does not. */
export const lastOwn = (lines: readonly Line[]): number => {
  const filled = (before: number): number => {
    let at = before - 1
    while (at >= 0 && isBlank(lines[at] as Line)) at--
    return at
  }
  let last = filled(lines.length)
  while (last > 0) {
    const before = TIME_ALONE.test(lines[last]?.plain ?? '') ? filled(last) : last
    if (before <= 0 || !isBetweenItems(lines[before]?.plain ?? '')) break
    last = filled(before)
  }
  return last
}
