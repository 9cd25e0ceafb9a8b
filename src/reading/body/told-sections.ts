import { decisionHeadingOf } from '../headings/decision-heading.ts'
import { foldText } from '../text/fold-text.ts'
import type { Line } from '../text/lines.ts'
import { type BodySoFar, isDecidedBelow, nextFilled } from './body-so-far.ts'
import { tellsOnly } from './heading-use.ts'
import { type Beginning, isEmpty } from './item-parts.ts'
import { isSentence } from './sentences-in-body.ts'

/** Whether a word for what was talked of stands below a list of attachments by itself, over a text: beside another word for what was decided. */
const tellsBelowAttachments = ({ lines, parts: { current } }: BodySoFar, line: Line, place: number): boolean => {
  if (current.kind !== 'attachments' || line.bullet !== '' || isEmpty(current)) return false
  const heading = decisionHeadingOf(line)
  if (heading === null || !tellsOnly(heading) || heading.rest !== '' || heading.forum !== null) return false
  return isSentence(nextFilled(lines, place)?.plain ?? '') && isDecidedBelow(lines, place)
}

/** What was talked of, below a word of its own ("Referat", "Drøftelse") in a document that has others for what was decided; null where no such part begins. */
export const toldSection = (body: BodySoFar, line: Line, place: number): Beginning | null => {
  const { use } = body
  const heading = use.tellsBesides && line.bullet === '' ? decisionHeadingOf(line) : null
  if (heading !== null && tellsOnly(heading) && heading.forum === null)
    return { kind: 'section', heading: heading.heading, name: 'Referat', rest: heading.rest }
  const isTold =
    use.worded &&
    !use.weakIsOwn &&
    (foldText(line.plain).replace(/:$/u, '') === 'referat' || tellsBelowAttachments(body, line, place))
  return isTold ? { kind: 'section', heading: line.plain, name: 'Referat' } : null
}
