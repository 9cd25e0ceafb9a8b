import { followSteps, isMatrix, type Matrix, type Ops, place, type Steps, times, UNCHANGED } from './pdf-steps.ts'

/** A letter, or a blank, where it was printed. Measures in points, from the upper left corner of the text as it is read. */
export interface Letter {
  readonly text: string
  readonly x: number
  readonly end: number
  readonly y: number
  readonly size: number
}
/** The letters of a page by the lines they stand on, from left to right. */
export interface Letters {
  /** The letters and blanks that stand between two places of a line; null where they are far more than a stretch of text has. */
  readonly between: (y: number, from: number, to: number, most: number) => readonly Letter[] | null
}

/** Letters of a page that are looked at one by one. */
const MOST_LETTERS = 200_000
/** Letters of a line stand at most so many points above or below it. */
const ON_LINE = 1
/** How far letters may stand outside of the stretch of text they belong to: places are rounded. */
const NEAR = 0.7

/** How far a line may rise on its length and be level. */
const SLANT = 0.04
/** What a font's letters are measured in, where it does not say. */
const FONT_UNIT = 0.001

/** The fonts of a page, as far as they are known. */
export interface Fonts {
  readonly has: (name: string) => boolean
  readonly get: (name: string) => unknown
}
interface Face {
  readonly unit: number
  readonly upright: boolean
}
const faceOf = (fonts: Fonts, name: string): Face => {
  const font: unknown = fonts.has(name) ? fonts.get(name) : null
  if (typeof font !== 'object' || font === null) return { unit: FONT_UNIT, upright: false }
  const matrix: unknown = 'fontMatrix' in font ? font.fontMatrix : null
  return {
    unit: isMatrix(matrix) ? matrix[0] : FONT_UNIT,
    upright: 'vertical' in font && font.vertical === true
  }
}

interface Glyph {
  readonly unicode: string
  readonly width: number
  readonly isSpace: boolean
}
const isGlyph = (value: unknown): value is Glyph =>
  typeof value === 'object' &&
  value !== null &&
  'unicode' in value &&
  typeof value.unicode === 'string' &&
  'width' in value &&
  typeof value.width === 'number'

/** What is set while text is drawn, as PDF 32000-1, 9.3 has it. */
interface TextState {
  font: string
  size: number
  direction: 1 | -1
  letterSpace: number
  wordSpace: number
  scale: number
  leading: number
  rise: number
}

const numberIn = (args: unknown, at: number): number => {
  const value: unknown = Array.isArray(args) ? args[at] : undefined
  return typeof value === 'number' ? value : 0
}

