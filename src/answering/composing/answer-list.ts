import type { Language } from '../../domain/language.ts'
import type { LocalDate, Outcome } from '../../domain/minutes.ts'
import { splitSentences } from '../../domain/sentences.ts'
import { outcomeOfSentence } from '../../reading/meaning/outcome.ts'
import { formatCommandDate } from '../../texts/format-date.ts'
import { outcomeWord } from '../../texts/outcome-word.ts'
import { acceptsDecision, isBody, meetingsOf } from '../finding/constraints.ts'
import { coverage, termsOf } from '../finding/evidence.ts'
import { findJudgements, isAboutSomething, topicIn } from '../finding/find-judgements.ts'
import { withoutOwnNames } from '../finding/judge-item.ts'
import type { Library } from '../finding/library.ts'
import type { StandingDecision } from '../finding/standing-decisions.ts'
import { type DateRange, FIRST, isWithin, LAST } from '../question/date-constraint.ts'
import { bodyInWords } from '../question/forum-name.ts'
import type { Inquiry } from '../question/understand-question.ts'
import type { Answer, AnswerBlock } from './answer.ts'
import { answered, decisionBlock, heading, lead, meetingName, textsOf } from './compose.ts'
import { refuse } from './refuse.ts'
import { sourceOfItem, sourceOfMeeting } from './sources.ts'

/** Which outcomes meet one that is asked for. */
export function meetsOutcome(asked: Outcome, actual: Outcome): boolean {
  return (
    asked === actual ||
    (asked === 'approved' && actual === 'approved-with-remarks') ||
    (asked === 'discussed' && actual === 'internal-discussion')
  )
}

/** Whether a decision, or one of its parts, has the outcome. */
export function hasOutcome({ decision }: StandingDecision, asked: Outcome): boolean {
  const parts = decision.subDecisions.map((part) => part.outcome)
  return parts.length > 0 ? parts.some((one) => meetsOutcome(asked, one)) : meetsOutcome(asked, decision.outcome)
}

/** Whether a decision begins by such an outcome: "Taget til efterretning. Prisen fastholdes." settles more, and noted it all the same. */
function beginsBy({ decision }: StandingDecision, asked: Outcome): boolean {
  const [first] = decision.subDecisions.length > 0 ? [] : splitSentences(decision.text)
  const outcome = first === undefined ? undefined : outcomeOfSentence(first.text)?.outcome
  return outcome !== undefined && meetsOutcome(asked, outcome)
}

/** The days of a question in words: " den 05-02-2013", " fra 01-02-2013 til 28-02-2013", " til og med 30-04-2013". */
export function periodInWords({ from, to }: Pick<DateRange, 'from' | 'to'>, language: Language): string {
  const texts = textsOf(language)
  const date = (day: LocalDate): string => formatCommandDate(day, language)
  if (from === to) return texts.onDay(date(from))
  if (from === FIRST) return texts.until(date(to))
  return to === LAST ? texts.since(date(from)) : texts.inPeriod(date(from), date(to))
}

/** The limits of a question in words: " i Direktionen den 05-02-2013". */
export function limitsInWords({ language, range, body }: Inquiry): string {
  const where = body === null ? '' : textsOf(language).inBody(bodyInWords(body))
  return range === null ? where : where + periodInWords(range, language)
}

export function allDecisions(libraries: readonly Library[]): readonly StandingDecision[] {
  const [only, ...others] = libraries
  if (only === undefined || others.length === 0) return only?.decisions() ?? []
  const seen = new Set<string>()
  return libraries
    .flatMap((library) => library.decisions())
    .filter(({ decision }) => {
      if (seen.has(decision.id)) return false
      seen.add(decision.id)
      return true
    })
}

/** "Hvad vedtog rådet i maj?", "what was discussed?": all that was decided is asked for, whatever its outcome. */
const MEANS_ANY: ReadonlySet<Outcome> = new Set(['approved', 'discussed', 'decided', 'none'])

/** How many decisions of a list are quoted; the rest are lines with title and outcome. */
const QUOTED = 40

