import { describe, expect, test } from 'vitest'
import { readMinutes } from '../../src/reading/read-minutes.ts'

const itemsOf = (...lines: readonly string[]) => readMinutes(lines.join('\n')).document.items
const decided = (items: ReturnType<typeof itemsOf>) => items.map(({ decisions: [first] }) => first?.text)
const HEAD = ['Referat', 'Havnerådet', 'den 4. maj 2027', '']

describe('a heading over items is no part of what was decided before it', () => {
  const contents = [
    'Indholdsfortegnelse',
    '',
    '1. Ny kaj',
    '2. Støj',
    '',
    'NYT FRA HAVNEN',
    '3. Regnskab',
    '4. Eventuelt',
    ''
  ]
  const item = (number: number, title: string, text: string): string =>
    `${number}. ${title}\n\nSagsfremstilling\nSe bilag.\n\nBeslutning:\n${text}\n`

  test.each([['NYT FRA HAVNEN'], ['Rapporter'], ['ORIENTERING']])('as the contents print it too: %s', (heading) => {
    const items = itemsOf(
      ...HEAD,
      ...contents.map((line) => line.replace('NYT FRA HAVNEN', heading)),
      item(1, 'Ny kaj', 'Godkendt.'),
      item(2, 'Støj', 'Der måles igen til juni.'),
      heading,
      '',
      item(3, 'Regnskab', 'Taget til efterretning.'),
      item(4, 'Eventuelt', 'Intet.')
    )
    expect(decided(items)).toEqual(['Godkendt.', 'Der måles igen til juni.', 'Taget til efterretning.', 'Intet.'])
  })

  test('but not a label that stands above several', () => {
    const items = itemsOf(
      ...HEAD,
      item(1, 'Ny kaj', 'Godkendt.\n\nFraværende\n\nIngen'),
      item(2, 'Støj', 'Udsat.'),
      item(3, 'Eventuelt', 'Intet.')
    )
    expect(decided(items)[1]).toBe('Udsat.')
  })
})

test('titles are read without the word that papers belong to them, and without a dash that nothing follows', () => {
  const items = itemsOf(
    ...HEAD,
    'Dagsorden',
    '',
    ' 1. Godkendelse af dagsorden –',
    ' 2. Årsregnskab 2026 ( bilag )',
    ' 3. Salg af Kajen 4 (se bilag 2) (lukket punkt)',
    ' 4. Bilag til kajen',
    '',
    'Ad 1\nGodkendt.\n',
    'Ad 2\nRegnskabet blev godkendt.\n',
    'Ad 3\nLukket punkt.\n',
    'Ad 4\nTaget til efterretning.'
  )
  expect(items.map(({ title, closed }) => [title, closed])).toEqual([
    ['Godkendelse af dagsorden', false],
    ['Årsregnskab 2026', false],
    ['Salg af Kajen 4', true],
    ['Bilag til kajen', false]
  ])
})

test('that the members signed is no part of the last item', () => {
  const items = itemsOf(
    ...HEAD,
    'Pkt. 1 Ny kaj\n\nGodkendt.\n',
    'Pkt. 2 Eventuelt\n\nIntet.\n',
    'Underskrevet af bestyrelsen'
  )
  expect(decided(items)).toEqual(['Godkendt.', 'Intet.'])
})

test('a heading over the same numbered names in two items is theirs', () => {
  const item = (number: number, files: readonly string[]): string =>
    `Punkt ${number}: Kran ${number}\n\nBilag\n\n${files.map((file, place) => `${place + 1} ${file}\n`).join('\n')}\nBeslutning\nGodkendt.\n\n`
  const files = [['Notat om kajen', 'Kort over kajen'], ['Notat om kajen', 'Tegning af kranen'], ['Tegning af kranen']]
  const text = `Referat\nHavnerådet\n4. maj 2027\n\n${files.map((names, place) => item(place + 1, names)).join('')}`
  expect(readMinutes(text).document.items.map(({ attachments }) => attachments)).toEqual(files)
})

test('items without numbers are told by a label for what they hold, which stands in each', () => {
  const item = (title: string, told: string, record: string): string =>
    `${title}\n\n${told === '' ? '' : `Indhold:\n\n${told}\n\n`}Referat\n\n${record}\n`
  const items = itemsOf(
    ...HEAD,
    'Dagsorden med referat:',
    '',
    item('Godkendelse af dagsorden', 'Godkendelse af dagsorden', 'Godkendt'),
    item('Fyrtårnet', 'Anna Holt fortæller om planerne', 'Rådet er glad for planen.'),
    item('Tælling af både', 'Tallene er kommet.', 'Rådet drøftede tallene.'),
    item('Evt.', '', 'Intet')
  )
  expect(items.map(({ number, title }) => [number, title])).toEqual([
    [1, 'Godkendelse af dagsorden'],
    [2, 'Fyrtårnet'],
    [3, 'Tælling af både'],
    [4, 'Evt.']
  ])
  expect(decided(items)).toEqual(['Godkendt', 'Rådet er glad for planen.', 'Rådet drøftede tallene.', 'Intet'])
})

test('members are listed with what they are behind a colon', () => {
  const { participants } = readMinutes(
    [
      ...HEAD,
      'Deltagere:',
      '',
      ' • Anna Holt: Medlem for Havnelisten',
      ' • Per Lund: Nordre Kajs Venner',
      ' • Eva Falk: Konsulent, Havnekontoret',
      '',
      'Pkt. 1 Ny kaj\n\nGodkendt.\n',
      'Pkt. 2 Evt.\n\nIntet.'
    ].join('\n')
  ).document
  expect(participants).toEqual(['Anna Holt', 'Per Lund', 'Eva Falk'])
})
