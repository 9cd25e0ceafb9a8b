import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { pdfToText } from '../../src/reading/formats/pdf/pdf-text.ts'
import { docxToText } from '../../src/reading/formats/word/docx-text.ts'
import { readMinutes } from '../../src/reading/read-minutes.ts'
import { drawnText, makePdf, makePdfPages, wrapLine } from './made-files.ts'
import { squash } from './texts.ts'

const file = (name: string): Buffer => readFileSync(new URL(`files/${name}`, import.meta.url))
const textOf = (bytes: Buffer): Promise<string> => pdfToText(new Uint8Array(bytes))
const linesOf = async (...pages: string[]): Promise<string[]> =>
  (await textOf(makePdfPages(pages))).split('\n').filter((line) => line.trim() !== '')
/** Lines under each other. */
const drawn = (lines: readonly string[], x: number, y: number, size = 10): string =>
  lines.map((line, place) => drawnText(line, x, y - place * size * 1.3, size)).join('\n')
const rule = (x0: number, y0: number, x1: number, y1: number): string => `${x0} ${y0} m ${x1} ${y1} l S`

const CASE =
  'Havnekontoret har i vinter talt, hvor mange skibe der venter på højvande, og har målt dybden langs alle kajer. Der mangler op til 40 centimeter på det smalleste sted, og to bøjer ligger for tæt på molen. Arbejdet kan først begynde efter den 1. maj, når isen er væk.'

describe('what a text processor printed', () => {
  test('reads as the document it was printed from', async () => {
    const gist = (text: string) => {
      const { document } = readMinutes(text)
      return {
        ...document,
        items: document.items.map((item) => ({
          ...item,
          sections: item.sections.map(({ name, text: words }) => [name, squash(words.replace(/^\d\.\s/gmu, ''))]),
          decisions: item.decisions.map(({ text: words, outcome, date }) => [squash(words), outcome, date])
        }))
      }
    }
    const printed = gist(await textOf(file('libreoffice.pdf')))
    expect(printed).toEqual(gist(docxToText(file('word.docx'))))
    expect(printed.items.map(({ number }) => number)).toEqual([14, 15, 16, 17])
    expect(printed.items[2]?.followUpList?.rows).toEqual([
      {
        topic: 'Skilteplan for hele havneområdet og de tilstødende parkeringspladser',
        expected: 'Februar',
        responsible: 'Teknik'
      },
      { topic: 'Ny aftale med sejlklubben', expected: null, responsible: null },
      { topic: 'Bøjer', expected: null, responsible: 'Havnekontoret' }
    ])
    expect(printed.place).toBe('Pakhuset')
  })
})

