import { describe, expect, test } from 'vitest'
import { readMinutes } from '../../src/reading/read-minutes.ts'

const item = (number: number): string[] => [
  `${number}. Kaj ${number}`,
  '',
  'Beslutningskompetence:',
  '',
  'Havnerådet',
  '',
  'Beslutning:',
  '',
  `Kaj ${number} renoveres.`,
  '',
  'Bilag:',
  '',
  `1. Kort over kaj ${number}`
]

const minutes = (head: (page: number) => readonly string[]) =>
  readMinutes(
    [
      'Referat',
      'Havnerådet',
      'tirsdag den 4. maj 2027',
      '',
      'Kl. 9:00 i Mødelokale 3',
      '',
      'Deltagere: Alma Dybdal, Karl Bo Vestergaard',
      '',
      ...[1, 2, 3, 4].flatMap((number) => [...(number === 1 ? [] : head(number)), ...item(number), '', ''])
    ].join('\n')
  ).document

describe('a running head whose words stand in items too', () => {
  test.each([
    ['in a row of lines', (page: number) => ['Fjordby Kommune', 'Havnerådet', '04-05-2027', `Side ${page}`, '', '']],
    ['with blank lines between', (page: number) => ['Fjordby Kommune', '', 'Havnerådet', '', `Side ${page}`, '']],
    ['with a date that begins like an item', (page: number) => ['', 'Havnerådet', '4. maj 2027', `Side ${page}`, '']],
    ['with the page first', (page: number) => [`Side ${page}`, 'Havnerådet', 'Fjordby Kommune', '', '']]
  ])('%s is no attachment and no part of a decision', (_, head) => {
    const { items } = minutes(head)
    expect(items.map(({ attachments }) => attachments)).toEqual([1, 2, 3, 4].map((n) => [`Kort over kaj ${n}`]))
    expect(items.map(({ decisions }) => decisions[0]?.text)).toEqual([1, 2, 3, 4].map((n) => `Kaj ${n} renoveres.`))
    expect(items.map(({ sections }) => sections.find(({ name }) => name === 'Kompetence')?.text)).toEqual([
      'Havnerådet',
      'Havnerådet',
      'Havnerådet',
      'Havnerådet'
    ])
  })
})

test("a number at the top of a page is an item's where the pages say theirs in words", () => {
  const page = (number: number, title: string) => [
    `Havnerådet          Side ${number}`,
    `\f${number}`,
    '',
    title,
    '',
    'Beslutning',
    'Godkendt.',
    ''
  ]
  const text = ['Havnerådet, 4. maj 2027', '', ...page(1, 'Ny kaj'), ...page(2, 'Ny mole'), ...page(3, 'Ny havn')].join(
    '\n'
  )
  expect(readMinutes(text).document.items.map(({ number, title }) => [number, title])).toEqual([
    [1, 'Ny kaj'],
    [2, 'Ny mole'],
    [3, 'Ny havn']
  ])
})

test("a document's title that comes again below each item's heading is over what was decided, and on each page is its head", () => {
  const title = 'Havnerådet den 4. maj 2027'
  const block = (number: number) => [`${number}. Kaj ${number}`, '', title, '', `Kaj ${number} males.`, '']
  const decided = (lines: readonly string[]) =>
    readMinutes(lines.join('\n')).document.items.map(({ decisions }) => decisions.map(({ text }) => text))
  expect(decided(['Åbent referat', title, '', ...[1, 2, 3].flatMap(block)])).toEqual([
    ['Kaj 1 males.'],
    ['Kaj 2 males.'],
    ['Kaj 3 males.']
  ])
  const onPages = [1, 2, 3].flatMap((number) => [
    ...(number === 1 ? [] : [`\f${title}`, '']),
    ...[`${number}. Kaj ${number}`, '', 'Beslutning', `Kaj ${number} males.`, '']
  ])
  expect(decided([title, '', ...onPages])).toEqual([['Kaj 1 males.'], ['Kaj 2 males.'], ['Kaj 3 males.']])
})

describe('a heading over several items at the edge of pages', () => {
  test('says of those below that they are closed', () => {
    const page = (number: number, group: string, title: string) =>
      `Side ${number} af 4\n\n${group}\n\nSag nr. ${number}\n\n${title}\n\nIndstilling\n\nHavnechefen indstiller.\n\n`
    const { document } = readMinutes(
      `Referat\nHavnerådet\ntirsdag den 4. maj 2027\n\nSide 1 af 4\n\nÅben dagsorden\nSag nr. 2 Nye bøjer\nLukket dagsorden\nSag nr. 3 Køb af areal\n\n${page(2, 'Åben dagsorden', 'Nye bøjer')}${page(3, 'Lukket dagsorden', 'Køb af areal')}Side 4 af 4\n`
    )
    expect(document.items.map(({ title, closed }) => [title, closed])).toEqual([
      ['Nye bøjer', false],
      ['Køb af areal', true]
    ])
  })
})

test('the document’s name and its page at both ends of a line tell the foot of two pages', () => {
  const foot = (page: number) => `\nHavnerådet, referat nr. 27                                       ${page}\n\n`
  const text = `Havnerådet\nReferat nr. 27\n4. maj 2027\n\nSag 1\nNY KAJ\n\nBeslutning\nKajen bygges.\n${foot(1)}Sag 2\nBØJER\n\nBaggrund\nBøjerne er slidte.\n\nDe er fra 1998.\n\nBeslutning\nUdsat.\n${foot(2)}`
  const { items } = readMinutes(text).document
  expect(items.map(({ decisions }) => decisions.map((one) => one.text.trim()))).toEqual([['Kajen bygges.'], ['Udsat.']])
})

describe('a running head that says what the document’s first lines say', () => {
  const HEAD =
    'STRANDBY HAVNEDRIFT A/S\n\nReferat af møde i Bestyrelsen for Strandby Havnedrift A/S\nKvartalsmøde 2/2027\n\nDato: 4. maj 2027\n\nTil stede: Alma Dybdal, Karl Vestergaard\n\n'
  test.each([
    [
      'in columns',
      (page: number) => `Strandby Havnedrift A/S          Kvartalsmøde 2/2027\n4. maj 2027          Side ${page} af 3`
    ],
    ['in tabs', (page: number) => `Strandby Havnedrift A/S\tKvartalsmøde 2/2027\n4. maj 2027\tSide ${page} af 3`],
    ['with no gap left, and no page', () => 'Strandby Havnedrift A/S Kvartalsmøde 2/2027'],
    ['behind a dash, with the page below', (page: number) => `Strandby Havnedrift A/S - Kvartalsmøde 2/2027\n${page}`],
    ['by itself', (page: number) => `Strandby Havnedrift A/S\nReferat          Side ${page}`]
  ])('is none of the sentence it breaks: %s', (_, head) => {
    const item = (number: number) =>
      `${number}. Kaj ${number}\n\nSagsfremstilling\nKajen er slidt.\n\nStenene skrider.\n\nBeslutning\nKajen renoveres af Anna\n${head(number)}\nHolt og hendes folk inden jul.\n\n`
    const { items } = readMinutes(HEAD + [1, 2, 3].map(item).join('')).document
    expect(items.map(({ decisions }) => decisions[0]?.text)).toEqual(
      Array(3).fill('Kajen renoveres af Anna\nHolt og hendes folk inden jul.')
    )
  })
})
