import { readQuestion } from '../../src/answering/answer-question.ts'
import { mayAnswer } from '../../src/answering/finding/answerability.ts'
import { acceptsDecision } from '../../src/answering/finding/constraints.ts'
import { findJudgements, isAboutSomething, topicIn } from '../../src/answering/finding/find-judgements.ts'
import type { Judgement } from '../../src/answering/finding/judge-item.ts'
import type { Library } from '../../src/answering/finding/library.ts'
import type { TopicWord } from '../../src/answering/question/topic.ts'
import type { Inquiry } from '../../src/answering/question/understand-question.ts'
import { libraryOfMeetings } from './build-library.ts'
import { meetingsAsked, readQuestions } from './question-set.ts'
import type { GoldPlace, GoldQuestion } from './score.ts'

/** A question about a topic, what was found for it, and which of that is the right answer. */
export interface JudgedQuestion {
  readonly question: GoldQuestion
  readonly library: Library
  readonly inquiry: Inquiry
  readonly topic: readonly TopicWord[]
  readonly judged: readonly Judgement[]
  /** Of what was found, what a decision may be given of; never empty. */
  readonly candidates: readonly (Judgement & { readonly aspect: NonNullable<Judgement['aspect']> })[]
  readonly isExpected: (judgement: Judgement) => boolean
}

/** Answered in ways of their own, and not by the decision that says most of a topic. */
const OTHER_WAYS: ReadonlySet<string> = new Set(['attendance', 'list', 'closed'])

const placesOf = ({ or, ...place }: GoldPlace): readonly GoldPlace[] => [
  place,
  ...(or === undefined ? [] : Array.isArray(or) ? (or as readonly GoldPlace[]) : [or as GoldPlace])
]

/** The questions of a set that are about a topic and for which any decision was found. */
export function judgedQuestions(questionFile: string, folder: string): readonly JudgedQuestion[] {
  const questions = readQuestions(questionFile)
  const meetings = meetingsAsked(folder, questions)
  const library = libraryOfMeetings([...meetings.values()])
  return questions.flatMap((question): readonly JudgedQuestion[] => {
    if (OTHER_WAYS.has(question.type)) return []
    const inquiry = readQuestion([library], { question: question.question, today: '2026-11-22', locale: 'da' })
    const topic = topicIn(library, inquiry)
    if (!isAboutSomething(topic) || inquiry.caseNumbers.length > 0 || inquiry.itemNumber !== null) return []
    const judged = findJudgements([library], inquiry, acceptsDecision([library], inquiry.body, inquiry.range))
    const candidates = judged.filter(mayAnswer)
    const expected = question.answerable ? question.expected.flatMap(placesOf) : []
    const isExpected = ({ entry }: Judgement): boolean =>
      expected.some(({ file, item }) => meetings.get(file)?.id === entry.meeting.id && item === entry.item.number)
    return candidates.length === 0 ? [] : [{ question, library, inquiry, topic, judged, candidates, isExpected }]
  })
}

/** The files and folders that a command line names in pairs: QUESTIONS.jsonl FOLDER [QUESTIONS.jsonl FOLDER …] */
export const setsOf = (args: readonly string[]): readonly (readonly [questionFile: string, folder: string])[] =>
  args.flatMap((file, i) => (i % 2 === 0 ? [[file, args[i + 1] ?? ''] as const] : []))
