import { describe, expect, test } from 'vitest'
import { interpretDecision } from '../../src/reading/meaning/decision-meaning.ts'
import { readMinutes } from '../../src/reading/read-minutes.ts'

const read = (...lines: readonly string[]) => readMinutes(lines.join('\n')).document
const HEAD = ['Referat', 'Havneudvalget', '4. maj 2027', '']
const itemsOf = (...lines: readonly string[]) => read(...HEAD, ...lines).items
const decided = ({ decisions }: ReturnType<typeof itemsOf>[number]) =>
  decisions.map(({ date, forum, text }) => `${date} ${forum}: ${text}`)

test('"Punkt 1, åbent" and "Punkt 3, lukket" head items whose titles stand below', () => {
  const item = (number: number, title: string) => [
    `Punkt ${number}, åbent`,
    title,
    '',
    'Sagsfremstilling',
    'Kajen er gammel.',
    '',
    'Indstilling',
    'Kajen fornyes.',
    '',
    'Kystudvalget den 3. april 2027',
    'Anbefales.',
    '',
    'Havneudvalget den 4. maj 2027',
    'Godkendt.',
    ''
  ]
  const items = itemsOf(...item(1, 'Ny kaj'), ...item(2, 'Ny kran'), 'Punkt 3, lukket', 'Ejendomssag')
  expect(items.map(({ number, title, closed }) => [number, title, closed])).toEqual([
    [1, 'Ny kaj', false],
    [2, 'Ny kran', false],
    [3, 'Ejendomssag', true]
  ])
  expect(items.map(decided)[1]).toEqual(['2027-04-03 Kystudvalget: Anbefales.', '2027-05-04 Havneudvalget: Godkendt.'])
})

test('"Lukket punkt, Ejendomssag" is a mark and a title', () => {
  const items = itemsOf('1. Ny kaj', '', 'Beslutning', 'Godkendt.', '', '2. Lukket punkt, Ejendomssag')
  expect(items.map(({ title, closed }) => [title, closed])).toEqual([
    ['Ny kaj', false],
    ['Ejendomssag', true]
  ])
})

test('a table of when a case was dealt with, open or closed, closes no item', () => {
  const [item] = itemsOf(
    '1 (Åben) Ny kaj',
    '',
    'Behandling                     Mødedato     Åbent punkt  Lukket punkt',
    '  1  Kystudvalget              12-03-2027   5',
    '',
    'Beslutning',
    'Godkendt.'
  )
  expect(item?.closed).toBe(false)
})

describe('what is enclosed', () => {
  const attachmentsOf = (...lines: readonly string[]) => itemsOf('1. Ny kaj', ...lines)[0]?.attachments
  test('behind the old sign "./."', () => {
    expect(
      attachmentsOf('J.nr. 8-14-617-3-27', '', './. Kort 1:10.000', './. Notat af 3. april', '', 'Beslutning:', 'Ja.')
    ).toEqual(['Kort 1:10.000', 'Notat af 3. april'])
  })
  test('ends at a label with words below', () => {
    expect(
      attachmentsOf(
        'Bilag:',
        '1. Udkast',
        '',
        'Drøftelse:',
        'Anna Holt fandt, at kajen bør være bredere, og Per Lund',
        'spurgte til prisen.',
        '',
        'Beslutning:',
        'Godkendt.'
      )
    ).toEqual(['Udkast'])
  })
  test('ends at "Sagsfremst.:" beside its text', () => {
    expect(
      attachmentsOf(
        'Bilag:        Skitse A',
        '              Brev af 3. april',
        '',
        'Sagsfremst.:  Kajen er fra 1931, og bolværket giver efter. Der er',
        '              målt sætninger på 4 cm.',
        '',
        'Indstilling:  Kajen fornyes.',
        '',
        'Havneudvalget den 4.5.2027:',
        'Godkendt.'
      )
    ).toEqual(['Skitse A', 'Brev af 3. april'])
  })
  test('has no number of its document in its name', () => {
    expect(
      attachmentsOf('Bilag', 'Dok.nr. 2027/07415 001  Kort', 'Dok.nr. 2027/07415 003  Brev', '', 'Beslutning', 'Ja.')
    ).toEqual(['Kort', 'Brev'])
    expect(attachmentsOf('Bilag', 'Kort over kajen (1831180)', '', 'Beslutning', 'Ja.')).toEqual(['Kort over kajen'])
  })
})

test.each([
  ['Sagsnr:  2027/07415 004', '2027/07415 004'],
  // A page of so many stands at the right edge, too.
  ['Sagsnr.:       11/18', '11/18']
])('"%s" is the case number', (line, caseNumber) => {
  expect(itemsOf('1. Ny kaj', '', line, '', 'Beslutning', 'Godkendt.')[0]?.caseNumber).toBe(caseNumber)
})

describe('what bodies decided at their meetings', () => {
  test('below "Beslutning", each by its meeting and day', () => {
    const [item] = itemsOf(
      '1. Ny kaj',
      '',
      'Beslutning',
      '',
      'Teknisk Udvalgs møde den 4. april 2027',
      'Tiltrådt at anbefale',
      '',
      'Havneudvalgets møde den 4. maj 2027',
      'Tiltrådt'
    )
    expect(item === undefined ? [] : decided(item)).toEqual([
      '2027-04-04 Teknisk Udvalg: Tiltrådt at anbefale',
      '2027-05-04 Havneudvalget: Tiltrådt'
    ])
  })
  test('a committee that says in small letters what it is for', () => {
    const [item] = itemsOf(
      '1. Ny kaj',
      '',
      'Indstilling',
      'Kajen fornyes.',
      '',
      'Udvalg vedr. havn og kyst d. 4. april 2027:',
      'Udvalget anbefaler, at kajen bliver.',
      '',
      'Beslutning',
      'Godkendt.'
    )
    expect(item === undefined ? [] : decided(item)).toEqual([
      '2027-04-04 Udvalg vedr. havn og kyst: Udvalget anbefaler, at kajen bliver.',
      '2027-05-04 Havneudvalget: Godkendt.'
    ])
  })
  test('to agree to recommend is to recommend', () => {
    expect(
      interpretDecision('Tiltrådt at anbefale.', { forum: 'Teknisk Udvalg', decidedOn: '2027-04-04' }).outcome
    ).toBe('recommended')
  })
})

test('"Den 4. maj 2027" at the top of each page is no part of the item above', () => {
  const item = (number: number, title: string) => [
    '                                                        Den 4. maj 2027',
    '',
    `SAG NR. ${number}`,
    '',
    title,
    '',
    'HAVNEUDVALGETS BESLUTNING',
    'Godkendt.',
    '',
    'BILAGSFORTEGNELSE',
    '1. Kort',
    '',
    ''
  ]
  const items = read(
    'REGION VESTERHAV',
    '',
    'BESLUTNINGER',
    '',
    'Havneudvalget',
    '',
    'Tirsdag den 4. maj 2027',
    '',
    'Kl. 17.00',
    '',
    'Medlemmer:',
    'Anna Holt',
    'Per Lund',
    'Bo Ask',
    '',
    ...item(1, 'NY KAJ'),
    ...item(2, 'NY KRAN'),
    ...item(3, 'NY BRO')
  ).items
  expect(items.map(({ attachments }) => attachments)).toEqual([['Kort'], ['Kort'], ['Kort']])
})

test('"mødesal 1, Havnegade 3" is a place as it stands', () => {
  expect(read('Havneudvalget    Referat', '', '04-05-2027 kl. 16:00', 'mødesal 1, Havnegade 3').place).toBe(
    'mødesal 1, Havnegade 3'
  )
})
