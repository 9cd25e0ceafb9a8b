import { describe, expect, test } from 'vitest'
import { readMinutes } from '../../src/reading/read-minutes.ts'
import { squash } from './texts.ts'

const HEAD =
  'Referat af møde i Havneledelsen\nMandag den 3. maj 2027 kl. 9\nMødt: Anna Holt, Per Lind\nReferent: Bo Ask\n\n'
const NAMELESS = 'Havneledelsen\nMandag den 3. maj 2027 kl. 9\nMødt: Anna Holt, Per Lind\nReferent: Bo Ask\n\n'
const itemsOf = (text: string) => readMinutes(text).document.items
const decided = (text: string, head = HEAD) =>
  itemsOf(head + text).map(({ number, title, decisions }) => [
    number,
    title,
    ...decisions.map((one) => squash(one.text))
  ])
const closed = (text: string) => itemsOf(HEAD + text).map((item) => item.closed)

const THREE = [
  [1, 'Ny kran', 'Kranen købes.'],
  [2, 'Bøjer', 'Udsat.'],
  [3, 'Støj', 'Taget til efterretning.']
]

describe('items and decisions', () => {
  test('as a wiki stores them', () => {
    const text =
      '{toc}\n\nh2. 1. Ny kran\n\nDen gamle er slidt.\n\n*Beslutning:* (/) Kranen købes.\n\nh2. 2. Bøjer\n\n{color:red}Lukket punkt - behandles i særskilt referat{color}\n\nh2. 3. Støj\n\n*Beslutning:* (!) Taget til efterretning.\n\n----\n{panel:title=Aktioner}\n||Hvad||Hvem||\n|Kran|Anna|\n{panel}\n'
    expect(decided(text)).toEqual([THREE[0], [2, 'Bøjer'], THREE[2]])
    expect(closed(text)).toEqual([false, true, false])
  })

  test('as records whose words stand in one column and what they label in another', () => {
    const record = (number: string, title: string, text: string, said: string) =>
      `D-27-${number}  ${title}\n  Emnetype   beslutning\n  Fremlagt   Anna Holt\n  Kort om    ${text}\n             Mere er der ikke.\n  Resultat   ${said}\n  Ansvarlig  AH\n\n`
    const text = `${record('011', 'Ny kran', 'Den er slidt.', 'Kranen købes, og den\n             gamle sælges.')}${record('012', 'Bøjer', 'De ligger skævt.', 'Udsat.')}${record('013', 'Støj', 'Der er meget.', 'Taget til efterretning.')}Lukket kl. 10.15. Loggen lægges frem.\n`
    expect(decided(text)).toEqual([
      [11, 'Ny kran', 'Kranen købes, og den gamle sælges.'],
      [12, 'Bøjer', 'Udsat.'],
      [13, 'Støj', 'Taget til efterretning.']
    ])
  })

  test('numbers in circles, beside days in a list', () => {
    const text =
      '➊ Ny kran\nDen er slidt.\n• 23., 27. og 30. juni\n→ Aftale: Kranen købes.\n\n➋ Bøjer\n→ Aftale: Udsat.\n\n➌ Støj\nDer er meget.\n→ Aftale: Taget til efterretning.\n'
    expect(decided(text)).toEqual(THREE)
  })

  test('letters behind the word for an item, beside numbers in a decision', () => {
    const text =
      'PUNKT A  Ny kran\nBeslutning: Kranen købes.\n\nPUNKT B  Puljen\nBeslutning:\n  Nr. 1  Shelter - 45 kr.\n  Nr. 2  Bro - 60 kr.\n\nPUNKT C  Støj\nBeslutning: Udsat.\n'
    expect(decided(text)).toEqual([
      [1, 'Ny kran', 'Kranen købes.'],
      [2, 'Puljen', 'Nr. 1 Shelter - 45 kr. Nr. 2 Bro - 60 kr.'],
      [3, 'Støj', 'Udsat.']
    ])
  })

  test('numbers and titles in small letters between dashes, and who does what behind its sign', () => {
    const text =
      '--- 01 ny kran ---\nden er slidt\nBESLUTTET: Kranen købes.\nTODO @Anna Holt skriver til havnen\n\n--- 02 bøjer ---\nBESLUTTET: Udsat.\n\n--- 03 støj ---\nBESLUTTET: Taget til efterretning.\nTODO @Per Lind måler\n'
    expect(decided(text)).toEqual(THREE.map(([number, title, said]) => [number, String(title).toLowerCase(), said]))
  })

  test('a word in capitals with its colon ends what was decided', () => {
    const text =
      '1. Ny kran\nDECISION: The crane is bought.\nACTION: Anna to order it (by 1 June)\n\n2. Buoys\nDECISION: Deferred.\n'
    expect(decided(text)).toEqual([
      [1, 'Ny kran', 'The crane is bought.'],
      [2, 'Buoys', 'Deferred.']
    ])
  })

  test('titles behind their time and a sign, and what was decided as a quotation', () => {
    const text =
      '## 9.00–9.05 · Dagsorden _(B)_\n\n> Godkendt.\n\n## 9.05–9.30 · Ny kran _(B)_\n\nDen er slidt:\n\n1. rust\n2. revner\n\n> Kranen købes.\n\n## 9.30–9.40 · Støj _(O)_\n\nDer er meget.\n\n> Taget til efterretning.\n'
    expect(decided(text, NAMELESS)).toEqual([
      [1, 'Dagsorden', 'Godkendt.'],
      [2, 'Ny kran', 'Kranen købes.'],
      [3, 'Støj', 'Taget til efterretning.']
    ])
  })

  test('times in a column beside titles, which say who tells of them', () => {
    const text =
      'Kl. 9.00    Ny kran v/Anna\n            Den er slidt.\n            Opsamling: Kranen købes.\n\nKl. 9.20    Bøjer v/Per og Anna\n            De ligger skævt.\n            Opsamling: Udsat.\n\nKl. 9.40    Støj v/alle\n            Opsamling: Taget til efterretning.\n\nKl. 9.55    Eventuelt\n            Intet nyt.\n'
    expect(decided(text, NAMELESS)).toEqual([...THREE, [4, 'Eventuelt']])
  })

  test('titles at the margin over all that is set in, with words of their own for what was decided', () => {
    const text =
      'Ny kran\n   Den er slidt. Per spurgte til prisen.\n   Hvad blev det til:\n   Kranen købes.\n\nBøjer\n   De ligger skævt.\n   Hvad blev det til:\n   Udsat.\n\nStøj\n   Der er meget.\n   Hvad blev det til:\n   Taget til efterretning.\n\nOrdet frit\n   Anna takkede for kagen.\n'
    expect(decided(text, NAMELESS)).toEqual([...THREE, [4, 'Ordet frit']])
  })

  test('a title below its number begins with a word that heads sections, before a colon', () => {
    const text =
      '1\nNy kran\n\n   ▶ Beslutning\n   Kranen købes.\n\n2\nBøjer\n\n   ▶ Beslutning\n   Udsat.\n\n3\nHøring: Ny havneplan\n\n   ▶ Beslutning\n   Udsat.\n\n4\nStøj\n\n   ▶ Beslutning\n   Udsat.\n\n5\nGæster\n\n   ▶ Beslutning\n   Udsat.\n'
    expect(decided(text).map(([number, title]) => [number, title])).toEqual([
      [1, 'Ny kran'],
      [2, 'Bøjer'],
      [3, 'Høring: Ny havneplan'],
      [4, 'Støj'],
      [5, 'Gæster']
    ])
  })

  test('of arrows right below each other the first begins what was decided', () => {
    const text =
      '1/ Ny kran\n   Den er slidt.\n   ⇒ Kranen købes.\n   ⇒ Havnen får besked (Per)\n\n2/ Bøjer\n   ⇒ Udsat.\n\n3/ Støj\n   ⇒ Taget til efterretning.\n'
    expect(decided(text)).toEqual([[1, 'Ny kran', 'Kranen købes. ⇒ Havnen får besked (Per)'], THREE[1], THREE[2]])
  })
})

