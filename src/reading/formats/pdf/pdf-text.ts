import { getDocumentProxy } from 'unpdf'
import { isGarbled } from '../garbled.ts'
import { type BreaksWord, joinWrapped } from '../join-wrapped.ts'
import { tableLines } from '../table-text.ts'
import { Unreadable } from '../unreadable.ts'
import type { Region } from './pdf-columns.ts'
import { namesIn, withoutFurniture } from './pdf-furniture.ts'
import { LETTER_WIDTH, type PrintedLine } from './pdf-lines.ts'
import type { OpenTable } from './pdf-open-tables.ts'
import { type Page, readPage } from './pdf-page.ts'
import {
  areParagraphsClose,
  type Block,
  edgeOf,
  isDangling,
  isGap,
  marginOf,
  mayHead,
  regionBlocks,
  type Setting,
  usualDistances,
  wrapOf
} from './pdf-paragraphs.ts'
import { FURNITURE_LINES, isTable, linesOfText, type Part, readParts, withoutHead } from './pdf-parts.ts'
import { unpacksTooFar } from './pdf-size.ts'

/** Pages of a PDF that are read; minutes have a hundred or two. */
const MOST_PAGES = 500
const MOST_LETTERS = 8 * 1024 * 1024
/** The sign that ends a PDF stands in its last so many bytes. */
const LAST_BYTES = 4096

/** Lines so long show where the right margin of a page is. */
const LONG_LINE = 40

/** Where the text of a part has no more room. */
type Margins = (part: Region) => number

/** Whether the last line of a part had no room for the first word of the next: the text goes on. Else a paragraph ends with it. */
const goesOnIn = (last: Part | undefined, first: Part | undefined, marginAt: Margins): boolean => {
  if (last === undefined || first === undefined || isTable(last) || isTable(first)) return false
  const line = last.lines.at(-1)
  const next = first.lines[0]?.segments[0]
  const text = line?.segments.at(-1)?.text ?? ''
  const end = line?.segments.at(-1)?.end
  return (
    line !== undefined &&
    end !== undefined &&
    next !== undefined &&
    !mayHead(text, next.text) &&
    (end + line.size * LETTER_WIDTH * 0.6 + next.firstWord > marginAt(last) ||
      // The middle of a sentence, however its lines were broken.
      (/[\p{L}\d,]$/u.test(text) && /^\p{Ll}{2}/u.test(next.text)))
  )
}

/** Whether a line breaks off in the middle of a sentence that goes on in the next. */
const isOneSentence = (above: string, below: string): boolean =>
  (/[\p{L}\d,-]$/u.test(above) && /^\s*\p{Ll}{2}/u.test(below)) || isDangling(above)

/** How the text of a part is read: as wide as the page, or in one of the columns. */
type Settings = (part: Region) => Setting

const blocksOf = (parts: readonly Part[], settingOf: Settings, columns: readonly number[] | null): Block[] => {
  const out: Block[] = []
  for (const [place, part] of parts.entries()) {
    if (isTable(part)) out.push('', ...tableLines(part.rows), '')
    else {
      const setting = settingOf(part)
      const blocks = regionBlocks(part.lines, { ...setting, columns: place === 0 ? columns : null })
      const [last, first] = [out.at(-1), blocks[0]]
      if (place === 0) out.push(...blocks)
      else if (!goesOnIn(parts[place - 1], part, (one) => settingOf(one).right)) out.push('', ...blocks)
      else if (typeof last === 'string' && typeof first === 'string' && isOneSentence(last, first))
        out.splice(-1, 1, joinWrapped(last, first.trimStart(), setting.breaks), ...blocks.slice(1))
      else out.push(...blocks)
    }
  }
  return out
}

/** How a document's text is read: what stands in the same column of its pages by the same margin and distances. */
const settingsOf = (parts: readonly Part[], breaks: BreaksWord, pageWidth: number): Settings => {
  const byColumn = new Map<string | null, (readonly PrintedLine[])[]>()
  for (const part of parts)
    if (!isTable(part)) {
      const known = byColumn.get(part.column)
      if (known === undefined) byColumn.set(part.column, [part.lines])
      else known.push(part.lines)
    }
  const settings = new Map(
    [...byColumn].map(([column, regions]): [string | null, Setting] => {
      const right = column === null ? marginOf(regions.flat(), LONG_LINE, pageWidth) : edgeOf(regions.flat())
      const usual = usualDistances(regions)
      const close = right !== Number.POSITIVE_INFINITY && areParagraphsClose(regions, usual)
      return [column, { right, breaks, usual, close, letters: wrapOf(regions) }]
    })
  )
  return ({ column }) => settings.get(column) ?? { right: Number.POSITIVE_INFINITY, breaks }
}

const isOpenTable = (block: Block): block is OpenTable => typeof block !== 'string'

/** The place of the table that a page ends with, but for its foot; -1 where it ends with text. */
const lastTable = (blocks: readonly Block[]): number => {
  const at = blocks.findLastIndex(isOpenTable)
  return blocks.slice(at + 1).filter((block) => !isGap(block)).length <= FURNITURE_LINES ? at : -1
}

/** The pages' lines; a table set by columns that goes on over a page's end is whole, and stands where it began. */
const pagesOfText = (pages: readonly (readonly Part[])[], settingOf: Settings): string[] => {
  const out: Block[][] = []
  let holder: { readonly blocks: Block[]; readonly at: number } | null = null
  for (const parts of pages) {
    const begun: Block | undefined = holder?.blocks[holder.at]
    const columns = begun !== undefined && isOpenTable(begun) ? begun.starts : null
    const blocks = blocksOf(parts, settingOf, columns)
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
      if (blocks.slice(first).some((block) => !isGap(block))) holder = null
    } else holder = null
    const last = lastTable(blocks)
    if (holder === null && last >= 0) holder = { blocks, at: last }
    out.push(blocks)
  }
  return out.map((blocks) =>
    linesOfText(blocks)
      .filter((line, place, all) => !isGap(line) || (place > 0 && !isGap(all[place - 1] ?? '')))
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
  const { parts, breaks } = readParts(kept)
  const settingOf = settingsOf(parts.flat(), breaks, Math.max(0, ...pages.map((page) => page.width)))
  let text = ''
  for (const [number, page] of pagesOfText(parts, settingOf).entries()) {
    if (page === '') continue
    if (text !== '')
      text += goesOnIn(parts[number - 1]?.at(-1), parts[number]?.[0], (part) => settingOf(part).right)
        ? '\n\f\n'
        : '\n\n\f\n'
    text += page
  }
  const names = namesIn(told, text)
  if (names.length > 0) text = `${names.join('\n')}\n\n${text}`
  if (isGarbled(text)) throw new Unreadable('garbled')
  return text
}
