import { splitSentences } from '../../domain/sentences.ts'
import { termsOfWord } from '../../search/analyze-text.ts'
import { MONEY, RESPONSIBLE } from '../question/fact-cues.ts'
import { namesCompany, newNames } from '../question/fact-naming.ts'
import { heard } from '../question/hear-phrases.ts'
import type { TopicWord } from '../question/topic.ts'
import type { Inquiry } from '../question/understand-question.ts'
import { BYSTANDER_WORDS } from '../vocabulary/fact-words.ts'
import {
  ASKS_CHOICE_WORDS,
  ASKS_GIVER_WORDS,
  ASKS_LEADER_WORDS,
  ASKS_MAKE_WORDS,
  ASKS_MAKER_WORDS,
  ASKS_SUPPLIER_WORDS,
  ASKS_THEME_WORDS,
  CHOICE_SAID,
  GIVES_WORDS,
  GOES_ON_WORDS,
  LEADER_WORDS,
  MADE_BY_WORDS,
  MAKE_SAID_WORDS,
  MAY_BE_CHOSEN_WORDS,
  THEME_WORDS
} from '../vocabulary/open-words.ts'
import { coverage, strengthIn, termsOf } from './evidence.ts'
import { caseSectionsOf, recommendationOf } from './item-fields.ts'
import type { Entry, StandingDecision } from './standing-decisions.ts'

/** What a question takes for settled and a matter leaves open: that one of several was chosen, that somebody leads or gives money, of which make a thing is. */

/** What was found of a matter. */
export interface Matter {
  readonly entries: readonly Entry[]
  readonly decisions: readonly StandingDecision[]
}

const ASKS_CHOICE = heard(ASKS_CHOICE_WORDS)
const ASKS_THEME = heard(ASKS_THEME_WORDS)
const IS_THEME = heard(THEME_WORDS)
const SAYS_CHOICE = heard(CHOICE_SAID)
const MAY_BE_CHOSEN = heard(MAY_BE_CHOSEN_WORDS)
const ASKS_LEADER = heard(ASKS_LEADER_WORDS)
const IS_LEADER = heard(LEADER_WORDS)
const ASKS_GIVER = heard(ASKS_GIVER_WORDS)
const GIVES = heard(GIVES_WORDS)
const GOES_ON = heard(GOES_ON_WORDS)
const ASKS_MAKE = heard(ASKS_MAKE_WORDS)
const SAYS_MAKE = heard(MAKE_SAID_WORDS)
const ASKS_MAKER = heard(ASKS_MAKER_WORDS)
const ASKS_SUPPLIER = heard(ASKS_SUPPLIER_WORDS)
const MADE_BY = heard(MADE_BY_WORDS)

const SAYS_IT = 0.5
const ABOUT_IT = 0.25

const caseTextsOf = ({ entries }: Matter): readonly string[] =>
  entries.flatMap(({ item }) => caseSectionsOf(item).map(({ text }) => text))
const settledTextsOf = ({ entries, decisions }: Matter): readonly string[] => [
  ...decisions.map(({ decision }) => decision.text),
  ...entries.flatMap(({ item }) => recommendationOf(item).map(({ text }) => text))
]
const sentencesOf = (texts: readonly string[]): readonly string[] =>
  texts.flatMap((text) => splitSentences(text).map((sentence) => sentence.text))

/** The noun behind "which", as a word of the topic. */
const WHICH_NOUN = /(?<!\p{L})(?:hvilken|hvilket|hvilke|which|what) (?=\p{L})/iu
function nounAsked({ topicText }: Inquiry, topic: readonly TopicWord[]): TopicWord | undefined {
  const which = WHICH_NOUN.exec(topicText)
  const start = which === null ? -1 : which.index + which[0].length
  return topic.find((word) => word.start === start)
}

/**
 * "Hvilket emne valgte rådet?": the case text says what it may be, and what was decided neither speaks of it nor takes up anything that was named as possible.
 */
function isChoiceOpen(inquiry: Inquiry, matter: Matter, topic: readonly TopicWord[]): boolean {
  const { question } = inquiry
  const noun = ASKS_CHOICE.test(question) ? nounAsked(inquiry, topic) : undefined
  const isTheme = noun === undefined ? ASKS_THEME.test(question) : IS_THEME.test(noun.text)
  if (noun === undefined && !isTheme) return false
  const isAboutNoun = (sentence: string): boolean =>
    (noun !== undefined && strengthIn(noun, termsOf(sentence)) >= SAYS_IT) || (isTheme && IS_THEME.test(sentence))
  const options = sentencesOf(caseTextsOf(matter)).filter(
    (sentence) => MAY_BE_CHOSEN.test(sentence) && isAboutNoun(sentence)
  )
  if (options.length === 0) return false
  const settled = sentencesOf(settledTextsOf(matter))
  const possible = new Set(
    options.flatMap((option) => [...termsOf(option)].flatMap(([term, weight]) => (weight === 1 ? term : [])))
  )
  const isOption = (sentence: string): boolean =>
    [...termsOf(sentence)].some(([term, weight]) => weight === 1 && possible.has(term) && !/^\P{L}/u.test(term))
  return !settled.some((sentence) => isAboutNoun(sentence) || isOption(sentence) || SAYS_CHOICE.test(sentence))
}

