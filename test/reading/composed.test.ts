import { beforeAll, describe, expect, test } from 'vitest'
import { readMinutes } from '../../src/reading/read-minutes.ts'
import { composeMinutes } from './ways/composed-minutes.ts'
import { factsOf, scoresOf } from './ways/composed-scores.ts'

const SEEDS = Array.from({ length: 800 }, (_, place) => place + 1)
/** Of 100, just below what is reached: so much of each kind of fact must be read right, over all compositions. */
const FLOORS: Readonly<Record<string, number>> = {
  forum: 99.6,
  date: 99.8,
  time: 99.8,
  place: 99.8,
  secretary: 99.6,
  participants: 99.6,
  absent: 99.6,
  items: 99.2,
  attachments: 98.8,
  decisions: 98
}
/** Of 100: the mean of what is read of one composition, decisions counting four times and items twice. */
const LEAST_MEAN = 99.2
const WEIGHTS: Readonly<Record<string, number>> = { decisions: 4, items: 2 }
const MOST_SHOWN = 12

describe('minutes composed of layouts drawn at random', () => {
  const sums = new Map<string, { sum: number; count: number; seeds: number[] }>()
  let mean = 0

  beforeAll(() => {
    for (const seed of SEEDS) {
      const composed = composeMinutes(seed)
      const scores = scoresOf(factsOf(composed.right), factsOf(readMinutes(composed.text).document))
      let [got, all] = [0, 0]
      for (const [kind, score] of scores) {
        const known = sums.get(kind) ?? { sum: 0, count: 0, seeds: [] }
        known.sum += score
        known.count++
        if (score < 1) known.seeds.push(seed)
        sums.set(kind, known)
        got += score * (WEIGHTS[kind] ?? 1)
        all += WEIGHTS[kind] ?? 1
      }
      mean += (100 * got) / all / SEEDS.length
    }
  }, 240_000)

  test.each(Object.entries(FLOORS))('%s are read right', (kind, floor) => {
    const { sum, count, seeds } = sums.get(kind) ?? { sum: 0, count: 1, seeds: [] }
    const layouts = seeds
      .slice(0, MOST_SHOWN)
      .map((seed) => `seed ${seed}: ${JSON.stringify(composeMinutes(seed).layout)}`)
    expect((100 * sum) / count, `${seeds.length} are not\n${layouts.join('\n')}`).toBeGreaterThanOrEqual(floor)
  })

  test('and so is nearly all of each', () => {
    expect(mean).toBeGreaterThanOrEqual(LEAST_MEAN)
  })

  test('the same seed composes the same minutes', () => {
    expect(composeMinutes(7)).toEqual(composeMinutes(7))
  })
})
