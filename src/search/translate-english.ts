import { createBoundedCache } from './bounded-cache.ts'
import { danishWords } from './danish-words.ts'
import { ENGLISH_DANISH } from './english-danish.ts'
import { foldEnglish } from './fold-english.ts'
import { foldWord } from './fold-text.ts'
import { indexStem } from './index-stem.ts'
import { ENGLISH_STOP_WORDS } from './stop-words.ts'
import { editDistance } from './vocabulary.ts'

const LONGEST_PHRASE = 4
/** How far behind its verb a particle may stand: "turn the whole proposal for it down". */
const PARTICLE_REACH = 5
const PARTICLES: ReadonlySet<string> = new Set(['off', 'out', 'up', 'down', 'back', 'away', 'aside', 'forward'])
/** What begins something else, so that a particle behind it is none of the verb's. */
const CLAUSE_WORDS: ReadonlySet<string> = new Set(
  'and or but was were is are be been did does do has have had will would can could should that who which when where why how if because until'.split(
    ' '
  )
)
/** A particle before one of these is a preposition: "down the road", "out of the budget". */
const AFTER_PREPOSITION: ReadonlySet<string> = new Set('the a an of this that these those its their our'.split(' '))

/** English words, as the glossary looks for them, and what the minutes may say. */
export interface Translation {
  readonly danish: readonly string[]
  /** How many words it is; a particle that stands apart is not counted. */
  readonly length: number
  /** A verb whose particle stands apart: "turned it down". */
  readonly isSeparated: boolean
}

/** The entries that begin with one word, by what follows it. */
type Entries = ReadonlyMap<string, string>

let linesByFirst: ReadonlyMap<string, readonly string[]> | undefined
const entriesByFirst = new Map<string, Entries>()
const NONE: Entries = new Map()

const keyOf = (words: readonly string[]): string => words.map(foldEnglish).join(' ')

const endsWord = (line: string, at: number): boolean => line.charAt(at) === ' ' || line.charAt(at) === '-'

/** Read once, at the first use (some 15 ms). All but the first word of a line is left for when that word is met. */
function glossary(): ReadonlyMap<string, readonly string[]> {
  if (linesByFirst === undefined) {
    const byFirst = new Map<string, string[]>()
    for (const area of ENGLISH_DANISH) {
      // Lines are sorted, so most begin as the one before.
      let written = ''
      let lines: string[] = []
      for (const line of area.split('\n')) {
        if (line === '') continue
        if (written === '' || !line.startsWith(written) || !endsWord(line, written.length)) {
          let end = 1
          while (end < line.length && !endsWord(line, end)) end++
          written = line.slice(0, end)
          const first = foldEnglish(written)
          lines = byFirst.get(first) ?? []
          byFirst.set(first, lines)
        }
        lines.push(line)
      }
    }
    linesByFirst = byFirst
  }
  return linesByFirst
}

/** What the glossary holds for phrases that begin with this folded word. */
function entriesOf(first: string): Entries {
  const known = entriesByFirst.get(first)
  if (known !== undefined) return known
  const lines = glossary().get(first)
  if (lines === undefined) return NONE
  const entries = new Map<string, string>()
  for (const line of lines) {
    const [english = '', danish = ''] = line.split(' = ')
    const rest = keyOf(english.split(/[ -]/u).slice(1))
    const other = entries.get(rest)
    entries.set(rest, other === undefined ? danish : `${other}, ${danish}`)
  }
  entriesByFirst.set(first, entries)
  return entries
}

const wordsOf = (danish: string): readonly string[] => [...new Set(danish.split(', '))]

/** "put the case off": the particle stands behind what it is about. */
function translateSeparated(words: readonly string[], at: number): Translation | undefined {
  const entries = entriesOf(foldEnglish(words[at] ?? ''))
  for (let apart = at + 2; apart <= at + 1 + PARTICLE_REACH && apart < words.length; apart++) {
    const word = (words[apart] ?? '').toLowerCase()
    if (CLAUSE_WORDS.has((words[apart - 1] ?? '').toLowerCase())) return undefined
    if (!PARTICLES.has(word) || AFTER_PREPOSITION.has((words[apart + 1] ?? '').toLowerCase())) continue
    const danish = entries.get(foldEnglish(word))
    if (danish !== undefined) return { danish: wordsOf(danish), length: 1, isSeparated: true }
  }
  return undefined
}

