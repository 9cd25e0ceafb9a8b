import { type Sentence, splitSentences } from '../../domain/sentences.ts'
import { type DateMention, findDates } from '../../search/find-dates.ts'
import { bodyTest } from '../finding/constraints.ts'
import { coverage, termsOf } from '../finding/evidence.ts'
import { isAboutSomething, topicIn } from '../finding/find-judgements.ts'
import type { Library } from '../finding/library.ts'
import type { StandingDecision } from '../finding/standing-decisions.ts'
import { asksFor, saying } from '../question/fact-cues.ts'
import { asksWhatIsToBe, asksWhatWas } from '../question/time-asked.ts'
import type { Inquiry } from '../question/understand-question.ts'
import type { Answer } from './answer.ts'
import { answered, decisionBlock } from './compose.ts'

/** So much of the topic the title and the sentence of that time must say together. */
const SAYS_TOPIC = 0.5
/** What says so much less than the best is not meant. */
const CLEARLY_LESS = 0.2
/** More than these were found by chance. */
const MOST = 3

/** Whether a sentence, said at a meeting, names the day or month that was asked for; where one of the two has no year, the meeting's or the next is meant. */
function namesTime(said: DateMention, asked: DateMention, met: string): boolean {
  if (said.month === null || said.month !== asked.month) return false
  if (asked.day !== null && said.day !== asked.day) return false
  if (said.year !== null && asked.year !== null) return said.year === asked.year
  const year = said.year ?? asked.year
  const yearMet = Number(met.slice(0, 4))
  return year === null || year === yearMet || year === yearMet + 1
}

/** The sentences of a decision that name a time. */
const sentencesOfTime = ({ decision }: StandingDecision, asked: DateMention): readonly Sentence[] =>
  splitSentences(decision.text).filter((sentence) =>
    findDates(sentence.text).some((said) => namesTime(said, asked, decision.date))
  )

/** Whether anybody met on that day, in whatever year. */
function isDayOfMeeting(libraries: readonly Library[], { month, day }: DateMention): boolean {
  const tail = `-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  return libraries.some((library) => library.heldDates().some((date) => date.endsWith(tail)))
}

/**
 * The time at which a question asks what is to happen: as its verb says, or since it names a day without a year on which nobody met ("Hvem giver status
 * den 4. marts?"). Null where it asks nothing of the kind.
 */
function timeAsked(
  libraries: readonly Library[],
  { question, asRead, range, isAboutDeciding, outcome }: Inquiry
): DateMention | null {
  if (range === null || isAboutDeciding || outcome !== null) return null
  const [asked] = findDates(asRead.slice(range.start, range.end))
  if (asked === undefined || asked.month === null) return null
  if (asksWhatIsToBe(question)) return asked
  const isOpen = asked.day !== null && asked.year === null && !asksWhatWas(question)
  return isOpen && !isDayOfMeeting(libraries, asked) ? asked : null
}

/**
 * "Hvad skal HR lægge frem den 10. april?", "what must be ready by 1 June?": a time at which something is to happen is no day of a meeting, but stands in
 * what was decided before. At most three decisions that name it and say the topic, the nearest first; null where the question asks nothing of the
 * kind, or nothing was decided for that time.
 */
export function saidForTime(libraries: readonly Library[], inquiry: Inquiry): Answer | null {
  const { body, question } = inquiry
  const asked = timeAsked(libraries, inquiry)
  if (asked === null) return null
  const isOf = body?.role === 'body' ? bodyTest(body, libraries) : () => true
  const found = libraries.flatMap((library) => {
    const topic = topicIn(library, inquiry)
    const isAbout = isAboutSomething(topic)
    if (!isAbout && body === null && asked.day === null) return []
    return library
      .decisions()
      .filter(({ decision }) => isOf(decision.forum))
      .flatMap((standing) => {
        const sentences = sentencesOfTime(standing, asked)
        if (sentences.length === 0) return []
        const said = sentences.map((sentence) => sentence.text).join('\n')
        if (asksFor('place', question) && !saying('place').test(said)) return []
        const covered = isAbout ? coverage(topic, termsOf(standing.item.title), termsOf(said)) : 1
        return covered < SAYS_TOPIC ? [] : [{ standing, sentences, covered }]
      })
  })
  const best = Math.max(0, ...found.map(({ covered }) => covered))
  const meant = found
    .filter(({ covered }) => covered > best - CLEARLY_LESS)
    .sort((a, b) => b.covered - a.covered || (a.standing.decision.date < b.standing.decision.date ? 1 : -1))
  if (meant.length === 0 || meant.length > MOST) return null
  return answered(
    question,
    inquiry.language,
    meant.map(({ standing, sentences }) => decisionBlock(standing, 'answer', sentences))
  )
}

/** The same of a day, which tells more than a month: it goes before what else is known of the topic. */
export const saidForDay = (libraries: readonly Library[], inquiry: Inquiry): Answer | null =>
  typeof timeAsked(libraries, inquiry)?.day === 'number' ? saidForTime(libraries, inquiry) : null
