import type { DanishWords } from './danish-words.ts'
import { indexStem } from './index-stem.ts'
import { DANISH_STOP_WORDS, NO_COMPOUND_PARTS } from './stop-words.ts'
import { WHOLE_COMPOUNDS } from './whole-compounds.ts'

/** Below this, splitting finds more accidents than compounds. */
const SHORTEST_COMPOUND = 6
const SHORTEST_PART = 3
/** Parts of words that the dictionary holds whole must be longer: "forslag" is no "for" + "slag". */
const SHORTEST_PART_OF_KNOWN = 4
/** But for these, which make compounds and are no endings or beginnings: "cykelsti", "sundhedshus", "madservice". */
const SHORT_PARTS: ReadonlySet<string> = new Set(
  'bad bil bog bro bus båd fag gas hal hus job køb løb løn lov lys lån mad net råd rum rør sag sal sti tag tog træ tur vej'.split(
    ' '
  )
)
const SHORTEST_BESIDE_SHORT = 4
/** "Vejledning" is no "ledning". */
const NO_SHORT_BEGINNING = /^vejle[dj]/u
const MOST_PARTS = 4

/** A part that may stand before others: a base word, also with the linking letters s and e ("styrings-", "børne-", "arbejds-" of "arbejde"). */
function leadingWord(part: string, { bases }: DanishWords): string | undefined {
  if (bases.has(part)) return part
  const last = part.charAt(part.length - 1)
  if ((last === 's' || last === 'e') && part.length > SHORTEST_PART) {
    const base = part.slice(0, -1)
    if (bases.has(base)) return base
    if (last === 's' && bases.has(`${base}e`)) return `${base}e`
  }
  return undefined
}

/** Words with these endings take a linking s: "fritidspas" is "fritid" + "pas" and not "fritid" + "spas". */
const TAKES_LINKING_S = /(?:dom|hed|skab|ing|else|ion|tet|tid|ment)$/u

const isUsable = (word: string): boolean => !DANISH_STOP_WORDS.has(word) && !NO_COMPOUND_PARTS.has(word)

const isBeforeLinkingS = (word: string, at: number): boolean =>
  word.charAt(at) === 's' && TAKES_LINKING_S.test(word.slice(0, at))

interface Split {
  readonly parts: readonly string[]
  readonly shortest: number
}

function better(a: Split | undefined, b: Split): Split {
  if (a === undefined) return b
  if (a.parts.length !== b.parts.length) return a.parts.length < b.parts.length ? a : b
  return a.shortest >= b.shortest ? a : b
}

function splitRest(
  rest: string,
  words: DanishWords,
  shortestPart: number,
  partsLeft: number,
  memo: Map<string, Split | null>
): Split | undefined {
  const key = `${partsLeft}${rest}`
  const known = memo.get(key)
  if (known !== undefined) return known ?? undefined
  let best: Split | undefined
  const stem = indexStem(rest)
  if (
    rest.length >= shortestPart &&
    isUsable(rest) &&
    (words.bases.has(rest) || (stem.length >= SHORTEST_PART && words.stems.has(stem)))
  ) {
    best = { parts: [stem], shortest: rest.length }
  }
  if (best === undefined && partsLeft > 1) {
    for (let at = shortestPart; at <= rest.length - shortestPart; at++) {
      const head = leadingWord(rest.slice(0, at), words)
      if (head === undefined || !isUsable(head)) continue
      if (isBeforeLinkingS(rest, at) && splitRest(rest.slice(at + 1), words, shortestPart, partsLeft - 1, memo))
        continue
      const tail = splitRest(rest.slice(at), words, shortestPart, partsLeft - 1, memo)
      if (tail !== undefined)
        best = better(best, { parts: [indexStem(head), ...tail.parts], shortest: Math.min(at, tail.shortest) })
    }
  }
  memo.set(key, best ?? null)
  return best
}

/** The parts of a dictionary's word of which one is one of the short ones. */
function splitBesideShort(word: string, words: DanishWords): readonly string[] {
  const at = word.length - SHORTEST_PART
  if (at < SHORTEST_BESIDE_SHORT) return []
  if (SHORT_PARTS.has(word.slice(at))) {
    const head = leadingWord(word.slice(0, at), words)
    if (head !== undefined && isUsable(head)) return [indexStem(head), indexStem(word.slice(at))]
  }
  const tail = word.slice(SHORTEST_PART)
  if (!SHORT_PARTS.has(word.slice(0, SHORTEST_PART)) || NO_SHORT_BEGINNING.test(word) || !isUsable(tail)) return []
  return words.bases.has(tail) ? [indexStem(word.slice(0, SHORTEST_PART)), indexStem(tail)] : []
}

/**
 * The stems of a Danish compound's parts ("budgetanalyser" → budget, analys), or none where the word is none.
 * The fewest parts win, then the longest shortest part. Time is bounded: at most four parts of a word of at most 40 letters.
 */
export function splitCompound(word: string, words: DanishWords): readonly string[] {
  if (word.length < SHORTEST_COMPOUND || word.length > 40 || !/^\p{L}+$/u.test(word)) return []
  if (WHOLE_COMPOUNDS.has(indexStem(word))) return []
  const isKnown = words.bases.has(word) || words.stems.has(indexStem(word))
  const shortestPart = isKnown ? SHORTEST_PART_OF_KNOWN : SHORTEST_PART
  const memo = new Map<string, Split | null>()
  let best: Split | undefined
  for (let at = shortestPart; at <= word.length - shortestPart; at++) {
    const head = leadingWord(word.slice(0, at), words)
    if (head === undefined || !isUsable(head)) continue
    if (isBeforeLinkingS(word, at) && splitRest(word.slice(at + 1), words, shortestPart, MOST_PARTS - 1, memo)) continue
    const tail = splitRest(word.slice(at), words, shortestPart, MOST_PARTS - 1, memo)
    if (tail !== undefined)
      best = better(best, { parts: [indexStem(head), ...tail.parts], shortest: Math.min(at, tail.shortest) })
  }
  if (best === undefined && isKnown) return splitBesideShort(words.bases.has(word) ? word : indexStem(word), words)
  return best?.parts ?? []
}
