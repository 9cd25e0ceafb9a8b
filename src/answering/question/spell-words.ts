import { MONTHS } from '../../domain/calendar-names.ts'
import { termsOfWord } from '../../search/analyze-text.ts'
import { danishWords, spellingsOf } from '../../search/danish-words.ts'
import { foldWord } from '../../search/fold-text.ts'
import { indexStem } from '../../search/index-stem.ts'
import { DANISH_STOP_WORDS, ENGLISH_STOP_WORDS } from '../../search/stop-words.ts'
import { spellEnglish, translateAt } from '../../search/translate-english.ts'
import { editDistance } from '../../search/vocabulary.ts'
import { detectLanguage } from './detect-language.ts'
import { FRAME_WORDS } from './question-cues.ts'

/** Words of asking that no other list has. */
const CUE_WORDS: readonly string[] =
  `bilag hvornår hvilke hvilken hvilket hvordan hvorfor besluttet beslutning godkendt udsat udskudt afvist vedtaget deltog deltagere afbud fraværende tovholder
  ansvarlig huskeliste opfølgningsliste stemte stemmer forbehold formand referent sekretær historik forløb frist deadline indstilling indstillet beløb koster manglede
  attachments decided decision approved rejected postponed responsible participants attended absent apologies secretary recommended deadline committee council
  meeting minutes`.split(/\s+/u)
/** English words of their own, however near. */
const NO_SLIPS: ReadonlySet<string> = new Set(['committed', 'promise', 'promises'])
/** Other words of asking and names of bodies are longer: a short word is one letter away from too many. */
const SHORTEST = 6

/** Words by their first letter: nobody mistypes that one without seeing it. */
type Spellings = ReadonlyMap<string, readonly string[]>
const byFirstLetter = (words: Iterable<string>): Spellings => {
  const groups = new Map<string, string[]>()
  for (const word of words) {
    const group = groups.get(word.charAt(0))
    if (group === undefined) groups.set(word.charAt(0), [word])
    else group.push(word)
  }
  return groups
}
/** The word itself where it is one of them. */
const nearest = (word: string, spellings: Spellings): string | undefined => {
  const group = spellings.get(word.charAt(0)) ?? []
  return group.includes(word)
    ? word
    : group.find((other) => Math.abs(other.length - word.length) <= 1 && editDistance(word, other, 1) <= 1)
}

const MONTH_NAMES = byFirstLetter(
  MONTHS.flatMap(({ da, en }) => [da, en].map((name) => name.toLowerCase())).filter((name) => name.length >= SHORTEST)
)
const CUES = byFirstLetter(CUE_WORDS)
let frames: Spellings | undefined
const frameWords = (): Spellings => {
  frames ??= byFirstLetter([...FRAME_WORDS].filter((word) => word.length >= SHORTEST))
  return frames
}

/** "Økonomiudvalget", "økonomiudvalgets": the words of bodies' names, and whose something is. */
const bodyWords = (bodies: readonly string[]): Spellings =>
  byFirstLetter(
    new Set(
      bodies.flatMap((body) =>
        (body.toLowerCase().match(/\p{L}{7,}/gu) ?? []).flatMap((word) => [
          word,
          `${word}s`,
          word.replace(/e?[nt]$/u, '')
        ])
      )
    )
  )

/** What names of bodies end in, with or without "s": "Kulturudvalegt" is one, also where no such body has minutes. */
const BODY_ENDINGS = [
  'udvalget',
  'udvalgets',
  'bestyrelsen',
  'bestyrelsens',
  'kommissionen',
  'nævnet',
  'rådet',
  'rådets'
]
const SHORTEST_FIRST_PART = 4
const withBodyEnding = (word: string): string | undefined => {
  if (BODY_ENDINGS.some((ending) => word.endsWith(ending))) return undefined
  for (const ending of BODY_ENDINGS)
    for (const length of [ending.length, ending.length - 1, ending.length + 1]) {
      const first = word.slice(0, -length)
      if (first.length < SHORTEST_FIRST_PART || !danishWords().bases.has(foldWord(first.replace(/s$/u, '')))) continue
      if (editDistance(word.slice(-length), ending, 1) === 1) return first + ending
    }
  return undefined
}

