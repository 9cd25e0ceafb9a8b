import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readingsOfWord, termsToSearch } from '../../src/search/expand-word.ts'
import type { FieldTexts } from '../../src/search/field-weights.ts'
import { createSearchIndex, type SearchIndex, type TermGroup } from '../../src/search/search-index.ts'

const groupsOf = (question: string, index: SearchIndex): TermGroup[] =>
  question.split(' ').map((word) => ({ terms: termsToSearch(readingsOfWord(word, index)), weight: 1 }))
const find = (question: string, index: SearchIndex): readonly string[] =>
  index.search(groupsOf(question, index), 10).map((hit) => hit.key)

const filled = (items: Record<string, FieldTexts>): SearchIndex => {
  const index = createSearchIndex()
  for (const [key, fields] of Object.entries(items)) index.put(key, fields)
  return index
}

describe('ranking', () => {
  it('puts a word in the title before the same word in the case text', () => {
    const index = filled({
      text: { title: 'Orientering', caseText: 'Der arbejdes med havneplanen' },
      title: { title: 'Havneplan', caseText: 'Forslag' }
    })
    expect(find('havneplanen', index)).toEqual(['title', 'text'])
  })

  it('finds a compound by its part, and puts the word itself first', () => {
    const index = filled({
      part: { title: 'Skolestruktur i byen' },
      word: { title: 'Struktur for møder' },
      other: { title: 'Kloakering' }
    })
    expect(find('struktur', index)).toEqual(['word', 'part'])
  })

  it('finds a mistyped word', () => {
    const index = filled({ right: { title: 'Vækstpolitikken' }, other: { title: 'Kloakering' } })
    expect(find('vækstpolitiken', index)).toEqual(['right'])
  })

  it('counts several readings of one word once', () => {
    const index = filled({
      both: { title: 'havn kaj' },
      one: { title: 'havn bil' },
      other: { title: 'skole kaj' }
    })
    const group: TermGroup = {
      weight: 1,
      terms: [
        { term: 'havn', weight: 1 },
        { term: 'kaj', weight: 1 }
      ]
    }
    const [first, second] = index.search([group], 2)
    expect(first?.score).toBe(second?.score)
  })
})

const word = fc.constantFrom(
  'havn',
  'skole',
  'budget',
  'politik',
  'plan',
  'vej',
  'skolevej',
  'budgetplan',
  'kloak',
  'børn'
)
const words = (minLength: number, maxLength: number) =>
  fc.array(word, { minLength, maxLength }).map((written) => written.join(' '))
const item = fc.record({
  title: words(1, 4),
  caseText: words(0, 12),
  // Seldom different, so that a change often leaves it as it was.
  decision: fc.oneof(fc.constant(''), fc.constant('skolevejen sikres'), words(1, 5))
})
const step = fc.record({ key: fc.constantFrom('a', 'b', 'c', 'd', 'e'), item: fc.option(item, { nil: null }) })

describe('an index that grew', () => {
  it('ranks exactly as one built anew from what is left, whether items were taken out and put in or changed', () => {
    fc.assert(
      fc.property(
        fc.array(step, { maxLength: 25 }),
        fc.array(word, { minLength: 1, maxLength: 3 }),
        (steps, question) => {
          const grown = createSearchIndex()
          const left = new Map<string, FieldTexts>()
          for (const { key, item: fields } of steps) {
            const before = left.get(key)
            if (fields === null) {
              if (before !== undefined) grown.remove(key, before)
              left.delete(key)
              continue
            }
            grown.put(key, fields, before)
            left.set(key, fields)
          }
          const anew = filled(Object.fromEntries([...left].reverse()))
          const asked = question.join(' ')
          expect(grown.size()).toBe(anew.size())
          for (const term of question) expect(grown.frequency(term)).toBe(anew.frequency(term))
          expect(grown.search(groupsOf(asked, grown), 10)).toEqual(anew.search(groupsOf(asked, anew), 10))
        }
      ),
      { numRuns: 300 }
    )
  })

  it('keeps what stands when most of it is removed, and takes the places anew', () => {
    const index = createSearchIndex()
    for (let i = 0; i < 3000; i++) index.put(`k${i}`, { title: `skole nummer ${i}` })
    for (let i = 0; i < 2990; i++) index.remove(`k${i}`, { title: `skole nummer ${i}` })
    expect(index.size()).toBe(10)
    expect(find('skole', index)).toHaveLength(10)
    expect(index.frequency('skol')).toBe(10)
    for (let i = 0; i < 40; i++) index.put(`n${i}`, { title: `skole og bro ${i}` })
    expect(index.frequency('skol')).toBe(50)
    expect(index.search(groupsOf('bro', index), 100)).toHaveLength(40)
  })
})
