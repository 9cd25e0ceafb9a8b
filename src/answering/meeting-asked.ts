import type { Meeting } from '../domain/meeting.ts'
import { strengthIn, termsOf } from './evidence.ts'
import { isAboutSomething, topicIn } from './find-judgements.ts'
import { readForumName } from './forum-name.ts'
import type { Library } from './library.ts'
import type { TopicWord } from './topic.ts'
import type { Inquiry } from './understand-question.ts'

/** How surely a forum's name must say each word. */
const IN_NAME = 0.45

/** Whether a forum's own name, place or letterhead says all words of a topic. */
function isNamedBy({ forum, place, letterhead }: Meeting, topic: readonly TopicWord[]): boolean {
  const telling = topic.filter((word) => !word.isFrame)
  const name = termsOf(forum)
  const terms = termsOf([forum, place ?? '', letterhead ?? ''].join('\n'))
  return (
    telling.every((word) => strengthIn(word, terms) >= IN_NAME) &&
    telling.some((word) => strengthIn(word, name) >= IN_NAME)
  )
}

/**
 * "What was decided at the steering group's meeting on 27 May?": where a day is asked about, and all that is said besides names the forum that met then
 * in other words, its meeting is meant, and nothing is asked for on it. The question as it stands otherwise.
 */
export function asMeeting(libraries: readonly Library[], inquiry: Inquiry): Inquiry {
  const { range, body, itemNumber, caseNumbers } = inquiry
  if (range === null || range.from !== range.to || itemNumber !== null || caseNumbers.length > 0) return inquiry
  if (!libraries.some((library) => isAboutSomething(topicIn(library, inquiry)))) return inquiry
  const named =
    body === null
      ? inquiry
      : {
          ...inquiry,
          body: null,
          topicText: inquiry.topicText.slice(0, body.start) + body.text + inquiry.topicText.slice(body.end)
        }
  for (const library of libraries) {
    const topic = topicIn(library, named)
    if (!isAboutSomething(topic)) continue
    const meeting = library
      .meetings()
      .find((one) => one.date === range.from && isNamedBy(one, topic) && readForumName(one.forum) !== undefined)
    const name = meeting === undefined ? undefined : readForumName(meeting.forum)
    if (meeting !== undefined && name !== undefined)
      return { ...inquiry, body: { start: 0, end: 0, text: meeting.forum, name, role: 'body' }, topicText: '' }
  }
  return inquiry
}
