import { getResolvedPDFJS } from 'unpdf'
import { asPrinted } from '../printed-text.ts'
import { type Fonts, lettersOf } from './pdf-letters.ts'
import type { Piece } from './pdf-piece.ts'
import { type Rule, rulesOf } from './pdf-rules.ts'
import { isMatrix, type Matrix, place, type Steps, times, UNCHANGED } from './pdf-steps.ts'
import { cutPieces } from './pdf-words.ts'

export interface Page {
  readonly pieces: readonly Piece[]
  readonly rules: readonly Rule[]
  readonly width: number
  readonly height: number
}

/** pdf.js calls what Node 20 does not have yet; without it no lines are drawn. */
declare global {
  interface ArrayBuffer {
    transferToFixedLength(length?: number): ArrayBuffer
  }
}
ArrayBuffer.prototype.transferToFixedLength ??= function (this: ArrayBuffer, length) {
  return this.slice(0, length)
}

/** What pdf.js gives for a stretch of text; marks of structure come between them. */
interface Printed {
  readonly str: string
  readonly transform: readonly number[]
  readonly width: number
  readonly height: number
  readonly fontName: string
}
const isPrinted = (item: unknown): item is Printed =>
  typeof item === 'object' && item !== null && 'str' in item && 'transform' in item

/** Stretches of text that are read of one page. A page of more is a drawing or made to break readers. */
const MOST_PIECES = 20_000
/** Marks of structure and blanks come between the pieces. */
const MOST_ITEMS = 3 * MOST_PIECES

interface PdfPage {
  readonly streamTextContent: () => ReadableStream
  readonly getOperatorList: () => Promise<Steps>
  readonly commonObjs: Fonts
  readonly getViewport: (options: { scale: number }) => {
    readonly transform: readonly number[]
    readonly width: number
    readonly height: number
  }
}

/** A stretch of text, and how it is turned, in degrees. */
interface Found {
  readonly at: Matrix
  readonly item: Printed
  readonly angle: number
}
const findText = (items: readonly unknown[], view: Matrix): readonly Found[] => {
  const found: Found[] = []
  for (const item of items) {
    if (found.length >= MOST_PIECES) break
    if (!isPrinted(item) || item.str.trim() === '' || !isMatrix(item.transform)) continue
    const at = times(view, item.transform)
    found.push({ at, item, angle: (Math.round((Math.atan2(at[1], at[0]) * 180) / Math.PI) + 360) % 360 })
  }
  return found
}

/** A page turned so that most of its text is level. */
interface Turned {
  readonly angle: number
  readonly turn: Matrix
  readonly width: number
  readonly height: number
}
const turnPage = (found: readonly Found[], width: number, height: number): Turned => {
  const letters = new Map<number, number>()
  for (const { item, angle } of found) letters.set(angle, (letters.get(angle) ?? 0) + item.str.length)
  const angle = [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0
  if (angle === 90) return { angle, turn: [0, -1, 1, 0, 0, width], width: height, height: width }
  if (angle === 270) return { angle, turn: [0, 1, -1, 0, height, 0], width: height, height: width }
  return { angle, turn: angle === 180 ? [-1, 0, 0, -1, width, height] : UNCHANGED, width, height }
}

/** The text of a turned page; what stands askew to it (a stamp, a note in the margin) is left out. */
const piecesOf = (found: readonly Found[], page: Turned): Piece[] => {
  const pieces: Piece[] = []
  const drawn = new Set<string>()
  for (const { at, item, angle } of found) {
    const askew = Math.abs(angle - page.angle)
    if (askew > 2 && askew < 358) continue
    const [x, y] = place(page.turn, at[4], at[5])
    if (x < -2 || y < -2 || x > page.width + 2 || y > page.height + 2) continue
    const text = asPrinted(item.str)
    const bare = text.trim()
    if (bare === '') continue
    // Some producers print the same letters twice, a hair apart, to make them bold.
    const spot = `${Math.round(x / 1.5)} ${Math.round(y / 1.5)} ${text}`
    if (drawn.has(spot)) continue
    drawn.add(spot)
    const lead = text.length - text.trimStart().length
    pieces.push({
      text: bare,
      x: x + (lead * item.width) / text.length,
      y,
      width: item.width * (bare.length / text.length),
      size: Math.max(2, Math.hypot(at[2], at[3]) || item.height),
      font: item.fontName
    })
  }
  return pieces
}

/** What is printed on a page, until it is more than is read. */
const printedOn = async (page: PdfPage): Promise<readonly unknown[]> => {
  const reader = page.streamTextContent().getReader()
  const items: unknown[] = []
  for (;;) {
    const { done, value } = (await reader.read()) as { done: boolean; value?: { items: readonly unknown[] } }
    if (done || value === undefined) return items
    for (const item of value.items) items.push(item)
    if (items.length <= MOST_ITEMS) continue
    await reader.cancel(new Error('enough'))
    return items
  }
}

/** Reads where text and lines stand on a page of a PDF. */
export const readPage = async (page: PdfPage): Promise<Page> => {
  const { transform, width, height } = page.getViewport({ scale: 1 })
  const view = isMatrix(transform) ? transform : UNCHANGED
  const items = await printedOn(page)
  const found = findText(items, view)
  const turned = turnPage(found, width, height)
  const pieces = piecesOf(found, turned)
  const size = { width: turned.width, height: turned.height }
  if (pieces.length === 0 || items.length > MOST_ITEMS) return { pieces: cutPieces(pieces, null), rules: [], ...size }
  const { OPS } = await getResolvedPDFJS()
  const steps = await page.getOperatorList()
  const whole = times(turned.turn, view)
  return {
    pieces: cutPieces(pieces, lettersOf(OPS, steps, whole, page.commonObjs)),
    rules: rulesOf(OPS, steps, whole),
    ...size
  }
}