/** All decisions within the question's limits: complete, with a count, newest first, in the order of the agenda. Null where there is none. */
export function answerDecisionList(libraries: readonly Library[], inquiry: Inquiry, hasTopic: boolean): Answer | null {
  const texts = textsOf(inquiry.language)
  const accepts = acceptsDecision(libraries, inquiry.body, inquiry.range)
  let decisions = allDecisions(libraries).filter(
    (standing) => accepts(standing) && standing.decision.text.trim() !== ''
  )
  const hasMet = decisions.length > 0
  const latest = decisions[0]
  if (inquiry.latest && latest !== undefined)
    decisions = decisions.filter(
      ({ decision, meeting }) => decision.date === latest.decision.date && meeting.id === latest.meeting.id
    )
  const { outcome, otherOutcome } = inquiry
  const isOfOutcome = inquiry.wantsList || (!hasTopic && outcome !== null && !MEANS_ANY.has(outcome))
  if (outcome !== null && (isOfOutcome || outcome === 'postponed'))
    decisions = decisions.filter((standing) =>
      [outcome, otherOutcome].some((one) => one !== null && (hasOutcome(standing, one) || beginsBy(standing, one)))
    )
  if (hasTopic) {
    // Which of several bodies of a name is meant is no topic: "the school board of Sivholm School".
    decisions = decisions.filter(({ item, decision, meeting }) =>
      libraries.some((library) => {
        const topic = withoutOwnNames(library, meeting, topicIn(library, inquiry))
        return !isAboutSomething(topic) || coverage(topic, termsOf(item.title), termsOf(decision.text)) >= 0.5
      })
    )
  }
  if (decisions.length === 0) {
    if (!hasMet && inquiry.body !== null && inquiry.bodyIsPlace && inquiry.range === null)
      return answerAboutBody(libraries, inquiry)
    return null
  }
  const limits = limitsInWords(inquiry)
  const count =
    outcome !== null && isOfOutcome
      ? texts.itemsWith(
          decisions.length,
          [outcome, ...(otherOutcome === null ? [] : [otherOutcome])]
            .map((one) => outcomeWord(one, inquiry.language))
            .join(' / ')
        )
      : texts.decisionsFound(decisions.length, limits)
  const blocks: AnswerBlock[] = []
  if (decisions.length > 1 || isOfOutcome) blocks.push(lead(count))
  decisions.forEach((standing, i) => {
    if (i < QUOTED) blocks.push(decisionBlock(standing, 'answer', outcome === null ? [] : partsWith(standing, outcome)))
    else
      blocks.push({
        kind: 'entry',
        source: sourceOfItem(standing),
        text: standing.item.title,
        note: outcomeWord(standing.decision.outcome, inquiry.language)
      })
  })
  if (outcome === null) {
    for (const meeting of new Set(decisions.map((one) => one.meeting))) {
      const closed = meeting.items.filter((item) => item.closed && item.decisions.length === 0)
      if (closed.length > 0 && isWithin(meeting.date, inquiry.range))
        blocks.push(lead(texts.closedAlso(closed.map((item) => texts.item(item.number)).join(', '))))
    }
  }
  return answered(inquiry.question, inquiry.language, blocks)
}

/** Why such a list is empty: nothing was decided within the limits, or nothing with that outcome. */
export function noneInList(libraries: readonly Library[], inquiry: Inquiry, hasTopic: boolean): string {
  const texts = textsOf(inquiry.language)
  const { outcome, language } = inquiry
  const limits = limitsInWords(inquiry)
  return outcome !== null && allDecisions(libraries).some(acceptsDecision(libraries, inquiry.body, inquiry.range))
    ? texts.noneWith(outcomeWord(outcome, language), limits, hasTopic)
    : texts.noSuchMeeting(limits)
}

/** The stretches of a decision that have an outcome of their own. */
function partsWith({ decision }: StandingDecision, outcome: Outcome): readonly { start: number; end: number }[] {
  return decision.subDecisions.flatMap((part) => {
    const start = decision.text.indexOf(part.heading)
    const at = start < 0 ? -1 : decision.text.indexOf(part.text, start)
    return meetsOutcome(outcome, part.outcome) && at >= 0 && part.text !== ''
      ? [{ start: at, end: at + part.text.length }]
      : []
  })
}

