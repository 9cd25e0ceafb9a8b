/** Letters that scanning confuses, by what they stand for. */
const LOOKALIKES: Readonly<Record<string, string>> = { '0': 'o', '1': 'i', '|': 'l', '!': 'i', '5': 's', '8': 'b' }

/** A folded word as scanning may have meant it: digits and strokes inside a word read as letters. */
const asLetters = (word: string): string => word.replace(/[01|!58]/gu, (sign) => LOOKALIKES[sign] ?? sign)

/** The letters of a word, each as scanning may have read it, for a regular expression: "Indstilling" finds "lndsti1ling". */
export const scannedAs = (word: string): string =>
  [...word]
    .map((letter) =>
      /[il]/iu.test(letter)
        ? `[${letter}iIl1|!]`
        : /o/iu.test(letter)
          ? `[${letter}0]`
          : /s/iu.test(letter)
            ? `[${letter}5]`
            : letter
    )
    .join('')

/** Whether two words differ by at most `most` letters exchanged, dropped or added. Cost: product of their lengths, so for single words only. */
const isWithinEdits = (a: string, b: string, most: number): boolean => {
  if (Math.abs(a.length - b.length) > most || a.length > 40) return false
  let above = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let row = 1; row <= a.length; row++) {
    const here = [row]
    for (let column = 1; column <= b.length; column++) {
      const exchange = (above[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1)
      here.push(Math.min(exchange, (above[column] ?? 0) + 1, (here[column - 1] ?? 0) + 1))
    }
    above = here
  }
  return (above[b.length] ?? most + 1) <= most
}

/** Whether a folded word is a slip of scanning or typing of a known one of at least eight letters: two letters at most. */
export const isSlipOf = (word: string, known: string): boolean =>
  known.length >= 8 &&
  word !== known &&
  (word[0] === known[0] || (known[0] === 'i' && /^[l1|!]/u.test(word))) &&
  isWithinEdits(asLetters(word), known, 2)

/** "B e s l u t n i n g" as "Beslutning"; other texts as they are. A blank before a colon is no letter. */
export const joinSpacedLetters = (text: string): string =>
  /^(?:\p{L} ){4,}\p{L}(?= {2}| ?:|$)/u.test(text) ? text.replace(/(?<=^|\s)(\p{L}) (?=\p{L}(?:\s|:|$))/gu, '$1') : text
