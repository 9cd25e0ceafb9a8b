import { describe, expect, test } from 'vitest'
import { pdfToText } from '../../src/reading/formats/pdf/pdf-text.ts'
import { readMinutes } from '../../src/reading/read-minutes.ts'
import { drawnText, makePdfPages } from './made-files.ts'

/** Lines under each other from the top of the text; the shorter a page's text, the farther is its foot. */
const body = (lines: readonly string[], from = 770): string =>
  lines.map((line, place) => (line === '' ? '' : drawnText(line, 60, from - place * 14))).join('\n')
const textOf = (...pages: string[]): Promise<string> => pdfToText(new Uint8Array(makePdfPages(pages)))
const linesOf = async (...pages: string[]): Promise<string[]> =>
  (await textOf(...pages)).split('\n').filter((line) => line.trim() !== '' && line !== '\f')

const FIRST = ['REFERAT Havnerådet d. 12-03-2027', '', 'Punkt 1: Bøjerne', 'Sagsfremstilling', 'To bøjer ligger galt.']
const SECOND = ['Beslutning', 'Bøjerne flyttes.', '', 'Punkt 2: Kajen', 'Beslutning', 'Udsat.']

describe('what is printed around the text of pages', () => {
  test('is no part of it: a foot without a number, on two pages only', async () => {
    const foot = drawnText('Arkivet · Havnevej 4 · 9999 Sandvig', 60, 20, 8)
    expect(await linesOf(`${body(FIRST)}\n${foot}`, `${body(SECOND)}\n${foot}`)).toEqual(
      [...FIRST, ...SECOND].filter((line) => line !== '')
    )
  })

  test('is no part of it: the foot of an only page, in the margin and small; a note there is', async () => {
    const foot = drawnText('Arkivet · Havnevej 4 · 9999 Sandvig', 60, 20, 8)
    expect(await linesOf(`${body(SECOND)}\n${foot}`)).not.toContain('Arkivet · Havnevej 4 · 9999 Sandvig')
    const note = drawnText('1) Kajen ved pakhuset.', 60, 20, 8)
    expect(await linesOf(`${body(SECOND)}\n${note}`)).toContain('1) Kajen ved pakhuset.')
  })

  test('numbers above the text, apart from it, are pages; numbers of items are not', async () => {
    const numbered = [FIRST, SECOND].map((lines, place) => `${drawnText(String(place + 1), 290, 815)}\n${body(lines)}`)
    expect(await linesOf(...numbered)).toEqual([...FIRST, ...SECOND].filter((line) => line !== ''))
    const items = [1, 2, 3].map((number) =>
      body([String(number), `Kaj nummer ${number}`, 'Beslutning', 'Godkendt.', '', 'Bilag', 'Kort'])
    )
    expect((await linesOf(...items)).filter((line) => /^\d$/u.test(line))).toEqual(['1', '2', '3'])
  })

  test('a foot that alone names the municipality goes before the text', async () => {
    const foot = drawnText('Sandvig Kommune', 60, 20, 8)
    expect((await linesOf(`${body(FIRST)}\n${foot}`, `${body(SECOND)}\n${foot}`)).slice(0, 2)).toEqual([
      'Sandvig Kommune',
      FIRST[0]
    ])
  })

  test('what browsers print around it is no date of the meeting', async () => {
    const stamped = [FIRST, SECOND].map((lines, place) =>
      [
        drawnText('3.4.2027, 09.14', 24, 820, 8),
        drawnText('Referat', 280, 820, 8),
        body(lines),
        drawnText('https://havn.example/referat?id=4', 24, 16, 8),
        drawnText(`${place + 1}/2`, 560, 16, 8)
      ].join('\n')
    )
    const text = await textOf(...stamped)
    const { document } = readMinutes(text)
    expect(document.meetingDate).toBe('2027-03-12')
    expect(document.items.map(({ decisions }) => decisions[0]?.text)).toEqual(['Bøjerne flyttes.', 'Udsat.'])
    expect(text).not.toMatch(/havn\.example|09\.14|\d\/2/u)
  })

  test('a line that ends several pages is text where other pages go on below it', async () => {
    const absent = 'Fraværende: Anna Holt og Per Lind'
    const pages = [1, 2, 3, 4].map((number) =>
      body([`Punkt ${number}: Kaj ${number}`, 'Beslutning', 'Godkendt.', '', absent])
    )
    const long = body([
      'Punkt 5: Lys',
      'Sagsfremstilling',
      ...Array.from({ length: 9 }, (_, n) => `Lygte nummer ${n}.`)
    ])
    expect((await linesOf(...pages, long)).filter((line) => line === absent)).toHaveLength(4)
  })
})
