import { describe, expect, test } from 'vitest'
import { readMinutes } from '../../src/reading/read-minutes.ts'
import { squash } from './texts.ts'

const HEAD = 'Referat\nHavnerådet\nDato: 4. maj 2027\nDeltagere: Anna Holt, Per Lund\n\n'
const outline = (body: string, head = HEAD) =>
  readMinutes(head + body).document.items.map(({ number, title, decisions }) => [
    number,
    title,
    ...decisions.map(({ text }) => squash(text))
  ])

describe('labels in a column beside their texts head what stands there', () => {
  const RIGHT = [
    [1, 'Ny kaj', 'Godkendt.'],
    [2, 'Støj fra øvelser', 'Rådet tager orienteringen til efterretning. Et svar sendes i juni.'],
    [3, 'Budget', 'Udsat.']
  ]
  test.each([
    ['Emne          ', 'Baggrund      ', 'Beslutning    '],
    ['Sag:       ', 'Fakta:     ', 'Konklusion:'.padEnd(11)],
    ['Punkt         ', 'Oplæg         ', 'Vi besluttede '],
    ['Punkt\t', 'Baggrund\t', 'Beslutning\t']
  ])('%j, %j, %j', (item, background, decided) => {
    const column = item.endsWith('\t') ? ' ' : ' '.repeat(item.length + 1)
    const led = (label: string) => (label.endsWith('\t') ? label : `${label} `)
    const body = [
      `${led(item)}1. Ny kaj`,
      `${led(background)}Kajen er slidt.`,
      `${led(decided)}Godkendt.`,
      '_____________________________',
      `${led(item)}2. Støj fra øvelser`,
      `${led(background)}Der er kommet to klager.`,
      `${led(decided)}Rådet tager orienteringen til efterretning.`,
      `${column}Et svar sendes i juni.`,
      '_____________________________',
      `${led(item)}3. Budget`,
      `${led(decided)}Udsat.`
    ].join('\n')
    expect(outline(body)).toEqual(RIGHT)
  })
})

describe('what was said of a list of items stands behind references to their numbers', () => {
  const LIST = 'Dagsorden\n\n1. Ny kaj\n2. Støj fra øvelser\n3. Budget\n\n\n'
  test.each(['ad. %: ', 'Ad % ', 'Ad pkt. %. ', 'AD %) ', 'Ad punkt % - '])('%s', (reference) => {
    const texts = ['Godkendt.', 'Anna Holt skriver et svar.\n   Det sendes i juni.', 'Udsat til næste møde.']
    const body = texts.map((text, index) => reference.replace('%', String(index + 1)) + text).join('\n\n')
    expect(outline(LIST + body)).toEqual([
      [1, 'Ny kaj', 'Godkendt.'],
      [2, 'Støj fra øvelser', 'Anna Holt skriver et svar. Det sendes i juni.'],
      [3, 'Budget', 'Udsat til næste møde.']
    ])
  })
})

test('titles in capitals head items, also those below which nothing is decided, and names of two words', () => {
  const body = [
    'VELKOMST',
    '',
    'Anna bød velkommen.',
    '',
    'HAVNENS ÅRSFEST',
    '',
    'Der er bestilt telt.',
    '',
    '=> Konklusion: Festen holdes den 4. juni.',
    '',
    'NY KAJ – STATUS',
    '',
    'Per fortalte om kajen.',
    '',
    'TUR TIL 2. BASSIN',
    '',
    'Der er 12 pladser.',
    '',
    '=> Konklusion: Turen aflyses.',
    '',
    'EVENTUELT',
    '',
    'Intet.'
  ].join('\n')
  expect(outline(body)).toEqual([
    [1, 'VELKOMST'],
    [2, 'HAVNENS ÅRSFEST', 'Festen holdes den 4. juni.'],
    [3, 'NY KAJ – STATUS'],
    [4, 'TUR TIL 2. BASSIN', 'Turen aflyses.'],
    [5, 'EVENTUELT']
  ])
})

