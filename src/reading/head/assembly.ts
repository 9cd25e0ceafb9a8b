import { ASSEMBLIES } from '../vocabulary/forums.ts'
import { kindIn, withoutDates } from './title-line.ts'

const WORDS = ASSEMBLIES.join('|')
const WORD = new RegExp(String.raw`(?<!\p{L})(${WORDS})(?:en)?(?!\p{L})`, 'iu')
/** "Referat af den ordinære generalforsamling": what may stand between the kind of document and the word, and before it at a line's end. */
const ADJECTIVES = String.raw`(?:(?:den|ordinær|ordinære|ekstraordinær|ekstraordinære|årlig|årlige|stiftende)\s+){0,3}`
/** "Generalforsamling: 4. maj 2027", "Ordinær generalforsamling i Grundejerforeningen Havnevang". */
const BEGINS = new RegExp(String.raw`^${ADJECTIVES}(?:${WORDS})\s*(?:$|:|[,–-]|\d|(?:i|for|den|d\.|på)\s)`, 'iu')
/** "Grundejerforeningen Havnevang – ordinær generalforsamling". */
const ENDS = new RegExp(String.raw`^\p{Lu}[^.:!?]*\s[–-]\s${ADJECTIVES}(?:${WORDS})$`, 'iu')
/** "Referat generalforsamling", "Referat af ordinær generalforsamling". */
const BEHIND_KIND = new RegExp(
  String.raw`^\s*(?:(?:af|fra|til|for)\s+)?${ADJECTIVES}(?:${WORDS})(?:en)?(?!\p{L})`,
  'iu'
)
const LONGEST = 120

/** The assembly of members that a title names as what met ("Generalforsamling"), or null. A sentence about one names none. */
export const assemblyIn = (plain: string): string | null => {
  const word = plain.length > LONGEST ? undefined : WORD.exec(plain)?.[1]
  if (word === undefined) return null
  const titled = kindIn(plain)
  const rest = withoutDates(titled?.rest ?? plain).trim()
  const names = (titled !== null && BEHIND_KIND.test(rest)) || BEGINS.test(plain) || ENDS.test(rest)
  return names ? word.charAt(0).toUpperCase() + word.slice(1).toLowerCase() : null
}