/** What a question's words are told from slips by. */
export interface KnownWords {
  /** Whether the minutes have a word. */
  readonly isKnown: (word: string) => boolean
  /** The names of all bodies that have minutes or decisions. */
  readonly bodies: readonly string[]
}

/** Words that stand in a list as they are; of the others an ending is told by the stem alone, also a wrong one. */
const isListed = (word: string): boolean =>
  DANISH_STOP_WORDS.has(word) ||
  ENGLISH_STOP_WORDS.has(word) ||
  FRAME_WORDS.has(word) ||
  NO_SLIPS.has(word) ||
  danishWords().bases.has(foldWord(word)) ||
  translateAt([word], 0) !== undefined
const isInflected = (word: string): boolean => danishWords().stems.has(indexStem(foldWord(word)))
const isCompound = (word: string): boolean => termsOfWord(foldWord(word)).parts.length > 1

const WORD = /(?<![\p{L}\p{N}])\p{L}{5,}(?![\p{L}\p{N}])/gu

/** "Direktionne": a slip in the ending. The plural is none. */
const isPlural = (word: string): boolean => /(?:er|erne|ernes|ers)$/u.test(word)

/** From this length on one letter hardly makes another word. */
const SHORTEST_OF_DICTIONARY = 8
/** The only word of the dictionary one letter from a Danish word that nobody knows. */
const speltByDictionary = (word: string): string | undefined => {
  if (word.length < SHORTEST_OF_DICTIONARY) return undefined
  const near = spellingsOf(word, 2).filter((base) => editDistance(word, base, 1) <= 1)
  return near.length === 1 ? near[0] : undefined
}
/** The glossary is no dictionary of English: shorter words that it lacks are words all the same, and so are the forms of verbs. */
const SHORTEST_OF_GLOSSARY = 9
const speltByGlossary = (word: string): string | undefined =>
  word.length < SHORTEST_OF_GLOSSARY || /(?:ed|ing)$/u.test(word) ? undefined : (spellEnglish(word) ?? undefined)

/**
 * A question with its mistyped words put right: words of asking, months and names of bodies ("hvonår", "Sepetmber", "Økoonmiudvalgets"), and other long words
 * that are one letter away from one alone that dictionary and minutes have or, in English, the glossary ("lveerandør", "commissoin"). What the minutes have is right as it
 * stands, and what is near one of their words is found by the search. A name within a sentence is no word of asking.
 */
export function spellWords(question: string, { isKnown, bodies }: KnownWords): string {
  let names: Spellings | undefined
  let isEnglish: boolean | undefined
  /** Of a word that minutes and dictionary lack. */
  const meantBy = (word: string, isName: boolean): string | undefined => {
    isEnglish ??= detectLanguage(question, 'da') === 'en'
    const known = nearest(word, MONTH_NAMES) ?? withBodyEnding(word)
    if (known !== undefined || isName || isCompound(word)) return known
    const asking = nearest(word, frameWords())
    if (asking !== undefined) return asking
    if (isEnglish) return speltByGlossary(word)
    const base = speltByDictionary(word)
    return base !== undefined && isKnown(base) ? base : undefined
  }
  return question.replace(WORD, (printed, at: number) => {
    const word = printed.toLowerCase()
    if (isListed(word)) return printed
    const isName = /^\p{Lu}/u.test(printed) && /\p{L}/u.test(question.slice(0, at))
    const isLong = word.length >= SHORTEST
    // Minutes have slips of their own: "godkent" is no other word for being known to them.
    let meant = isName || isInflected(word) ? undefined : nearest(word, CUES)
    if (meant === undefined && isLong && !isPlural(word) && !(isKnown(printed) && !isInflected(word))) {
      names ??= bodyWords(bodies)
      meant = nearest(word, names)
    }
    if (meant === undefined && isLong && !isInflected(word) && !isKnown(printed)) meant = meantBy(word, isName)
    if (meant === undefined) return printed
    return /^\p{Lu}/u.test(printed) ? meant.charAt(0).toUpperCase() + meant.slice(1) : meant
  })
}
