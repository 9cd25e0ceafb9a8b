import { opennessOf } from '../headings/item-heading.ts'
import { foldText } from '../text/fold-text.ts'
import { type Line, splitLine } from '../text/lines.ts'
import { ROW_NUMBER_WORD, ROW_TITLE_WORD } from '../vocabulary/item-labels.ts'

/** So many rows with rising numbers are the headings of items. */
const LEAST = 2
const LONGEST_HEAD = 80
const NUMBER = /^\d{1,3}\.?$/u

/** In which cells a row says that number and title of items stand below it; null where it does not, or heads texts too. */
const columnsOf = ({ cells, plain }: Line): { readonly number: number; readonly title: number } | null => {
  if (cells === null || cells.length < 3 || cells.length > 5 || plain.length > LONGEST_HEAD) return null
  const words = cells.map((cell) => foldText(cell).replace(/[.:]$/u, ''))
  const number = words.findIndex((word) => ROW_NUMBER_WORD.test(word))
  const title = words.findIndex((word, place) => place !== number && ROW_TITLE_WORD.test(word))
  return number !== 0 || title !== cells.length - 1 ? null : { number, title }
}

/**
 * Lines of a document whose items begin with a row each of number, kind and title ("3 | B | Ny kaj"), their text below: each row as number and title. The row
 * that heads them is left out.
 */
export const plainItemRows = (lines: readonly Line[]): readonly Line[] => {
  const head = lines.findIndex((line) => columnsOf(line) !== null)
  const columns = head < 0 ? null : columnsOf(lines[head] as Line)
  if (columns === null) return lines
  const rows = new Map<Line, string>()
  let last = 0
  for (const line of lines.slice(head + 1)) {
    const number = line.cells?.[columns.number] ?? ''
    const title = line.cells?.[columns.title] ?? ''
    if (line.cells?.length !== columns.title + 1 || !NUMBER.test(number) || title === '') continue
    if (Number.parseInt(number, 10) <= last) return lines
    last = Number.parseInt(number, 10)
    rows.set(line, `${last}. ${title}`)
  }
  // Rows directly below each other are a list of the agenda.
  const apart = lines.filter((line, place) => rows.has(line) && !rows.has(lines[place + 1] as Line))
  if (rows.size < LEAST || apart.length * 2 <= rows.size) return lines
  return lines.flatMap((line, place) => {
    const plain = rows.get(line)
    return place === head ? [] : [plain === undefined ? line : { ...line, plain, cells: null, memory: [] }]
  })
}

/** "SAG 3", "4.": an item's number by itself. */
const NUMBER_CELL = /^(?:(?:punkt|pkt|sag|item)\.?\s(?:nr\.?\s?)?)?\d{1,3}[.:]?$/iu
/** What a row says of its item behind the title: a label's value, whether it is open, or that it has no case. */
const PARTICULAR =
  /^[\p{L} .]{2,24}(?::\s?\S.*|\s\S*\d\S*)$|^(?:åbent?|lukket|fortroligt?|open|closed|(?:uden|ingen)\s\p{L}+)(?:\s\p{L}+)?$/iu

/** When the item is dealt with, in a cell of its own: "Kl. 19.00", "9.15-9.40". */
export const TIME_CELL = /^(?:kl\.?\s?)?\d{1,2}[.:]\d{2}(?:\s?[-–]\s?(?:kl\.?\s?)?\d{1,2}[.:]\d{2})?$/iu
/** A row's cells from its number on: a time may stand before or behind it. */
const fromNumber = ({ cells }: Line): readonly string[] => {
  const [first = '', second = '', ...others] = cells ?? []
  if (TIME_CELL.test(first)) return [second, ...others]
  return TIME_CELL.test(second) ? [first, ...others] : (cells ?? [])
}

/** Whether a line is the end of a title that is wrapped in its row, with the particulars behind: "Ny kaj ved Havnegade" over "13 | Åben". */
const endsRow = ({ cells, text }: Line, above: Line | undefined, rows: ReadonlySet<Line>): boolean =>
  cells !== null &&
  text.includes('|') &&
  above?.cells?.length === 2 &&
  rows.has(above) &&
  cells.length > 1 &&
  cells.slice(1).every((cell) => PARTICULAR.test(cell))

/** Lines of a document whose items begin with number, title and particulars between bars ("SAG 3 | Ny kaj | SAGSNR. 27/12"): each particular as a line of its own. */
export const withBarredTitles = (lines: readonly Line[]): readonly Line[] => {
  const rows = new Set(
    lines.filter((line) => {
      const [number = '', title = '', ...others] = fromNumber(line)
      return (
        line.text.includes('|') &&
        NUMBER_CELL.test(number) &&
        /\p{L}{3}/u.test(title) &&
        opennessOf(title) === null &&
        others.every((cell) => PARTICULAR.test(cell))
      )
    })
  )
  const told = [...rows].filter(({ cells }) => (cells?.length ?? 0) > 2)
  if (told.length < LEAST || told.length * 2 < rows.size) return lines
  return lines.flatMap((line, place) => {
    if (endsRow(line, lines[place - 1], rows)) return splitLine(line, line.cells ?? [])
    const [number = '', title = '', ...others] = rows.has(line) ? fromNumber(line) : []
    return number === '' ? [line] : splitLine(line, [`${number.replace(/[.:]$/u, '')}. ${title}`, ...others])
  })
}
