import { describe, expect, test } from 'vitest'
import { readMinutes } from '../../src/reading/read-minutes.ts'
import { squash } from './texts.ts'

const read = (text: string): ReturnType<typeof readMinutes>['document'] => readMinutes(text).document
const HEAD = 'Referat af møde i Havneledelsen\nMandag den 3. maj 2027 kl. 9\n\n'
const decided = (text: string): (readonly [number, string, readonly string[]])[] =>
  read(HEAD + text).items.map(({ number, title, decisions }) => [
    number,
    title,
    decisions.map((one) => squash(one.text))
  ])

describe('tables', () => {
  test('numbers below "Punkt" have their titles in the next column, whatever heads it', () => {
    for (const heading of ['Emne', 'Sag', 'Hvad']) {
      const text = `Punkt\t${heading}\tSagsfremstilling\tBeslutning\n1\tNy kran\tDen gamle er slidt.\tKranen købes.\n2\tBøjer\t\tUdsat.\n3\tEvt.\tDer kom gæster.\t\n`
      expect(decided(text)).toEqual([
        [1, 'Ny kran', ['Kranen købes.']],
        [2, 'Bøjer', ['Udsat.']],
        [3, 'Evt.', []]
      ])
    }
  })

  test('a table of one column is a box around what was decided', () => {
    const box = (said: string): string => `| Beslutning |\n|---|\n| ${said} |\n`
    const text = `**1. Ny kran**\n\nDen gamle er slidt.\n\n${box('Kranen købes.<br>Den males.')}\n**2. Bøjer**\n\n${box('Udsat.')}`
    expect(decided(text)).toEqual([
      [1, 'Ny kran', ['Kranen købes. Den males.']],
      [2, 'Bøjer', ['Udsat.']]
    ])
  })
})

describe('the head', () => {
  const items = '1. Ny kran\nBeslutning: Kranen købes i 2028.\n\n2. Bøjer\nBeslutning: Udsat.\n'
  test('kind, body and whose it is stand apart in one row', () => {
    const { forum, kind } = read(`Referat\tHavnerådet\tNordhavnen\n\nDato\tMandag den 3. maj 2027 kl. 9\n\n${items}`)
    expect([forum, kind]).toEqual(['Havnerådet', 'minutes'])
  })

  test('a title that says the meeting and where is beside the body itself', () => {
    const { forum } = read(`Referat af havnerådsmøde på Nordhavnen den 3. maj 2027\n\nHavnerådet\n\n${items}`)
    expect(forum).toBe('Havnerådet')
    expect(read(`Referat af møde i Havnerådet på Nordhavnen den 3. maj 2027\n\n${items}`).forum).toBe(
      'Havnerådet på Nordhavnen'
    )
  })

  test('a day before the title begins with the year where the text speaks of years near it', () => {
    expect(read(`27.05.03 - Referat af møde i Havnerådet\n\n${items}`).meetingDate).toBe('2027-05-03')
    expect(read(`03.05.27 - Referat af møde i Havnerådet\n\n${items}`).meetingDate).toBe('2027-05-03')
  })
})

describe('what pages repeat within a decision', () => {
  const item = (number: number, title: string, said: string): string =>
    `${number}. ${title}\n\nBeslutning:\n${said}\n\n`
  test('body, day and page in three columns below the municipality', () => {
    const page = (number: number): string => `\nNørby Kommune\nHavnerådet\t\t\t3. maj 2027\t\tSide ${number}\n\n`
    const text = `NØRBY KOMMUNE\n\nHavnerådet\n\nBeslutningsprotokol\n\nDato: 3. maj 2027\n${page(1)}${item(1, 'Ny kran', 'Kranen købes.')}${page(2)}${item(2, 'Bøjer', `Bøjerne flyttes, når isen er væk.\n${page(3)}Per Lind kan ikke gå med.`)}${page(4)}`
    expect(read(text).items.map(({ decisions }) => decisions.map((one) => squash(one.text)))).toEqual([
      ['Kranen købes.'],
      ['Bøjerne flyttes, når isen er væk. Per Lind kan ikke gå med.']
    ])
  })

  test('words of the title with their day, once, beside the page', () => {
    const text = `Nørby Havn\n\nReferat af havnerådsmøde den 3. maj 2027\n\n${item(1, 'Ny kran', 'Kranen købes.')}- 1 -\n\n${item(2, 'Bøjer', 'Bøjerne flyttes, når isen\n- 2 -\nHavnerådsmøde den 3. maj 2027\ner væk.')}`
    expect(squash(read(text).items[1]?.decisions[0]?.text)).toBe('Bøjerne flyttes, når isen er væk.')
  })

  test('municipality, body and day below each other, with no page', () => {
    const page = 'Nørby Kommune\nHavnerådet 03-05-2027\n'
    const text = `NØRBY KOMMUNE\n\nHavnerådet\n\nReferat\n\nDato: 3. maj 2027\nLokale: Kajhuset\n\n1. Ny kran\n\nSagsfremstilling\nDen gamle er slidt og kan ikke\n${page}mere.\n\nBeslutning\nKranen købes.\n\n${item(2, 'Bøjer', `Bøjerne flyttes, når isen\n${page}er væk.`)}${item(3, 'Takst', `Hæves.\n${page}Per Lind er imod.`)}`
    expect(read(text).items.map(({ decisions }) => decisions.map((one) => squash(one.text)))).toEqual([
      ['Kranen købes.'],
      ['Bøjerne flyttes, når isen er væk.'],
      ['Hæves. Per Lind er imod.']
    ])
  })
})
