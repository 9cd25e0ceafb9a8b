/**
 * Makes the weights of src/answering/finding/answerability.ts anew: a logistic regression over questions whose right answers are known. Prints how well
 * each set is told when the weights are learnt from the others, then the weights learnt from all.
 *   node --import tsx/esm test/answering/calibrate.ts QUESTIONS.jsonl FOLDER [QUESTIONS.jsonl FOLDER …]
 */

import { answerFrom } from '../../src/answering/composing/answer-from.ts'
import { acceptsDecision } from '../../src/answering/finding/constraints.ts'
import { rivalShareOf, type SignalName, signalsOf } from '../../src/answering/finding/signals.ts'
import { judgedQuestions, setsOf } from './judged-questions.ts'
import { leastBy } from './newton.ts'

interface Sample {
  readonly set: string
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

let names: readonly SignalName[] = []

function samplesOf([questionFile, folder]: readonly [string, string]): readonly Sample[] {
  return judgedQuestions(questionFile, folder).flatMap(
    ({ question, library, inquiry, topic, judged, candidates, isExpected }): readonly Sample[] => {
      const [candidate] = candidates
      if (candidate === undefined) return []
      // What is refused for another reason (a false premise, a fact that is not said) tells nothing of these weights.
      const accepts = acceptsDecision([library], inquiry.body, inquiry.range)
      if (!answerFrom([library], inquiry, { judged, best: candidate, accepts }).answered) return []
      const signals = signalsOf(candidate, rivalShareOf(candidate, judged), judged, topic, inquiry)
      names = Object.keys(signals) as SignalName[]
      const isAnswer = isExpected(candidate)
      return [
        {
          set: questionFile,
          signals: [1, ...names.map((name) => signals[name])],
          isAnswer,
          weight: question.answerable && !isAnswer ? WRONG_ITEM : 1
        }
      ]
    }
  )
}

const probability = (weights: readonly number[], signals: readonly number[]): number =>
  1 / (1 + Math.exp(-signals.reduce((sum, signal, i) => sum + signal * (weights[i] ?? 0), 0)))

/** What a weight is before anything was learnt; the first is the bias. */
function expected(i: number): number {
  const name = names[i - 1]
  return name === undefined ? 0 : (EXPECTED[name] ?? 0)
}

/** The ridge spares the first weight, the bias. */
const learn = (samples: readonly Sample[]): readonly number[] =>
  leastBy(samples[0]?.signals.length ?? 0, (weights) => {
    const gradient = weights.map((weight, i) => (i === 0 ? 0 : RIDGE * (weight - expected(i))))
    const curve = weights.map((_, i) => weights.map((_, j): number => (i === j ? (i === 0 ? 1e-9 : RIDGE) : 0)))
    for (const { signals, isAnswer, weight } of samples) {
      const p = probability(weights, signals)
      signals.forEach((signal, i) => {
        gradient[i] = (gradient[i] ?? 0) + weight * (p - Number(isAnswer)) * signal
        const row = curve[i] ?? []
        signals.forEach((other, j) => {
          row[j] = (row[j] ?? 0) + weight * p * (1 - p) * signal * other
        })
      })
    }
    return { gradient, curve }
  })

const samples = setsOf(process.argv.slice(2)).flatMap(samplesOf)
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
