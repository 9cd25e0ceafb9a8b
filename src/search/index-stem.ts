import { stemDanish } from './stem.ts'

/**
 * The stem under which a word is indexed: Snowball's, and three things that it leaves apart brought together: "indsats" and "indsatsen",
 * "center" and "centret", "regel" and "reglen".
 */
export function indexStem(word: string): string {
  let stem = stemDanish(word)
  if (stem.length > 5 && /[^aeiouyæøås]s$/u.test(stem)) stem = stem.slice(0, -1)
  if (stem.length > 4 && /[bcdfgkpt]r$/u.test(stem)) stem = stem.slice(0, -1)
  return stem.length > 4 ? stem.replace(/([bdfgkpt])\1?el$/u, '$1l') : stem
}
