import type { Meeting } from '../../domain/meeting.ts'
import { findMeetingNumbers } from '../../domain/meeting-number.ts'
import { isWithin } from '../question/date-constraint.ts'
import { readForumName } from '../question/forum-name.ts'
import type { TopicWord } from '../question/topic.ts'
import type { Inquiry } from '../question/understand-question.ts'
import { isHeadedByName, meetingsOf } from './constraints.ts'
import { strengthIn, termsOf } from './evidence.ts'
import { isAboutSomething, topicIn } from './find-judgements.ts'
import type { Library } from './library.ts'

/** How surely a forum's name must say each word; of the meeting of a day, where nothing else may be meant, less surely. */
const IN_NAME = 0.75
const IN_NAME_OF_DAY = 0.4

/** Whether a forum's own name says all words of a topic; of the meeting of a day its place and letterhead may say some. */
function isNamedBy({ forum, place, letterhead }: Meeting, topic: readonly TopicWord[], isOneDay: boolean): boolean {
  const telling = topic.filter((word) => !word.isFrame)
  const name = termsOf(forum)
  const terms = isOneDay ? termsOf([forum, place ?? '', letterhead ?? ''].join('\n')) : name
  const least = isOneDay ? IN_NAME_OF_DAY : IN_NAME
  return (
    telling.every((word) => strengthIn(word, terms) >= least) && telling.some((word) => strengthIn(word, name) >= least)
  )
}

/** A meeting that is named by its number is that of its day; the question as it stands where no minutes bear the number, or those of several bodies do. */
export function ofNumberedMeeting(libraries: readonly Library[], inquiry: Inquiry): Inquiry {
  const { body, range, topicText } = inquiry
  const [named] = findMeetingNumbers(topicText)
  if (named === undefined || range !== null) return inquiry
  const { number, start, end } = named
  const numbered = meetingsOf(libraries, body, null).filter(({ meetingNumber }) => meetingNumber === number)
  const [meeting] = numbered
  if (meeting === undefined || numbered.some(({ forumId }) => forumId !== meeting.forumId)) return inquiry
  const name = readForumName(meeting.forum)
  return {
    ...inquiry,
    body: body ?? (name === undefined ? null : { start: 0, end: 0, text: meeting.forum, name, role: 'place' }),
    range: { from: meeting.date, to: meeting.date, start, end },
    isOfMeeting: true,
    topicText: topicText.slice(0, start) + ' '.repeat(end - start) + topicText.slice(end)
  }
}

/**
 * "What was decided at the steering group's meeting on 27 May?", "Hvad sagde svømmehallens styregruppe nej til?": where all that is said beside a day or a
 * body names the forum that met in other words, its meetings are meant, and nothing is asked for on it. The question as it stands otherwise.
 */
export function asMeeting(libraries: readonly Library[], inquiry: Inquiry): Inquiry {
  const { range, body, itemNumber, caseNumbers } = inquiry
  const isOneDay = range !== null && range.from === range.to
  if ((!isOneDay && body === null) || itemNumber !== null || caseNumbers.length > 0) return inquiry
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
      .find(
        (one) => isWithin(one.date, range) && isNamedBy(one, topic, isOneDay) && readForumName(one.forum) !== undefined
      )
    const name = meeting === undefined ? undefined : readForumName(meeting.forum)
    if (meeting !== undefined && name !== undefined)
      return { ...inquiry, body: { start: 0, end: 0, text: meeting.forum, name, role: 'body' }, topicText: '' }
  }
  return inquiry
}

/** A name of up to four words, without the form of a company. */
const OWNER = String.raw`(\p{Lu}[\p{L}-]+(?: (?!(?:A|I|K|P)\/S)\p{Lu}[\p{L}-]+){0,3})(?: (?:A\/S|I\/S|K\/S|P\/S|ApS|a\.m\.b\.a\.?))?`
const BOARD = `(?:bestyrelse(?:n|ns)?(?: møde(?:t|r|rne)?)?|board(?: of directors)?(?:['’]s)?(?: meetings?)?)`
const MEETING = `(?:møde(?:t|r|rne)?|meetings?)`
const BODY_OR_MEETING = `(${BOARD}|${MEETING})`
/** "Nordgenbrugs bestyrelse", "Nordgenbrug's August board meeting", "bestyrelsen for Nordgenbrug"; what told of a time is blank. */
const OWNED: readonly { readonly pattern: RegExp; readonly owner: number; readonly word: number }[] = [
  {
    pattern: new RegExp(
      `(?<!\\p{L})${OWNER}(?:['’]s|['’])?\\s+(?:(?:seneste|sidste|næste|last|latest|next)\\s+)?${BODY_OR_MEETING}(?!\\p{L})`,
      'u'
    ),
    owner: 1,
    word: 2
  },
  {
    pattern: new RegExp(
      `(?<!\\p{L})${BODY_OR_MEETING}\\s+(?:(?:i|in|den|on|of)\\s\\s+)?(?:i|for|på|af|hos|ved|in|of|at)\\s+(?:the )?${OWNER}(?!\\p{L})`,
      'u'
    ),
    owner: 2,
    word: 1
  }
]

/**
 * "Who attended Nordgenbrug's board meeting?": of minutes whose forum is no more than "Bestyrelsen" the one board whose head bears the name; of a meeting,
 * the one forum. The question as it stands where another body is named, none or several bear the name.
 */
export function asOwnedBoard(libraries: readonly Library[], inquiry: Inquiry): Inquiry {
  const { body, topicText } = inquiry
  if (body !== null) return inquiry
  for (const { pattern, owner, word } of OWNED) {
    const match = pattern.exec(topicText)
    const named = match?.[owner]
    if (match === null || named === undefined) continue
    const isBoard = !/^(?:mø|me)/iu.test(match[word] ?? '')
    const headed = [named, named.replace(/s$/u, '')]
      .map((place) => ({
        place,
        meetings: libraries
          .flatMap((library) => library.meetings())
          .filter(
            (meeting) =>
              isHeadedByName(meeting, place) && (!isBoard || readForumName(meeting.forum)?.kind === 'bestyrelse')
          )
      }))
      .find(({ meetings }) => meetings.length > 0)
    const [first] = headed?.meetings ?? []
    const name = first === undefined ? undefined : readForumName(first.forum)
    if (headed === undefined || first === undefined || name === undefined) continue
    if (headed.meetings.some(({ forumId }) => forumId !== first.forumId)) continue
    const [start, end] = [match.index, match.index + match[0].length]
    return {
      ...inquiry,
      body: { start, end, text: first.forum, name, role: 'body', place: headed.place },
      topicText: topicText.slice(0, start) + ' '.repeat(end - start) + topicText.slice(end)
    }
  }
  return inquiry
}
