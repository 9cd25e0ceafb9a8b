import { describe, expect, test } from 'vitest'
import { readMinutes } from '../../src/reading/read-minutes.ts'

const read = (...lines: readonly string[]) => readMinutes(lines.join('\n')).document
const HEAD = ['Referat', 'Havneudvalget', '4. maj 2027', '']
const itemsOf = (...lines: readonly string[]) => read(...HEAD, ...lines).items
const blocksOf = (items: ReturnType<typeof itemsOf>) =>
  items.map(({ decisions }) => decisions.map(({ date, forum, text }) => [date, forum, text]))

describe('the contents', () => {
  test('a part of the agenda below the last closed entry is no closed item', () => {
    const items = itemsOf(
      'Åbne dagsordenspunkter',
      'A. Sager til afgørelse i byrådet',
      '1. Ny kaj',
      'B. Sager til afgørelse i udvalget',
      '2. Bolværk',
      'Lukkede dagsordenspunkter',
      '3. Salg af grund',
      '',
      'A. Sager til afgørelse i byrådet',
      '',
      '1. Ny kaj',
      'BESLUTNING',
      'Anbefales.',
      '',
      'B. Sager til afgørelse i udvalget',
      '',
      '2. Bolværk',
      'BESLUTNING',
      'Godkendt.',
      '',
      'Lukkede dagsordenspunkter',
      '',
      '3. Salg af grund'
    )
    expect(items.map(({ number, closed }) => [number, closed])).toEqual([
      [1, false],
      [2, false],
      [3, true]
    ])
  })

  test('entries with number and title in a line are not items beside headings whose titles stand below', () => {
    const items = itemsOf(
      'Dagsorden:',
      '',
      'Sag nr. 1   Ny kaj',
      'Sag nr. 2   Bolværk',
      '',
      'Lukket dagsorden:',
      '',
      'Sag nr. 3   Salg af grund',
      '',
      '',
      'Sag nr. 1',
      'Ny kaj',
      'Journalnr. 08.01.02P16/27',
      '',
      'Havneudvalgets beslutning:',
      'Godkendt.',
      '',
      'Sag nr. 2',
      'Bolværk',
      'Journalnr. 08.01.02P16/28',
      '',
      'Havneudvalgets beslutning:',
      'Udsat.',
      '',
      'Sag nr. 3',
      'Salg af grund'
    )
    expect(items.map(({ number, title, closed }) => [number, title, closed])).toEqual([
      [1, 'Ny kaj', false],
      [2, 'Bolværk', false],
      [3, 'Salg af grund', true]
    ])
  })
})

describe('what bodies decided before', () => {
  test('"Politisk behandling" heads their words, where each is named over its own with a colon', () => {
    const items = itemsOf(
      '1. Ny kaj',
      '',
      'Politisk behandling:',
      '',
      'Kystudvalget den 3. april 2027:',
      'Anbefales.',
      '',
      'Økonomiudvalget den 20. april 2027:',
      'Et flertal anbefaler.',
      '',
      'Havneudvalgets beslutning den 4. maj 2027:',
      'Godkendt.',
      '',
      '2. Bolværk',
      '',
      'Politisk behandling:',
      '',
      'Økonomiudvalget den 20. april 2027:',
      'Anbefales.',
      '',
      'Havneudvalgets beslutning den 4. maj 2027:',
      'Udsat.'
    )
    expect(blocksOf(items)).toEqual([
      [
        ['2027-04-03', 'Kystudvalget', 'Anbefales.'],
        ['2027-04-20', 'Økonomiudvalget', 'Et flertal anbefaler.'],
        ['2027-05-04', 'Havneudvalget', 'Godkendt.']
      ],
      [
        ['2027-04-20', 'Økonomiudvalget', 'Anbefales.'],
        ['2027-05-04', 'Havneudvalget', 'Udsat.']
      ]
    ])
  })

  test('a route of bodies and days below it has none', () => {
    const items = itemsOf(
      '1. Ny kaj',
      '',
      'Politisk behandling:',
      '',
      'Kystudvalget den 3. april 2027:',
      'Økonomiudvalget den 20. april 2027:',
      '',
      'Havneudvalgets beslutning den 4. maj 2027:',
      'Godkendt.'
    )
    expect(blocksOf(items)).toEqual([[['2027-05-04', 'Havneudvalget', 'Godkendt.']]])
  })
})

test('a sheet of a protocol, with body and day at one edge and the initials at the other, ends no decision', () => {
  const { items } = read(
    'STRANDBY KOMMUNE                                              Blad nr. 14',
    '',
    'Byrådet',
    '',
    'Onsdag den 26. maj 2004 kl. 19.00 i byrådssalen',
    '',
    'Fraværende: Anna Holt og Per Lind.',
    '',
    '',
    'Sag nr. 1',
    'Ny kaj',
    '',
    'Byrådets beslutning:',
    'Vedtaget med 15 stemmer mod 2.',
    '',
    'STRANDBY KOMMUNE                                              Blad nr. 15',
    '',
    'Byrådet den 26. maj 2004                                      Form. init. ABC',
    '',
    'Liste K ønskede en bro.',
    '',
    'Sag nr. 2',
    'Bolværk',
    '',
    'Byrådets beslutning:',
    'Udsat.'
  )
  expect(items[0]?.decisions[0]?.text.replace(/\s+/gu, ' ')).toBe(
    'Vedtaget med 15 stemmer mod 2. Liste K ønskede en bro.'
  )
})

test("a region's long case number above an item's heading is its own", () => {
  const items = itemsOf(
    '1-21-78-4-27',
    '',
    '1. Ny kaj',
    'Beslutning',
    'Godkendt.',
    '',
    'Tilbage til dagsordenen',
    '',
    '1-23-4-72-11-27',
    '',
    '2. Bolværk',
    'Beslutning',
    'Udsat.',
    '',
    'Tilbage til dagsordenen'
  )
  expect(items.map(({ caseNumber }) => caseNumber)).toEqual(['1-21-78-4-27', '1-23-4-72-11-27'])
  expect(items.map(({ sections }) => sections.map(({ heading }) => heading))).toEqual([['Beslutning'], ['Beslutning']])
})

describe('who met, and when', () => {
  const item = ['', '1. Ny kaj', 'Beslutning', 'Godkendt.']
  test('a body in small letters behind the kind of document', () => {
    const head = ['Strandby Kommune', 'Børnehusene ved Fjorden', '', 'Referat fra klyngebestyrelsen', '']
    expect(read(...head, 'Dato: tirsdag d. 4. maj 2027', ...item).forum).toBe('Klyngebestyrelsen')
  })
  test('the company whose board met', () => {
    const head = ['NORDHAVN', '', 'REFERAT', 'Bestyrelsesmøde nr. 2/2027 i Nordhavn Drift A/S', '']
    expect(read(...head, 'Dato:   4. maj 2027', ...item).forum).toBe('Nordhavn Drift A/S')
  })
  test("the day below the title is the meeting's, and that of the letterhead is not", () => {
    const letterhead = ['          STRANDBY KOMMUNE', '          Havnekontoret', '          Dato        6.5.2027', '']
    const head = ['Referat af møde i Havneudvalget', '', 'Dato:    4. maj 2027', 'Tid:     kl. 13.00']
    expect(read(...letterhead, ...head, ...item).meetingDate).toBe('2027-05-04')
    expect(read('Dato: 4. maj 2027', 'Referat af møde i Havneudvalget', ...item).meetingDate).toBe('2027-05-04')
  })
})
