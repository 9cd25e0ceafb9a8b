import { describe, expect, test } from 'vitest'
import { readMinutes } from '../../src/reading/read-minutes.ts'

const HEAD = 'Havneudvalget\nReferat\n4. maj 2027\n\n'
const numbersOf = (item: (number: number, title: string) => string): readonly string[] =>
  readMinutes(
    HEAD +
      ['Ny kaj', 'Leje af bådpladser', 'Eventuelt']
        .map((title, at) => `${item(at + 1, title)}\n\nBeslutning: Godkendt.\n\n`)
        .join('')
  ).document.items.map(({ title, caseNumber }) => `${title} ${caseNumber}`)

describe('the case number of an item', () => {
  test.each(['J.nr. 7.3/8%', 'S.nr. 2027-1180%', 'Sagsnr. 27/40%'])(
    'stands at the right edge of its title: %j',
    (form) => {
      const read = numbersOf(
        (number, title) => `${number}.  ${title}                 ${form.replace('%', `${number}`)}`
      )
      expect(read[1]).toBe(`Leje af bådpladser ${form.replace('%', '2').replace(/^\S+ /u, '')}`)
    }
  )

  test('stands there beside the first line of a title of two', () => {
    const read = numbersOf(
      (number, title) => `${number}.  ${title}                 J.nr. 7.3/8${number}\n    ved den gamle mole`
    )
    expect(read[0]).toBe('Ny kaj ved den gamle mole 7.3/81')
  })

  test('stands behind a title that a tab parts from its number', () => {
    const read = numbersOf((number, title) => `${number}.\t${title} – sagsnr. 27/80${number}`)
    expect(read).toEqual(['Ny kaj 27/801', 'Leje af bådpladser 27/802', 'Eventuelt 27/803'])
  })

  test.each([
    ['Sagsnr. (ID): EMN-2027-0441%', 'EMN-2027-04412'],
    ['J. nr. 00.32 - 4%/27.', '00.32 - 42/27']
  ])('is labelled %j', (form, read) => {
    expect(numbersOf((number, title) => `${number}. ${title}\n${form.replace('%', `${number}`)}`)[1]).toBe(
      `Leje af bådpladser ${read}`
    )
  })
})

test('a table of items in English has its decisions in the column of conclusions', () => {
  const { items } = readMinutes(
    'Harbour Committee\nMinutes of 4 May 2027\n\n| No. | Topic | Discussion | Conclusion | Follow-up |\n|---|---|---|---|---|\n| 1 | New quay | Prices were shown. | Approved. | Anna, 1 June |\n| 2 | Moorings | Much was said. | Postponed. | |\n'
  ).document
  expect(items.map(({ title, decisions }) => `${title}: ${decisions[0]?.text}`)).toEqual([
    'New quay: Approved.',
    'Moorings: Postponed.'
  ])
})