/** "Hvem bliver leder af plejehjemmet?": whoever was chosen for something else leads nothing, where the matter nowhere speaks of the office. */
function isLeaderUnsaid({ question }: Inquiry, matter: Matter, topic: readonly TopicWord[]): boolean {
  if (!ASKS_LEADER.test(question)) return false
  const office = topic.find((word) => !word.isFrame && IS_LEADER.test(word.text))
  if (office === undefined) return false
  const titles = matter.entries.map(({ item }) => item.title)
  // "Skolechef": whoever leads anything at all is none.
  const least = termsOfWord(office.text).parts.length > 1 ? SAYS_IT : ABOUT_IT
  return ![...titles, ...settledTextsOf(matter), ...caseTextsOf(matter)].some(
    (text) => strengthIn(office, termsOf(text)) >= least
  )
}

/** Whoever is asked to give: the word right behind the words that ask. */
function giverAsked({ topicText, language }: Inquiry, topic: readonly TopicWord[]): TopicWord | undefined {
  const asking = ASKS_GIVER.exec(topicText)
  if (asking === null) return undefined
  const end = asking.index + asking[0].length
  const giver = topic.find((word) => word.start >= end)
  if (giver === undefined || giver.isFrame || !/^ (?:den |det |de |the )?$/iu.test(topicText.slice(end, giver.start)))
    return undefined
  return language === 'da' || GIVES.test(topicText.slice(giver.end)) ? giver : undefined
}

/** "Hvor meget gav fonden?": no sum is said of whoever is asked to have given it. */
function isGiftUnsaid(inquiry: Inquiry, matter: Matter, topic: readonly TopicWord[]): boolean {
  if (inquiry.ask !== 'amount') return false
  const giver = giverAsked(inquiry, topic)
  if (giver === undefined) return false
  const texts = [...settledTextsOf(matter), ...caseTextsOf(matter), ...matter.entries.map(({ item }) => item.title)]
  const names = (text: string): boolean => strengthIn(giver, termsOf(text)) >= SAYS_IT
  if (!texts.some(names)) return false
  return !texts.some((text) => {
    const sentences = splitSentences(text)
    return sentences.some(
      ({ text: sentence }, i) =>
        MONEY.test(sentence) && (names(sentence) || (GOES_ON.test(sentence) && names(sentences[i - 1]?.text ?? '')))
    )
  })
}

const IS_BYSTANDER = heard(BYSTANDER_WORDS)
/** "Ida Holm skriver ansøgningen", "fraværende: Bo Lund": whoever has a task, or is away, is none of those who are asked for by what they are. */
export const namesBystander = (sentence: string): boolean => RESPONSIBLE.test(sentence) || IS_BYSTANDER.test(sentence)

/**
 * "Hvilket mærke er bilerne?", "hvem malede loftet?": a make, or whoever made a thing, has a name, and none stands in what is said of the thing but those of
 * whoever met or has a task, of a supplier those of firms alone; of a make none where a thing is bought or its make is said.
 */
function isMakeUnsaid({ question }: Inquiry, matter: Matter, topic: readonly TopicWord[]): boolean {
  const isOfMake = ASKS_MAKE.test(question)
  const isOfSupplier = ASKS_SUPPLIER.test(question)
  if (!isOfMake && !isOfSupplier && !ASKS_MAKER.test(question)) return false
  const people = peopleOf(matter)
  const names = (sentence: string): boolean =>
    isOfMake && !SAYS_MAKE.test(sentence)
      ? namesCompany(sentence)
      : MADE_BY.test(sentence)
        ? newNames(sentence, question).length > 0
        : isOfSupplier
          ? namesCompany(sentence)
          : newNames(withoutPeople(sentence, people), question).length > 0 && !namesBystander(sentence)
  return !(
    sentencesOf(settledTextsOf(matter)).some(names) ||
    sentencesOf(caseTextsOf(matter)).some(
      (sentence) => names(sentence) && coverage(topic, termsOf(sentence)) >= ABOUT_IT
    )
  )
}

/** All who met, were away or kept the minutes, by name. */
export const peopleOf = ({ entries }: Matter): readonly string[] => [
  ...new Set(
    entries.flatMap(({ meeting: { participants, absent, secretary } }) =>
      [...participants, ...absent, secretary ?? ''].flatMap(
        (name) => /\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}.-]*)+/u.exec(name)?.[0] ?? []
      )
    )
  )
]
export const withoutPeople = (sentence: string, people: readonly string[]): string =>
  people.reduce((rest, name) => rest.replaceAll(name, ' '), sentence)

/** Whether a question takes for settled what the matter leaves open. */
export const isLeftOpen = (inquiry: Inquiry, matter: Matter, topic: readonly TopicWord[]): boolean =>
  isChoiceOpen(inquiry, matter, topic) ||
  isLeaderUnsaid(inquiry, matter, topic) ||
  isGiftUnsaid(inquiry, matter, topic) ||
  isMakeUnsaid(inquiry, matter, topic)
