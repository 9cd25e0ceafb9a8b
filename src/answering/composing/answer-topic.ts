import { findDates } from '../../search/find-dates.ts'
import { answers, mayAnswer } from '../finding/answerability.ts'
import { isFactUnsaid } from '../finding/asked-fact.ts'
import { decisionsOfMatter } from '../finding/case-thread.ts'
import { acceptsDecision, isBody, meetingsOf } from '../finding/constraints.ts'
import { termsOf } from '../finding/evidence.ts'
import { findJudgements, topicIn } from '../finding/find-judgements.ts'
import { bestSentence, type Judgement } from '../finding/judge-item.ts'
import type { Library } from '../finding/library.ts'
import type { StandingDecision } from '../finding/standing-decisions.ts'
import { type DateRange, isWithin } from '../question/date-constraint.ts'
import { asksWhatIsToBe } from '../question/time-asked.ts'
import type { TopicWord } from '../question/topic.ts'
import type { Inquiry } from '../question/understand-question.ts'
import type { Answer } from './answer.ts'
import { answerFrom, type Chosen, NEARLY_EQUAL } from './answer-from.ts'
import { factBlocks, saysFact } from './facts.ts'
import { stretchOfPart } from './outcome-lead.ts'
import { refuseFact } from './refuse.ts'
import { caseFact, closedByTitle, closedItem, refuseTopic, rowsAnswer } from './without-decision.ts'

/** How much better a decision of another time must fit for a period to be taken as a part of the topic. */
const CLEARLY_BETTER = 2

/** A question about a topic: what the item that answers it says; where none does, what else is known of it, or why there is no answer. */
export function answerTopic(libraries: readonly Library[], inquiry: Inquiry): Answer {
  const accepts = acceptsDecision(libraries, inquiry.body, inquiry.range)
  const judged = findJudgements(libraries, inquiry, accepts)
  const best = bestAnswer(judged, (judgement) => topicIn(judgement.library, inquiry), inquiry)
  const loosened =
    inquiry.range === null || isNotHeld(libraries, inquiry) ? null : withPeriodAsTopic(libraries, inquiry)
  const closed = closedByTitle(inquiry, judged, best)
  if (closed !== null) return closed
  if (loosened !== null && loosened.best.score > CLEARLY_BETTER * (best?.score ?? 0))
    return answerFrom(libraries, inquiry, loosened)
  if (best !== undefined) return answerFrom(libraries, inquiry, { judged, best, accepts })
  return (
    oneOfTwo(libraries, inquiry, judged) ??
    closedItem(inquiry, judged) ??
    guestsOf(libraries, inquiry, judged) ??
    attachmentsOf(libraries, inquiry, judged) ??
    withoutBody(libraries, inquiry) ??
    rowsAnswer(libraries, inquiry) ??
    caseFact(libraries, inquiry, judged) ??
    factUnsaid(inquiry, judged) ??
    refuseTopic(libraries, inquiry, judged)
  )
}

/** "Er der lys på stien, eller blev det sparet væk?": where a second question begins that may be answered instead of the first. */
const OR_ELSE =
  /,? (?:eller|or) (?=(?:blev|bliver|er|var|kom|kommer|har|fik|får|skal|kan|må|was|were|is|are|has|have|did|does|do|will|must|may|can)(?!\p{L}))/iu
/** So much of both questions the item that answers one of them must say. */
const SAYS_BOTH = 0.6

/** The answer to one of two questions that are put as alternatives, by the item that comes first for both together; null where there is none. */
function oneOfTwo(libraries: readonly Library[], inquiry: Inquiry, judged: readonly Judgement[]): Answer | null {
  const joint = OR_ELSE.exec(inquiry.topicText)
  const [first] = judged
  if (joint === null || first === undefined || first.anywhere < SAYS_BOTH) return null
  const end = joint.index + joint[0].length
  for (const topicText of [' '.repeat(end) + inquiry.topicText.slice(end), inquiry.topicText.slice(0, joint.index)]) {
    const one: Inquiry = { ...inquiry, topicText, required: null }
    const accepts = acceptsDecision(libraries, one.body, one.range)
    const found = findJudgements(libraries, one, accepts)
    const best = bestAnswer(found, (judgement) => topicIn(judgement.library, one), one)
    if (best?.entry.item.id === first.entry.item.id) return answerFrom(libraries, one, { judged: found, best, accepts })
  }
  return null
}