/** "What was decided on Lederforum?" where it has no minutes: what others decided about it and promised to it. */
function answerAboutBody(libraries: readonly Library[], inquiry: Inquiry): Answer {
  const texts = textsOf(inquiry.language)
  const { body } = inquiry
  if (body === null) return refuse(inquiry, texts.notFound)
  const asTopic: Inquiry = { ...inquiry, body: null, topicText: inquiry.topicText + body.text }
  const about = findJudgements(libraries, asTopic, () => true).filter((one) => one.aspect !== null && one.title >= 0.6)
  const decided = about.flatMap((one) => one.aspect?.standing ?? [])
  const promised = allDecisions(libraries).filter(
    (standing) =>
      !decided.includes(standing) && standing.decision.presentations.some((one) => isBody(one.forum, body, libraries))
  )
  if (decided.length === 0) {
    const mentions = findJudgements(libraries, asTopic, () => true)
    return refuse(
      inquiry,
      texts.noMinutesOf(bodyInWords(body)),
      mentions,
      libraries[0] === undefined ? [] : topicIn(libraries[0], asTopic)
    )
  }
  const blocks: AnswerBlock[] = [
    lead(texts.noMinutesButDecisions(bodyInWords(body))),
    ...decided.slice(0, 5).map((standing) => decisionBlock(standing, 'answer'))
  ]
  if (promised.length > 0) {
    blocks.push(heading(texts.promises(promised.length, bodyInWords(body))))
    for (const standing of promised) {
      const sentence = standing.decision.presentations.find((one) => isBody(one.forum, body, libraries))
      blocks.push({
        kind: 'entry',
        source: { ...sourceOfItem(standing), decisionId: standing.decision.id, decidedOn: standing.decision.date },
        text: sentence?.text ?? standing.item.title,
        note: null
      })
    }
  }
  return answered(inquiry.question, inquiry.language, blocks)
}

/**
 * "Hvad skal udvalget behandle den 9. september?": the items of the meeting asked for, or of the next one; of a closed item its number. Null where
 * there is no such meeting.
 */
export function answerAgenda(libraries: readonly Library[], inquiry: Inquiry, today: LocalDate): Answer | null {
  if (inquiry.body === null && inquiry.range === null) return null
  const texts = textsOf(inquiry.language)
  const all = meetingsOf(libraries, inquiry.body, inquiry.range)
  const ahead = all.filter((meeting) => meeting.date >= today)
  const meetings = inquiry.range === null ? ahead.slice(-1) : all
  if (meetings.length === 0) return null
  return answered(
    inquiry.question,
    inquiry.language,
    meetings.flatMap((meeting) => [
      lead(texts.agendaOf(meeting.items.length, meetingName(meeting, inquiry.language))),
      ...meeting.items.map(
        (item): AnswerBlock => ({
          kind: 'entry',
          source: sourceOfItem({ meeting, item }),
          text: item.title,
          note: item.closed ? texts.closedTitle : null
        })
      )
    ])
  )
}

export function answerMeetings(libraries: readonly Library[], inquiry: Inquiry): Answer {
  const texts = textsOf(inquiry.language)
  const meetings = meetingsOf(libraries, inquiry.body, inquiry.range)
  if (meetings.length === 0) {
    const { body, range } = inquiry
    const isOtherTime = range !== null && meetingsOf(libraries, body, null).length > 0
    return refuse(
      inquiry,
      body === null || isOtherTime ? texts.noSuchMeetingAtAll : texts.noMinutesOf(bodyInWords(body))
    )
  }
  return answered(inquiry.question, inquiry.language, [
    lead(texts.meetings(meetings.length)),
    ...meetings.map(
      (meeting): AnswerBlock => ({
        kind: 'entry',
        source: sourceOfMeeting(meeting),
        text: meetingName(meeting, inquiry.language),
        note: texts.items(meeting.items.length)
      })
    )
  ])
}
