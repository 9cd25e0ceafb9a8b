import { wrapLine } from '../made-files.ts'
import type { Draw } from './composed-draw.ts'
import type { Layout } from './composed-layout.ts'
import { type ComposedMeeting, type Piece, textOf } from './composed-parts.ts'

/** Breaks the last word of a line in two, as a printer does where a word does not fit. */
const hyphenated = (lines: readonly string[], draw: Draw): string[] => {
  const out = [...lines]
  for (let at = 0; at + 1 < out.length; at++) {
    const [, word = '', rest = ''] = /^(\p{Ll}{8,}[,.]?)(?:\s(.*))?$/u.exec(out[at + 1] ?? '') ?? []
    if (word === '' || !draw.chance(0.5)) continue
    out[at] = `${out[at]} ${word.slice(0, 4)}-`
    out[at + 1] = `${word.slice(4)}${rest === '' ? '' : ` ${rest}`}`
  }
  return out
}

const LINES_OF_PAGE = 34
/** Sets what was composed on pages, as the layout says: lines and blanks, words broken at their ends, heads and feet. `headed` pieces at the beginning stay together. */
export const setPages = (
  pieces: readonly Piece[],
  headed: number,
  meeting: ComposedMeeting,
  layout: Layout,
  draw: Draw
): string => {
  const { width, hyphens, blanks, ends, mark, indent = '', around = ['', ''], fixed = false } = layout.setting.print
  const set: { readonly text: string; readonly glued: boolean; readonly opens?: boolean }[] = []
  for (const [at, piece] of pieces.entries()) {
    const isGlued = at < headed || (typeof piece === 'object' && 'glued' in piece)
    if (piece === '' || (typeof piece === 'object' && textOf(piece) === '')) {
      if (blanks !== 'none' && blanks !== 'each') set.push({ text: '', glued: isGlued })
      if (blanks === 'double') set.push({ text: '', glued: isGlued })
      continue
    }
    const isProse = typeof piece === 'object' && 'prose' in piece
    const lines = isProse && width > 0 ? wrapLine(piece.prose, width) : [textOf(piece)]
    for (const [place, line] of (hyphens ? hyphenated(lines, draw) : lines).entries()) {
      set.push({
        text: isProse ? `${indent}${line}` : line,
        glued: (place === 0 && isGlued) || line.startsWith('|'),
        opens: typeof piece === 'object' && 'opens' in piece
      })
      if (blanks === 'each') set.push({ text: '', glued: line.startsWith('|') })
    }
  }
  const page = layout.page.print
  const date = layout['page date'].print(meeting.day, meeting.language)
  const pages = Math.ceil(set.length / LINES_OF_PAGE)
  const [blankAround, feeds] = [draw.chance(0.5), layout.page.name === 'form feed alone' || draw.chance(0.3)]
  const lines: string[] = []
  let number = 1
  let since = 0
  for (const { text, glued, opens } of set) {
    if (page !== null && (opens === true ? since > 0 : since >= LINES_OF_PAGE && !glued)) {
      const [foot, head] = page(number++, pages, meeting, date)
      if (blankAround) lines.push('')
      lines.push(...foot)
      const [first = '', ...more] = [...head, ...(blankAround ? [''] : []), text]
      lines.push(`${feeds ? '\f' : ''}${first}`, ...more)
      since = 0
    } else {
      lines.push(text)
      since++
    }
  }
  if (page !== null) lines.push(...(blankAround ? [''] : []), ...page(number, pages, meeting, date)[0])
  const whole = lines.map((line) => (line === '' ? line : `${around[0]}${line}${around[1]}`))
  const text = `${mark ? '\ufeff' : ''}${whole.join(ends)}${ends}`
  return fixed ? text.replaceAll(/(?<=\p{L}) (?=\d)/gu, '\u00a0') : text
}
