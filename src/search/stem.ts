/**
 * Snowball's Danish stemmer (https://snowballstem.org/algorithms/danish/stemmer.html), in words of lower case.
 * R1 is the part after the first consonant that follows a vowel, and begins after the third letter at the earliest.
 */
const VOWELS = new Set('aeiouyæåø')
const DOUBLED = new Set('bcdfghjklmnpqrstvwxz')
const BEFORE_S = new Set('abcdfghjklmnoprtvyzå')

const MAIN_SUFFIXES = longestFirst(
  'hed ethed ered e erede ende erende ene erne ere en heden eren er heder erer heds es endes erendes enes ernes eres ens hedens erens ers ets erets et eret s'
)
const CONSONANT_PAIRS = ['gd', 'dt', 'gt', 'kt']
const OTHER_SUFFIXES = longestFirst('ig lig elig els løst')

function longestFirst(words: string): readonly string[] {
  return words.split(' ').sort((a, b) => b.length - a.length)
}

function startOfR1(word: string): number {
  let at = 0
  while (at < word.length && !VOWELS.has(word.charAt(at))) at++
  while (at < word.length && VOWELS.has(word.charAt(at))) at++
  return at < word.length ? Math.max(at + 1, 3) : word.length
}

/** The suffix must lie wholly in R1, which begins at `from`. */
function suffixIn(word: string, from: number, suffixes: readonly string[]): string | undefined {
  return suffixes.find((suffix) => word.length - suffix.length >= from && word.endsWith(suffix))
}

const withoutEnd = (word: string, length: number): string => word.slice(0, word.length - length)

function cutConsonantPair(word: string, r1: number): string {
  return suffixIn(word, r1, CONSONANT_PAIRS) === undefined ? word : withoutEnd(word, 1)
}

/** The stem of a Danish word. Words of three letters and less are their own stems. */
export function stemDanish(word: string): string {
  if (word.length < 4) return word
  const r1 = startOfR1(word)
  let stem = word
  const main = suffixIn(stem, r1, MAIN_SUFFIXES)
  if (main !== undefined && (main !== 's' || BEFORE_S.has(stem.charAt(stem.length - 2))))
    stem = withoutEnd(stem, main.length)
  stem = cutConsonantPair(stem, r1)
  if (stem.endsWith('igst')) stem = withoutEnd(stem, 2)
  const other = suffixIn(stem, r1, OTHER_SUFFIXES)
  if (other === 'løst') stem = withoutEnd(stem, 1)
  else if (other !== undefined) stem = cutConsonantPair(withoutEnd(stem, other.length), r1)
  const last = stem.charAt(stem.length - 1)
  if (stem.length > r1 && DOUBLED.has(last) && stem.charAt(stem.length - 2) === last) stem = withoutEnd(stem, 1)
  return stem
}
