import { foldText } from './fold-text.ts'
import { isBlank, type Line } from './lines.ts'
import { SITE_FURNITURE } from './vocabulary/furniture.ts'

/** What only the foot of a page or site says. */
const SIGN =
  /(?<!\p{L})(?:tlf|telefon|tel|cvr|ean|e-?mail|mail)\.?(?:-?\s?nr\.?)?\s?:?\s*[\d+]|@[\p{L}\d.-]+\.\p{L}{2,}|(?<!\p{L})www\.|https?:\/\/|^(?:sidst|senest) (?:opdateret|ændret)|^(?:opdateret|last updated)\s|cookie|tilgængelighedserklæring|^om hjemmesiden$|privatlivspolitik/iu
/** What may stand beside such lines: the municipality, its address, headings over links. */
const BESIDE =
  /^(?:[\p{Lu}][\p{L}-]*\s){1,3}Kommune(?:\s?[|,].*)?$|^\p{Lu}[\p{L} .]*(?:vej|gade|allé|alleen|alléen|torv|torvet|plads|pladsen|stræde|vænget|parken)\s\d+\p{L}?(?:,.*)?$|^\d{4}\s\p{Lu}[\p{L} ]+$|^(?:kontakt(?: os)?|åbningstider|find os|genveje|følg os|presse|job)$/iu
const LONGEST = 200
const MOST_LINES = 25

/**
 * Places of the lines at the end of a document that are a site's or letterhead's foot: addresses, telephone numbers, links. None unless one of them says
 * what nothing else does.
 */
export function footOf(lines: readonly Line[]): readonly number[] {
  const foot: number[] = []
  let signed = false
  for (let place = lines.length - 1; place >= 0 && foot.length < MOST_LINES; place--) {
    const line = lines[place]
    if (line === undefined || isBlank(line)) continue
    const plain = line.plain
    if (plain.length > LONGEST) break
    const sign = SIGN.test(plain) && !/[.!?]\s+\p{Lu}\p{Ll}+\s\p{Ll}/u.test(plain)
    if (!sign && !BESIDE.test(plain) && !SITE_FURNITURE.has(foldText(plain))) break
    signed ||= sign
    foot.push(place)
  }
  return signed ? foot : []
}
