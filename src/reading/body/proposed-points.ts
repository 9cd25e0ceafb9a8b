import { decisionHeadingOf } from '../headings/decision-heading.ts'
import type { DecisionHeading } from '../headings/decision-heading-form.ts'
import { foldText } from '../text/fold-text.ts'
import { isBlank, type Line } from '../text/lines.ts'

/** Who recommends, and to whom; or that it is recommended. */
const WHO =
  '(?:Det\\s(?:indstilles|anbefales)|\\p{Lu}[^.!?:;]{2,70}\\s(?:indstiller|anbefaler))(?:\\s(?:til|over\\sfor|overfor)\\s[^.!?:;]{3,60}?)?'
/** A line that begins a recommendation without a heading before it. */
const RECOMMENDS = new RegExp(`^${WHO}(?:,?\\sat)?\\s?[,:]?$`, 'iu')
/** The same with the body that is to decide, before a list of what it is to decide ("Det indstilles, at rådet"). */
const RECOMMENDS_THAT =
  /^(?:Det\s(?:indstilles|anbefales)|\p{Lu}[^.!?:;]{2,70}\s(?:indstiller|anbefaler)),?\sat\s[^.!?:;,]{2,40}$/u
const isListed = (line: Line | undefined): boolean =>
  line !== undefined && (line.bullet !== '' || /^(?:\d{1,2}|[a-h])[.)]\s/u.test(line.plain))

/** Whether a line by itself begins a recommendation; `next` is the next line that is not blank. */
export const recommends = (line: Line, next: Line | undefined): boolean =>
  RECOMMENDS.test(line.plain) || (RECOMMENDS_THAT.test(line.plain) && isListed(next))

/** "Beslutningspunkter": what there is to decide, or what was decided. */
const POINTS = /^beslutningspunkt(?:er)?\s?:?$/u
/** So far below its heading a recommendation begins. */
const NEAR = 4
/** Whether a heading is the word for points to be decided. */
export const headsPoints = ({ heading }: DecisionHeading): boolean => POINTS.test(foldText(heading))

/**
 * Whether the word for points to be decided heads what is recommended in this document: below it a recommendation begins somewhere, or another word heads
 * what was decided.
 */
export const proposesPoints = (lines: readonly Line[]): boolean => {
  const headings = lines.flatMap((line, place) => {
    const heading = decisionHeadingOf(line)
    return heading === null || heading.form !== 'worded' || heading.rest !== '' ? [] : [{ heading, place }]
  })
  const points = headings.filter(({ heading }) => headsPoints(heading))
  if (points.length === 0) return false
  return (
    points.length < headings.length ||
    points.some(({ place }) => {
      const [first, second] = lines.slice(place + 1, place + 1 + NEAR).filter((line) => !isBlank(line))
      return first !== undefined && recommends(first, second)
    })
  )
}
