import { type Line, splitLine } from '../text/lines.ts'

/** A line between two of the sign that a box is drawn with: "*  Referat af møde nr. 2      *". */
const BOXED = /^\s*([*#:!+%])\s+(\S.*\S)\s+\1\s*$/u
const LEAST = 2
const LONGEST = 200
const signOf = (line: Line | undefined): string | undefined =>
  line === undefined || line.cells !== null || line.text.length > LONGEST ? undefined : BOXED.exec(line.text)?.[1]

/** The edge of a box: "+------+", "┌──────┐". */
const EDGE = /^\s*[+┌└├╔╚╠╭╰][-=_+─━═┬┴]{4,}[+┐┘┤╗╝╣╮╯]\s*$/u
/** A line between its sides, and none between. */
const BETWEEN_SIDES = /^\s*[|│┃║]\s?([^|│┃║]*?)\s*[|│┃║]\s*$/u
/** Lines without the sides and edges of boxes of one column. */
const withoutDrawnBoxes = (lines: readonly Line[]): readonly Line[] => {
  const inside = new Set<number>()
  let edge: number | null = null
  for (const [place, { text }] of lines.entries()) {
    if (text.length <= LONGEST && EDGE.test(text)) {
      if (edge !== null) for (let at = edge; at <= place; at++) inside.add(at)
      edge = place
    } else if (text.length > LONGEST || !BETWEEN_SIDES.test(text)) edge = null
  }
  return inside.size === 0
    ? lines
    : lines.flatMap((line, place) =>
        inside.has(place) ? splitLine(line, [BETWEEN_SIDES.exec(line.text)?.[1] ?? '']) : [line]
      )
}

/** A row of a table with one column, as Markdown has it; and the rule below its head. */
const ONE_CELL = /^\s*\|\s*([^|]*?)\s*\|\s*$/u
const RULE = /^:?-{2,}:?$/u
const BREAK = /\s*<br\s*\/?>\s*/giu
/** Lines without the bars of tables that have one column only: a box around a text. */
const withoutColumnOfOne = (lines: readonly Line[]): readonly Line[] => {
  const inside = (line: Line | undefined): string | undefined =>
    line === undefined || !line.text.includes('|') ? undefined : ONE_CELL.exec(line.text)?.[1]
  return lines.flatMap((line, place) => {
    const cell = inside(line)
    // Beside a row with several cells it is the rest of one.
    const isOfTable = [lines[place - 1], lines[place + 1]].some(
      (one) => one?.cells != null && inside(one) === undefined
    )
    if (cell === undefined || cell === '' || isOfTable) return [line]
    return RULE.test(cell) ? [] : splitLine(line, cell.split(BREAK))
  })
}

/**
 * Lines without the box that is drawn around some of them: where two or more below each other stand between the same signs, or a table has one column
 * only.
 */
export const withoutBoxes = (printed: readonly Line[]): readonly Line[] => {
  const lines = withoutColumnOfOne(withoutDrawnBoxes(printed))
  return lines.flatMap((line, place) => {
    const sign = signOf(line)
    const neighbours = [lines[place - 1], lines[place + 1]].filter((one) => signOf(one) === sign)
    return sign === undefined || neighbours.length + 1 < LEAST
      ? [line]
      : splitLine(line, [BOXED.exec(line.text)?.[2] ?? ''])
  })
}