/** Calls back with each letter and blank that is drawn on a level line, in the order in which they are. */
const eachLetter = (OPS: Ops, steps: Steps, view: Matrix, fonts: Fonts, take: (letter: Letter) => boolean): void => {
  const faces = new Map<string, Face>()
  let set: TextState = { font: '', size: 0, direction: 1, letterSpace: 0, wordSpace: 0, scale: 1, leading: 0, rise: 0 }
  const saved: TextState[] = []
  let text: Matrix = UNCHANGED
  let [lineX, lineY, x] = [0, 0, 0]
  const moveTo = (toX: number, toY: number): void => {
    lineX = toX
    lineY = toY
    x = toX
  }
  const setFont = (name: unknown, size: number): void => {
    set.font = typeof name === 'string' ? name : ''
    set.size = Math.abs(size)
    set.direction = size < 0 ? -1 : 1
  }
  const show = (glyphs: readonly unknown[], now: Matrix): boolean => {
    const face = faces.get(set.font) ?? faceOf(fonts, set.font)
    faces.set(set.font, face)
    const whole = times(now, text)
    const scale = set.scale * set.direction
    const isLevel = whole[0] * scale > 0 && Math.abs(whole[1]) <= Math.abs(whole[0]) * SLANT
    if (face.upright) return true
    const size = Math.hypot(whole[2], whole[3]) * set.size
    let along = 0
    for (const glyph of glyphs) {
      if (typeof glyph === 'number') {
        along -= (glyph * set.size) / 1000
        continue
      }
      if (!isGlyph(glyph)) continue
      const width = glyph.width * set.size * face.unit
      const [from, y] = place(whole, x + along * scale, lineY + set.rise)
      const [end] = place(whole, x + (along + width) * scale, lineY + set.rise)
      if (isLevel && !take({ text: glyph.unicode, x: from, end, y, size })) return false
      along += width + ((glyph.isSpace ? set.wordSpace : 0) + set.letterSpace) * set.direction
    }
    x += along * scale
    return true
  }
  followSteps(OPS, steps, view, {
    save: () => saved.push({ ...set }),
    restore: () => {
      set = saved.pop() ?? set
    },
    step: (what, args, now) => {
      if (what === OPS.showText) {
        const glyphs: unknown = Array.isArray(args) ? args[0] : null
        return Array.isArray(glyphs) ? show(glyphs, now) : true
      }
      if (what === OPS.beginText) {
        text = UNCHANGED
        moveTo(0, 0)
      } else if (what === OPS.setTextMatrix) {
        const matrix: unknown = Array.isArray(args) ? args[0] : null
        const plain = matrix instanceof Float32Array ? [...matrix] : matrix
        if (isMatrix(plain)) text = plain
        moveTo(0, 0)
      } else if (what === OPS.moveText) moveTo(lineX + numberIn(args, 0), lineY + numberIn(args, 1))
      else if (what === OPS.setLeadingMoveText) {
        set.leading = numberIn(args, 1)
        moveTo(lineX + numberIn(args, 0), lineY + numberIn(args, 1))
      } else if (what === OPS.nextLine) moveTo(lineX, lineY + set.leading)
      else if (what === OPS.setLeading) set.leading = -numberIn(args, 0)
      else if (what === OPS.setCharSpacing) set.letterSpace = numberIn(args, 0)
      else if (what === OPS.setWordSpacing) set.wordSpace = numberIn(args, 0)
      else if (what === OPS.setHScale) set.scale = numberIn(args, 0) / 100
      else if (what === OPS.setTextRise) set.rise = numberIn(args, 0)
      else if (what === OPS.setFont) setFont(Array.isArray(args) ? args[0] : null, numberIn(args, 1))
      else if (what === OPS.setGState) {
        const [changes] = Array.isArray(args) ? args : []
        for (const change of Array.isArray(changes) ? changes : [])
          if (Array.isArray(change) && change[0] === 'Font' && Array.isArray(change[1]))
            setFont(change[1][0], numberIn(change[1], 1))
      }
      return true
    }
  })
}

/** Reads where each letter of a page stands: pdf.js's own text says that of whole stretches only, and puts blanks where it finds gaps. */
export const lettersOf = (OPS: Ops, steps: Steps, view: Matrix, fonts: Fonts): Letters => {
  const lines = new Map<number, Letter[]>()
  let count = 0
  eachLetter(OPS, steps, view, fonts, (letter) => {
    const line = lines.get(Math.round(letter.y))
    if (line === undefined) lines.set(Math.round(letter.y), [letter])
    else line.push(letter)
    return ++count < MOST_LETTERS
  })
  const full = count >= MOST_LETTERS
  const sorted = new Set<number>()
  const lineAt = (y: number): readonly Letter[] => {
    const line = lines.get(y) ?? []
    if (!sorted.has(y)) line.sort((a, b) => a.x - b.x)
    sorted.add(y)
    return line
  }
  return {
    between: (y, from, to, most) => {
      if (full) return null
      const found: Letter[] = []
      for (const at of [Math.round(y) - 1, Math.round(y), Math.round(y) + 1]) {
        const line = lineAt(at)
        let [low, high] = [0, line.length]
        while (low < high) {
          const middle = (low + high) >> 1
          if ((line[middle]?.x ?? 0) < from - NEAR) low = middle + 1
          else high = middle
        }
        for (let place = low; place < line.length; place++) {
          const letter = line[place]
          if (letter === undefined || letter.x > to + NEAR) break
          if (Math.abs(letter.y - y) <= ON_LINE) found.push(letter)
          if (place - low > most) return null
        }
      }
      return found.length > most ? null : found.sort((a, b) => a.x - b.x)
    }
  }
}
