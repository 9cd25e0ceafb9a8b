import { beforeAll, describe, expect, test } from 'vitest'
import { readMinutes } from '../../src/reading/read-minutes.ts'
import { composeMinutes } from './ways/composed-minutes.ts'
import { factsOf, scoresOf } from './ways/composed-scores.ts'

const SEEDS = Array.from({ length: 200 }, (_, place) => place + 1)
/** Of 100, just below what is reached. */
const FLOORS: Readonly<Record<string, number>> = {
  forum: 99.4,
  date: 99.4,
  time: 99.4,
  place: 99.4,
  secretary: 99.4,
  participants: 99.3,
  absent: 99.3,
  items: 98,
  attachments: 97.4,
  decisions: 93.2
}
const MOST_SHOWN = 12

describe('minutes composed with every form of heads and items, within many more frames and forms of decisions', () => {
  const sums = new Map<string, { sum: number; count: number; seeds: number[] }>()

  beforeAll(() => {
    for (const seed of SEEDS) {
      const composed = composeMinutes(seed, {}, true)
      for (const [kind, score] of scoresOf(factsOf(composed.right), factsOf(readMinutes(composed.text).document))) {
        const known = sums.get(kind) ?? { sum: 0, count: 0, seeds: [] }
        known.sum += score
        known.count++
        if (score < 1) known.seeds.push(seed)
        sums.set(kind, known)
      }
    }
  }, 240_000)

  test.each(Object.entries(FLOORS))('%s are read right', (kind, floor) => {
    const { sum, count, seeds } = sums.get(kind) ?? { sum: 0, count: 1, seeds: [] }
    const layouts = seeds
      .slice(0, MOST_SHOWN)
      .map((seed) => `seed ${seed}: ${JSON.stringify(composeMinutes(seed, {}, true).layout)}`)
    expect((100 * sum) / count, `${seeds.length} are not\n${layouts.join('\n')}`).toBeGreaterThanOrEqual(floor)
  })
})
