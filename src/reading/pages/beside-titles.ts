import { opennessOf, parseItemCandidate, parseItemHeading } from '../headings/item-heading.ts'
import { caseNumberLabelled } from '../text/case-number.ts'
import { isBlank, type Line, splitLine } from '../text/lines.ts'

/** What a wide gap sets apart at the end of a line. */
const BESIDE = /^(.*\S)(?:\s{3,}|\t+)(\S.*)$/u
/** A label of one word or two, and the number: a title with its number behind it is none. */
const LABELLED = /^\p{L}{1,13}\.?(?:\s?\p{L}{1,7}\.?)?\s?:?\s{0,3}\S*\d\S*$/u
const LONGEST = 200
const LONGEST_NUMBER = 40
const MOST_WRAPPED = 2

/** A line's text and the labelled case number, or the mark of openness, that stands at its right edge, or null. */
const parted = (line: Line | undefined): readonly [string, string] | null => {
  if (line === undefined || line.text.length > LONGEST || line.text.includes('|')) return null
  const [, text = '', number = ''] = BESIDE.exec(line.text) ?? []
  if (!/\p{L}{3}/u.test(text) || number.length > LONGEST_NUMBER) return null
  const bare = number.replace(/^[([](.*)[)\]]$/u, '$1')
  const isNumber = LABELLED.test(bare) && caseNumberLabelled(bare) !== null && caseNumberLabelled(text) === null
  const isTitled = /\p{L}{3}/u.test(parseItemHeading(text.trim())?.title ?? '')
  return isNumber || (isTitled && opennessOf(number) !== null) ? [text, bare] : null
}

/** Whether a line has number and title of an item; below a number alone the title stands in a line of its own. */
const headsTitle = (line: Line): boolean =>
  /\p{L}/u.test((parseItemCandidate(line)?.title ?? '').replace(/\S*nr\..*$/u, ''))

/**
 * Lines of a document whose titles have their case number, or whether they are open, at the right edge of the page ("3.  Ny kaj          J.nr. 27/1234"): that as a line of its own,
 * below the title with the lines that go on with it.
 */
export const withNumbersBelow = (lines: readonly Line[]): readonly Line[] => {
  const out: Line[] = []
  for (let place = 0; place < lines.length; place++) {
    const line = lines[place] as Line
    const above = lines[place - 1]
    const isWrapped = above !== undefined && !isBlank(above) && headsTitle(above)
    const pieces = headsTitle(line) || isWrapped ? parted(line) : null
    if (pieces === null) {
      out.push(line)
      continue
    }
    let end = place + 1
    while (end < lines.length && !isBlank(lines[end] as Line) && end - place <= MOST_WRAPPED + 1) end++
    const below = lines.slice(place + 1, end)
    const goesOn =
      below.length <= MOST_WRAPPED &&
      below.every(({ text, plain }) => /^\s{2,}\p{Ll}/u.test(text) && !/[.:]$/u.test(plain))
    const [title, number] = splitLine(line, pieces) as [Line, Line]
    out.push(title, ...(goesOn ? below : []), number)
    if (goesOn) place = end - 1
  }
  return out
}
