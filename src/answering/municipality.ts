import { foldWord } from '../search/fold-text.ts'
import { DANISH_STOP_WORDS, ENGLISH_STOP_WORDS } from '../search/stop-words.ts'
import type { Library } from './library.ts'

/** "Nordby Kommunes", "the Municipality of Nordby", "Nordby Municipality". */
const NAMED =
  /(?<!\p{L})(?:(?:the )?(?:Municipality|City) of (\p{Lu}[\p{L}-]{2,})|(\p{Lu}[\p{L}-]{2,}) (?:(?:regions)?kommunes?|municipality(?:['’]s)?)(?!\p{L}))/giu

export interface MunicipalityMention {
  readonly start: number
  readonly end: number
  /** As written, without a genitive. */
  readonly text: string
  /** Equal for the same municipality, with and without a genitive ("Københavns", "København"). */
  readonly key: string
}

/** The municipalities that a text names as such, in the order in which they stand. */
export function findMunicipalities(text: string): readonly MunicipalityMention[] {
  const found: MunicipalityMention[] = []
  for (const match of text.matchAll(NAMED)) {
    const name = match[1] ?? match[2] ?? ''
    const word = foldWord(name)
    if (!/^\p{Lu}/u.test(name) || DANISH_STOP_WORDS.has(word) || ENGLISH_STOP_WORDS.has(word)) continue
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      text:
        match[1] === undefined
          ? match[0].replace(/(?<=kommune)s$|['’]s$/iu, '')
          : match[0].replace(/^(?:the )?/iu, 'the '),
      key: word.replace(/s$/u, '')
    })
  }
  return found
}

/** From so many items on a municipality is one that the minutes are about. */
const OWN_FROM = 2

/**
 * The municipality that a question is about and that the minutes cannot be of: named nowhere in them, while they name another again and again. Null
 * where there is none, or where the minutes do not tell whose they are.
 */
export function foreignMunicipality(
  libraries: readonly Pick<Library, 'itemsNaming' | 'municipalities'>[],
  question: string
): MunicipalityMention | null {
  const unknown = findMunicipalities(question).find(({ key }) => libraries.every((one) => one.itemsNaming(key) === 0))
  const tellWhose = libraries.some((one) => one.municipalities().some((key) => one.itemsNaming(key) >= OWN_FROM))
  return unknown !== undefined && tellWhose ? unknown : null
}
