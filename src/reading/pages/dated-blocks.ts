import { decisionHeadingOf } from '../headings/decision-heading.ts'
import { parseItemCandidate } from '../headings/item-heading.ts'
import { foldText } from '../text/fold-text.ts'
import { addTo } from '../text/groups.ts'
import { isBlank, type Line } from '../text/lines.ts'

/** A longer line is no heading. */
const LONGEST_HEAD = 140
/** A document's own head is within so many lines. */
const OPENING = 15
/** So far above a body's block its item's heading stands: case number, marks and blanks lie between. */
const LINES_TO_ITEM = 12
const LEAST_BLOCKS = 2
/**
 * Whether a title that comes again heads what was decided of each item ("Havnerådet den 4. maj 2027"): it names body and day, below a gap and the heading
 * of another item each time.
 */
export const headsBlocks = (lines: readonly Line[], places: readonly number[]): boolean => {
  const first = lines[places[0] ?? -1]
  if (places.length < LEAST_BLOCKS || first === undefined) return false
  const heading = decisionHeadingOf(first)
  if (heading?.form !== 'dated' || heading.forum === null) return false
  return places.every((place, i) => {
    const [line, above] = [lines[place], lines[place - 1]]
    const from = Math.max((places[i - 1] ?? -1) + 1, place - LINES_TO_ITEM)
    return (
      line?.newPage === false &&
      above !== undefined &&
      isBlank(above) &&
      lines.slice(from, place).some((one) => (parseItemCandidate(one)?.title ?? '') !== '')
    )
  })
}

/**
 * Whether bodies and dates by themselves head decisions here: at least twice one stands right below a bare "Beslutninger", or nothing else heads them and
 * several bodies are named so, or one below the heading of each item.
 */
export const datedHeadBlocks = (lines: readonly Line[]): boolean => {
  let below = 0
  let worded = false
  const bodies = new Set<string>()
  const places = new Map<string, number[]>()
  for (const [place, line] of lines.entries()) {
    const heading = line.plain.length <= LONGEST_HEAD ? decisionHeadingOf(line) : null
    if (heading?.form === 'dated' && heading.forum !== null) {
      bodies.add(foldText(heading.forum))
      addTo(places, foldText(line.plain), place)
    }
    worded ||= heading?.form === 'worded' && place > OPENING
    if (heading?.form !== 'worded' || heading.date !== null || heading.rest !== '') continue
    const next = lines.slice(place + 1, place + 4).find((one) => !isBlank(one))
    if (next !== undefined && decisionHeadingOf(next)?.form === 'dated') below++
  }
  if (below >= 2) return true
  return !worded && (bodies.size >= 2 || [...places.values()].some((again) => headsBlocks(lines, again)))
}
