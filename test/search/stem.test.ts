import { describe, expect, it } from 'vitest'
import { indexStem } from '../../src/search/index-stem.ts'
import { stemDanish } from '../../src/search/stem.ts'
import { PUBLISHED_STEMS } from './published-stems.ts'

describe('Danish stemming', () => {
  it('gives the stems that are published with the algorithm', () => {
    const pairs = PUBLISHED_STEMS.trim()
      .split(/\s+/u)
      .map((pair) => pair.split(':'))
    expect(pairs.length).toBeGreaterThan(200)
    for (const [word, stem] of pairs) expect([word, stemDanish(word ?? '')]).toEqual([word, stem])
  })

  it.each([
    ['indsats', 'indsatsen'],
    ['center', 'centret'],
    ['centeret', 'centret'],
    ['regel', 'reglen'],
    ['politik', 'politikker'],
    ['budget', 'budgettet'],
    ['aktivitet', 'aktiviteterne'],
    ['køkken', 'køkkener'],
    ['beslutning', 'beslutningerne'],
    ['internt', 'interne'],
    ['kommunalt', 'kommunale'],
    ['aktivt', 'aktive']
  ])('indexes %s and %s as one word', (one, other) => {
    expect(indexStem(one)).toBe(indexStem(other))
  })

  it('keeps words apart that only look alike', () => {
    expect(indexStem('pris')).not.toBe(indexStem('pri'))
    expect(indexStem('vej')).not.toBe(indexStem('vejr'))
  })
})
