import { describe, expect, test } from 'vitest'
import { readMinutes } from '../../src/reading/read-minutes.ts'

const read = (...lines: readonly string[]) => readMinutes(lines.join('\n')).document
const decisionsIn = ({ items }: ReturnType<typeof read>) =>
  items.map(({ decisions }) => decisions.map(({ date, forum, text }) => `${date} ${forum}: ${text}`))

describe('the body with its term of office, the day and the page over each page', () => {
  const item = (title: string) => [title, '', 'Sagsnr.: 410-2027-1203', '', 'Beslutning', 'Godkendt.']
  const minutes = (head: (page: number) => string) => {
    const over = (page: number) => ['', '', head(page), '', '']
    return read(
      ...['Referat', '', 'Nævnet for Kyst (2026-2029)', '', 'Mødedato:      4. maj 2027', '', ...over(1)],
      ...['1.     Ny kaj', '2.     Ny kran', '3.     Ny mole'].flatMap((title, at) => [...item(title), ...over(at + 2)])
    )
  }
  const HEAD = 'Nævnet for Kyst (2026-2029) 4. maj 2027'
  test.each([
    ['at the right edge', (page: number) => `${HEAD}${' '.repeat(30)}${page}`],
    ['behind one blank, as in a copy', (page: number) => `${HEAD} ${page}`],
    [
      'at the left edge of every second',
      (page: number) => (page % 2 === 0 ? `${page}      ${HEAD}` : `${HEAD}      ${page}`)
    ]
  ])('is no part of the decision above it, with the page %s', (_, head) => {
    expect(decisionsIn(minutes(head))).toEqual(
      Array.from({ length: 3 }, () => ['2027-05-04 Nævnet for Kyst: Godkendt.'])
    )
  })
})

describe('body and day by themselves below a history', () => {
  const minutes = (heading: string, below: readonly string[] = ['Havneudvalget den 04-05-2027', 'Godkendt.']) =>
    read(
      'Referat',
      'Havneudvalget',
      '',
      'Mødedato:      4. maj 2027',
      '',
      '1. Ny kaj',
      '',
      'Sagsfremstilling',
      'Kajen er skæv.',
      '',
      heading,
      'Havneudvalget den 06-04-2027',
      'Udsat til en besigtigelse.',
      '',
      'Fraværende: Bo Ask (V)',
      '',
      ...below,
      '',
      '2. Ny kran',
      '',
      'Sagsfremstilling',
      'Kranen er lav.',
      '',
      heading,
      'Havneudvalget den 04-05-2027',
      'Kranen købes.'
    )
  test.each(['Beslutningshistorik', 'Politisk behandling', 'Historik'])(
    'head what was decided, now and before, where nothing else does (%s)',
    (heading) => {
      expect(decisionsIn(minutes(heading))).toEqual([
        [
          '2027-04-06 Havneudvalget: Udsat til en besigtigelse.\n\nFraværende: Bo Ask (V)',
          '2027-05-04 Havneudvalget: Godkendt.'
        ],
        ['2027-05-04 Havneudvalget: Kranen købes.']
      ])
    }
  )
  test('head what was decided before also where a word heads what was decided now', () => {
    const [first] = decisionsIn(minutes('Historik', ['Beslutning', 'Godkendt.']))
    expect(first).toEqual([
      '2027-04-06 Havneudvalget: Udsat til en besigtigelse.\n\nFraværende: Bo Ask (V)',
      '2027-05-04 Havneudvalget: Godkendt.'
    ])
  })
})

test('a title that says what is to be done stays whole behind "Pkt." and a dash', () => {
  const item = (number: number, title: string) => [`Pkt. ${number} - ${title}`, '', 'Beslutning:', 'Tiltrådt.', '']
  const { items } = read(
    ...['Referat', 'Havneudvalget', '4. maj 2027', ''],
    ...item(1, 'Beslutning: Ny kaj'),
    ...item(2, 'Beslutning: Ny kran'),
    ...item(3, 'Drøftelse: Affald i havnen')
  )
  expect(items.map(({ title }) => title)).toEqual([
    'Beslutning: Ny kaj',
    'Beslutning: Ny kran',
    'Drøftelse: Affald i havnen'
  ])
})

