import { describe, expect, test } from 'vitest'
import { readMinutes } from '../../src/reading/read-minutes.ts'
import { squash } from './texts.ts'

const read = (...lines: readonly string[]) => readMinutes(lines.join('\n')).document
const decidedIn = ({ items }: ReturnType<typeof read>) =>
  items.map(({ number, title, decisions }) => [
    number,
    title,
    ...decisions.map(({ date, forum, text }) => `${date} ${forum}: ${squash(text)}`)
  ])

describe('a copy that keeps the tags of the page', () => {
  const tagged = (...lines: readonly string[]) => lines.map((line) => `${line}<br />\n`)
  const minutes = read(
    '<strong>HAVNEUDVALGET</strong><br />\n',
    ...tagged('<strong>Referat</strong>', 'Mødedato Tirsdag den 4. maj 2027', 'Mødested Kystsalen'),
    '\n',
    ...tagged('Punkt 1 Ny kaj på', 'Sydmolen', '27/311', 'Resumé', 'Kajen er <em>skæv</em> &amp; lav.'),
    ...tagged('<strong>Vedtagelse</strong> i <strong>HAVNEUDVALGET</strong> den 04.05.2027', 'Kajen bygges af'),
    'granit.\n\n',
    ...tagged('Punkt 2 Ny kran', '27/312', '<strong>Vedtagelse</strong> i HAVNEUDVALGET den 04.05.2027'),
    '<p>Udsat.</p><p>Bo Ask var fraværende.</p>',
    'Similar magazines'
  )
  test('is read as the page prints it', () => {
    expect(decidedIn(minutes)).toEqual([
      [1, 'Ny kaj på Sydmolen', '2027-05-04 Havneudvalget: Kajen bygges af granit.'],
      [2, 'Ny kran', '2027-05-04 Havneudvalget: Udsat. Bo Ask var fraværende.']
    ])
    expect([minutes.kind, minutes.place]).toEqual(['minutes', 'Kystsalen'])
    expect(minutes.items[0]?.sections[0]?.text).toBe('Kajen er skæv & lav.')
  })
})

describe('a page that lost the titles of its items', () => {
  const head = ['Referat', 'Havneudvalget', '04.05.2027 kl. 16:00', 'Kystsalen', '']
  test('has one where each decision ends, by what begins the next', () => {
    const minutes = read(
      ...head,
      ...['Åben dagsorden', 'Beskrivelse', 'Ny bro', 'Broen er åben.', 'Beslutning', 'Til efterretning.'],
      ...['Tidligere behandling', 'Byrådet den 6. april 2027 Punkt 4', 'Indhold', 'Sammendrag', 'Kajen er skæv.'],
      ...['Sagsfremstilling', 'Den er fra 1911.', 'Indstilling', 'Det indstilles, at den bygges.'],
      ...['Bilag', '2 bilag', 'Beslutning', 'Godkendt.'],
      ...['Indhold', 'Sammendrag', 'Kranen er lav.', 'Sagsfremstilling', 'Den er rusten.', 'Beslutning', 'Udsat.'],
      ...['Eventuelt', 'Beslutning', 'Intet']
    )
    expect(decidedIn(minutes)).toEqual([
      [1, '', '2027-05-04 Havneudvalget: Til efterretning.'],
      [2, '', '2027-05-04 Havneudvalget: Godkendt.'],
      [3, '', '2027-05-04 Havneudvalget: Udsat.'],
      [4, 'Eventuelt', '2027-05-04 Havneudvalget: Intet']
    ])
    expect(minutes.items[1]?.attachments).toEqual([])
  })
  test('and kept whether each is open, has closed ones with nothing below', () => {
    const minutes = read(
      ...head,
      ...['Åben', '', 'Beslutning', '', 'Godkendt.', '', 'Åben', '', 'Indstilling', '', 'At kranen købes.', ''],
      ...['Beslutning', '', 'Udsat.', '', 'Bilag', '', 'Åben', '', 'Indstilling', '', 'At bøjen lægges ud.', ''],
      ...['Beslutning', '', 'Tiltrådt.', '', 'Lukket', '', 'Lukket']
    )
    expect(decidedIn(minutes)).toEqual([
      [1, '', '2027-05-04 Havneudvalget: Godkendt.'],
      [2, '', '2027-05-04 Havneudvalget: Udsat.'],
      [3, '', '2027-05-04 Havneudvalget: Tiltrådt.'],
      [4, 'Lukket'],
      [5, 'Lukket']
    ])
    expect(minutes.items.map(({ closed, attachments }) => [closed, attachments])).toEqual([
      ...[0, 1, 2].map(() => [false, []]),
      ...[0, 1].map(() => [true, []])
    ])
  })
})

