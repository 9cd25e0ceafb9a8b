import { ENGLISH_DANISH } from './english-danish.ts'

const LONGEST_PHRASE = 4

let loaded: ReadonlyMap<string, readonly string[]> | undefined

/** Plural, -ing, -ed and final e folded, so that "organising", "organised" and "organises" are one word. Crude, but the same on both sides. */
export function foldEnglish(word: string): string {
  const bare = word
    .toLowerCase()
    .replace(/['’]s?$/u, '')
    .replace(/(?<=[a-z]{2})z(?=ation|e|ing)/gu, 's')
  if (bare.length <= 3) return bare
  const stem = bare
    .replace(/ys[ei]s$/u, 'ys')
    .replace(/ies$/u, 'y')
    .replace(/(?<=ss|x|ch|sh)es$/u, '')
    .replace(/(?<!s|u|i)s$/u, '')
    .replace(/(?<=[a-z]{3})(?:ing|ed)$/u, '')
    .replace(/([bdgklmnprt])\1$/u, '$1')
  return stem.length > 3 ? stem.replace(/e$/u, '') : stem
}

const keyOf = (words: readonly string[]): string => words.map(foldEnglish).join(' ')

function glossary(): ReadonlyMap<string, readonly string[]> {
  if (loaded === undefined) {
    const entries = new Map<string, string[]>()
    for (const line of ENGLISH_DANISH.split('\n')) {
      const [english, danish] = line.split(' = ')
      if (english === undefined || danish === undefined) continue
      const key = keyOf(english.split(/[\s-]+/u))
      const known = entries.get(key) ?? []
      for (const word of danish.split(', ')) if (!known.includes(word)) known.push(word)
      entries.set(key, known)
    }
    loaded = entries
  }
  return loaded
}

/** Danish words or phrases for the English words that begin at `at`: the longest phrase that the glossary holds. */
export function translateAt(
  words: readonly string[],
  at: number
): { readonly danish: readonly string[]; readonly length: number } | undefined {
  for (let length = Math.min(LONGEST_PHRASE, words.length - at); length >= 1; length--) {
    const danish = glossary().get(keyOf(words.slice(at, at + length)))
    if (danish !== undefined) return { danish, length }
  }
  return undefined
}

/** Endings that English and Danish words of one origin have: "organisation", "evaluation" → "evaluering", "strategy" → "strategi". */
const COGNATE_ENDINGS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/ation$/u, ['ation', 'ering']],
  [/ication$/u, ['ikation', 'icering']],
  [/tion$/u, ['tion', 'ion']],
  [/sion$/u, ['sion']],
  [/ity$/u, ['itet']],
  [/ics?$/u, ['ik', 'isk']],
  [/ical$/u, ['isk']],
  [/ism$/u, ['isme']],
  [/ist$/u, ['ist']],
  [/ive$/u, ['iv']],
  [/ogy$/u, ['ogi']],
  [/y$/u, ['i']],
  [/c$/u, ['k']],
  [/er$/u, ['er']],
  [/or$/u, ['ør', 'or']],
  [/ment$/u, ['ment']],
  [/al$/u, ['al', 'el']],
  [/ure$/u, ['ur']],
  [/ate$/u, ['at', 'ere']],
  [/ise$/u, ['isere']],
  [/e$/u, ['']]
]

/** Danish words that an English word may be by its form; the caller keeps those that it knows. */
export function cognatesOf(word: string): readonly string[] {
  const found: string[] = []
  for (const [ending, danish] of COGNATE_ENDINGS) {
    if (!ending.test(word)) continue
    for (const other of danish) {
      const form = word.replace(ending, other)
      found.push(
        form,
        form
          .replace(/c(?=[aouk]|$|t|l|r)/gu, 'k')
          .replace(/ph/gu, 'f')
          .replace(/x/gu, 'ks')
      )
    }
  }
  return [...new Set(found)]
}