describe('notes that do not say what they are', () => {
  const HEADLESS = 'Havnerådet\n\nMøde 4/5 2027\nKl. 16.45-18.30 | Sted: Kajhuset\nDeltager: Anna Holt, Per Lund\n\n'
  test.each(['► ', '■ ', '', '◆ '])('are minutes where arrows say what came out (%s)', (sign) => {
    const body = [
      `${sign}1: Ny kaj`,
      '→ Godkendt',
      '',
      `${sign}2: Støj`,
      'Der er kommet to klager.',
      '→ Rådet skriver et svar.',
      '',
      `${sign}3: Evt.`,
      '→ Drøftet'
    ].join('\n')
    expect(readMinutes(HEADLESS + body).document).toMatchObject({
      kind: 'minutes',
      forum: 'Havnerådet',
      meetingDate: '2027-05-04',
      startTime: '16:45',
      place: 'Kajhuset'
    })
    expect(outline(body, HEADLESS)).toEqual([
      [1, 'Ny kaj', 'Godkendt'],
      [2, 'Støj', 'Rådet skriver et svar.'],
      [3, 'Evt.', 'Drøftet']
    ])
  })

  test('are no minutes where arrows say what is asked for', () => {
    const body = '1: Ny kaj\n→ Oplæg ved Anna\n\n2: Støj\n→ Se bilag\n\n3: Evt.\n'
    expect(readMinutes(HEADLESS + body).document.kind).toBe('agenda')
  })
})

test("what the body itself said heads its decisions, and another body's statement does not", () => {
  const item = (number: number, title: string, said: string) =>
    `${number}. ${title}\nKajen er slidt.\nForeningens udtalelse:\nDen bør fornys.\nRådets udtalelse:\n${said}\n\n`
  expect(
    outline(item(1, 'Ny kaj', 'Rådet støtter det.') + item(2, 'Støj', 'Ingen bemærkninger.') + item(3, 'Vej', 'Nej.'))
  ).toEqual([
    [1, 'Ny kaj', 'Rådet støtter det.'],
    [2, 'Støj', 'Ingen bemærkninger.'],
    [3, 'Vej', 'Nej.']
  ])
})

describe('what stands below a decision and is none of it', () => {
  const around = (text: string) =>
    outline(
      `1. Ny kaj\n\nBeslutning\nGodkendt.\n\n${text}\n\n2. Støj\n\nBeslutning\nUdsat.\n\n3. Vej\n\nBeslutning\nDrøftet.`
    )[0]
  test.each([
    ['a pause with its time', '19.45-20.00  PAUSE – kaffe og kage'],
    ['who does it, and a pause', 'Hvem: Per\nHvornår: -\n\n9.40-9.50 Kaffepause'],
    ['nobody who does it', 'Hvem: -\nHvornår: -'],
    ['a list to be ticked off', '**Opgaver**\n- [ ] Anna: kontrakt (15/2)\n- [x] Per: brev'],
    ['attachments', 'Bilag 2.1 Årsrapport 2027\nBilag 2.2 Protokollat']
  ])('%s', (_, text) => {
    expect(around(text)).toEqual([1, 'Ny kaj', 'Godkendt.'])
  })

  test.each(['Næste møde hos Anna 16. juni.', '☼ God sommer! Næste møde: 16/6 kl. 17 ☼'])('%s', (closing) => {
    const body = `1. Ny kaj\n\nBeslutning\nGodkendt.\n\n2. Støj\n\nBeslutning\nUdsat.\n\n${closing}`
    expect(outline(body).at(-1)).toEqual([2, 'Støj', 'Udsat.'])
  })

  test('what is set apart from the last item as items are from each other', () => {
    const item = (number: number) => `${number}. Kaj ${number}\n\nBeslutning\nGodkendt.\n\nDer rykkes i juni.\n\n\n`
    const said = 'Godkendt. Der rykkes i juni.'
    expect(outline(`${item(1)}${item(2)}${item(3)}Kaffen var god!`)).toEqual(
      [1, 2, 3].map((number) => [number, `Kaj ${number}`, said])
    )
  })
})

test('a body that a heading calls by its first word is the one that met', () => {
  const { items } = readMinutes(
    'Lokalrådet for Nordhavnen\n\nReferat af mødet tirsdag den 4. maj 2027\n\n1. Ny kaj\n\nLokalrådet besluttede:\nat støtte planen.\n\n2. Støj\n\nLokalrådet besluttede:\nat skrive et svar.\n'
  ).document
  expect(items.flatMap(({ decisions }) => decisions.map(({ forum }) => forum))).toEqual([
    'Lokalrådet for Nordhavnen',
    'Lokalrådet for Nordhavnen'
  ])
})
