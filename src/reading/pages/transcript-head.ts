import type { Repair } from '../../domain/minutes.ts'
import { foldText } from '../text/fold-text.ts'
import { isBlank, type Line, splitLine } from '../text/lines.ts'
import { TRANSCRIPT_BELOW, VIEWER_LINES } from '../vocabulary/furniture.ts'
import { cutAtHeadLabels } from './head-in-text.ts'

/** The head of a page that shows a document, and below it what a machine read from it, is no longer. */
const LONGEST_HEAD = 20
/** The document's name on the link to it. */
const LINK = /^\s*Download\s["“”](.*?)["“”]?\s*$/u

const digitless = (text: string): string => foldText(text.replace(/[^\p{L}\s]+/gu, ''))

/** The lines of a title that the link joins by full stops. */
const linesOf = (name: string): readonly string[] =>
  name.split(/\.\s(?=\p{Lu}\p{L}+[\s.:,])|\.$/u).flatMap((part) => (part.trim() === '' ? [] : cutAtHeadLabels(part)))

/**
 * Lines without the head of a page that a machine's transcript of a printed document stands on: sizes, links, and the document's beginning twice, of which the one
 * with more of its digits is kept as its title. What is dropped is listed as furniture.
 */
export const dropTranscriptHead = (lines: readonly Line[], repairs: Repair[]): readonly Line[] => {
  const end = lines.slice(0, LONGEST_HEAD).findIndex(({ plain }) => TRANSCRIPT_BELOW.has(foldText(plain)))
  const head = lines.slice(0, Math.max(0, end))
  if (!head.some(({ plain }) => VIEWER_LINES.has(foldText(plain)))) return lines
  const named = head.find(({ text }) => LINK.test(text))
  const name = LINK.exec(named?.text ?? '')?.[1] ?? ''
  const title = head.find((line) => !isBlank(line))
  const isAgain = title !== undefined && digitless(name).startsWith(digitless(title.text).slice(0, 40))
  const kept = head.flatMap((line) => {
    if (line === title && !isAgain) return [line]
    if (line === named && isAgain) return splitLine(line, linesOf(name))
    if (!isBlank(line)) repairs.push({ line: line.number, kind: 'furniture', before: line.text, after: '' })
    return []
  })
  const below = lines[end]
  if (below !== undefined) repairs.push({ line: below.number, kind: 'furniture', before: below.text, after: '' })
  return [...kept, ...lines.slice(end + 1)]
}
