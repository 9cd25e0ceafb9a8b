import type { SectionHeading } from '../headings/section-heading.ts'
import { outcomeOfSentence } from '../meaning/outcome.ts'
import { foldText } from '../text/fold-text.ts'
import { isBlank, type Line } from '../text/lines.ts'

/** Sections that are called by what they are about, as a decision's parts may be. */
const OF_SUBJECT: ReadonlySet<string> = new Set(['Økonomi', 'Personale', 'Miljø', 'Sundhed', 'Høring', 'Information'])
const LONGEST_HEADING = 50
const MOST_WORDS = 5
const isShort = ({ plain, bullet }: Line): boolean =>
  bullet === '' &&
  plain.length <= LONGEST_HEADING &&
  plain.split(' ').length <= MOST_WORDS &&
  /^\p{Lu}[^.!?;:\d]*:?$/u.test(plain) &&
  outcomeOfSentence(plain) === null

/** Whether a few words stand right over a text that begins anew and ends as a sentence does. */
const standsOver = (line: Line | undefined, below: Line | undefined): boolean =>
  line !== undefined && below !== undefined && isShort(line) && /^["“”]?\p{Lu}.*[\p{L}\d)][.!]$/u.test(below.plain)

/** Whether the next paragraph is set so, too. */
const partsFollow = (lines: readonly Line[], from: number): boolean => {
  const gap = lines.findIndex((line, at) => at >= from && isBlank(line))
  const next = gap < 0 ? -1 : lines.findIndex((line, at) => at > gap && !isBlank(line))
  return next > 0 && standsOver(lines[next], lines[next + 1])
}

/**
 * Whether a word that heads a case's section ("Økonomi") heads a part of what was decided: set as the decision's first part is, a few words over a sentence
 * below a gap; or said of the case above, and here over an outcome. `decided` are the decision's lines so far.
 */
export const partsDecision = (
  lines: readonly Line[],
  place: number,
  section: SectionHeading,
  decided: readonly Line[]
): boolean => {
  const [line, above, below] = [lines[place], lines[place - 1], lines[place + 1]]
  if (line === undefined || above === undefined || section.rest !== '') return false
  if (section.name === 'Bilag' || section.name === 'Opfølgning') return false
  if (!section.ambiguous && !OF_SUBJECT.has(section.name)) return false
  const first = decided.findIndex((one) => !isBlank(one))
  if (first < 0) return !isBlank(above) && standsOver(line, below) && partsFollow(lines, place + 1)
  const next = lines.slice(place + 1).find((one) => !isBlank(one))
  const opening = decided[first]
  if (next === undefined || opening === undefined || !isBlank(above)) return false
  if (standsOver(opening, decided[first + 1]) && standsOver(line, below)) return true
  if (outcomeOfSentence(next.plain) === null || !isShort(opening)) return false
  const key = foldText(section.heading)
  return lines.slice(0, place - decided.length).some(({ plain }) => {
    const said = foldText(plain.slice(0, LONGEST_HEADING))
    return said === key || said.startsWith(`${key}:`)
  })
}
