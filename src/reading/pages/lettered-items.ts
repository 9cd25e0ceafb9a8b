import { type Line, splitLine } from '../text/lines.ts'

/** "PUNKT A  Dagsordenen", "Pkt. C: Ny kaj": an item's word with a letter where others have a number. */
const LETTERED =
  /^(\s*(?:#{1,6}\s+|\*\*)?(?:dagsordenspunkt|punkt|pkt\.?|sag|item)\s)([A-Z])(?=(?:\s?[.:)]|\s[–-]|\s)\s*["“]?\p{Lu}|\s*$)/iu
const LONGEST = 200
const LEAST = 3
const FIRST = 'A'.charCodeAt(0)

const letterOf = ({ text, bullet, cells }: Line): string | null =>
  bullet !== '' || cells !== null || text.length > LONGEST ? null : (LETTERED.exec(text)?.[2] ?? null)

/**
 * Lines of a document that letters its items ("PUNKT A", "PUNKT B"), with the number of each in place of its letter. Only where the letters count up from the
 * first and none comes again: a letter names a part or an appendix too.
 */
export const withLettersCounted = (lines: readonly Line[]): readonly Line[] => {
  const lettered = lines.flatMap((line) => {
    const letter = letterOf(line)
    return letter === null ? [] : [letter]
  })
  const areItems =
    lettered.length >= LEAST && lettered.every((letter, at) => letter === String.fromCharCode(FIRST + at))
  return !areItems
    ? lines
    : lines.flatMap((line) => {
        const letter = letterOf(line)
        return letter === null
          ? [line]
          : splitLine(line, [line.text.replace(LETTERED, `$1${letter.charCodeAt(0) - FIRST + 1}`)])
      })
}
