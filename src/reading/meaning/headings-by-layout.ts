import { namesOnly, outcomeOfSentence } from './outcome.ts'
import {
  hasVerb,
  isAttendance,
  isDecisive,
  isListed,
  isOutcomeOnly,
  looksLikeHeading,
  paragraphFrom
} from './sub-heading-words.ts'

/** A heading right over its text is shorter than a line of a wrapped text. */
const LONGEST_STANZA = 50
/** Headings of a layout tell it from two on. */
const LEAST_HEADINGS = 2
/** A paragraph by itself that heads the next is no longer. */
const LONGEST_ALTERNATING = 80
const LONGEST_COUNTED = 60

const endsSentence = (paragraph: string): boolean => /[.!]$/u.test(paragraph.trim())

/**
 * Places of paragraphs of one short line without a full stop, where the whole text goes by such lines: it begins with one, there are two at
 * least, and each stands over a paragraph of sentences. There a line is a heading whatever its words are.
 */
const alternatingHeadings = (lines: readonly string[]): ReadonlySet<number> => {
  const found = new Set<number>()
  let first = true
  for (let place = 0; place < lines.length; place++) {
    const trimmed = lines[place]?.trim() ?? ''
    if (trimmed === '' || (lines[place - 1] ?? '').trim() !== '') continue
    const stands =
      (lines[place + 1] ?? '').trim() === '' &&
      trimmed.length <= LONGEST_ALTERNATING &&
      looksLikeHeading(trimmed) &&
      !trimmed.endsWith(':') &&
      !isListed(trimmed)
    // Who was there under the item may be said before the first.
    if (first && isAttendance(paragraphFrom(lines, place))) continue
    if (first && !stands) return new Set()
    first = false
    if (!stands) continue
    const below = lines.findIndex((line, at) => at > place && line.trim() !== '')
    if (below < 0 || !endsSentence(paragraphFrom(lines, below))) return new Set()
    found.add(place)
  }
  return found.size >= LEAST_HEADINGS ? found : new Set()
}

const MARK = /^\s*(?:([a-h])|(\d{1,2}))[.)]\s+(?=["“”]?\p{Lu})/u

/**
 * Places of short lines "a) Leverandør", "b) Tidspunkt", counted from the first on and each over a paragraph of sentences. Two at least: one alone is an
 * entry of a list.
 */
export const countedHeadings = (lines: readonly string[]): ReadonlySet<number> => {
  const found = new Set<number>()
  for (const [place, line] of lines.entries()) {
    const mark = MARK.exec(line)
    const rest = mark === null ? '' : line.slice(mark[0].length).trim()
    if (
      mark === null ||
      rest.length > LONGEST_COUNTED ||
      /[.;,:!?]$/u.test(rest) ||
      hasVerb(rest) ||
      isOutcomeOnly(rest)
    )
      continue
    const count = mark[1] === undefined ? Number(mark[2]) : mark[1].charCodeAt(0) - 96
    const below = lines.findIndex((other, at) => at > place && other.trim() !== '')
    if (count !== found.size + 1 || below < 0 || MARK.test(lines[below] ?? '')) return new Set()
    if (!endsSentence(paragraphFrom(lines, below))) return new Set()
    found.add(place)
  }
  return found.size >= LEAST_HEADINGS ? found : new Set()
}

/** Of three paragraphs or more one may say nothing that is heard as decided. */
const MOSTLY_DECISIVE = 2 / 3

/**
 * Places of first lines of paragraphs, each a few words without a verb over a sentence of what was decided, that follow each other: two at least. One
 * alone may be a sentence's beginning.
 */
const stanzaHeadings = (lines: readonly string[]): ReadonlySet<number> => {
  const found = new Set<number>()
  let run: { place: number; decisive: boolean }[] = []
  const close = (): void => {
    const decisive = run.filter((one) => one.decisive)
    const all =
      run.length >= 3 && decisive.length >= run.length * MOSTLY_DECISIVE
        ? run
        : decisive.length === run.length
          ? run
          : []
    if (all.length >= LEAST_HEADINGS) for (const { place } of all) found.add(place)
    run = []
  }
  for (let place = 0; place < lines.length; place++) {
    const trimmed = lines[place]?.trim() ?? ''
    if (trimmed === '' || (lines[place - 1] ?? '').trim() !== '') continue
    const below = lines[place + 1]?.trim() ?? ''
    const stands =
      /^["“”]?\p{Lu}/u.test(below) &&
      trimmed.length <= LONGEST_STANZA &&
      !isListed(trimmed) &&
      looksLikeHeading(trimmed) &&
      !hasVerb(trimmed) &&
      outcomeOfSentence(trimmed) === null &&
      !namesOnly(below) &&
      endsSentence(paragraphFrom(lines, place + 1))
    if (stands) run.push({ place, decisive: isDecisive(paragraphFrom(lines, place + 1)) })
    else close()
  }
  close()
  return found
}

/**
 * Places of short lines without verb, outcome or full stop in a text that goes by them with no blank lines between: it begins with one, there are two at least,
 * and each stands over lines that end in a full stop.
 */
const tightHeadings = (lines: readonly string[]): ReadonlySet<number> => {
  const own = lines.map((line) => line.trim())
  while (own.at(-1) === '') own.pop()
  if (own.includes('')) return new Set()
  const couldHead = (place: number): boolean => {
    const line = own[place] ?? ''
    return (
      line.length <= LONGEST_STANZA &&
      !/[:?]$/u.test(line) &&
      !isListed(line) &&
      looksLikeHeading(line) &&
      !hasVerb(line) &&
      !namesOnly(line) &&
      outcomeOfSentence(line) === null &&
      /^["“”]?\p{Lu}/u.test(own[place + 1] ?? '')
    )
  }
  const found = own.flatMap((_, place) =>
    couldHead(place) && (place === 0 || /[.!]$/u.test(own[place - 1] ?? '')) ? [place] : []
  )
  const stands = found.every((place, at) => (found[at + 1] ?? own.length) > place + 1)
  return new Set(
    found[0] === 0 && found.length >= LEAST_HEADINGS && stands && /[.!]$/u.test(own.at(-1) ?? '') ? found : []
  )
}

/** Places of lines that the layout of a whole decision tells to be headings, whatever their words. */
export const headingsByLayout = (lines: readonly string[]): ReadonlySet<number> =>
  new Set([...alternatingHeadings(lines), ...stanzaHeadings(lines), ...tightHeadings(lines)])
