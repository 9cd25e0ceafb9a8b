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

  test('headings with a sign before their word are headings', () => {
    const text =
      '### 1️⃣ Ny kran\nDen er slidt.\n### ✅ Beslutning\nKranen købes.\n\n### 2️⃣ Bøjer\n### ✅ Beslutning\nUdsat.\n'
    expect(decided(text)).toEqual(TWO)
  })

  test('a link that stands below most decisions is no attachment', () => {
    const item = (number: number, more = ''): string =>
      `Punkt ${number}: Kaj ${number}\nBeslutning\nGodkendt.\n${more}Fold sammen\n\n`
    const { items } = read(HEAD + item(1) + item(2, 'Bilag\nTilbud.pdf\n') + item(3))
    expect(items.map(({ attachments }) => attachments)).toEqual([[], ['Tilbud.pdf'], []])
  })
})

describe('labels of a document’s own', () => {
  test('before a gap, with and without a full stop, what is set in behind it going on', () => {
    const text =
      'A.  Ny kran\n\n    Den gamle er slidt.\n\n    NOTAT.  Kranen købes,\n            når der er råd.\n\nB.  Bøjer\n\n    De ligger skævt.\n\n    NOTAT   Udsat.\n\nC.  Takst\n\n    NOTAT.  Den hæves.\n\nD.  Eventuelt\n\n    Sommerturen går til molen.\n'
    expect(decided(text)).toEqual([
      [1, 'Ny kran', ['Kranen købes, når der er råd.']],
      [2, 'Bøjer', ['Udsat.']],
      [3, 'Takst', ['Den hæves.']],
      [4, 'Eventuelt', []]
    ])
  })

  test('without the colon, before a number', () => {
    const text =
      '1. Kran\nRådets konklusion: Den males.\n\n2. Bøjer\nRådets konklusion: Udsat.\n\n3. Møder\nRådets konklusion 26. februar, 28. maj og 27. august\n'
    expect(decided(text)[2]).toEqual([3, 'Møder', ['26. februar, 28. maj og 27. august']])
  })

  test('who and by when stand below the word for it', () => {
    const text =
      '1. Kran\nBaggrund\nDen er slidt.\nKonklusion\nDen males.\nOpfølgning\nAnna/Per, senest 30. maj\n\n2. Bøjer\nKonklusion\nUdsat.\n'
    expect(decided(text)[0]).toEqual([1, 'Kran', ['Den males.']])
  })

  test('what is to be done with the items that follow heads them, and is no decision', () => {
    const text =
      'TIL BESLUTNING\n\n1. Ny kran\nReferat: Kranen købes.\n\n2. Bøjer\nReferat: Udsat.\n\nTIL DRØFTELSE\n\n3. Takst\nReferat: Vi talte om den.\n\n4. Eventuelt\nReferat:\nTil efterretning\n\n5. Slut\nReferat: Tak.\n'
    expect(decided(text).map(([, , said]) => said)).toEqual([
      ['Kranen købes.'],
      ['Udsat.'],
      ['Vi talte om den.'],
      ['Til efterretning'],
      ['Tak.']
    ])
  })

  test('behind bullets the last title may be cut short', () => {
    const text =
      '• Ny kran\nDen gamle er slidt.\n\nAftale: Kranen købes.\n\n• Bøjer\nDe ligger skævt.\n\nAftale: Udsat.\n\n• Takst\nDen er lav.\n\nAftale: Hæves.\n\n• Evt.\nDer kom gæster.\n'
    expect(decided(text).map(([, title]) => title)).toEqual(['Ny kran', 'Bøjer', 'Takst', 'Evt.'])
  })

  test('short lines over sentences part a decision, with no gaps between', () => {
    const text =
      '1. Arbejdsmiljø\nBeslutning\nTunge løft\nAnna søger puljen om en kran til alle kajer.\nStøj i kantinen\nGodkendt. Pladerne sættes op i påsken.\nTonen på kajen\nUdsættes til mandag.\n\n2. Bøjer\nBeslutning\nUdsat.\n'
    expect(
      read(HEAD + text).items[0]?.decisions[0]?.subDecisions.map(({ heading, outcome }) => [heading, outcome])
    ).toEqual([
      ['Tunge løft', 'decided'],
      ['Støj i kantinen', 'approved'],
      ['Tonen på kajen', 'postponed']
    ])
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

  test('behind initials, where these are the name’s own', () => {
    const { participants, absent } = read(
      `${HEAD}Til stede\nAH  Anna Holt, formand\nPML Per Møller Lind\nDN  Ida Krog\n\nIkke til stede\nBA  Bo Ask\n\nFra ledelsen deltog direktør Ole Dam og økonomichef Lis Juhl.\n\n${items}`
    )
    expect(participants.slice(0, 2)).toEqual(['Anna Holt', 'Per Møller Lind'])
    expect(absent).toEqual(['Bo Ask'])
  })

  test('behind initials in one line', () => {
    const { participants } = read(`${HEAD}Deltagere: AH Anna Holt, PL Per Lind, BA Bo Ask\n\n${items}`)
    expect(participants).toEqual(['Anna Holt', 'Per Lind', 'Bo Ask'])
  })

  test('in a list one name of which is parted by a line’s end', () => {
    const { participants, secretary } = read(
      `${HEAD}Mødedeltagere\nAnna Holt (direktør)\nPer Lind\nBo Ask\nIda\nKrog\nLis Juhl (sekretær)\n\n${items}`
    )
    expect([participants, secretary]).toEqual([['Anna Holt', 'Per Lind', 'Bo Ask', 'Ida Krog'], 'Lis Juhl'])
  })

  test('who led stands right below who was not', () => {
    const { absent, secretary } = read(
      `${HEAD}Deltagere\nAnna Holt, Per Lind\nAfbud\nBo Ask, Ida Krog\nMødeleder Anna Holt\nReferent Lis Juhl\n\n${items}`
    )
    expect([absent, secretary]).toEqual([['Bo Ask', 'Ida Krog'], 'Lis Juhl'])
  })

  test('a word in capitals ends those who were not there, as the others are set', () => {
    const { absent, secretary } = read(
      `${HEAD}TILSTEDE\nAnna Holt og Per Lind\n\nFRAVÆRENDE\nBo Ask og Ida Krog\n\nSEKRETARIAT\nLis Juhl (referent)\n\n${items}`
    )
    expect([absent, secretary]).toEqual([['Bo Ask', 'Ida Krog'], 'Lis Juhl'])
  })
})
