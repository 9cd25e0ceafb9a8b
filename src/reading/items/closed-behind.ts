import { isClosing } from '../headings/closing-lines.ts'
import { decisionHeadingOf } from '../headings/decision-heading.ts'
import { groupOf, opennessOf } from '../headings/item-heading.ts'
import { isHeadingLine, isMetadata } from '../headings/item-points.ts'
import { isBlank, type Line } from '../text/lines.ts'
import type { FoundItem } from './found-item.ts'
import { couldBeTitle } from './unheaded-items.ts'

/** "Lukket punkt: Køb af grund" */
const LABELLED = /^(?:lukket|fortroligt?|closed)\s(?:(?:dagsordens)?punkt|sag|item)\s?[:–-]\s?(?=\p{L})(.{3,160})$/iu
/** "Køb af grund (lukket)" */
const MARKED = /^["“]?\p{Lu}.{2,120}\s[([](?:lukket|fortroligt?|closed)(?:\s(?:punkt|sag|item))?[)\]]$/iu
/** "Mødet fortsatte for lukkede døre.", "Dørene blev lukket, og mødet lukket for tilhørere" */
const DOORS_CLOSED =
  /^(?:\p{L}+\s){0,6}(?:for|bag)\slukkede\sdøre(?:\sbehandledes)?\s?[.:]?$|^(?:herefter\s|derefter\s)?(?:blev\s)?(?:mødet|dørene)\s(?:\p{L}+\s){0,3}lukke[dt]e?s?\sfor\s(?:offentligheden|tilhørere\p{L}*|publikum)\s?[.:]?$/iu
const NOTHING = /^(?:ingen|intet|ingenting|none|-+)\.?$/iu
const LONGEST_GROUP = 90

type Kind = 'group' | 'mark' | 'titled'
const kindOf = ({ plain }: Line): Kind | null => {
  if (LABELLED.test(plain) || MARKED.test(plain)) return 'titled'
  if (groupOf(plain) === 'closed' || (plain.length <= LONGEST_GROUP && DOORS_CLOSED.test(plain))) return 'group'
  return opennessOf(plain) === 'closed' ? 'mark' : null
}

interface Title {
  readonly title: string
  /** From the first line that is the item's, to that of the title. */
  readonly places: readonly number[]
}

const firstFilled = (lines: readonly Line[], from: number, end: number): number | undefined => {
  for (let at = from; at < end; at++) if (!isBlank(lines[at] as Line)) return at
  return undefined
}

/** The titles below a heading over closed items: entries of a list, or lines apart from what is said; the heading itself where there are none. */
const titlesBelow = (lines: readonly Line[], heading: number, end: number): readonly Title[] => {
  const filled = lines.slice(heading + 1, end).flatMap((line, at) => (isBlank(line) ? [] : [heading + 1 + at]))
  const isTitle = (place: number): boolean =>
    couldBeTitle({ ...(lines[place] as Line), bullet: '', memory: [] }) && !isHeadingLine(lines[place] as Line)
  const areTitles = filled.every(isTitle)
  const below = filled.filter((place, at) => {
    const above = filled[at - 1]
    const isApart = above === undefined || isBlank(lines[place - 1] as Line)
    const said = above !== undefined && isHeadingLine(lines[above] as Line)
    return isTitle(place) && (areTitles || (isApart && !said))
  })
  return below.length === 0 || (below[0] ?? 0) > (filled[0] ?? 0)
    ? [{ title: lines[heading]?.plain ?? '', places: [heading] }]
    : below.map((place, at) => ({ title: lines[place]?.plain ?? '', places: at === 0 ? [heading, place] : [place] }))
}

/** The places of lines behind the last item that say by themselves that closed ones begin there. */
const beginsClosed = (lines: readonly Line[], found: readonly FoundItem[], end: number): readonly number[] => {
  const last = found.at(-1) as FoundItem
  const from = (last.titlePlaces.at(-1) ?? last.place) + 1
  const marks = lines.slice(found[0]?.start ?? 0, last.start).some(({ plain }) => opennessOf(plain) !== null)
  const places: number[] = []
  let said = false
  let above: Line | undefined
  for (let at = from; at < end; at++) {
    const line = lines[at] as Line
    if (isBlank(line)) continue
    // "Lukket." right below a heading for it is what the minutes say of that item's decision.
    const isDecided = above !== undefined && decisionHeadingOf(above)?.rest === ''
    above = line
    if (isDecided && opennessOf(line.plain) === 'closed') continue
    const kind = kindOf(line)
    const isApart = isBlank(lines[at - 1] as Line) || line.newPage
    if (kind !== null && said && (kind === 'group' || (isApart && !(kind === 'mark' && marks)))) places.push(at)
    else said ||= !isMetadata(line.plain)
  }
  return places
}

/**
 * Items with those behind the last one that are closed and have no number: below "Lukkede punkter", behind "Lukket sag", "Lukket punkt: Køb af grund". What
 * stands there is none of the last open item's. They are counted on from its number.
 */
export const withClosedBehind = (lines: readonly Line[], found: readonly FoundItem[]): FoundItem[] => {
  const last = found.at(-1)
  if (last === undefined || last.closed || opennessOf(last.title) === 'closed') return [...found]
  const closing = lines.findIndex((line, at) => at > last.place && isClosing(line.plain))
  const end = closing < 0 ? lines.length : closing
  const begins = beginsClosed(lines, found, end)
  const items: FoundItem[] = []
  for (const [index, place] of begins.entries()) {
    const line = lines[place] as Line
    const until = begins[index + 1] ?? end
    const kind = kindOf(line)
    const next = firstFilled(lines, place + 1, until)
    if (kind === 'group' && (next === undefined || NOTHING.test(lines[next]?.plain ?? ''))) continue
    const titleBelow = kind === 'mark' && next !== undefined && couldBeTitle(lines[next] as Line) ? next : undefined
    const titles: readonly Title[] =
      kind === 'group'
        ? titlesBelow(lines, place, until)
        : titleBelow === undefined
          ? [{ title: LABELLED.exec(line.plain)?.[1] ?? line.plain, places: [place] }]
          : [{ title: lines[titleBelow]?.plain ?? '', places: [place, titleBelow] }]
    for (const { title, places } of titles)
      items.push({
        start: places[0] ?? place,
        place: places.at(-1) ?? place,
        number: last.number + items.length + 1,
        title,
        closed: true,
        titlePlaces: places,
        counted: true
      })
  }
  return [...found, ...items]
}
