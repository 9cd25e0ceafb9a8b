import { type Line, splitLine } from '../text/lines.ts'

/** The edge of a drawn table's row with columns: "+-----+--------+". */
const EDGE = /^\s*[+├┌└╔╠╚](?:[-=─━═]{2,}[+┬┴┼┤┐┘╦╩╬╣╗╝]){2,}\s*$/u
const SIDE = /[|│║]/u
const LONGEST = 400
const MOST_LINES = 60
/** A word broken at the end of a cell's line. */
const BROKEN = /(?<=\p{L})-$/u
const CARRIES_ON = /^(?!(?:og|eller|samt)(?!\p{L}))\p{Ll}/u

const cellsOf = ({ text }: Line): readonly string[] =>
  text
    .trim()
    .split(SIDE)
    .slice(1, -1)
    .map((cell) => cell.trim())

/** What a cell says in several lines, as one. */
export const joinCell = (parts: readonly string[]): string =>
  parts.reduce(
    (before, part) =>
      part === '' || before === ''
        ? before + part
        : BROKEN.test(before) && CARRIES_ON.test(part)
          ? before.replace(BROKEN, '') + part
          : `${before} ${part}`,
    ''
  )

const NUMBER = /^\d{1,4}[.)]?$/u
const LEAST_NUMBERS = 2
/** The lines between two edges, parted where each begins with a number: no rule stands between such rows. */
const rowsOf = (lines: readonly Line[]): readonly (readonly Line[])[] => {
  const begins = lines.map((line) => NUMBER.test(cellsOf(line)[0] ?? ''))
  if (begins.filter((begun) => begun).length < LEAST_NUMBERS || begins[0] !== true) return [lines]
  const starts = [...begins.keys()].filter((at) => begins[at])
  return starts.map((from, at) => lines.slice(from, starts[at + 1] ?? lines.length))
}

/** The lines of one row as one, where they have as many cells and more than one of them; null where they have not. */
const joinRow = (rows: readonly Line[]): Line | null => {
  const [first] = rows
  const cells = rows.map(cellsOf)
  const columns = cells[0]?.length ?? 0
  if (first === undefined || columns < 2 || cells.some((row) => row.length !== columns)) return null
  const joined = Array.from({ length: columns }, (_, column) => joinCell(cells.map((row) => row[column] ?? '')))
  return splitLine(first, [`| ${joined.join(' | ')} |`])[0] ?? null
}

/** Lines with the rows of a table drawn with characters, whose cells are wrapped over several lines between its edges, as one line each. */
export const joinGridRows = (lines: readonly Line[]): readonly Line[] => {
  const isEdge = (line: Line | undefined): boolean =>
    line !== undefined && line.text.length <= LONGEST && EDGE.test(line.text)
  if (!lines.some(isEdge)) return lines
  const out: Line[] = []
  for (let place = 0; place < lines.length; place++) {
    const line = lines[place] as Line
    if (!isEdge(line)) {
      out.push(line)
      continue
    }
    let end = place + 1
    while (end < lines.length && end - place <= MOST_LINES && SIDE.test((lines[end] as Line).text.trim().charAt(0)))
      end++
    const rows = end > place + 1 && isEdge(lines[end]) ? rowsOf(lines.slice(place + 1, end)).map(joinRow) : [null]
    const joined = rows.filter((row) => row !== null)
    if (joined.length < rows.length) {
      if (!isEdge(lines[place + 1]) && end === place + 1 && out.at(-1)?.cells !== null) continue
      out.push(line)
    } else {
      out.push(...joined)
      place = end - 1
    }
  }
  return out
}