/** Of a meeting that was not held nothing was decided at another. */
const isNotHeld = (libraries: readonly Library[], { isOfMeeting, body, range }: Inquiry): boolean =>
  isOfMeeting && meetingsOf(libraries, body, range).length === 0

/** So much of the topic an item must say for its guests to be those who are asked for. */
const SAYS_TOPIC = 0.5
const LOOKED_AT = 5

/** Who was there under an item is told also where its decision says little of what it was about. */
function guestsOf(libraries: readonly Library[], inquiry: Inquiry, judged: readonly Judgement[]): Answer | null {
  if (inquiry.ask !== 'guests' && inquiry.ask !== 'participants') return null
  for (const { aspect, anywhere } of judged.slice(0, LOOKED_AT)) {
    if (aspect === null || anywhere < SAYS_TOPIC) continue
    const { standing } = aspect
    if (standing.decision.attendees.length === 0) continue
    return factBlocks(libraries, inquiry, standing, [standing], stretchOfPart(aspect))
  }
  return null
}

/** Of the item that the question names by its title, that it nowhere says the fact that is asked for; null where it may say it, or is none. */
function factUnsaid(inquiry: Inquiry, judged: readonly Judgement[]): Answer | null {
  const [first] = judged
  if (first === undefined || !mayAnswer(first) || first.title < SAYS_TOPIC) return null
  const matter = { entries: [first.entry], decisions: decisionsOfMatter(first.library, first.entry) }
  return isFactUnsaid(inquiry, matter, topicIn(first.library, inquiry)) ? refuseFact(inquiry, first.entry) : null
}

/** What is attached to an item does not wait for a decision: so it stands in an agenda. */
function attachmentsOf(libraries: readonly Library[], inquiry: Inquiry, judged: readonly Judgement[]): Answer | null {
  if (inquiry.ask !== 'attachments') return null
  const [first] = judged.filter(({ entry }) => !entry.item.closed && isWithin(entry.meeting.date, inquiry.range))
  if (first === undefined || first.title < SAYS_TOPIC || first.entry.item.attachments.length === 0) return null
  return factBlocks(libraries, inquiry, first.entry, first.library.decisionsOf(first.entry))
}

function bestAnswer(
  judged: readonly Judgement[],
  topicOf: (judgement: Judgement) => readonly TopicWord[],
  inquiry: Inquiry
): Judgement | undefined {
  const answering = judged.filter((one) => answers(one, judged, topicOf(one), inquiry))
  const [best] = answering
  if (best === undefined || answering.length === 1) return best
  // Of nearly equal ones the one whose decision holds what is asked for.
  return (
    answering.find(
      (one) =>
        one.score >= best.score * NEARLY_EQUAL &&
        saysFact(inquiry, one.aspect?.standing.decision.text ?? '', topicOf(one))
    ) ?? best
  )
}

/**
 * "trivselsmålingen i 2021", "havnebadet i sommeren 2019": a period may say what the topic is and not when it was decided. So it is where the question
 * does not ask when something was decided, or where the item's own title or the sentence that answers names the period, and the decision is then found
 * by its words.
 */
function withPeriodAsTopic(libraries: readonly Library[], inquiry: Inquiry): Chosen | null {
  const { range, asRead } = inquiry
  if (range === null) return null
  const written = asRead.slice(range.start, range.end)
  const year = BARE_YEAR.test(written) ? written : null
  const topicText =
    year === null
      ? inquiry.topicText
      : `${inquiry.topicText.slice(0, range.start)}${year}${inquiry.topicText.slice(range.end)}`
  const loose: Inquiry = { ...inquiry, range: null, topicText }
  const accepts = acceptsDecision(libraries, inquiry.body, null)
  const judged = findJudgements(libraries, loose, accepts)
  const best = judged.find((one) => answers(one, judged, topicIn(one.library, loose), loose))
  if (best?.aspect === null || best === undefined) return null
  const topic = topicIn(best.library, loose)
  return isOfPeriod(best, best.aspect.standing, topic, inquiry, range) ||
    isDayOfThing(libraries, best.aspect.standing, topic, inquiry, range)
    ? { judged, best, accepts }
    : null
}

/** "Fristen den 3. maj", "the deadline of 3 May": a day that tells of which thing is spoken, and not when. */
const THING_BEFORE =
  /(?<!\p{L})(?!(?:mød|beslutning|referat|dag|sid)\p{L}*)\p{L}{2,}(?:en|et|ne)(?: den| d\.| af| fra| på)? $|(?<!\p{L})(?:the|a|an) (?:\p{L}+ ){0,2}(?!meeting|decision|minutes)\p{L}+ (?:of|on) (?:the )?$/iu
