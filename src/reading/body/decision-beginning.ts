import type { LocalDate } from '../../domain/minutes.ts'
import { decisionHeadingOf } from '../headings/decision-heading.ts'
import { firstDate } from '../text/calendar-dates.ts'
import { isForumName } from '../text/forum-name.ts'
import { isBlank, type Line } from '../text/lines.ts'
import type { BodySoFar } from './body-so-far.ts'
import { type PlacedHeading, titleBehind } from './decision-place.ts'
import type { Beginning } from './item-parts.ts'

/** "Sagen blev:", in a line of its own above what became of it. */
const BECAME = /^(?:sagen|punktet)\s(?:blev|er)\s?:$/iu
/** Who decided, when and where, in lines of their own at a decision's heading: "Sted: Havnekontoret", "Behandlet i: Byrådet". */
const PARTICULAR =
  /^(?:(mødeforum|forum|udvalg|råd|nævn|organ|instans|behandlet i|besluttet i|committee)|(?:mødedato|dato|den|behandlet den|mødested|sted|tid|tidspunkt|date|time|place|venue)):\s+(.+)$/iu

/** Whose decision it was and when, as lines beside its heading say. */
interface Particulars {
  forum: string | null
  date: LocalDate | null
}
/** Adds what a line says of whose and when; false where it says neither. */
const noteParticular = (line: Line, said: Particulars): boolean => {
  const [, ofBody, value = ''] = PARTICULAR.exec(line.plain) ?? []
  if (value === '' || (ofBody !== undefined && !isForumName(value))) return false
  if (ofBody !== undefined) said.forum ??= value
  else said.date ??= firstDate(line.plain)
  return true
}

/** The end of the lines below a decision's heading that say by whom, when and where it was made or lead to what was, and what they say. */
const particularsBelow = (lines: readonly Line[], place: number): Particulars & { readonly end: number } => {
  const said: Particulars = { forum: null, date: null }
  let end = place
  for (let at = place; at < lines.length; at++) {
    const line = lines[at] as Line
    if (isBlank(line)) continue
    if (BECAME.test(line.plain)) return { ...said, end: at + 1 }
    if (!noteParticular(line, said)) break
    end = at + 1
  }
  return { ...said, end }
}

/** So many lines right above a bare heading may say whose it is. */
const MOST_ABOVE = 3
/**
 * Whose decision a bare heading stands over and when it was made, where the lines right above it say so ("Byrådet den 3. maj 2027", or labels with both), and how
 * many lines that are; null where they do not.
 */
export const particularsAbove = (
  lines: readonly Line[],
  place: number,
  { heading }: PlacedHeading
): (Particulars & { readonly count: number }) | null => {
  if (heading.forum !== null || heading.date !== null || heading.form !== 'worded') return null
  const above = lines[place - 1]
  if (above === undefined || isBlank(above)) return null
  const named = decisionHeadingOf(above)
  if (named !== null)
    return named.form === 'dated' && named.rest === '' ? { forum: named.forum, date: named.date, count: 1 } : null
  const said: Particulars = { forum: null, date: null }
  let count = 0
  while (count < MOST_ABOVE) {
    const line = lines[place - 1 - count]
    if (line === undefined || isBlank(line) || !noteParticular(line, said)) break
    count++
  }
  return said.forum === null || said.date === null ? null : { ...said, count }
}

/**
 * What a decision begins with below its heading, the item's title where that is printed again behind it, and the lines that say when and where; `next` is the place
 * of the first line behind them. `behindBare` tells that a bare heading stands over it.
 */
export const decisionBeginning = (
  { lines, titles }: BodySoFar,
  place: number,
  { heading, last }: PlacedHeading,
  behindBare: boolean
): { readonly beginning: Beginning; readonly next: number } => {
  const titled = heading.namesItem === true ? titleBehind(lines, place, heading.rest, titles) : null
  const printed = lines.slice(place, (titled ?? place) + 1).map((one) => one.plain)
  const rest = titled === null ? heading.rest : ''
  const behind = (titled ?? last) + 1
  const { end, date, forum } = rest === '' ? particularsBelow(lines, behind) : { end: behind, date: null, forum: null }
  const beginning: Beginning = {
    kind: 'decision',
    heading: titled === null ? heading.heading : printed.join(' '),
    name: 'Beslutning',
    rest,
    forum: heading.forum ?? forum,
    date: heading.date ?? date,
    grouped: behindBare && heading.form === 'dated'
  }
  return { beginning, next: end }
}
