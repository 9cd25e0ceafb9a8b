import { type Sentence, splitSentences } from '../../domain/sentences.ts'
import { findDates } from '../../search/find-dates.ts'
import { bodyTest, isBody } from '../finding/constraints.ts'
import { coverage, termsOf } from '../finding/evidence.ts'
import { topicIn } from '../finding/find-judgements.ts'
import { caseSectionsOf, recommendationOf } from '../finding/item-fields.ts'
import { besidesForum, isHeadedBy, saidInItem } from '../finding/judge-item.ts'
import type { Library } from '../finding/library.ts'
import type { StandingDecision } from '../finding/standing-decisions.ts'
import { isWithin } from '../question/date-constraint.ts'
import { newNames } from '../question/fact-naming.ts'
import { type BodyMention, findBodies } from '../question/forum-name.ts'
import { heard } from '../question/hear-phrases.ts'
import type { TopicWord } from '../question/topic.ts'
import type { Inquiry } from '../question/understand-question.ts'
import { ACT_WORDS, OFFICE_WORDS } from '../vocabulary/act-words.ts'
import type { Answer } from './answer.ts'
import { answered, decisionBlock } from './compose.ts'

const ACTS = ACT_WORDS.map(({ asked, said, isWho = false, isCourse = false }) => ({
  asked: heard(asked),
  said: heard(said),
  isWho,
  isCourse
}))
type Act = (typeof ACTS)[number]
const OFFICE = heard(OFFICE_WORDS)

/** So much of the topic the title and the sentence with the verb, or those right before it, must say together. */
const SAYS_TOPIC = 0.5
const BEFORE = 2
/** And so much of each word that tells most; or the item elsewhere. */
const TELLS = 0.6
const SAID = 0.28
/** How surely a meeting's head must say a word for it to tell whose meeting it is. */
const HEADED = 0.45
/** What says so much less than the best is not meant. */
const CLEARLY_LESS = 0.15

/** Whether a decision was made, or its item says that something is to be, at the time that the question names. */
function isOfTime({ decision, item }: StandingDecision, sentence: string, { range, question }: Inquiry): boolean {
  if (range === null || isWithin(decision.date, range)) return true
  const [year, month] = decision.date.split('-').map(Number)
  const asked = findDates(question)
  // "Efter orienteringen i januar 2021": what was decided on it.
  if (asked.some((one) => one.day === null && one.month === month && (one.year === null || one.year === year)))
    return true
  const texts = [item.title, sentence, ...recommendationOf(item).map(({ text }) => text)]
  return texts
    .flatMap((text) => findDates(text))
    .some((said) =>
      asked.some(
        (one) =>
          one.month !== null &&
          said.month === one.month &&
          (one.day === null || said.day === one.day) &&
          (one.year === null || said.year === null || said.year === one.year)
      )
    )
}

/** Whether an answer leaves unsaid, by the verb that is asked with, who does something: what it quotes first speaks of another deed. */
export function leavesActUnsaid({ blocks }: Answer, { ask, question }: Inquiry): boolean {
  const act = ask === 'decision' ? ACTS.find(({ asked }) => asked.test(question)) : undefined
  if (act === undefined || !act.isWho) return false
  return !blocks.some(
    (block) =>
      (block.kind === 'decision' && act.said.test(block.decision.text)) ||
      (block.kind === 'passage' && act.said.test(block.text))
  )
}

/** Who begins a sentence by name or by what is short for it. */
const AT_START = /^(?:\p{Lu}{2,5}|\p{Lu}\p{Ll}+(?:,? (?:og )?\p{Lu}\p{L}+)+)(?!\p{L})/u
const namesSomebody = (sentence: string, question: string): boolean => {
  const first = AT_START.exec(sentence)?.[0]
  return (
    (first !== undefined && !question.includes(first)) ||
    newNames(sentence, question).length > 0 ||
    OFFICE.test(sentence)
  )
}

