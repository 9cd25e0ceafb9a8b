import { splitSentences } from '../../domain/sentences.ts'
import { foldLetters, foldText } from '../text/fold-text.ts'
import { FINITE_VERBS, NO_PASSIVE, NO_SUB_HEADING, TASK_VERBS } from '../vocabulary/decision-language.ts'
import { SAYS_NOTHING } from '../vocabulary/outcomes.ts'
import { outcomeOfSentence } from './outcome.ts'

const VERB = new RegExp(
  String.raw`(?<!\p{L})(?:${FINITE_VERBS}|(?!(?:${NO_PASSIVE})(?!\p{L}))\p{Ll}{3,}(?:eres|ttes|ges|des|les|nes|ves|kes|tes|ses|edes)|vises|læses)(?!\p{L})`,
  'u'
)
const TASK = new RegExp(String.raw`(?<!\p{L})(?:${TASK_VERBS})(?!\p{L})`, 'u')
const LIST_MARK = /^\s*(?:[-*•·–]\s|o\s{2,}|\d{1,2}[.)]\s|\|)/u
const LONGEST_HEADING = 100
const MOST_WORDS = 13
/** Fewer letters repeat nothing; so few must stand at the beginning of what they repeat, and more may stand within it. */
const SHORTEST_KEY = 4
const SHORTEST_BEGINNING = 8
const SHORTEST_WITHIN = 14
const LONGEST_REPEATED = 160
const MOST_CANDIDATES = 600
/** Lines of a paragraph that are looked at. */
const MOST_LINES = 40
/** Words that say nothing but an outcome: "Taget til efterretning." */
const MOST_WORDS_OF_OUTCOME = 5
/** "Rådet afgiver følgende høringssvar:": the sentence goes on below. */
const ANNOUNCES = /\sfølgende(?:\s\p{L}+){0,3}:$/iu

/** Words that label a list, and may head a paragraph of what was decided as well. */
const LISTS_OR_HEADS = /^(?:deltagere?|gæster|frist|deadline|bilag|deltagelse|participants)$/u

const TOOK_PART =
  /^[^.!?\n]{3,160}\s(?:deltog|var til stede|took part|attended)\s(?:under|i|ved|for|during)\s[^.!?\n]{3,80}\.$/iu

/** Whether words have a verb: then they say something, and head nothing. */
export const hasVerb = (words: string): boolean => VERB.test(words)

/** Whether a line is an entry of a list or a row of a table. */
export const isListed = (line: string): boolean => LIST_MARK.test(line)

/** What the case's own lines are compared by, of as many as are looked at. */
export const keysOf = (candidates: readonly string[]): ReadonlySet<string> =>
  new Set(
    candidates
      .slice(0, MOST_CANDIDATES)
      .map(foldLetters)
      .filter((key) => key.length >= SHORTEST_KEY)
  )

/** Whether a line repeats what stands as a heading, list entry or attachment elsewhere in the item, by their keys. */
export const isRepeated = (heading: string, keys: ReadonlySet<string>): boolean => {
  const key = foldLetters(heading)
  if (key.length < SHORTEST_KEY) return false
  if (keys.has(key)) return true
  if (key.length < SHORTEST_BEGINNING) return false
  for (const other of keys) {
    if (other.length >= LONGEST_REPEATED) continue
    if (other.startsWith(key) || (key.length >= SHORTEST_WITHIN && other.includes(key))) return true
  }
  return false
}

/** Whether a line says an outcome and no more. */
export const isOutcomeOnly = (line: string): boolean => {
  const found = outcomeOfSentence(line.trim())
  return found !== null && line.trim().split(/\s+/u).length <= MOST_WORDS_OF_OUTCOME
}

/** Whether a paragraph says what was decided, so that a bare phrase before it can be its heading. */
export const isDecisive = (paragraph: string): boolean => {
  const first = splitSentences(paragraph)[0]?.text ?? ''
  return (
    outcomeOfSentence(first) !== null || ((VERB.test(first) || TASK.test(first)) && /[.!]$/u.test(paragraph.trim()))
  )
}

/** Whether a line is set and worded as a heading within a decision may be: a few words that begin anew and end no sentence. */
export const looksLikeHeading = (trimmed: string): boolean =>
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

/** Whether a paragraph says who was there under the item, or was not, and no more. */
export const isAttendance = (paragraph: string): boolean =>
  TOOK_PART.test(paragraph.trim()) || SAYS_NOTHING.test(paragraph.trim())

/** The lines from a place on up to the next blank one. */
export const paragraphFrom = (lines: readonly string[], from: number): string => {
  let end = from
  while (end < lines.length && end < from + MOST_LINES && lines[end]?.trim() !== '') end++
  return lines.slice(from, end).join('\n')
}
