import { getDocumentProxy } from 'unpdf'
import { isGarbled } from './garbled.ts'
import type { BreaksWord } from './join-wrapped.ts'
import { namesIn, withoutFurniture } from './pdf-furniture.ts'
import { hyphensOf } from './pdf-hyphens.ts'
import { inReadingOrder, LETTER_WIDTH, linesOf, type PrintedLine } from './pdf-lines.ts'
import type { OpenTable } from './pdf-open-tables.ts'
import { type Page, type Piece, readPage } from './pdf-page.ts'
import {
  areParagraphsClose,
  type Block,
  marginOf,
  regionBlocks,
  type Setting,
  usualDistances,
  wrapOf
} from './pdf-paragraphs.ts'
import { unpacksTooFar } from './pdf-size.ts'
import { type DrawnCell, readDrawnTables } from './pdf-tables.ts'
import { tableLines } from './table-text.ts'
import { Unreadable } from './unreadable.ts'

/** Pages of a PDF that are read; minutes have a hundred or two. */
const MOST_PAGES = 500
const MOST_LETTERS = 8 * 1024 * 1024
/** The sign that ends a PDF stands in its last so many bytes. */
const LAST_BYTES = 4096

/** A cell's text ends so far before its border. */
const CELL_PADDING = 7
/** Lines so long show where the right margin of a page is; in a column shorter ones do. */
const LONG_LINE = 40
const LONG_IN_COLUMN = 18

const linesOfText = (blocks: readonly Block[]): string[] =>
  blocks.flatMap((block) => (typeof block === 'string' ? [block] : tableLines(block.rows)))

const cellLines = (cell: DrawnCell, breaks: BreaksWord): string[] =>
  linesOfText(regionBlocks(linesOf(cell.pieces), { right: cell.right - CELL_PADDING, breaks, narrow: true }))
    .map((line) => line.trim().replace(/\s{2,}|\t/gu, ' '))
    .filter((line) => line !== '')

/** What stands on a page between its tables, region by region in reading order, and the tables as rows of cells of lines. */
interface TablePart {
  readonly rows: readonly (readonly (readonly string[])[])[]
}
type Part = { readonly regions: readonly (readonly PrintedLine[])[] } | TablePart
const partsOf = (page: Page, breaks: BreaksWord): Part[] => {
  const { tables, others } = readDrawnTables(page.rules, page.pieces)
  const parts: Part[] = []
  let rest = others
  const addText = (pieces: readonly Piece[]): void => {
    const regions = inReadingOrder(pieces)
    if (regions.length > 0) parts.push({ regions })
  }
  for (const table of tables) {
    addText(rest.filter((piece) => piece.y <= table.top + 1))
    parts.push({ rows: table.rows.map((row) => row.map((cell) => cellLines(cell, breaks))) })
    rest = rest.filter((piece) => piece.y > table.top + 1)
  }
  addText(rest)
  return parts
}

/** A page's foot or head is at most so many lines. */
const FURNITURE_LINES = 3
const isTable = (part: Part | undefined): part is TablePart => part !== undefined && 'rows' in part
const isShort = (part: Part | undefined): boolean =>
  part !== undefined && 'regions' in part && part.regions.flat().length <= FURNITURE_LINES

/** A table's rows on a later page, without the heads of its columns if they are printed again. */
const withoutHead = (rows: TablePart['rows'], head: TablePart['rows'][number] | undefined): TablePart['rows'] =>
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

/** Whether the last line of a page had no room for the first word of the next: the text goes on. Else a paragraph ends with the page. */
const goesOnOverPage = (above: readonly Part[], below: readonly Part[], right: number): boolean => {
  const [last, first] = [above.at(-1), below[0]]
  if (last === undefined || first === undefined || isTable(last) || isTable(first)) return false
  const line = last.regions.at(-1)?.at(-1)
  const next = first.regions[0]?.[0]?.segments[0]
  const end = line?.segments.at(-1)?.end
  return (
    line !== undefined &&
    end !== undefined &&
    next !== undefined &&
    (end + line.size * LETTER_WIDTH * 0.6 + next.firstWord > right ||
      // The middle of a sentence, however its lines were broken.
      (/[\p{L}\d,]$/u.test(line.segments.at(-1)?.text ?? '') && /^\p{Ll}{2}/u.test(next.text)))
  )
}

const blocksOf = (parts: readonly Part[], setting: Setting): Block[] => {
  const out: Block[] = []
  for (const [place, part] of parts.entries()) {
    if ('rows' in part) out.push('', ...tableLines(part.rows), '')
    else if (part.regions.length === 1)
      out.push(...regionBlocks(part.regions[0] ?? [], place === 0 ? setting : { ...setting, columns: null }))
    // Several regions: their text stands in columns, each with a margin of its own.
    else
      for (const region of part.regions)
        out.push(
          ...regionBlocks(region, {
            right: marginOf(region, LONG_IN_COLUMN, Number.POSITIVE_INFINITY),
            breaks: setting.breaks
          }),
          ''
        )
  }
  return out
}

