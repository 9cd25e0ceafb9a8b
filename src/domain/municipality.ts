import { MONTH_PATTERN } from './calendar-names.ts'
import { foldName } from './ids.ts'

/** "Nordby Kommunes", "the Municipality of Nordby", "Nordby Municipality". */
const NAMED =
  /(?<!\p{L})(?:(?:[Tt]he )?(?:Municipality|City) of (\p{Lu}[\p{L}-]{2,40})|(\p{Lu}[\p{L}-]{2,40}) (?:(?:[Rr]egions)?[Kk]ommunes?|KOMMUNES?|[Mm]unicipality(?:['’]s)?)(?!\p{L}))/gu
/** "Kommunerne Nordby, Vestby og Lunde", "Nordby og Vestby kommuner". */
const NAME = String.raw`\p{Lu}[\p{L}-]{2,40}`
const SEVERAL = new RegExp(
  String.raw`(?<!\p{L})(?:[Kk]ommunerne ((?:${NAME}(?:, | og )){0,8}${NAME})|((?:${NAME}(?:, | og )){1,8}${NAME}) kommuner)(?!\p{L})`,
  'gu'
)
const ANY = /kommun|municipality|city of/iu
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
  /** Equal for the same municipality, with and without a genitive ("Nordbys", "Nordby"), with a hyphen or a blank ("Vester-Lunde", "Vester Lunde"). */
  readonly key: string
}

/** The municipalities that a text names as such, in the order in which they stand. Takes time in proportion to the text. */
export function findMunicipalities(text: string): readonly MunicipalityMention[] {
  // Most texts name none, and a capital stands at every tenth word.
  if (!ANY.test(text)) return []
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
      key: keyOf(word)
    })
  }
  for (const match of text.matchAll(SEVERAL)) {
    const names = match[1] ?? match[2] ?? ''
    const from = match.index + match[0].indexOf(names)
    for (const { 0: name, index } of names.matchAll(/\p{Lu}[\p{L}-]+/gu))
      found.push({ start: from + index, end: from + index + name.length, text: name, key: keyOf(foldName(name)) })
  }
  return found.sort((a, b) => a.start - b.start)
}

/** "Vesterlund Rådhus", "Nordre Lunde Rådhus": whose town hall it is. */
const SEAT = /((?:\p{Lu}[\p{L}-]+ ){1,2})[Rr]ådhus(?:et)?(?!\p{L})/gu

/** The words by which a place is named as a municipality's seat, as keys. */
export const findSeats = (place: string): readonly string[] =>
  [...place.matchAll(SEAT)].flatMap((match) => (match[1] ?? '').trim().split(' ').map(municipalityKey))

/** What a name in a text is equal by (see `MunicipalityMention`). */
export const municipalityKey = (name: string): string => keyOf(foldName(name.replace(/['’]s$/u, '')))

/** A blank before the last part of a name is told from no other blank, so the last part tells. */
const keyOf = (word: string): string =>
  word
    .slice(word.lastIndexOf('-') + 1)
    .replace(/å/gu, 'aa')
    .replace(/s$/u, '')

/** Where a head begins to list the items: an entry with its number or mark, or what heads such a list. */
const BEGINS_LIST = new RegExp(
  String.raw`^\s*(?:\d{1,3}(?:[.)]\s*|\s+)(?!(?:${MONTH_PATTERN})(?!\p{L}))\p{L}|[-*•·–]\s|(?:punkt|pkt\.?|sag|item)\s+(?:nr\.?\s*)?\d|(?:indhold(?:sfortegnelse)?|sagsoversigt|sagsliste|punkter|contents|items|(?:åbne?|lukkede?|open|closed)(?:\s\p{L}+)?)\s*:?\s*$)`,
  'iu'
)
/** Before the name of whom something is sold to, agreed with …: no owner of the minutes. */
const CONCERNS = /(?<!\p{L})(?:til|med|om|og|af|hos|mod|ved|to|with|about|and|by)\s+$/iu
/** Behind a genitive what the municipality has; its own bodies head its minutes. */
const HAS_MATTER =
  /^\s+(?!\p{L}*(?:råd|udvalg|direktion|bestyrelse|forum|nævn|møde|ledelse|council|committee|board))\p{Ll}/iu

/** Lines of a head that may tell whose the minutes are. */
const MOST_LINES = 200
/** UTF-16 units around a name that tell what it stands for. */
const AROUND = 60

/**
 * The municipalities whose minutes these are, by their keys, as far as the head of the document tells: not by its list of items, which may name others, nor by
 * whom `people` come from.
 */
export function findOwners(head: string, people: readonly string[]): readonly string[] {
  const names = people.map((person) => person.replace(/[,(].*$/u, '').trim()).filter((name) => name.length > 3)
  const owners = new Set<string>()
  let isList = false
  for (const line of head.split('\n', MOST_LINES)) {
    isList ||= BEGINS_LIST.test(line)
    const mentions = findMunicipalities(line)
    // Behind the list the foot of a page may still name it, by itself.
    if (isList && line.trim() !== mentions[0]?.text) continue
    if (mentions.length === 0 || names.some((name) => line.includes(name))) continue
    for (const { start, end, key } of mentions) {
      const isGenitive = /s/iu.test(line.charAt(end - 1))
      const hasMatter = isGenitive && HAS_MATTER.test(line.slice(end, end + AROUND))
      if (!hasMatter && !CONCERNS.test(line.slice(Math.max(0, start - AROUND), start))) owners.add(key)
    }
  }
  return [...owners]
}
