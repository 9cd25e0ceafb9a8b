import { describe, expect, test } from 'vitest'
import { readMinutes } from '../../src/reading/read-minutes.ts'
import { squash } from './texts.ts'

const HEAD = 'Referat af møde i Havneledelsen\nMandag den 3. maj 2027 kl. 9\n\n'
const read = (text: string): ReturnType<typeof readMinutes>['document'] => readMinutes(text).document
const decided = (text: string): (readonly [number, string, readonly string[]])[] =>
  read(HEAD + text).items.map(({ number, title, decisions }) => [
    number,
    title,
    decisions.map((one) => squash(one.text))
  ])

const TWO = [
  [1, 'Ny kran', ['Kranen købes.']],
  [2, 'Bøjer', ['Udsat.']]
]

describe('items are counted', () => {
  test.each([
    ['through the year, behind a word', (number: number) => `Sag ${number}/27-05   `],
    ['behind "Til dagsordenens punkt"', (number: number) => `Til dagsordenens punkt ${number}: `],
    ['in boxes, in bold', (number: number) => `**${number}️⃣ `]
  ])('%s', (_, lead) => {
    const heading = (number: number, title: string): string =>
      `${lead(number)}${title}${lead(number).startsWith('**') ? '**' : ''}`
    expect(
      decided(
        `${heading(1, 'Ny kran')}\nSagsnr. 27/30114\nDen gamle er slidt.\nBeslutning: Kranen købes.\n\n${heading(2, 'Bøjer')}\nSagsnr. 27/31882\nBeslutning: Udsat.\n`
      )
    ).toEqual(TWO)
  })

  test('behind the title stands what is to be done, before the case number', () => {
    const text =
      '1. Ny kran (Beslutning) (2027-0011204)\n\nBESLUTNING\nKranen købes.\n\n2. Bøjer (Orientering) (2027-0011205)\n\nBESLUTNING\nUdsat.\n'
    expect(decided(text)).toEqual(TWO)
    expect(read(HEAD + text).items.map(({ caseNumber }) => caseNumber)).toEqual(['2027-0011204', '2027-0011205'])
  })

  test('a title in capitals goes on in the next line, up to the case number', () => {
    const text =
      'Sag nr. 1.\nPLAN FOR HAVNENS ÅR\n2027/2028\nJ.nr. 17.01.00P16-3\n\nBeslutning\nVedtaget.\n\nSag nr. 2.\nBØJER\nJ.nr. 17.01.00P16-4\n\nBeslutning\nUdsat.\n'
    expect(decided(text)).toEqual([
      [1, 'PLAN FOR HAVNENS ÅR 2027/2028', ['Vedtaget.']],
      [2, 'BØJER', ['Udsat.']]
    ])
  })

  test('a sentence in brackets says that one is closed', () => {
    const items = read(
      `${HEAD}1. Ny kran\nBeslutning: Købes.\n\n2. Forlig om molen\n   (Behandles for lukkede døre)\n\n3. Bøjer\nBeslutning: Udsat.\n`
    ).items
    expect(items.map(({ title, closed }) => [title, closed])).toEqual([
      ['Ny kran', false],
      ['Forlig om molen', true],
      ['Bøjer', false]
    ])
  })
})

describe('what belongs to a decision, and what ends it', () => {
  test('an ornament between items ends it', () => {
    expect(
      decided('1. Ny kran\nBeslutning\nKranen købes.\n\n---oo0oo---\n\n2. Bøjer\nBeslutning\nUdsat.\n\n ---ooOoo---\n')
    ).toEqual(TWO)
  })

  test('who was not there belongs to it, though most items say so', () => {
    const items = [1, 2, 3].map((number) => `${number}. Kaj ${number}\nBeslutning\nGodkendt.\nEj til stede: Bo Ask\n`)
    for (const [, , texts] of decided(items.join('\n'))) expect(texts).toEqual(['Godkendt. Ej til stede: Bo Ask'])
  })

  test('a list of tasks below a sign and their word does not', () => {
    const text =
      '**1. Ny kran**\n\n**✅ Beslutning:** Kranen købes.\n\n**📝 Opgaver:**\n- Anna henter tilbud\n- Per maler\n\n**2. Bøjer**\n\n**✅ Beslutning:** Udsat.\n\n**3. Takst**\n\n**✅ Beslutning:** Hæves.\n'
    expect(decided(text).slice(0, 2)).toEqual(TWO)
  })

  test('a link that stands below most decisions is no attachment', () => {
    const item = (number: number, more = ''): string =>
      `Punkt ${number}: Kaj ${number}\nBeslutning\nGodkendt.\n${more}Fold sammen\n\n`
    const { items } = read(HEAD + item(1) + item(2, 'Bilag\nTilbud.pdf\n') + item(3))
    expect(items.map(({ attachments }) => attachments)).toEqual([[], ['Tilbud.pdf'], []])
  })
})

describe('who was there', () => {
  const items = '1. Ny kran\nBeslutning: Købes.\n\n2. Bøjer\nBeslutning: Udsat.\n'
  test('stands behind what a body was represented by, and who wrote for it', () => {
    const { participants, secretary } = read(
      `Havnenævnet i Nørby Kommune\n\nMødeprotokol\nMandag den 3. maj 2027 kl. 9\n\nNævnet var repræsenteret ved:\nAnna Holt (formand)\nPer Lind (politiet)\n\nSekretær for nævnet: Bo Ask\n\n${items}`
    )
    expect([participants, secretary]).toEqual([['Anna Holt', 'Per Lind'], 'Bo Ask'])
  })

  test('members of another kind stand below those of the council', () => {
    const { participants } = read(
      `${HEAD}Deltagere fra byrådet:\nAnna Holt, Per Lind\n\nEksterne medlemmer:\nBo Ask (fisker)\nIda Krog (lods)\n\n${items}`
    )
    expect(participants).toEqual(['Anna Holt', 'Per Lind', 'Bo Ask', 'Ida Krog'])
  })

  test('a pin before the title is no place', () => {
    const { forum, place } = read(
      `📌 **Mødereferat: Havnerådet**\n\n**Dato:** 3. maj 2027\n**Sted:** Kajhuset\n\n${items}`
    )
    expect([forum, place]).toEqual(['Havnerådet', 'Kajhuset'])
  })
})
