import { describe, expect, test } from 'vitest'
import { readMinutes } from '../../src/reading/read-minutes.ts'
import { firstItemOf } from './first-item.ts'
import { squash } from './texts.ts'

const decided = (text: string): (string | undefined)[] =>
  readMinutes(text).document.items.map(({ decisions }) =>
    decisions[0] === undefined ? undefined : squash(decisions[0].text)
  )

describe('parts of a decision under words that head sections elsewhere', () => {
  const part = (heading: string, text: string) => [heading, text, '']

  test.each([
    ['the first has a word of its own', 'Forslag A', 'Økonomi', 'Bemanding'],
    ['the first may head a section as well', 'Tidsplan', 'Økonomi', 'Personale'],
    ['two of them', 'Økonomi', 'Personale', 'Broen']
  ])('%s', (_, ...headings) => {
    const texts = [
      'Rådet accepterer ti dages forsinkelse.',
      'Taget til efterretning.',
      'Der ansættes en ny havnefoged.'
    ]
    const item = firstItemOf(
      '1. Status',
      '',
      'Kajen er færdig.',
      '',
      'Beslutning',
      ...headings.flatMap((heading, at) => part(heading, texts[at] ?? ''))
    )
    expect(item?.decisions[0]?.subDecisions.map(({ heading }) => heading)).toEqual(headings)
  })

  test('one that goes through what the case says of each, over an outcome', () => {
    const item = firstItemOf(
      '1. Status',
      '',
      'Økonomi: Der er brugt 3 mio. kr. af puljen, og der mangler to fakturaer fra i fjor.',
      '',
      'Beslutning',
      'Om broen',
      '',
      'Rådet venter på tallene.',
      '',
      'Økonomi',
      'Taget til efterretning.'
    )
    expect(item?.decisions[0]?.text).toContain('Taget til efterretning.')
  })

  test.each(['Ad 1', 'Fraværende: Anna Holt'])('nor is one below %s', (first) => {
    const item = firstItemOf(
      '1. Broen',
      '',
      'Beslutning',
      first,
      'Indstillingen blev tiltrådt.',
      '',
      'Økonomi',
      'Broen koster 3 mio. kr. i alt.'
    )
    expect(squash(item?.decisions[0]?.text)).toBe(`${first} Indstillingen blev tiltrådt.`)
  })

  test('a section below what was decided is none of it', () => {
    const item = firstItemOf('1. Broen', '', 'Beslutning', 'Godkendt.', '', 'Økonomi', 'Broen koster 3 mio. kr. i alt.')
    expect(item?.decisions[0]?.text).toBe('Godkendt.')
  })
})

test.each(['Drøftelse og beslutning', 'Orientering/beslutning', 'Til drøftelse og beslutning'])(
  'what an item is for heads no decision right below its title: %s',
  (kind) => {
    const item = firstItemOf(
      '1. Kajen',
      kind,
      'Kajen er fra 1950, og den synker.',
      '',
      'Beslutning',
      'Kajen bygges om.'
    )
    expect(item?.decisions.map(({ text }) => text)).toEqual(['Kajen bygges om.'])
  }
)

test.each(['Drøftelse', 'Referat', 'Behandling'])('%s below attachments is none of them', (word) => {
  const item = firstItemOf(
    '1. Kajen',
    '',
    'Sagsfremstilling',
    'Kajen er fra 1950.',
    '',
    'Bilag',
    '',
    'Kort over kajen',
    '',
    word,
    '',
    'Flere i rådet var i tvivl om prisen på den nye kaj.',
    '',
    'Beslutning',
    'Kajen bygges om.'
  )
  expect(item?.attachments).toEqual(['Kort over kajen'])
})

describe('what ends the last decision', () => {
  const last = (...behind: readonly string[]) =>
    decided(
      ['Referat', 'Havnerådet', 'Dato: 4. maj 2027', '', '1. Kajen', '', 'Beslutning', 'Godkendt.', '', '2. Eventuelt']
        .concat('', 'Beslutning', 'Formanden nævnte broen.', ...behind)
        .join('\n')
    )[1]

  test.each([
    'Ref.: abc',
    'Ref. AH',
    'Referat v/ Anna Holt',
    'Sekr.: Anna Holt',
    'Underskriftsblad:',
    'Underskriftsark'
  ])('%s', (closing) => {
    expect(last('', closing)).toBe('Formanden nævnte broen.')
  })

  test('the next meeting in the same paragraph does not', () => {
    expect(last('Næste møde er den 12. maj 2027 på havnen.')).toContain('på havnen.')
    expect(last('', 'Næste møde er den 12. maj 2027 på havnen.')).toBe('Formanden nævnte broen.')
  })
})

