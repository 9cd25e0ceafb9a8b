import type { LocalDate } from '../domain/minutes.ts'
import { findDates } from '../search/find-dates.ts'
import type { Answer, AnswerBlock } from './answer.ts'
import { answered, lead, meetingName, textsOf } from './compose.ts'
import { bodyTest } from './constraints.ts'
import { isWithin } from './date-constraint.ts'
import type { Library } from './library.ts'
import { sourceOfItem, sourceOfMeeting } from './sources.ts'
import type { Inquiry } from './understand-question.ts'

/**
 * "Hvornår er der møde i Lederforum?": the dates that follow-up lists give a forum, and its planned meetings. Null where neither knows of it, or
 * where no forum is named.
 */
export function answerCalendar(libraries: readonly Library[], inquiry: Inquiry, today: LocalDate): Answer | null {
  const body = inquiry.body ?? inquiry.recipient
  if (body === null) return null
  const texts = textsOf(inquiry.language)
  const isMeant = bodyTest(body, libraries)
  const meetings = libraries.flatMap((library) => library.meetings())
  const planned = meetings
    .filter((meeting) => meeting.kind === 'agenda' && meeting.date >= today && isMeant(meeting.forum))
    .map(
      (meeting): AnswerBlock => ({
        kind: 'entry',
        source: sourceOfMeeting(meeting),
        text: meetingName(meeting, inquiry.language),
        note: meeting.startTime
      })
    )
  const listed = libraries
    .flatMap((library) => library.followUpLists())
    .flatMap((entry) =>
      (entry.item.followUpList?.forums ?? [])
        .filter((calendar) => isMeant(calendar.forum))
        .flatMap((calendar) => calendar.entries)
        .filter((date) => isInRange(date.text, date.date, inquiry))
        .map(
          (date): AnswerBlock => ({
            kind: 'entry',
            source: sourceOfItem(entry),
            text: date.text,
            note: date.date
          })
        )
    )
  const blocks = [...planned, ...listed]
  return blocks.length === 0
    ? null
    : answered(inquiry.question, inquiry.language, [lead(texts.calendar(body.text)), ...blocks])
}

/** An entry without a year ("10. maj") is of the year of its list; its month then tells. */
function isInRange(text: string, date: LocalDate | null, { range }: Inquiry): boolean {
  if (range === null) return true
  if (date !== null) return isWithin(date, range)
  return findDates(text).some(
    ({ month }) => month !== null && month >= Number(range.from.slice(5, 7)) && month <= Number(range.to.slice(5, 7))
  )
}
