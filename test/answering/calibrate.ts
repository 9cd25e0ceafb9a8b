/**
 * Makes the weights of src/answering/finding/answerability.ts anew: a logistic regression over questions whose right answers are known. Prints how well
 * each set is told when the weights are learnt from the others, then the weights learnt from all.
 *   node --import tsx/esm test/answering/calibrate.ts QUESTIONS.jsonl FOLDER [QUESTIONS.jsonl FOLDER …]
 */

import { readQuestion } from '../../src/answering/answer-question.ts'
import { answerFrom } from '../../src/answering/composing/answer-from.ts'
import { mayAnswer } from '../../src/answering/finding/answerability.ts'
import { acceptsDecision } from '../../src/answering/finding/constraints.ts'
import { findJudgements, isAboutSomething, topicIn } from '../../src/answering/finding/find-judgements.ts'
import { rivalShareOf, type SignalName, signalsOf } from '../../src/answering/finding/signals.ts'
import { libraryOfMeetings } from './build-library.ts'
import { meetingsAsked, readQuestions } from './question-set.ts'
import type { GoldPlace } from './score.ts'

interface Sample {
  readonly set: string
  readonly id: string
  readonly signals: readonly number[]
  readonly isAnswer: boolean
  readonly weight: number
}

/** A wrong item for an answerable question is as bad as a refusal to whoever counts, and worse to whoever asks. */
const WRONG_ITEM = 0.5
/** Holds the weights small, so that a set never seen is told as well as one learnt. */
const RIDGE = 0.3
/** Where the ridge pulls to, if not to nothing: a thing that is asked for by its name must be found, also where few of the sets' questions tell so. */
const EXPECTED: Partial<Readonly<Record<SignalName, number>>> = { nounMissing: -1.5 }
const OTHER_WAYS: ReadonlySet<string> = new Set(['attendance', 'list', 'closed'])

let names: readonly SignalName[] = []

function samplesOf(questionFile: string, folder: string): readonly Sample[] {
  const questions = readQuestions(questionFile)
  const meetings = meetingsAsked(folder, questions)
  const library = libraryOfMeetings([...meetings.values()])
  const places = (place: GoldPlace): readonly GoldPlace[] => [
    place,
    ...(place.or === undefined
      ? []
      : Array.isArray(place.or)
        ? (place.or as readonly GoldPlace[])
        : [place.or as GoldPlace])
  ]
  return questions.flatMap((question): readonly Sample[] => {
    if (OTHER_WAYS.has(question.type)) return []
    const inquiry = readQuestion([library], { question: question.question, today: '2026-11-22', locale: 'da' })
    const topic = topicIn(library, inquiry)
    if (!isAboutSomething(topic) || inquiry.caseNumbers.length > 0 || inquiry.itemNumber !== null) return []
    const judged = findJudgements([library], inquiry, acceptsDecision([library], inquiry.body, inquiry.range))
    const candidate = judged.find(mayAnswer)
    if (candidate === undefined || !mayAnswer(candidate)) return []
    const { entry } = candidate
    const isExpected = question.expected
      .flatMap(places)
      .some((place) => meetings.get(place.file)?.id === entry.meeting.id && place.item === entry.item.number)
    // What is refused for another reason (a false premise, a fact that is not said) tells nothing of these weights.
    const accepts = acceptsDecision([library], inquiry.body, inquiry.range)
    if (!answerFrom([library], inquiry, { judged, best: candidate, accepts }).answered) return []
    const signals = signalsOf(candidate, rivalShareOf(candidate, judged), judged, topic, inquiry)
    names = Object.keys(signals) as SignalName[]
    return [
      {
        set: questionFile,
        id: question.id,
        signals: [1, ...names.map((name) => signals[name])],
        isAnswer: question.answerable && isExpected,
        weight: question.answerable && !isExpected ? WRONG_ITEM : 1
      }
    ]
  })
}

const probability = (weights: readonly number[], signals: readonly number[]): number =>
  1 / (1 + Math.exp(-signals.reduce((sum, signal, i) => sum + signal * (weights[i] ?? 0), 0)))

/** What a weight is before anything was learnt; the first is the bias. */
function expected(i: number): number {
  const name = names[i - 1]
  return name === undefined ? 0 : (EXPECTED[name] ?? 0)
}

/** Newton's method; the ridge spares the first, the bias. */
function learn(samples: readonly Sample[]): readonly number[] {
  const size = samples[0]?.signals.length ?? 0
  let weights: number[] = Array.from({ length: size }, () => 0)
  for (let round = 0; round < 30; round++) {
    const gradient = weights.map((weight, i) => (i === 0 ? 0 : RIDGE * (expected(i) - weight)))
    const curve = weights.map((_, i) => weights.map((_, j): number => (i === j ? (i === 0 ? 1e-9 : RIDGE) : 0)))
    for (const { signals, isAnswer, weight } of samples) {
      const p = probability(weights, signals)
      signals.forEach((signal, i) => {
        gradient[i] = (gradient[i] ?? 0) + weight * (Number(isAnswer) - p) * signal
        const row = curve[i] ?? []
        signals.forEach((other, j) => {
          row[j] = (row[j] ?? 0) + weight * p * (1 - p) * signal * other
        })
      })
    }
    const step = solve(curve, gradient)
    weights = weights.map((weight, i) => weight + (step[i] ?? 0))
    if (step.every((one) => Math.abs(one) < 1e-7)) break
  }
  return weights
}

/** Gauss elimination of a positive definite system. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): readonly number[] {
  const rows = matrix.map((row, i) => [...row, right[i] ?? 0])
  rows.forEach((pivot, i) => {
    for (const row of rows.slice(i + 1)) {
      const factor = (row[i] ?? 0) / (pivot[i] ?? 1)
      for (let j = i; j < row.length; j++) row[j] = (row[j] ?? 0) - factor * (pivot[j] ?? 0)
    }
  })
  const found: number[] = []
  for (let i = rows.length - 1; i >= 0; i--) {
    const row = rows[i] ?? []
    let rest = row[row.length - 1] ?? 0
    for (let j = i + 1; j < rows.length; j++) rest -= (row[j] ?? 0) * (found[j] ?? 0)
    found[i] = rest / (row[i] ?? 1)
  }
  return found
}

const args = process.argv.slice(2)
const samples = args.flatMap((file, i) => (i % 2 === 0 ? samplesOf(file, args[i + 1] ?? '') : []))
const sets = [...new Set(samples.map((sample) => sample.set))]
for (const set of sets) {
  const others = samples.filter((sample) => sample.set !== set)
  if (others.length === 0) continue
  const weights = learn(others)
  const own = samples.filter((sample) => sample.set === set)
  const right = own.filter((sample) => sample.isAnswer)
  const wrong = own.filter((sample) => !sample.isAnswer && sample.weight === 1)
  const line = [0.4, 0.5, 0.6, 0.7].map((from) => {
    const answered = (list: readonly Sample[]): number =>
      list.filter((sample) => probability(weights, sample.signals) >= from).length
    return `from ${from}: ${answered(right)} of ${right.length} answered, ${answered(wrong)} of ${wrong.length} invented`
  })
  console.log(`${set}\n  ${line.join('\n  ')}`)
}
const [bias = 0, ...weights] = learn(samples)
console.log(`  bias: ${bias.toFixed(2)},`)
names.forEach((name, i) => {
  console.log(`  ${name}: ${(weights[i] ?? 0).toFixed(2)},`)
})
