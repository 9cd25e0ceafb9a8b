// Tags, variation selectors, zero-width and bidirectional controls, soft hyphen, fillers: nothing of them is seen, so taking them away changes
// nothing that a reader sees, while leaving them would let a text hide words or turn their order around.
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\ufff9-\ufffb]/u
// A joiner or an emoji selector right after a pictograph is part of that pictograph.
const WITHIN_PICTOGRAPH =
  /(?<=\p{Extended_Pictographic})\ufe0f|(?<=\p{Extended_Pictographic}|\p{Extended_Pictographic}\ufe0f|\p{Emoji_Modifier})\u200d/u
const UNSEEN = new RegExp(`(?!${WITHIN_PICTOGRAPH.source})(?:${INVISIBLE.source}|\\p{Cc})`, 'gu')

/** Splits a text into its lines: at LF, CR, CRLF, form feed, vertical tab, NEL and the Unicode separators. */
export function splitLines(text: string): string[] {
  return text.split(/\r\n|[\n\r\f\v\u0085\u2028\u2029]/u)
}

/**
 * A stretch of a line as a card shows it: letter for letter, but for what cannot be seen. Invisible and control characters are taken away, halves of
 * surrogate pairs become U+FFFD, a tab becomes a wide space, and `{{` is held apart (by U+200B), since clients read `{{DATE(…)}}` as a function in
 * every text. At most four bytes of UTF-8 for each UTF-16 unit.
 */
export function showStretch(text: string): string {
  return text
    .replace(/\t/gu, '\u2003')
    .replace(UNSEEN, '')
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(/\{(?=\{)/gu, '{\u200b')
}

/** A line, or its first stretch, as a card shows it: as `showStretch`, and the spaces that indent it are kept from being folded together. */
export function showLine(line: string): string {
  return showStretch(line).replace(/^ +/u, (spaces) => '\u00a0'.repeat(spaces.length))
}

/**
 * A name or title on one line, at most `limit` UTF-16 units; what is longer ends in "…" (the whole item shows it whole). An empty one is a dash, so
 * that a line is never without text.
 */
export function showName(name: string, limit = 300): string {
  // Whatever a title holds, no more than this of it is worth looking at.
  const head = name.slice(0, limit * 4)
  const line = showLine(head.replace(/\s+/gu, ' ').trim())
  if (line.trim() === '') return '–'
  if (line.length <= limit && head.length === name.length) return line
  const cut = line.slice(0, limit - 1).replace(/[\ud800-\udbff]$/u, '')
  return `${cut.trimEnd()}…`
}
