import type { Language } from '../../domain/language.ts'
import { splitSentences } from '../../domain/sentences.ts'
import { termsOfToken, termsOfWord } from '../../search/analyze-text.ts'
import { findCaseNumbers } from '../../search/find-case-numbers.ts'
import { type DateMention, findDates } from '../../search/find-dates.ts'
import { foldWord } from '../../search/fold-text.ts'
import { indexStem } from '../../search/index-stem.ts'
import { verbFormsOf } from '../../search/irregular-verbs.ts'
import { DANISH_STOP_WORDS, ENGLISH_STOP_WORDS } from '../../search/stop-words.ts'
import { tokenizeText } from '../../search/tokenize.ts'
import { cognatesOf, translateAt } from '../../search/translate-english.ts'
import { formatDate } from '../../texts/format-date.ts'
import { type Terms, termsOf } from '../finding/evidence.ts'
import type { OfferedSource } from './phrasing.ts'
import { COUNTING_WORDS, TELLING_WORDS, WEIGHTY_WORDS } from './phrasing-words.ts'

/** A sentence of a source, or (`isHead`) what is known of where it stands: forum, date, title, item, case. */
export interface Evidence {
  readonly source: OfferedSource
  readonly isHead: boolean
  readonly text: string
  readonly terms: Terms
  /** Words as they stand, folded. */
  readonly words: ReadonlySet<string>
  readonly numbers: ReadonlySet<string>
  readonly dates: readonly DateMention[]
}

/** What a source says, sentence by sentence. A sentence under a line without a full stop is read together with it: that is its heading, or its beginning. */
export function evidenceOf(source: OfferedSource): readonly Evidence[] {
  const { forum, meetingDate, item, caseNumber } = source.source
  const head = [
    ...new Set([forum, source.decidedBy]),
    formatDate(source.decidedOn ?? meetingDate, 'da'),
    formatDate(meetingDate, 'da'),
    source.title,
    item === null ? null : `punkt ${item}`,
    caseNumber === null ? null : `sag ${caseNumber}`
  ]
    .filter((part) => part !== null)
    .join('\n')
  const sentences = sentencesOf(source.text)
  return [
    evidence(source, head, true),
    ...sentences.map((text, i) => {
      const before = sentences[i - 1] ?? ''
      return evidence(source, before === '' || /[.!?]$/u.test(before) ? text : `${before}\n${text}`, false)
    })
  ]
}

/** Sentences; one that ends in a year ends there too, which for a text of many ordinal numbers is no safe guess. */
export const sentencesOf = (text: string): readonly string[] =>
  splitSentences(text).flatMap((sentence) => sentence.text.split(/(?<=(?:19|20)\p{N}{2}\.)\s+(?=\p{Lu})/u))

function evidence(source: OfferedSource, text: string, isHead: boolean): Evidence {
  const dates = findDates(text)
  return {
    source,
    isHead,
    text,
    terms: termsOf(text),
    words: new Set(wordsIn(text).map(foldWord)),
    // Of a head only its title says how many.
    numbers: new Set(numbersIn(isHead ? source.title : text, isHead ? [] : dates)),
    dates
  }
}

const wordsIn = (text: string): readonly string[] => text.match(/[\p{L}\p{M}]+/gu) ?? []

const NUMBER = /\p{N}+(?:[.,\s]\p{N}{3})*(?:[.,]\p{N}+)?/gu
const SCALE =
  /^\s?(?:(mio|million|mill)|(mia|milliard|billion)|(t\.?kr|tusind|thousand|tkr)|(%|procent|pct|per ?cent))/iu

/** Amounts in one form ("1.000", "2,8 mio", "14 %"), words of the language that count among them; without dates. */
export function numbersIn(text: string, dates: readonly DateMention[], language: Language = 'da'): readonly string[] {
  const found: string[] = []
  for (const match of text.matchAll(NUMBER)) {
    if (dates.some(({ start, end }) => match.index < end && start < match.index + match[0].length)) continue
    const scale = SCALE.exec(text.slice(match.index + match[0].length))
    found.push(plainNumber(match[0]) + ['M', 'G', 'k', '%'].filter((_, i) => scale?.[i + 1] !== undefined).join(''))
  }
  for (const word of wordsIn(text)) {
    // Folded, "én" would be the article.
    const counted = COUNTING_WORDS[language].get(word.toLowerCase())
    if (counted !== undefined) found.push(counted)
  }
  return found
}

/** "1.000" and "1,000" are a thousand, "2,8" and "2.8" are one number. */
const plainNumber = (written: string): string =>
  /^\p{N}{1,3}(?:[.,\s]\p{N}{3})+$/u.test(written) ? written.replace(/[.,\s]/gu, '') : written.replace(',', '.')

/** A word of a claim that must stand in a source, and how it may stand there: in any of `readings`, each of whose parts must be there in one of its forms. */
export interface ClaimedWord {
  readonly written: string
  readonly readings: readonly Reading[]
}
type Reading = readonly (readonly string[])[]

/**
 * The words of a claim that say something of the matter. Words in `known` (names) are left to another check; small words that weigh ("kun", "alle") are
 * among them.
 */