test('attachments in one line with the numbers of document and case behind each are several', () => {
  const { items } = read(
    ...['Referat', 'Havneudvalget', '4. maj 2027', '', '1. Ny kaj', '', 'Bilag'],
    ...['1. Kort over kajen (1182034 - HAV-2027-00418) 2. Prøver 2027 (1182035 - HAV-2027-00418)', ''],
    ...['Beslutning', 'Godkendt.', '', '2. Ny kran', '', 'Bilag', '1. Kranens mål (1182040 - HAV-2027-00420)'],
    ...['', 'Beslutning', 'Udsat.']
  )
  expect(items.map(({ attachments }) => attachments)).toEqual([
    ['Kort over kajen (1182034 - HAV-2027-00418)', 'Prøver 2027 (1182035 - HAV-2027-00418)'],
    ['Kranens mål (1182040 - HAV-2027-00420)']
  ])
})

describe('below the history of a case', () => {
  const minutes = (...history: readonly string[]) =>
    read(
      ...['Havneudvalget - Referat', '', 'Dato: 4. maj 2027', '', '1. Ny kaj', '', 'Beslutning', '', 'Godkendt.', ''],
      ...['Sagsfremstilling', '', 'Kajen er skæv.', '', 'Historik', '', ...history, '', 'Bilag', 'Kort', ''],
      ...['2. Ny kran', '', 'Beslutning', '', 'Udsat.']
    )
  test('body and day stand over what was decided before, with a full stop too', () => {
    const [first] = decidedIn(
      minutes('Kystudvalget, 6. april 2027.', '', 'Anbefales.', '', 'Byrådet, 13. april 2027.', '', 'Kajen skal ses.')
    )
    expect(first?.slice(2)).toEqual([
      '2027-05-04 Havneudvalget: Godkendt.',
      '2027-04-06 Kystudvalget: Anbefales.',
      '2027-04-13 Byrådet: Kajen skal ses.'
    ])
  })
  test('a recommendation with its day and number is of the body that its first words name', () => {
    const [first] = decidedIn(
      minutes('Indstilling 6. april 2027, pkt. 118:', '', 'Kyst- og Naturudvalget indstiller sagen godkendt.')
    )
    expect(first?.at(-1)).toBe('2027-04-06 Kyst- og Naturudvalget: Kyst- og Naturudvalget indstiller sagen godkendt.')
  })
  test('a route, which lists bodies and days, decides nothing', () => {
    const [first] = decidedIn(minutes('Kystudvalget, 6. april 2027', '', 'Byrådet, 13. april 2027'))
    expect(first).toHaveLength(3)
  })
})

describe('a council that answers questions and motions', () => {
  const minutes = read(
    ...[
      'Byrådet - Referat',
      '',
      '4. maj 2027 kl. 19:00',
      '',
      'Bo Ask havde meldt forfald. I stedet mødte Ida Krog.',
      ''
    ],
    ...[
      '11. Spørgsmål fra Per Lund om broen',
      '',
      'Sagsfremstilling',
      '',
      'Foretoges.',
      '',
      '”Hvornår åbner den?”',
      ''
    ],
    ...['12. Forslag fra Anna Holt om bænke', '', 'Sagsfremstilling', '', 'Forslaget blev henvist til Havneudvalget.'],
    ...['', '"Det foreslås, at der stilles bænke på kajen."', '', 'Fra Havneudvalget', ''],
    ...['13. Ny kaj', '', 'Beslutning', '', 'Vedtaget.', '', 'Bilag', 'Kort', '', 'Fra Kystudvalget', ''],
    ...['14. Ny kran', '', 'Sagsfremstilling', '', 'Sagen blev udsat i april.', '', 'Kranen er lav.']
  )
  test('prints what became of each over its words', () => {
    expect(decidedIn(minutes)).toEqual([
      [11, 'Spørgsmål fra Per Lund om broen', '2027-05-04 Byrådet: Foretoges.'],
      [12, 'Forslag fra Anna Holt om bænke', '2027-05-04 Byrådet: Forslaget blev henvist til Havneudvalget.'],
      [13, 'Ny kaj', '2027-05-04 Byrådet: Vedtaget.'],
      [14, 'Ny kran']
    ])
  })
  test('says between its items whose matters follow', () => {
    expect(minutes.items[2]?.attachments).toEqual(['Kort'])
  })
  test.each([
    ['Bo Ask havde meldt forfald. I stedet mødte Ida Krog.', ['Ida Krog'], ['Bo Ask']],
    ['Stedfortræder Ida Krog mødte for Bo Ask, der havde forfald.', ['Ida Krog'], ['Bo Ask']]
  ])('and who came in whose place: %s', (line, participants, absent) => {
    const head = read('Byrådet - Referat', '', '4. maj 2027', '', line, '', '1. Ny kaj', '', 'Beslutning', 'Vedtaget.')
    expect([head.participants, head.absent]).toEqual([participants, absent])
  })
})

