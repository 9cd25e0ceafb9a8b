import { isBlank, type Line, splitLine } from '../text/lines.ts'

/** "Byrådsmødet, tirsdag 27. august, punkt 4": which item of which meeting a piece of news is about. */
const REFERENCE =
  /^\p{Lu}\p{L}*møde[t]?(?:\si\s\p{Lu}[\p{L} -]{3,50})?,\s(?:(?:man|tirs|ons|tors|fre|lør|søn)dag\s)?(?:den\s|d\.\s)?\d{1,2}\.?\s?[\p{L}/.-]{1,10}(?:\s?\d{4})?,\s(?:punkt|pkt\.?|sag)\s(?:nr\.?\s)?(\d{1,3})\.?$/iu
const LONGEST_REFERENCE = 120
const LONGEST_HEADLINE = 140
/** So many pieces tell of a meeting. */
const LEAST = 3

interface Piece {
  readonly number: string
  readonly headline: number
  readonly reference: number
}

/** The place of the last line above one that is not blank, or that is where `blank` asks for it; -1 where there is none. */
const above = (lines: readonly Line[], place: number, blank: boolean): number => {
  let at = place - 1
  while (at >= 0 && isBlank(lines[at] as Line) !== blank) at--
  return at
}

/** The headline over the paragraph that a reference ends, where nothing but a gap stands between; null where no such line does. */
const pieceAt = (lines: readonly Line[], reference: number): Piece | null => {
  const line = lines[reference] as Line
  const number = line.plain.length > LONGEST_REFERENCE ? undefined : REFERENCE.exec(line.plain)?.[1]
  const [said, behind] = [lines[reference - 1], lines[reference + 1]]
  const isAtEnd = said !== undefined && /[.!?]["”)]?$/u.test(said.plain) && (behind === undefined || isBlank(behind))
  const gap = number === undefined || !isAtEnd ? -1 : above(lines, reference, true)
  const headline = gap < 0 ? -1 : above(lines, gap, false)
  const { plain = '' } = lines[headline] ?? {}
  return number === undefined || plain === '' || plain.length > LONGEST_HEADLINE || /[.:;,]$/u.test(plain)
    ? null
    : { number, headline, reference }
}

/**
 * Lines of news that tell item by item what a meeting decided, as minutes: a headline is its item's title with the number that the line below the paragraph
 * refers to, the paragraph what was decided. Other documents' lines are left as they are.
 */
export const withNewsAsItems = (lines: readonly Line[]): readonly Line[] => {
  const pieces: Piece[] = []
  for (const [place, line] of lines.entries()) {
    const piece = line.plain.includes(', ') ? pieceAt(lines, place) : null
    if (piece !== null) pieces.push(piece)
  }
  if (pieces.length < LEAST) return lines
  const titles = new Map(pieces.map(({ headline, number }) => [headline, number]))
  const references = new Set(pieces.map(({ reference }) => reference))
  return lines.flatMap((line, place) => {
    const number = titles.get(place)
    if (references.has(place)) return []
    return number === undefined ? [line] : splitLine(line, [`Punkt ${number}. ${line.text.trim()}`, '', 'Beslutning'])
  })
}
