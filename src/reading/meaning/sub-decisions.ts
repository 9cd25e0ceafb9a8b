import type { SubDecision } from '../../domain/minutes.ts'
import { splitSentences } from '../../domain/sentences.ts'
import { foldText } from '../text/fold-text.ts'
import { NO_SUB_HEADING } from '../vocabulary/decision-language.ts'
import { SAYS_NOTHING } from '../vocabulary/outcomes.ts'
import { countedHeadings, headingsByLayout } from './headings-by-layout.ts'
import { namesOnly, outcomeOf, outcomeOfSentence } from './outcome.ts'
import {
  hasVerb,
  isAttendance,
  isDecisive,
  isListed,
  isOutcomeOnly,
  isRepeated,
  keysOf,
  looksLikeHeading,
  paragraphFrom
} from './sub-heading-words.ts'

const AD =
  /^((?:ad\.?\s?(?:indstilling(?:ens|spunkt)?\s?)?(?:punkt(?:erne)?|pkt\.?|nr\.?)?\s?\d{1,2}(?:\s?[a-e](?!\p{L})|(?:\s?[-–+&,]\s?|\s(?:og|til)\s)\d{1,2}(?!\d)){0,6})|(?:ad\.?\s[a-h]\)(?=\s|$))|(?:(?:indstillings|at-|under)?punkt|pkt\.?)\s\d{1,2}\s?[a-e]?(?=\s?[:–-]|\.\s|$)|(?:at-?punkt|indstillingspunkt)\s?\d{1,2})(?:\s?[.:)–-]+|$|\s+(?=\p{Lu}))\s*(.*)$/iu
