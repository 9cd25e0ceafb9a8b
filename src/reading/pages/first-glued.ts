import type { Line } from '../text/lines.ts'
import { splitLine } from '../text/lines.ts'

/** "Afbud: Anna Holt. 1. Godkendelse af referat:", where the next item is " 2. Kajen:": copying lost the line end before the first. */
const FIRST_BEHIND = /^(.{12,}[\p{L}\p{N}][.!?:)]{1,3}) (1[.)]\s["“]?\p{Lu}[^.!?]{2,100}[:.]?)$/u
const IS_WORD_OF_ITEM = /(?<!\p{L})(?:pkt|punkt|sag|nr|item)\.?$/iu
const NUMBERED = /^\s*(\d{1,3})[.)]\s+["“]?\p{Lu}/u
/** A document's head is no longer. */
const LINES_OF_HEAD = 60

/** Lines with the first of counted items on a line of its own, where it is glued to the end of the head and the second begins a line. */
export const withFirstItemApart = (lines: readonly Line[]): readonly Line[] => {
  const second = lines.findIndex((line) => NUMBERED.test(line.text.slice(0, 40)))
  if (second < 1 || second > LINES_OF_HEAD || NUMBERED.exec(lines[second]?.text ?? '')?.[1] !== '2') return lines
  for (let place = second - 1; place >= 0; place--) {
    const line = lines[place]
    const [, head, first] = FIRST_BEHIND.exec(line?.text ?? '') ?? []
    if (line !== undefined && head !== undefined && first !== undefined && !IS_WORD_OF_ITEM.test(head))
      return [...lines.slice(0, place), ...splitLine(line, [head, '', first]), ...lines.slice(place + 1)]
  }
  return lines
}
