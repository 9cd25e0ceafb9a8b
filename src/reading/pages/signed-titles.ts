import { addTo } from '../text/groups.ts'
import { isBlank, type Line, splitLine } from '../text/lines.ts'

/** So many lines that begin with the same sign, each set apart, are titles. */
const LEAST = 3
/** A sign right before a word, where no language writes one. */
const SIGNED = /^\s{0,3}((?![©®™§$€£%&@~^])[\p{So}\p{Sm}\p{Po}\p{Pd}\p{Sk}])(?=\p{Lu})/u
const NO_SIGN = /^["'“”’*_#<>([|+!?¡¿.,:;/\\-]/u
const LONGEST = 120

const signOf = (line: Line, above: Line | undefined): string | undefined =>
  line.cells !== null ||
  line.text.length > LONGEST ||
  /[.,;:]$/u.test(line.plain) ||
  (above !== undefined && !isBlank(above))
    ? undefined
    : SIGNED.exec(line.text)?.[1]

/** Lines with those marked as headings that begin with a sign of the document's own ("▌Ny kaj"), each set apart; other lines are left as they are. */
export const withSignedTitles = (lines: readonly Line[]): readonly Line[] => {
  const bySign = new Map<string, number[]>()
  for (const [place, line] of lines.entries()) {
    const sign = signOf(line, lines[place - 1])
    if (sign !== undefined && !NO_SIGN.test(sign)) addTo(bySign, sign, place)
  }
  const titles = new Set([...bySign.values()].find((places) => places.length >= LEAST))
  if (titles.size === 0) return lines
  return lines.flatMap((line, place) =>
    titles.has(place) ? splitLine(line, [line.text.replace(SIGNED, '## ')]) : [line]
  )
}
