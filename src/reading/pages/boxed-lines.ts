import { type Line, splitLine } from '../text/lines.ts'

/** A line between two of the sign that a box is drawn with: "*  Referat af møde nr. 2      *". */
const BOXED = /^\s*([*#:!+%])\s+(\S.*\S)\s+\1\s*$/u
const LEAST = 2
const LONGEST = 200
const signOf = (line: Line | undefined): string | undefined =>
  line === undefined || line.cells !== null || line.text.length > LONGEST ? undefined : BOXED.exec(line.text)?.[1]

/** Lines without the box that is drawn around some of them, where two or more below each other stand between the same signs. */
export const withoutBoxes = (lines: readonly Line[]): readonly Line[] =>
  lines.flatMap((line, place) => {
    const sign = signOf(line)
    const neighbours = [lines[place - 1], lines[place + 1]].filter((one) => signOf(one) === sign)
    return sign === undefined || neighbours.length + 1 < LEAST
      ? [line]
      : splitLine(line, [BOXED.exec(line.text)?.[2] ?? ''])
  })
