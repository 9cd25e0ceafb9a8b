import { describe, expect, test } from 'vitest'
import { readMinutes } from '../../src/reading/read-minutes.ts'

const decided = (text: string): (readonly [number, string, readonly string[]])[] =>
  readMinutes(text).document.items.map(({ number, title, decisions }) => [
    number,
    title,
    decisions.map((one) => one.text.replace(/\s+/gu, ' '))
  ])

describe('what tells items in notes of administrative meetings', () => {
  const HEAD = 'Referat af møde i Havneledelsen\nMandag den 3. maj 2027 kl. 9\n\n'
  const items = (title: (number: number, words: string) => string): string =>
    HEAD +
    ['Ny kran', 'Bøjer i sejlrenden', 'Fortøjning af gæster']
      .map(
        (words, index) =>
          `${title(index + 1, words)}\nDer er set på det i ${index + 4} uger.\nBeslutning: Arbejdet udføres i juni.\n`
      )
      .join('\n')
  const expected = ['Ny kran', 'Bøjer i sejlrenden', 'Fortøjning af gæster'].map((words, index) => [
    index + 1,
    words,
    ['Arbejdet udføres i juni.']
  ])

  test.each<[string, (number: number, words: string) => string]>([
    ['a word of its own before a number', (number, words) => `BLOK ${number} · ${words}`],
    ['a number in brackets', (number, words) => `[${number}] ${words}`],
    ['a digit in a box', (number, words) => `${number}\ufe0f\u20e3 ${words}`],
    ['the word in two languages', (number, words) => `PUNKT/ITEM ${number}\n${words}`],
    ['how many there are', (number, words) => `Sag ${number} af 3\n${words}`],
    ['a bullet alone', (_, words) => `* ${words}`],
    ['a box to tick', (number, words) => `${number === 2 ? '☐' : '☑'} ${words} (10 min)`]
  ])('%s', (_, title) => {
    expect(decided(items(title))).toEqual(expected)
  })

  test('a number in a cell beside the title', () => {
    const text = `${HEAD}| 1. | Ny kran |\n|---|---|\n| Beslutning | Købes |\n\n| 2. | Bøjer |\n|---|---|\n| Beslutning | Udsat |\n`
    expect(decided(text)).toEqual([
      [1, 'Ny kran', ['Købes']],
      [2, 'Bøjer', ['Udsat']]
    ])
  })
})

describe('what marks decisions in notes of administrative meetings', () => {
  test('a sign before words that come again heads what was decided', () => {
    const item = (number: number, title: string, said: string): string =>
      `${number}. ${title}\nVi så på tegningen.\n🟣 Det endte vi med\n${said}\n`
    const text = `Referat fra Havneledelsen\n3. maj 2027\n\n${item(1, 'Kran', 'Kranen males.')}\n${item(2, 'Bøjer', 'Bøjerne hentes ind.')}\n${item(3, 'Gæster', 'Taksten er 200 kr.')}`
    expect(decided(text).map(([, , texts]) => texts)).toEqual([
      ['Kranen males.'],
      ['Bøjerne hentes ind.'],
      ['Taksten er 200 kr.']
    ])
  })

  test('words that say that something was decided are learnt where no title calls it minutes', () => {
    const item = (number: number, title: string, said: string): string =>
      `Punkt ${number}. ${title}\nVi så på tegningen.\nHer enedes vi om\n${said}\n`
    const text = `Havneledelsen 3. maj 2027\n\n${item(1, 'Kran', 'Kranen males.')}\n${item(2, 'Bøjer', 'Bøjerne hentes ind.')}\n${item(3, 'Gæster', 'Taksten er 200 kr.')}`
    const { kind, items } = readMinutes(text).document
    expect(kind).toBe('minutes')
    expect(items.map(({ decisions }) => decisions[0]?.text)).toEqual([
      'Kranen males.',
      'Bøjerne hentes ind.',
      'Taksten er 200 kr.'
    ])
  })

  test('a tick behind the heading is no part of it', () => {
    const text =
      'Referat fra Havneledelsen\n3. maj 2027\n\n1. Kran\nVi så på den.\nBeslutning ✔\nKranen males.\n\n2. Bøjer\nBeslutning ✔\nBøjerne hentes ind.\n'
    expect(decided(text).map(([, , texts]) => texts)).toEqual([['Kranen males.'], ['Bøjerne hentes ind.']])
  })
})

