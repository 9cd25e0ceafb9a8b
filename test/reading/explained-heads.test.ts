import { describe, expect, test } from 'vitest'
import { readMinutes } from '../../src/reading/read-minutes.ts'

const head = [
  'Fjordby Kommune',
  'Havnerådet',
  'Referat',
  'Mødedato: 4. maj 2027',
  'Mødested: Havnekontoret',
  '',
  'Deltagere: Alma Dybdal, Karl Bo Vestergaard',
  'Afbud: Ingen',
  'Referent: Iben Kofod',
  '',
  'Dagsorden:',
  '1. Ny kaj',
  '2. Moler',
  '3. Bomme',
  ''
]
const texts = (running: (page: number) => readonly string[], items = 3): readonly (string | undefined)[] =>
  readMinutes(
    [
      ...head,
      ...Array.from({ length: items }, (_, at) => [
        `${at + 1}. ${['Ny kaj', 'Moler', 'Bomme'][at]}`,
        '',
        'Sagsfremstilling:',
        ...Array.from({ length: 12 }, () => 'Der er målt op langs kysten, og tallene ligger hos havnefogeden.'),
        '',
        'Beslutning:',
        'Det blev vedtaget at lade arbejdet begynde, så snart der',
        ...running(at + 1),
        'er penge til det.',
        ''
      ]).flat()
    ].join('\n')
  ).document.items.map((item) => item.decisions[0]?.text.replaceAll('\n', ' '))
const WHOLE = 'Det blev vedtaget at lade arbejdet begynde, så snart der er penge til det.'

describe('what the document’s own head explains, in the middle of a sentence', () => {
  test.each<[string, (page: number) => readonly string[]]>([
    ['body and day in another form', () => ['Havnerådet, 04.05.2027']],
    ['in columns', () => ['Fjordby Kommune          Havnerådet          4/5-2027']],
    ['in four lines', (page) => ['Fjordby Kommune', 'Havnerådet', 'Referat', `4.5.2027          Side ${page}`]],
    ['with the place', () => ['Havnerådet', 'Mødedato: 04-05-2027', 'Mødested: Havnekontoret']],
    ['the page behind a dash', (page) => [`4. maj 2027 – Havnerådet – ${page}`]],
    [
      'left and right pages',
      (page) => [page % 2 === 0 ? `${page}          Havnerådet` : `4. maj 2027          ${page}`]
    ],
    ['an address beside the page', (page) => ['Fjordby Kommune', 'Havnegade 4', `9999 Fjordby          Side ${page}`]],
    ['initials beside the page', (page) => ['AD     KBV     IK', `Side ${page}`]],
    ['who printed it beside the page', (page) => ['Udskrevet af abc 05-05-2027 kl. 14:32', `Side ${page}`]],
    ['a bar between page and pages', (page) => [`Side ${page} | 3`]],
    ['pages in brackets', (page) => [`${page}(3)`]]
  ])('%s is no text of a decision', (_, running) => {
    expect(texts(running)).toEqual([WHOLE, WHOLE, WHOLE])
  })

  test('but a day of another meeting is', () => {
    expect(texts(() => ['Havnerådet, 11.05.2027'])[0]).toMatch(/Havnerådet, 11\.05\.2027/u)
  })
})

test('who stayed away, and whether an item is open, are no heads of its page', () => {
  const { items } = readMinutes(
    [
      ...head,
      ...['Ny kaj', 'Moler', 'Bomme'].flatMap((title, at) => [
        `${at + 1}. ${title}`,
        '',
        'Beslutning:',
        'Vedtaget.',
        '',
        'Afbud: Alma Dybdal',
        `Side ${at + 1}`,
        ''
      ])
    ].join('\n')
  ).document
  expect(items.map((item) => item.decisions[0]?.text)).toEqual(Array(3).fill('Vedtaget.\n\nAfbud: Alma Dybdal'))
})
