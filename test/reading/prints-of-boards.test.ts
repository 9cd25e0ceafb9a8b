import { describe, expect, test } from 'vitest'
import { readMinutes } from '../../src/reading/read-minutes.ts'

const read = (...lines: readonly string[]) => readMinutes(lines.join('\n')).document
const HEAD = ['Referat', 'Havneudvalget', '4. maj 2027', '']
const itemsOf = (...lines: readonly string[]) => read(...HEAD, ...lines).items
const textsOf = (items: ReturnType<typeof itemsOf>) => items.map(({ decisions }) => decisions.map(({ text }) => text))

describe('what stands around a decision', () => {
  test('"Sagen blev:" leads to it', () => {
    expect(
      textsOf(
        itemsOf(
          '21. NY KAJ',
          '',
          'Havneudvalget, den 4. maj 2027:',
          '',
          'Sagen blev:',
          '',
          'Godkendt.',
          '',
          'Afbud: Ingen'
        )
      )
    ).toEqual([['Godkendt.\n\nAfbud: Ingen']])
  })
  test('body and day at the two edges of a page head none', () => {
    const page = (number: number) => [
      '',
      'Havneudvalget                                            04-05-2027',
      `Nørvig Kommune                                           S.${number}`,
      ''
    ]
    const item = (number: number, title: string) => [
      `${number}.`,
      title,
      '',
      'Sagsfremstilling',
      'Kajen er gammel.',
      '',
      'Kystudvalget, den 3. april 2027',
      'Anbefales.',
      '',
      'Havneudvalget, den 4. maj 2027',
      'Godkendt.',
      ...page(number + 3)
    ]
    const items = read(
      'Havneudvalget',
      'Protokol',
      '04-05-2027 kl. 17:00',
      '',
      'Medlemmerne var til stede, undtagen:',
      'Anna Holt (B)',
      'I stedet deltog Per Lund (B).',
      '',
      'Desuden deltog:',
      'Havnechef Bo Ask',
      'Økonomichef Ida Krog',
      '',
      ...page(2),
      'Indholdsfortegnelse',
      '',
      '1.  Ny kaj ......... 3',
      '2.  Ny kran ........ 4',
      '3.  Ny bro ......... 5',
      '4.  Ny mole ........ 6',
      ...page(3),
      ...[1, 2, 3, 4].flatMap((number) => item(number, ['Ny kaj', 'Ny kran', 'Ny bro', 'Ny mole'][number - 1] ?? ''))
    ).items
    expect(textsOf(items)).toEqual(Array.from({ length: 4 }, () => ['Anbefales.', 'Godkendt.']))
  })
  test('a heading of Markdown right above the next decision ends it', () => {
    expect(
      textsOf(
        itemsOf(
          '## 3. New quay',
          '',
          '### Earlier',
          '**Decision, 4 March 2027:** Postponed.',
          '',
          '### Now',
          '**Decision, 4 May 2027:** The quay is built.'
        )
      )
    ).toEqual([['Postponed.', 'The quay is built.']])
  })
  test('who is to do it by when, by labels, is no part of it', () => {
    expect(
      textsOf(
        itemsOf('1. Ny kaj', '', 'Beslutning', 'Godkendt.', '', 'Opfølgning', 'Hvem: Anna Holt', 'Frist: 1. juni 2027')
      )
    ).toEqual([['Godkendt.']])
  })
  test('a letter and a title below an item head the next group of items', () => {
    expect(
      textsOf(
        itemsOf(
          'B. Sager til afgørelse i økonomiudvalg/byråd',
          '',
          '6. Ny kaj',
          '',
          'BESLUTNING',
          'Anbefales.',
          '',
          'D. Aktuelle sager',
          '',
          '7. Aktuelle sager',
          '',
          '- Orientering om kranen',
          '',
          'BESLUTNING',
          'Drøftet.',
          '',
          '',
          'E. Eventuelt',
          '',
          '8. Eventuelt',
          '',
          'BESLUTNING',
          'Intet.'
        )
      )
    ).toEqual([['Anbefales.'], ['Drøftet.'], ['Intet.']])
  })
  test('a heading over who was absent, below the decisions of most items, ends them', () => {
    const item = (title: string) => [title, '', 'Beslutning', 'Godkendt.', '', 'Fraværende', 'Anna Holt (C)', '']
    expect(textsOf(itemsOf(...item('1. Ny kaj'), ...item('2. Ny kran'), ...item('3. Ny bro')))).toEqual([
      ['Godkendt.'],
      ['Godkendt.'],
      ['Godkendt.']
    ])
  })
  test('who signed the minutes, and when, is no part of the last one', () => {
    expect(
      textsOf(itemsOf('1. Evt.', '', 'Beslutning', 'Anna skriver til kommunen.', '', 'Sign. Anna Holt, 21/5-27'))
    ).toEqual([['Anna skriver til kommunen.']])
  })
})

