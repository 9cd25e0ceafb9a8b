import type { Language } from '../../domain/language.ts'
import type { Outcome } from '../../domain/minutes.ts'
import { outcomeOfSentence } from '../../reading/meaning/outcome.ts'
import { OUTCOME_PHRASES } from '../../reading/vocabulary/outcomes.ts'
import { foldCaseNumber } from '../../search/find-case-numbers.ts'
import type { DateMention } from '../../search/find-dates.ts'
import { foldWord } from '../../search/fold-text.ts'
import { termsOf } from '../finding/evidence.ts'
import {
  type ClaimedWord,
  claimedWords,
  type Evidence,
  evidenceOf,
  numbersIn,
  saysDate,
  saysWord,
  termsIn
} from './claim-evidence.ts'
import type { OfferedSource, Phrasing, PhrasingRequest } from './phrasing.ts'
import {
  A_RECOMMENDATION,
  BEFORE_TIME_LIMIT,
  DID_NOT,
  NEGATION,
  NO,
  NOT_APPROVED,
  TELLS_OF_BEFORE,
  TELLS_WHERE,
  YES
} from './phrasing-words.ts'
import { type Claim, readPhrasing, renumberCitations } from './read-phrasing.ts'

/** Why a model's text is not sent. */
export type PhrasingFault =
  | 'empty'
  | 'too-long'
  | 'characters'
  | 'quotation-open'
  | 'citation-missing'
  | 'citation-unknown'
  | 'answer-not-cited'
  | 'quotation'
  | 'yes-or-no'
  | 'outcome'
  | 'not-decided'
  | 'not-current'
  | 'negation'
  | 'date'
  | 'number'
  | 'name'
  | 'words'

export type CheckedPhrasing =
  | { readonly ok: true; readonly phrasing: Phrasing }
  | { readonly ok: false; readonly fault: PhrasingFault }

/**
 * Whether a model's text says only what the sources say that it cites. Every sentence must cite; what it quotes must stand there letter for letter; its
 * outcomes, dates, amounts, names and words must be theirs, each within one sentence of theirs. What cannot be told from words is not checked: who does
 * what to whom, and how strongly (may, must).
 */
export function checkPhrasing(written: string, request: PhrasingRequest): CheckedPhrasing {
  const read = readPhrasing(written)
  if (!read.ok) return read
  const { claims, text } = read
  const refuse = (fault: PhrasingFault): CheckedPhrasing => ({ ok: false, fault })
  const sourceOf = (number: number): OfferedSource | undefined => request.sources[number - 1]
  if (claims.length === 0 || claims.some(({ cites }) => cites.length === 0)) return refuse('citation-missing')
  const cited = claims.flatMap(({ cites }) => cites)
  if (cited.some((number) => sourceOf(number) === undefined)) return refuse('citation-unknown')
  if (!cited.some((number) => sourceOf(number)?.isAnswer)) return refuse('answer-not-cited')
  for (const claim of claims) {
    const sources = claim.cites.flatMap((number) => sourceOf(number) ?? [])
    const fault = faultOf(claim, sources, request)
    if (fault !== null) return refuse(fault)
  }
  const { text: renumbered, order } = renumberCitations(text)
  return { ok: true, phrasing: { text: renumbered, cited: order.flatMap((number) => sourceOf(number) ?? []) } }
}

function faultOf(claim: Claim, sources: readonly OfferedSource[], request: PhrasingRequest): PhrasingFault | null {
  const evidence = sources.flatMap(evidenceOf)
  if (!claim.quotations.every((quoted) => isQuoted(quoted, sources))) return 'quotation'
  if (!agreesOnYesOrNo(claim.text, request.lead)) return 'yes-or-no'
  if (sources.every(({ kind }) => kind === 'passage') && decides(claim.text)) return 'not-decided'
  if (sources.some(({ kind }) => kind === 'passage') && !TELLS_WHERE.test(claim.text)) return 'not-decided'
  if (!claimedOutcomes(claim.text).every((outcome) => isOutcomeOf(outcome, claim.text, sources, evidence)))
    return 'outcome'
  if (sources.every(({ isAnswer }) => !isAnswer) && !tellsOfBefore(claim.text, evidence)) return 'not-current'
  return faultOfClauses(claim, evidence, request.language)
}

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ')

/** Letter for letter, white space apart, from the beginning of a word to the end of one. */
function isQuoted(quoted: string, sources: readonly OfferedSource[]): boolean {
  if (!/[\p{L}\p{N}]/u.test(quoted)) return false
  return sources.some((source) => {
    const text = oneLine(source.text)
    for (let at = text.indexOf(quoted); at >= 0; at = text.indexOf(quoted, at + 1))
      if (!/[\p{L}\p{N}]{2}/u.test(around(text, at)) && !/[\p{L}\p{N}]{2}/u.test(around(text, at + quoted.length)))
        return true
    return oneLine(source.title) === quoted
  })
}
const around = (text: string, at: number): string => text.slice(Math.max(0, at - 1), at + 1)

