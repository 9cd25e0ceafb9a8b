import type { Language } from '../domain/language.ts'
import type { LocalDate, LocalTime } from '../domain/minutes.ts'
import type { CommandProblem, Mention, Parsed } from './command.ts'
import { exampleOf } from './example-day.ts'
import { mendWords } from './mend-words.ts'
import { compilePhrase, firstWord, matchSequence, type Sequence } from './phrase.ts'
import type { Phrasing } from './phrasing.ts'
import { PHRASINGS } from './phrasings.ts'
import { SLOTS } from './slots.ts'

export interface ParseContext {
  readonly mentions: readonly Mention[]
  readonly today: LocalDate
  /** What the clock shows: without it nothing can be "om 20 minutter". */
  readonly now?: LocalTime
  /** The language of words that both have ("stop", "forum"); Danish where nothing is said. */
  readonly locale?: Language
}

/** One way to say one command, ready to be tried. */
interface Attempt {
  readonly sequence: Sequence
  readonly language: Language
  readonly phrasing: Phrasing
  /** Set where the phrase lacks something. */
  readonly problem: CommandProblem | null
}

/** What stands in front when the bot's mention is taken away ("@Referent, hjælp"). */
const BEFORE_MESSAGE = /^[\s\u200b\u2060\ufeff,:;.!/–—-]+/u
/** A question mark at the end, also inside a bracket or quotation mark. */
const ENDS_AS_QUESTION = /[?？][!?)"'”’»\s]*$/u

const attemptsIn = (phrasing: Phrasing, language: Language): readonly Attempt[] =>
  [
    ...phrasing[language].map((phrase) => ({ phrase, problem: null })),
    ...(phrasing.lacking ?? []).flatMap((lack) =>
      lack[language].map((phrase) => ({ phrase, problem: { code: lack.problem } as CommandProblem }))
    )
  ].flatMap(({ phrase, problem }) =>
    compilePhrase(phrase, SLOTS).map((sequence) => ({ sequence, language, phrasing, problem }))
  )

/** The attempts by the word with which a message begins, in the order of the table. */
function indexAttempts(languages: readonly Language[]): ReadonlyMap<string, readonly Attempt[]> {
  const index = new Map<string, Attempt[]>()
  for (const attempt of PHRASINGS.flatMap((phrasing) =>
    languages.flatMap((language) => attemptsIn(phrasing, language))
  )) {
    for (const word of attempt.sequence.beginnings) index.set(word, [...(index.get(word) ?? []), attempt])
  }
  return index
}

const ATTEMPTS: Readonly<Record<Language, ReadonlyMap<string, readonly Attempt[]>>> = {
  da: indexAttempts(['da', 'en']),
  en: indexAttempts(['en', 'da'])
}

const VOCABULARY: ReadonlySet<string> = new Set(
  [...ATTEMPTS.da.values()].flat().flatMap(({ sequence }) => sequence.vocabulary)
)

/**
 * What a message (without the bot's mention) asks for. It is a command only if the whole of it reads as one, one slip of the
 * keys in a long command word forgiven; what begins as one and can be meant as nothing else is malformed; everything else is
 * a question, and so is what ends with a question mark, unless a colon of the command or an item's title stands before it. Never throws, and
 * takes time in proportion to the text.
 */
export function parseCommand(text: string, context: ParseContext): Parsed {
  const trimmed = text.replace(BEFORE_MESSAGE, '').trimEnd()
  return parseMessage(trimmed, context) ?? parseMended(trimmed, context) ?? { kind: 'question' }
}

function parseMended(text: string, context: ParseContext): Parsed | null {
  const mended = mendWords(text, VOCABULARY)
  const read = mended === null ? null : parseMessage(mended, context)
  return read?.kind === 'command' ? read : null
}

/** Null where the message is a question. */
function parseMessage(text: string, context: ParseContext): Parsed | null {
  const whole = parseOne(text, context)?.parsed ?? null
  const lines = parseLines(text, context)
  const [first] = lines
  if (!first || lines.some((line) => line?.parsed.kind !== 'command')) return whole
  // A decision's text may hold command words; only one decision after another and nothing else is no text.
  if (whole?.kind === 'command' && !lines.every(isDecision)) return whole
  return malformed({ code: 'several-commands' }, first.phrasing, first.parsed.language, context)
}

type Malformed = Extract<Parsed, { kind: 'malformed' }>
interface Reading {
  readonly parsed: Exclude<Parsed, { kind: 'question' }>
  readonly phrasing: Phrasing
}

const malformed = (
  problem: CommandProblem,
  phrasing: Phrasing,
  language: Language,
  { today }: ParseContext
): Malformed => ({
  kind: 'malformed',
  problem,
  language,
  example: exampleOf(phrasing, language, today),
  writes: phrasing.reads !== true
})

function isDecision(read: Reading | null): boolean {
  if (read?.parsed.kind !== 'command') return false
  const { kind } = read.parsed.command
  return kind === 'record-decision' || kind === 'correct-decision'
}

function parseOne(text: string, context: ParseContext): Reading | null {
  const word = firstWord(text)
  const attempts = word === null ? undefined : ATTEMPTS[context.locale ?? 'da'].get(word)
  if (!attempts) return null
  const { mentions, today, now = null } = context
  const asks = ENDS_AS_QUESTION.test(text.slice(-40))
  let unread: Reading | null = null
  for (const { sequence, language, phrasing, problem } of attempts) {
    const lies = phrasing.lies ?? 'nearest'
    const found = matchSequence(sequence, { text, mentions, today, now, lies })
    if (!found || (asks && (problem || !found.mayAsk))) continue
    const wrong = found.problem ?? problem
    const command = wrong ? null : phrasing.means(found)
    if (command) return { parsed: { kind: 'command', command, language }, phrasing }
    // A part that does not exist ("31-02-2027") may belong to a phrase that another one reads better.
    if (wrong) unread ??= { parsed: malformed(wrong, phrasing, language, context), phrasing }
    if (problem) return unread
  }
  return unread
}

/** Above so many lines, or characters, a text is no list of commands. */
const MOST_LINES = 50
const LONGEST_LIST = 10_000

/** What each line would be by itself; empty where the message is one line or too long for a list of commands. */
function parseLines(text: string, context: ParseContext): readonly (Reading | null)[] {
  if (text.length > LONGEST_LIST) return []
  const lines = text.split(/\r?\n/u).filter((line) => line.trim() !== '')
  return lines.length < 2 || lines.length > MOST_LINES ? [] : lines.map((line) => parseOne(line.trim(), context))
}
