import { type Line, splitLine } from '../text/lines.ts'

/** So many rows of number and title alone tell that a web page's table was copied, row by row. */
const LEAST_ROWS = 2
const NUMBER = /^\d{1,3}$/u
const TITLE = /^["“]?\p{Lu}.{2,}/u

/** The number of a row that holds it and a title, or null. */
const rowNumber = ({ cells }: Line): number | null =>
  cells?.length === 2 && NUMBER.test(cells[0] ?? '') && TITLE.test(cells[1] ?? '') ? Number(cells[0]) : null

/** The number of a row that stands behind the last cell of the row before it: "… blev godkendt.	5	Eventuelt". */
const numberBehind = ({ cells }: Line): number | null => {
  const [before = '', number = '', title = ''] = cells?.length === 3 ? cells : []
  return before !== '' && NUMBER.test(number) && TITLE.test(title) ? Number(number) : null
}

/** How many files a row holds, behind the name of its last: "Kort over havnen	4". */
const COUNT_BEHIND = /\t\d{1,3}$/u

/**
 * Lines of a web page's table of items, copied with its tabs, where a row begins in the line in which the one before ends: that line as two. What a row's
 * last cell counts is left out. Only where each such number is one more than that of the row before.
 */
export const withRowsApart = (lines: readonly Line[]): readonly Line[] => {
  const rows = lines.flatMap((line, place) => {
    const number = rowNumber(line)
    const behind = number === null ? numberBehind(line) : null
    return number === null && behind === null
      ? []
      : [{ place, number: number ?? behind ?? 0, isBehind: behind !== null }]
  })
  const begun = rows.filter((row, at) => at === 0 || row.number === (rows[at - 1]?.number ?? 0) + 1)
  if (begun.length < rows.length || rows.filter(({ isBehind }) => !isBehind).length < LEAST_ROWS) return lines
  const heads = new Map(rows.map(({ place, isBehind }) => [place, isBehind]))
  const first = rows[0]?.place ?? 0
  const last = lines.findLastIndex(({ plain }) => plain !== '')
  return lines.flatMap((line, place) => {
    const [before = '', number = '', title = ''] = heads.get(place) === true ? (line.cells ?? []) : []
    if (number !== '') return splitLine(line, [before, `${number}\t${title}`])
    const endsRow = place > first && !heads.has(place) && (heads.has(place + 1) || place === last)
    return endsRow && COUNT_BEHIND.test(line.text) ? splitLine(line, [line.text.replace(COUNT_BEHIND, '')]) : [line]
  })
}
