import { describe, expect, test } from 'vitest'
import { readMinutes } from '../../src/reading/read-minutes.ts'

const documentOf = (...lines: readonly string[]) => readMinutes(lines.join('\n')).document
const HEAD = [
  'Referat 4. maj 2027 kl. 15.00',
  '',
  'Havneudvalget',
  '-',
  'Sal 3',
  '',
  'Udvalg:',
  '',
  'Havneudvalget',
  '',
  'Mødedato:',
  '',
  'tirsdag den 4. maj 2027 kl. 15.00',
  '',
  'Mødested:',
  '',
  'Sal 3',
  '',
  'Information:',
  '',
  'Mødedeltagere:',
  '',
  'Ane Bro',
  '',
  'Poul Dyhr (Afbud)',
  '',
  'Ida Lind',
  ''
]
const COLUMNS = ['Punkt', 'Titel', '']
const item = (number: number, title: string, decided: readonly string[], ...attached: readonly string[]) => [
  String(number),
  title,
  '',
  `27-01234${number}K`,
  '',
  'Beslutning',
  '',
  ...decided,
  '',
  'Fremstilling',
  '',
  'Sagsbeskrivelse',
  '',
  'Havnen har skrevet om sagen.',
  '',
  ...attached,
  'Hent som PDF',
  '',
  'Kopier link',
  ''
]
const LIST = ['1 Godkendt', '', '2. Godkendt', '', '3. Udsat', '', '4. Godkendt', '', '5. Godkendt', '', '6. Godkendt']

describe('a page that prints the same frame around every item', () => {
  const lines = [
    ...HEAD,
    ...COLUMNS,
    ...item(1, 'Godkendelse af dagsorden', ['Godkendt.']),
    ...item(2, 'Ny kaj', LIST),
    ...item(3, 'Underskrifter', ['Godkendt.'])
  ]

  test('what a label asks for is no running title, and columns over the items are no people', () => {
    const { place, participants, absent } = documentOf(...lines)
    expect([place, participants, absent]).toEqual(['Sal 3', ['Ane Bro', 'Ida Lind'], ['Poul Dyhr']])
    expect(documentOf(...HEAD, 'Punkt Titel', ...lines.slice(-20)).participants).toEqual(['Ane Bro', 'Ida Lind'])
  })

  test.each([
    ['with gaps', lines],
    ['without gaps', lines.filter((line) => line !== '')]
  ])('a list in a decision is none of the items, %s', (_, printed) => {
    const { items } = documentOf(...printed)
    expect(items.map(({ number, title, caseNumber }) => [number, title, caseNumber])).toEqual([
      [1, 'Godkendelse af dagsorden', '27-012341K'],
      [2, 'Ny kaj', '27-012342K'],
      [3, 'Underskrifter', '27-012343K']
    ])
    expect(items[1]?.decisions[0]?.text).toMatch(/^1 Godkendt\s+2\. Godkendt.*6\. Godkendt$/su)
  })
})

describe('what within an item looks like a heading of what was decided', () => {
  const decisionsOf = (...below: readonly string[]) =>
    documentOf(
      'Referat',
      'Havneudvalget den 4. maj 2027',
      '',
      ...['Punkt 1: Ny kaj', '', 'Beslutning', '', 'Godkendt.', '', ...below],
      ...['Punkt 2: Nyt fyr', '', 'Beslutning', '', 'Udsat.']
    ).items[0]?.decisions.map(({ text }) => text)

  test('the name of an attachment below the kind of its file', () => {
    expect(
      decisionsOf(
        'Bilag',
        'PDF',
        'Kort over kajen',
        '',
        '1',
        '',
        'PDF',
        'Beslutning fra Kystrådet den 4. april 2027',
        '',
        '1',
        ''
      )
    ).toEqual(['Godkendt.'])
  })

  test('a sentence without a text of its own below', () => {
    expect(
      decisionsOf('Lovgrundlag', '', 'Byrådsbeslutning den 4. april 2027.', '', 'Kommunikation', '', 'Ingen.', '')
    ).toEqual(['Godkendt.'])
  })

  test.each(['Tidsplan', 'Det sker', 'Den videre proces'])('the days of what is planned below "%s"', (heading) => {
    expect(
      decisionsOf(
        'Indstilling',
        '',
        'Havnen indstiller.',
        '',
        heading,
        '',
        'Havneudvalget den 1. juni 2027: Forslag til kaj.',
        '',
        'Byrådet den 9. juni 2027: Vedtagelse.',
        ''
      )
    ).toEqual(['Godkendt.'])
  })

  test('a word right over another heading heads a section, though it is common', () => {
    expect(decisionsOf('Fremstilling', '', 'Resume', '', 'Havnen har skrevet.', '')).toEqual(['Godkendt.'])
  })
})

describe('a page whose items have their title by itself, a word for the case, and then number and title', () => {
  const margin = (number: number) => [
    'Havnerådet',
    '4. maj 2027',
    'Sagsnr. 710-2027-',
    `19${number}`,
    'Dok.nr. 710-2027-',
    '5520',
    'Sagsbehandler',
    'ABCD',
    '',
    'Lovgrundlag',
    ''
  ]
  const page = (number: number, title: string, decided: string, isWithin: boolean) => [
    title,
    'Sagsfremstilling',
    `${number}.       ${title} - Åbent`,
    '',
    'SAGENS INDHOLD',
    'Der er skrevet om sagen.',
    ...(isWithin ? margin(number) : []),
    'INDSTILLING',
    'Havnen indstiller:',
    '1.    At det sker.',
    '',
    'BESLUTNING',
    '',
    'Havnerådet, 4. maj 2027:',
    decided,
    '',
    ...(isWithin ? [] : margin(number))
  ]

  test.each([true, false])('its margin is no decision, wherever it stands', (isWithin) => {
    const { items } = documentOf(
      ...page(14, 'Ny kaj ved Havnegade', 'Godkendt.', isWithin),
      ...page(16, 'Nyt fyr', 'Udsat.', !isWithin),
      ...page(24, 'Gæstepladser i havnen', 'Drøftet.', isWithin)
    )
    expect(
      items.map(({ number, title, caseNumber, decisions }) => [
        number,
        title,
        caseNumber,
        decisions.map(({ text }) => text)
      ])
    ).toEqual([
      [14, 'Ny kaj ved Havnegade', '710-2027-1914', ['Godkendt.']],
      [16, 'Nyt fyr', '710-2027-1916', ['Udsat.']],
      [24, 'Gæstepladser i havnen', '710-2027-1924', ['Drøftet.']]
    ])
  })
})
