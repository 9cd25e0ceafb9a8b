import { type BreaksWord, breaksWord } from '../join-wrapped.ts'
import type { PrintedLine } from './pdf-lines.ts'

const COMPOUND = /\p{L}+(?:[-\u2010]\p{L}+)+/gu
const WORD = /\p{L}{2,}/gu
const LAST_WORD = /[\p{L}-]+[-\u2010]$/u
const FIRST_WORD = /^[\p{L}-]+/u
/** No word is looked for in more letters at a line's end. */
const LONGEST_WORD = 60

/** What keeps its hyphen before whatever word: "ikke-", "e-", abbreviations, which have no vowel. */
const KEEPS_HYPHEN = /^(?:ikke|it|non|\p{L}|[bcdfghjklmnpqrstvwxz]{2,5})$/u
/** What begins words that are written as one: these are divided behind it. */
const PREFIX =
  /^(?:be|for|ud|af|på|til|op|ind|over|under|med|mod|gen|an|fra|sam|mis|van|efter|hen|ved|om|før|ned|frem|bort|til|selv|gennem|viden|hel|fore|inden|igen|sammen|uden|mellem)$/u

/** Where words are divided, a line in ten ends in a hyphen; a compound's own hyphen ends one in some hundred. In a short text one can be either. */
const LINES_FOR_A_HYPHEN = 20
const LINES_TO_JUDGE = 10

const plain = (word: string): string => word.toLowerCase().replaceAll('\u2010', '-')
const halves = (above: string, below: string): readonly [string, string] => [
  plain(LAST_WORD.exec(above.slice(-LONGEST_WORD))?.[0].slice(0, -1) ?? ''),
  plain(FIRST_WORD.exec(below.slice(0, LONGEST_WORD))?.[0] ?? '')
]

/**
 * Whether the hyphen at the end of a document's line divides a word, or is a compound's own ("pixi-/udgaven"), behind which lines are broken too. The
 * word's other places in the document tell, then whether its words are divided at all, then whether both halves are words of it.
 */
export const hyphensOf = (regions: readonly (readonly PrintedLine[])[]): BreaksWord => {
  const compounds = new Set<string>()
  const words = new Set<string>()
  let divided = 0
  let wrapped = 0
  for (const lines of regions) {
    let rest = 0
    for (const [place, line] of lines.entries()) {
      const text = line.segments.map((segment) => segment.text).join('\n')
      const [above, below] = [line.segments.at(-1)?.text ?? '', lines[place + 1]?.segments[0]?.text ?? '']
      const isDivided = breaksWord(above, below)
      const whole = text.slice(rest, isDivided ? -1 - halves(above, below)[0].length : text.length)
      for (const [word] of whole.matchAll(COMPOUND)) compounds.add(plain(word))
      for (const [word] of whole.matchAll(WORD)) words.add(plain(word))
      rest = isDivided ? halves(above, below)[1].length : 0
      if (/^\p{Ll}/u.test(below)) wrapped++
      if (isDivided) divided++
    }
  }
  const divides = divided * LINES_FOR_A_HYPHEN > wrapped + LINES_TO_JUDGE
  return (above, below) => {
    if (!breaksWord(above, below)) return false
    const [first, second] = halves(above, below)
    if (KEEPS_HYPHEN.test(first) || compounds.has(`${first}-${second}`)) return false
    if (words.has(first + second) || divides) return true
    return PREFIX.test(first) || !words.has(first) || !words.has(second)
  }
}
