import { decisionHeadingOf, parseDecisionHeading } from '../headings/decision-heading.ts'
import { sectionHeadingOf } from '../headings/section-heading.ts'
import { outcomeOfSentence } from '../meaning/outcome.ts'
import { foldText } from '../text/fold-text.ts'
import { isBlank, type Line } from '../text/lines.ts'
import { type BodySoFar, isBelowGap, isSetOverText, nextFilled } from './body-so-far.ts'
import { isTold, type PlacedHeading } from './decision-place.ts'
import { isDecisionHere } from './heading-use.ts'
import { isEmpty } from './item-parts.ts'
import { headedBy } from './own-headings.ts'

/** So weighty an outcome is said by a word or two ("Anbefales."). */
const SAYS_OUTCOME = 80

/** Whether body and day stand by themselves as they do, with a colon or a number, over what was decided in other items, and this item has no such heading. */
export const isWithoutColon = ({ lines, use }: BodySoFar, { heading, last }: PlacedHeading, place: number): boolean => {
  const key = headedBy(heading)
  return (
    heading.form === 'dated' &&
    key !== null &&
    use.namedBodies.has(key) &&
    isBelowGap(lines, place) &&
    nextFilled(lines, last) !== undefined &&
    !lines.some((line) => {
      const other = decisionHeadingOf(line)
      return other !== null && other.form !== 'dated' && headedBy(other) === key
    })
  )
}

/** Whether body and day by themselves head what that body said of the case: below a gap outside a decision, an outcome in a word or two behind it. */
export const isOfEarlierBody = (body: BodySoFar, { heading, last }: PlacedHeading, place: number): boolean => {
  const below = nextFilled(body.lines, last)
  return (
    heading.form === 'dated' &&
    heading.forum !== null &&
    body.parts.current.kind !== 'decision' &&
    isBelowGap(body.lines, place) &&
    below !== undefined &&
    /^\p{Lu}[^.:]{2,60}\.$/u.test(below.plain) &&
    (outcomeOfSentence(below.plain)?.weight ?? 0) >= SAYS_OUTCOME
  )
}

/** "Tidligere beslutninger:" heads what bodies decided before, each by its name and day, where these stand right below it; "Beslutningshistorik" heads the last too. */
const EARLIER_DECISIONS = /^(?:tidligere (?:politiske? )?beslutning(?:er)?|beslutningshistorik)\s?:?$/u
/** "Politisk behandling:" heads a route, or what each body decided on it. */
const DEALT_WITH = /^politisk(?:e)? behandling(?:er)?\s?:?$/u
/** Whether body and day with a colon stand over what that body said, and not over the next of a route: "Havneudvalget den 4. maj 2027:", a text right below. */
const isOverText = ({ lines }: BodySoFar, { heading, last }: PlacedHeading): boolean => {
  const below = lines[last + 1]
  return (
    heading.form === 'named' &&
    heading.forum !== null &&
    heading.rest === '' &&
    (lines[last]?.plain ?? '').endsWith(':') &&
    below !== undefined &&
    !isBlank(below) &&
    decisionHeadingOf(below) === null
  )
}

/**
 * Whether a day, and the body whose it is, begin what was decided right below a heading for that. Where no word and no number heads decisions in the
 * whole document, what is headed as the case's history holds them all, down to the meeting's own.
 */
export const isRightBelowEarlier = (body: BodySoFar, placed: PlacedHeading): boolean => {
  const {
    lines,
    parts: { current },
    use
  } = body
  const { heading, last } = placed
  if (current.kind !== 'section' || heading.date === null || !isEmpty(current)) return false
  if (EARLIER_DECISIONS.test(foldText(current.heading))) return true
  if (DEALT_WITH.test(foldText(current.heading)) && isOverText(body, placed)) return true
  if (use.headed || current.name !== 'Historik' || heading.forum === null || heading.rest !== '') return false
  // A route lists bodies and days, and nothing that they said.
  const below = nextFilled(lines, last)
  return below !== undefined && decisionHeadingOf(below) === null
}

/** "Økonomiudvalget, 10. maj 2027.": below a history a heading may end as a sentence does. */
const WITH_STOP = /\d{4}\.$/u
/** The heading that a line is below the word for a case's history, where its full stop keeps it from being one elsewhere; null where it is none. */
export const toldHeadingAt = ({ lines, parts: { current } }: BodySoFar, place: number): PlacedHeading | null => {
  const line = lines[place]
  const isTold = current.name === 'Historik' || current.grouped
  if (!isTold || line === undefined || line.bullet !== '' || !WITH_STOP.test(line.plain)) return null
  const heading = parseDecisionHeading(line.plain.slice(0, -1))
  return heading === null || heading.forum === null || heading.rest !== '' ? null : { heading, last: place }
}

/** Whether body and day stand alone below a case's history, over a text of their own, as what another body than the meeting's decided before. */
export const isBlockOfHistory = (body: BodySoFar, { heading, last }: PlacedHeading, place: number): boolean => {
  const { lines, parts, use } = body
  const { kind, name } = parts.current
  const key = headedBy(heading)
  // With a colon they lead to what is told.
  if (heading.form !== 'dated') return false
  if (kind !== 'section' || name !== 'Historik' || heading.rest !== '' || key === null || use.ownBodies.has(key))
    return false
  const below = nextFilled(lines, last)
  return (
    (isEmpty(parts.current) || isBelowGap(lines, place)) &&
    below !== undefined &&
    decisionHeadingOf(below) === null &&
    sectionHeadingOf(below) === null &&
    /^\p{Lu}.*\.$/u.test(below.plain)
  )
}

/** Whether body and day stand by themselves as they do over what was decided of other items: below a gap, right above a text. */
export const isAsInOthers = ({ lines, use }: BodySoFar, { heading, last }: PlacedHeading, place: number): boolean => {
  const key = headedBy(heading)
  return heading.form === 'dated' && key !== null && use.datedBodies.has(key) && isSetOverText(lines, place, last)
}

/** Whether body and day are those of the meeting itself, which head decisions in most items. */
const isOwn = ({ use }: BodySoFar, { heading }: PlacedHeading): boolean => {
  const key = headedBy(heading)
  return key !== null && use.ownBodies.has(key)
}

/** Whether a heading that names no day is the item's last: what it heads was decided now. */
const isLastBare = ({ lines, use }: BodySoFar, { heading, last }: PlacedHeading): boolean =>
  heading.date === null &&
  !lines.slice(last + 1).some((line) => {
    const next = decisionHeadingOf(line)
    return next !== null && next.form !== 'dated' && isDecisionHere(next, use, false)
  })

/** Whether a decision's heading only tells what was decided before: below "Historik", and not the item's own. */
export const isToldOfBefore = (body: BodySoFar, placed: PlacedHeading, line: Line): boolean => {
  const { kind, name } = body.parts.current
  return (
    kind === 'section' &&
    name === 'Historik' &&
    isTold(placed.heading, line.plain) &&
    !isOwn(body, placed) &&
    !isLastBare(body, placed)
  )
}
