import { splitSentences } from '../../domain/sentences.ts'
import { coverage, strengthIn, termsOf } from '../finding/evidence.ts'
import { caseSectionsOf, recommendationOf } from '../finding/item-fields.ts'
import { saidInItem } from '../finding/judge-item.ts'
import type { Entry, StandingDecision } from '../finding/standing-decisions.ts'
import { asksFor, isAwaited, MONEY } from '../question/fact-cues.ts'
import { heard } from '../question/hear-phrases.ts'
import type { TopicWord } from '../question/topic.ts'
import type { Inquiry } from '../question/understand-question.ts'
import { NOT_PAID_WORDS, NOT_PRICED_WORDS, PAID_WORDS, WORKED_OUT_LATER_WORDS } from '../vocabulary/fact-words.ts'

/** Amounts that are asked for and that a matter does not say: they are still to come, have no price, or are those of another measure or unit. */

/** A sentence that says so much of the topic is about it. */
const SAYS_IT = 0.5
const IS_RECKONED = 0.25
const SAYS_ALL_WITH_TITLE = 0.8
/** So much an item says at least of what it has an amount of. */
const COUNTED_SAID = 0.28

/** Less than this a sentence that says what is reckoned may say of it, where its title says the rest. */
const IS_RECKONED_BY_TITLE = 0.15
const isReckonedIn = (text: string, { item }: Entry, topic: readonly TopicWord[]): boolean => {
  const own = coverage(topic, termsOf(text))
  return (
    own >= IS_RECKONED ||
    (own >= IS_RECKONED_BY_TITLE && coverage(topic, termsOf(text), termsOf(item.title)) >= SAYS_ALL_WITH_TITLE)
  )
}

const ASKS_PAYMENT = heard(PAID_WORDS)
const NOT_PAID = heard(NOT_PAID_WORDS)
/** "Hvad gav klubben for bussen?": what was paid is no budget and no wish. */
const isPaymentAsked = (question: string): boolean => asksFor('money', question) && ASKS_PAYMENT.test(question)

/** What is looked for, where a question asks what was paid: no sentence that only reckons with it, asks for it or offers it. */
export const asPaid = (
  question: string,
  wanted: { readonly test: (sentence: string) => boolean }
): { readonly test: (sentence: string) => boolean } =>
  isPaymentAsked(question) ? { test: (sentence: string) => wanted.test(sentence) && !NOT_PAID.test(sentence) } : wanted

/** "Hvad fik kommunen for skolen?", of a sale that was put off: nothing was paid, whatever was offered. */
export const isNothingPaidYet = (question: string, decisions: readonly StandingDecision[]): boolean =>
  isPaymentAsked(question) &&
  decisions.length > 0 &&
  decisions.every(({ decision: { outcome } }) => outcome === 'postponed' || outcome === 'lapsed')

const WORKED_OUT_LATER = heard(WORKED_OUT_LATER_WORDS)
const isToCome = (text: string): boolean => isAwaited(text) || WORKED_OUT_LATER.test(text)
/**
 * "Der ønskes en beregning af, hvad det koster": the amount is what is asked for, and not yet known; unless another decision of the matter says one. That the
 * matter was taken off the agenda afterwards tells none.
 */
export function isReckoningAwaited(decisions: readonly StandingDecision[], topic: readonly TopicWord[]): boolean {
  const at = decisions.findIndex(({ decision }) => decision.outcome !== 'lapsed')
  const asking = decisions[at]
  return (
    asking !== undefined &&
    !decisions.some((one) => one !== asking && MONEY.test(one.decision.text)) &&
    splitSentences(asking.decision.text).some(
      ({ text }) => isToCome(text) && asksFor('money', text) && !MONEY.test(text) && isReckonedIn(text, asking, topic)
    )
  )
}

const NOT_PRICED = heard(NOT_PRICED_WORDS)
const JOINS = '(?:mens|men|og|while|but|and)'
const ITS_AMOUNT = String.raw`\s+(?:beløbet|prisen|udgiften|størrelsen|the (?:amount|price|cost|sum))(?!\p{L})`
/** What ends one statement and begins another within a sentence; "men beløbet er …" goes on with what it is the amount of. */
const CLAUSE = new RegExp(
  String.raw`[,;:](?!\s*${JOINS}${ITS_AMOUNT})|(?<!\p{L})${JOINS}(?!\p{L})(?!${ITS_AMOUNT})`,
  'u'
)
/**
 * "En oprensning kan ikke prissættes", "det undersøges, hvad belysningen vil koste": what is asked to have a price has none, and no other clause that names it
 * says one. What the item's title names is spoken of in all of it.
 */