describe('reading order', () => {
  const MORE =
    'Sejlklubben ønsker bøjerne flyttet før sæsonen og har tilbudt at betale en fjerdedel. Lodsen anbefaler, at de gule bøjer skiftes ud, og at der sættes lys på den yderste, som ikke kan ses i dis.'
  const column = wrapLine(`${CASE} ${MORE}`, 46)

  test('running text in two columns is read column by column, between what goes over both', async () => {
    const left = ['Punkt 1: Sejlrenden', 'Sagsfremstilling', ...column, 'Beslutning', 'Godkendt.']
    const right = ['Punkt 2: Bøjerne', 'Sagsfremstilling', ...column, 'Beslutning', 'Udsat.']
    const page = [
      drawn(['REFERAT Havnerådet d. 12-03-2027'], 60, 790, 14),
      ...right.map((line, place) => drawnText(line, 320, 741 - place * 13)),
      ...left.map((line, place) => drawnText(line, 60, 745 - place * 13))
    ]
    const { document } = readMinutes(await textOf(makePdfPages([page.join('\n')])))
    expect(document.items.map(({ title, decisions }) => [title, decisions[0]?.text])).toEqual([
      ['Sejlrenden', 'Godkendt.'],
      ['Bøjerne', 'Udsat.']
    ])
    expect(squash(document.items[0]?.sections[0]?.text ?? '')).toBe(`${CASE} ${MORE}`)
  })

  test('labels and their values, and names side by side, stay together', async () => {
    const rows: [string, string][] = [
      ['Udvalg', 'Havnerådet'],
      ['Mødedato', '12. marts 2027'],
      ['Mødelokale', 'Pakhuset'],
      ['Medlemmer', 'Anna Holt, Per Lind og'],
      ['', 'Ida Krog Vind']
    ]
    const head = rows.flatMap(([label, value], place) => [
      drawnText(value, 200, 760 - place * 14),
      ...(label === '' ? [] : [drawnText(label, 60, 760 - place * 14)])
    ])
    const { document } = readMinutes(
      await textOf(
        makePdfPages([
          [drawnText('REFERAT', 60, 790, 14), ...head, drawn(['1. Kajen', 'Beslutning', 'Godkendt.'], 60, 640)].join(
            '\n'
          )
        ])
      )
    )
    expect(document).toMatchObject({ forum: 'Havnerådet', meetingDate: '2027-03-12', place: 'Pakhuset' })
    expect(document.participants).toEqual(['Anna Holt', 'Per Lind', 'Ida Krog Vind'])
    expect(
      await linesOf(
        [
          ['Anna Holt', 'Per Lind'],
          ['Ida Krog Vind', 'Maja Sten'],
          ['Bo Rask', 'Ole Juul']
        ]
          .map(
            ([one = '', other = ''], place) =>
              drawnText(one, 60, 700 - place * 14) + drawnText(other, 300, 700 - place * 14)
          )
          .join('\n')
      )
    ).toEqual(['Anna Holt', 'Per Lind', 'Ida Krog Vind', 'Maja Sten', 'Bo Rask', 'Ole Juul'])
  })

  test('a table is read row by row, by its borders or by its columns, cells of several lines whole', async () => {
    const cells = [
      drawn(['Emne'], 55, 700) + drawn(['Hvornår'], 205, 700) + drawn(['Hvem'], 305, 700),
      drawn(['Skilteplan for hele', 'havnen'], 55, 680) + drawn(['Februar'], 205, 680),
      drawn(['Bøjer'], 55, 650) + drawn(['Anna Holt og', 'Per Lind'], 305, 650)
    ]
    const borders = [
      ...[712, 694, 664, 634].map((y) => rule(50, y, 380, y)),
      ...[50, 200, 300, 380].map((x) => rule(x, 712, x, 634))
    ]
    const rows = ['Emne\tHvornår\tHvem', 'Skilteplan for hele havnen\tFebruar', 'Bøjer\t\tAnna Holt og Per Lind']
    const inBorders = await linesOf([...borders, ...cells].join('\n'))
    expect(inBorders.map((line) => line.trimEnd())).toEqual(rows)
    const open = [
      drawn(['Emne'], 55, 700) + drawn(['Hvornår'], 155, 700) + drawn(['Hvem'], 305, 700),
      drawn(['Skilteplan for hele', 'havnen'], 55, 680) + drawn(['Februar'], 155, 680),
      drawn(['Bøjer'], 55, 654) + drawn(['Anna Holt'], 305, 654)
    ]
    expect((await linesOf(open.join('\n'))).map((line) => line.trimEnd())).toEqual([
      ...rows.slice(0, 2),
      'Bøjer\t\tAnna Holt'
    ])
  })

  test('a table goes on over the end of a page', async () => {
    const grid = (ys: number[]): string =>
      [
        ...ys.map((y) => rule(50, y, 500, y)),
        ...[50, 90, 250, 500].map((x) => rule(x, ys[0] ?? 0, x, ys.at(-1) ?? 0))
      ].join('\n')
    const head = drawn(['Nr.'], 55, 790) + drawn(['Punkt'], 95, 790) + drawn(['Beslutning'], 255, 790)
    const text = await textOf(
      makePdfPages([
        `${grid([800, 780, 60])}\n${head}\n${drawn(['1.'], 55, 765)}${drawn(['Kajen'], 95, 765)}${drawn(['Godkendt, idet'], 255, 765)}`,
        `${grid([800, 780, 740, 700])}\n${head}\n${drawn(['arbejdet begynder i maj.'], 255, 765)}\n${drawn(['2.'], 55, 725)}${drawn(['Bøjer'], 95, 725)}${drawn(['Udsat.'], 255, 725)}`
      ])
    )
    const { document } = readMinutes(`REFERAT Havnerådet d. 12-03-2027\n\n${text}`)
    expect(document.items.map(({ title, decisions }) => [title, squash(decisions[0]?.text ?? '')])).toEqual([
      ['Kajen', 'Godkendt, idet arbejdet begynder i maj.'],
      ['Bøjer', 'Udsat.']
    ])
  })

  test('lines broken for want of room are one, and others are not', async () => {
    const wrapped = [
      'Havnekontoret har i vinter talt, hvor mange skibe der venter på højvande, og har målt dybden langs alle',
      'anløbspladser. Der mangler op til 40 centimeter på det smalleste sted, og to bøjer ligger alt for tæt på',
      'ydermolerne.'
    ]
    const text = await textOf(
      makePdfPages([drawn([...wrapped, 'Beslutning', 'Godkendt.', 'Per Lind stemte imod.'], 60, 780)])
    )
    expect(text.split('\n').filter((line) => line !== '')).toEqual([
      wrapped.join(' '),
      'Beslutning',
      'Godkendt.',
      'Per Lind stemte imod.'
    ])
  })

  test('what is turned, askew, printed twice or letter by letter', async () => {
    const bold = drawnText('Beslutning', 60, 700) + drawnText('Beslutning', 60.4, 700)
    const stamp = `${drawnText('UDKAST', 200, 300, 60, '0.7 0.7 -0.7 0.7')}\n${drawnText('Dok.nr. 4455', 20, 300, 8, '0 1 -1 0')}`
    expect(await linesOf(`${bold}\n${stamp}\n${drawnText('Godkendt.', 60, 680)}`)).toEqual(['Beslutning', 'Godkendt.'])
    const turned = ['Punkt 1: Kajen', 'Beslutning', 'Godkendt.'].map((line, place) =>
      drawnText(line, 100 + place * 14, 60, 10, '0 1 -1 0')
    )
    expect(await linesOf(turned.join('\n'))).toEqual(['Punkt 1: Kajen', 'Beslutning', 'Godkendt.'])
    const letters = [...'BESLUTNING'].map((letter, place) => drawnText(letter, 60 + place * 18, 700)).join('\n')
    expect(await linesOf(letters)).toEqual(['BESLUTNING'])
  })

  test('heads and feet of pages stand once; headings at the top of pages stand', async () => {
    const pages = [1, 2, 3, 4].map((page) =>
      [
        drawnText('Pakhuset - dok. 4455', 60, 815, 8),
        drawnText(`${page} / 4`, 280, 30, 8),
        drawn([`Punkt ${page}`, 'Beslutning', `Beslutning nummer ${page} er truffet.`], 60, 780)
      ].join('\n')
    )
    const text = await textOf(makePdfPages(pages))
    expect(text.match(/dok\. 4455/gu)?.length).toBe(1)
    expect(text.match(/^Punkt \d$/gmu)?.length).toBe(4)
    expect(text.match(/^Beslutning$/gmu)?.length).toBe(4)
  })
})

