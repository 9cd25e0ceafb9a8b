import { describe, expect, test } from 'vitest'
import { readMinutes } from '../../src/reading/read-minutes.ts'

const read = (...lines: readonly string[]) => readMinutes(lines.join('\n')).document
const decisionsIn = ({ items }: ReturnType<typeof read>) =>
  items.map(({ decisions }) => decisions.map(({ date, forum, text }) => `${date} ${forum}: ${text}`))

test('the body with its term of office, the day and the page over each page is no part of the decision above it', () => {
  const head = (page: number) => ['', '', `Nævnet for Kyst (2026-2029) 4. maj 2027${' '.repeat(30)}${page}`, '', '']
  const item = (title: string) => [title, '', 'Sagsnr.: 410-2027-1203', '', 'Beslutning', 'Godkendt.']
  const minutes = read(
    'Referat',
    '',
    'Nævnet for Kyst (2026-2029)',
    '',
    'Mødedato:      4. maj 2027',
    '',
    ...head(1),
    ...item('1.     Ny kaj'),
    ...head(2),
    ...item('2.     Ny kran'),
    ...head(3),
    ...item('3.     Ny mole')
  )
  expect(decisionsIn(minutes)).toEqual(Array.from({ length: 3 }, () => ['2027-05-04 Nævnet for Kyst: Godkendt.']))
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
  test('tell of the case where a word heads what was decided', () => {
    const [first] = decisionsIn(minutes('Historik', ['Beslutning', 'Godkendt.']))
    expect(first).toEqual(['2027-05-04 Havneudvalget: Godkendt.'])
  })
})

describe('titles that say what is to be done', () => {
  const minutes = read(
    'Nørvig Kommune',
    'Havneudvalget',
    'Referat',
    '',
    'Mødedato:      4. maj 2027',
    'Medlemmer:     Anna Holt (A) formand, Bo Ask (V), Per Lund (F)',
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