describe('how items are headed', () => {
  test.each([
    ['6. ANSÆTTELSE AF LEDER - LUKKET SAG -', 'ANSÆTTELSE AF LEDER'],
    ['6. Lukket pkt. – brev fra en borger', 'brev fra en borger']
  ])('"%s" is closed', (line, title) => {
    const item = itemsOf('5. Ny kaj', '', 'Beslutning', 'Godkendt.', '', line)[1]
    expect([item?.title, item?.closed]).toEqual([title, true])
  })
  test('"Sag 31/2027" by itself stands above the title, and whoever writes for the body is not the body', () => {
    const { forum, items } = read(
      'Nørvig Kommune',
      'Sekretariatet for Bevillingsnævnet',
      '',
      'D A G S O R D E N',
      '',
      'for møde i Bevillingsnævnet',
      'onsdag den 2. juni 2027 kl. 14.00',
      '',
      'Sag 31/2027',
      'Godkendelse af referat',
      '',
      'Indstilling',
      'Referatet indstilles til godkendelse.',
      '',
      'Sag 32/2027',
      'Bevilling til Kajkroen',
      '',
      'Journalnr. 2027-11840',
      '',
      'Indstilling',
      'At der gives bevilling.'
    )
    expect([forum, items.map(({ number, title, caseNumber }) => [number, title, caseNumber])]).toEqual([
      'Bevillingsnævnet',
      [
        [31, 'Godkendelse af referat', null],
        [32, 'Bevilling til Kajkroen', '2027-11840']
      ]
    ])
  })
  test('a full stop alone on a line, as copies of pages have it, belongs to no title', () => {
    const item = (number: number, title: string) => [
      `${number}.`,
      title,
      '.',
      '1. Formanden orienterede om kranen.',
      '',
      'Havneudvalget, den 4. maj 2027',
      'Godkendt.',
      ''
    ]
    expect(itemsOf(...item(1, 'Ny kaj'), ...item(2, 'Meddelelser')).map(({ title }) => title)).toEqual([
      'Ny kaj',
      'Meddelelser'
    ])
  })
})

test.each([
  'Kort over kajen (PDF)',
  'Kort over kajen (Brevid: 4809560)',
  '2 - Kort over kajen',
  'Kort over kajen (Åben)'
])('"%s" is called by its name', (printed) => {
  expect(itemsOf('1. Ny kaj', '', 'Bilag', printed, '', 'Beslutning', 'Godkendt.')[0]?.attachments).toEqual([
    'Kort over kajen'
  ])
})

describe('lists of what is to come', () => {
  test("a table's last row with a telephone in it is no foot of the page", () => {
    const [item] = itemsOf(
      '1. Huskeliste',
      '',
      '| Emne | Forventes | Ansvarlig |',
      '|---|---|---|',
      '| Ny kaj | 01-06-2027 | Anna Holt |',
      '| Kajen på fælles telefon | 1/9 | Per Lund |'
    )
    expect(item?.followUpList?.rows.map(({ topic }) => topic)).toEqual(['Ny kaj', 'Kajen på fælles telefon'])
  })
  test('days in brackets behind what a forum is to hear', () => {
    const [item] = itemsOf('1. Huskeliste', '', 'Til Lederforum:', '- Ny kaj (8. juni)', '- Lederdag (23. juni)')
    expect(item?.followUpList?.forums.map(({ forum, entries }) => [forum, entries.map(({ date }) => date)])).toEqual([
      ['Lederforum', ['2027-06-08', '2027-06-23']]
    ])
  })
})
