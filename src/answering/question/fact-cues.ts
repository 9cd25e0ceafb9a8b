import {
  ASKS_ANYTHING_WORDS,
  ASKS_THING_WORDS,
  ASKS_WHAT_DECIDED_WORDS,
  ASKS_WHEN_DECIDED_WORDS,
  AWAITED_WORDS,
  FACT_WORDS,
  type FactKind,
  LENGTH_COUNTED_WORDS,
  NUMBER_SAID,
  QUANTITY_SAID,
  ROLE_WORDS,
  SHARE_COUNTED_WORDS,
  SIZE_ASKED_WORDS,
  SIZE_SAID_WORDS,
  SUM_ASKED_WORDS,
  SUM_SAID,
  TIME_CONDITION_WORDS,
  VOTE_WORDS
} from '../vocabulary/fact-words.ts'
import { heard } from './hear-phrases.ts'
import type { Inquiry } from './understand-question.ts'

/** Which fact a question asks for, and whether a sentence says it, by the words of vocabulary/. */

const KINDS = FACT_WORDS.map(({ kind, asked, unless = [], said }) => ({
  kind,
  asked: heard(asked),
  unless: unless.length === 0 ? null : heard(unless),
  said: said.length === 0 ? null : heard(said)
}))

/** Whether a question holds the words by which a kind of fact is asked for. */
export function asksFor(kind: FactKind, question: string): boolean {
  const words = KINDS.find((one) => one.kind === kind)
  return words?.asked.test(question) === true && words.unless?.test(question) !== true
}

/** The kind of fact that a question asks for, the narrowest first; null where it asks for none. */
export const factAsked = (question: string): FactKind | null =>
  KINDS.find(({ kind }) => asksFor(kind, question))?.kind ?? null

const NOTHING = /(?!)/u
/** What a sentence holds that says a fact of that kind. */
export const saying = (kind: FactKind): RegExp => KINDS.find((one) => one.kind === kind)?.said ?? NOTHING

export const MONEY = saying('money')
export const DATE = saying('day')
const COUNT = saying('count')
const QUANTITY = heard(QUANTITY_SAID)
export const NUMBER = heard(NUMBER_SAID)
export const RESPONSIBLE = heard(ROLE_WORDS.does)
export const ROLE = heard(ROLE_WORDS.said)
export const ROLE_IN_CASE = heard(ROLE_WORDS.inCase)
export const ASKS_ROLE = heard(ROLE_WORDS.asked)
export const ASKS_WHAT_DECIDED = heard(ASKS_WHAT_DECIDED_WORDS)
export const ASKS_WHEN_DECIDED = heard(ASKS_WHEN_DECIDED_WORDS)
export const VOTES: readonly (readonly [asked: RegExp, said: RegExp])[] = VOTE_WORDS.map(({ asked, said }) => [
  heard(asked),
  heard(said)
])

export const ASKS_WHO = heard(['hvem|who'])
export const ASKS_THING = heard(ASKS_THING_WORDS)
const ASKS_ANYTHING = heard(ASKS_ANYTHING_WORDS)
export const FULL_NAME = heard(['<fuldtnavn>'])
export const NAME = /(?<=[\p{L}\p{N},] )\p{Lu}\p{L}+/u

const TIME_CONDITION = heard(TIME_CONDITION_WORDS)
/** Whether a text says when, by a day or by what must happen before. */
export const saysTime = (text: string): boolean => DATE.test(text) || TIME_CONDITION.test(text)
export const saysDate = (text: string): boolean => DATE.test(text)

const ASKS_SHARE_COUNTED = heard(SHARE_COUNTED_WORDS)
const ASKS_LENGTH_COUNTED = heard(LENGTH_COUNTED_WORDS)
export const SHARE = saying('share')
const ASKS_SIZE = heard(SIZE_ASKED_WORDS)
const SIZE = heard(SIZE_SAID_WORDS)
const ASKS_SUM = heard(SUM_ASKED_WORDS)
/** A sum of money, and no share. */
const SUM = heard(SUM_SAID)
/** Whether what is looked for is money: as a sum, or as a share too. */
export const isMoney = (wanted: { readonly test: (sentence: string) => boolean }): boolean =>
  wanted === MONEY || wanted === SUM

/** What may answer "how much", surest first. */
export function kindsOfAmount(question: string): readonly RegExp[] {
  if (ASKS_SHARE_COUNTED.test(question)) return [SHARE]
  if (ASKS_LENGTH_COUNTED.test(question)) return [saying('duration'), NUMBER]
  if (ASKS_SUM.test(question)) return [SUM]
  if (ASKS_SIZE.test(question)) return [SIZE, NUMBER]
  if (asksFor('money', question)) return [MONEY]
  if (!asksFor('count', question)) return [MONEY, QUANTITY, NUMBER]
  return asksFor('share', question) ? [QUANTITY, NUMBER] : [COUNT]
}

/** Whether a question asks for a fact, and not for a decision. */
export function isFactAsked({ ask, question }: Inquiry): boolean {
  return ask === 'when' || ask === 'amount' || (ask === 'decision' && ASKS_ANYTHING.test(question))
}

const AWAITED = heard(AWAITED_WORDS)
/** Whether a sentence says that what it speaks of is still to come. */
export const isAwaited = (sentence: string): boolean => AWAITED.test(sentence)
