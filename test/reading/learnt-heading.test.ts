import { expect, test } from 'vitest'
import { readMinutes } from '../../src/reading/read-minutes.ts'

const decisionsOf = (text: string): readonly (readonly string[])[] =>
  readMinutes(text).document.items.map(({ decisions }) => decisions.map((one) => one.text))

const minutes = (title: string, items: readonly (readonly string[])[]): string =>
  [
    `${title} af møde i Havnerådet den 4. maj 2027`,
    ...items.map((lines, index) => [`${index + 1}. ${lines[0]}`, ...lines.slice(1)].join('\n'))
  ].join('\n\n')

const items = [
  ['Bøjer', 'Oplæg: Bøjerne er slidte.', 'Opsamling: Der købes tre nye bøjer.'],
  ['Regnskab', 'Oplæg: Regnskabet gennemgås.', 'Opsamling:', 'Regnskabet er godkendt.'],
  ['Kajen', 'Opsamling: Udsat til juni.'],
  ['Eventuelt']
]

test('words of a document of its own head what was decided, where none of the usual ones does', () => {
  expect(decisionsOf(minutes('Referat', items))).toEqual([
    ['Der købes tre nye bøjer.'],
    ['Regnskabet er godkendt.'],
    ['Udsat til juni.'],
    []
  ])
})

test('one letter heads it too', () => {
  const short = items.map((lines) => lines.map((line) => line.replace('Opsamling:', 'K:').replace('Oplæg:', 'O:')))
  expect(decisionsOf(minutes('Referat', short)).flat()).toHaveLength(3)
})

test('an agenda decides nothing, whatever comes again in its items', () => {
  expect(decisionsOf(minutes('Dagsorden', items)).flat()).toEqual([])
})

test('where the usual words head decisions, words of its own are text', () => {
  const usual = items.map((lines) => [...lines, 'Beslutning: Taget til efterretning.'])
  expect(decisionsOf(minutes('Referat', usual))).toEqual(items.map(() => ['Taget til efterretning.']))
})

test('words that come twice in an item head no decision: all of it is the record', () => {
  const twice = items.map(([title = '', ...lines]) => [title, ...lines, ...lines])
  expect(decisionsOf(minutes('Referat', twice))[2]).toEqual(['Opsamling: Udsat til juni.\nOpsamling: Udsat til juni.'])
})
