import { groupOf, isPartHeading } from '../headings/item-heading.ts'
import { sectionHeadingOf } from '../headings/section-heading.ts'
import { outcomeOfSentence } from '../meaning/outcome.ts'
import { isForumName } from '../text/forum-name.ts'
import { isBlank, type Line } from '../text/lines.ts'
import { GROUP_BY_KIND } from '../vocabulary/item-labels.ts'

/** When a pause is, before its word, as an item's time stands before its number: "19.45-20.00  Pause". */
const TIME_BEFORE =
  /^\(?(?:kl\.?\s?)?\d{1,2}[.:]\d{2}(?:\s?[-–]\s?(?:kl\.?\s?)?\d{1,2}[.:]\d{2})?\)?\s?[:|·–-]?\s+(?=\p{L})/iu
/** "Fra Havneudvalget": whose matters follow. */
const FROM = 'Fra '
const FROM_BODY = /^Fra \p{Lu}[^.:!?\d]{4,60}$/u
/** What stands before the next item and belongs to none: the body whose items follow, in capitals, or a pause. */
const isBetweenItems = (printed: string): boolean => {
  const plain = printed.replace(TIME_BEFORE, '')
  return (
    (plain.length > 6 && plain === plain.toUpperCase() && isForumName(plain)) ||
    (FROM_BODY.test(plain) && isForumName(plain.slice(FROM.length))) ||
    GROUP_BY_KIND.test(plain) ||
    /^(?:(?:kaffe|frokost)?pause(?!\p{L})(?:[^.!?]|(?<=\d|kl)\.(?=\s?\d)){0,40}|(?:coffee |lunch )?break(?!\p{L})(?:[^.!?]|(?<=\d)\.(?=\d)){0,40}|frokost(?:$|\s?[(:]|\skl)[^!?]{0,30}|punkter:|(?:til|tillægs|supplerende\s)dagsorden)$/iu.test(
      plain
    )
  )
}

/** Words in capitals, set apart below an item's text, head what follows: "TEMA: HAVN OG KYST". */
const isCapitalHeading = (lines: readonly Line[], place: number): boolean => {
  const line = lines[place]
  const above = lines[place - 1]
  return (
    line !== undefined &&
    above !== undefined &&
    isBlank(above) &&
    line.cells === null &&
    line.plain.length > 6 &&
    line.plain === line.plain.toUpperCase() &&
    /^[\p{Lu}][\p{Lu}\s:,&-]+\s[\p{Lu}\s:,&-]+$/u.test(line.plain) &&
    outcomeOfSentence(line.plain) === null &&
    sectionHeadingOf(line)?.ambiguous !== false
  )
}

const LETTERED = /^[A-H]\.\s\p{Lu}[^.:;!?]{2,70}$/u
/** "E. Eventuelt", set apart below an item that has no letters of its own: the heading of the next group of items. */
const headsLetteredGroup = (lines: readonly Line[], place: number): boolean => {
  const above = lines[place - 1]
  return (
    LETTERED.test(lines[place]?.plain ?? '') &&
    above !== undefined &&
    isBlank(above) &&
    // Its own group's heading may stand first.
    lines.slice(1).filter(({ plain }) => /^[A-H][.)]\s/u.test(plain)).length === 1
  )
}

/** When, alone on a line: "Kl. 19.20-19.35", "(10 min.)". */
const TIME_ALONE =
  /^\(?(?:kl\.?\s?)?(?:\d{1,2}[.:]\d{2}(?:\s?[-–]\s?(?:kl\.?\s?)?\d{1,2}[.:]\d{2}(?:\s\([^()]{3,40}\))?)?|\d{1,3}\s?min(?:utter|\.)?)\)?$/iu
/** From when to when the next item is dealt with: alone below an item it is said of what follows. */
const SLOT_ALONE = /^(?:kl\.?\s?)?\d{1,2}[.:]\d{2}\s?[-–]\s?(?:kl\.?\s?)?\d{1,2}[.:]\d{2}(?:\s\([^()]{3,40}\))?$/iu

/** Whether a line heads a group of items, wherever it stands: "Lukkede punkter", "Del 2", "B-sager". */
export const headsGroup = (plain: string): boolean => groupOf(plain) !== null || isPartHeading(plain)

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
    const isBetween =
      isBetweenItems(lines[before]?.plain ?? '') || isCapitalHeading(lines, before) || headsLetteredGroup(lines, before)
    if (before > 0 && isBetween) last = filled(before)
    else if (SLOT_ALONE.test(lines[last]?.plain ?? '')) last = filled(last)
    else break
  }
  return last
}