export function claimedWords(text: string, known: ReadonlySet<string>): readonly ClaimedWord[] {
  const tokens = tokenizeText(text).filter(({ kind }) => kind === 'word' || kind === 'joined')
  const joined = tokens.filter((token) => token.kind === 'joined')
  const words = tokens.map((token) => token.word)
  const found: ClaimedWord[] = []
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    if (token === undefined || known.has(token.word)) continue
    if (token.kind === 'word' && joined.some(({ start, end }) => start <= token.start && token.end <= end)) continue
    const translated = translateAt(words, at)
    const weighty = WEIGHTY_WORDS.get(token.word)
    if (weighty !== undefined) found.push({ written: token.word, readings: weighty.map((word) => [[word]]) })
    else if (!isSmall(token.word)) {
      found.push({
        written: token.word,
        readings: readingsOf(token.word, termsOfToken(token), translated?.danish ?? [])
      })
      if (translated !== undefined) at += translated.length - 1
    }
  }
  return found
}

const isSmall = (word: string): boolean =>
  TELLING_WORDS.has(word) ||
  DANISH_STOP_WORDS.has(word) ||
  ENGLISH_STOP_WORDS.has(word) ||
  COUNTING_WORDS.da.has(word) ||
  COUNTING_WORDS.en.has(word) ||
  word.length < 2

function readingsOf(
  word: string,
  { stem, parts }: { readonly stem: string; readonly parts: readonly string[] },
  danish: readonly string[]
): Reading[] {
  const own: Reading[] = [[[...formsOf(word), stem]]]
  if (parts.length > 1) own.push(parts.map((part) => [part]))
  const translated = danish.flatMap((phrase): Reading[] => {
    const said = phrase
      .split(/[\s-]+/u)
      .map(foldWord)
      .filter((one) => !DANISH_STOP_WORDS.has(one))
    if (said.length === 0) return []
    const [only] = said
    const compound = said.length === 1 && only !== undefined ? termsOfWord(only).parts : []
    return [said.map(formsOf), ...(compound.length > 1 ? [compound.map((part) => [part])] : [])]
  })
  return [...own, ...translated, ...cognatesOf(word).map((form): Reading => [[indexStem(form)]])]
}

const SHORTEST_INFLECTED = 5

/**
 * The stems of a word and of its other forms: of verbs ("ønskede", "ønsker"), also those that change their vowel ("lagt", "fastlagt"), of adjectives, and of
 * short nouns ("uge", "ugen").
 */
function formsOf(word: string): string[] {
  const stem = indexStem(word)
  const forms = [stem, ...verbFormsOf(stem), `${word}n`, `${word}en`, `${word}et`]
  if (stem.length >= SHORTEST_INFLECTED) forms.push(`${stem}t`, stem.replace(/t$/u, ''))
  forms.push(`${stem}ed`, `${stem}${stem.at(-1) ?? ''}ed`)
  if (/.{3}ed$/u.test(stem)) forms.push(stem.slice(0, -2), stem.slice(0, -2).replace(/(.)\1$/u, '$1'))
  for (let at = 2; at <= word.length - 3; at++)
    for (const form of verbFormsOf(indexStem(word.slice(at)))) forms.push(word.slice(0, at) + form)
  return forms
}

/** Whether a sentence of a source says a claimed word. */
export const saysWord = ({ readings }: ClaimedWord, { terms, words }: Pick<Evidence, 'terms' | 'words'>): boolean =>
  readings.some(
    (reading) =>
      reading.length > 0 && reading.every((forms) => forms.some((form) => terms.has(form) || words.has(form)))
  )

/** Whether a date of a claim is one that a sentence of a source names. A year that the source leaves out is that of its meeting, or the next. */
export function saysDate(claimed: DateMention, { dates, source }: Evidence): boolean {
  const decided = source.decidedOn ?? source.source.meetingDate
  return dates.some((said) => {
    if (claimed.day !== null && claimed.day !== said.day) return false
    if (claimed.month !== null && claimed.month !== said.month) return false
    if (claimed.year === null) return true
    return claimed.year === (said.year ?? yearOf(said, decided))
  })
}

/** The first such day from the decision on. */
function yearOf({ month, day }: DateMention, decided: string): number {
  const year = Number(decided.slice(0, 4))
  const two = (n: number | null): string => String(n ?? 1).padStart(2, '0')
  return `${year}-${two(month)}-${two(day)}` >= decided.slice(0, month === null || day === null ? 7 : 10)
    ? year
    : year + 1
}

/** Where dates and case numbers stand in a claim: they are checked by what they mean. */
export function termsIn(text: string): {
  readonly dates: readonly DateMention[]
  readonly caseNumbers: readonly string[]
  readonly rest: string
} {
  const cases = findCaseNumbers(text)
  const dates = findDates(text).filter((date) => !cases.some(({ start, end }) => date.start < end && start < date.end))
  let rest = text
  for (const { start, end } of [...cases, ...dates])
    rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end)
  return { dates, caseNumbers: cases.map(({ caseNumber }) => caseNumber), rest }
}
