import { foldName } from '../../domain/ids.ts'
import type { Meeting } from '../../domain/meeting.ts'
import { personsIn, readSubstitutes } from '../../domain/substitutes.ts'
import { meetingsOf } from '../finding/constraints.ts'
import type { Library } from '../finding/library.ts'
import { heard } from '../question/hear-phrases.ts'
import type { Inquiry } from '../question/understand-question.ts'
import { SUBSTITUTE_WORDS } from '../vocabulary/substitute-words.ts'
import type { Answer, AnswerBlock, Source } from './answer.ts'
import { answered, lead, meetingName, refused, textsOf } from './compose.ts'
import { sourceOfItem, sourceOfMeeting } from './sources.ts'

const ASKS_SUBSTITUTE = heard(SUBSTITUTE_WORDS.asked)
const ASKS_CHOICE = heard(SUBSTITUTE_WORDS.unless)

/** Shorter family names may be any word. */
const SHORTEST_NAME = 4
/** More sayings than these are of many meetings. */
const MOST = 3

interface Saying {
  readonly meeting: Meeting
  readonly source: Source
  readonly text: string
}

const wordsOf = (text: string): readonly string[] => foldName(text).match(/[\p{L}\p{N}'’-]+/gu) ?? []

/** Whether a question names a person, in full or by the family name. */
function names(question: ReadonlySet<string>, person: string): boolean {
  const family = wordsOf(person).at(-1) ?? ''
  return family.length >= SHORTEST_NAME && (question.has(family) || question.has(`${family}s`))
}

/** What a meeting says of who came in another's place: in its head, and in what was decided. */
function sayingsOf(meeting: Meeting): readonly Saying[] {
  const inItems = meeting.items.flatMap((item) =>
    item.decisions.flatMap(({ text }) =>
      readSubstitutes(text).map((saying) => ({ meeting, source: sourceOfItem({ meeting, item }), text: saying }))
    )
  )
  const inHead = (meeting.substitutes ?? []).map((text) => ({ meeting, source: sourceOfMeeting(meeting), text }))
  const seen = new Set<string>()
  return [...inHead, ...inItems].filter(({ text }) => {
    const isNew = !seen.has(foldName(text))
    seen.add(foldName(text))
    return isNew
  })
}

/**
 * "Hvem sprang ind for Anna Holt?": what the minutes say of who came in somebody's place, of the meetings asked for, the latest first. Refused where that
 * person was away and nobody is said to have come instead, with who took part; null where nobody's place is asked for.
 */
export function answerSubstitute(libraries: readonly Library[], inquiry: Inquiry): Answer | null {
  const { question, language, body, recipient, range } = inquiry
  if (!ASKS_SUBSTITUTE.test(question) || ASKS_CHOICE.test(question)) return null
  const asked = new Set(wordsOf(question.replace(/['’]s(?!\p{L})/gu, '')))
  const ofBody = meetingsOf(libraries, body ?? recipient, range)
  const meetings = ofBody.length > 0 ? ofBody : meetingsOf(libraries, null, range)
  const found = meetings
    .flatMap(sayingsOf)
    .filter(({ text }) => personsIn(text).some((person) => names(asked, person)))
    .slice(0, MOST)
  const texts = textsOf(language)
  if (found.length === 0) {
    const [missed] = meetings.filter(({ absent }) =>
      absent.some((person) => names(asked, person.replace(/[,(].*$/u, '')))
    )
    if (missed === undefined) return null
    return refused(question, language, [
      lead(texts.noSubstitute(meetingName(missed, language))),
      { kind: 'entry', source: sourceOfMeeting(missed), text: missed.participants.join(', '), note: null }
    ])
  }
  return answered(
    question,
    language,
    found.flatMap(({ meeting, source, text }): readonly AnswerBlock[] => [
      lead(texts.substitutes(meetingName(meeting, language))),
      { kind: 'entry', source, text, note: null }
    ])
  )
}