/** "Ja" and "Nej" are said only where our own answer says so. */
function agreesOnYesOrNo(text: string, lead: string | null): boolean {
  if (YES.test(text)) return lead !== null && YES.test(lead)
  if (NO.test(text)) return lead !== null && NO.test(lead)
  return true
}

// "Kultur- og Fritidsudvalget" is one name.
const CLAUSE_END = /[,;:]\s|(?<!-)\s(?:og|samt|men|and|but)\s/iu

/** Every outcome that a claim says, of the whole and of its clauses: "drøftede og godkendte" says two. */
function claimedOutcomes(text: string): readonly Outcome[] {
  const plain = text.replace(DID_NOT, 'not $1ed').replace(A_RECOMMENDATION, 'proposal')
  const found = [plain, ...plain.split(CLAUSE_END)].flatMap((part) => outcomeOfSentence(part)?.outcome ?? [])
  const all = new Set(found)
  // "Tiltrådt, dog …": the clause alone says less than the whole.
  if (all.has('approved-with-remarks')) all.delete('approved')
  return [...all]
}

const DECIDES: ReadonlySet<Outcome> = new Set([
  'approved',
  'approved-with-remarks',
  'postponed',
  'rejected',
  'referred',
  'lapsed',
  'recommended',
  'decided'
])
const decides = (text: string): boolean =>
  claimedOutcomes(text).some((outcome) => outcome !== 'recommended' && outcome !== 'discussed')

/** Outcomes that a sentence within a decision may have beside that of the decision; that it approves is told by the decision alone. */
const WITHIN: ReadonlySet<Outcome> = new Set(['noted', 'discussed', 'recommended', 'referred', 'postponed', 'rejected'])

function isOutcomeOf(
  outcome: Outcome,
  claim: string,
  sources: readonly OfferedSource[],
  evidence: readonly Evidence[]
): boolean {
  // What a passage says was found to be marked as no decision.
  if (sources.every(({ kind }) => kind === 'passage')) return true
  const own = sources.flatMap((source) => outcomesOf(source, claim))
  if (own.includes(outcome)) return true
  if (outcome === 'decided') return own.some((one) => DECIDES.has(one))
  if (!WITHIN.has(outcome)) return false
  const words = matterOf(termsIn(claim).rest, claim, [])
  return evidence.some(
    (one) =>
      !one.isHead &&
      outcomeOfSentence(one.text)?.outcome === outcome &&
      (words.length === 0 || words.some((word) => saysWord(word, one)))
  )
}

/** A decision of several parts has the outcomes of those that the claim names. */
function outcomesOf({ kind, outcome, parts }: OfferedSource, claim: string): readonly Outcome[] {
  if (kind === 'passage' || outcome === null) return []
  const all = [...new Set(parts.map((part) => part.outcome))]
  if (all.length < 2) return [outcome, ...all]
  const said = termsOf(claim)
  return parts.filter(({ heading }) => isNamed(heading, said)).map((part) => part.outcome)
}

const HALF = 0.5
function isNamed(heading: string, said: ReturnType<typeof termsOf>): boolean {
  const terms = [...termsOf(heading)].filter(([, weight]) => weight === 1)
  return terms.length > 0 && terms.filter(([term]) => said.has(term)).length / terms.length > HALF
}

/** Of earlier or later decisions a claim says when, or that it was before. */
function tellsOfBefore(text: string, evidence: readonly Evidence[]): boolean {
  const { dates } = termsIn(text)
  return TELLS_OF_BEFORE.test(text) || dates.some((date) => evidence.some((one) => one.isHead && saysDate(date, one)))
}

/** What one clause of a claim says, and the sentence of the sources that says most of it. */
interface Clause {
  readonly text: string
  readonly nearest: Evidence | null
}

function faultOfClauses(claim: Claim, evidence: readonly Evidence[], language: Language): PhrasingFault | null {
  const clauses: Clause[] = []
  for (const text of claim.bare.split(CLAUSE_END)) {
    const { dates, caseNumbers, rest } = termsIn(text)
    const names = namesIn(rest, clauses.length === 0)
    const matter = matterOf(rest, claim.text, names)
    const isTogether = (found: (one: Evidence) => boolean): boolean =>
      evidence.some((one) => found(one) && (matter.length === 0 || matter.some((word) => saysWord(word, one))))
    for (const date of dates) {
      const isDecided = isOfDecision(text, date, evidence)
      if (!isDecided && !isTogether((one) => !one.isHead && saysDate(date, one))) return 'date'
    }
    for (const caseNumber of caseNumbers)
      if (!evidence.some(({ source, text: said }) => isCase(caseNumber, source.source.caseNumber, said)))
        return 'number'
    const itemNumbers = [...rest.matchAll(ITEM_NUMBER)].map(([, number = '']) => number)
    if (!itemNumbers.every((number) => evidence.some((one) => isItem(number, one)))) return 'number'
    for (const number of numbersIn(rest.replace(ITEM_NUMBER, ' '), [], language))
      if (!isTogether(({ numbers }) => numbers.has(number))) return 'number'
    for (const name of names) if (!isTogether(({ words: said }) => isName(name, said))) return 'name'
    if (!matter.every((word) => evidence.some((one) => saysWord(word, one)))) return 'words'
    clauses.push({ text, nearest: nearestTo(matter, itemNumbers, evidence) })
  }
  if (clauses.some(({ nearest }) => nearest !== null && hidesOutcome(claim.text, nearest.text))) return 'outcome'
  return negates(claim, clauses, evidence) ? 'negation' : null
}

