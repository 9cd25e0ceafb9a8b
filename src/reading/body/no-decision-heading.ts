import { decisionHeadingOf } from '../headings/decision-heading.ts'
import type { DecisionHeading } from '../headings/decision-heading-form.ts'
import { sectionHeadingOf } from '../headings/section-heading.ts'
import { outcomeOfSentence } from '../meaning/outcome.ts'
import { foldText } from '../text/fold-text.ts'
import { ARROW, isBlank, type Line } from '../text/lines.ts'
import { type BodySoFar, isBelowGap, LOOK_AHEAD, nextFilled } from './body-so-far.ts'
import type { PlacedHeading } from './decision-place.ts'
import { isEmpty } from './item-parts.ts'
import { isBehindArrow } from './learnt-heading.ts'

/** "PDF", above an attachment's name. */
const FILE_KIND = /^(?:pdf|docx?|xlsx?|pptx?|zip|jpe?g|png|link)$/iu
/** An attachment's name is shorter. */
const LONGEST_NAME = 90
/** "Drøftelse og beslutning", "Orientering/beslutning": what an item is for, in several words of kind. */
const KINDS =
  /^(?:(?:til )?(?:orientering|drøftelse|debat|beslutning|godkendelse|information|efterretning|temadrøftelse|discussion|decision)(?:\s?[,/&+]\s?|\s(?:og|eller|samt|and)\s|$)){2,4}$/iu

/** Whether a line behind an arrow goes on with the decision above: right below another arrow, or since it names attachments or the like. */
export const goesOnBehindArrow = ({ lines, parts }: BodySoFar, line: Line, place: number): boolean => {
  if (!isBehindArrow(line) || parts.current.kind !== 'decision') return false
  const isBelowArrow = ARROW.test(line.text) && ARROW.test(lines[place - 1]?.text ?? '')
  return isBelowArrow || sectionHeadingOf(line) !== null
}

/**
 * Whether words right below the title say how the item is dealt with ("Drøftelse og beslutning"), a text stands below them, and what was decided below a
 * heading of its own.
 */
export const saysHowDealtWith = ({ lines, parts }: BodySoFar, heading: DecisionHeading, place: number): boolean => {
  const { current, unheaded } = parts
  if (current.kind !== 'preamble' || !isEmpty(current) || !unheaded) return false
  if (heading.forum !== null || heading.date !== null || heading.rest !== '' || !KINDS.test(heading.heading))
    return false
  const next = lines.slice(place + 1).find((line) => line.bullet === '' && decisionHeadingOf(line)?.form === 'worded')
  return next !== undefined && foldText(next.plain) !== foldText(heading.heading) && !KINDS.test(next.plain)
}

/**
 * Whether a heading within a list of attachments is the name of one ("Beslutning fra Havnerådet"): right below the list's heading or another name, the
 * item's last of its kind but for names up to its end, which say no outcome.
 */
export const isAttached = ({ lines, parts }: BodySoFar, heading: DecisionHeading, place: number): boolean => {
  if (parts.current.kind !== 'attachments') return false
  if (FILE_KIND.test(lines[place - 1]?.plain ?? '')) return true
  if (heading.forum === null || heading.date !== null || heading.rest !== '') return false
  if (place === 0 || isBelowGap(lines, place)) return false
  const below = lines.slice(place + 1, place + LOOK_AHEAD).filter((line) => !isBlank(line))
  return (
    below.length < LOOK_AHEAD / 2 &&
    below.every(
      (line) =>
        line.plain.length < LONGEST_NAME &&
        !/[.:;,!?]$/u.test(line.plain) &&
        outcomeOfSentence(line.plain) === null &&
        decisionHeadingOf(line) === null &&
        sectionHeadingOf(line)?.ambiguous !== false
    )
  )
}

/** Whether a bare word heads what was decided elsewhere in the item. */
const isDecidedBeside = (lines: readonly Line[], place: number): boolean =>
  lines.some((line, at) => {
    const other = at === place || line.bullet !== '' ? null : decisionHeadingOf(line)
    return other?.form === 'worded' && other.date === null
  })

/** All of a paragraph between quotation marks. */
const QUOTATION = /^["“”»][^"“”»«]*["“”«]$/u
/** Whether a decision is headed below with its day, too. */
const isDecidedBehind = (lines: readonly Line[], place: number): boolean =>
  lines.slice(place + 1).some((line) => line.bullet === '' && (decisionHeadingOf(line)?.date ?? null) !== null)

/**
 * Whether what looks like a heading is said within the case: with a full stop and nothing of its own below ("Byrådsbeslutning den 4. maj 2027."), or by body
 * and day in a plan of what comes next, of an item that has a heading of its own for what was decided.
 */
export const isSaidInText = ({ lines, parts }: BodySoFar, { heading, last }: PlacedHeading, place: number): boolean => {
  const { kind, name } = parts.current
  if (kind !== 'section' || heading.date === null) return false
  const below = nextFilled(lines, last)
  const isSentence =
    heading.rest === '' &&
    /\d{4}\.$/u.test(lines[last]?.plain ?? '') &&
    (below === undefined || sectionHeadingOf(below) !== null || decisionHeadingOf(below) !== null)
  // "Byrådets beslutning den 4. maj 2027", and its words between quotation marks, among what the case tells.
  const isQuoted =
    name !== 'Historik' && below !== undefined && QUOTATION.test(below.plain) && isDecidedBehind(lines, last)
  return (
    isSentence || isQuoted || (heading.form === 'named' && name === 'Videre forløb' && isDecidedBeside(lines, place))
  )
}