describe('letterheads', () => {
  const minutes = (...head: readonly string[]) =>
    [
      ['Referat af møde i bestyrelsen for Fjordby Gymnasium', 'den 4. maj 2027', ''],
      ...[1, 2, 3].map((page) => [
        `${page}. Kaj ${page}`,
        'Vi talte om tallene fra i fjor og om prisen på den nye kaj.',
        '',
        'Beslutning',
        `Kaj ${page} bygges om i som-`,
        '',
        `${' '.repeat(70)}${page}`,
        '',
        ...head,
        '',
        `meren ${2027 + page}.`,
        ''
      ])
    ]
      .flat()
      .join('\n')

  test.each([
    ['with a telephone', ['Fjordby Gymnasium', 'Havnevej 3 · 9999 Fjordby · Tlf. 99 00 12 34']],
    ['with an address alone', ['Fjordby Gymnasium', 'Havnevej 3, 9999 Fjordby']],
    ['with the address above', ['Havnevej 3 | 9999 Fjordby', 'Det almene gymnasium']]
  ])('%s', (_, head) => {
    expect(decided(minutes(...head))).toEqual(
      [1, 2, 3].map((page) => `Kaj ${page} bygges om i sommeren ${2027 + page}.`)
    )
  })

  test('links of attachments that come again beside page numbers are none', () => {
    const text = ['Referat', 'Havnerådet', 'Dato: 4. maj 2027', '']
      .concat(
        [1, 2, 3].flatMap((page) => [
          ...[
            `${page}. Kaj ${page}`,
            '',
            'Beslutning',
            'Godkendt.',
            '',
            `Udskrevet 16/07/2027 kl. 9.14     Side ${page}`
          ],
          ...[
            '',
            'Bilag',
            '- [Kort over havnen](https://example.org/bilag/1)',
            '- [Notat](https://example.org/bilag/2)',
            ''
          ]
        ])
      )
      .join('\n')
    expect(decided(text)).toEqual(['Godkendt.', 'Godkendt.', 'Godkendt.'])
  })

  test('the name over the foot of a site', () => {
    const text = [
      'Skolebestyrelsen ved Strandskolen',
      '',
      'Referat 4. maj 2027',
      '',
      '1. Kajen',
      '',
      'Beslutning',
      'Godkendt.'
    ]
      .concat(
        '',
        '2. Eventuelt',
        '',
        'Beslutning',
        'Intet.',
        '',
        'Strandskolen',
        'Havnevej 3',
        'Tilgængelighedserklæring'
      )
      .join('\n')
    expect(decided(text)).toEqual(['Godkendt.', 'Intet.'])
  })
})

test('the head of a folded page that holds the day, where the text goes on, and a list of attachments on the last one', () => {
  const absent = 'Ikke til stede: Anna Holt, Bo Erik Ask'
  const page = (number: number, text: string) => `${number} Havnerådet Mødedato 04-05-2027 Side ${number} ${text}`
  const { absent: away, items } = readMinutes(
    [
      '1 Referat Havnerådet Mødedato: Tirsdag den 4. maj 2027 Mødetidspunkt: Kl. 10:00 Mødested: Havnekontoret Medlemmer: Per Lind (A) Ida Rask (V) Sagsoversigt',
      page(
        2,
        `01. Kajen Åben sag Sagsnr.: 27/1120 Sagen afgøres i: Havnerådet Bilag: Indstilling Havnechefen indstiller: At kajen bygges om Beslutninger Havnerådet den 04-05-2027 ${absent} Kajen bygges om, så snart broen er færdig, `
      ),
      page(3, 'og naboerne får besked. Ida Rask skriver brevet.'),
      page(
        4,
        `02. Meddelelser Åben sag Sagsnr.: 27/1122 Sagen afgøres i: Havnerådet Bilag: Indledning/Baggrund a) Meddelelser fra formanden b) Meddelelser fra andre Beslutninger Havnerådet den 04-05-2027 ${absent} Udsat.`
      ),
      page(5, 'Bilagsliste Havnerådet 1. Kajen 1. Kort over kajen.pdf (114203/27) 2. Billeder af kajen.pdf (113377/27)')
    ].join('\n\n')
  ).document
  expect(items.map(({ decisions: [first] }) => squash(first?.text ?? ''))).toEqual([
    `${absent} Kajen bygges om, så snart broen er færdig, og naboerne får besked. Ida Rask skriver brevet.`,
    `${absent} Udsat.`
  ])
  expect(items[1]?.decisions[0]?.outcome).toBe('postponed')
  expect(items[1]?.attachments).toEqual([])
  expect(away).toEqual(['Anna Holt', 'Bo Erik Ask'])
})
