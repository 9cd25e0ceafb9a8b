import { editDistance } from '../../search/vocabulary.ts'

/** In fewer letters a wrong one makes another word. */
const MAY_BE_MISTYPED = 12
const MOST_WORDS = 5
const SHORTEST_PART = 3
const JOINING = /^(?:og|&)$/u

const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
/** "Handicaprådet" is also "handicapråd". */
const formsOf = (letters: string): readonly string[] => [
  letters,
  letters.replace(/(?<=\p{L}{6})(?:en|et)$/u, ''),
  letters.replace(/(?<=\p{L}{6}[es])n$/u, '')
]

const isNearly = (a: string, b: string): boolean =>
  a === b ||
  (a.length >= MAY_BE_MISTYPED &&
    a.charAt(0) === b.charAt(0) &&
    Math.abs(a.length - b.length) <= 1 &&
    editDistance(a, b, 1) <= 1)

const isSpelt = (said: readonly string[], name: readonly string[]): boolean =>
  said.some((a) => name.some((b) => isNearly(a, b)))

/**
 * "Handicap rådet", "beredskabs komission", "teknik og miljø udvalg": the question with bodies that it writes in several words, also with one letter wrong, by
 * the names under which they are printed.
 */
export function joinBodies(question: string, printed: readonly string[]): string {
  const folded = question.toLowerCase()
  const names = [...new Set(printed)]
    .filter((name) => lettersOf(name).length > SHORTEST_PART * 2 && !folded.includes(name.toLowerCase()))
    .map((name) => ({ name, forms: formsOf(lettersOf(name)) }))
  if (names.length === 0) return question
  const words = [...question.matchAll(/[\p{L}\p{N}&]+-?/gu)]
  for (let i = 0; i + 1 < words.length; i++)
    for (let count = Math.min(MOST_WORDS, words.length - i); count >= 2; count--) {
      const run = words.slice(i, i + count)
      const [first] = run
      const last = run.at(-1)
      if (first === undefined || last === undefined) continue
      const parts = run.map(([word]) => lettersOf(word))
      if (parts.some((part) => part.length < SHORTEST_PART && !JOINING.test(part))) continue
      if (JOINING.test(parts[0] ?? '')) continue
      const end = last.index + last[0].length
      if (/[^\p{L}\p{N}\s&-]/u.test(question.slice(first.index, end))) continue
      const [whole, withoutLast, withoutFirst] = [
        formsOf(parts.join('')),
        formsOf(parts.slice(0, -1).join('')),
        formsOf(parts.slice(1).join(''))
      ]
      const known = names.find(
        ({ forms }) =>
          isSpelt(whole, forms) &&
          // "Byrådet met": a name that is whole without its last word.
          !isSpelt(withoutLast, forms) &&
          !isSpelt(withoutFirst, forms)
      )
      if (known !== undefined)
        return joinBodies(question.slice(0, first.index) + known.name + question.slice(end), printed)
    }
  return question
}
