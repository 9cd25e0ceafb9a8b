import { describe, expect, test } from 'vitest'
import { readMinutes } from '../../src/reading/read-minutes.ts'

const read = (...lines: readonly string[]) => readMinutes(lines.join('\n')).document
const itemsOf = (...lines: readonly string[]) =>
  read(...lines).items.map(({ number, title, caseNumber, decisions }) => [
    number,
    title,
    caseNumber,
    decisions.map(({ date, forum, text }) => `${date} ${forum}: ${text}`)
  ])

describe('bodies that name their meeting over the number an item had there', () => {
  const printed = (colon: string) => [
    'Møde i Byrådet mandag den 9. oktober 2027, kl. 18.00',
    '',
    'REFERAT',
    '',
    '1. Meddelelser',
    '',
    'Byrådets møde 9. oktober 2027',
    `Punkt 1${colon}`,
    '',
    'Borgmesteren orienterede.',
    '',
    '2. Ny bro',
    '',
    'Resumé',
    'Broen er 40 m lang.',
    '',
    'Havneudvalgets møde 3. oktober 2027',
    `Punkt 7${colon}`,
    '',
    'Anbefales.',
    '',
    'Byrådets møde 9. oktober 2027',
    `Punkt 2${colon}`,
    '',
    'Godkendt.'
  ]
  test.each([':', ''])('these are one heading, and no item (with "%s")', (colon) => {
    expect(itemsOf(...printed(colon))).toEqual([
      [1, 'Meddelelser', null, ['2027-10-09 Byrådet: Borgmesteren orienterede.']],
      [2, 'Ny bro', null, ['2027-10-03 Havneudvalget: Anbefales.', '2027-10-09 Byrådet: Godkendt.']]
    ])
  })
  test('a page that begins with the meeting goes on with its item', () => {
    const page = (number: number, title: string) => [
      'Byrådets møde 9. oktober 2027',
      `Punkt ${number}`,
      title,
      '',
      'Beslutning',
      'Godkendt.',
      ''
    ]
    expect(itemsOf('Referat', ...page(1, 'Ny bro'), ...page(2, 'Ny kaj')).map(([, title]) => title)).toEqual([
      'Ny bro',
      'Ny kaj'
    ])
  })
})

describe('numbers of pages', () => {
  const decided = (pages: readonly string[]) =>
    itemsOf(
      pages[0] ?? '',
      'Referat af møde i Havneudvalget den 4. maj 2027',
      '',
      pages[1] ?? '',
      '1. Ny kaj',
      '',
      'Beslutning',
      'Godkendt',
      '',
      pages[2] ?? '',
      '2. Ny kran',
      '',
      'Beslutning',
      'Udsat',
      '',
      pages[3] ?? ''
    ).map(([, , , decisions]) => decisions)
  test.each([
    [['1', '2', '4', '5']],
    [['Side i', 'Side ii', 'Side iii', 'Side iv']],
    [['- i -', '- ii -', '- iii -', '- iv -']]
  ])('%j are no part of what was decided', (pages) => {
    expect(decided(pages)).toEqual([['2027-05-04 Havneudvalget: Godkendt'], ['2027-05-04 Havneudvalget: Udsat']])
  })
})

describe('where the meeting was', () => {
  test.each([
    ['i Byrådets mødesal, Nordby Rådhus', 'Byrådets mødesal, Nordby Rådhus'],
    ['udvalget på Pakhuset.', 'Pakhuset']
  ])('%s', (line, place) => {
    expect(read('HAVNEUDVALGET', '', 'Møde mandag den 3. maj 2027 kl. 16.00 blev der holdt møde i', line).place).toBe(
      place
    )
  })
})

describe('titles', () => {
  test('stand over a label for the case', () => {
    const item = (title: string, said: string) => [
      title,
      '-'.repeat(title.length),
      `Sag:      Om ${title.toLowerCase()} er der skrevet.`,
      `Afgørelse: ${said}`,
      ''
    ]
    expect(
      itemsOf(
        'Møde i Idrætsrådet den 8. februar 2027',
        '',
        ...item('HALTIDER', 'Godkendt'),
        ...item('BANER', 'Udsat'),
        'EVT.',
        '----',
        'Afgørelse: Intet'
      ).map(([, title]) => title)
    ).toEqual(['HALTIDER', 'BANER', 'EVT.'])
  })
  test('are wrapped up to the number of the case, and end before an arrow', () => {
    expect(
      itemsOf(
        'Beslutningsprotokol for Byrådet den 29. januar 2027',
        '',
        'Punkt nr. 1 – Anmodning fra Anna Holt (F) om optagelse af sag: Gratis',
        '    færger til øerne (sag 27/77)',
        '==> Forkastet.',
        '',
        'Punkt nr. 2 – Anlægsregnskab for fornyelsen af broen, etape 2 (sag 27/88)',
        '==> Godkendt',
        '',
        'Punkt nr. 3 – Lokalplan 14 for de nye boligområder',
        '    ved Nordstrand, forslag',
        '==> Godkendt'
      ).map(([, title, number]) => [title, number])
    ).toEqual([
      ['Anmodning fra Anna Holt (F) om optagelse af sag: Gratis færger til øerne', '27/77'],
      ['Anlægsregnskab for fornyelsen af broen, etape 2', '27/88'],
      ['Lokalplan 14 for de nye boligområder ved Nordstrand, forslag', null]
    ])
  })
})

