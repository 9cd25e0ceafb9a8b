import type { LocalDate } from '../../domain/minutes.ts'
import { type Sentence, splitSentences } from '../../domain/sentences.ts'
import { findDates } from '../../search/find-dates.ts'
import { formatCommandDate } from '../../texts/format-date.ts'
import { bodyTest, meetingsOf } from '../finding/constraints.ts'
import { topicIn } from '../finding/find-judgements.ts'
import { caseSectionsOf } from '../finding/item-fields.ts'
import { isHeadedBy } from '../finding/judge-item.ts'
import type { Library } from '../finding/library.ts'
import { isWithin } from '../question/date-constraint.ts'
import { saysDate } from '../question/fact-cues.ts'
import { bodyInWords } from '../question/forum-name.ts'
import { heard } from '../question/hear-phrases.ts'
import type { Inquiry } from '../question/understand-question.ts'
import type { Answer, AnswerBlock } from './answer.ts'
import { answered, decisionBlock, lead, meetingName, textsOf } from './compose.ts'
import { casePassage } from './facts-in-case.ts'
import { refuse } from './refuse.ts'
import { sourceOfItem, sourceOfMeeting } from './sources.ts'

/** The next meeting of whatever body. */
const OF_ANY_BODY = /^\s*(?:hvornår|when)(?!\p{L}).{0,20}(?:næste møde|next meeting)\s*\?*$/iu
/** Says when the next meeting is: "næste møde", "næste bestyrelsesmøde". */
const SAYS_NEXT_MEETING = heard(['næste|kommende *møde', 'next meeting'])

/** Asks for what lies ahead only. */
const AHEAD = /(?<!\p{L})(?:næste|kommende|planlagt|flere|next|upcoming|planned|more|igen|again)(?!\p{L})/iu

/**
 * "Hvornår er der møde i Lederforum?": the planned meetings of a forum, and the dates that follow-up lists give it; without a forum the planned
 * meetings of all. Null where neither knows of any.
 */
export function answerCalendar(
  libraries: readonly Library[],
  inquiry: Inquiry,
  today: LocalDate,
  hasTopic: boolean
): Answer | null {
  const body = inquiry.body ?? inquiry.recipient
  const texts = textsOf(inquiry.language)
  const isMeant = bodyTest(body, libraries)
  const onlyAhead = AHEAD.test(inquiry.question)
  const planned = meetingsOf(libraries, body, inquiry.range)
    .filter((meeting) => meeting.kind === 'agenda' && meeting.date >= today)
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
    .map(
      (meeting): AnswerBlock => ({
        kind: 'entry',
        source: sourceOfMeeting(meeting),
        text: meetingName(meeting, inquiry.language),
        note: meeting.startTime
      })
    )
  const listed =
    body === null
      ? []
      : libraries
          .flatMap((library) => library.followUpLists())
          .flatMap((entry) =>
            (entry.item.followUpList?.forums ?? [])
              .filter((calendar) => isMeant(calendar.forum))
              .flatMap((calendar) => calendar.entries)
              .filter(({ text, date }) => isInRange(text, date, inquiry))
              .filter(({ date }) => !onlyAhead || date === null || date >= today)
              .map(
                ({ text, date }): AnswerBlock => ({
                  kind: 'entry',
                  source: sourceOfItem(entry),
                  text,
                  note: date === null ? null : formatCommandDate(date, inquiry.language)
                })
              )
          )
  const blocks = [...planned, ...listed]
  return blocks.length === 0
    ? (nextMeetingSaid(libraries, inquiry) ?? (hasTopic ? null : noneAhead(libraries, inquiry)))
    : answered(inquiry.question, inquiry.language, [
        lead(body === null ? texts.plannedMeetings : texts.calendar(bodyInWords(body))),
        ...blocks
      ])
}

/** Nothing lies ahead that is known of: the latest that was held is said instead. Null where no day ahead is asked for, or nothing was held. */
function noneAhead(libraries: readonly Library[], inquiry: Inquiry): Answer | null {
  const { body, range, question, language } = inquiry
  if (range !== null || !AHEAD.test(question)) return null
  if (body === null) return OF_ANY_BODY.test(question) ? refuse(inquiry, textsOf(language).noMeetingAheadAtAll) : null
  const [latest] = meetingsOf(libraries, body, null)
  if (latest === undefined) return null
  const day = formatCommandDate(latest.date, language)
  return {
    ...refuse(inquiry, textsOf(language).noMeetingAhead(bodyInWords(body), day)),
    sources: [sourceOfMeeting(latest)]
  }
}

