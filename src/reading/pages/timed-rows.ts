import { spacedCells } from '../headings/task-columns.ts'
import { type Line, splitLine } from '../text/lines.ts'
import { TIME_CELL } from './item-rows.ts'

/** So many rows by themselves with rising numbers are the headings of items. */
const LEAST = 2
const LONGEST = 200
const NUMBER = /^(?:(?:punkt|pkt|sag|item)\.?\s(?:nr\.?\s?)?)?(\d{1,3})[.:)]?$/iu
const TITLE = /^["“]?\p{Lu}.*\p{L}{2}/u

interface TimedRow {
  readonly number: number
  readonly title: string
}

/** Number and title of a row that holds nothing else but when the item is dealt with, in columns that tabs or blanks part; else null. */
const timedRow = (line: Line): TimedRow | null => {
  if (
    line.text.length > LONGEST ||
    line.text.includes('|') ||
    !/^\P{L}{0,20}\d|^\s*(?:kl|punkt|pkt|sag|item)(?!\p{L})/iu.test(line.text)
  )
    return null
  const cells = (line.cells ?? spacedCells(line.text).map(({ text }) => text)).filter((cell) => cell !== '')
  const others = cells.filter((cell) => !TIME_CELL.test(cell))
  const [number = '', title = '', ...more] = others
  const count = NUMBER.exec(number)?.[1]
  return others.length + 1 === cells.length && more.length === 0 && count !== undefined && TITLE.test(title)
    ? { number: Number(count), title }
    : null
}

/**
 * Lines of a document whose items begin with a row of number, title and time, whichever stands first ("18.00     3     Ny kaj"): each row as number and
 * title. Rows right below each other are a list, and stay as they are.
 */
export const withTimedTitles = (lines: readonly Line[]): readonly Line[] => {
  const all = new Map<Line, TimedRow>()
  for (const line of lines) {
    const row = timedRow(line)
    if (row !== null) all.set(line, row)
  }
  const isRow = (line: Line | undefined): boolean => line !== undefined && all.has(line)
  const apart = lines.filter((line, place) => isRow(line) && !isRow(lines[place - 1]) && !isRow(lines[place + 1]))
  const numbers = apart.map((line) => all.get(line)?.number ?? 0)
  if (apart.length < LEAST || numbers.some((number, at) => at > 0 && number <= (numbers[at - 1] ?? 0))) return lines
  const own = new Set(apart)
  return lines.flatMap((line) => {
    const row = own.has(line) ? all.get(line) : undefined
    return row === undefined ? [line] : splitLine(line, [`${row.number}. ${row.title}`])
  })
}
