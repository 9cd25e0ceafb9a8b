import { foldName } from '../../domain/ids.ts'
import type { Meeting } from '../../domain/meeting.ts'
import { splitSentences } from '../../domain/sentences.ts'
import { meetingsOf } from '../finding/constraints.ts'
import type { Library } from '../finding/library.ts'
import { bodyInWords } from '../question/forum-name.ts'
import type { Inquiry } from '../question/understand-question.ts'
import type { Answer, AnswerBlock } from './answer.ts'
import { limitsInWords } from './answer-list.ts'
import { answered, lead, meetingName, textsOf } from './compose.ts'
import { refuse } from './refuse.ts'
import { sourceOfMeeting } from './sources.ts'

/** Head of a meeting: who took part, who was absent, who wrote the minutes, where and when it was. Null where the question is about an item. */
export function answerAttendance(libraries: readonly Library[], inquiry: Inquiry, hasTopic: boolean): Answer | null {
  const texts = textsOf(inquiry.language)
  const isChair = inquiry.ask === 'chair'
  const body = inquiry.body ?? inquiry.recipient
  const isOfMeeting = inquiry.range !== null || body !== null || inquiry.latest || isChair
  if (!isOfMeeting && hasTopic && !isChair) return null
  if (!isOfMeeting) return refuse(inquiry, texts.askMore)
  const named = namedPeople(libraries, inquiry)
  const meetings = meetingsOf(libraries, body, inquiry.range)
  const asksForRole =
    ROLE_ASKED.test(inquiry.question) &&
    meetings.some((meeting) => peopleOfRole(meeting.participants, inquiry.question).length > 0)
  if (hasTopic && named.length === 0 && inquiry.range === null && !isChair && !asksForRole) return null
  // Without a day the latest that was held is meant, and not one that is planned.
  const held = meetings.filter((meeting) => meeting.kind === 'minutes')
  const chosen = inquiry.range === null ? (held.length > 0 ? held : meetings).slice(0, 1) : meetings
  if (chosen.length === 0)
    return refuse(
      inquiry,
      body !== null && meetingsOf(libraries, body, null).length === 0
        ? texts.noMinutesOf(bodyInWords(body))
        : texts.noSuchMeeting(limitsInWords(inquiry))
    )
  const blocks: AnswerBlock[] = []
  let isSaid = false
  for (const meeting of chosen) {
    const source = sourceOfMeeting(meeting)
    const said = factOf(meeting, inquiry, named)
    if (said === null) continue
    isSaid = true
    blocks.push(lead(said.text))
    const note = said.besides === undefined || said.besides.length === 0 ? null : said.besides.join(' · ')
    blocks.push({ kind: 'entry', source, text: said.names.join(', '), note })
  }
  const [first] = chosen
  if (!isSaid && first !== undefined) {
    const name = meetingName(first, inquiry.language)
    const reason =
      inquiry.ask === 'participants'
        ? texts.noParticipants(name)
        : inquiry.ask === 'absent'
          ? texts.noAbsent(name)
          : texts.noHead(name)
    return { ...refuse(inquiry, reason), sources: [sourceOfMeeting(first)] }
  }
  return answered(inquiry.question, inquiry.language, blocks)
}

