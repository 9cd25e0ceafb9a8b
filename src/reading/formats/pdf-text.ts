import { getDocumentProxy } from 'unpdf'
import { Unreadable } from './unreadable.ts'

/** Pages of a PDF that are read; minutes have a hundred or two. */
export const MOST_PAGES = 500

interface Piece {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly size: number
}

/** What pdf.js gives for a stretch of text; marks of structure come between them. */
interface Printed {
  readonly str: string
  readonly transform: readonly number[]
  readonly width: number
  readonly height: number
}
const isPrinted = (item: unknown): item is Printed =>
  typeof item === 'object' && item !== null && 'str' in item && 'transform' in item

/** Pieces on one line stand at most half a letter's height apart. */
const SAME_LINE = 0.5
/** Lines farther apart than so many letter heights have a blank line between them. */
const PARAGRAPH_GAP = 1.75
/** A letter is about half as wide as the type is high. */
const LETTER_WIDTH = 0.5
/** A gap of so many letters between two pieces parts columns. */
const COLUMN_GAP = 2.5

const lineText = (pieces: readonly Piece[], left: number): string => {
  let line = ''
  let end: number | null = null
  for (const piece of pieces) {
    const letter = piece.size * LETTER_WIDTH
    if (end === null || piece.x - end > letter * COLUMN_GAP) {
      const column = Math.round((piece.x - left) / letter)
      line =
        line === ''
          ? ' '.repeat(Math.max(0, column > 3 ? column : 0))
          : line.padEnd(Math.max(line.trimEnd().length + 3, column))
    } else if (piece.x - end > letter * 0.3 && !/\s$/u.test(line) && !/^\s/u.test(piece.text)) line += ' '
    line += piece.text
    end = piece.x + piece.width
  }
  return line.trimEnd()
}

const pageText = (pieces: readonly Piece[]): string => {
  const rows: Piece[][] = []
  for (const piece of [...pieces].sort((a, b) => b.y - a.y || a.x - b.x)) {
    const row = rows.at(-1)
    const head = row?.[0]
    if (
      row !== undefined &&
      head !== undefined &&
      Math.abs(head.y - piece.y) <= Math.max(head.size, piece.size) * SAME_LINE
    )
      row.push(piece)
    else rows.push([piece])
  }
  const left = Math.min(...pieces.slice(0, 5000).map((piece) => piece.x))
  const out: string[] = []
  let above: Piece | undefined
  for (const row of rows) {
    const head = row[0]
    if (head === undefined) continue
    if (above !== undefined && above.y - head.y > Math.max(above.size, head.size) * PARAGRAPH_GAP) out.push('')
    out.push(
      lineText(
        [...row].sort((a, b) => a.x - b.x),
        left
      )
    )
    above = head
  }
  return out.join('\n')
}

/**
 * The text of a PDF in reading order: pieces of one height as one line, columns of a table kept apart by blanks in their places, wider gaps between
 * lines as blank lines, a form feed between pages. '' where the pages hold no text (a scan). Throws what pdf.js throws on broken and locked files.
 */
export const pdfToText = async (bytes: Uint8Array): Promise<string> => {
  const document = await getDocumentProxy(bytes, {
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    stopAtErrors: false
  })
  const pages: string[] = []
  if (document.numPages > MOST_PAGES) throw new Unreadable('too-many-pages')
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number)
    const content = await page.getTextContent()
    const pieces: Piece[] = []
    for (const item of content.items as readonly unknown[]) {
      if (!isPrinted(item) || item.str.trim() === '') continue
      const [a = 0, b = 0, , , x = 0, y = 0] = item.transform
      pieces.push({ text: item.str, x, y, width: item.width, size: Math.max(4, Math.hypot(a, b) || item.height) })
    }
    if (pieces.length > 0) pages.push(pageText(pieces))
    page.cleanup()
  }
  return pages.join('\n\f\n')
}
