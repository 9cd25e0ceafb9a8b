import { expect, test } from 'vitest'
import { readMinutes } from '../../src/reading/read-minutes.ts'
import { firstItemOf } from './first-item.ts'

test('an item is closed also where another field stands beside the mark', () => {
  const item = firstItemOf(
    '1. Personaleforhold',
    '',
    '27/1234',
    '',
    'Lukket sag\tSagsgang: HR',
    '',
    'Beslutning',
    'Godkendt.'
  )
  expect(item?.closed).toBe(true)
})

test.each([
  ['1. Ny kaj v. Anna Holt', 'Ny kaj'],
  ['1. Ny kaj v/ Bo Dam og Ida Lund', 'Ny kaj'],
  ['1. Ny bro v. Nordhavnen', 'Ny bro v. Nordhavnen']
])('who brings an item up is no part of its title, a place is (%s)', (heading, title) => {
  expect(firstItemOf(heading, '', 'Beslutning', 'Godkendt.')?.title).toBe(title)
})

test('a foot with "Side nr." stands in no decision', () => {
  const pages = [1, 2, 3].flatMap((page) => [
    `${page}. Sag om kaj ${page}`,
    '',
    'Beslutning',
    'Godkendt.',
    '',
    `Havnerådet den 4. maj 2027                                      Side nr. ${page}`,
    ''
  ])
  const { items } = readMinutes(['Referat', 'Havnerådet', 'Dato: 4. maj 2027', '', ...pages].join('\n')).document
  expect(items.map(({ decisions }) => decisions.map(({ text }) => text.trim()))).toEqual([
    ['Godkendt.'],
    ['Godkendt.'],
    ['Godkendt.']
  ])
})