/** The topic without the words that ask for the act. */
const besidesAct = (
  topic: readonly TopicWord[],
  { said, asked }: Act,
  { topicText }: Inquiry,
  recipient: BodyMention | null
): readonly TopicWord[] => {
  const asking = asked.exec(topicText)
  const ends = asking === null ? [] : [asking.index, asking.index + asking[0].length]
  const isVerb = ({ start, end, text }: TopicWord): boolean => said.test(text) || ends[0] === start || ends[1] === end
  const isRecipient = ({ start, end }: TopicWord): boolean =>
    recipient !== null && start >= recipient.start && end <= recipient.end
  return topic.filter(
    (word) => !word.isFrame && !/^(?:\p{N}+|kr)$/u.test(word.text) && !isVerb(word) && !isRecipient(word)
  )
}

const wholeTextOf = ({ item, decision }: StandingDecision): string =>
  [item.title, decision.text, ...[...caseSectionsOf(item), ...recommendationOf(item)].map(({ text }) => text)].join(
    '\n'
  )

const hasMinutes = (libraries: readonly Library[], body: BodyMention): boolean =>
  libraries.some((library) => library.bodies().some((printed) => isBody(printed, body, libraries)))

/**
 * "Hvem er inviteret til mødet den 6. maj?", "what is the court waiting for?": the one decision with a sentence that says by its own verb what is asked
 * for, and with its title what it is about. Null where the question asks for nothing of the kind, or no decision or several say it.
 */
export function saidByAct(libraries: readonly Library[], inquiry: Inquiry): Answer | null {
  const { question, body, language } = inquiry
  // A body without minutes is a part of what is asked about.
  const recipient = inquiry.recipient !== null && hasMinutes(libraries, inquiry.recipient) ? inquiry.recipient : null
  const act = ACTS.find(({ asked }) => asked.test(question))
  if (act === undefined) return null
  const isOf = bodyTest(body, libraries)
  const named = body ?? recipient
  const found = libraries.flatMap((library) => {
    const topic = besidesAct(topicIn(library, inquiry), act, inquiry, recipient)
    return library.decisions().flatMap((standing) => {
      const { decision, item } = standing
      const title = termsOf(item.title)
      const asked = topic.length === 0 ? [] : besidesForum(library, standing, topic)
      // "The water company's …": of which company it is tells nothing that its minutes would say, where something else is asked about too.
      const besidesHead = asked.filter((word) => !isHeadedBy(standing.meeting, word, HEADED))
      const own = besidesHead.length > 0 ? besidesHead : asked
      const says = (sentence: Sentence, before: readonly Sentence[]): number => {
        if (!act.said.test(sentence.text) || !isOfTime(standing, sentence.text, inquiry)) return 0
        if (act.isWho && !namesSomebody(sentence.text, question)) return 0
        const isBodyNamed =
          named !== null &&
          findBodies(`${sentence.text}\n${item.title}`).some((one) => isBody(one.text, named, libraries))
        if (body !== null && !isOf(decision.forum) && !isBodyNamed) return 0
        const terms = termsOf(sentence.text)
        if (own.some((word) => word.importance >= TELLS && saidInItem(standing, word) < SAID)) return 0
        if (own.length === 0)
          return named !== null && inquiry.range !== null && (isBodyNamed || isBody(decision.forum, named, libraries))
            ? 1
            : 0
        if (act.isCourse) return coverage(own, termsOf(wholeTextOf(standing)))
        return coverage(own, terms, title, ...before.map(({ text }) => termsOf(text)))
      }
      const [best] = splitSentences(decision.text)
        .map((sentence, i, all) => ({ sentence, covered: says(sentence, all.slice(Math.max(0, i - BEFORE), i)) }))
        .sort((a, b) => b.covered - a.covered)
      return best === undefined || best.covered < SAYS_TOPIC ? [] : [{ standing, ...best }]
    })
  })
  const most = Math.max(0, ...found.map(({ covered }) => covered))
  const [only, ...others] = found.filter(({ covered }) => covered > most - CLEARLY_LESS)
  if (only === undefined || others.length > 0) return null
  const { start, end } = only.sentence
  return answered(question, language, [decisionBlock(only.standing, 'answer', [{ start, end }])])
}