describe('closed items', () => {
  test.each([
    ['in English brackets', '[CLOSED ITEM – not for publication]'],
    ['by what is not done with them', '(Gengives ikke)']
  ])('%s', (_, mark) => {
    const text = `1. Ny kran\nBeslutning: Kranen købes.\n\n2. Klage\n${mark}\n\n3. Støj\nBeslutning: Udsat.\n`
    expect(closed(text)).toEqual([false, true, false])
    expect(decided(text)[1]).toEqual([2, 'Klage'])
  })
})

test('who wrote is told by initials, and those by the list of who was there', () => {
  const { secretary, participants } = readMinutes(
    'Havneledelsen   Møde nr. 3\n3. maj 2027 kl. 9\nTil stede: Anna Holt (AH), Per Lind (PL), Bo Ask (BA)\nRef.: BA\n\n1. Ny kran\nBeslutning: Købes.\n\n2. Bøjer\nBeslutning: Udsat.\n'
  ).document
  expect([secretary, participants]).toEqual(['Bo Ask', ['Anna Holt', 'Per Lind']])
})

test('a place between the word for the meeting and its day', () => {
  const { place } = readMinutes(
    'Havnerådet\n\nMøde i Nørby Kajhus torsdag 6/5 2027 kl. 19-21.40\n\n1. Ny kran\nBeslutning: Købes.\n\n2. Bøjer\nBeslutning: Udsat.\n'
  ).document
  expect(place).toBe('Nørby Kajhus')
})
