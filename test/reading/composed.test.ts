import { beforeAll, describe, expect, test } from 'vitest'
import type { MinutesDocument } from '../../src/domain/minutes.ts'
import { readMinutes } from '../../src/reading/read-minutes.ts'
import { squash } from './texts.ts'
import { type Composed, composeMinutes } from './ways/composed-minutes.ts'

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
  decisions: 98.1
}
/** Of 100: the mean of what is read of one composition, decisions counting four times and items twice. */
const LEAST_MEAN = 99.2
const WEIGHTS: Readonly<Record<string, number>> = { decisions: 4, items: 2 }
const MOST_SHOWN = 12

const fold = (text: string | null): string => squash(text ?? '').toLowerCase()
type Facts = Readonly<Record<string, readonly string[]>>
const factsOf = (one: Composed['right'] | MinutesDocument): Facts => ({
  forum: [fold(one.forum)],
  date: [one.meetingDate ?? ''],
  time: [one.startTime ?? ''],
  place: [fold(one.place)],
  secretary: [fold(one.secretary)],
  participants: one.participants.map(fold),
  absent: one.absent.map(fold),
  items: one.items.map((item) => [item.number, fold(item.title), item.caseNumber, item.closed].join('|')),
  attachments: one.items.flatMap((item) => item.attachments.map((name) => `${item.number}|${fold(name)}`)),
  decisions: one.items.flatMap((item) =>
    item.decisions
      .filter(({ text }) => text !== '')
      .map(({ date, forum, text }) => [item.number, date, fold(forum), squash(text)].join('|'))
  )
})

/** The F1 of each kind of fact, of 1; kinds that neither reading holds are left out. */
const scoresOf = (want: Facts, have: Facts): Map<string, number> => {
  const scores = new Map<string, number>()
  for (const [kind, facts] of Object.entries(want)) {
    const rest = [...(have[kind] ?? [])]
    const total = facts.length + rest.length
    const hits = facts.filter((fact) => {
      const at = rest.indexOf(fact)
      if (at >= 0) rest.splice(at, 1)
      return at >= 0
    })
    if (total > 0) scores.set(kind, (2 * hits.length) / total)
  }
  return scores
}

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
  }, 60_000)

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
