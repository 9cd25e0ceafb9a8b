import type { Meeting } from '../../domain/meeting.ts'
import { meetingsOf } from '../finding/constraints.ts'
import type { Library } from '../finding/library.ts'
import type { Entry } from '../finding/standing-decisions.ts'
import type { Inquiry } from '../question/understand-question.ts'
import type { Answer, AnswerBlock } from './answer.ts'
import { limitsInWords } from './answer-list.ts'
import { answered, decisionBlock, lead, meetingName, textsOf } from './compose.ts'
import { refuse } from './refuse.ts'
import { sourceOfItem } from './sources.ts'

/** The closed items of the meetings asked for: by number, and by case number where that is openly printed. */
export function answerClosedItems(libraries: readonly Library[], inquiry: Inquiry): Answer {
  const texts = textsOf(inquiry.language)
  const all = meetingsOf(libraries, inquiry.body, inquiry.range)
  const meetings = inquiry.latest && inquiry.range === null ? all.slice(0, 1) : all
  if (meetings.length === 0) return refuse(inquiry, texts.noSuchMeeting(limitsInWords(inquiry)))
  const blocks: AnswerBlock[] = []
  for (const meeting of meetings) {
    const closed = closedItemsOf(libraries, meeting)
    if (closed.length === 0) {
      if (meetings.length === 1) blocks.push(lead(texts.noClosedItems(meetingName(meeting, inquiry.language))))
      continue
    }
    blocks.push(lead(texts.closedItems(closed.length, meetingName(meeting, inquiry.language))))
    for (const entry of closed)
      blocks.push({ kind: 'entry', source: sourceOfItem(entry), text: entry.item.title, note: null })
  }
  return blocks.length === 0 ? refuse(inquiry, texts.notFound) : answered(inquiry.question, inquiry.language, blocks)
}

/** So many closed items are named by their numbers, and so many decisions quoted to members. */
const MOST_CLOSED = 3
const MOST_QUOTED = 40

/** A meeting's closed items as far as whoever asks may see them: a later library holds the words that the first one lacks. */
const closedItemsOf = (libraries: readonly Library[], meeting: Meeting): readonly Entry[] =>
  meeting.items
    .filter((item) => item.closed)
    .map((item) => libraries.flatMap((library) => library.entry(item.id) ?? []).at(-1) ?? { meeting, item })

/**
 * What a closed item was about: to whoever may see what stands in it what was decided, to others that it was closed. Null where the meetings asked for have
 * none.
 */
export function answerClosedItem(libraries: readonly Library[], inquiry: Inquiry): Answer | null {
  const body = inquiry.body ?? inquiry.recipient
  if (body === null && inquiry.range === null) return null
  const texts = textsOf(inquiry.language)
  const closed = meetingsOf(libraries, body, inquiry.range).flatMap((meeting) => closedItemsOf(libraries, meeting))
  const decided = closed.flatMap((entry) => [...new Set(libraries.flatMap((library) => library.decisionsOf(entry)))])
  if (decided.length > 0)
    return answered(
      inquiry.question,
      inquiry.language,
      decided.slice(0, MOST_QUOTED).map((standing) => decisionBlock(standing, 'answer'))
    )
  if (closed.length === 0 || closed.some(({ item }) => item.sections.length > 0)) return null
  const told = closed
    .slice(0, MOST_CLOSED)
    .map(({ meeting, item }) => texts.closedItem(item.number, meetingName(meeting, inquiry.language)))
  return refuse(inquiry, told.join(' '))
}
