import type { LocalDate } from '../../domain/minutes.ts'
import { firstDate } from '../text/calendar-dates.ts'
import { isBlank, type Line } from '../text/lines.ts'
import type { BodySoFar } from './body-so-far.ts'
import { type PlacedHeading, titleBehind } from './decision-place.ts'
import type { Beginning } from './item-parts.ts'

/** When and where it was decided, in lines of their own below the heading: "Sted: Havnekontoret". */
/** "Sagen blev:", in a line of its own above what became of it. */
const BECAME = /^(?:sagen|punktet)\s(?:blev|er)\s?:$/iu
const WHEN_AND_WHERE = /^(?:mødedato|dato|mødested|sted|tid|tidspunkt|date|time|place|venue):\s/iu

/** The end of the lines below a decision's heading that say when and where it was made or lead to what was, and the day they say. */
const whenAndWhere = (lines: readonly Line[], place: number): { end: number; date: LocalDate | null } => {
  let end = place
  let date: LocalDate | null = null
  for (let at = place; at < lines.length; at++) {
    const line = lines[at] as Line
    if (isBlank(line)) continue
    if (BECAME.test(line.plain)) return { end: at + 1, date }
    if (!WHEN_AND_WHERE.test(line.plain)) break
    date ??= firstDate(line.plain)
    end = at + 1
  }
  return { end, date }
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
  const { end, date } = rest === '' ? whenAndWhere(lines, behind) : { end: behind, date: null }
  const beginning: Beginning = {
    kind: 'decision',
    heading: titled === null ? heading.heading : printed.join(' '),
    name: 'Beslutning',
    rest,
    forum: heading.forum,
    date: heading.date ?? date,
    grouped: behindBare && heading.form === 'dated'
  }
  return { beginning, next: end }
}
