import { isBlank, type Line, splitLine } from '../text/lines.ts'
import { STANDARD_SECTION } from '../vocabulary/sections.ts'

/** "Bilag" with a tab or a gap behind it, and the first of what it labels. */
const LABELLED =
  /^(\s{0,8}(bilag\p{L}{0,14}|vedhæftet|vedhæftninger|attachments?|appendi(?:x|ces)):?)(?:\t\s*|\s{3,})(\S.*)$/iu
/** What goes on in the label's second column. */
const SET_IN = /^(?:\t|\s{4,})\s*\S/u
/** "1", "Nr.", "Titel": of a table with columns of its own. */
const OF_TABLE = /^(?:\d{1,3}|nr|navn|titel|dok\p{L}*|nummer|dato|link|status)\.?:?$/iu
const LONGEST = 200

/** The label and the first name of a list that stands in a column beside it, or null. */
const labelled = ({ text, bullet }: Line): { readonly label: string; readonly first: string } | null => {
  if (bullet !== '' || text.length > LONGEST || text.includes('|')) return null
  const [, label, word, first] = LABELLED.exec(text) ?? []
  if (label === undefined || first === undefined || STANDARD_SECTION.get((word ?? '').toLowerCase()) !== 'Bilag')
    return null
  const cells = first.split(/\t+|\s{2,}/u)
  return cells.length > 1 || OF_TABLE.test(first) ? null : { label, first }
}

/**
 * Lines with the lists of attachments that stand in a column beside their label ("Bilag⇥Kort over havnen", and "⇥Prøver af beton" below) set below it, a line
 * each, as others print them. Only lists of several: those of one are read where they stand.
 */
export const withListsBelowLabels = (lines: readonly Line[]): readonly Line[] => {
  const out: Line[] = []
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] as Line
    const next = lines[at + 1]
    const found = next !== undefined && SET_IN.test(next.text) ? labelled(line) : null
    if (found === null) {
      out.push(line)
      continue
    }
    out.push(...splitLine(line, [found.label, found.first]))
    for (let below = lines[at + 1]; below !== undefined && !isBlank(below) && SET_IN.test(below.text); ) {
      out.push(...splitLine(below, [below.text.trim()]))
      at++
      below = lines[at + 1]
    }
  }
  return out
}