test('what a portal lets do with the rows of its lists, in a column of its own, is none of the minutes', () => {
  const minutes = read(
    ...[
      'Titel Udvalg Funktioner',
      'Havnerådet Havnerådet Vis medlemmer Udskriv',
      '',
      'Møde lokation',
      '',
      'Kystsalen',
      ''
    ],
    ...[
      'HAVNEUDVALGETS SAGER',
      'Punkt Titel',
      '21 Ny kaj',
      'Resume',
      '',
      'Kajen er skæv.',
      '',
      'Beslutning',
      '',
      'Vedtaget.'
    ],
    ...[
      '',
      'Bilag Funktioner',
      'Kort.pdf Åbn dokument',
      '',
      'KYSTUDVALGETS SAGER',
      'Punkt Titel',
      '22 Ny kran',
      'Resume',
      ''
    ],
    ...['Kranen er lav.', '', 'Beslutning', '', 'Udsat.', '', 'Bilag Funktioner', 'Ingen bilag']
  )
  expect([minutes.forum, minutes.place]).toEqual(['Havnerådet', 'Kystsalen'])
  expect(decidedIn(minutes)).toEqual([
    [21, 'Ny kaj', 'null Havnerådet: Vedtaget.'],
    [22, 'Ny kran', 'null Havnerådet: Udsat.']
  ])
  expect(minutes.items.map(({ attachments }) => attachments)).toEqual([['Kort.pdf'], []])
})

test('news of a meeting: each headline an item, by the number that stands below its paragraph', () => {
  const piece = (title: string, said: string, number: number) => [
    title,
    '',
    said,
    `Havnerådsmødet, tirsdag 4. maj, punkt ${number}`,
    ''
  ]
  const minutes = read(
    ...['Havnerådet har besluttet', '', 'Læs, hvad havnerådet har besluttet på mødet 4. maj 2027', ''],
    ...piece('Ny kaj', 'Nørvig: Havnerådet har godkendt en kaj af granit.', 2),
    ...piece('Nej til kran', 'Nørvig: Havnerådet har afvist en kran.', 5),
    ...piece('Bøjer må vente', 'Sandby: Havnerådet har udsat sagen om bøjer.', 7),
    'Læs hele dagsordenen og beslutningerne'
  )
  expect(decidedIn(minutes)).toEqual([
    [2, 'Ny kaj', '2027-05-04 Havnerådet: Nørvig: Havnerådet har godkendt en kaj af granit.'],
    [5, 'Nej til kran', '2027-05-04 Havnerådet: Nørvig: Havnerådet har afvist en kran.'],
    [7, 'Bøjer må vente', '2027-05-04 Havnerådet: Sandby: Havnerådet har udsat sagen om bøjer.']
  ])
})

test.each([
  ['the municipality and its street', ['Nørvig Kommune', 'Rådhuspladsen 3']],
  [
    'who answers for the page',
    ['Opdateret 5. maj 2027', '', 'Ansvar for denne side', '', 'Havnecenter', '', 'T: 70 10 20 30']
  ]
])('%s, at the end of a page, are none of the last decision', (_, foot) => {
  const head = ['Havnerådet - Referat', '', '4. maj 2027', '', '1. Ny kaj', '', 'Beslutning', '', 'Vedtaget.', '']
  const minutes = read(...head, '2. Eventuelt', '', 'Beslutning', '', 'Intet.', '', ...foot)
  expect(minutes.items[1]?.decisions[0]?.text).toBe('Intet.')
})

test('the labels of an item over all their values, as a copy of columns has them', () => {
  const item = (title: string, ...values: readonly string[]) => [
    title,
    'Åben sag',
    'Sagsnr.:',
    'Sagen afgøres i:',
    'Bilag:',
    ...values,
    'Indstilling',
    'Det indstilles, at det sker.'
  ]
  const { items } = read(
    ...['Referat', 'Havneudvalget', 'Mødedato: 4. maj 2027', ''],
    ...[...item('01. Ny kaj', '27/311', 'Byrådet', 'Kort over kajen', 'Budget'), 'Beslutning', 'Godkendt.', ''],
    ...[...item('02. Ny kran', '27/312', 'Havneudvalget'), 'Beslutning', 'Udsat.']
  )
  expect(items.map(({ caseNumber, attachments }) => [caseNumber, attachments])).toEqual([
    ['27/311', ['Kort over kajen', 'Budget']],
    ['27/312', []]
  ])
})
