import { isFileLine, namesAttachment } from '../headings/attachments.ts'
import { sectionHeadingOf } from '../headings/section-heading.ts'
import { isBlank, type Line } from '../text/lines.ts'
import { type BodySoFar, isBelowGap, nextFilled } from './body-so-far.ts'
import { type Beginning, isEmpty } from './item-parts.ts'
import { beginsCase } from './proposal-below.ts'
import { recommends } from './proposed-points.ts'
import { isSentence } from './sentences-in-body.ts'

const LEAST_WORDS = 8
/** A few words that could stand over a sentence. */
const HEADS_TEXT = /^\p{Lu}[\p{L}\s/,-]{2,50}:?$/u

/** A paragraph is looked at so far. */
const MOST_LINES = 12
/** Whether a wrapped paragraph of sentences begins here, although its first line holds none that ends. */
const beginsParagraph = (lines: readonly Line[], place: number): boolean => {
  const own = lines.slice(place, place + MOST_LINES)
  const end = own.findIndex((line) => isBlank(line) || line.bullet !== '')
  const said = own.slice(0, end < 0 ? own.length : end).map(({ plain }) => plain)
  return (
    said.length > 1 &&
    isSentence(said.join(' ')) &&
    said.slice(1).some((plain) => /^\p{Ll}/u.test(plain) || isSentence(plain))
  )
}

/** Whether below a gap an item's text goes on behind a list of attachments: it is set otherwise than they are, or has sentences. */
const endsAttachments = ({ lines, parts: { current } }: BodySoFar, line: Line, place: number): boolean => {
  if (!isBelowGap(lines, place) || namesAttachment(line.plain) || isFileLine(line.plain)) return false
  const names = current.lines.filter((one) => !isBlank(one))
  const next = lines[place + 1]
  const below = nextFilled(lines, place)?.plain ?? ''
  const overText = sectionHeadingOf(line)?.rest === '' && (isSentence(below) || below.split(' ').length >= LEAST_WORDS)
  // "Drøftelse:", and some words right below: names of attachments are shorter.
  const isLabel =
    /:$/u.test(line.plain) && next !== undefined && next.bullet === '' && next.plain.split(' ').length >= LEAST_WORDS
  return (
    overText ||
    (current.inline && beginsParagraph(lines, place)) ||
    (isLabel && HEADS_TEXT.test(line.plain)) ||
    isSentence(line.plain) ||
    (next !== undefined && isSentence(next.plain) && HEADS_TEXT.test(line.plain)) ||
    (names.length > 0 &&
      next !== undefined &&
      !isBlank(next) &&
      (current.inline || names.every(({ bullet }) => bullet !== '')) &&
      HEADS_TEXT.test(line.plain))
  )
}

/** Whether below a gap all that is left of the item names its attachments. */
const listsAttachments = ({ lines, parts }: BodySoFar, place: number): boolean =>
  isBelowGap(lines, place) &&
  !isEmpty(parts.current) &&
  lines.slice(place).every((line) => isBlank(line) || namesAttachment(line.plain))

const caseText = (line: Line): Beginning => ({
  kind: 'preamble',
  heading: '',
  name: 'Sagsfremstilling',
  rest: line.plain
})
const attachment = (line: Line): Beginning => ({ kind: 'attachments', heading: '', name: 'Bilag', rest: line.plain })
const recommendation = (line: Line): Beginning => ({ kind: 'section', heading: line.plain, name: 'Indstilling' })

/** The case's lead, a recommendation, or the first attachment, with no heading before it; null where a line begins none of them. */
export const unheadedSection = (body: BodySoFar, line: Line, place: number): Beginning | null => {
  const { lines, use, parts } = body
  const part = parts.current
  const { kind, name, heading } = part
  const next = nextFilled(lines, place)
  if (kind === 'decision') {
    if (use.leads.has(line)) return caseText(line)
    if (listsAttachments(body, place)) return attachment(line)
    const isCase = parts.decidedFirst && isBelowGap(lines, place) && beginsCase(line, next, part)
    return isCase ? recommendation(line) : null
  }
  if (name === 'Indstilling' || line.bullet !== '') return null
  if (name !== 'Kompetence' && recommends(line, next)) return recommendation(line)
  if (kind !== 'attachments') return namesAttachment(line.plain) ? attachment(line) : null
  // Below such attachments, with no heading over them, the item's text begins.
  const endsList = heading === '' && !isEmpty(part) && /[.!?]$|.{60}/u.test(line.plain)
  if (endsList && !namesAttachment(line.plain)) return caseText(line)
  if (!endsAttachments(body, line, place)) return null
  return HEADS_TEXT.test(line.plain)
    ? { kind: 'section', heading: line.plain, name: 'Sagsfremstilling' }
    : caseText(line)
}