const MARKED = /^\s*(?:\*\*.+\*\*:?|__.+__:?|#{1,6}\s.+)\s*$/u
/** A line above a heading, with no gap between, that is longer is one of a wrapped text. */
const LONGEST_ABOVE = 50
const INLINE = /^\s*(?:[-*•·–]\s+|\*\*)?([\p{Lu}\d][^:.!?]{2,80}?)(?:\*\*)?:(?:\*\*)?\s+(\S.*)$/u
/** One word, and a year or another word beside it: "Økonomi", "Budget 2028", "Trafik/miljø". */
const ONE_WORD = /^[\p{Lu}][\p{L}-]{3,}(?:\s?\/\s?[\p{L}-]+)?(?:\s(?:19|20)\d{2})?$/u
/** "Godkendt med følgende rettelser:", "Rettelser til referatet:": what is changed at which place follows. */
const CORRECTED =
  '(?:rettelser?|ændringer?|tilføjelser?|bemærkninger?|kommentarer?|præciseringer?|korrektioner?|justeringer?|forbehold)'
const CORRECTIONS = new RegExp(
  String.raw`(?:^|\s)${CORRECTED}(?:\s(?:til|i|af)\s(?:\p{L}+\s){0,2}?\p{L}+)?\s?:\s*$|\s(?:følgende|disse)\s${CORRECTED}\s*$`,
  'iu'
)

/** Questions stand as headings over their answers although they have a verb. */
const ASKS =
  /^(?:hvor|hvad|hvem|hvilke|hvilken|hvilket|hvordan|hvornår|hvorfor|skal|who|what|which|how|when|where|why)(?!\p{L})/iu

interface Heading {
  readonly line: number
  readonly heading: string
  /** What stands behind it on its line. */
  readonly rest: string
}

/** A heading's words without the marks around them. */
const bareHeading = (line: string): string =>
  line
    .trim()
    .replace(/^#{1,6}\s+/u, '')
    .replace(/^(?:\*\*|__)(.*?)(?:\*\*|__)?(:?)$/u, '$1$2')
    .replace(/\*\*$/u, '')
    .replace(/\s*:$/u, '')
    .trim()

/** A few words on a line, followed by one that begins a sentence: set apart although no blank line does it. */
const isShortBetween = (line: string, next: string): boolean => line.length <= 45 && /^\s*\p{Lu}/u.test(next)

/** A line of a decision that is not blank, and those around it. */
interface FilledLine {
  readonly line: string
  readonly place: number
  readonly previous: { readonly line: string; readonly place: number } | undefined
  readonly next: { readonly line: string; readonly place: number }
}

/** Whether the words of a line tell that it heads the next paragraph; `headings` are those found above it. */
const isHeadingByWords = (
  { line, place, previous, next }: FilledLine,
  lines: readonly string[],
  headings: readonly Heading[],
  closedBefore: boolean
): boolean => {
  const trimmed = line.trim()
  const heading = bareHeading(trimmed)
  const apart = previous === undefined || place - previous.place > 1
  const named = outcomeOfSentence(trimmed)
  if (
    (hasVerb(heading) && !(ASKS.test(heading) && apart)) ||
    (named !== null && named.outcome !== 'discussed') ||
    /tovholder|ansvarlig/iu.test(heading) ||
    (trimmed.endsWith('?') && !apart)
  )
    return false
  const paragraph = paragraphFrom(lines, next.place)
  const isShort = isShortBetween(trimmed, next.line)
  const isWord =
    ONE_WORD.test(heading) &&
    !namesOnly(paragraph.trim()) &&
    !isAttendance(paragraph) &&
    (apart || (closedBefore && isShort && isDecisive(next.line))) &&
    !/^(?:Ingen|Intet|Nej|Ja)$/u.test(heading)
  const isPhrase =
    (apart || isShort) && closedBefore && (previous === undefined || headings.length > 0) && isDecisive(paragraph)
  return isWord || isPhrase
}

const findHeadings = (lines: readonly string[], keys: ReadonlySet<string>): Heading[] => {
  const filled = lines.flatMap((line, place) => (line.trim() === '' ? [] : [{ line, place }]))
  const headings: Heading[] = []
  const counted = countedHeadings(lines)
  const byLayout = headingsByLayout(lines)
  for (const [order, { line, place }] of filled.entries()) {
    const trimmed = line.trim()
    const [, ad, rest = ''] = AD.exec(trimmed.replace(/^\*\*|\*\*$/gu, '')) ?? []
    if (ad !== undefined) {
      headings.push({ line: place, heading: ad.trim().replace(/[.:]$/u, ''), rest })
      continue
    }
    if (counted.has(place)) {
      headings.push({ line: place, heading: trimmed, rest: '' })
      continue
    }
    const [previous, next] = [filled[order - 1], filled[order + 1]]
    if (isListed(line) || !looksLikeHeading(trimmed) || next === undefined) continue
    const heading = bareHeading(trimmed)
    const isSet = MARKED.test(line) || isRepeated(heading, keys)
    if (trimmed.endsWith(':') && isListed(next.line) && !isSet) continue
    const closedBefore =
      previous === undefined ||
      /[.:!?)]$/u.test(previous.line.trim()) ||
      isOutcomeOnly(previous.line) ||
      headings.at(-1)?.line === previous.place
    // Right below a full line that no sentence ends.
    if (!closedBefore && place - previous.place === 1 && previous.line.trim().length > LONGEST_ABOVE) continue
    if (
      isSet ||
      byLayout.has(place) ||
      isHeadingByWords({ line, place, previous, next }, lines, headings, closedBefore)
    )
      headings.push({ line: place, heading, rest: '' })
  }
  return headings
}

/** Headings with what was decided behind a colon on the same line; at least two, or one that the item repeats. */
const findInlineHeadings = (lines: readonly string[], keys: ReadonlySet<string>): Heading[] => {
  const headings: Heading[] = []
  let repeated = false
  for (const [place, line] of lines.entries()) {
    const [, heading, rest] = INLINE.exec(line) ?? []
    if (heading === undefined || rest === undefined || NO_SUB_HEADING.test(foldText(heading)) || hasVerb(heading))
      continue
    const says = outcomeOfSentence(splitSentences(rest)[0]?.text ?? '')
    if (says === null || says.outcome === 'decided') continue
    if (isRepeated(heading, keys)) repeated = true
    headings.push({ line: place, heading: heading.trim(), rest })
  }
  return headings.length >= 2 || (headings.length === 1 && repeated) ? headings : []
}

/** So many parts in lines one below the other are a list. */
const LEAST_LISTED = 2
/** Whether parts are the lines of a list, with their words behind the numbers and no blank line between, and the last one's line is whole and a gap ends it. */
const areListed = (lines: readonly string[], headings: readonly Heading[]): boolean => {
  const last = headings.at(-1)
  return (
    last !== undefined &&
    headings.length >= LEAST_LISTED &&
    headings.every(({ rest }) => rest !== '') &&
    /[.!?]$/u.test(last.rest) &&
    lines[last.line + 1]?.trim() === '' &&
    lines.slice(headings[0]?.line ?? 0, last.line).every((line) => line.trim() !== '')
  )
}

/** Where the last part ends: what a gap parts from a list of parts, and who was absent, said at the end in a paragraph of its own, is said of the whole decision. */
const endOfParts = (lines: readonly string[], headings: readonly Heading[]): number => {
  const { line: from, rest } = headings.at(-1) as Heading
  if (areListed(lines, headings)) return from + 1
  const least = from + (rest === '' ? 2 : 1)
  let end = lines.length
  while (end > least && (lines[end - 1]?.trim() === '' || SAYS_NOTHING.test(lines[end - 1]?.trim() ?? ''))) end--
  return end < lines.length && lines[end]?.trim() === '' ? end : lines.length
}

/**
 * The parts of a decision that stand under headings of their own: "Ad 1", lines that repeat a heading of the case, and bare phrases followed by what
 * was decided. `candidates` are the case's own short lines, list entries, table cells and attachments.
 */
export const findSubDecisions = (text: string, candidates: readonly string[]): SubDecision[] => {
  const lines = text.split('\n')
  const keys = keysOf(candidates)
  let headings = findHeadings(lines, keys)
  if (headings.length === 0) headings = findInlineHeadings(lines, keys)
  const corrected = lines.findIndex((line) => CORRECTIONS.test(line))
  const found: SubDecision[] = []
  for (const [place, heading] of headings.entries()) {
    const until = headings[place + 1]?.line ?? lines.length
    const below = lines.slice(heading.line + 1, place === headings.length - 1 ? endOfParts(lines, headings) : until)
    const body = [heading.rest, ...below].join('\n').trim()
    if (body === '') continue
    found.push({ heading: heading.heading, text: body, outcome: outcomeOf(body) })
  }
  const listed = found.filter((_, place) => corrected >= 0 && (headings[place]?.line ?? 0) > corrected)
  // "Godkendt med følgende rettelser:" and what is corrected at which place: unless an outcome stands there, these are no parts.
  return listed.every(({ text: own }) => outcomeOfSentence(splitSentences(own)[0]?.text ?? '') === null)
    ? found.filter((one) => !listed.includes(one))
    : found
}
