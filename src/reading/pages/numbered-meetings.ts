import { isContentsEntry } from '../headings/contents.ts'
import { parseDecisionHeading } from '../headings/decision-heading.ts'
import { parseItemCandidate } from '../headings/item-heading.ts'
import { isBlank, type Line, splitLine } from '../text/lines.ts'

/** "Punkt 3:", by itself. */
const NUMBER_ALONE = /^(?:dagsordens)?(?:punkt|pkt\.?|sag|item)\s?(?:nr\.?\s?)?(\d{1,4})\s?:?$/iu
const LONGEST_MEETING = 140
const LEAST_PAIRS = 2

/** A body and its meeting, with the number that the matter had there in the next line. */
interface Pair {
  readonly place: number
  readonly below: number
  /** Both as printed, in one. */
  readonly heading: string
  /** Since the same meeting was named last, a title with that number was printed. */
  readonly titled: boolean
}

const headOf = (line: Line): string => line.plain.replace(/:$/u, '')
const namesMeeting = (line: Line): boolean => {
  if (line.plain.length > LONGEST_MEETING || line.bullet !== '' || !/\d{4}/u.test(line.plain)) return false
  const heading = parseDecisionHeading(`${headOf(line)} punkt 1:`)
  return heading?.form === 'named' && heading.rest === '' && heading.date !== null && heading.saysDecided !== true
}

const pairsOf = (lines: readonly Line[]): readonly Pair[] => {
  const pairs: Pair[] = []
  const since = new Map<string, number>()
  const titledAt = new Map<number, number>()
  for (const [place, line] of lines.entries()) {
    if (isBlank(line)) continue
    const candidate = line.bullet === '' ? parseItemCandidate(line) : null
    if (candidate !== null && candidate.title !== '' && !isContentsEntry(line)) titledAt.set(candidate.number, place)
    let below = place + 1
    while (below - place < 3 && lines[below] !== undefined && isBlank(lines[below] as Line)) below++
    const number = NUMBER_ALONE.exec(lines[below]?.plain.slice(0, 40) ?? '')?.[1]
    if (number === undefined || !namesMeeting(line)) continue
    const titled = (titledAt.get(Number(number)) ?? -1) > (since.get(line.plain) ?? -1)
    pairs.push({ place, below, heading: `${headOf(line)} ${lines[below]?.plain.replace(/\s?:$/u, '')}:`, titled })
    since.set(line.plain, place)
  }
  return pairs
}

/**
 * Lines of a document that names, above each of its decisions, the body's meeting, and in the line below the number that the matter had there
 * ("Byrådets møde 3. maj 2027" over "Punkt 4:"): both in one line. Where no titles with these numbers stand before them, the lines head pages and items, and
 * are left as they are.
 */
export const joinNumberedMeetings = (lines: readonly Line[]): readonly Line[] => {
  const pairs = pairsOf(lines)
  if (pairs.length < LEAST_PAIRS || pairs.filter(({ titled }) => titled).length * 2 <= pairs.length) return lines
  const joined = new Map(pairs.map(({ place, heading }) => [place, heading]))
  const taken = new Set(pairs.map(({ below }) => below))
  return lines.flatMap((line, place) => {
    const heading = joined.get(place)
    if (heading !== undefined) return splitLine(line, [heading])
    return taken.has(place) ? splitLine(line, ['']) : [line]
  })
}
