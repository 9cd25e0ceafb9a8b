import { parseSectionHeading } from '../headings/section-heading.ts'
import { caseNumberAlone } from '../text/case-number.ts'
import { isForumName } from '../text/forum-name.ts'
import { type Line, splitLine } from '../text/lines.ts'
import { headsDecision, headsSection } from './mend-labels.ts'

/** So many lines that go on alike behind a number, or behind body and day, are a print's way. */
const LEAST = 2
const LONGEST = 4000
/** "00.22.02-A26-7-27 Resume Kajen er gammel.": a case's number, and one to three words before the next that begins with a capital. */
const NUMBER_AND_WORDS = /^\s*(\S*\d\S*)\s+(\p{Lu}\p{L}+(?:\s\p{Ll}+){0,2})\s+(["“]?\p{Lu}.*)$/su
/** "Havneudvalget, 04.05.2027 Godkendt.", behind the word for decision or by itself. */
const BODY_AND_DAY =
  /^\s*(?:(\p{Lu}\p{L}{5,20})\s)?(\p{Lu}[^.:;!?\d]{3,80}?),?\s(\d{1,2}[-./]\d{1,2}[-./]\d{4})\s+(?=\p{Lu})(.+)$/su
const SECTION_BEHIND_END = /^(.*[.!?])\s+(\p{Lu}\p{L}{4,20})$/su

const numbered = (text: string): readonly string[] | null => {
  const [, number = '', words = '', rest = ''] = NUMBER_AND_WORDS.exec(text) ?? []
  if (words === '' || caseNumberAlone(number) === null) return null
  return headsDecision(words) || headsSection(words) ? [number, words, rest] : null
}

/** A word for decision, where one stands there, and a body and its day over what it decided. */
const dated = (text: string): readonly string[] | null => {
  const [, word = '', name = '', date = '', rest = ''] = BODY_AND_DAY.exec(text) ?? []
  if (name === '') return null
  if (word !== '' && headsDecision(word) && isForumName(name)) return [word, `${name}, ${date}:`, rest]
  const body = word === '' ? name : `${word} ${name}`
  return isForumName(body) ? [`${body}, ${date}:`, rest] : null
}

/** A section's word at the end of a text, by itself. */
const withoutSection = (text: string): readonly string[] => {
  const [, before = '', word = ''] = SECTION_BEHIND_END.exec(text) ?? []
  const section = word === '' ? null : parseSectionHeading(word)
  return section === null || section.ambiguous || section.slip ? [text] : [before, word]
}

/**
 * Lines of a print that runs on behind a case's number ("00.22.02-A26-7-27 Resume Kajen er …") and behind each body and day ("Havneudvalget, 04.05.2027
 * Godkendt."), with what heads a text above it. A document that does so once is left as it is, and one in which no word for decision stands over bodies and days.
 */
export const withHeadsOverText = (lines: readonly Line[]): readonly Line[] => {
  const numbers = new Map<Line, readonly string[]>()
  const bodies = new Map<Line, readonly string[]>()
  let isBelowWord = false
  let decided = 0
  for (const line of lines) {
    const { text, plain, cells, bullet } = line
    if (plain === '') continue
    const hasFigures = cells === null && bullet === '' && text.length <= LONGEST && /\d{2}/u.test(text.slice(0, 130))
    const behindNumber = hasFigures && /^\s*\S*\d/u.test(text) ? numbered(text) : null
    if (behindNumber !== null) numbers.set(line, behindNumber)
    const [, words = '', rest = text] = behindNumber ?? []
    const behindDay = hasFigures ? dated(words === '' || !headsDecision(words) ? text : rest) : null
    if (behindDay !== null) {
      bodies.set(line, behindDay)
      if (isBelowWord || behindDay.length > 2 || (words !== '' && headsDecision(words))) decided++
    }
    isBelowWord = plain.length < 40 && headsDecision(plain)
  }
  const saysWho = bodies.size >= LEAST && decided > 0
  const runsOn = numbers.size >= (saysWho ? 1 : LEAST)
  if (!runsOn && !saysWho) return lines
  return lines.flatMap((line) => {
    const behindNumber = runsOn ? numbers.get(line) : undefined
    const behindDay = saysWho ? bodies.get(line) : undefined
    if (behindNumber === undefined && behindDay === undefined) return [line]
    const head = behindNumber === undefined ? [] : behindNumber.slice(0, behindDay === undefined ? 3 : 2)
    const pieces = [...head, ...(behindDay ?? [])]
    return splitLine(line, [...pieces.slice(0, -1), ...withoutSection(pieces.at(-1) ?? '')])
  })
}
