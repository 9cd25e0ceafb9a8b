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

describe('what stands around the meeting and its items', () => {
  test('a department above its telephone is the letterhead’s, and not who met', () => {
    const letterhead = 'Politik og Ledelse\nDirekte telefon: 99 88 77 66\nE-mail: politik@nordby.example\n\n'
    expect(readMinutes(`${letterhead}Havnerådet\nReferat\n\nDato: 4. maj 2027\n${ITEMS}`).document.forum).toBe(
      'Havnerådet'
    )
  })

  test('a time with a comma, and the place behind a dash', () => {
    const { startTime, place } = readMinutes(
      `Møde i Havnerådet\nReferat\n4.5.27 kl. 19,15 - Kajsalen\n${ITEMS}`
    ).document
    expect([startTime, place]).toEqual(['19:15', 'Kajsalen'])
  })

  test('how many listened is nobody’s name', () => {
    expect(headOf('Deltagere: Anna Holt, Per Lind\nTilhørere: 3').participants).toEqual(['Anna Holt', 'Per Lind'])
  })

  test('who was not there, below a table of who was', () => {
    const { participants, absent } = headOf(
      '| Navn | Rolle |\n|---|---|\n| Anna Holt | formand |\n| Per Lind | medlem |\n\nAfbud:\tBo Ask'
    )
    expect([participants, absent]).toEqual([['Anna Holt', 'Per Lind'], ['Bo Ask']])
  })

  test('a part of the agenda that is not public closes its items', () => {
    const groups = `Offentlige sager\n\n1. Kran\nBeslutning:\nGodkendt.\n\nIkke-offentlige sager\n\n2. Salg\nBeslutning:\nUdsat.\n`
    expect(readMinutes(`${HEAD}\n${groups}`).document.items.map(({ closed }) => closed)).toEqual([false, true])
  })

  test('an attachment that most items have heads nothing', () => {
    const item = (number: number, files: readonly string[]): string =>
      `${number}. Kran ${number}\nBeslutning:\nGodkendt.\n\nBilag\n${files.map((file) => `- ${file}\n`).join('')}\n`
    const files = [['Udkast', 'Kort'], ['Kort', 'Udkast'], ['Udkast']]
    const text = files.map((names, place) => item(place + 1, names)).join('')
    expect(readMinutes(`${HEAD}\n${text}`).document.items.map(({ attachments }) => attachments)).toEqual(files)
  })

  test('the word before a number that the contents print alone goes with it', () => {
    const titles = ['Kran', 'Bøjer', 'Kajens lys']
    const contents = titles.map((title, place) => `${place + 1}. ${title}\n`).join('')
    const text = titles.map((title, place) => `Ad.${place + 1}. ${title}\nBeslutning:\nGodkendt.\n\nBilag:\nKort\n\n`)
    expect(
      readMinutes(`${HEAD}\nIndhold\n${contents}\n${text.join('')}`).document.items.map(({ title, attachments }) => [
        title,
        attachments
      ])
    ).toEqual(titles.map((title) => [title, ['Kort']]))
  })
})
