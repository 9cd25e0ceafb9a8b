import type { LocalDate } from '../domain/minutes.ts'
import { findDates } from '../search/find-dates.ts'
import { formatCommandDate } from '../texts/format-date.ts'
import type { Answer, AnswerBlock } from './answer.ts'
import { answered, lead, meetingName, textsOf } from './compose.ts'
import { bodyTest, meetingsOf } from './constraints.ts'
import { isWithin } from './date-constraint.ts'
import { bodyInWords } from './forum-name.ts'
import type { Library } from './library.ts'
import { sourceOfItem, sourceOfMeeting } from './sources.ts'
import type { Inquiry } from './understand-question.ts'

/** Asks for what lies ahead only. */
const AHEAD = /(?<!\p{L})(?:næste|kommende|next|upcoming)(?!\p{L})/iu

/**
 * "Hvornår er der møde i Lederforum?": the planned meetings of a forum, and the dates that follow-up lists give it; without a forum the planned
 * meetings of all. Null where neither knows of any.
 */
export function answerCalendar(libraries: readonly Library[], inquiry: Inquiry, today: LocalDate): Answer | null {
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
    ? null
    : answered(inquiry.question, inquiry.language, [
        lead(body === null ? texts.plannedMeetings : texts.calendar(bodyInWords(body))),
        ...blocks
      ])
}

/** An entry without a year ("10. maj") is of the year of its list; its month then tells. */
function isInRange(text: string, date: LocalDate | null, { range }: Inquiry): boolean {
  if (range === null) return true
  if (date !== null) return isWithin(date, range)
  return findDates(text).some(
    ({ month }) => month !== null && month >= Number(range.from.slice(5, 7)) && month <= Number(range.to.slice(5, 7))
  )
}
