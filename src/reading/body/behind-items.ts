import { isClosing } from '../headings/closing-lines.ts'
import { titleKey } from '../headings/contents.ts'
import { isBlank, type Line } from '../text/lines.ts'
import { type BodySoFar, isBelowGap, isDecidedBelow } from './body-so-far.ts'
import { isEmpty } from './item-parts.ts'

/** "Næste møde er den 4. maj på havnen." */
const NEXT_IN_SENTENCE = /^(?:det\s)?(?:næste|kommende)\s\p{L}*møde\s(?:er|holdes|afholdes|bliver|finder)\s[^:]+\.$/iu

/** Whether what stands here is set apart from the last item as items are from each other: it is none of its text. */
export const isSetBehindItems = ({ lines, item, use, parts }: BodySoFar, line: Line, place: number): boolean => {
  const gap = use.gapBetweenItems
  if (gap === null || line.newPage || !item.isLast || isEmpty(parts.current)) return false
  for (let at = place - 1; at >= place - gap; at--) if (at < 0 || !isBlank(lines[at] as Line)) return false
  return !isDecidedBelow(lines, place)
}

/** Whether a line is an entry among others of a list, right below them: "• Næste møde holdes den 4. maj", as one of what was said. */
const isOfList = ({ lines, parts }: BodySoFar, line: Line, place: number): boolean => {
  if (line.bullet === '' || place === 0 || isBelowGap(lines, place)) return false
  const begins = lines.findLast((one, at) => at < place && one.bullet !== '')
  return begins?.bullet === line.bullet && parts.current.lines.includes(begins)
}

/** Whether when the next meeting is stands as a sentence in the paragraph of what was decided, where paragraphs are set apart. */
const saysNextInParagraph = ({ lines, parts }: BodySoFar, line: Line, place: number): boolean => {
  const above = lines[place - 1]
  return (
    parts.current.kind === 'decision' &&
    above !== undefined &&
    /[.!]$/u.test(above.plain) &&
    !isClosing(above.plain) &&
    NEXT_IN_SENTENCE.test(line.plain) &&
    lines.slice(0, place).some(isBlank)
  )
}

/** Whether nothing stands between the item's title and a line right below it: "Eventuelt" over "Næste møde er den 4. maj". */
const isAllOfItem = ({ lines, parts }: BodySoFar, place: number): boolean =>
  parts.current.kind === 'preamble' && isEmpty(parts.current) && place > 0 && !isBelowGap(lines, place)

/** The first item's page may tell when the meeting ended and who was there before it says what was decided. */
const LINES_OF_ATTENDANCE = 60
/** Whether the meeting's closing lines begin here. "Næste møde er den 4. maj" may be all that was decided. */
export const closesMeeting = (body: BodySoFar, line: Line, place: number): boolean => {
  const { lines, item, titles } = body
  const part = body.parts.current
  return (
    item.isLast &&
    isClosing(line.plain) &&
    !(part.kind === 'decision' && isEmpty(part)) &&
    !isAllOfItem(body, place) &&
    !titles.has(titleKey(line)) &&
    !isDecidedBelow(lines, place, body.parts.unheaded ? LINES_OF_ATTENDANCE : undefined) &&
    !saysNextInParagraph(body, line, place) &&
    !isOfList(body, line, place) &&
    !(/næste \p{L}*møde|next meeting/iu.test(item.title) && /næste\s|next\s/iu.test(line.plain))
  )
}
