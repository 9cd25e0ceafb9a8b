import { stemDanish } from './stem.ts'

/**
 * The stem under which a word is indexed: Snowball's, and what it leaves apart brought together: "indsats" and "indsatsen", "budget" and
 * "budgettet", "aktivitet" and "aktiviteter", "køkken" and "køkkener", "center" and "centret", "regel" and "reglen".
 */
export function indexStem(word: string): string {
  let stem = stemDanish(word)
  if (stem.length > 5 && /[^aeiouyæøås]s$/u.test(stem)) stem = stem.slice(0, -1)
  if (stem.length > 5 && /(?:et|en)$/u.test(stem)) stem = stem.slice(0, -2).replace(/([bdfgklmnprst])\1$/u, '$1')
  if (stem.length > 4 && /[bcdfgkpt]r$/u.test(stem)) stem = stem.slice(0, -1)
  return stem.length > 4 ? stem.replace(/([bdfgkpt])\1?el$/u, '$1l') : stem
}
