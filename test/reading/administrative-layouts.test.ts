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
