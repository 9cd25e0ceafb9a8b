import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createPostings } from '../../src/search/postings.ts'

describe('the lists of an index', () => {
  it('hold what a plain map holds, in whichever order entries come, change and go', () => {
    const change = fc.record({
      term: fc.nat({ max: 2 }),
      slot: fc.nat({ max: 120 }),
      by: fc.integer({ min: 1, max: 4 }),
      takesOff: fc.boolean()
    })
    fc.assert(
      fc.property(fc.array(change, { size: 'max', maxLength: 600 }), (changes) => {
        const postings = createPostings()
        const maps = [0, 1, 2].map(() => new Map<number, number>())
        for (const _ of maps) postings.addTerm()
        for (const { term, slot, by, takesOff } of changes) {
          const map = maps[term] ?? new Map()
          const before = map.get(slot) ?? 0
          const after = takesOff ? Math.max(0, before - by) : before + by
          expect(postings.change(term, slot, after - before)).toBe(Number(after > 0) - Number(before > 0))
          if (after === 0) map.delete(slot)
          else map.set(slot, after)
        }
        const listed = maps.map((_, term) => {
          const found: [slot: number, impact: number][] = []
          postings.forEach(term, (slot, impact) => found.push([slot, impact]))
          return found.sort(([a], [b]) => a - b)
        })
        expect(listed).toEqual(maps.map((map) => [...map].sort(([a], [b]) => a - b)))
      }),
      { numRuns: 200 }
    )
  })

  it('hold lists longer than a page of memory', () => {
    const postings = createPostings()
    const term = postings.addTerm()
    const count = 2_400_000
    for (let slot = 0; slot < count; slot += 2) postings.change(term, slot, 1)
    for (let slot = 1; slot < count; slot += 200_000) postings.change(term, slot, 7)
    let entries = 0
    let sum = 0
    postings.forEach(term, (_, impact) => {
      entries++
      sum += impact
    })
    expect([entries, sum]).toEqual([count / 2 + 12, count / 2 + 84])
  })
})
