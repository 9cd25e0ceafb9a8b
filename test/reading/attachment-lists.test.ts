import { describe, expect, test } from 'vitest'
import { readMinutes } from '../../src/reading/read-minutes.ts'
import { firstItemOf } from './first-item.ts'

const itemOf = (...list: readonly string[]) =>
  firstItemOf('1. Ny kaj', '', 'Sagsfremstilling', 'Kajen er slidt.', '', ...list, '', 'Beslutning', 'Kajen renoveres.')

const both = ['Kort over havnen', 'Prøver af beton 2026']

describe('lists of attachments', () => {
  test.each([
    [
      'number, name and document number',
      ['Bilag', '', '1 Kort over havnen             27/61204', '2 Prøver af beton 2026         27/61317']
    ],
    ['the same in tabs', ['Bilag', '1.\tKort over havnen\t61204-27', '2.\tPrøver af beton 2026\t61317-27']],
    ['document number first', ['Bilag:', '306-2027-61204   Kort over havnen', '306-2027-61317   Prøver af beton 2026']],
    [
      'dates, sizes and openness',
      [
        'Bilag',
        'Kort over havnen            04-05-2027   1,2 MB   Åben',
        'Prøver af beton 2026        04-05-2027   80 KB    Lukket'
      ]
    ],
    ['openness and a dash, set apart', ['Bilag', 'Åben  - Kort over havnen', 'Åben  - Prøver af beton 2026']],
    ['a single blank before the number', ['Bilag', 'Kort over havnen 61204/27', 'Prøver af beton 2026 61317/27']],
    [
      'a head for its columns',
      [
        'Bilag',
        'Nr.  Titel                 Dok.nr.',
        '1    Kort over havnen      27/61204',
        '2    Prøver af beton 2026  27/61317'
      ]
    ],
    [
      'a head and pipes',
      ['| Bilag | Dok.nr. |', '|---|---|', '| Kort over havnen | 61204-27 |', '| Prøver af beton 2026 | 61317-27 |']
    ],
    [
      'pipes below the heading',
      [
        'Bilag',
        '| Nr. | Dato | Titel |',
        '|---|---|---|',
        '| 1 | 01-05-2027 | Kort over havnen |',
        '| 2 | 02-05-2027 | Prøver af beton 2026 |'
      ]
    ],
    [
      'the number of an attachment as its heading',
      ['Bilagsnr', '', '1   Kort over havnen', '', '2   Prøver af beton 2026']
    ],
    [
      'all columns as its heading',
      ['Bilagsnr.   Titel', '1           Kort over havnen', '2           Prøver af beton 2026']
    ],
    [
      'a number of year and document before a single blank',
      ['BILAG', '2027-61204 Kort over havnen', '2027-61317 Prøver af beton 2026']
    ],
    ['a number in brackets behind', ['Bilag', 'Kort over havnen (61204/27)', 'Prøver af beton 2026 (61317/27)']],
    ['a labelled number before', ['Bilag', 'Dok. 61204/27 Kort over havnen', 'Dok. 61317/27 Prøver af beton 2026']],
    ['a long number before', ['Bilag', '1203947 - Kort over havnen', '1203948 - Prøver af beton 2026']],
    [
      'a labelled number behind a dash',
      ['Bilag', 'Kort over havnen - Dok.nr. 61204/27', 'Prøver af beton 2026 - Dok.nr. 61317/27']
    ],
    ['letters in order', ['Bilag', 'a) Kort over havnen', 'b) Prøver af beton 2026']],
    ['numbers in brackets', ['Bilag', '[1] Kort over havnen', '[2] Prøver af beton 2026']],
    ['what a reader may do', ['Bilag', 'Hent Kort over havnen', 'Hent Prøver af beton 2026']],
    [
      'buttons of the page below',
      ['Bilag', '- PDF Kort over havnen', '- PDF Prøver af beton 2026', '', '×', 'Kopiér link', '', 'Luk vinduet']
    ],
    ['signs', ['Bilag', '✓ Kort over havnen', '✓ Prøver af beton 2026']],
    ['sizes behind a dash', ['Bilag', '• Kort over havnen – 120 KB', '• Prøver af beton 2026 – 1,2 MB']],
    [
      'whether each is open, as a label',
      ['Bilag', 'Åbent bilag: Kort over havnen', 'Lukket bilag: Prøver af beton 2026']
    ],
    ['numbers in one line', ['Bilag: 1) Kort over havnen  2) Prøver af beton 2026']],
    ['numbers and commas in one line', ['Bilag: 1. Kort over havnen, 2. Prøver af beton 2026']],
    ['a heading in other words', ['Vedhæftede filer', 'Kort over havnen', 'Prøver af beton 2026']],
    ['what is left of links', ['Bilag', '- [Kort over havnen]', '- [Prøver af beton 2026]']],
    [
      'a cell on each line',
      ['Bilag', 'Nr.', 'Titel', 'Dok.nr.', '1', 'Kort over havnen', '27/61204', '2', 'Prøver af beton 2026', '27/61317']
    ],
    ['the label beside the first', ['Bilag\tKort over havnen', '\tPrøver af beton 2026']],
    ['the label beside the first, in columns', ['Bilag:     Kort over havnen', '           Prøver af beton 2026']],
    ['full stops behind a colon', ['Bilag: Kort over havnen. Prøver af beton 2026.']],
    ['a number before each', ['Bilag', '1 Kort over havnen', '2 Prøver af beton 2026']],
    [
      'a name that is wrapped',
      [
        'Bilag',
        '1   Kort over                     27/61204',
        '    havnen',
        '2   Prøver af beton 2026          27/61317'
      ]
    ]
  ])('with %s are read as the names', (_, list) => {
    expect(itemOf(...list)?.attachments).toEqual(both)
  })

  test.each([
    ['openness and number around a single name', 'Bilag:\n1 Åben Kort over havnen 61204/27', ['Kort over havnen']],
    [
      'full stop and comma behind short forms',
      'Bilag: Brev fra adv. Holt, Svar nr. 4',
      ['Brev fra adv. Holt', 'Svar nr. 4']
    ]
  ])('%s', (_, list, names) => expect(itemOf(...list.split('\n'))?.attachments).toEqual(names))

  test('a document called as a section is one of them, before the next title too', () => {
    const [first, second] = readMinutes(
      [
        'Havnerådet',
        '04-05-2027',
        '',
        'Ny kaj',
        'Sag nr. 9',
        '',
        'Beslutning',
        'Godkendt.',
        '',
        'Bilag',
        '',
        'Kort over havnen',
        'Høringssvar',
        'Tidsplan',
        '',
        'Bøjer i løbet',
        'Sag nr. 10',
        '',
        'Beslutning',
        'Udsat.',
        '',
        'Bilag',
        '',
        'Sagsfremstilling',
        '',
        'Bøjerne er slidte.'
      ].join('\n')
    ).document.items
    expect(first?.attachments).toEqual(['Kort over havnen', 'Høringssvar', 'Tidsplan'])
    expect(second?.attachments).toEqual([])
    expect(second?.sections.find(({ name }) => name === 'Sagsfremstilling')?.text).toBe('Bøjerne er slidte.')
  })

  test('bullets before tabs are no part of a name', () => {
    expect(itemOf('Bilag', '•\tKort over havnen\t27/61204', '•\tPrøver af beton 2026\t27/61317')?.attachments).toEqual(
      both
    )
  })

  test('without a heading they are known by their numbers', () => {
    const item = itemOf('Bilag 1: Kort over havnen', 'Bilag 2: Prøver af beton 2026')
    expect(item?.attachments).toEqual(['Bilag 1: Kort over havnen', 'Bilag 2: Prøver af beton 2026'])
    expect(itemOf('Bilag 1: Det viser, at kajen er slidt.')?.attachments).toEqual([])
  })

  test('below the decision a list under "Bilagsnr" is no part of it', () => {
    const { items } = readMinutes(
      'Referat\nHavnerådet\nDato: 4. maj 2027\n\n1. Ny kaj\n\nBeslutning\nKajen renoveres.\n\nBilagsnr\n1   Kort over havnen'
    ).document
    expect([items[0]?.decisions[0]?.text, items[0]?.attachments]).toEqual(['Kajen renoveres.', ['Kort over havnen']])
  })

  test.each([
    [['Beskrivelse', 'Status', 'Tidsplan for kajen']],
    [['2026/2027 Regnskab', 'Ferieplan (2026/2027)']],
    [['4. maj 2027 - Kort', '3. maj 2027 - Prøver']],
    [['Vis mig vejen', 'Notat']],
    [['a) Notat', 'c) Brev']],
    [['[udkast] Notat', '2027-2031 Plan for havnen']],
    [['Kort 2', '3 kajpladser i nordhavnen', 'Notat om 2026/27']],
    [['2026 i tal', '2027 i tal']],
    [['Referat 27/61204', 'Svar fra naboer']]
  ])('names keep their own words and numbers: %s', (names) => {
    expect(itemOf('Bilag', ...names)?.attachments).toEqual(names)
  })
})

