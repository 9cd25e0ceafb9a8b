import { getResolvedPDFJS } from 'unpdf'
import { withSymbols } from './symbol-letters.ts'

/** A stretch of text on a page. Measures in points, from the upper left corner of the text as it is read. */
export interface Piece {
  readonly text: string
  readonly x: number
  /** Of the line the letters stand on. */
  readonly y: number
  readonly width: number
  readonly size: number
  readonly font: string
  /** How many blanks were printed before it, where it was cut off a longer text at wide blanks. */
  readonly blanks?: number
}
/** A line drawn on a page, as the borders of tables are: level (y0 = y1) or upright (x0 = x1). */
export interface Rule {
  readonly x0: number
  readonly y0: number
  readonly x1: number
  readonly y1: number
}
export interface Page {
  readonly pieces: readonly Piece[]
  readonly rules: readonly Rule[]
  readonly width: number
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

type Matrix = readonly [number, number, number, number, number, number]
const UNCHANGED: Matrix = [1, 0, 0, 1, 0, 0]
const isMatrix = (value: unknown): value is Matrix =>
  Array.isArray(value) && value.length >= 6 && value.every((one) => typeof one === 'number')
const times = (a: Matrix, b: Matrix): Matrix => [
  a[0] * b[0] + a[2] * b[1],
  a[1] * b[0] + a[3] * b[1],
  a[0] * b[2] + a[2] * b[3],
  a[1] * b[2] + a[3] * b[3],
  a[0] * b[4] + a[2] * b[5] + a[4],
  a[1] * b[4] + a[3] * b[5] + a[5]
]
const place = (m: Matrix, x: number, y: number): readonly [number, number] => [
  m[0] * x + m[2] * y + m[4],
  m[1] * x + m[3] * y + m[5]
]

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

/** What is read of one page: stretches of text, steps of drawing, lines. A page of more is a drawing or made to break readers. */
const MOST_PIECES = 20_000
/** Marks of structure and blanks come between the pieces. */
const MOST_ITEMS = 3 * MOST_PIECES
const MOST_STEPS = 200_000
const MOST_RULES = 3_000
/** A drawn line is at most so thick, and a border at least so long. */
const THICKEST = 3
const SHORTEST = 6
/** The steps of a path as pdf.js packs them. */
const MOVE = 0
const LINE = 1
const CURVE = 2

type Steps = Awaited<ReturnType<typeof getResolvedPDFJS>>['OPS']

interface PdfPage {
  readonly streamTextContent: () => ReadableStream
  readonly getOperatorList: () => Promise<{
    readonly fnArray: readonly number[]
    readonly argsArray: readonly unknown[]
  }>
  readonly getViewport: (options: { scale: number }) => {
    readonly transform: readonly number[]
    readonly width: number
    readonly height: number
  }
}

/** A piece whose text holds wide blanks, as several pieces in the places they stand at. */
const splitAtBlanks = (piece: Piece): Piece[] => {
  if (!/\S\s{3,}\S/u.test(piece.text)) return [piece]
  const letter = piece.width / piece.text.length
  let end = 0
  return [...piece.text.matchAll(/\S+(?:\s{1,2}\S+)*/gu)].map((match) => {
    const blanks = match.index - end
    end = match.index + match[0].length
    return {
      ...piece,
      text: match[0],
      x: piece.x + match.index * letter,
      width: match[0].length * letter,
      ...(blanks === 0 ? {} : { blanks })
    }
  })
}

/** Text as it is printed: symbols as signs, ligatures as letters, blanks of any width as blanks, nothing that is not seen. */
const asPrinted = (text: string): string =>
  withSymbols(text)
    .replace(/[\ufb00-\ufb06]/gu, (letter) => letter.normalize('NFKC'))
    .replace(/\u00ad/gu, '-')
    .replaceAll('\u2011', '-')
    .replace(/[\u00a0\u2000-\u200a\u202f]/gu, ' ')
    .replace(/[\u200b-\u200f\u2060\ufeff]|[^\P{Cc}\t\n]/gu, '')
    .normalize('NFC')

/** The text of a page turned so that most of it is level; what stands askew to that (a stamp, a note in the margin) is left out. */
const piecesOf = (
  items: readonly unknown[],
  view: Matrix,
  width: number,
  height: number
): { pieces: Piece[]; turn: Matrix } => {
  const found: { at: Matrix; item: Printed; angle: number }[] = []
  const letters = new Map<number, number>()
  for (const item of items) {
    if (found.length >= MOST_PIECES) break
    if (!isPrinted(item) || item.str.trim() === '' || !isMatrix(item.transform)) continue
    const at = times(view, item.transform)
    const angle = (Math.round((Math.atan2(at[1], at[0]) * 180) / Math.PI) + 360) % 360
    letters.set(angle, (letters.get(angle) ?? 0) + item.str.length)
    found.push({ at, item, angle })
  }
  const main = [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0
  const turn: Matrix =
    main === 90
      ? [0, -1, 1, 0, 0, width]
      : main === 270
        ? [0, 1, -1, 0, height, 0]
        : main === 180
          ? [-1, 0, 0, -1, width, height]
          : UNCHANGED
  const right = main === 90 || main === 270 ? height : width
  const bottom = main === 90 || main === 270 ? width : height
  const pieces: Piece[] = []
  const drawn = new Set<string>()
  for (const { at, item, angle } of found) {
    if (Math.abs(angle - main) > 2 && Math.abs(angle - main) < 358) continue
    const [x, y] = place(turn, at[4], at[5])
    if (x < -2 || y < -2 || x > right + 2 || y > bottom + 2) continue
    const size = Math.max(2, Math.hypot(at[2], at[3]) || item.height)
    const text = asPrinted(item.str)
    if (text.trim() === '') continue
    // Some producers print the same letters twice, a hair apart, to make them bold.
    const spot = `${Math.round(x / 1.5)} ${Math.round(y / 1.5)} ${text}`
    if (drawn.has(spot)) continue
    drawn.add(spot)
    const lead = text.length - text.trimStart().length
    const letter = item.width / text.length
    const bare = text.trim()
    for (const piece of splitAtBlanks({
      text: bare,
      x: x + lead * letter,
      y,
      width: item.width * (bare.length / text.length),
      size,
      font: item.fontName
    }))
      pieces.push(piece)
  }
  return { pieces, turn }
}

/** The level and upright lines among what is drawn: strokes, and areas so thin that they are lines. */
const rulesOf = (
  OPS: Steps,
  steps: { readonly fnArray: readonly number[]; readonly argsArray: readonly unknown[] },
  view: Matrix
): Rule[] => {
  const rules: Rule[] = []
  const add = (m: Matrix, x0: number, y0: number, x1: number, y1: number): void => {
    const [ax, ay] = place(m, x0, y0)
    const [bx, by] = place(m, x1, y1)
    const wide = Math.abs(ax - bx)
    const high = Math.abs(ay - by)
    if (Math.max(wide, high) < SHORTEST || Math.min(wide, high) > THICKEST || rules.length >= MOST_RULES) return
    if (wide > high) rules.push({ x0: Math.min(ax, bx), x1: Math.max(ax, bx), y0: (ay + by) / 2, y1: (ay + by) / 2 })
    else rules.push({ x0: (ax + bx) / 2, x1: (ax + bx) / 2, y0: Math.min(ay, by), y1: Math.max(ay, by) })
  }
  const saved: Matrix[] = []
  let now = view
  for (let step = 0; step < steps.fnArray.length && step < MOST_STEPS && rules.length < MOST_RULES; step++) {
    const what = steps.fnArray[step]
    const args = steps.argsArray[step]
    if (what === OPS.save) saved.push(now)
    else if (what === OPS.restore) now = saved.pop() ?? view
    else if (what === OPS.transform && isMatrix(args)) now = times(now, args)
    else if (what === OPS.paintFormXObjectBegin) {
      saved.push(now)
      const [matrix] = Array.isArray(args) ? args : []
      if (isMatrix(matrix)) now = times(now, matrix)
    } else if (what === OPS.paintFormXObjectEnd) now = saved.pop() ?? view
    else if (what === OPS.constructPath && Array.isArray(args)) {
      const [how, paths] = args
      const stroked =
        how === OPS.stroke || how === OPS.closeStroke || how === OPS.fillStroke || how === OPS.eoFillStroke
      const filled = how === OPS.fill || how === OPS.eoFill
      const path: unknown = Array.isArray(paths) ? paths[0] : null
      if (!(path instanceof Float32Array) || (!stroked && !filled)) continue
      let at = 0
      let [startX, startY, x, y] = [0, 0, 0, 0]
      let box: [number, number, number, number] | null = null
      const endPart = (): void => {
        if (box !== null && filled) add(now, box[0], box[1], box[2], box[3])
        box = null
      }
      while (at < path.length && rules.length < MOST_RULES) {
        const kind = path[at++]
        if (kind === MOVE || kind === LINE) {
          const [nextX = 0, nextY = 0] = [path[at], path[at + 1]]
          at += 2
          if (kind === MOVE) {
            endPart()
            startX = nextX
            startY = nextY
            box = [nextX, nextY, nextX, nextY]
          } else {
            if (stroked) add(now, x, y, nextX, nextY)
            if (box !== null)
              box = [Math.min(box[0], nextX), Math.min(box[1], nextY), Math.max(box[2], nextX), Math.max(box[3], nextY)]
          }
          x = nextX
          y = nextY
        } else if (kind === CURVE) {
          x = path[at + 4] ?? x
          y = path[at + 5] ?? y
          at += 6
          box = null
        } else {
          if (stroked) add(now, x, y, startX, startY)
          x = startX
          y = startY
        }
      }
      endPart()
    }
  }
  return rules
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
  const { pieces, turn } = piecesOf(items, view, width, height)
  const { OPS } = await getResolvedPDFJS()
  const rules =
    pieces.length === 0 || items.length > MOST_ITEMS
      ? []
      : rulesOf(OPS, await page.getOperatorList(), times(turn, view))
  return { pieces, rules, width: turn[1] === 0 ? width : height }
}