describe('titles that say what is to be done', () => {
  const minutes = read(
    'Nørvig Kommune',
    'Havneudvalget',
    'Referat',
    '',
    'Mødedato:      4. maj 2027',
    'Medlemmer:     Anna Holt (A) formand, Bo Ask (V) næstfmd., Per Lund (F)',
    'Afbud:         Per Lund',
    '',
    ...['1. Beslutning: Godkendelse af dagsorden', 'Sags. nr.: 27/14', ''],
    ...['Beslutning:', 'Godkendt.', '', ''],
    ...['2. Beslutning: Ny kaj', 'Sags. nr.: 27/1188', '', 'Bilag:', '1: Kort over kajen', '2: Prøver, april 2027', ''],
    ...['Beslutning:', 'Tiltrådt.', '', ''],
    ...['3. Drøftelse: Affald i havnen', 'Sags. nr.: 27/2041', '', 'Bilag:', '1: Udkast til plan', ''],
    ...['Beslutning:', 'Drøftet.']
  )
  test('with the word for decision before a colon are titles, and head nothing', () => {
    expect(minutes.items.map(({ number, title }) => [number, title])).toEqual([
      [1, 'Beslutning: Godkendelse af dagsorden'],
      [2, 'Beslutning: Ny kaj'],
      [3, 'Drøftelse: Affald i havnen']
    ])
    expect(decisionsIn(minutes).flat()).toEqual([
      '2027-05-04 Havneudvalget: Godkendt.',
      '2027-05-04 Havneudvalget: Tiltrådt.',
      '2027-05-04 Havneudvalget: Drøftet.'
    ])
  })
  test('a number and a colon before an attachment are none of its name', () => {
    expect(minutes.items.map(({ attachments }) => attachments)).toEqual([
      [],
      ['Kort over kajen', 'Prøver, april 2027'],
      ['Udkast til plan']
    ])
  })
  test('"Sags. nr.:" is before a case number', () => {
    expect(minutes.items.map(({ caseNumber }) => caseNumber)).toEqual(['27/14', '27/1188', '27/2041'])
  })
  test('an office behind name and party, with no comma between, is none of the name', () => {
    expect(minutes.participants).toEqual(['Anna Holt', 'Bo Ask'])
  })
})

test.each([
  ['Afholdt         Kystsalen, Havnegade 2', 'Kystsalen, Havnegade 2'],
  ['Afholdt         14. maj 2027', null],
  ['Afholdt         Torsdag', null]
])('"%s" says where, unless it says when', (line, place) => {
  const minutes = read(
    'Referat',
    'Havneudvalget',
    '',
    'Mødetid         04-05-2027 18:00',
    line,
    '',
    '1. Ny kaj',
    '',
    'Beslutning',
    'Godkendt.'
  )
  expect(minutes.place).toBe(place)
})

describe('behind and between what is said', () => {
  const minutes = (decided: string) =>
    read(
      ...['Referat', 'Havneudvalget', '', 'Mødedato:   4. maj 2027', 'Referent:   Ida Krog', ''],
      ...['Stedfortrædere:   Bo Ask for Per Lund', ''],
      ...['1. Ny kaj', '', 'Delegation', 'Havneudvalget.', '', 'Økonomisk konsekvens:', 'Ingen.', ''],
      ...['Indstilling', 'Det indstilles, at kajen bygges.', '', '#FLETTEKST#', '', 'Beslutning', 'Godkendt.', ''],
      ...['2. Valg af referent', '', 'Delegation', 'Havneudvalget.', '', 'Beslutning', ...decided.split('\n'), ''],
      'Ida Krog'
    )
  test('the name of who wrote the minutes at their end is no part of the last decision', () => {
    expect(minutes('Valgt for et år.').items[1]?.decisions[0]?.text).toBe('Valgt for et år.')
  })
  test('the same name right below the heading says what was decided', () => {
    expect(minutes('').items[1]?.decisions[0]?.text).toBe('Ida Krog')
  })
  test("a template's field that nothing was put into is none of a section's text", () => {
    expect(minutes('Valgt.').items[0]?.sections.map(({ heading, text }) => [heading, text])).toEqual([
      ['Delegation', 'Havneudvalget.'],
      ['Økonomisk konsekvens:', 'Ingen.'],
      ['Indstilling', 'Det indstilles, at kajen bygges.'],
      ['Beslutning', 'Godkendt.']
    ])
  })
})