/** Whether the day that a question names tells of which thing it speaks: nobody met on it, and the sentence about that thing names it. */
function isDayOfThing(
  libraries: readonly Library[],
  { decision }: StandingDecision,
  topic: readonly TopicWord[],
  { body, topicText, question }: Inquiry,
  range: DateRange
): boolean {
  if (range.from !== range.to || !THING_BEFORE.test(topicText.slice(0, range.start))) return false
  if (meetingsOf(libraries, body, null).some(({ date }) => date.slice(5) === range.from.slice(5))) return false
  return termsOf(bestSentence(decision.text, topic)?.text ?? '').has(dayAsked(question, range))
}

/** The term of the one day that a period is; without a year, where the question names none. */
const dayAsked = (question: string, { from }: DateRange): string =>
  question.includes(from.slice(0, 4)) ? `@${from}` : `@${from.slice(5)}`

const BARE_YEAR = /^(?:19|20)\d\d$/u

/** Whether what an item says names the period, or the question leaves open which it was. */
function isOfPeriod(
  { entry }: Judgement,
  { decision }: StandingDecision,
  topic: readonly TopicWord[],
  { question, asRead, isAboutDeciding }: Inquiry,
  range: DateRange
): boolean {
  const { title, sections } = entry.item
  if (range.from === range.to) {
    const day = `@${range.from}`
    return (
      termsOf(title).has(dayAsked(question, range)) ||
      (!isAboutDeciding && asksWhatIsToBe(question) && termsOf(decision.text).has(day))
    )
  }
  const years = [...new Set([range.from.slice(0, 4), range.to.slice(0, 4)])]
  const written = asRead.slice(range.start, range.end)
  const isNamed = periodTest(written, years)
  if (isNamed(title)) return true
  if (isAboutDeciding) return isNamed(bestSentence(decision.text, topic)?.text ?? '')
  const isYearGuessed = !years.some((year) => written.includes(year))
  return isYearGuessed || isNamed(decision.text) || isNamed(sections.map((section) => section.text).join(' '))
}

/** What the minutes call the seasons that a question has in English. */
const SEASONS: Readonly<Record<string, string>> = {
  spring: 'forår',
  summer: 'sommer',
  autumn: 'efterår',
  fall: 'efterår',
  winter: 'vinter'
}

/** "2020" is also the end of "2019/20", and "2025" the beginning of "2025/26". */
const isYearIn = (text: string, year: string): boolean =>
  text.includes(year) || new RegExp(`(?<!\\p{N})${Number(year) - 1}/(?:20)?${year.slice(2)}(?!\\p{N})`, 'u').test(text)

/** Whether a text names a period as a question writes it: its month, whatever else is of that year; else its year, or a word of it. */
function periodTest(written: string, years: readonly string[]): (text: string) => boolean {
  const [asked] = findDates(written)
  if (asked !== undefined && asked.month !== null)
    return (text) =>
      findDates(text).some(
        ({ month, year }) => month === asked.month && (year === null || asked.year === null || year === asked.year)
      )
  const words = (written.match(/\p{L}{3,}/gu) ?? []).map((word) => SEASONS[word.toLowerCase()] ?? word.toLowerCase())
  return (text) =>
    years.some((year) => written.includes(year) && isYearIn(text, year)) ||
    words.some((word) => text.toLowerCase().includes(word))
}

/** What a body recommends, or says in its view, is its own: nobody else's decision answers for it. */
const RECOMMENDS =
  /(?<!\p{L})(?:ifølge|according to|in the (?:view|opinion) of|recommends?|proposes?|anbefale[rt]?|foreslå[rt]?|indstille[rt]?)(?!\p{L})/iu

/**
 * "Hvilken dag får Hovedudvalget besked?": a body that did not decide it may be what the question is about, where the question does not ask who
 * decided.
 */
function withoutBody(libraries: readonly Library[], inquiry: Inquiry): Answer | null {
  const { body } = inquiry
  if (body === null || inquiry.isAboutDeciding || inquiry.outcome !== null) return null
  const isKnown = libraries.some((library) => library.bodies().some((printed) => isBody(printed, body, libraries)))
  if (isKnown && RECOMMENDS.test(inquiry.question)) return null
  const topicText = inquiry.topicText.slice(0, body.start) + body.text + inquiry.topicText.slice(body.end)
  const answer = answerTopic(libraries, { ...inquiry, body: null, bodyIsPlace: false, topicText })
  return answer.answered ? answer : null
}