/** An entry without a year ("10. maj") is of the year of its list; its month then tells. */
function isInRange(text: string, date: LocalDate | null, { range }: Inquiry): boolean {
  if (range === null) return true
  if (date !== null) return isWithin(date, range)
  return findDates(text).some(
    ({ month }) => month !== null && month >= Number(range.from.slice(5, 7)) && month <= Number(range.to.slice(5, 7))
  )
}

/** "Udsættes til næste møde" says no day. */
const saysOtherDate = (text: string): boolean => saysDate(text.replace(SAYS_NEXT_MEETING, ' '))

/** So many of a forum's latest meetings are looked through. */
const LATEST = 3

/**
 * Where the minutes themselves say when the next meeting is ("Næste møde holdes den 19. juni"): what was decided of it, or what the case text says. Of a
 * forum that is named, in its latest minutes, or in those up to the day that is named ("efter 12. juni"). Null where no minutes say it.
 */
function nextMeetingSaid(libraries: readonly Library[], inquiry: Inquiry): Answer | null {
  const { body, range, question, language } = inquiry
  if (body === null || !AHEAD.test(question)) return null
  const until = range?.from ?? null
  const meetings = meetingsOf(libraries, body, null)
    .filter((meeting) => until === null || meeting.date <= until)
    .slice(0, LATEST)
  for (const meeting of meetings) {
    for (const item of meeting.items) {
      const says = (text: string): Sentence | undefined =>
        splitSentences(text).find((sentence) => SAYS_NEXT_MEETING.test(sentence.text) && saysOtherDate(sentence.text))
      const isAboutIt = SAYS_NEXT_MEETING.test(item.title)
      const decided = item.decisions.find(({ text }) => says(text) !== undefined || (isAboutIt && saysDate(text)))
      const standing = libraries
        .flatMap((library) => library.decisionsOf({ meeting, item }))
        .find(({ decision }) => decision.id === decided?.id)
      if (standing !== undefined) {
        const said = says(standing.decision.text)
        return answered(question, language, [decisionBlock(standing, 'answer', said === undefined ? [] : [said])])
      }
      const section = caseSectionsOf(item).find(({ text }) => says(text) !== undefined)
      const said = section === undefined ? undefined : says(section.text)
      if (section !== undefined && said !== undefined)
        return answered(question, language, [
          casePassage(
            { entry: { meeting, item }, found: { sentence: said, covered: 1, isClear: true }, text: section.text },
            inquiry
          )
        ])
    }
  }
  return null
}

/** What a forum's meetings of a year or half a year are fixed by. */
const IS_PLAN = heard([
  '*mødeplan*|*mødekalender*|*mødedatoer*|*mødedage*|møderække*|årsplan|årshjul',
  'møder|møderne|mødetidspunkter _2 <aar>',
  'kommende|næste møder',
  'meeting plan|dates|calendar|schedule',
  'meetings in <aar>'
])
/** "Mødet i august flyttes til den 31.", "næste møde flyttes": of one meeting. */
const MOVES_MEETING = heard([
  '*mødet|*møderne|*møde … flyttes|flyttet|flytter|rykkes|rykket|aflyses|aflyst|udsættes|udskydes|fremrykkes',
  'næste|kommende *møde _3 flyttes|flyttet|rykkes|rykket|aflyses|aflyst|udsættes|udskydes|fremrykkes',
  'flyttes|flytter|rykkes _4 *mødet|*møde|*møderne',
  'meeting … moved|postponed|cancelled'
])
const SAYS_MEETINGS = heard(['møder|møderne|mødet|mødes|meetings|meeting|meet', 'næste|kommende *møde'])
/** What is asked for in other words than of asking. */
const PLAN_WORD = heard([
  '*mødedato*|*mødeplan*|*mødekalender*|*mødedag*|*møderække*|dato*|dates|schedule|calendar|moved|flytte*'
])
const ASKS_MEETING = heard(['*møde*|møder|mødes|meeting|meetings|meet|meets'])

