import { contentsTitle } from '../headings/contents.ts'
import { decisionHeadingOf } from '../headings/decision-heading.ts'
import { parseItemCandidate } from '../headings/item-heading.ts'
import { isKindTitle } from '../headings/item-points.ts'
import { foldLetters } from '../text/fold-text.ts'
import { isBlank, type Line, splitLine } from '../text/lines.ts'

/** "ad. 3: Pumpen blev købt." */
const REFERRING = /^(ad\.?\s?(?:(?:dagsordens)?punkt|pkt\.?)?\s?(?:nr\.?\s?)?(\d{1,3})\s?[.:)–-]?)\s+(\S.*)$/iu
const ENDS_SENTENCE = /[.!?]$/u
const LEAST = 2
const LONGEST_TITLE = 200

/** A title's letters, without what stands behind it: its page, its kind. */
const keyOf = (title: string): string => foldLetters(contentsTitle(title).replace(/[([|].*$|\s\d{1,4}$/u, ''))

/** The titles of a list above a place, by their numbers. */
const titlesAbove = (lines: readonly Line[], place: number): ReadonlyMap<number, string> => {
  const titles = new Map<number, string>()
  for (const line of lines.slice(0, place)) {
    const candidate = line.plain.length > LONGEST_TITLE ? null : parseItemCandidate(line)
    if (candidate !== null && candidate.title !== '') titles.set(candidate.number, keyOf(candidate.title))
  }
  return titles
}

/** Whether something is decided above a place already: then what refers to numbers there belongs to an item's decision. */
const isDecidedAbove = (lines: readonly Line[], place: number): boolean =>
  lines
    .slice(0, place)
    .filter((line) => !isBlank(line))
    .some((line, order) => !isKindTitle(line, order) && decisionHeadingOf(line)?.form === 'worded')

/**
 * Lines of minutes that list the agenda first and then tell what was said of each behind a reference to its number ("Ad 3: Pumpen blev købt."): each such
 * reference on a line of its own above what was said. Where the title stands again behind the number ("Ad 3. Pumpe"), the lines stay as they are.
 */
export const partReferences = (lines: readonly Line[]): readonly Line[] => {
  const referring = new Map<number, readonly [string, number, string]>()
  for (const [place, { bullet, plain }] of lines.entries()) {
    const [, words, number, said] = bullet === '' ? (REFERRING.exec(plain) ?? []) : []
    if (words !== undefined && number !== undefined && said !== undefined)
      referring.set(place, [words, Number(number), said])
  }
  const [first] = referring.keys()
  const numbers = [...referring.values()].map(([, number]) => number)
  // "Ad 1" that comes again in each item refers to the parts of its case.
  const rise = numbers.every((number, at) => number > (numbers[at - 1] ?? 0))
  if (first === undefined || referring.size < LEAST || !rise || isDecidedAbove(lines, first)) return lines
  const titles = titlesAbove(lines, first)
  const said = [...referring].filter(([place, [, number, text]]) => {
    const [title, key] = [titles.get(number), keyOf(text)]
    const isTold = ENDS_SENTENCE.test(text) || /^\p{Ll}/u.test(lines[place + 1]?.plain ?? '')
    return title !== undefined && isTold && !key.startsWith(title) && !title.startsWith(key)
  })
  if (said.length < LEAST || said.length * 2 <= referring.size) return lines
  return lines.flatMap((line, place) => {
    const [words, number, text] = referring.get(place) ?? []
    if (words === undefined || text === undefined) return [line]
    const [reference = line, ...rest] = splitLine(line, [words, text])
    // Whatever its words, it refers to the list and is no heading of its own.
    return [{ ...reference, plain: `Ad ${number}`, memory: [] }, ...rest]
  })
}
