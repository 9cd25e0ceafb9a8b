/** What is left out where words are compared: white space, hyphens of all kinds, and what cannot be seen. */
const IGNORED = /[\s\p{Pd}\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}]/u
/** Characters that are shown on either side of what was found. */
const AROUND = 60

interface Folded {
  readonly text: string
  /** Where in the text as written each UTF-16 unit of the folded one comes from. */
  readonly from: readonly number[]
}

/** A text as it is compared, case and what is ignored left out: "010190 - 1234", broken over two lines, is "0101901234". */
function fold(written: string): Folded {
  let text = ''
  const from: number[] = []
  let at = 0
  for (const one of written) {
    const folded = IGNORED.test(one) ? '' : one.normalize('NFKC').toLocaleLowerCase('da')
    text += folded
    for (let i = 0; i < folded.length; i++) from.push(at)
    at += one.length
  }
  return { text, from }
}

/** The letters and digits by which words are looked for. */
export const lengthOfWords = (words: string): number => fold(words).text.length

export const holdsWords = (text: string, words: string): boolean =>
  fold(text.normalize('NFC')).text.includes(fold(words.normalize('NFC')).text)

/** The first place where a text holds words, on one line, with some characters around it; null where it does not. */
export function passageOf(text: string, words: string): string | null {
  const composed = text.normalize('NFC')
  const wanted = fold(words.normalize('NFC')).text
  const { text: folded, from } = fold(composed)
  const at = folded.indexOf(wanted)
  if (wanted === '' || at < 0) return null
  const start = Math.max(0, (from[at] ?? 0) - AROUND)
  const end = Math.min(composed.length, (from[at + wanted.length - 1] ?? 0) + 1 + AROUND)
  return `${start > 0 ? '…' : ''}${composed.slice(start, end)}${end < composed.length ? '…' : ''}`
}
