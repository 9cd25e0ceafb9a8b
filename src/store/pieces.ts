/**
 * Splits a text into pieces of at most `limit` UTF-16 units, never between the two halves of a surrogate pair: a lone half would be lost on
 * its way as UTF-8. An empty text is one empty piece.
 */
export function splitText(text: string, limit: number): string[] {
  const pieces: string[] = []
  let start = 0
  do {
    let end = Math.min(start + limit, text.length)
    if (end < text.length && isHighSurrogate(text.charCodeAt(end - 1)) && end - 1 > start) end--
    pieces.push(text.slice(start, end))
    start = end
  } while (start < text.length)
  return pieces
}

const isHighSurrogate = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff
