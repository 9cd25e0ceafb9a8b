import { describe, expect, test } from 'vitest'
import { readMinutes } from '../../src/reading/read-minutes.ts'

const HEAD = 'Referat\nHavnerådet\nTirsdag den 4. maj 2027 kl. 19.30\n\n'
const itemsOf = (text: string) => readMinutes(HEAD + text).document.items

test('a title that is printed twice over two lines is whole', () => {
  const twice = (number: number, title: string): string => `${number}. ${title}\n\n${number}.     ${title}\n\n`
  const [, second] = itemsOf(
    `${twice(1, 'Støj')}Beslutning\nUdsat.\n\n${twice(2, 'Ny plan for havnens\n       anløbsbroer (B)')}Sagsnr.: 27/118\n\nBeslutning\nGodkendt.\n`
  )
  expect(second?.title).toBe('Ny plan for havnens anløbsbroer')
})

test('a letterhead’s foot beside the page’s number, and the word over the next items, are no part of what was decided', () => {
  const items = itemsOf(
    'PUNKTER TIL BESLUTNING\n\n1.  Ny kaj\n\nBeslutning\nUdsat.\n\n                  Side 1 af 2\n_______________\nNørby Havn A/S · CVR 00 00 00 00 · www.havn.example\n\n\nPUNKTER TIL ORIENTERING\n\n2.  Støj\n\nBeslutning\nTaget til efterretning.\n'
  )
  expect(items.map(({ decisions }) => decisions.map(({ text }) => text))).toEqual([
    ['Udsat.'],
    ['Taget til efterretning.']
  ])
})

describe('what a web page adds to the names of attachments is left out', () => {
  test.each([
    '(åbner i nyt vindue)',
    '(åbnes i ny fane)',
    '(opens in new window)',
    '- åbner i nyt vindue',
    '(PDF, 1,2 MB)'
  ])('%s', (remark) => {
    const [first] = itemsOf(
      `1. Ny kaj\n\nBeslutning\nGodkendt.\n\nBilag\n\n  • Kort.pdf ${remark}\n  • Hvidbog.pdf ${remark}\n\nOp\n\n2. Støj\n\nBeslutning\nUdsat.\n\nOp\n`
    )
    expect(first?.attachments).toEqual(['Kort.pdf', 'Hvidbog.pdf'])
  })
})

test.each(['Parkeringspladsen (emner til senere)', 'Emner til næste møde', 'Punkter til kommende møder'])(
  'what waits for another meeting is no part of the last decision: %s',
  (words) => {
    const items = itemsOf(
      `1. Ny kaj\n\nBeslutning\nUdsat.\n\n2. Støj\n\nBeslutning\nTaget til efterretning.\n\n${words}: flytning af bøjer, fælles kantine\n`
    )
    expect(items.at(-1)?.decisions[0]?.text).toBe('Taget til efterretning.')
  }
)
