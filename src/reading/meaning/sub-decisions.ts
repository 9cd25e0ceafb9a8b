import type { SubDecision } from '../../domain/minutes.ts'
import { splitSentences } from '../../domain/sentences.ts'
import { foldLetters, foldText } from '../text/fold-text.ts'
import { FINITE_VERBS, NO_PASSIVE, NO_SUB_HEADING, TASK_VERBS } from '../vocabulary/decision-language.ts'
import { SAYS_NOTHING } from '../vocabulary/outcomes.ts'
import { namesOnly, outcomeOf, outcomeOfSentence } from './outcome.ts'

const AD =
  /^((?:ad\.?\s?(?:indstilling(?:ens|spunkt)?\s?)?(?:punkt(?:erne)?|pkt\.?|nr\.?)?\s?\d{1,2}(?:\s?[a-e](?!\p{L})|(?:\s?[-–+&,]\s?|\s(?:og|til)\s)\d{1,2}(?!\d)){0,6})|(?:ad\.?\s[a-h]\)(?=\s|$))|(?:(?:indstillings|at-|under)?punkt|pkt\.?)\s\d{1,2}\s?[a-e]?(?=\s?[:–-]|$)|(?:at-?punkt|indstillingspunkt)\s?\d{1,2})(?:\s?[.:)–-]+|$|\s+(?=\p{Lu}))\s*(.*)$/iu