export function isUnpriced(
  matter: readonly Entry[],
  decisions: readonly StandingDecision[],
  topic: readonly TopicWord[]
): boolean {
  const titles = termsOf(matter.map(({ item }) => item.title).join('\n'))
  const words = topic.filter((word) => !word.isFrame && !word.isName && /^\p{L}/u.test(word.text))
  const things = words.filter((word, i) => i === 0 || strengthIn(word, titles) < IS_RECKONED)
  if (things.length === 0) return false
  const clauses = [
    ...decisions.map(({ decision }) => decision.text),
    ...matter.flatMap(({ item }) => caseSectionsOf(item).map((section) => section.text))
  ]
    .flatMap((text) => splitSentences(text))
    .flatMap(({ text }) => text.split(CLAUSE))
    .map((clause) => ({ clause, terms: termsOf(clause) }))
  return things.some((thing) => {
    const about = clauses.filter(({ terms }) => strengthIn(thing, terms) >= SAYS_IT)
    return about.some(({ clause }) => NOT_PRICED.test(clause)) && !about.some(({ clause }) => MONEY.test(clause))
  })
}

/** "Om måneden", "a month": for which time a price is asked, and how it is said. A year is what every budget means. */
const PERIODS: readonly (readonly [asked: RegExp, said: RegExp])[] = [
  [
    /(?<!\p{L})(?:(?:pr\.?|per|om|a) (?:måneden|måned|month)|månedlig\p{L}*|monthly)(?!\p{L})/iu,
    /måned|(?<!\p{L})md|month/iu
  ],
  [/(?<!\p{L})(?:(?:pr\.?|per|om|a) (?:ugen|uge|week)|ugentlig\p{L}*|weekly)(?!\p{L})/iu, /(?<!\p{L})uge|week/iu],
  [/(?<!\p{L})(?:(?:pr\.?|per|i|om|an) (?:timen|time|hour)|hourly)(?!\p{L})/iu, /(?<!\p{L})time|hour/iu]
]
/** Units that are written by their signs. */
const SHORT_UNITS: readonly (readonly [asked: RegExp, said: RegExp])[] = [
  [/^(?:kubik|cubic)/iu, /(?<!\p{L})m(?:3|³)/iu],
  [/^(?:kvadrat|square)/iu, /(?<!\p{L})m(?:2|²)/iu]
]
/** What every amount may be for, said or not. */
const ANY_AMOUNT = /^(?:år|year|st(?:y)?k|gang|piece)/iu
const PER = /(?<!\p{L})(?:pr\.?|per)\s+$/iu
/** "Prisen pr. kWh", "om måneden": the unit for which an amount is asked, where no sentence with an amount says the time, or nothing the unit. */
export function lacksUnit(
  { question, topicText }: Inquiry,
  matter: readonly Entry[],
  decisions: readonly StandingDecision[],
  topic: readonly TopicWord[]
): boolean {
  // A word of no dictionary may be mistyped.
  const unit = topic.find(
    ({ isFrame, mayBeName, text, start }) =>
      !isFrame && !mayBeName && !ANY_AMOUNT.test(text) && PER.test(topicText.slice(0, start))
  )
  const short = unit === undefined ? undefined : SHORT_UNITS.find(([asked]) => asked.test(unit.text))?.[1]
  const texts = [
    ...decisions.map(({ decision }) => decision.text),
    ...matter.flatMap(({ item }) => [...caseSectionsOf(item), ...recommendationOf(item)].map(({ text }) => text))
  ]
  if (
    unit !== undefined &&
    !matter.some((entry) => saidInItem(entry, unit) >= COUNTED_SAID) &&
    !(short !== undefined && texts.some((text) => short.test(text)))
  )
    return true
  const said = asksFor('money', question) ? PERIODS.find(([asked]) => asked.test(question))?.[1] : undefined
  return (
    said !== undefined &&
    !texts.flatMap((text) => splitSentences(text)).some(({ text }) => said.test(text) && MONEY.test(text))
  )
}

/** "En plads på 4 x 12 meter": a measure that the item nowhere says is not the one that it has a price for. */
export const lacksMeasure = (entry: Entry, topic: readonly TopicWord[]): boolean =>
  topic.some((word) => /^\d{1,3}$/u.test(word.text) && saidInItem(entry, word) < COUNTED_SAID)
