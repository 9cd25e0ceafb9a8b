import { foldLetters } from '../text/fold-text.ts'
import { type Line, splitLine } from '../text/lines.ts'

/** "1. Nyt fra havnen", "5.Eventuelt" */
const NUMBERED = /^(\s*)(\d{1,2})(\.\s*)(?=["“(]?\p{Lu})(.{3,200})$/u
/** So many entries of a list that stand again as "1." are titles whose numbers were lost. */
const LEAST_LOST = 2

interface Numbered {
  readonly line: Line
  readonly number: number
}

/**
 * Lines of a page whose lists begin anew above each text, so that every title has the number one, with the numbers that the list of all titles before them has:
 * a copy counts each list by itself.
 */
export const withNumbersOfList = (lines: readonly Line[]): readonly Line[] => {
  const listed = new Map<string, Numbered>()
  const lost = new Map<Line, number>()
  let last = 0
  let isListed = true
  for (const line of lines) {
    const [, , count = '', , title = ''] =
      line.cells === null && /^\s*\d/u.test(line.text) ? (NUMBERED.exec(line.text) ?? []) : []
    if (count === '') continue
    const [key, number] = [foldLetters(title), Number(count)]
    const entry = listed.get(key)
    if (entry === undefined) {
      // The list of all titles counts up from one, and ends before the first of them stands again.
      if (isListed && (number === last + 1 || number === 1)) {
        if (number === 1) listed.clear()
        listed.set(key, { line, number })
        last = number
      }
      continue
    }
    isListed = false
    if (number === 1 && entry.number > 1) lost.set(line, entry.number)
  }
  if (lost.size < LEAST_LOST) return lines
  return lines.flatMap((line) => {
    const number = lost.get(line)
    return number === undefined ? [line] : splitLine(line, [line.text.replace(NUMBERED, `$1${number}$3$4`)])
  })
}
