import { foldText } from '../text/fold-text.ts'
import type { Line } from '../text/lines.ts'
import { once } from '../text/once.ts'
import { FOOT_LINKS, FURNITURE_STARTS, SITE_FURNITURE } from '../vocabulary/furniture.ts'

/** An item's number printed again where it goes on over a page. */
const CONTINUED =
  /^(?:punkt|pkt\.?|sag|item)\s?(?:nr\.?)?\s?\d{1,4}\s?[,.:(–-]*\s?(?:fortsat|fortsættelse|cont(?:inued|\.)?)\)?\.?$/u

/** A row of links is at most so long. */
const LONGEST_ROW = 100
const LONGEST_PLAIN_RULE = 200
const YES_OR_NO: ReadonlySet<string> = new Set(['ja', 'nej', 'yes', 'no'])
/** "Del på LinkedIn", "[Næste møde →](/m/13)". */
const SHARES = /^(?:del|share) (?:på|via|on) \p{L}+$|^\[[^\]]{1,60}\]\([^)]{1,200}\)$/u
const isLink = (folded: string): boolean => SITE_FURNITURE.has(folded) || YES_OR_NO.has(folded) || SHARES.test(folded)

/** What any link begins with: most lines begin with none of it. */
const LINK_BEGINS: ReadonlySet<string> = new Set(
  [...SITE_FURNITURE, ...YES_OR_NO, 'del', 'share'].map((link) => link.split(' ')[0] ?? '')
)
const mayBeginLink = (word: string): boolean => LINK_BEGINS.has(word) || word.startsWith('[')

/** Whether a line is two links or more with nothing but a blank between: a printed page keeps no wider ones. */
const isMadeOfLinks = (folded: string): boolean => {
  const words = folded.length > LONGEST_ROW ? [] : folded.split(' ')
  let from = 0
  let links = 0
  for (let to = words.length; from < words.length; to = words.length) {
    if (!mayBeginLink(words[from] ?? '')) return false
    while (to > from && !isLink(words.slice(from, to).join(' '))) to--
    if (to === from) return false
    from = to
    links++
  }
  return links > 1
}

/** Several links in a row: "Læs op   Udskriv   Del siden", or the foot of a page with its legal links. */
const isRowOfLinks = (text: string): boolean => {
  const parts = text
    .trim()
    .split(/\s{2,}[-–]\s{2,}|\s{2,}|\s*[|·]\s*/u)
    .map(foldText)
  if (parts.length < 2) return isMadeOfLinks(parts[0] ?? '')
  const links = parts.filter((part) => isLink(part) || FOOT_LINKS.has(part)).length
  return (
    links === parts.length ||
    (links >= 2 && parts.length <= 8) ||
    (links >= 1 && parts.some((part) => /^cvr|^kontakt\s/u.test(part)))
  )
}

/** "  Hjem Politik Byråd og udvalg Havnerådet": where on the site the page is, its names in a row. */
const BREADCRUMBS = /^\s+(?:Hjem|Forside|Home)\s(?=\p{Lu}\p{Ll})(?=[^.:!?]*$).*\s\p{Lu}/u
/** A ruled line: one sign or two, again and again, whichever a publisher draws with. */
const RULE = /^\s*(?:[-_=*~.|:+#·•–—―…¯\u2500-\u257f\u2581-\u258f]\s*){3,}$/u
/** Where each page is to be signed: "Initialer: ____ ____", "Dato: ____  Underskrift: ____", "Formandens initialer: ____". */
const TO_SIGN =
  /^\s*(?:(?:(?:formandens|borgmesterens)\s)?(?:initialer|paraf(?:er|fering)?|underskrift(?:er)?|dato|sted|(?:næst)?formand|borgmester|referent|sekretær|chair|signatur(?:er)?|initials|signature)\s?:?\s*_{3,}[_\s]*)+$/iu
/** "- o O o -", "-oOo-", "---oo0oo---": a printer's ornament parts items as a rule does. */
const ORNAMENT = /^\s*[-–—*~]{0,8}\s?o{1,3}\s?[O0]{1,3}\s?o{1,3}\s?[-–—*~]{0,8}\s*$/u
/** "- o -", "~ o ~" */
const SMALL_ORNAMENT = /^\s*([-–—*~]{1,8})\s?o\s?\1\s*$/u
/** Whether a line is nothing but a rule. Of a table's borders and empty rows nothing is a gap in the text. */
export const isRule = (line: Line): boolean =>
  RULE.test(line.text) || ORNAMENT.test(line.text) || SMALL_ORNAMENT.test(line.text)
export const isGap = (line: Line): boolean =>
  isRule(line) && line.cells === null && !/[|+\u2500-\u257f]/u.test(line.text)

/** "Udskrevet 24/02/2027 09:14 af XYZ", "Genereret den 3. maj 2027", "Udskrevet af xyz 03-05-2027". */
const MADE_AT =
  /^(?:udskrevet|genereret|printet|dannet|eksporteret|printed|generated|exported)(?: on)?(?: af \p{L}{2,12})?(?: den| d\.)? \d{1,4}[-./ ]/u
/** "Opdateret 4. maj 2027": when a site's page was. */
const UPDATED_AT =
  /^(?:side(?:n|ns indhold) )?(?:(?:senest|sidst) )?opdateret:? (?:den |d\. )?\d{1,2}[-./]? ?\S+ ?\d{4}\.?$/u
/** "https://havneby.example/referat   2/4": below each page that a browser printed. */
export const PRINTED_ADDRESS = /^https?:\/\/\S{4,300}\s+\d{1,3}\s?\/\s?\d{1,3}$/u
/** "#BREVFLET#", "«SAGSTEKST»": a field of the template that nothing was put into. */
const EMPTY_FIELD = /^(?:#\p{Lu}[\p{Lu}\d_]{3,30}#|[«{]{1,2}\p{Lu}[\p{L}\d_]{3,30}[»}]{1,2})$/u
/** "© Søby Kommune 2027". */
const COPYRIGHT = /^©\s?[\p{L}\d]/u
const isNotice = (folded: string): boolean =>
  FURNITURE_STARTS.some((start) => folded.startsWith(start)) ||
  (folded.length < 80 && (MADE_AT.test(folded) || UPDATED_AT.test(folded)))

/** Whether a line is a rule, a link or row of links, a notice of the site, or an item's number printed again where it goes on over a page. */
export const isSiteFurniture = once((line: Line): boolean => {
  if (isRule(line) || TO_SIGN.test(line.text.slice(0, LONGEST_PLAIN_RULE))) return true
  if (line.plain.length > 160) return line.plain.length < 500 && isNotice(foldText(line.plain))
  const folded = foldText(line.plain.replace(/^\[([^\]]*)\]\([^)]*\)$/u, '$1'))
    .replace(/[\s↑^»>]+$/u, '')
    .replace(/^[↑⌃^]\s?/u, '')
  return (
    SITE_FURNITURE.has(folded) ||
    isRowOfLinks(line.text) ||
    BREADCRUMBS.test(line.text) ||
    CONTINUED.test(folded) ||
    isNotice(folded) ||
    COPYRIGHT.test(folded) ||
    EMPTY_FIELD.test(line.plain) ||
    PRINTED_ADDRESS.test(line.plain) ||
    /^!\[[^\]]*\]\([^)]*\)$/u.test(line.plain)
  )
})