test('names between bars behind the heading are one attachment each', () => {
  expect(itemOf('Bilag: Kort over havnen | Prøver af beton 2026')?.attachments).toEqual(both)
  expect(itemOf('Vedlagt: Kort over havnen | Prøver af beton 2026 | Regnskab')?.attachments).toEqual([
    ...both,
    'Regnskab'
  ])
})

describe('files that stand beside their label with a line each', () => {
  test('keep the commas of their names, and lose the number of their documents', () => {
    const item = itemOf(
      'Bilag:   Brev fra Laug A, B og C.doc (61204/27)',
      '         Notat, udkast.pdf (61317/27)',
      '         Kort, Nordhavn.pdf (61318/27)'
    )
    expect(item?.attachments).toEqual(['Brev fra Laug A, B og C.doc', 'Notat, udkast.pdf', 'Kort, Nordhavn.pdf'])
  })

  test('in one line they are parted by their commas', () => {
    expect(itemOf('Bilag: Kort over havnen, Regnskab 2026')?.attachments).toEqual(['Kort over havnen', 'Regnskab 2026'])
  })
})

test.each(['(ingen)', 'Der er ingen bilag til sagen.', 'Nej'])('"%s" is no attachment', (nothing) => {
  expect(itemOf('Bilag', nothing)?.attachments).toEqual([])
})
