import { expect, it } from 'vitest'
import { readLetterhead } from '../../src/domain/letterhead.ts'

it('a letterhead is the lines of a head that hold a name alone', () => {
  const head = [
    'Mosevang Skole',
    '',
    'Referat fra møde i Skolebestyrelsen',
    'Dato: 9. marts 2027',
    'Tid: 17.00-19.30',
    'Lokale 12, Mosevang Rådhus',
    'Deltagere: Anna Holt, Per Lind',
    'Anna Holt',
    'Der var kaffe fra kl. 16.45.'
  ].join('\n')
  expect(readLetterhead(head, ['Anna Holt', 'Per Lind']).split('\n')).toEqual([
    'Mosevang Skole',
    'Referat fra møde i Skolebestyrelsen',
    'Mosevang Rådhus'
  ])
})

it('a head of one long line has none', () => {
  expect(readLetterhead(`Mosevang ${'Skole '.repeat(50_000)}`, [])).toBe('')
})
