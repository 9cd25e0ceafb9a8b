import { foldName } from './ids.ts'

/** "Nordby Kommunes", "the Municipality of Nordby", "Nordby Municipality". */
const NAMED =
  /(?<!\p{L})(?:(?:[Tt]he )?(?:Municipality|City) of (\p{Lu}[\p{L}-]{2,})|(\p{Lu}[\p{L}-]{2,}) (?:(?:[Rr]egions)?[Kk]ommunes?|KOMMUNES?|[Mm]unicipality(?:['’]s)?)(?!\p{L}))/gu
/** Words that stand before "kommune" with a capital and are no name. */
const NO_NAME: ReadonlySet<string> = new Set(
  'den denne din vores hver enhver hvilken hele ingen anden andre samme egen ny nye gammel til fra for med hos ved som og eller har kan skal vil the our your this that which every each any what does did has will'.split(
    ' '
  )
)

/** Kommune, as a text names it. */
export interface MunicipalityMention {
  readonly start: number
  readonly end: number
  /** As written, without a genitive. */
  readonly text: string
  /** Equal for the same municipality, with and without a genitive ("Københavns", "København"). */
  readonly key: string
}

/** The municipalities that a text names as such, in the order in which they stand. Takes time in proportion to the text. */
export function findMunicipalities(text: string): readonly MunicipalityMention[] {
  const found: MunicipalityMention[] = []
  for (const match of text.matchAll(NAMED)) {
    const word = foldName(match[1] ?? match[2] ?? '')
    if (NO_NAME.has(word)) continue
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
