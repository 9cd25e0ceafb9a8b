import { describe, expect, test } from 'vitest'
import { readMinutes } from '../../src/reading/read-minutes.ts'

const HEAD = 'Referat\nHavnerådet\nTirsdag den 4. maj 2027 kl. 19.30\n\n'
const read = (text: string) => readMinutes(HEAD + text)
const decided = (text: string) =>
  read(text).document.items.map(({ title, decisions }) => [
    title,
    ...decisions.map((one) => one.text.replace(/\s+/gu, ' '))
  ])

interface Told {
  readonly title: string
  readonly told: string
  readonly said: string
}
const ITEMS: readonly Told[] = [
  { title: 'Ny kaj', told: 'Den gamle kaj er slidt. Per Lund spurgte til prisen.', said: 'Kajen bygges til foråret.' },
  { title: 'Bøjer', told: 'De ligger skævt.', said: 'Udsat.' },
  { title: 'Støj', told: 'Der er kommet 14 klager.', said: 'Orienteringen blev taget til efterretning.' },
  { title: 'Lys på molen', told: 'To lamper virker ikke.', said: 'Godkendt. Ida bestiller lamperne.' }
]
const EXPECTED = ITEMS.map(({ title, said }) => [title, said])
const inItems = (form: (item: Told, number: number) => string): string =>
  ITEMS.map((item, index) => form(item, index + 1)).join('\n')

describe('what was decided, told by its form alone', () => {
  test.each<[string, (said: string) => string]>([
    ['bold', (said) => `**${said}**`],
    ['in italics', (said) => `_${said}_`],
    ['set in', (said) => `        ${said}`],
    ['behind a tab', (said) => `\t${said}`],
    ['behind a sign', (said) => `✅ ${said}`],
    ['behind another sign', (said) => `► ${said}`]
  ])('%s', (_, form) => {
    const text = inItems(({ title, told, said }, number) => `${number}. ${title}\n\n${told}\n\n${form(said)}\n`)

    expect(decided(text)).toEqual(EXPECTED)
    expect(read(text).doubts.map(({ reason }) => reason)).toContain('learnt-form')
  })

  test('set in over several lines without gaps around them', () => {
    const text = inItems(
      ({ title, told, said }, number) => `${number}. ${title}\n${told}\n     ${said.replace(' ', '\n     ')}\n`
    )

    expect(decided(text)).toEqual(EXPECTED)
  })

  test('but not where the form is seen within the items too', () => {
    const text = inItems(
      ({ title, told, said }, number) => `${number}. ${title}\n\n**${told}**\n\nVi talte om det.\n\n**${said}**\n`
    )

    expect(decided(text)[1]).toEqual(['Bøjer', expect.stringContaining('De ligger skævt.')])
  })
})

describe('words for a decision behind a number or in a frame', () => {
  test.each<[string, (item: Told, number: number) => string]>([
    ['parts on one line', ({ told, said }, n) => `${n}.1 ${told}\n${n}.2 Beslutning: ${said}`],
    ['parts with headings', ({ told, said }, n) => `${n}.1 Drøftelse\n${told}\n\n${n}.2 Konklusion\n${said}`],
    ['letters', ({ told, said }) => `a) Baggrund: ${told}\nb) Beslutning: ${said}`],
    ['number and letter', ({ told, said }, n) => `${n}a) Sagsfremstilling\n${told}\n${n}b) Beslutning\n${said}`],
    ['brackets', ({ told, said }) => `${told}\n[Beslutning] ${said}`],
    ['round brackets', ({ told, said }) => `${told}\n(Konklusion) ${said}`],
    ['dashes', ({ told, said }) => `${told}\n--- Beslutning ---\n${said}`],
    ['signs', ({ told, said }) => `${told}\n\n== Beslutning ==\n\n${said}`]
  ])('%s', (_, form) => {
    expect(decided(inItems((item, number) => `${number}. ${item.title}\n${form(item, number)}\n`))).toEqual(EXPECTED)
  })
})

describe('items', () => {
  test('behind bullets, with what was decided as an entry below each', () => {
    const text = inItems(({ title, told, said }) => `* ${title}\n\n  ${told}\n\n  * Beslutning: ${said}\n`)

    expect(decided(text)).toEqual(EXPECTED)
  })

  test('below a paragraph sign and a number', () => {
    const text = inItems(({ title, told, said }, n) => `§ ${n}\n${title}\n${told}\nBeslutning\n${said}\n`)

    expect(decided(text)).toEqual(EXPECTED)
  })
})

describe('a table of items', () => {
  test('without bars at its sides', () => {
    const rows = inItems(({ title, told, said }, n) => `${n}. ${title} | ${told} | ${said}`)

    expect(decided(`Punkt | Drøftelse | Beslutning\n---|---|---\n${rows}\n`)).toEqual(EXPECTED)
  })

  test('with columns that blanks part', () => {
    const rows = inItems(({ title, said }, n) => `${String(n).padEnd(5)}${title.padEnd(20)}${said}`)

    expect(decided(`Nr.  Emne                Beslutning\n${rows}\n`)).toEqual(EXPECTED)
    expect(decided(`Nr.  Emne                Beslutning\n${rows.replaceAll('\n', '\n\n')}\n`)).toEqual(EXPECTED)
  })

  test('with columns that blanks part, and cells over several lines', () => {
    const text = [
      'Pkt. Emne              Drøftelse               Beslutning',
      '---- ----------------- ----------------------- ----------------------',
      '1.   Ny kaj ved        Den gamle kaj er        Kajen bygges til',
      '     fiskehallen       slidt.                  foråret.',
      '2.   Bøjer             De ligger skævt.        Udsat.',
      '3.   Støj              Der er kommet           Orienteringen blev',
      '                       14 klager.              taget til efterretning.',
      '',
      'Mødet hævet kl. 21.'
    ].join('\n')

    expect(decided(text)).toEqual([
      ['Ny kaj ved fiskehallen', 'Kajen bygges til foråret.'],
      ['Bøjer', 'Udsat.'],
      ['Støj', 'Orienteringen blev taget til efterretning.']
    ])
  })

  test('with columns that blanks part, and no numbers', () => {
    const rows = inItems(({ title, told, said }) => `${title.padEnd(16)}${told.padEnd(56)}${said}`)

    expect(decided(`Emne            Indhold${' '.repeat(49)}Beslutning\n${rows}\n`)).toEqual(EXPECTED)
  })
})

test('a sentence whose second line begins with a name is no part with a heading', () => {
  const [item] = readMinutes(
    'Referat\nHavnerådet\nDato: 4. maj 2027\n\n1. Ny kaj\n\nBESLUTNING: Rådet antager Strandby Entreprise\nNord, da arbejdet skal være udført inden jul.\n\n2. Støj\n\nBESLUTNING: Udsat.\n'
  ).document.items
  expect(item?.decisions[0]?.subDecisions).toEqual([])
})
