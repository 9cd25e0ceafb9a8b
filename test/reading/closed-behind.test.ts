import { describe, expect, test } from 'vitest'
import { readMinutes } from '../../src/reading/read-minutes.ts'

const OPEN =
  'Referat\nHavnerådet\nTirsdag den 4. maj 2027 kl. 19.30\n\n1. Ny kaj\n\nDen er slidt.\n\nBeslutning\nGodkendt.\n\n2. Støj\n\nDer er meget støj.\n\nBeslutning\nUdsat.\n\n'
const read = (behind: string) =>
  readMinutes(OPEN + behind).document.items.map(({ number, title, closed, decisions }) => [
    number,
    title,
    closed ? 'closed' : 'open',
    ...decisions.map(({ text }) => text)
  ])
const FIRST = [
  [1, 'Ny kaj', 'open', 'Godkendt.'],
  [2, 'Støj', 'open', 'Udsat.']
]

describe('closed items without a number, behind the last open one', () => {
  test.each([
    ['a title below the heading', 'Lukkede punkter\nKøb af grund\n', [[3, 'Køb af grund', 'closed']]],
    [
      'a list below the heading',
      'Punkter for lukkede døre:\n\n- Køb af grund\n- Ansættelse af leder\n\nMødet hævet kl. 21.\n',
      [
        [3, 'Køb af grund', 'closed'],
        [4, 'Ansættelse af leder', 'closed']
      ]
    ],
    [
      'titles with what was decided below',
      'LUKKET DAGSORDEN\n\nKøb af grund\n\nBeslutning\nGodkendt.\n\nAnsættelse af leder\n\nBeslutning\nUdsat.\n',
      [
        [3, 'Køb af grund', 'closed', 'Godkendt.'],
        [4, 'Ansættelse af leder', 'closed', 'Udsat.']
      ]
    ],
    ['nothing but the mark', 'Lukket sag\n\nMødet hævet kl. 21.\n', [[3, 'Lukket sag', 'closed']]],
    ['the mark before the title', 'Lukket punkt: Køb af grund\n', [[3, 'Køb af grund', 'closed']]],
    ['the mark behind the title', 'Køb af grund (lukket)\n', [[3, 'Køb af grund', 'closed']]],
    [
      'a sentence that says so',
      'Mødet fortsatte herefter for lukkede døre.\n\nRådet talte om en ansat.\n',
      [[3, 'Mødet fortsatte herefter for lukkede døre.', 'closed']]
    ]
  ])('%s', (_, behind, expected) => {
    expect(read(behind)).toEqual([...FIRST, ...expected])
  })

  test('what is said there is none of the open item', () => {
    const { items } = readMinutes(`${OPEN}Lukket møde\n\nRådet talte om en ansat.\n`).document

    expect(items.filter(({ closed }) => !closed).map((item) => JSON.stringify(item))).not.toContainEqual(
      expect.stringContaining('ansat')
    )
    expect(items.at(-1)?.sections.map(({ text }) => text)).toEqual(['Rådet talte om en ansat.'])
  })

  test('a heading with nothing below it is none', () => {
    expect(read('Lukkede punkter\n\nIngen.\n')).toEqual(FIRST)
  })
})

test('what the letters of a document mean is none of the last item', () => {
  expect(read('O = orientering, D = drøftelse, B = beslutning\n')).toEqual(FIRST)
})

test('"Lukket." in place of what was decided begins no item', () => {
  for (const title of ['2. Lukket punkt', '2. Havnefogedens bil']) {
    const { items } = readMinutes(
      `Referat, Havnerådet den 4. maj 2027\n\n1. Ny kaj\n\nBeslutning\n\nGodkendt.\n\n${title}\n\nBeslutning\n\nLukket.\n`
    ).document
    expect(items.map(({ number }) => number)).toEqual([1, 2])
  }
})
