import type { BreaksWord } from '../join-wrapped.ts'
import { tableLines } from '../table-text.ts'
import { inReadingOrder, type Region } from './pdf-columns.ts'
import { hyphensOf } from './pdf-hyphens.ts'
import { linesOf } from './pdf-lines.ts'
import type { Page } from './pdf-page.ts'
import { type Block, regionBlocks } from './pdf-paragraphs.ts'
import type { Piece } from './pdf-piece.ts'
import { type DrawnCell, type DrawnTable, readDrawnTables } from './pdf-tables.ts'

/** A cell's text ends so far before its border. */
const CELL_PADDING = 7
/** A page's foot or head is at most so many lines. */
export const FURNITURE_LINES = 3

/** A table with borders, as rows of cells of lines. */
export interface TablePart {
  readonly rows: readonly (readonly (readonly string[])[])[]
}
/** What of a page is read one after the other: stretches of text, and tables between them. */
export type Part = Region | TablePart
export const isTable = (part: Part | undefined): part is TablePart => part !== undefined && 'rows' in part
const isShort = (part: Part | undefined): boolean =>
  part !== undefined && 'lines' in part && part.lines.length <= FURNITURE_LINES

export const linesOfText = (blocks: readonly Block[]): string[] =>
  blocks.flatMap((block) => (typeof block === 'string' ? [block] : tableLines(block.rows)))

const cellLines = (cell: DrawnCell, breaks: BreaksWord): string[] => {
  const lines = linesOfText(
    regionBlocks(linesOf(cell.pieces), { right: cell.right - CELL_PADDING, breaks, narrow: true })
  ).map((line) => line.trim().replace(/ {2,}/gu, ' '))
  const last = lines.findLastIndex((line) => line !== '')
  return lines.slice(0, last + 1)
}

/** A piece that keeps a table's place among the text. */
const placeholder = ({ top, left, right }: DrawnTable): Piece => ({
  text: '',
  x: left,
  y: top,
  width: right - left,
  size: 0.1,
  font: ''
})

/** A page's regions in reading order, cut where tables stand. */
const layOut = (page: Page, known: number[]): (Region | DrawnTable)[] => {
  const { tables, others } = readDrawnTables(page.rules, page.pieces)
  const held = new Map<Piece, DrawnTable>(tables.map((table) => [placeholder(table), table]))
  return inReadingOrder([...others, ...held.keys()], known).flatMap(({ lines, column }) => {
    const out: (Region | DrawnTable)[] = []
    let from = 0
    for (const [place, line] of lines.entries()) {
      const within = line.pieces.flatMap((piece) => held.get(piece) ?? [])
      if (within.length === 0) continue
      const beside = line.pieces.filter((piece) => !held.has(piece))
      const above = [...lines.slice(from, place), ...linesOf(beside)]
      if (above.length > 0) out.push({ lines: above, column })
      out.push(...within)
      from = place + 1
    }
    if (from < lines.length) out.push({ lines: from === 0 ? lines : lines.slice(from), column })
    return out
  })
}

/** A table's rows on a later page, without the heads of its columns if they are printed again. */
export const withoutHead = (rows: TablePart['rows'], head: TablePart['rows'][number] | undefined): TablePart['rows'] =>
  JSON.stringify(rows[0]) === JSON.stringify(head) ? rows.slice(1) : rows

/**
 * Tables that go on over a page's end as one: as many columns, nothing but a foot and a head between. Heads of columns that are printed again are
 * left out; a row whose first cell is empty goes on with the one above.
 */
const joinTables = (pages: readonly Part[][]): Part[][] => {
  const out = pages.map((parts) => [...parts])
  for (let number = out.length - 1; number > 0; number--) {
    const [above, below] = [out[number - 1] ?? [], out[number] ?? []]
    const last = isTable(above.at(-1)) ? above.length - 1 : isShort(above.at(-1)) ? above.length - 2 : -1
    const first = isTable(below[0]) ? 0 : isShort(below[0]) ? 1 : -1
    const [upper, lower] = [above[last], below[first]]
    if (!isTable(upper) || !isTable(lower) || upper.rows[0]?.length !== lower.rows[0]?.length) continue
    const rows = upper.rows.map((row) => [...row])
    for (const [place, row] of withoutHead(lower.rows, upper.rows[0]).entries()) {
      const previous = rows.at(-1)
      if (previous !== undefined && row[0]?.length === 0 && place <= 1)
        for (const [column, cell] of row.entries()) previous[column] = [...(previous[column] ?? []), ...cell]
      else rows.push([...row])
    }
    above[last] = { rows }
    below.splice(first, 1)
  }
  return out
}

/** A table has so many columns at least if the heads of them stand alone at a page's end. */
const LEAST_HEADS = 3
/** Lines of a table stand about so many type sizes apart. */
const ROW = 1.4
/** Pages with the heads of a table's columns above its first row, where a page ends between them. */
const withHeads = (pages: readonly Part[][]): Part[][] => {
  const out = pages.map((parts) => [...parts])
  for (const [number, parts] of out.entries()) {
    const above = out[number - 1] ?? []
    const [last, first] = [above.at(-1), parts[0]]
    if (last === undefined || first === undefined || isTable(last) || isTable(first)) continue
    const [head, before, row] = [last.lines.at(-1), last.lines.at(-2), first.lines[0]]
    const cells = head?.segments.length ?? 0
    if (head === undefined || row === undefined || last.column !== first.column) continue
    if (cells < LEAST_HEADS || row.segments.length !== cells || before?.segments.length === cells) continue
    above[above.length - 1] = { ...last, lines: last.lines.slice(0, -1) }
    if (last.lines.length === 1) above.pop()
    parts[0] = { ...first, lines: [{ ...head, y: row.y - row.size * ROW }, ...first.lines] }
  }
  return out
}

/** The parts of a document's pages in reading order, and which hyphens at the ends of its lines divide words. */
export const readParts = (pages: readonly Page[]): { readonly parts: Part[][]; readonly breaks: BreaksWord } => {
  const known: number[] = []
  const first = pages.map((page) => ({ page, knew: known.length, laid: layOut(page, known) }))
  // Where columns were found on later pages, fewer lines tell on the earlier ones.
  const laid = first.map(({ page, knew, laid: before }) => (knew === known.length ? before : layOut(page, known)))
  const breaks = hyphensOf(
    laid.flatMap((page) =>
      page.flatMap((part) =>
        'lines' in part ? [part.lines] : part.rows.flatMap((row) => row.map((cell) => linesOf(cell.pieces)))
      )
    )
  )
  const parts = laid.map((page) =>
    page.map(
      (part): Part =>
        'lines' in part ? part : { rows: part.rows.map((row) => row.map((cell) => cellLines(cell, breaks))) }
    )
  )
  return { parts: withHeads(joinTables(parts)), breaks }
}
