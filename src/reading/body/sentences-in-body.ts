import type { Line } from '../text/lines.ts'
import { lastFilled, type Part } from './item-parts.ts'

/** A sentence of some words. */
const SENTENCE = /^["“]?\p{Lu}(?:\S+\s){5,}\S*[\p{L}\d)]\.$/u
/** A line of text that no sentence ends with. */
const CARRIED_ON = /^.{30,}[\p{L}\d,]$/u

/** Whether a line is one whole sentence of some words. */
export const isSentence = (plain: string): boolean => SENTENCE.test(plain)

/** Whether a line that begins with a small letter carries on a sentence: a word left alone by a page break looks like a heading. */
export const carriesOnSentence = (line: Line, part: Part): boolean => {
  // "… og er afstemt med" above "Økonomi.": the last word of a wrapped sentence.
  if (/^\p{Lu}[\p{L}\s-]*\.$/u.test(line.plain)) return CARRIED_ON.test(part.lines.at(-1)?.plain ?? '')
  if (!/^\p{Ll}/u.test(line.plain)) return false
  const before = lastFilled(part)
  return /\.$/u.test(line.plain) || (before !== undefined && !/[.:!?)]$/u.test(before.plain))
}