/** Without what stands behind a name: title, office, party. */
const bareName = (person: string): string => foldName(person.replace(/[,(].*$/u, ''))

function namedPeople(libraries: readonly Library[], inquiry: Inquiry): readonly string[] {
  const folded = foldName(inquiry.question)
  const people = new Set(
    libraries.flatMap((library) =>
      library
        .meetings()
        .flatMap(({ participants, absent, secretary }) => [
          ...participants,
          ...absent,
          ...(secretary === null ? [] : [secretary])
        ])
    )
  )
  const asked = [...people].filter((person) => bareName(person).length > 4 && folded.includes(bareName(person)))
  return asked.filter((person, i) => asked.findIndex((other) => bareName(other) === bareName(person)) === i)
}

const ROLE_ASKED = /(?<!\p{L})(?:sidder|sad|repræsenter\p{L}*|sits|sat|represent\p{L}*)(?!\p{L})/iu

/** Those whose role, union or party (after their name) the question names: "hvem sidder for FOA?". */
function peopleOfRole(people: readonly string[], question: string): readonly string[] {
  const asked = new Set(
    question.match(/(?<!\p{L})(?:\p{Lu}[\p{L}\p{N}]*\p{Lu}|\p{L}{4,})(?!\p{L})/gu)?.map(foldName) ?? []
  )
  return people.filter((person) => {
    const roles = /[,(](.*)$/u.exec(person)?.[1] ?? ''
    return (roles.match(/[\p{L}\p{N}]{2,}/gu) ?? []).some((role) => asked.has(foldName(role)))
  })
}

/** What decisions say of who was not there, where the head of the minutes says nothing: each saying once. */
const SAYS_ABSENT =
  /(?<!\p{L})(?:fraværende|afbud|ikke til stede|deltog ikke i mødet|deltager ikke i mødet|did not attend the meeting|absent|apologies)(?!\p{L})/iu
const LONGEST_SAYING = 200
/** An item that is about nothing else names them. */
const IS_ABSENCE = /^(?:afbud|fraværende|absent|apologies)(?!\p{L})/iu
const absentInItems = (meeting: Meeting): readonly string[] => [
  ...new Set(
    meeting.items.flatMap((item) =>
      item.decisions
        .filter((decision) => decision.date === meeting.date && decision.forum === meeting.forum)
        .flatMap((decision) => splitSentences(decision.text))
        .map((sentence) => sentence.text)
        .filter((text) => text.length <= LONGEST_SAYING && (IS_ABSENCE.test(item.title) || SAYS_ABSENT.test(text)))
    )
  )
]

interface HeadFact {
  readonly text: string
  readonly names: readonly string[]
  /** Who else belongs to it, under words of their own. */
  readonly besides?: readonly string[]
}

/** Who wrote and who stayed away: none of them is among the participants, and whoever asks for those looks for them too. */
const besides = ({ secretary, absent }: Meeting, texts: ReturnType<typeof textsOf>): readonly string[] => [
  ...(secretary === null ? [] : [texts.secretaryBeside(secretary)]),
  ...(absent.length === 0 ? [] : [texts.absentBeside(absent.join(', '))])
]

function whetherThere(meeting: Meeting, person: string, language: Inquiry['language']): string {
  const texts = textsOf(language)
  const name = meetingName(meeting, language)
  const isIn = (people: readonly (string | null)[]): boolean =>
    people.some((one) => one !== null && bareName(one) === bareName(person))
  if (isIn(meeting.absent)) return texts.wasAbsent(person, name)
  const isThere = isIn([...meeting.participants, meeting.secretary])
  return isThere ? texts.tookPart(person, name) : texts.didNotTakePart(person, name)
}

function factOf(meeting: Meeting, inquiry: Inquiry, named: readonly string[]): HeadFact | null {
  const texts = textsOf(inquiry.language)
  const name = meetingName(meeting, inquiry.language)
  switch (inquiry.ask) {
    case 'participants': {
      if (meeting.participants.length === 0) return null
      if (inquiry.yesOrNo && named.length > 0)
        return {
          text: named.map((person) => whetherThere(meeting, person, inquiry.language)).join('\n'),
          names: meeting.participants,
          besides: besides(meeting, texts)
        }
      const inRole = peopleOfRole(meeting.participants, inquiry.question)
      return inRole.length > 0
        ? { text: texts.participants(name), names: inRole }
        : { text: texts.participants(name), names: meeting.participants, besides: besides(meeting, texts) }
    }
    case 'absent': {
      const names = meeting.absent.length > 0 ? meeting.absent : absentInItems(meeting)
      return names.length === 0 ? null : { text: texts.absent(name), names }
    }
    case 'secretary':
      return meeting.secretary === null ? null : { text: texts.secretary(name), names: [meeting.secretary] }
    case 'chair': {
      const wanted = /næst|vice|deputy/iu.test(inquiry.question) ? /næstformand/iu : /(?<!\p{L})formand/iu
      const chairs = meeting.participants.filter((person) => wanted.test(person))
      return chairs.length === 0 ? null : { text: texts.participants(name), names: chairs }
    }
    case 'item-count':
      return {
        text: texts.itemsFound(meeting.items.length),
        names: meeting.items.map((item) => `${item.number}. ${item.title}`)
      }
    case 'meeting-place':
      return meeting.place === null ? null : { text: texts.place(name), names: [meeting.place] }
    case 'meeting-time':
      return meeting.startTime === null ? null : { text: texts.startTime(name), names: [meeting.startTime] }
    default:
      return null
  }
}
