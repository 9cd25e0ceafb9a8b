import type { Letter, Letters } from './pdf-letters.ts'
import type { Piece } from './pdf-page.ts'
import { asPrinted } from './printed-text.ts'

/** A word of a stretch of text, where it was printed. */
interface Word {
  /** Its first letter's place in the text, and the place behind its last. */
  readonly from: number
  readonly to: number
  readonly x: number
  readonly end: number
  /** How many blanks were printed before it. */
  readonly blanks: number
}

/** So many blanks in a row set apart what stands in columns. */
const WIDE = 3
/** A space of so many type sizes is none between letters; one of more may be wider than a blank. */
const LEAST_SPACE = 0.05
const WIDEST_BLANK = 0.6
/** A page prints its blanks, rather than leaving them out, if it prints this share of them, and so many. */
const LEAST_PRINTED_SHARE = 0.6
const LEAST_PRINTED = 5
/** Space of so many type sizes beside a printed blank is more than rounding. */
const LEAST_REST = 0.1
/** No line has more of them in a row. */
const MOST_BLANKS = 300
/** Letters that lie on each other are one, printed twice to look bold: so many type sizes apart. */
const SAME_LETTER = 0.12

/** The letters of a stretch of text without those that lie on others; null where they are not its letters. */
const ownLetters = (text: string, letters: readonly Letter[]): readonly Letter[] | null => {
  const own: Letter[] = []
  let read = ''
  for (const letter of letters) {
    const last = own.at(-1)
    if (last?.text === letter.text && Math.abs(last.x - letter.x) < letter.size * SAME_LETTER) continue
    own.push(letter)
    read += asPrinted(letter.text)
  }
  return read.replace(/\s+/gu, '') === text.replace(/\s+/gu, '') ? own : null
}

/** The words of a stretch of text by their letters. */
const wordsOf = (text: string, letters: readonly Letter[]): readonly Word[] | null => {
  const own = ownLetters(text, letters)
  if (own === null) return null
  // Where each sign of the text without its blanks stands, and how many blanks stand before it.
  const signs: { readonly letter: Letter; readonly blanks: number }[] = []
  let blanks = 0
  for (const letter of own) {
    const shown = asPrinted(letter.text).replace(/\s+/gu, '')
    if (shown === '') blanks++
    for (let count = 0; count < shown.length; count++) signs.push({ letter, blanks: count === 0 ? blanks : 0 })
    if (shown !== '') blanks = 0
  }
  const words: Word[] = []
  let sign = 0
  for (const match of text.matchAll(/\S+/gu)) {
    const [first, last] = [signs[sign], signs[sign + match[0].length - 1]]
    sign += match[0].length
    if (first === undefined || last === undefined) return null
    words.push({
      from: match.index,
      to: match.index + match[0].length,
      x: first.letter.x,
      end: last.letter.end,
      blanks: words.length === 0 ? 0 : first.blanks
    })
  }
  return words
}

/** A piece whose text holds wide blanks, as several pieces about where they stand. */
const cutAtBlanks = (piece: Piece): Piece[] => {
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

const cutAtWords = (piece: Piece, words: readonly Word[], printsBlanks: boolean): Piece[] => {
  const pieces: Piece[] = []
  let [first] = words
  let text = ''
  for (const [place, word] of words.entries()) {
    const next = words[place + 1]
    if (first === undefined) break
    // As many blanks as were printed: pdf.js makes one of them.
    text += (text === '' ? '' : ' '.repeat(Math.max(1, word.blanks))) + piece.text.slice(word.from, word.to)
    const isParted = printsBlanks && next?.blanks === 0 && next.x - word.end > piece.size * LEAST_SPACE
    if (next !== undefined && next.blanks < WIDE && !isParted) continue
    pieces.push({
      ...piece,
      text,
      x: first.x,
      width: word.end - first.x,
      firstWord: (words.find((one) => one.from === first?.from)?.end ?? word.end) - first.x,
      ...(first.blanks >= WIDE ? { blanks: first.blanks } : {}),
      ...(first !== words[0] && first.blanks === 0 ? { parted: true } : {})
    })
    first = next
    text = ''
  }
  return pieces
}

/** Marks pieces with many blanks, or no blank, printed between them and what stands before them on their line. */
const markSpace = (pieces: readonly Piece[], letters: Letters, printsBlanks: boolean): Piece[] => {
  const inOrder = [...pieces].sort((a, b) => Math.round(a.y) - Math.round(b.y) || a.x - b.x)
  return inOrder.map((piece, place) => {
    const before = inOrder[place - 1]
    const end = before === undefined ? 0 : before.x + before.width
    if (
      before === undefined ||
      Math.round(before.y) !== Math.round(piece.y) ||
      piece.firstWord === undefined ||
      before.firstWord === undefined ||
      piece.x - end <= piece.size * LEAST_SPACE
    )
      return piece
    const between = letters.between(piece.y, end, piece.x, MOST_BLANKS)
    const blanks = between?.filter((one) => one.text.trim() === '' && one.x > end - 1 && one.end < piece.x + 1)
    if (blanks === undefined || piece.blanks !== undefined) return piece
    if (blanks.length >= WIDE) return { ...piece, blanks: blanks.length }
    if (blanks.length > 0) {
      const rest = blanks.reduce((sum, one) => sum - (one.end - one.x), piece.x - end)
      return { ...piece, spaced: blanks.length, ...(rest <= piece.size * LEAST_REST ? { inLine: true } : {}) }
    }
    return printsBlanks ? { ...piece, parted: true } : piece
  })
}

/**
 * Pieces of text by where their letters were printed: cut at wide blanks, and where there is space but no blank, as a tab or the end of a cell leaves it.
 * Pieces whose letters are not found stay as they are. Where a page leaves out all blanks, space alone tells nothing.
 */
export const cutPieces = (pieces: readonly Piece[], letters: Letters | null): Piece[] => {
  const read = pieces.map((piece) => {
    const near = letters?.between(piece.y, piece.x, piece.x + piece.width, piece.text.length * 3 + 20) ?? null
    return { piece, words: near === null ? null : wordsOf(piece.text, near) }
  })
  let printed = 0
  let left = 0
  for (const { piece, words } of read)
    for (const [place, word] of (words ?? []).entries()) {
      const before = words?.[place - 1]
      if (before === undefined) continue
      if (word.blanks > 0) printed++
      else if (word.x - before.end <= piece.size * WIDEST_BLANK) left++
    }
  const printsBlanks = printed >= LEAST_PRINTED && printed >= (printed + left) * LEAST_PRINTED_SHARE
  const cut = read.flatMap(({ piece, words }) =>
    words === null ? cutAtBlanks(piece) : cutAtWords(piece, words, printsBlanks)
  )
  return letters === null ? cut : markSpace(cut, letters, printsBlanks)
}
