import type { Outcome } from '../../domain/minutes.ts'
import { type Sentence, splitSentences } from '../../domain/sentences.ts'
import { coverage, strengthIn, termsOf } from '../finding/evidence.ts'
import { caseSectionsOf, recommendationOf } from '../finding/item-fields.ts'
import { bestSentence, saidInItem } from '../finding/judge-item.ts'
import type { Entry, StandingDecision } from '../finding/standing-decisions.ts'
import {
  ASKS_WHO,
  asksFor,
  DATE,
  isFactAsked,
  isMoney,
  kindsOfAmount,
  MONEY,
  NAME,
  NUMBER
} from '../question/fact-cues.ts'
import { heard } from '../question/hear-phrases.ts'
import { asksWhatComes, namesOnlyPast } from '../question/time-asked.ts'
import type { TopicWord } from '../question/topic.ts'
import type { Inquiry } from '../question/understand-question.ts'
import { QUESTION_PUT_WORDS } from '../vocabulary/fact-words.ts'
import { PROPOSAL_ASKED_WORDS, PROPOSES_WORDS, SET_ASIDE_WORDS, WILL_BE_ASKED_WORDS } from '../vocabulary/open-words.ts'
import type { AnswerBlock } from './answer.ts'
import { textsOf } from './compose.ts'
import { type Found, findSentence } from './fact-sentence.ts'
import { sourceOfItem } from './sources.ts'
import { asPaid } from './unsaid-amounts.ts'

/** How much of the topic a sentence of the case text must say by itself to answer; and with its title, beside a decision. */
export const FACT_ALONE = 0.34
export const FACT_BESIDES = 0.5
const CLEARLY_MORE = 0.1
/** UTF-16 units. */
const LONGEST_PASSAGE = 700
/** What the other sentences of a paragraph say counts a little less. */
const NEIGHBOUR = 0.8

/**
 * The sentence of an item's case text that says the topic and holds the kind of fact that is asked for, as a passage that says it is not decided.
 * `together`: how much title and sentence must say; `alone`: the sentence. Null where none does.
 */
export function factInCase(
  inquiry: Inquiry,
  entry: Entry,
  topic: readonly TopicWord[],
  together: number,
  alone: number
): AnswerBlock | null {
  const [amount = NUMBER] = kindsOfAmount(inquiry.question)
  const wanted =
    inquiry.ask === 'when'
      ? {
          test: (sentence: string): boolean =>
            DATE.test(sentence) &&
            !(asksWhatComes(inquiry.question) && namesOnlyPast(sentence, entry.meeting.date)) &&
            !IS_QUESTION.test(sentence)
        }
      : inquiry.ask === 'amount'
        ? amount === MONEY && !asksFor('money', inquiry.question)
          ? NUMBER
          : asPaid(inquiry.question, amount)
        : ASKS_WHO.test(inquiry.question)
          ? { test: (sentence: string): boolean => namesSomebodyElse(sentence, inquiry.question) }
          : /\S/u
  if (isOnlyProposed(entry, inquiry, topic)) return null
  const title = termsOf(entry.item.title)
  const isCountAsked = inquiry.ask === 'amount' && !asksFor('money', inquiry.question)
  const isEventAsked = inquiry.ask === 'when' || isCountAsked
  let best: (InCase & { rank: number }) | null = null
  for (const section of [...caseSectionsOf(entry.item), ...recommendationOf(entry.item)]) {
    for (const sentence of splitSentences(section.text)) {
      if (!wanted.test(sentence.text)) continue
      if (isEventAsked && leavesEventUnsaid(sentence.text, entry, topic)) continue
      const terms = termsOf(sentence.text)
      const line = linesNear(section.text, sentence)
      if (isCountAsked && isSetAside(section.text, sentence)) continue
      const own = Math.max(
        coverage(topic, terms),
        NEIGHBOUR * coverage(topic, terms, termsOf(section.text.slice(line.start, line.end)))
      )
      const rank = coverage(topic, terms, title, termsOf(section.text.slice(line.start, line.end)))
      if (own < alone || rank < together || (best !== null && rank + own <= best.rank)) continue
      best = { entry, found: { sentence, covered: own, isClear: true }, text: section.text, rank: rank + own }
    }
  }
  return best === null ? null : casePassage(best, inquiry)
}

