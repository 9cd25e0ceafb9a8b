import { answerQuestion } from '../../src/answering/answer-question.ts'
import type { Answer, Source } from '../../src/answering/composing/answer.ts'
import { answerText } from '../../src/answering/composing/answer-text.ts'
import type { Library } from '../../src/answering/finding/library.ts'
import type { Meeting } from '../../src/domain/meeting.ts'

/** A question with its right answer, as in a questions file: `file` names minutes, `or` an equal place. */
export interface GoldPlace {
  readonly file: string
  readonly item?: number | null
  readonly decisionDate?: string | null
  readonly or?: GoldPlace | readonly GoldPlace[]
}
export interface GoldQuestion {
  readonly id: string
  readonly lang: string
  readonly style: string
  readonly type: string
  readonly question: string
  readonly expected: readonly GoldPlace[]
  readonly mode: 'any' | 'all'
  readonly mustContain: string | readonly string[]
  readonly mustContainAlternatives?: Readonly<Record<string, readonly string[]>>
  readonly answerable: boolean
  readonly related?: readonly GoldPlace[]
}

export interface Scored {
  readonly question: GoldQuestion
  readonly answer: Answer
  readonly text: string
  readonly right: boolean
  readonly firstRight: boolean
  readonly why: string
}

const squash = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\s\u00a0]+/gu, ' ')
    .trim()
export const fold = (text: string): string =>
  squash(text)
    .toLowerCase()
    .replace(/[“”"'’´`*_]/gu, '')
    .replace(/[–—]/gu, '-')

const list = <T>(value: T | readonly T[] | undefined): readonly T[] =>
  value === undefined ? [] : Array.isArray(value) ? (value as readonly T[]) : [value as T]

/** Scores one question as the project's acceptance check does. */
export function scoreQuestion(
  libraries: readonly Library[],
  meetings: ReadonlyMap<string, Meeting>,
  question: GoldQuestion,
  today: string
): Scored {
  const answer = answerQuestion(libraries, { question: question.question, today, locale: 'da' })
  const text = answerText(answer)
  const { sources } = answer
  const isAt = (source: Source, place: GoldPlace): boolean => {
    const meeting = meetings.get(place.file)
    return (
      meeting !== undefined &&
      source.forum === meeting.forum &&
      source.meetingDate === meeting.date &&
      (place.item ?? null) === source.item
    )
  }
  const matches = (source: Source, place: GoldPlace): boolean =>
    isAt(source, place) || list<GoldPlace>(place.or).some((other) => isAt(source, other))
  const folded = fold(text)
  if (question.answerable) {
    const [first] = sources
    const firstRight = first !== undefined && question.expected.some((place) => matches(first, place))
    const all = question.expected.every((place) =>
      sources.slice(0, Math.max(10, 2 * question.expected.length)).some((source) => matches(source, place))
    )
    const lacks = list<string>(question.mustContain).filter(
      (part) => ![part, ...(question.mustContainAlternatives?.[part] ?? [])].some((each) => folded.includes(fold(each)))
    )
    const readable = text.length <= (question.mode === 'all' ? 20_000 : 8_000)
    const right = answer.answered && (question.mode === 'all' ? all : firstRight) && lacks.length === 0 && readable
    const why = [
      !answer.answered && 'gave up',
      !firstRight && 'other item first',
      question.mode === 'all' && !all && 'not all items',
      lacks.length > 0 && `lacks ${JSON.stringify(lacks)}`,
      !readable && `${text.length} characters`
    ]
    return { question, answer, text, right, firstRight, why: why.filter((reason) => reason !== false).join(', ') }
  }
  const quoted = [...meetings].some(([file, meeting]) =>
    meeting.items.some(
      (item) =>
        !list(question.related).some(
          (place) =>
            place.file === file && (place.item === null || place.item === undefined || place.item === item.number)
        ) && item.decisions.some((decision) => fold(decision.text).length >= 40 && folded.includes(fold(decision.text)))
    )
  )
  const right = !answer.answered && text !== '' && !quoted
  return {
    question,
    answer,
    text,
    right,
    firstRight: false,
    why: right ? '' : quoted ? 'quotes a decision' : 'answered what the minutes do not hold'
  }
}