describe('who was there, as notes of administrative meetings say it', () => {
  const ITEMS = '\n\n1. Kran\nBeslutning: Købes.\n\n2. Bøjer\nBeslutning: Udsat.\n'
  const peopleOf = (
    head: string
  ): { participants: readonly string[]; absent: readonly string[]; secretary: string | null } => {
    const { participants, absent, secretary } = readMinutes(
      `Referat fra Havneledelsen\n3. maj 2027\n${head}${ITEMS}`
    ).document
    return { participants, absent, secretary }
  }
  const expected = { participants: ['Anna Holt', 'Per Lind'], absent: ['Bo Ask'], secretary: 'Ida Ravn' }

  test.each([
    ['everyday labels', 'Hvem: Anna Holt, Per Lind\nIkke med: Bo Ask (ferie)\nPennefører: Ida Ravn'],
    ['signs', '👥 Anna Holt, Per Lind, Ida Ravn\n🚫 Bo Ask\n✍️ Ida Ravn'],
    ['ticks', '[x] Anna Holt, leder\n[x] Per Lind, økonom\n[ ] Bo Ask, HR\n[x] Ida Ravn, jurist (referent)'],
    ['sentences', 'Anna Holt og Per Lind var der, Ida Ravn skrev. Bo Ask havde meldt afbud.'],
    ['mentions', 'Personer\n@Anna Holt @Per Lind\nKunne ikke\n@Bo Ask\nNotetager\n@Ida Ravn'],
    ['a label of their own', 'Brobyggerne: Anna Holt, Per Lind\nFrameldt: Bo Ask\nNoter: Ida Ravn'],
    ['initials before names', 'AH: Anna Holt – PL: Per Lind – IR: Ida Ravn (ref.)\nAfbud: Bo Ask'],
    [
      'a roll call',
      'Inviterede\nAnna Holt (arrangør) - Deltog\nPer Lind - Deltog\nBo Ask - Deltog ikke\nSkriver: Ida Ravn'
    ]
  ])('%s', (_, head) => {
    expect(peopleOf(head)).toEqual(expected)
  })
})

describe('notes that are lists', () => {
  const NOTES =
    'Havneledelsen 3. maj 2027 kl. 9-11\n\n(→ betyder beslutning)\n\nNy kran\n\t• Den gamle er slidt\n\t• Tre tilbud\n→ Kranen købes.\n\nHvad gør vi med bøjerne?\n\t• De ligger skævt\n→ De flyttes.\n\nGæstepladser\n\t• Der kom mange\n→ Taksten hæves.\n'

  test('a line above each list is its title, and an arrow stands before what was decided as the notes say', () => {
    expect(decided(NOTES)).toEqual([
      [1, 'Ny kran', ['Kranen købes.']],
      [2, 'Hvad gør vi med bøjerne?', ['De flyttes.']],
      [3, 'Gæstepladser', ['Taksten hæves.']]
    ])
  })

  test('the first of lettered items keeps its place above a long text', () => {
    const item = (letter: string, title: string, lines: number, said: string): string =>
      `${letter}) ${title}\n${'Der blev talt om det i lang tid.\n'.repeat(lines)}Konklusion: ${said}\n`
    const text = `Referat fra Havneledelsen\n3. maj 2027\n\n${item('a', 'Kran', 9, 'Den males.')}\n${item('b', 'Bøjer', 1, 'De flyttes.')}\n${item('c', 'Gæster', 1, 'Taksten hæves.')}\n${item('d', 'Skure', 1, 'Udsat.')}`
    expect(decided(text).map(([number, title]) => [number, title])).toEqual([
      [1, 'Kran'],
      [2, 'Bøjer'],
      [3, 'Gæster'],
      [4, 'Skure']
    ])
  })
})

describe('the head of notes, in sentences, stamps and columns', () => {
  const headOf = (head: string): ReturnType<typeof readMinutes>['document'] =>
    readMinutes(`${head}\n\n1. Kran\nBeslutning: Den males.\n\n2. Bøjer\nBeslutning: Udsat.\n`).document

  test('when and where, before who was there', () => {
    const { startTime, place, participants } = headOf(
      'Havnegruppen – noter fra 3. maj 2027\n\nVi mødtes kl. 11 i Kajhuset ved Molen. Anna Holt og Per Lind var der.'
    )
    expect([startTime, place, participants]).toEqual(['11:00', 'Kajhuset ved Molen', ['Anna Holt', 'Per Lind']])
  })

  test('a stamp of day and time', () => {
    const { meetingDate, startTime } = headOf('Stab: Den lokale havnestab\nDato/kl.: 030527 / 0645-0715')
    expect([meetingDate, startTime]).toEqual(['2027-05-03', '06:45'])
  })

  test('labels over columns of names', () => {
    const { participants, absent, secretary } = headOf(
      'Havneforum\nMandag den 3. maj 2027\n\nTil stede          Afbud          Referat\nAnna Holt          Bo Ask         Ida Ravn\nPer Lind'
    )
    expect([participants, absent, secretary]).toEqual([['Anna Holt', 'Per Lind'], ['Bo Ask'], 'Ida Ravn'])
  })

  test('who led, beside the members', () => {
    expect(
      headOf('Referat fra Havneforum\n3. maj 2027\nMødeleder: Anna Holt\nMedlemmer: Per Lind, Bo Ask').participants
    ).toEqual(['Anna Holt', 'Per Lind', 'Bo Ask'])
  })
})
