/**
 * Makes the weights of src/answering/finding/rank.ts anew: a conditional logistic regression, in which the right item is chosen among those found for its
 * question. Prints how many questions of each set have another item first when the weights are learnt from the other sets, and by the score alone; then
 * the weights learnt from all.
 *   node --import tsx/esm test/answering/calibrate-rank.ts QUESTIONS.jsonl FOLDER [QUESTIONS.jsonl FOLDER …]
 */

import { type RankSignals, rankSignalsOf } from '../../src/answering/finding/rank.ts'
import { judgedQuestions, setsOf } from './judged-questions.ts'
import { leastBy } from './newton.ts'

interface Item {
  readonly signals: readonly number[]
  readonly isRight: boolean
}
interface Sample {
  readonly set: string
  readonly items: readonly Item[]
}

const RIDGE = 0.3
/** So many of the first are looked at. */
const LOOKED_AT = 10

let names: readonly (keyof RankSignals)[] = []

function samplesOf([questionFile, folder]: readonly [string, string]): readonly Sample[] {
  return judgedQuestions(questionFile, folder).flatMap(({ inquiry, topic, candidates, isExpected }) => {
    const items = candidates.slice(0, LOOKED_AT).map((candidate): Item => {
      const signals = rankSignalsOf(candidate, topic, inquiry)
      names = Object.keys(signals) as (keyof RankSignals)[]
      return { signals: names.map((name) => signals[name]), isRight: isExpected(candidate) }
    })
    return items.some(({ isRight }) => isRight) ? [{ set: questionFile, items }] : []
  })
}

const rank = (weights: readonly number[], signals: readonly number[]): number =>
  signals.reduce((sum, signal, i) => sum + signal * (weights[i] ?? 0), 0)

/** How likely each item is the one that is meant. */
function shares(items: readonly Item[], weights: readonly number[]): readonly number[] {
  const powers = items.map(({ signals }) => Math.exp(rank(weights, signals)))
  const all = powers.reduce((sum, power) => sum + power, 0)
  return powers.map((power) => power / all)
}

const learn = (samples: readonly Sample[]): readonly number[] =>
  leastBy(names.length, (weights) => {
    const gradient = weights.map((weight) => RIDGE * weight)
    const curve = weights.map((_, i) => weights.map((_, j): number => (i === j ? RIDGE : 0)))
    for (const { items } of samples) {
      const share = shares(items, weights)
      const ofRight = items.reduce((sum, { isRight }, k) => sum + (isRight ? (share[k] ?? 0) : 0), 0)
      const mean = names.map((_, i) =>
        items.reduce((sum, { signals }, k) => sum + (share[k] ?? 0) * (signals[i] ?? 0), 0)
      )
      items.forEach(({ signals, isRight }, k) => {
        const p = share[k] ?? 0
        const away = signals.map((signal, i) => signal - (mean[i] ?? 0))
        away.forEach((one, i) => {
          gradient[i] = (gradient[i] ?? 0) + (p - (isRight ? p / ofRight : 0)) * one
          const row = curve[i] ?? []
          away.forEach((other, j) => {
            row[j] = (row[j] ?? 0) + p * one * other
          })
        })
      })
    }
    return { gradient, curve }
  })

/** How many have another item first. */
const misled = (samples: readonly Sample[], weights: readonly number[]): number =>
  samples.filter(({ items }) => {
    const ranks = items.map(({ signals }) => rank(weights, signals))
    return items[ranks.indexOf(Math.max(...ranks))]?.isRight !== true
  }).length

const samples = setsOf(process.argv.slice(2)).flatMap(samplesOf)
const byScore = names.map((name) => Number(name === 'score'))
for (const set of new Set(samples.map((sample) => sample.set))) {
  const own = samples.filter((sample) => sample.set === set)
  const weights = learn(samples.filter((sample) => sample.set !== set))
  console.log(
    `${set}: another first ${misled(own, weights)} of ${own.length}; by the score alone ${misled(own, byScore)}`
  )
}
const weights = learn(samples)
names.forEach((name, i) => {
  console.log(`  ${name}: ${(weights[i] ?? 0).toFixed(2)},`)
})