const isOpenTable = (block: Block): block is OpenTable => typeof block !== 'string'

/** The place of the table that a page ends with, but for its foot; -1 where it ends with text. */
const lastTable = (blocks: readonly Block[]): number => {
  const at = blocks.findLastIndex(isOpenTable)
  return blocks.slice(at + 1).filter((block) => block !== '').length <= FURNITURE_LINES ? at : -1
}

/** The pages' lines; a table set by columns that goes on over a page's end is whole, and stands where it began. */
const pagesOfText = (pages: readonly (readonly Part[])[], setting: Setting): string[] => {
  const out: Block[][] = []
  let holder: { readonly blocks: Block[]; readonly at: number } | null = null
  for (const parts of pages) {
    const begun: Block | undefined = holder?.blocks[holder.at]
    const columns = begun !== undefined && isOpenTable(begun) ? begun.starts : null
    const blocks = blocksOf(parts, { ...setting, columns })
    const first = blocks.findIndex(isOpenTable)
    const more = blocks[first]
    if (
      holder !== null &&
      begun !== undefined &&
      more !== undefined &&
      isOpenTable(begun) &&
      isOpenTable(more) &&
      more.starts === columns
    ) {
      holder.blocks[holder.at] = { ...begun, rows: [...begun.rows, ...withoutHead(more.rows, begun.rows[0])] }
      blocks.splice(first, 1)
      if (blocks.slice(first).some((block) => block !== '')) holder = null
    } else holder = null
    const last = lastTable(blocks)
    if (holder === null && last >= 0) holder = { blocks, at: last }
    out.push(blocks)
  }
  return out.map((blocks) =>
    linesOfText(blocks)
      .filter((line, place, all) => line !== '' || (place > 0 && all[place - 1] !== ''))
      .join('\n')
  )
}

/**
 * The text of a PDF in reading order: lines by where they stand, not by when they were drawn; paragraphs whole; running text in columns column by
 * column; tables row by row; a form feed between pages. Page numbers, and heads and feet that stand at the same place on page after page, are left out; a head
 * stays where it stands first, and the name of a forum or municipality that only feet say goes before all.
 * '' where the pages hold no text (a scan). Throws Unreadable where there are too many pages or what it packs is too large, where the file was cut off, or where its fonts do not
 * say what letters they show; throws what pdf.js throws on broken and locked files.
 */
export const pdfToText = async (bytes: Uint8Array): Promise<string> => {
  const end = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).subarray(-LAST_BYTES).toString('latin1')
  if (!end.includes('%%EOF') && !end.includes('startxref')) throw new Unreadable('broken')
  if (unpacksTooFar(bytes)) throw new Unreadable('too-large')
  const document = await getDocumentProxy(bytes, {
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    stopAtErrors: false,
    // Pictures are not looked at.
    maxImageSize: 0,
    verbosity: 0
  })
  if (document.numPages > MOST_PAGES) throw new Unreadable('too-many-pages')
  const pages: Page[] = []
  let letters = 0
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number)
    const read = await readPage(page)
    page.cleanup()
    for (const piece of read.pieces) letters += piece.text.length
    if (letters > MOST_LETTERS) throw new Unreadable('too-large')
    pages.push(read)
  }
  const { pages: kept, told } = withoutFurniture(pages)
  const breaks = hyphensOf(kept.map((page) => linesOf(page.pieces)))
  const parts = joinTables(kept.map((page) => partsOf(page, breaks)))
  const plain = parts
    .flat()
    .flatMap((part) => ('regions' in part && part.regions.length === 1 ? [part.regions.flat()] : []))
  const right = marginOf(plain.flat(), LONG_LINE, Math.max(0, ...pages.map((page) => page.width)))
  const usual = usualDistances(plain)
  const close = right !== Number.POSITIVE_INFINITY && areParagraphsClose(plain, usual)
  let text = ''
  for (const [number, page] of pagesOfText(parts, { right, breaks, usual, close, letters: wrapOf(plain) }).entries()) {
    if (page === '') continue
    if (text !== '') text += goesOnOverPage(parts[number - 1] ?? [], parts[number] ?? [], right) ? '\n\f\n' : '\n\n\f\n'
    text += page
  }
  const names = namesIn(told, text)
  if (names.length > 0) text = `${names.join('\n')}\n\n${text}`
  if (isGarbled(text)) throw new Unreadable('garbled')
  return text
}