const WILL_BE_ASKED = heard(WILL_BE_ASKED_WORDS)
const PROPOSAL_ASKED = heard(PROPOSAL_ASKED_WORDS)
const PROPOSES = heard(PROPOSES_WORDS)
const SET_ASIDE = heard(SET_ASIDE_WORDS)
/** By these nothing that was proposed is carried out. */
const NOT_CARRIED: ReadonlySet<Outcome> = new Set(['postponed', 'rejected', 'lapsed', 'none'])

/**
 * "Hvor kommer legepladsen til at ligge?", "forvaltningen foreslår Engen": whether what is asked for as settled is proposed in an item that nothing was decided
 * on yet, or that was put off or turned down.
 */
const isOnlyProposed = ({ item }: Entry, { question }: Inquiry, topic: readonly TopicWord[]): boolean =>
  WILL_BE_ASKED.test(question) &&
  !PROPOSAL_ASKED.test(question) &&
  item.decisions.every(({ outcome }) => NOT_CARRIED.has(outcome)) &&
  caseSectionsOf(item)
    .flatMap(({ text }) => splitSentences(text))
    .some(({ text }) => PROPOSES.test(text) && coverage(topic, termsOf(text)) >= FACT_ALONE)

/** "Det indgår ikke i indstillingen": whether what a sentence of the case text proposes is said right behind to be no part of what was proposed. */
export function isSetAside(text: string, sentence: Sentence): boolean {
  const [next] = splitSentences(text).filter(({ start }) => start >= sentence.end)
  return PROPOSES.test(sentence.text) && [sentence.text, next?.text ?? ''].some((one) => SET_ASIDE.test(one))
}

/** Somebody asks, and is not answered. */
const IS_QUESTION = heard(QUESTION_PUT_WORDS)

/** Whether a sentence has a name that the question does not give. */
const namesSomebodyElse = (sentence: string, question: string): boolean =>
  (sentence.match(new RegExp(NAME.source, 'gu')) ?? []).some(
    (name) => !question.toLowerCase().includes(name.toLowerCase().replace(/s$/u, ''))
  )

const MUST_BE_SAID = 0.5
const IS_SAID = 0.28
/**
 * Whether a sentence leaves unsaid something that tells much of the topic, which the item's title does not say either: a day in it is that of another event
 * ("Hvornår lukker børnehuset?": "Antallet er halveret siden 2012").
 */
export function leavesEventUnsaid(sentence: string, entry: Entry, topic: readonly TopicWord[]): boolean {
  const terms = termsOf(sentence)
  const title = termsOf(entry.item.title)
  return topic.some(
    (word) =>
      !word.isFrame &&
      word.importance >= MUST_BE_SAID &&
      Math.max(strengthIn(word, terms), strengthIn(word, title)) < IS_SAID
  )
}

/** A fact found in a case text. */
export interface InCase {
  readonly entry: Entry
  readonly found: Found
  readonly text: string
}

/** What may be chosen, listed by letters: "b) Skolegade". */
const OPTION = /^[^\S\n]*([a-h])\)[^\S\n]+(\S[^\n]{1,120})$/gmu
const LETTER = /(?<![\p{L}\p{N}])[a-h](?=\))/gu

/** Spells out in a sentence ("b) koster 2 mio. kr.") which of the options an item lists by letters it speaks of. */
function spellsOptions({ item }: Entry): (sentence: string) => string {
  const options = new Map<string, string>()
  for (const { text } of caseSectionsOf(item))
    for (const [, letter = '', option = ''] of text.matchAll(OPTION))
      if (!options.has(letter)) options.set(letter, option)
  if (options.size < 2) return (sentence) => sentence
  return (sentence) => [sentence, ...(sentence.match(LETTER) ?? []).flatMap((one) => options.get(one) ?? [])].join('\n')
}