describe('a PDF that cannot be read', () => {
  const reasonOf = async (bytes: Buffer): Promise<unknown> => {
    try {
      return await textOf(bytes)
    } catch (fault) {
      return fault instanceof Error && 'reason' in fault ? fault.reason : fault instanceof Error ? fault.name : fault
    }
  }
  const minutes = makePdf('REFERAT Havnerådet d. 12-03-2027\n\nPunkt 1: Bøjer\n\nBeslutning\n\nGodkendt.')

  test('one that is locked is refused; one that may only not be printed or changed is read', async () => {
    expect(await reasonOf(file('locked.pdf'))).toBe('PasswordException')
    expect(readMinutes(await textOf(file('for-reading-only.pdf'))).document.items[0]?.decisions[0]?.text).toBe(
      'Godkendt.'
    )
  })

  test('one with a wrong table of contents is read, one cut off is not', async () => {
    const wrong = Buffer.from(minutes.toString('latin1').replace(/startxref\n\d+/u, 'startxref\n7'), 'latin1')
    expect(readMinutes(await textOf(wrong)).document.items[0]?.title).toBe('Bøjer')
    for (const share of [0.3, 0.6, 0.9, 0.97])
      expect(await reasonOf(minutes.subarray(0, Math.floor(minutes.length * share)))).toBe('broken')
  })

  test('more than five hundred pages, and none with text', async () => {
    expect(await reasonOf(makePdf('a\n'.repeat(501), { perPage: 1 }))).toBe('too-many-pages')
    expect(await reasonOf(makePdfPages(['0 0 100 100 re f']))).toBe('')
  })

  test('fonts that do not say what letters they show', async () => {
    const shifted = [...CASE]
      .map((letter) => (/[a-z]/u.test(letter) ? String.fromCharCode(97 + ((letter.charCodeAt(0) - 84) % 26)) : letter))
      .join('')
    const page = drawn(wrapLine(`${shifted} ${shifted}`, 90), 60, 780)
    expect(await reasonOf(makePdfPages([page]))).toBe('garbled')
    expect(await reasonOf(makePdfPages([drawn(wrapLine(`${CASE} ${CASE}`, 90), 60, 780)]))).toContain('Havnekontoret')
  })
})
