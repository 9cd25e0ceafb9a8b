import { stemDanish } from './stem.ts'

/** Adjectives whose end only looks like that of a noun in the plural. */
const IN_ERN = /(intern|ekstern|modern|fjern)[et]$/u
/** Adjectives of these ends, and participles of verbs of them, have a form of their own for neuter nouns. */
const NEUTER = /(?:al|el|ær|iv|ern)t$/u

/** "Caféen", "alléer": an ending behind a stressed e; a museum is none. */
const BEHIND_STRESSED_E = /^(?!.*mus)(\p{L}{2,}e)e(?:n|r|ns|rne|rnes|rs)$/u

/**
 * The stem under which a word is indexed: Snowball's, and what it leaves apart brought together: "indsats" and "indsatsen", "budget" and
 * "budgettet", "aktivitet" and "aktiviteter", "køkken" and "køkkener", "center" and "centret", "regel" and "reglen", "lokal" and "lokalt", "café" and
 * "caféen".
 */
export function indexStem(word: string): string {
  let stem = stemDanish(word.replace(IN_ERN, '$1').replace(BEHIND_STRESSED_E, '$1'))
  if (stem.length > 5 && NEUTER.test(stem)) stem = stem.slice(0, -1)
  if (stem.length > 5 && /[^aeiouyæøås]s$/u.test(stem)) stem = stem.slice(0, -1)
  if (stem.length > 5 && /(?:et|en)$/u.test(stem)) stem = stem.slice(0, -2).replace(/([bdfgklmnprst])\1$/u, '$1')
  if (stem.length > 4 && /[bcdfgkpt]r$/u.test(stem)) stem = stem.slice(0, -1)
  return stem.length > 4 ? stem.replace(/([bdfgkpt])\1?el$/u, '$1l') : stem
}
