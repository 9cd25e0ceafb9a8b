import type { Highlight } from '../answering/composing/answer.ts'
import { type LineLook, line, type RunLook, run } from './elements.ts'
import type { Piece } from './page.ts'
import { showLine, showStretch, splitLines } from './show-text.ts'

/** How a verbatim text is shown. `unit` names the text, so that a page can say that it goes on. */
export interface VerbatimLook extends RunLook {
  readonly highlights?: readonly Highlight[]
  /** How its first line stands to what is above. */
  readonly first?: LineLook
  readonly unit?: string
}

// A stretch of 4,000 UTF-16 units has at most 16 KB as shown, which a page holds; a longer line goes on in further stretches.
const LONGEST_STRETCH = 4_000
// A short line is marked whole: half a line in bold reads like a misprint.
const SHORT_LINE = 160

/**
 * A verbatim text as pieces of a card, a line each, so that every line break is seen in every client. Highlighted stretches are bold; nothing is added,
 * left out or reordered. Blank lines become space between lines.
 */
export function verbatimPieces(text: string, look: VerbatimLook = {}): Piece[] {
  const { highlights = [], first = { spacing: 'Small' }, unit, ...runLook } = look
  const pieces: Piece[] = []
  let offset = 0
  let blank = false
  for (const [raw, breakLength] of linesWithBreaks(text)) {
    const start = offset
    offset += raw.length + breakLength
    if (raw.trim() === '') {
      blank = true
      continue
    }
    const standing: LineLook = pieces.length === 0 ? first : { spacing: blank ? 'Default' : 'None' }
    blank = false
    for (const [i, stretch] of stretchesOf(raw, start, highlights).entries()) {
      const shown = i === 0 ? showLine(stretch.text) : showStretch(stretch.text)
      if (shown === '') continue
      pieces.push({
        element: line(run(shown, stretch.marked ? { ...runLook, weight: 'Bolder' } : runLook), standing),
        ...(i > 0 && { joinsPrevious: true }),
        ...(unit !== undefined && { unit })
      })
    }
  }
  return pieces
}

function* linesWithBreaks(text: string): Generator<readonly [string, number]> {
  let at = 0
  for (const found of splitLines(text)) {
    const end = at + found.length
    const breakLength = text.startsWith('\r\n', end) ? 2 : end < text.length ? 1 : 0
    yield [found, breakLength]
    at = end + breakLength
  }
}

interface Stretch {
  readonly text: string
  readonly marked: boolean
}

/** Cuts a line where a highlight begins or ends and where a stretch would grow too long. `start` is the line's place in the text. */
function stretchesOf(raw: string, start: number, highlights: readonly Highlight[]): Stretch[] {
  const within = highlights
    .map((one) => wholeCharacters(raw, Math.max(0, one.start - start), Math.min(raw.length, one.end - start)))
    .filter((one) => one.start < one.end && raw.slice(one.start, one.end).trim() !== '')
    .sort((a, b) => a.start - b.start)
  const marks = within.length > 0 && raw.length <= SHORT_LINE ? [{ start: 0, end: raw.length }] : within
  const stretches: Stretch[] = []
  let at = 0
  for (const mark of marks) {
    if (mark.end <= at) continue
    stretches.push(...cut(raw.slice(at, Math.max(at, mark.start)), false))
    stretches.push(...cut(raw.slice(Math.max(at, mark.start), mark.end), true))
    at = mark.end
  }
  stretches.push(...cut(raw.slice(at), false))
  return stretches
}

/** Widened where it would cut a pair of surrogates. */
function wholeCharacters(raw: string, start: number, end: number): Highlight {
  const cuts = (at: number): boolean => /^[\ud800-\udbff][\udc00-\udfff]$/.test(raw.slice(at - 1, at + 1))
  return { start: cuts(start) ? start - 1 : start, end: cuts(end) ? end + 1 : end }
}

function cut(text: string, marked: boolean): Stretch[] {
  const stretches: Stretch[] = []
  let rest = text
  while (rest.length > LONGEST_STRETCH) {
    const space = rest.lastIndexOf(' ', LONGEST_STRETCH - 1)
    let end = space > LONGEST_STRETCH - 200 ? space + 1 : LONGEST_STRETCH
    if (/[\ud800-\udbff]/u.test(rest.charAt(end - 1))) end -= 1
    stretches.push({ text: rest.slice(0, end), marked })
    rest = rest.slice(end)
  }
  if (rest !== '') stretches.push({ text: rest, marked })
  return stretches
}
