import { describe, expect, test } from 'vitest'
import { pdfToText } from '../../src/reading/formats/pdf/pdf-text.ts'
import { readMinutes } from '../../src/reading/read-minutes.ts'
import { drawnText, makePdfPages, wrapLine } from './made-files.ts'

const textOf = (page: string): Promise<string> => pdfToText(new Uint8Array(makePdfPages([page])))

/** A column of lines; '' is a space of less than a line, so that columns do not stand level. */
const column = (lines: readonly string[], x: number): string => {
  let y = 780
  return lines
    .map((line) => {
      y -= line === '' ? 9 : 13
      return line === '' ? '' : drawnText(line, x, y)
    })
    .join('\n')
}
const wrapped = (...paragraphs: string[]): string[] => paragraphs.flatMap((text) => wrapLine(text, 40))

const LEFT = [
  ...wrapped('REFERAT Havnerådet d. 12-03-2027', '', 'Deltagere: Anna Holt, Per Lind'),
  '',
  'Punkt 1: Bøjerne',
  '',
  'Sagsfremstilling',
  ...wrapped('Havnekontoret har målt dybden langs alle anløbspladser, og to bøjer ligger alt for tæt på molen.'),
  '',
  'Beslutning',
  ...wrapped('Bøjerne flyttes til maj, og havnekontoret får det bekendtgjort for alle, der har en plads i')
]
const RIGHT = [
  'inderhavnen.',
  '',
  'Punkt 2: Kajen',
  '',
  'Beslutning',
  ...wrapped('Sagen udsættes, til der er indhentet et tilbud på en ny kaj, som også skolens både kan ligge ved.'),
  '',
  'Punkt 3: Eventuelt',
  '',
  'Beslutning',
  'Intet.'
]

describe('a page in two columns', () => {
  test('of short lines, headings and lists is read column by column, and on from one into the other', async () => {
    const { document } = readMinutes(await textOf(`${column(RIGHT, 320)}\n${column(LEFT, 60)}`))
    expect(document.items.map(({ title, decisions }) => [title, decisions[0]?.text.replace(/\s+/gu, ' ')])).toEqual([
      [
        'Bøjerne',
        'Bøjerne flyttes til maj, og havnekontoret får det bekendtgjort for alle, der har en plads i inderhavnen.'
      ],
      ['Kajen', 'Sagen udsættes, til der er indhentet et tilbud på en ny kaj, som også skolens både kan ligge ved.'],
      ['Eventuelt', 'Intet.']
    ])
  })

  test('of rows that stand level is a table', async () => {
    const rows = [
      ['Skilteplan for hele havneområdet og', 'Teknisk drift og havnekontoret sammen,'],
      ['parkeringspladserne ved pakhuset', 'når isen er væk til foråret'],
      ['Nye bøjer i sejlrenden, som alle', 'Havnekontoret bestiller dem, så snart'],
      ['lodsforeningerne har bedt om', 'budgettet er vedtaget'],
      ['Belysning af molen og af ydermolens', 'Teknisk drift'],
      ['badebroer til gæster', 'fra maj til september']
    ]
    const page = rows
      .map(
        ([one = '', other = ''], place) =>
          `${drawnText(one, 60, 780 - place * 13)}\n${drawnText(other, 320, 780 - place * 13)}`
      )
      .join('\n')
    const text = await textOf(page)
    expect(text.indexOf('budgettet er vedtaget')).toBeLessThan(text.indexOf('Belysning af molen'))
  })
})

test('justified lines are one text however far apart their words stand', async () => {
  const lines = [
    'Havnekontoret har i vinter talt, hvor mange skibe der venter,',
    'og har målt dybden langs kajerne.',
    'Der mangler op til 40 centimeter på det smalleste',
    'sted, og to bøjer',
    'ligger galt.'
  ]
  // Courier: a letter is 6 points wide, and so is a blank before it is stretched.
  const page = lines
    .map((line, place) => {
      const stretch = (480 - line.length * 6) / (line.split(' ').length - 1)
      return `${stretch} Tw ${drawnText(line, 60, 780 - place * 13)}`
    })
    .join('\n')
  const courier = makePdfPages([page], '', '/BaseFont /Courier /Encoding /WinAnsiEncoding')
  const text = await pdfToText(new Uint8Array(courier))
  expect(text.replace(/\n/gu, ' ')).toBe(lines.join(' '))
})