const VERB = new RegExp(
  String.raw`(?<!\p{L})(?:${FINITE_VERBS}|(?!(?:${NO_PASSIVE})(?!\p{L}))\p{Ll}{3,}(?:eres|ttes|ges|des|les|nes|ves|kes|tes|ses|edes)|vises|læses)(?!\p{L})`,
  'u'
)
const TASK = new RegExp(String.raw`(?<!\p{L})(?:${TASK_VERBS})(?!\p{L})`, 'u')
const LIST_MARK = /^\s*(?:[-*•·–]\s|o\s{2,}|\d{1,2}[.)]\s|\|)/u
const MARKED = /^\s*(?:\*\*.+\*\*:?|__.+__:?|#{1,6}\s.+)\s*$/u
const LONGEST_HEADING = 100
const MOST_WORDS = 13
/** A heading right over its text is shorter than a line of a wrapped text. */
const LONGEST_STANZA = 50
const SHORTEST_KEY = 4
const MOST_CANDIDATES = 600

interface Heading {
  readonly line: number
  readonly heading: string
  /** What stands behind it on its line. */
  readonly rest: string
}

const bareHeading = (line: string): string =>
  line
    .trim()
    .replace(/^#{1,6}\s+/u, '')
    .replace(/^(?:\*\*|__)(.*?)(?:\*\*|__)?(:?)$/u, '$1$2')
    .replace(/\*\*$/u, '')
    .replace(/\s*:$/u, '')
    .trim()

/** Whether a line repeats what stands as a heading, list entry or attachment elsewhere in the item. */
const isRepeated = (heading: string, keys: ReadonlySet<string>): boolean => {
  const key = foldLetters(heading)
  if (key.length < SHORTEST_KEY) return false
  if (keys.has(key)) return true
  if (key.length < 8) return false
  for (const other of keys)
    if (other.length < 160 && (other.startsWith(key) || (key.length >= 14 && other.includes(key)))) return true
  return false
}

const isOutcomeOnly = (line: string): boolean => {
  const found = outcomeOfSentence(line.trim())
  return found !== null && line.trim().split(/\s+/u).length <= 5
}

/** Whether a paragraph says what was decided, so that a bare phrase before it can be its heading. */
const isDecisive = (paragraph: string): boolean => {
  const first = splitSentences(paragraph)[0]?.text ?? ''
  return (
    outcomeOfSentence(first) !== null || ((VERB.test(first) || TASK.test(first)) && /[.!]$/u.test(paragraph.trim()))
  )
}

const looksLikeHeading = (trimmed: string): boolean =>
  trimmed.length > 2 &&
  trimmed.length <= LONGEST_HEADING &&
  trimmed.split(/\s+/u).length <= MOST_WORDS &&
  /^["“”'’»(]?[\p{Lu}\d]/u.test(trimmed.replace(/^(?:\*\*|__|#{1,6}\s)/u, '')) &&
  !/[.;,!]$|\s(?:og|eller|samt|and|or)$/u.test(trimmed) &&
  // What a wrapped line breaks off is no heading.
  trimmed.split('(').length === trimmed.split(')').length &&
  // A sentence that has ended before: the line is running text.
  !/\p{Ll}{3,}[.!?]\s+\p{Lu}/u.test(trimmed) &&
  !SAYS_NOTHING.test(trimmed) &&
  !ANNOUNCES.test(trimmed) &&
  (!NO_SUB_HEADING.test(foldText(trimmed)) || LISTS_OR_HEADS.test(foldText(trimmed))) &&
  !isOutcomeOnly(trimmed.replace(/[*_:]+$/u, ''))

/** "Rådet afgiver følgende høringssvar:": the sentence goes on below. */
const ANNOUNCES = /\sfølgende(?:\s\p{L}+){0,3}:$/iu

/** "Godkendt med følgende rettelser:", "Rettelser til referatet:": what is changed at which place follows. */
const CORRECTED =
  '(?:rettelser?|ændringer?|tilføjelser?|bemærkninger?|kommentarer?|præciseringer?|korrektioner?|justeringer?|forbehold)'
const CORRECTIONS = new RegExp(
  String.raw`(?:^|\s)${CORRECTED}(?:\s(?:til|i|af)\s(?:\p{L}+\s){0,2}?\p{L}+)?\s?:\s*$|\s(?:følgende|disse)\s${CORRECTED}\s*$`,
  'iu'
)

/** Words that label a list, and may head a paragraph of what was decided as well. */
const LISTS_OR_HEADS = /^(?:deltagere?|gæster|frist|deadline|bilag|deltagelse|participants)$/u

const paragraphFrom = (lines: readonly string[], from: number): string => {
  let end = from
  while (end < lines.length && end < from + 40 && lines[end]?.trim() !== '') end++
  return lines.slice(from, end).join('\n')
}

/** A few words on a line, followed by one that begins a sentence: set apart although no blank line does it. */
const isShortBetween = (line: string, next: string): boolean => line.length <= 45 && /^\s*\p{Lu}/u.test(next)

/** Questions stand as headings over their answers although they have a verb. */
const ASKS =
  /^(?:hvor|hvad|hvem|hvilke|hvilken|hvilket|hvordan|hvornår|hvorfor|skal|who|what|which|how|when|where|why)(?!\p{L})/iu

const TOOK_PART =
  /^[^.!?\n]{3,160}\s(?:deltog|var til stede|took part|attended)\s(?:under|i|ved|for|during)\s[^.!?\n]{3,80}\.$/iu
/** Whether a paragraph says who was there under the item, or was not, and no more. */
const isAttendance = (paragraph: string): boolean =>
  TOOK_PART.test(paragraph.trim()) || SAYS_NOTHING.test(paragraph.trim())

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
      trimmed.length <= 80 &&
      looksLikeHeading(trimmed) &&
      !trimmed.endsWith(':') &&
      !LIST_MARK.test(trimmed)
    // Who was there under the item may be said before the first.
    if (first && isAttendance(paragraphFrom(lines, place))) continue
    if (first && !stands) return new Set()
    first = false
    if (!stands) continue
    const below = lines.findIndex((line, at) => at > place && line.trim() !== '')
    if (below < 0 || !/[.!]$/u.test(paragraphFrom(lines, below).trim())) return new Set()
    found.add(place)
  }
  return found.size >= 2 ? found : new Set()
}

const MARK = /^\s*(?:([a-h])|(\d{1,2}))[.)]\s+(?=["“”]?\p{Lu})/u

/**
 * Places of short lines "a) Leverandør", "b) Tidspunkt", counted from the first on and each over a paragraph of sentences. Two at least: one alone is an
 * entry of a list.
 */
const countedHeadings = (lines: readonly string[]): ReadonlySet<number> => {
  const found = new Set<number>()
  for (const [place, line] of lines.entries()) {
    const mark = MARK.exec(line)
    const rest = mark === null ? '' : line.slice(mark[0].length).trim()
    if (mark === null || rest.length > 60 || /[.;,:!?]$/u.test(rest) || VERB.test(rest) || isOutcomeOnly(rest)) continue
    const count = mark[1] === undefined ? Number(mark[2]) : mark[1].charCodeAt(0) - 96
    const below = lines.findIndex((other, at) => at > place && other.trim() !== '')
    if (count !== found.size + 1 || below < 0 || MARK.test(lines[below] ?? '')) return new Set()
    if (!/[.!]$/u.test(paragraphFrom(lines, below).trim())) return new Set()
    found.add(place)
  }
  return found.size >= 2 ? found : new Set()
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
    if (all.length >= 2) for (const { place } of all) found.add(place)
    run = []
  }
  for (let place = 0; place < lines.length; place++) {
    const trimmed = lines[place]?.trim() ?? ''
    if (trimmed === '' || (lines[place - 1] ?? '').trim() !== '') continue
    const below = lines[place + 1]?.trim() ?? ''
    const stands =
      /^["“”]?\p{Lu}/u.test(below) &&
      trimmed.length <= LONGEST_STANZA &&
      !LIST_MARK.test(trimmed) &&
      looksLikeHeading(trimmed) &&
      !VERB.test(trimmed) &&
      outcomeOfSentence(trimmed) === null &&
      !namesOnly(below) &&
      /[.!]$/u.test(paragraphFrom(lines, place + 1).trim())
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
      !LIST_MARK.test(line) &&
      looksLikeHeading(line) &&
      !VERB.test(line) &&
      !namesOnly(line) &&
      outcomeOfSentence(line) === null &&
      /^["“”]?\p{Lu}/u.test(own[place + 1] ?? '')
    )
  }
  const found = own.flatMap((_, place) =>
    couldHead(place) && (place === 0 || /[.!]$/u.test(own[place - 1] ?? '')) ? [place] : []
  )
  const stands = found.every((place, at) => (found[at + 1] ?? own.length) > place + 1)
  return new Set(found[0] === 0 && found.length >= 2 && stands && /[.!]$/u.test(own.at(-1) ?? '') ? found : [])
}

const findHeadings = (lines: readonly string[], keys: ReadonlySet<string>): Heading[] => {
  const filled = lines.map((line, place): [string, number] => [line, place]).filter(([line]) => line.trim() !== '')
  const headings: Heading[] = []
  const alternating = alternatingHeadings(lines)
  const counted = countedHeadings(lines)
  const stanzas = stanzaHeadings(lines)
  const tight = tightHeadings(lines)
  for (const [order, [line, place]] of filled.entries()) {
    const trimmed = line.trim()
    const ad = AD.exec(trimmed.replace(/^\*\*|\*\*$/gu, ''))
    if (ad?.[1] !== undefined) {
      headings.push({ line: place, heading: ad[1].trim().replace(/[.:]$/u, ''), rest: ad[2] ?? '' })
      continue
    }
    if (counted.has(place)) {
      headings.push({ line: place, heading: trimmed, rest: '' })
      continue
    }
    if (LIST_MARK.test(line) || !looksLikeHeading(trimmed)) continue
    const next = filled[order + 1]
    if (
      next === undefined ||
      (trimmed.endsWith(':') &&
        LIST_MARK.test(next[0]) &&
        !MARKED.test(line) &&
        !isRepeated(bareHeading(trimmed), keys))
    )
      continue
    const previous = filled[order - 1]
    const apart = previous === undefined || place - previous[1] > 1
    const closedBefore =
      previous === undefined ||
      /[.:!?)]$/u.test(previous[0].trim()) ||
      isOutcomeOnly(previous[0]) ||
      headings.at(-1)?.line === previous[1]
    if (!apart && !closedBefore && previous !== undefined && previous[0].trim().length > 50) continue
    const heading = bareHeading(trimmed)
    const accept = (): void => {
      headings.push({ line: place, heading, rest: '' })
    }
    if (
      MARKED.test(line) ||
      isRepeated(heading, keys) ||
      alternating.has(place) ||
      stanzas.has(place) ||
      tight.has(place)
    ) {
      accept()
      continue
    }
    const named = outcomeOfSentence(trimmed)
    if (
      (VERB.test(heading) && !(ASKS.test(heading) && apart)) ||
      (named !== null && named.outcome !== 'discussed') ||
      /tovholder|ansvarlig/iu.test(heading) ||
      (trimmed.endsWith('?') && !apart)
    )
      continue
    const single = /^[\p{Lu}][\p{L}-]{3,}(?:\s?\/\s?[\p{L}-]+)?(?:\s(?:19|20)\d{2})?$/u.test(heading)
    const paragraph = paragraphFrom(lines, next[1])
    if (
      single &&
      !namesOnly(paragraph.trim()) &&
      !isAttendance(paragraph) &&
      (apart || (closedBefore && isShortBetween(trimmed, next[0]) && isDecisive(next[0]))) &&
      !/^(?:Ingen|Intet|Nej|Ja)$/u.test(heading)
    )
      accept()
    else if (
      (apart || isShortBetween(trimmed, next[0])) &&
      closedBefore &&
      (previous === undefined || headings.length > 0) &&
      isDecisive(paragraph)
    )
      accept()
  }
  return headings
}

/** Headings with what was decided behind a colon on the same line; at least two, or one that the item repeats. */
const findInlineHeadings = (lines: readonly string[], keys: ReadonlySet<string>): Heading[] => {
  const headings: Heading[] = []
  let repeated = false
  for (const [place, line] of lines.entries()) {
    const match = /^\s*(?:[-*•·–]\s+|\*\*)?([\p{Lu}\d][^:.!?]{2,80}?)(?:\*\*)?:(?:\*\*)?\s+(\S.*)$/u.exec(line)
    const [, heading, rest] = match ?? []
    if (heading === undefined || rest === undefined || NO_SUB_HEADING.test(foldText(heading)) || VERB.test(heading))
      continue
    const says = outcomeOfSentence(splitSentences(rest)[0]?.text ?? '')
    if (says === null || says.outcome === 'decided') continue
    if (isRepeated(heading, keys)) repeated = true
    headings.push({ line: place, heading: heading.trim(), rest })
  }
  return headings.length >= 2 || (headings.length === 1 && repeated) ? headings : []
}

/** Where the last part ends: who was absent, said at the end in a paragraph of its own, is said of the whole decision. */
const endOfParts = (lines: readonly string[], from: number): number => {
  let end = lines.length
  while (end > from + 2 && (lines[end - 1]?.trim() === '' || SAYS_NOTHING.test(lines[end - 1]?.trim() ?? ''))) end--
  return end < lines.length && lines[end]?.trim() === '' ? end : lines.length
}

/**
 * The parts of a decision that stand under headings of their own: "Ad 1", lines that repeat a heading of the case, and bare phrases followed by what
 * was decided. `candidates` are the case's own short lines, list entries, table cells and attachments.
 */
export const findSubDecisions = (text: string, candidates: readonly string[]): SubDecision[] => {
  const lines = text.split('\n')
  const keys = new Set(
    candidates
      .slice(0, MOST_CANDIDATES)
      .map(foldLetters)
      .filter((key) => key.length >= SHORTEST_KEY)
  )
  let headings = findHeadings(lines, keys)
  if (headings.length === 0) headings = findInlineHeadings(lines, keys)
  const corrected = lines.findIndex((line) => CORRECTIONS.test(line))
  const found: SubDecision[] = []
  for (const [place, heading] of headings.entries()) {
    const until = headings[place + 1]?.line ?? lines.length
    const below = lines.slice(heading.line + 1, place === headings.length - 1 ? endOfParts(lines, heading.line) : until)
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
