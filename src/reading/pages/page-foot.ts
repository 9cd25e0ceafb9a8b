import { decisionHeadingOf } from '../headings/decision-heading.ts'
import { sectionHeadingOf } from '../headings/section-heading.ts'
import { findDates } from '../text/calendar-dates.ts'
import { foldText } from '../text/fold-text.ts'
import { isBlank, type Line } from '../text/lines.ts'
import { bareName, isPersonName } from '../text/person-names.ts'
import { SITE_FURNITURE } from '../vocabulary/furniture.ts'

/** What only the foot of a page or site says. */
const SIGN =
  /(?<!\p{L})(?:tlf|telefon|tel|cvr|ean|e-?mail|mail)\.?(?:-?\s?nr\.?)?\s?:?\s*[\d+]|@[\p{L}\d.-]+\.\p{L}{2,}|(?<!\p{L})www\.|(?:https?|file):\/\/|^(?:siden (?:er|blev) )?(?:sidst|senest) (?:opdateret|ændret)|^(?:opdateret|last updated)\s|cookie|tilgængelighedserklæring|^om hjemmesiden$|privatlivspolitik/iu
/** What is done with a page, or where to turn: beside a municipality's name and address nothing else has it. */
const LINK = /^(?:del(?:\s(?:denne\s)?siden?)|print|udskriv|kontakt(?:\sos)?|om hjemmesiden|følg os)(?!\p{L})/iu
/** What may stand beside such lines: the municipality, its address, headings over links. */
const BESIDE =
  /^(?:Kontakt\s)?(?:[\p{Lu}][\p{L}-]*\s){1,3}Kommune(?:\s?[|,].*)?$|^\p{Lu}[\p{L} .]*(?:vej|gade|allé|alleen|alléen|torv|torvet|plads|pladsen|stræde|vænget|parken|buen|bakken|engen|marken)\s\d+\p{L}?(?:,.*)?$|^\d{4}\s\p{Lu}[\p{L} ]+$|^(?:kontakt(?: os)?|åbningstider|find os|genveje|følg os|presse|job)$/iu
/** The municipality and its street, each in a line of its own: together they need no telephone to be a foot. */
const OWNER = /^(?:\p{Lu}[\p{L}-]*\s){1,3}Kommune$/u
const STREET = /^\p{Lu}[\p{L} .-]{3,40}\s\d{1,3}\p{L}?$/u
/** A page's number stands below the foot, where the page was printed. */
const PAGE = /^(?:side|page)?\s?\d{1,4}(?:\s?(?:af|of|\/)\s?\d{1,4})?$/iu
/** Two dashes alone begin an e-mail's signature, near its end. */
const SIGNATURE = /^--\s*$/u
/** "Ansvar for denne side": who answers for a page of a site, over name and number. */
const ANSWERS_FOR_PAGE = /^(?:ansvarlig|ansvar|redaktør)\sfor\s(?:denne\s)?siden?\s?:?$|^sideansvarlig\s?:?$/iu
const LONGEST_SIGNATURE = 15
const signatureOf = (lines: readonly Line[]): readonly number[] => {
  const from = lines.findLastIndex((line) => SIGNATURE.test(line.text) || ANSWERS_FOR_PAGE.test(line.plain))
  return from < 0 || lines.length - from > LONGEST_SIGNATURE
    ? []
    : Array.from({ length: lines.length - from }, (_, index) => from + index)
}

const LONGEST = 200
const MOST_LINES = 25
/** "| Fælles telefon | 1/4 |" */
const isTableRow = ({ text }: Line): boolean => text.startsWith('|') && text.trimEnd().endsWith('|')

/**
 * Places of the lines at the end of a document that are a site's or letterhead's foot: addresses, telephone numbers, links. None unless one of them says
 * what nothing else does.
 */
export function footOf(lines: readonly Line[]): readonly number[] {
  const signature = signatureOf(lines)
  if (signature.length > 0) return signature
  const foot: number[] = []
  let signed = false
  let linked = false
  let addressed = false
  const beside = new Set<'owner' | 'street'>()
  for (let place = lines.length - 1; place >= 0 && foot.length < MOST_LINES; place--) {
    const line = lines[place]
    if (line === undefined || isBlank(line) || (!signed && PAGE.test(line.plain))) continue
    const plain = line.plain
    if (plain.length > LONGEST || isTableRow(line)) break
    const sign = SIGN.test(plain) && !/[.!?]\s+\p{Lu}\p{Ll}+\s\p{Ll}/u.test(plain)
    const link = SITE_FURNITURE.has(foldText(plain)) || LINK.test(plain)
    if (!sign && !BESIDE.test(plain) && !link) break
    linked ||= link
    addressed ||= !link || /kommune(?!\p{L})/iu.test(plain)
    if (OWNER.test(plain)) beside.add('owner')
    else if (STREET.test(plain)) beside.add('street')
    signed ||= sign || (linked && addressed) || beside.size > 1
    foot.push(place)
  }
  return signed ? [...foot, ...nameOver(lines, foot)] : []
}

