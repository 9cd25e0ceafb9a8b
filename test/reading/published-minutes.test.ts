import { describe, expect, test } from 'vitest'
import { readMinutes } from '../../src/reading/read-minutes.ts'

const read = (...lines: readonly string[]): ReturnType<typeof readMinutes>['document'] =>
  readMinutes(lines.join('\n')).document
const told = (...lines: readonly string[]): (readonly [number, string, string | undefined])[] =>
  read(...lines).items.map(({ number, title, decisions }) => [number, title, decisions[0]?.text.trim()])

describe('items whose text stands behind their title', () => {
  test('are all items, though whole sentences stand in the line of some', () => {
    expect(
      told(
        'Referat fra Havnerådet den 3. maj 2027',
        '',
        '1. Besøg fra Nørby onsdag d. 4. juni. Anna tager imod. Der er kaffe i Kajhuset.',
        '',
        '2. Skal vi have en ny kran? Vi ser på tilbud. Per spørger i Sønderby.',
        '',
        '3. Bøjerne blev set efter. Der mangler to. De bestilles nu.',
        '',
        '4. Eventuelt',
        'Intet.'
      )
    ).toEqual([
      [1, 'Besøg fra Nørby onsdag d. 4. juni.', 'Anna tager imod. Der er kaffe i Kajhuset.'],
      [2, 'Skal vi have en ny kran?', 'Vi ser på tilbud. Per spørger i Sønderby.'],
      [3, 'Bøjerne blev set efter.', 'Der mangler to. De bestilles nu.'],
      [4, 'Eventuelt', 'Intet.']
    ])
  })

  test('are parted at the colon where a word or two say what came of it', () => {
    expect(
      told(
        'Referat af bestyrelsesmøde den 3. maj 2027 kl. 19.00 i Kajhuset',
        '',
        '1.Godkendelse af dagsorden: Godkendt',
        '',
        '2. Meddelelser fra formanden: Kranen kommer i juni. Per holder os orienteret',
        '',
        '3.Godkendelse af referat fra det sidste møde den 13. april 2027: Godkendt',
        '',
        '4. Drift: Intet',
        '',
        '5. Næste møde den 7. juni 2027 hos Per'
      )
    ).toEqual([
      [1, 'Godkendelse af dagsorden', 'Godkendt'],
      [2, 'Meddelelser fra formanden', 'Kranen kommer i juni. Per holder os orienteret'],
      [3, 'Godkendelse af referat fra det sidste møde den 13. april 2027', 'Godkendt'],
      [4, 'Drift', 'Intet'],
      [5, 'Næste møde den 7. juni 2027 hos Per', undefined]
    ])
  })
})

describe('numbers of items', () => {
  test('an item that says when it is dealt with keeps its place', () => {
    expect(
      told(
        'Referat til mødet i Havneudvalget den 3. maj 2027',
        '',
        '40. Godkendelse af dagsorden',
        '',
        'Beslutning',
        '',
        'Godkendt.',
        '',
        '41. Kl. 15.00-16.00: Gennemgang af kajen',
        '',
        'Beslutning',
        '',
        'Drøftet.',
        '',
        '42. Ny kran',
        '',
        'Beslutning',
        '',
        'Udsat.'
      ).map(([number, , text]) => [number, text])
    ).toEqual([
      [40, 'Godkendt.'],
      [41, 'Drøftet.'],
      [42, 'Udsat.']
    ])
  })

  test('lettered parts of a point are none of their own', () => {
    expect(
      told(
        'Dagsorden for Havnebestyrelsen den 3. maj 2027',
        '',
        '1. Godkendelse af dagsorden',
        '2. Godkendelse af referat',
        '3. Økonomi',
        '  3.A. Møde med revisionen',
        '  3.B. Regnskab for første kvartal',
        '4. Bøjer'
      ).map(([number, title]) => [number, title])
    ).toEqual([
      [1, 'Godkendelse af dagsorden'],
      [2, 'Godkendelse af referat'],
      [3, 'Økonomi'],
      [4, 'Bøjer']
    ])
  })
})
