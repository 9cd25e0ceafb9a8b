import { parseDecisionHeading } from '../headings/decision-heading.ts'
import { type Line, splitLine } from '../text/lines.ts'
import { headsDecision, headsSection } from './mend-labels.ts'

/** So often a decision's word stands behind a number or in a frame for these to be no part of what is said. */
const LEAST = 2
const LONGEST_LABEL = 40
/** "1.2 Beslutning", "3.b) Beslutning", "c) Beslutning": the number of an item's part. */
const PART = /^\s*(?:\d{1,3}\.(?:\d{1,2}|[a-h])[.)]?|\d{1,3}\s?[a-h][.)]|[a-h][.)])\s+(?=\p{Lu})/u
/** "[Beslutning] Godkendt", "(Beslutning): Godkendt" */
const IN_BRACKETS = /^\s*(?:\[([^[\]:]{3,40})\]|<([^<>:]{3,40})>|\(([^():]{3,40})\))\s?:?(?=\s|$)\s*(.*)$/u
/** "--- Beslutning ---", "== Beslutning ==", "*** Beslutning ***" */
const BETWEEN_SIGNS = /^\s*([-–—=*~_#.·:])\1{1,}\s?(\p{Lu}[\p{L} ]{2,39})\s?:?\s?\1{2,}\s*$/u

const wordIn = (said: string): string => said.slice(0, LONGEST_LABEL + 1).split(':')[0] ?? ''
const headsPart = (said: string): boolean =>
  (/^[^:]{3,40}:/u.test(said) || said.length <= LONGEST_LABEL) &&
  (headsDecision(wordIn(said)) || headsSection(wordIn(said)))

/** A line as it would be without number or frame; null where it has none or heads nothing. */
const bareOf = (line: Line): { readonly text: string; readonly decides: boolean } | null => {
  const { text } = line
  if (line.cells !== null || !/^\s*[\d[<(a-h*=~_#.·:–—-]/u.test(text)) return null
  const part = PART.exec(text)?.[0]
  if (part !== undefined) {
    const said = line.plain.slice(part.trim().length).trim()
    if (!headsPart(said)) return null
    const heading = parseDecisionHeading(said)
    return { text: text.slice(part.length), decides: heading?.form === 'worded' }
  }
  const between = BETWEEN_SIGNS.exec(text.length <= 120 ? text : '')?.[2]?.trim()
  const framed = between === undefined ? IN_BRACKETS.exec(text.slice(0, 4000)) : null
  const label = between ?? framed?.[1] ?? framed?.[2] ?? framed?.[3]
  if (label === undefined || !(headsDecision(label) || headsSection(label))) return null
  const rest = framed?.[4] ?? ''
  return { text: rest === '' ? label : `${label}: ${rest}`, decides: headsDecision(label) }
}

/**
 * Lines whose headings stand bare, where a document sets a part's number before them ("1.2 Beslutning") or frames them ("[Beslutning] Godkendt",
 * "--- Beslutning ---"). Told by words for a decision that stand so at least twice, and as often as not.
 */
export const bareHeadings = (lines: readonly Line[]): readonly Line[] => {
  const found = new Map<Line, { readonly text: string; readonly decides: boolean }>()
  for (const line of lines) {
    const bare = bareOf(line)
    if (bare !== null) found.set(line, bare)
  }
  const decides = [...found.values()].filter((bare) => bare.decides).length
  if (decides < LEAST) return lines
  const others = lines.filter((line) => !found.has(line) && parseDecisionHeading(line.plain)?.form === 'worded').length
  if (others > decides) return lines
  return lines.flatMap((line) => {
    const bare = found.get(line)
    return bare === undefined ? [line] : splitLine(line, [bare.text])
  })
}
