import { describe, expect, it } from 'vitest'
import { findMunicipalities, findOwners } from '../../src/domain/municipality.ts'

describe('whose minutes they are', () => {
  it.each([
    ['NORDBY KOMMUNE\n4. maj 2027\nDirektionen', []],
    ['Referat fra Nordby Kommunes byråd', []],
    ['Nordby Kommune\nAnna Holt, Vestby Kommune', ['Anna Holt, Vestby Kommune']],
    ['Direktionen, Nordby Kommune\nIndhold\nVestby Kommune som nabo', []],
    ['Nordby Kommune\n1. Vestby Kommune som nabo', []],
    ['Nordby Kommune\nSalg af grund til Vestby Kommune\nVestby Kommunes ansøgning', []]
  ])('is told by the letterhead alone: %s', (head, people) => {
    expect(findOwners(head, people)).toEqual(['nordby'])
  })

  it('is one municipality in each of its spellings', () => {
    const keys = findMunicipalities('Vester-Aalund Kommune, Vester Aalund Kommune og Vester-Ålund Kommunes').map(
      ({ key }) => key
    )
    expect(new Set(keys).size).toBe(1)
  })

  it('is found in time in proportion to the text', () => {
    const before = performance.now()
    for (const part of ['Abc-', 'Nordby Kommune ', 'til ', '  '])
      findOwners(`${part.repeat(1_000_000 / part.length)}x`, [])
    expect(performance.now() - before).toBeLessThan(3_000)
  })

  it('are known by the foot of a page behind the list of items, where the name stands by itself', () => {
    expect(
      findOwners('Havnerådet\n\nIndholdsfortegnelse\n1. Aftale med Sandvig Kommune ... 2\n\nNordby Kommune\n', [])
    ).toEqual(['nordby'])
  })
})