/** Whether a date is that on which something was decided, in a clause that tells of deciding and sets no time limit. */
function isOfDecision(text: string, date: DateMention, evidence: readonly Evidence[]): boolean {
  if (BEFORE_TIME_LIMIT.test(text.slice(0, date.start))) return false
  const { rest } = termsIn(text)
  const tells = claimedOutcomes(text).length > 0 || claimedWords(rest, new Set(namesIn(rest, true))).length === 0
  return tells && evidence.some((one) => one.isHead && saysDate(date, one))
}

const ITEM_NUMBER = /(?<!\p{L})(?:punkt|pkt\.?|item)(?:\s(?:nr\.?|no\.?|number))?\s(\p{N}{1,3})(?![\p{N}.,]\p{N})/giu

/** The item itself, or a point that its text names so. */
const isItem = (number: string, { source, isHead, text }: Evidence): boolean =>
  source.source.item === Number(number) || (!isHead && namesItem(number, text))
const namesItem = (number: string, text: string): boolean =>
  [...text.matchAll(ITEM_NUMBER)].some(([, named]) => named === number)

const isCase = (claimed: string, caseNumber: string | null, said: string): boolean =>
  (caseNumber !== null && foldCaseNumber(caseNumber) === claimed) || said.toUpperCase().includes(claimed)

/** Capitalised words, without a genitive s. The first word of a sentence is one only where the next is one too. */
function namesIn(text: string, begins: boolean): readonly string[] {
  const words = [...text.matchAll(/[\p{L}\p{M}][\p{L}\p{M}’'-]*/gu)].map(([word]) => word)
  return words
    .filter((word, i) => isCapital(word) && !(begins && i === 0 && !isCapital(words[1] ?? '')))
    .map((word) => foldWord(word.replace(/[’']s?$/u, '')))
}
const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word)

const isName = (name: string, said: ReadonlySet<string>): boolean =>
  name
    .split('-')
    .filter((part) => part !== '')
    .every((part) => said.has(part) || (part.endsWith('s') && said.has(part.slice(0, -1))) || said.has(`${part}s`))

/** A word that alone says an outcome which the claim may say ("godkendt"): that it is the right one was found before. */
function isOutcomeWord(word: string, claim: string): boolean {
  const outcomes = claimedOutcomes(claim)
  return OUTCOME_PHRASES.some(
    ({ outcome, pattern }) =>
      pattern.test(word) && (outcomes.includes(outcome) || (outcome === 'approved' && outcomes.includes('rejected')))
  )
}

/** The words of a clause that are about the matter: neither names nor what says the outcome. */
const matterOf = (text: string, claim: string, names: readonly string[]): readonly ClaimedWord[] =>
  claimedWords(text, new Set(names)).filter((word) => !isOutcomeWord(word.written, claim))

function nearestTo(
  words: readonly ClaimedWord[],
  itemNumbers: readonly string[],
  evidence: readonly Evidence[]
): Evidence | null {
  let best: { one: Evidence; said: number } | null = null
  for (const one of evidence) {
    if (one.isHead) continue
    const said =
      words.filter((word) => saysWord(word, one)).length +
      itemNumbers.filter((number) => namesItem(number, one.text)).length
    if (said > (best?.said ?? 0)) best = { one, said }
  }
  return best?.one ?? null
}

const CAME_TO_NOTHING: ReadonlySet<Outcome> = new Set(['rejected', 'postponed', 'lapsed'])

/** Whether the sentence that a claim rests on says that this was turned down or put off, and the claim does not. */
function hidesOutcome(claim: string, sentence: string): boolean {
  const outcome = outcomeOfSentence(sentence)?.outcome
  return outcome !== undefined && CAME_TO_NOTHING.has(outcome) && !claimedOutcomes(claim).includes(outcome)
}

const denies = (text: string): boolean => NEGATION.test(text.replace(DID_NOT, 'not $1ed').replace(NOT_APPROVED, ' '))

/** Whether a claim denies what its sources say, or leaves out their "ikke". Clauses that rest on one sentence are weighed together. */
function negates(claim: Claim, clauses: readonly Clause[], evidence: readonly Evidence[]): boolean {
  for (const { nearest } of clauses) {
    if (nearest === null) continue
    const together = clauses.filter((other) => other.nearest === nearest).map(({ text }) => text)
    if (denies(nearest.text) !== denies([...together, ...claim.quotations].join(' '))) return true
  }
  const quoted = evidence.filter(({ text }) => claim.quotations.some((one) => oneLine(text).includes(one)))
  if (quoted.length > 0 && quoted.every(({ text }) => NEGATION.test(text)) && !NEGATION.test(claim.text)) return true
  return denies(claim.bare) && !evidence.some(({ text }) => denies(text))
}
