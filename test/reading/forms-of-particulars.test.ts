import { describe, expect, test } from 'vitest'
import { readMinutes } from '../../src/reading/read-minutes.ts'

const HEAD = 'Referat fra Havnerådet\nDato: 4. maj 2027\n'
const ITEMS = '\n1. Kran\nBeslutning:\nGodkendt.\n\n2. Bøjer\nBeslutning:\nUdsat.\n'
const headOf = (lines: string) => readMinutes(`${HEAD}${lines}\n${ITEMS}`).document

describe('who was there', () => {
  test.each([
    ['a count behind the label', 'Deltagere (2): Anna Holt, Per Lind'],
    ['strokes between', 'Deltagere: Anna Holt / Per Lind'],
    ['initials before a dash', 'Deltagere:\nAH – Anna Holt\nPL – Per Lind'],
    [
      'a table of names and what they are',
      '| Navn | Rolle |\n|---|---|\n| Anna Holt | formand |\n| Per Lind | medlem |'
    ],
    ['parties before their members', 'Liste A: Anna Holt\nListe V: Per Lind'],
    ['a word of older protocols', 'Nærværende: Anna Holt, Per Lind']
  ])('%s', (_, lines) => {
    expect(headOf(lines).participants).toEqual(['Anna Holt', 'Per Lind'])
  })

  test.each([
    ['the word first', 'Fraværende var Bo Ask.'],
    ['and who said so', 'Afbud var meldt af Bo Ask.'],
    ['of the whole meeting', 'Bo Ask deltog ikke i mødet.'],
    ['members with apologies', 'Medlemmer med afbud: Bo Ask']
  ])('and who was not: %s', (_, line) => {
    expect(headOf(`Deltagere: Anna Holt, Per Lind\n\n${line}`).absent).toEqual(['Bo Ask'])
  })

  test.each(['Referat af: Ida Krog', 'Som referent: Ida Krog', 'For referatet: Ida Krog'])('%s', (line) => {
    expect(headOf(`Deltagere: Anna Holt, Per Lind\n${line}`).secretary).toBe('Ida Krog')
  })
})

test.each([
  ['a label of both, a line each', '**Tid og sted**\nTirsdag den 4. maj 2027 kl. 9.00\nKajstuen'],
  [
    'labels and values taking turns in a row',
    '| Mødedato: | 4. maj 2027 | Mødested: | Kajstuen |\n| Tid: | kl. 9.00 |  |  |'
  ],
  ['a stroke before the place', 'Tid/sted: 4. maj 2027 kl. 9.00 / Kajstuen']
])('where: %s', (_, lines) => {
  expect(headOf(lines).place).toBe('Kajstuen')
})

describe('items', () => {
  const items = (heading: (number: number, title: string) => string): unknown => {
    const titles = ['Ny kran', 'Bøjer', 'Kajens lys']
    const text = titles.map((title, at) => `${heading(at + 1, title)}\n\nBeslutning:\nGodkendt.\n`).join('\n')
    return readMinutes(`${HEAD}\n${text}`).document.items.map(({ number, title, caseNumber }) => [
      number,
      title,
      caseNumber
    ])
  }
  const EXPECTED = [
    [1, 'Ny kran', '27/1234'],
    [2, 'Bøjer', '27/1234'],
    [3, 'Kajens lys', '27/1234']
  ]
  test.each([
    ['the number in brackets before the title', (n: number, t: string) => `${n}. (27/1234) ${t}`],
    ['its label in brackets behind it', (n: number, t: string) => `${n}. ${t} (Sagsnr.: 27/1234)`],
    ['a mark and the number before the title', (n: number, t: string) => `${n}. [Å] 27/1234 ${t}`],
    ['a stop behind the word', (n: number, t: string) => `Ad.${n}. ${t}\nSagsident: 27/1234`],
    ['counted through the year', (n: number, t: string) => `Sag nr. ${n}/2027: ${t}\nSagsnr. 27/1234`],
    ['a dash behind the stop', (n: number, t: string) => `${n}. – ${t}\nSagsnr. 27/1234`]
  ])('%s', (_, heading) => {
    expect(items(heading)).toEqual(EXPECTED)
  })

  test('the number below its label in a row of labels', () => {
    const row = (n: number, t: string) =>
      `${n}. ${t}\nSagsnr.          Sagsbehandler          Afdeling\n27/123${n}          AHO          Havnen`
    expect(items(row)).toEqual([
      [1, 'Ny kran', '27/1231'],
      [2, 'Bøjer', '27/1232'],
      [3, 'Kajens lys', '27/1233']
    ])
  })

  test.each(['Lukket: Ja', 'Offentlig: Nej', 'Adgang: Lukket'])('%s', (mark) => {
    const text = `${HEAD}\n1. Kran\nBeslutning:\nGodkendt.\n\n2. Salg\n${mark}\n\nBeslutning:\nUdsat.\n`
    expect(readMinutes(text).document.items.map(({ closed }) => closed)).toEqual([false, true])
  })
})
