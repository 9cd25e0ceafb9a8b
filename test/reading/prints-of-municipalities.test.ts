import { describe, expect, test } from 'vitest'
import { interpretDecision } from '../../src/reading/meaning/decision-meaning.ts'
import { readMinutes } from '../../src/reading/read-minutes.ts'

const read = (...lines: readonly string[]) => readMinutes(lines.join('\n')).document
const decisionsOf = (...lines: readonly string[]) =>
  read(...lines).items.map(({ decisions }) => decisions.map(({ date, forum, text }) => `${date} ${forum}: ${text}`))
const meaningOf = (text: string) => interpretDecision(text, { forum: 'Havneudvalget', decidedOn: '2027-05-04' })

describe('the head of each page where pages have no numbers', () => {
  const printed = (head: string) => [
    'Nørvig Kommune',
    'REFERAT',
    'Havneudvalget',
    '04-05-2027 kl. 16:00',
    'Kajsalen',
    '',
    'Medlemmer:',
    'Per Lund (V)',
    'Bo Ask (C)',
    'Ida Krog (F)',
    'Ole Friis (B)',
    'Anna Holt (A) - Fraværende',
    '',
    ...['31. Ny kaj', '32. Ny kran', '33. Ny bro', '34. Eventuelt'].flatMap((title) => [
      head,
      '',
      title,
      '',
      'Beslutning',
      'Godkendt.',
      '',
      'Fraværende: Anna Holt (A).',
      ''
    ])
  ]
  test.each([
    'Nørvig Kommune\t\tHavneudvalget\t\t04-05-2027',
    'Havneudvalget - Referat - 4. maj 2027',
    'Møde i Havneudvalget den 4. maj 2027'
  ])('"%s" over each item is no part of the decision above it', (head) => {
    expect(decisionsOf(...printed(head))).toEqual(
      Array.from({ length: 4 }, () => ['2027-05-04 Havneudvalget: Godkendt.\n\nFraværende: Anna Holt (A).'])
    )
  })
  test('a body and its day right above what it decided stay a heading', () => {
    const items = ['1. Ny kaj', '2. Ny kran', '3. Ny bro', '4. Ny mole'].flatMap((title) => [
      title,
      '',
      'Sagsfremstilling',
      'Der skal bygges.',
      '',
      'Kystudvalget, 3. april 2027, pkt. 7',
      'Anbefales.',
      '',
      'Havneudvalget, 4. maj 2027',
      'Indstillingen følges med fire stemmer mod en.',
      '',
      'Bilag',
      'Kort',
      ''
    ])
    expect(decisionsOf('Referat', 'Havneudvalget', '4. maj 2027', '', ...items)).toEqual(
      Array.from({ length: 4 }, () => [
        '2027-04-03 Kystudvalget: Anbefales.',
        '2027-05-04 Havneudvalget: Indstillingen følges med fire stemmer mod en.'
      ])
    )
  })
})

describe('what bodies decided before', () => {
  const item = (...lines: readonly string[]) =>
    decisionsOf(
      'Referat',
      'Havneudvalget',
      '4. maj 2027',
      '',
      '1 (Åben) Ny kaj',
      '',
      'Resumé',
      'Der skal bygges en kaj.',
      '',
      ...lines,
      '',
      'Beslutninger',
      'Havneudvalget, den 04-05-2027',
      'Godkendt.',
      '',
      'Bilag',
      '1. Kort over kajen'
    )[0]
  test('each by its name and day below "Tidligere beslutninger:"', () => {
    expect(
      item(
        'Tidligere beslutninger:',
        'Kystudvalget, den 05-03-2027',
        'Udsat, så prisen kan undersøges.',
        '',
        'Kystudvalget, den 09-04-2027',
        'Anbefales.'
      )
    ).toEqual([
      '2027-03-05 Kystudvalget: Udsat, så prisen kan undersøges.',
      '2027-04-09 Kystudvalget: Anbefales.',
      '2027-05-04 Havneudvalget: Godkendt.'
    ])
  })
  test('quoted among what the case tells it is no decision of the item', () => {
    expect(
      item('Byrådets beslutning den 3. januar 2025', '"Første del godkendt."', '', 'Vurdering', 'Kajen kan bygges.')
    ).toEqual(['2027-05-04 Havneudvalget: Godkendt.'])
  })
  test('an overview of how it was dealt with ends the list of attachments', () => {
    const [first] = read(
      'Referat',
      'Havneudvalgets møde den 4. maj 2027',
      '',
      '1. Ny kaj',
      '',
      'Bilag',
      'Bilag 1. Kort',
      '',
      'Oversigt over politisk behandling',
      '',
      'Havneudvalgets beslutning i mødet den 4. maj 2027',
      '',
      'Godkendt.'
    ).items
    expect([first?.attachments, first?.decisions.map(({ text }) => text)]).toEqual([['Bilag 1. Kort'], ['Godkendt.']])
  })
})