const YEAR = /(?<!\p{N})(?:19|20)\d\d(?!\p{N})/u

/** Whether a text speaks of the time that a question names: by a month and its day or, where it names a year alone, by that. */
function isOfTime(text: string, { range, looseYears, question }: Inquiry): boolean {
  if (range === null) return looseYears.every((year) => text.includes(String(year)))
  const [from, to] = [Number(range.from.slice(5, 7)), Number(range.to.slice(5, 7))]
  const isGuessed = !YEAR.test(question)
  const asked = range.from === range.to && isGuessed ? Number(range.from.slice(8)) : null
  return findDates(text).some(
    ({ year, month, day }) =>
      month !== null &&
      day !== null &&
      month >= from &&
      month <= to &&
      (asked === null ? isGuessed || year === null || range.from.startsWith(String(year)) : day === asked)
  )
}

/** "Havnerådet møde marts 2025": nothing but a body, its meeting and a time at which it has not met; whoever searches so asks for the day. */
const isKeyWords = (libraries: readonly Library[], inquiry: Inquiry, telling: number): boolean =>
  telling === 0 &&
  inquiry.isOfMeeting &&
  !ASKING_WORD.test(inquiry.question) &&
  meetingsOf(libraries, inquiry.body, inquiry.range).length === 0
const ASKING_WORD = /(?<!\p{L})(?:hv(?:ad|em|or|ordan|ilke[nt]?)|what|who|which|how)(?!\p{L})/iu

/**
 * "Hvilken dag i juni mødes Handicaprådet?": what a forum decided of its own meetings, with the days that were proposed. Null where nothing else but a
 * meeting's day is asked for, or no minutes say it.
 */
export function answerMeetingPlan(libraries: readonly Library[], inquiry: Inquiry): Answer | null {
  const { body, range, question, language } = inquiry
  if (body === null || !ASKS_MEETING.test(question)) return null
  const rest = libraries
    .flatMap((library) => topicIn(library, inquiry))
    .filter((word) => !word.isFrame && !PLAN_WORD.test(word.text) && !/^\d+$/u.test(word.text))
  if (inquiry.ask === 'decision' && !PLAN_WORD.test(question) && !isKeyWords(libraries, inquiry, rest.length))
    return null
  // A day or month without a year is one of the year that its plan is for.
  const isGuessed = range !== null && !YEAR.test(question)
  const year = isGuessed ? undefined : (range?.from.slice(0, 4) ?? inquiry.looseYears[0])
  const meetings = meetingsOf(libraries, body, null).filter(
    ({ date }) => year === undefined || date.slice(0, 4) <= String(year)
  )
  for (const meeting of meetings) {
    if (rest.some((word) => !word.mayBeName || !isHeadedBy(meeting, word))) continue
    for (const item of meeting.items) {
      const isPlan = IS_PLAN.test(item.title)
      if (isPlan && year !== undefined && /(?:19|20)\d\d/u.test(item.title) && !item.title.includes(String(year)))
        continue
      const says = (text: string): Sentence | undefined =>
        splitSentences(text).find(
          (one) =>
            saysDate(one.text) &&
            (isPlan || SAYS_MEETINGS.test(one.text)) &&
            isOfTime(`${item.title}\n${one.text}`, inquiry)
        )
      const standing = libraries
        .flatMap((library) => library.decisionsOf({ meeting, item }))
        .find(({ decision }) => {
          const said = isPlan ? undefined : says(decision.text)
          return isPlan || (said !== undefined && (IS_PLAN.test(decision.text) || MOVES_MEETING.test(said.text)))
        })
      if (standing === undefined) continue
      const said = says(standing.decision.text)
      const section = caseSectionsOf(item).find(({ text }) => says(text) !== undefined)
      const proposed = section === undefined ? undefined : says(section.text)
      if (said === undefined && proposed === undefined) continue
      const blocks: AnswerBlock[] = [decisionBlock(standing, 'answer', said === undefined ? [] : [said])]
      if (section !== undefined && proposed !== undefined)
        blocks.push(
          casePassage(
            { entry: { meeting, item }, found: { sentence: proposed, covered: 1, isClear: true }, text: section.text },
            inquiry
          )
        )
      return answered(question, language, blocks)
    }
  }
  return null
}