describe('what stands around titles', () => {
  const titlesOf = (...titles: readonly string[]) =>
    read(
      'Referat af møde i Havneudvalget den 4. maj 2027',
      '',
      ...titles.flatMap((title, index) => [`${index + 1}. ${title}`, '', 'Beslutning', 'Godkendt.', ''])
    ).items.map(({ title }) => title)
  test('who brings each item up is no part of its title', () => {
    expect(titlesOf('Siden sidst (MF)', 'Ny kaj (JR/MF)', 'Ny kran (ILT)', 'Evt. (alle)')).toEqual([
      'Siden sidst',
      'Ny kaj',
      'Ny kran',
      'Evt.'
    ])
    expect(titlesOf('Siden sidst', 'Ny aftale med pilotforeningen (DLF)', 'Ny kran')[1]).toBe(
      'Ny aftale med pilotforeningen (DLF)'
    )
  })
  test.each(['Ny kaj ( )', 'Ny kaj (-)', 'Ny kaj []'])('brackets for a case number that is missing: %s', (title) => {
    expect(titlesOf(title, 'Ny kran (27/1234)')).toEqual(['Ny kaj', 'Ny kran'])
  })
  test('a label for a case without a number', () => {
    const items = itemsOf(
      'Referat af møde i Havneudvalget den 4. maj 2027',
      '',
      'SAG 1    Ny kaj',
      '         Sagsnr.: 27/1234        Sagsansvarlig: Anna Holt',
      '',
      'Beslutning',
      'Godkendt.',
      '',
      'SAG 2    Ny kran',
      '         Sagsnr.: -              Sagsansvarlig: Bo Dam',
      '',
      'Beslutning',
      'Udsat.'
    )
    expect(items.map(([, title, number]) => [title, number])).toEqual([
      ['Ny kaj', '27/1234'],
      ['Ny kran', null]
    ])
  })
  test('an empty label above the next title is no part of what was decided', () => {
    const item = (number: number, title: string, file: string) => [
      `Sagsnr.:${file}`,
      '',
      `${number}. ${title}`,
      '',
      'Beslutning',
      '',
      'Godkendt.',
      ''
    ]
    const items = itemsOf(
      'Referat af møde i Havneudvalget den 4. maj 2027',
      '',
      ...item(1, 'Ny kaj', ' 1-15-4-62-16'),
      ...item(2, 'Ny kran', ' 1-13-3-58-16'),
      ...item(3, 'Eventuelt', '')
    )
    expect(items.map(([, title, number, decisions]) => [title, number, decisions])).toEqual([
      ['Ny kaj', '1-15-4-62-16', ['2027-05-04 Havneudvalget: Godkendt.']],
      ['Ny kran', '1-13-3-58-16', ['2027-05-04 Havneudvalget: Godkendt.']],
      ['Eventuelt', null, ['2027-05-04 Havneudvalget: Godkendt.']]
    ])
  })
  test('a mark behind the number, and a heading in letters set apart, close items', () => {
    const { items } = read(
      'Referat af møde i Havneudvalget den 4. maj 2027',
      '',
      'Dagsordenspunkt: 37 - LUKKET',
      'Emne:            Ny leder',
      'Beslutning:      Godkendt.',
      '',
      'Dagsordenspunkt: 38',
      'Emne:            Ny kran',
      'Beslutning:      Udsat.'
    )
    expect(items.map(({ title, closed }) => [title, closed])).toEqual([
      ['Ny leder', true],
      ['Ny kran', false]
    ])
    const spaced = read(
      'Referat af møde i Havneudvalget den 4. maj 2027',
      '',
      'Å B E N   D A G S O R D E N',
      '',
      'Punkt 1: Ny kaj',
      '',
      'Beslutning: Godkendt.',
      '',
      'L U K K E T   D A G S O R D E N',
      '',
      'Punkt 2: Leje af skur',
      '',
      'Beslutning: Udsat.'
    )
    expect(spaced.items.map(({ title, closed }) => [title, closed])).toEqual([
      ['Ny kaj', false],
      ['Leje af skur', true]
    ])
  })
})

describe('items printed as lists of fields', () => {
  test.each(['Sag', 'Kort fortalt'])('"%s" ends the attachments above it', (label) => {
    const item = (number: number, title: string) => [
      `Dagsordenspunkt:   ${number}`,
      `Emne:              ${title}`,
      `Bilag:             Kort over ${title}`,
      '                   Notat',
      `${`${label}:`.padEnd(19)}${title} er 40 m lang.`,
      '                   1) Nord',
      'Beslutning:        Godkendt.',
      '='.repeat(40)
    ]
    const { items } = read(
      'Referat af møde i Havneudvalget den 4. maj 2027',
      '',
      ...item(1, 'Kaj A'),
      ...item(2, 'Kaj B'),
      ...item(3, 'Kaj C')
    )
    expect(items.map(({ attachments }) => attachments)).toEqual([
      ['Kort over Kaj A', 'Notat'],
      ['Kort over Kaj B', 'Notat'],
      ['Kort over Kaj C', 'Notat']
    ])
    expect(items.map(({ decisions }) => decisions[0]?.text)).toEqual(['Godkendt.', 'Godkendt.', 'Godkendt.'])
  })
})