const LONGEST_NAME = 40
const HEAD_LINES = 40
/** The place of the name alone right over a foot, parted from the text above it, that the document's head has too: "Strandby Skole" over its address. */
function nameOver(lines: readonly Line[], foot: readonly number[]): readonly number[] {
  const place = lines.findLastIndex((line, at) => at < (foot.at(-1) ?? 0) && !isBlank(line))
  const [line, above] = [lines[place], lines[place - 1]]
  if (line === undefined || above === undefined || !isBlank(above) || line.plain.length > LONGEST_NAME) return []
  const key = foldText(line.plain)
  const isName = /^\p{Lu}[^.:;,!?]*$/u.test(line.plain) && !line.plain.includes('|')
  const isKnown = lines.slice(0, Math.min(HEAD_LINES, place)).some(({ plain }) => {
    const said = foldText(plain)
    return said === key || said.endsWith(` ${key}`) || said.startsWith(`${key} `)
  })
  return isName && isKnown ? [place] : []
}

/** A street with its number, and a place behind its four digits: "Havnevej 3 · 9999 Strandby". */
const ADDRESS = /^\p{Lu}[\p{L} .'-]{2,40}\s\d{1,3}\p{L}?(?:\s?[,:·|•–-]\s?|\s{2,})\d{4}\s\p{Lu}\p{L}+/u
const MOST_BESIDE = 3
const LINES_OF_OPENING = 15
const OF_OWNER = /(?<!\p{L})(?:kommune|region)(?!\p{L})/iu
const LINES_OF_TITLE = 3
/**
 * Places of a letterhead that stands on several pages: its line of address or telephone, and the lines right above and below that are the same each time. All
 * but the first, which the document's own head may have, stand at the edge of a page (`edges`).
 */
export function letterheadsOf(lines: readonly Line[], edges: ReadonlyMap<number, number>): readonly number[] {
  const groups = new Map<string, number[]>()
  for (const [place, line] of lines.entries()) {
    // An attachment's link may come again beside page numbers.
    if (isBlank(line) || line.bullet !== '' || /:\/\//u.test(line.text)) continue
    if (!(isFootLine(line) || (line.plain.length <= LONGEST && ADDRESS.test(line.plain)))) continue
    const key = foldText(line.plain)
    const known = groups.get(key)
    if (known === undefined) groups.set(key, [place])
    else known.push(place)
  }
  return [...groups.values()].flatMap((places) => {
    const pages = places.filter((place) => edges.has(place) && place >= LINES_OF_TITLE)
    const isOfPages = pages.length >= places.length - 1 && new Set(pages.map((place) => edges.get(place))).size >= 2
    const [first = 0] = places
    // Whose address it is besides what only a foot says: then pages need no numbers.
    if (!isOfPages && places.length > 1 && OF_OWNER.test(lines[first]?.plain ?? ''))
      return places.filter((place) => place >= LINES_OF_TITLE && (place !== first || place >= LINES_OF_OPENING))
    if (!isOfPages) return []
    return [...pages, ...besideEach(lines, pages, -1), ...besideEach(lines, pages, 1)]
  })
}

const isHeading = (line: Line): boolean => sectionHeadingOf(line) !== null || decisionHeadingOf(line) !== null

/** Places of the lines next to each of these, one way, as far as they are the same beside all of them. */
function besideEach(lines: readonly Line[], places: readonly number[], step: 1 | -1): number[] {
  const found: number[] = []
  for (let away = step; Math.abs(away) <= MOST_BESIDE; away += step) {
    const beside = places.map((place) => lines[place + away])
    const [first] = beside
    if (first === undefined || isBlank(first) || first.bullet !== '' || isHeading(first)) break
    if (!beside.every((line) => line?.plain === first.plain)) break
    for (const place of places) found.push(place + away)
  }
  return found
}

/** Whether a line says what only the foot of a page does, and no sentence. */
export const isFootLine = (line: Line): boolean =>
  line.plain.length <= LONGEST &&
  !isTableRow(line) &&
  SIGN.test(line.plain) &&
  !/[.!?]$|[.!?]\s+\p{Lu}\p{Ll}+\s\p{Ll}/u.test(line.plain)

/** A line to sign on, or several beside each other. */
const TO_SIGN_ON = /^\s*(?:\p{L}{4,20}\s?:?\s)?(?:_{4,}|\.{8,})(?:\s+(?:_{4,}|\.{8,}))*$/u
const OFFICE =
  /^(?:(?:næst)?formand|borgmester|ordstyrer|mødeleder|direktør|kommunaldirektør|referent|sekretær|chair|secretary)$/iu

const GREETING =
  /^(?:med\s)?(?:venlig|bedste|de\sbedste)\shilsen(?:er)?,?$|^mvh\.?$|^(?:referent|sekretær|ref\.?|referat ved):?\s\p{Lu}/iu
/** Whether a line holds the names or offices of those who sign, beside each other. */
const isSigned = (line: Line): boolean =>
  line.plain.length <= LONGEST &&
  line.text
    .trim()
    .split(/\t+|\s{2,}|,\s/u)
    .every((part) => OFFICE.test(part) || isPersonName(bareName(part)))

const isDayAlone = (plain: string): boolean => {
  const [day, ...more] = plain.length > LONGEST_NAME ? [] : findDates(plain)
  return day !== undefined && more.length === 0 && day.year !== null && day.start === 0 && day.end >= plain.length - 1
}
/** The places of a document's last two lines, where they are a name and a day, apart from the text: who signed the minutes, and when. */
const signedWithDay = (lines: readonly Line[], taken: ReadonlySet<number>): readonly number[] => {
  const last = lines.findLastIndex((line, place) => !isBlank(line) && !taken.has(place))
  const pair = [lines[last - 1], lines[last]]
  const isPair =
    lines[last - 2]?.plain === '' &&
    pair.filter((line) => isDayAlone(line?.plain ?? '')).length === 1 &&
    pair.filter((line) => isPersonName(line?.plain ?? '')).length === 1
  return isPair ? [last - 1, last] : []
}

/** "Referent: Anna Holt", in a document's head. */
const WRITER = /^(?:møde)?(?:referent|sekretær|protokolfører|secretary)(?:en)?(?![\p{L}/])/iu
/** The place of a document's last line, where it is the name of who wrote the minutes, as the head says it, apart from the text above. */
const signedByWriter = (lines: readonly Line[], taken: ReadonlySet<number>): readonly number[] => {
  const last = lines.findLastIndex((line, place) => !isBlank(line) && !taken.has(place))
  const [line, gap] = [lines[last], lines[last - 1]]
  if (line === undefined || gap === undefined || !isBlank(gap) || !isPersonName(line.plain)) return []
  const above = lines.findLast((one, place) => place < last && !isBlank(one) && !taken.has(place))
  // "Valg af referent", "Beslutning": there a name says what was decided.
  if (above === undefined || isHeading(above) || !/[.!?)]$/u.test(above.plain)) return []
  const isWriter = lines
    .slice(0, Math.min(HEAD_LINES, last))
    .some(({ plain }) => WRITER.test(plain) && plain.length <= LONGEST && plain.includes(line.plain))
  return isWriter ? [last] : []
}

/** Places of what stands below the text to be signed: rules, and under them names and offices alone; or a name and the day, or the writer's name. None where nothing is named. `taken`: places of pages' heads and feet. */
export function signaturesOf(lines: readonly Line[], taken: ReadonlySet<number>): readonly number[] {
  const below: number[] = []
  let from = 0
  for (let place = lines.length - 1; place >= 0 && below.length < MOST_LINES; place--) {
    const line = lines[place]
    if (line === undefined) break
    if (TO_SIGN_ON.test(line.text)) from = below.push(place)
    else if (isBlank(line) || taken.has(place)) continue
    // Who wrote the minutes greets below the signatures.
    else if (GREETING.test(line.plain)) below.length = from = 0
    else if (isSigned(line)) below.push(place)
    else break
  }
  if (from >= 2) return below.slice(0, from)
  const signed = signedWithDay(lines, taken)
  return signed.length > 0 ? signed : signedByWriter(lines, taken)
}