/** Danish words or phrases for the English words that begin at `at`: the longest phrase that the glossary holds. */
export function translateAt(words: readonly string[], at: number): Translation | undefined {
  const entries = entriesOf(foldEnglish(words[at] ?? ''))
  for (let length = Math.min(LONGEST_PHRASE, words.length - at); length > 1; length--) {
    const danish = entries.get(keyOf(words.slice(at + 1, at + length)))
    if (danish !== undefined) return { danish: wordsOf(danish), length, isSeparated: false }
  }
  const separated = translateSeparated(words, at)
  const danish = entries.get('')
  if (separated !== undefined || danish === undefined) return separated
  return { danish: wordsOf(danish), length: 1, isSeparated: false }
}

let englishByStem: ReadonlyMap<string, readonly (readonly string[])[]> | undefined

/**
 * English words or pairs of them, as they are indexed, for the stem of a Danish word: minutes of international bodies are English, and Danes ask about them
 * too. None that the Danish dictionary holds. The glossary is read backwards at the first use (some 100 ms).
 */
export function englishFor(stem: string): readonly (readonly string[])[] {
  if (englishByStem === undefined) {
    const found = new Map<string, (readonly string[])[]>()
    for (const line of ENGLISH_DANISH.flatMap((area) => area.trim().split('\n'))) {
      const [english = '', danish = ''] = line.split(' = ')
      const words = foldWord(english).split(' ')
      const isForeign = words.every((word) => /^\p{L}{3,}$/u.test(word) && !danishWords().bases.has(word))
      if (!isForeign || words.length > 2 || words.some((word) => ENGLISH_STOP_WORDS.has(word))) continue
      for (const each of danish.split(', ')) {
        if (each.includes(' ')) continue
        const key = indexStem(foldWord(each))
        const known = found.get(key) ?? []
        known.push(words.map(indexStem))
        found.set(key, known)
      }
    }
    englishByStem = found
  }
  return englishByStem.get(stem) ?? []
}

/** A word must be so long for one letter to be wrong, and so long for two. */
const SHORTEST_MISSPELT = 6
const LONG_MISSPELT = 10
/** More words that it may be tell nothing. */
const MOST_MEANT = 2
const misspelt = createBoundedCache<readonly string[]>(2_000)

/** The glossary's words, folded, that differ by so many letters from a folded one and begin like it. */
const headwordsNear = (folded: string, distance: number): readonly string[] =>
  [...glossary().keys()].filter(
    (first) =>
      first.charAt(0) === folded.charAt(0) &&
      Math.abs(first.length - folded.length) <= distance &&
      editDistance(folded, first, distance) <= distance
  )

const spelt = createBoundedCache<{ readonly word: string | null }>(2_000)
/** The only word of the glossary one letter from a word that it lacks ("commissoin"), in its base form; null where there is none, or several. */
export function spellEnglish(word: string): string | null {
  if (word.length < SHORTEST_MISSPELT) return null
  return spelt.get(word, () => {
    const near = headwordsNear(foldEnglish(word), 1)
    const [only = ''] = near
    // What folding leaves of some words is none ("guidelin").
    return { word: near.length === 1 && foldEnglish(only) === only ? only : null }
  }).word
}

/**
 * What a word that the glossary lacks may mean if it is mistyped ("contracter", "dreging"): the Danish of the words that differ from it by the fewest
 * letters, one or two. None where more than two do. Looks through the glossary's words with the same first letter, some 0.5 ms.
 */
export function translateMisspelt(word: string): readonly string[] {
  if (word.length < SHORTEST_MISSPELT) return []
  return misspelt.get(word, () => {
    const folded = foldEnglish(word)
    for (const distance of word.length >= LONG_MISSPELT ? [1, 2] : [1]) {
      const meant = headwordsNear(folded, distance).flatMap((first) => entriesOf(first).get('') ?? [])
      if (meant.length > MOST_MEANT) return []
      if (meant.length > 0) return [...new Set(meant.flatMap(wordsOf))]
    }
    return []
  })
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