/** The best sentence of the case texts of a matter; of equal ones that of the item spoken of. */
export function findInCase(
  entries: readonly Entry[],
  topic: readonly TopicWord[],
  wanted: { readonly test: (sentence: string) => boolean }
): InCase | null {
  let best: InCase | null = null
  for (const entry of entries) {
    const spelt = spellsOptions(entry)
    for (const section of [...caseSectionsOf(entry.item), ...recommendationOf(entry.item)]) {
      const found = findSentence(section.text, topic, wanted, null, spelt)
      if (found === null || isOfAnother(spelt(found.sentence.text), entry, topic)) continue
      const bonus = isMoney(wanted) && section.name === 'Økonomi' ? 0.15 : 0
      const ranked = { ...found, covered: found.covered + bonus }
      if (best === null || ranked.covered > best.found.covered) best = { entry, found: ranked, text: section.text }
    }
  }
  return best
}

/** A sentence that says less of a topic by itself speaks of it only because its item does. */
const SAYS_TOPIC = 0.15
const SAID_NEAR = 0.3
const SAID_ELSEWHERE = 0.5

/**
 * Whether a sentence speaks of something else in the item than what is asked about: it says next to nothing of the topic, and a word of the topic that
 * neither it nor the title says stands elsewhere in the item.
 */
function isOfAnother(text: string, entry: Entry, topic: readonly TopicWord[]): boolean {
  const terms = termsOf(text)
  const title = termsOf(entry.item.title)
  const isAside = coverage(topic, terms) < SAYS_TOPIC
  return topic.some(
    (word) =>
      !word.isFrame &&
      (isAside || word.isName) &&
      Math.max(strengthIn(word, terms), strengthIn(word, title)) < SAID_NEAR &&
      saidInItem(entry, word) >= SAID_ELSEWHERE
  )
}

/** The sentence with its neighbours, as a passage that says it is not decided. */
export function casePassage({ entry, found, text }: InCase, inquiry: Inquiry): AnswerBlock {
  const texts = textsOf(inquiry.language)
  const isRecommended = recommendationOf(entry.item).some((section) => section.text === text)
  const line = lineAround(text, found.sentence)
  const isLong = line.end - line.start > LONGEST_PASSAGE
  const { start, end } = isLong ? found.sentence : line
  const shown = text.slice(start, end)
  return {
    kind: 'passage',
    source: sourceOfItem(entry),
    label: isRecommended ? texts.fromRecommendation : texts.fromCaseText,
    text: shown,
    highlights: [{ start: found.sentence.start - start, end: found.sentence.end - start }]
  }
}

/** The sentence's paragraph; of a whole page in one line the sentence alone. */
function linesNear(text: string, sentence: Sentence): { start: number; end: number } {
  const line = lineAround(text, sentence)
  return line.end - line.start > LONGEST_PASSAGE ? sentence : line
}

/** The sentence's line, and the whole of the sentences that its wrap cuts. */
function lineAround(text: string, sentence: Sentence): { start: number; end: number } {
  const start = text.lastIndexOf('\n', sentence.start - 1) + 1
  const found = text.indexOf('\n', sentence.end)
  const end = found < 0 ? text.length : found
  const touched = splitSentences(text).filter((one) => one.start < end && one.end > start)
  return { start: Math.min(start, touched[0]?.start ?? start), end: Math.max(end, touched.at(-1)?.end ?? end) }
}

/** What the case text says of a fact that is asked for, where it says clearly more than any sentence of the decision. */
export function factBesides(
  inquiry: Inquiry,
  standing: StandingDecision,
  topic: readonly TopicWord[]
): AnswerBlock | null {
  if (inquiry.isAboutDeciding || inquiry.outcome !== null || !isFactAsked(inquiry)) return null
  const inDecision = bestSentence(standing.decision.text, topic)?.covered ?? 0
  return factInCase(inquiry, standing, topic, FACT_BESIDES, Math.max(FACT_ALONE, inDecision + CLEARLY_MORE))
}