test('a region prints "Beslutninger" over its minutes, the titles again in capitals, and the case number last', () => {
  const item = (number: number, title: string, journal: string) => [
    `${number}. ${title}`,
    '',
    'INDSTILLING',
    'Administrationen indstiller:',
    '',
    '1. at planen tages i brug.',
    '',
    'POLITISK BEHANDLING',
    'Havneudvalgets beslutning den 4. maj 2027:',
    'Godkendt.',
    '',
    'SAGSFREMSTILLING',
    'Planen er ny.',
    '',
    'JOURNALNUMMER',
    journal,
    ''
  ]
  const lines = [
    'Region Vesterhav',
    '',
    'BESLUTNINGER',
    '',
    'HAVNEUDVALGET - MEDLEMSMØDE',
    '',
    'MØDETIDSPUNKT',
    '04-05-2027 17:00',
    '',
    'INDHOLDSLISTE',
    '',
    '1. Plan for kajen',
    '2. Plan for broen',
    '',
    ...item(1, 'PLAN FOR KAJEN', '27014408'),
    ...item(2, 'PLAN FOR BROEN', '27003917')
  ]
  const { meetingDate, items } = read(...lines)
  expect(readMinutes(lines.join('\n')).unaccounted).toBe(0)
  expect([
    meetingDate,
    items.map(({ number, caseNumber, decisions }) => [number, caseNumber, decisions.length])
  ]).toEqual([
    '2027-05-04',
    [
      [1, '27014408', 1],
      [2, '27003917', 1]
    ]
  ])
})

test.each([
  ['EMN-2027-00312 / sagsbehandler: aho', 'EMN-2027-00312'],
  ['Ref.: HBN-27-031', 'HBN-27-031']
])('"%s" below a title is the case number', (line, caseNumber) => {
  const [first] = read(
    'Referat',
    'Havneudvalget',
    '4. maj 2027',
    '',
    'Pkt. 31    Ny kaj',
    line,
    '',
    'Afgørelse:',
    'Ja.'
  ).items
  expect([first?.title, first?.caseNumber]).toEqual(['Ny kaj', caseNumber])
})

test('a group that is named behind a comma', () => {
  expect(read('Steering Group, Sound Ferry', 'MINUTES OF MEETING', '', 'Date: 4 May 2027').forum).toBe(
    'Steering Group, Sound Ferry'
  )
})

test('who is responsible, under a word of its own in several items, is no part of the decision', () => {
  const item = (title: string) => [title, '', 'BESLUTNING', 'Tiltrådt.', '', 'ANSVARLIG', 'Anna Holt - 1. juni', '']
  expect(
    decisionsOf('Chefforum', 'Referat 4. maj 2027', '', ...item('1. Ny kaj'), ...item('2. Ny kran'), '3. Eventuelt')
  ).toEqual([['2027-05-04 Chefforum: Tiltrådt.'], ['2027-05-04 Chefforum: Tiltrådt.'], []])
})

describe('parts of a decision', () => {
  test('"Pkt. 1." is one as "Ad 1" is, and who was absent is said of all', () => {
    expect(
      meaningOf('Pkt. 1. Ikke vedtaget.\nPkt. 2. Vedtaget.\n\nFraværende: Anna Holt (A).').subDecisions.map(
        ({ heading, text }) => [heading, text]
      )
    ).toEqual([
      ['Pkt. 1', 'Ikke vedtaget.'],
      ['Pkt. 2', 'Vedtaget.']
    ])
  })
})

describe('what was decided', () => {
  test.each([
    ['Anna Holt oplyste, at klagenævnet har hjemvist tre sager.', 'none'],
    ['Orienteringen blev taget til efterretning. Ledersiden afviste en fælles kran.', 'noted'],
    ['Kajen fejes hver uge. Alle bestillinger skal godkendes af havnechefen.', 'decided']
  ])('"%s": %s', (text, outcome) => {
    expect(meaningOf(text).outcome).toBe(outcome)
  })
  test.each([
    ['HR-chef Anna Holt udarbejder en vejledning.', ['Anna Holt']],
    ['Anna Holt kommer tilbage på mødet i juni med en forklaring.', ['Anna Holt']],
    ['The paper was adopted. Anna Holt will have it translated by 21 June 2027.', ['Anna Holt']],
    ['Anna Holt to negotiate and report before signing.', ['Anna Holt']],
    ['Anna Holt will be absent in June.', []],
    ['Anna Holt to chair the meeting in June.', []]
  ])('"%s" gives something to do to %j', (text, responsible) => {
    expect(meaningOf(text).responsible.map(({ who }) => who)).toEqual(responsible)
  })
  test('to give a body a briefing on a day is a promise to it', () => {
    expect(
      meaningOf('Havnechefen giver Kystudvalget en orientering den 6. juni 2027.').presentations.map(
        ({ forum, date }) => [forum, date]
      )
    ).toEqual([['Kystudvalget', '2027-06-06']])
  })
})
