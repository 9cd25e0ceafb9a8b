import { asPrinted } from '../printed-text.ts'
import type { Letter, Letters } from './pdf-letters.ts'
import type { Piece } from './pdf-piece.ts'

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

/** A letter of the text beside may be set under the last one ("r" and "e" are kerned), so many letters at either end. */
const MOST_BESIDE = 2
const BESIDE: readonly (readonly [before: number, behind: number])[] = Array.from(
  { length: (MOST_BESIDE + 1) ** 2 },
  (_, place) => [place % (MOST_BESIDE + 1), Math.floor(place / (MOST_BESIDE + 1))] as const
).sort((a, b) => a[0] + a[1] - b[0] - b[1])

const withoutBlanks = (text: string): string => text.replace(/\s+/gu, '')

/** The letters of a stretch of text without those that lie on others or belong to the text beside it; null where they are not its letters. */
const ownLetters = (text: string, letters: readonly Letter[]): readonly Letter[] | null => {
  const own: Letter[] = []
  for (const letter of letters) {
    const last = own.at(-1)
    if (last?.text === letter.text && Math.abs(last.x - letter.x) < letter.size * SAME_LETTER) continue
    own.push(letter)
  }
  const shown = own.map((letter) => withoutBlanks(asPrinted(letter.text)))
  const read = shown.join('')
  const wanted = withoutBlanks(text)
  const [before, behind] =
    BESIDE.find(([first, last]) => {
      const from = shown.slice(0, first).join('').length
      const to = read.length - shown.slice(shown.length - last).join('').length
      return to - from === wanted.length && read.startsWith(wanted, from)
    }) ?? []
  return before === undefined || behind === undefined ? null : own.slice(before, own.length - behind)
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

/** What was printed in the space before a stretch of text, on its line. */
interface Space {
  readonly blanks: number
  readonly width: number
  /** How much of it the blanks leave. */
  readonly rest: number
}
interface Read {
  readonly piece: Piece
  readonly words: readonly Word[] | null
}

/** The space between each stretch of text and the one before it on its line, where the letters of both are known. */
const spacesIn = (read: readonly Read[], letters: Letters): ReadonlyMap<Piece, Space> => {
  // Text whose letters are not known fills its place all the same: what stands in it is no space before the next.
  const known = read.map(({ piece, words }) => ({
    piece,
    isKnown: words !== null && words.length > 0,
    x: words?.[0]?.x ?? piece.x,
    end: words?.at(-1)?.end ?? piece.x + piece.width
  }))
  known.sort((a, b) => Math.round(a.piece.y) - Math.round(b.piece.y) || a.x - b.x)
  const spaces = new Map<Piece, Space>()
  for (const [place, { piece, x, isKnown }] of known.entries()) {
    const before = known[place - 1]
    if (before === undefined || !isKnown || !before.isKnown || Math.round(before.piece.y) !== Math.round(piece.y))
      continue
    const width = x - before.end
    if (width <= piece.size * LEAST_SPACE) continue
    const blanks = letters
      .between(piece.y, before.end, x, MOST_BLANKS)
      ?.filter((one) => one.text.trim() === '' && one.x > before.end - 1 && one.end < x + 1)
    if (blanks === undefined) continue
    const rest = blanks.reduce((sum, one) => sum - (one.end - one.x), width)
    spaces.set(piece, { blanks: blanks.length, width, rest })
  }
  return spaces
}

/** Whether a page prints the blanks between its words, rather than leaving them out. */
const printsBlanks = (read: readonly Read[], spaces: ReadonlyMap<Piece, Space>): boolean => {
  let printed = 0
  let left = 0
  const count = (blanks: number, isNarrow: boolean): void => {
    if (blanks > 0) printed++
    else if (isNarrow) left++
  }
  for (const { piece, words } of read) {
    const space = spaces.get(piece)
    if (space !== undefined) count(space.blanks, space.width <= piece.size * WIDEST_BLANK)
    for (const [place, word] of (words ?? []).entries()) {
      const before = words?.[place - 1]
      if (before !== undefined) count(word.blanks, word.x - before.end <= piece.size * WIDEST_BLANK)
    }
  }
  return printed >= LEAST_PRINTED && printed >= (printed + left) * LEAST_PRINTED_SHARE
}

type SpaceBefore = Pick<Piece, 'blanks' | 'parted' | 'spaced' | 'inLine'>
const spaceBefore = (blanks: number, rest: number, size: number, isParted: boolean): SpaceBefore => {
  if (blanks >= WIDE) return { blanks }
  if (blanks === 0) return isParted ? { parted: true } : {}
  return { spaced: blanks, ...(rest <= size * LEAST_REST ? { inLine: true } : {}) }
}

const cutAtWords = (piece: Piece, words: readonly Word[], space: Space | undefined, areParted: boolean): Piece[] => {
  const pieces: Piece[] = []
  let [first] = words
  let text = ''
  for (const [place, word] of words.entries()) {
    const next = words[place + 1]
    if (first === undefined) break
    // As many blanks as were printed: pdf.js makes one of them.
    text += (text === '' ? '' : ' '.repeat(Math.max(1, word.blanks))) + piece.text.slice(word.from, word.to)
    const isParted = areParted && next?.blanks === 0 && next.x - word.end > piece.size * LEAST_SPACE
    if (next !== undefined && next.blanks < WIDE && !isParted) continue
    const before =
      first !== words[0]
        ? spaceBefore(first.blanks, 0, piece.size, areParted)
        : space === undefined
          ? {}
          : spaceBefore(space.blanks, space.rest, piece.size, areParted)
    pieces.push({
      ...piece,
      text,
      x: first.x,
      width: word.end - first.x,
      firstWord: first.end - first.x,
      ...before
    })
    first = next
    text = ''
  }
  return pieces
}

/**
 * Pieces of text by where their letters were printed: cut at wide blanks, and where there is space but no blank, as a tab or the end of a cell leaves it.
 * Pieces whose letters are not found stay as they are. Where a page leaves out all blanks, space alone tells nothing.
 */
export const cutPieces = (pieces: readonly Piece[], letters: Letters | null): Piece[] => {
  if (letters === null) return pieces.flatMap(cutAtBlanks)
  const read = pieces.map((piece): Read => {
    const near = letters.between(piece.y, piece.x, piece.x + piece.width, piece.text.length * 3 + 20)
    return { piece, words: near === null ? null : wordsOf(piece.text, near) }
  })
  const spaces = spacesIn(read, letters)
  const areParted = printsBlanks(read, spaces)
  return read.flatMap(({ piece, words }) =>
    words === null ? cutAtBlanks(piece) : cutAtWords(piece, words, spaces.get(piece), areParted)
  )
}
