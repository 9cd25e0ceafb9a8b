import { describe, expect, test } from 'vitest'
import { pdfToText } from '../../src/reading/formats/pdf/pdf-text.ts'
import { readMinutes } from '../../src/reading/read-minutes.ts'
import { drawnText, makePdfPages, wrapLine } from './made-files.ts'

const textOf = (pages: readonly string[]): Promise<string> => pdfToText(new Uint8Array(makePdfPages(pages)))
const linesOf = async (...pages: string[]): Promise<string[]> =>
  (await textOf(pages)).split('\n').filter((line) => line.trim() !== '' && line !== '\f')
/** Lines under each other, `step` points apart. */
const drawn = (lines: readonly string[], x: number, y: number, step = 13): string =>
  lines.map((line, place) => (line === '' ? '' : drawnText(line, x, y - place * step))).join('\n')
/** Rows whose cells begin where `xs` say; '' draws nothing. */
const rows = (cells: readonly (readonly string[])[], xs: readonly number[], y: number): string =>
  cells
    .flatMap((row, line) =>
      row.map((cell, place) => (cell === '' ? '' : drawnText(cell, xs[place] ?? 0, y - line * 14)))
    )
    .join('\n')

/** Full lines, so that the page's right margin shows. */
const FULL = [
  'Havnekontoret har i vinter talt, hvor mange skibe der venter på højvande, og har målt dybden langs alle',
  'anløbspladser. Der mangler op til 40 centimeter på det smalleste sted, og to bøjer ligger alt for tæt på',
  'ydermolerne, der skal lappes.'
]

describe('tables without borders', () => {
  const HEAD = ['Emne', 'Tid', 'Ansvarlig']

  test('text that overflows its cell stays apart from the next cell', async () => {
    const table = [
      HEAD,
      ['Kajen', 'Maj', 'Teknik'],
      ['Skilteplan for hele havneområdet og for parkeringspladserne', 'Juni', 'Drift']
    ]
    expect(await linesOf(rows(table, [50, 250, 420], 700))).toEqual(table.map((row) => row.join('\t')))
  })

  test('a row that is missing a cell keeps its columns where tabs alone set them apart', async () => {
    const at = (...cells: [string, number][]): string[][] => cells.map(([text, stop]) => [text, String(stop)])
    const printed = [
      at(['Emne', 0], ['Tid', 1], ['Ansvarlig', 2]),
      at(['Skilteplan for havnen', 0], ['Maj', 4], ['Teknik', 5]),
      at(['Bøjer i sejlrenden', 0], ['Havnekontoret', 4]),
      at(['Kajen ved pakhuset', 0], ['Juni', 3], ['Drift', 4])
    ]
    const page = printed
      .flatMap((row, line) => row.map(([text = '', stop]) => drawnText(text, 60 + 36 * Number(stop), 700 - line * 14)))
      .join('\n')
    expect(await linesOf(page)).toEqual([
      'Emne\tTid\tAnsvarlig',
      'Skilteplan for havnen\tMaj\tTeknik',
      'Bøjer i sejlrenden\t\tHavnekontoret',
      'Kajen ved pakhuset\tJuni\tDrift'
    ])
  })

  test('three cells on a line stand apart although there are but four blanks between them', async () => {
    const table = [HEAD, ['Kajen', 'Maj', 'Teknik'], ['Skilteplan for havnen', 'Juni', 'Drift']]
    const page = drawn(
      table.map((row) => row.join('    ')),
      50,
      700,
      14
    )
    expect((await linesOf(page)).map((line) => line.split(/\t|\s{2,}/u))).toEqual(table)
  })

  test('what follows it in lines of its own is none of its rows', async () => {
    const table = [HEAD, ['Kajen', 'Maj', 'Teknik'], ['Bøjer', 'Juni', 'Drift']]
    const after = ['Sejlklubben', '18. juni: Retning for havnens digitalisering', '3. september: Lys']
    const page = `${rows(table, [50, 250, 420], 700)}\n${drawn(after, 50, 658, 14)}`
    expect(await linesOf(page)).toEqual([...table.map((row) => row.join('\t')), ...after])
  })

  test('one goes on over the end of a page, with its last row alone there too', async () => {
    const [one, two] = [[HEAD, ['Kajen', 'Maj', 'Teknik'], ['Lys', '', 'Drift']], [['Bøjer', 'Juni', 'Drift']]]
    const foot = (page: number): string => drawnText(`Side ${page} af 2`, 280, 30)
    const text = await textOf([
      `${drawn(['REFERAT Havnerådet d. 12-03-2027', '', 'Punkt 1: Huskeliste'], 50, 780)}\n${rows(one, [50, 250, 420], 700)}\n${foot(1)}`,
      `${rows(two, [50, 250, 420], 790)}\n${drawn(['Punkt 2: Bøjer', 'Beslutning', 'Godkendt.'], 50, 740)}\n${foot(2)}`
    ])
    const { items } = readMinutes(text).document
    expect(items[0]?.followUpList?.rows.map(({ topic, responsible }) => [topic, responsible])).toEqual([
      ['Kajen', 'Teknik'],
      ['Lys', 'Drift'],
      ['Bøjer', 'Drift']
    ])
    expect(items[1]?.decisions[0]?.text).toBe('Godkendt.')
  })

  test('the heads of its columns go with its rows where a page ends between them', async () => {
    const { items } = readMinutes(
      await textOf([
        `${drawn(['REFERAT Havnerådet d. 12-03-2027', '', 'Punkt 1: Huskeliste'], 50, 780)}\n${rows([HEAD], [50, 250, 420], 60)}`,
        `${rows(
          [
            ['Kajen', 'Maj', 'Teknik'],
            ['Bøjer', 'Juni', 'Drift']
          ],
          [50, 250, 420],
          790
        )}\n${drawn(['Punkt 2: Bøjer', 'Beslutning', 'Godkendt.'], 50, 700)}`
      ])
    ).document
    expect(items[0]?.followUpList?.rows.map(({ topic, responsible }) => [topic, responsible])).toEqual([
      ['Kajen', 'Teknik'],
      ['Bøjer', 'Drift']
    ])
  })

  test('what stands apart below it is none of it, whatever columns that has', async () => {
    const table = [HEAD, ['Kajen', 'Maj', 'Teknik'], ['Bøjer', 'Juni', 'Drift']]
    const below = rows([['6.', 'Lukket punkt']], [50, 250], 645)
    expect((await linesOf(`${rows(table, [50, 250, 420], 700)}\n${below}`)).at(-1)).toMatch(/^6\. +Lukket punkt$/u)
  })

  test('numbers with their entries beside them are a list', async () => {
    const list = [
      ['1.', 'Kajen lappes'],
      ['2.', 'Bøjerne flyttes'],
      ['3.', 'Lyset tændes']
    ]
    const lines = await linesOf(rows(list, [50, 90], 700))
    expect(lines.map((line) => line.split(/ {2,}/u))).toEqual(list)
  })

  test('a title in a column goes on below it where the column ends before the page does', async () => {
    const page = [
      drawn(FULL, 50, 780),
      drawnText('3.', 50, 700),
      drawnText('Kajen ved pakhuset - valg af belægning og', 120, 700),
      drawnText('belysning', 120, 687)
    ].join('\n')
    expect((await linesOf(page)).at(-1)).toMatch(/^3\.\s+Kajen ved pakhuset - valg af belægning og belysning$/u)
  })

  test('a row is one although its cells were broken for want of room', async () => {
    const page = rows(
      [
        ['Sagsnr.: 27-', 'Dok.nr.: 27-', 'Åbent punkt'],
        ['001234', '001234-5', '']
      ],
      [50, 250, 420],
      700
    )
    expect(await linesOf(page)).toEqual(['Sagsnr.: 27-001234\tDok.nr.: 27-001234-5\tÅbent punkt'])
  })
})

describe('lines broken for want of room', () => {
  test("a compound keeps its own hyphen; a divided word's is left to the reading", async () => {
    const own = [
      ...FULL,
      'Havnerådet skal tage stilling til, om der også skal sættes en ny bom op ved den gamle ikke-',
      'offentlige kaj.'
    ]
    expect(await linesOf(drawn(own, 60, 780))).toContain(
      'Havnerådet skal tage stilling til, om der også skal sættes en ny bom op ved den gamle ikke-offentlige kaj.'
    )
    const known = [
      'Udkast til kaj-planen.',
      '',
      ...FULL,
      'Havnerådet har i de seneste to år afsat 40.000 kr. om året til arbejdet med den nye kaj-',
      'planen.'
    ]
    expect((await linesOf(drawn(known, 60, 780))).at(-1)).toMatch(/den nye kaj-planen\.$/u)
    const divided = [
      'Havnerådet har i de seneste to år afsat 40.000 kr. om året til arbejdet med kajerne og bela-',
      'stningen.'
    ]
    const text = await textOf([
      drawn(['REFERAT Havnerådet d. 12-03-2027', 'Punkt 1: Kaj', 'Beslutning', ...divided], 60, 780)
    ])
    expect(readMinutes(text).document.items[0]?.decisions[0]?.text).toMatch(/kajerne og belastningen\.$/u)
  })

  test('what begins anew behind a full line does; years and what stands behind a bar do not', async () => {
    for (const next of ['=> Beslutning:', '## 3. Bøjerne'])
      expect(await linesOf(drawn([...FULL.slice(0, 2), next, 'Godkendt.'], 60, 780))).toContain(next)
    const title = 'Fordeling af bådpladser i inderhavnen og ved den gamle mole, som havnekontoret fordeler dem i sæson'
    expect(await linesOf(drawn([...FULL, '', title, '2027/2028'], 60, 780))).toContain(`${title} 2027/2028`)
    const head = 'Dato: 12. marts 2027 | Tid: 8.15-10.45 | Sted: Pakhusets store sal, Havnevej 4, 1. sal, indgang B |'
    expect(await linesOf(drawn([...FULL, '', head, 'Referent: Ida Krog Vind'], 60, 780))).toContain(
      `${head} Referent: Ida Krog Vind`
    )
  })
})

describe('space between lines', () => {
  test('blank lines are told on a page where most lines have one between them', async () => {
    const short = [
      'Punkt 1: Kajen',
      'Sagsfremstilling',
      'Kajen er slidt.',
      'Beslutning',
      'Godkendt.',
      'Punkt 2: Bøjerne',
      'Beslutning',
      'Udsat.'
    ]
    const text = await textOf([drawn(short, 60, 780, 20), drawn([...FULL, ...FULL, ...FULL], 60, 780)])
    expect(text.split('\n').slice(0, 5)).toEqual(['Punkt 1: Kajen', '', 'Sagsfremstilling', '', 'Kajen er slidt.'])
  })

  test('paragraphs that stand as close as lines are told by their ends, where nothing else parts them', async () => {
    const items = [2, 3, 4, 5, 6, 7].flatMap((number) => [
      `${number}. Kaj nummer ${number}`,
      ...FULL,
      'Havnerådet indstiller,',
      '1. at kajen lappes i maj.',
      'Lodsen har set kajen den 2. marts og er enig med havnekontoret i, at der skal lappes nu.',
      `Havnerådet den 0${number}-03-2027`,
      'Til stede: Anna Holt, Per Lind,',
      'Ida Krog Vind, Bo Rask'
    ])
    const text = await textOf([drawn(['1. Dagsorden', 'Godkendt.', ...items], 60, 800), drawn(items, 60, 800)])
    expect(text).toContain('Havnerådet indstiller,\n1. at kajen lappes i maj.\n\nLodsen har')
    expect(text).toContain(
      'skal lappes nu.\n\nHavnerådet den 02-03-2027\n\nTil stede: Anna Holt, Per Lind,\nIda Krog Vind, Bo Rask\n\n3. Kaj nummer 3'
    )
    expect(text).toContain(FULL.join(' '))
  })

  test('a label with its colon and a value far from it read as one line; a bullet is no column', async () => {
    const table = [
      ['Sagen afgøres i:', 'Havnerådet'],
      ['Sted', ': Pakhuset'],
      ['Referent:', 'Ida Krog Vind']
    ]
    expect(await linesOf(rows(table, [50, 250], 700))).toEqual([
      'Sagen afgøres i: Havnerådet',
      'Sted : Pakhuset',
      'Referent: Ida Krog Vind'
    ])
    const list = ['Kajen', 'Bøjerne', 'Lyset'].map((word) => ['•', word])
    expect(await linesOf(rows(list, [50, 80], 700))).toEqual(['• Kajen', '• Bøjerne', '• Lyset'])
  })
})

describe('a text that was wrapped before it was printed', () => {
  const CASE =
    'Havnekontoret har i vinter talt, hvor mange skibe der venter på højvande, og har målt dybden langs alle kajer ved møllen. Der mangler op til 40 centimeter på det smalleste sted, og to bøjer ligger alt for tæt på molen i inderhavnen. Illegale fyldninger ligger i lille lilla sejlskib, mens WWW-MÅLERE MANGLER I HELE HAVNEN, og de skal måles igen, når isen er væk til foråret, og lodsen er kommet hjem.'

  test('its lines are whole again by their number of letters, whatever the width of the type', async () => {
    const text = await textOf([drawn(wrapLine(`${CASE} ${CASE} ${CASE}`, 72), 60, 780)])
    expect(text).toBe(`${CASE} ${CASE} ${CASE}`)
  })

  test('a date is not broken behind "den"', async () => {
    const words = ['Havnerådet tager bøjerne op igen på mødet den', '16. januar 2028.']
    const text = await textOf([
      drawn(['REFERAT Havnerådet d. 12-03-2027', '', 'Punkt 1: Bøjer', 'Beslutning', ...words], 60, 780)
    ])
    expect(readMinutes(text).document.items[0]?.decisions[0]?.text).toBe(words.join(' '))
  })

  test('links beside each other and a letterhead above the last page number are no decision', async () => {
    const page = [
      'REFERAT Havnerådet d. 12-03-2027',
      '',
      'Punkt 1: Bøjer',
      'Beslutning',
      'Udsat.',
      '',
      'Fandt du det, du søgte?',
      'Ja Nej',
      '',
      'Sandvig Kommune | Havnevej 1 | Tlf. 70 00 11 22'
    ]
    for (const number of ['Side 1 af 1', 'file:///referater/havn.html   1/1', 'https://havn.example/referat   1/1']) {
      const text = await textOf([`${drawn(page, 60, 780)}\n${drawnText(number, 60, 30)}`])
      expect(readMinutes(text).document.items[0]?.decisions[0]?.text).toBe('Udsat.')
    }
  })

  test("a decision's heading glued to a sentence is one although its line was broken behind the day", () => {
    const text =
      'REFERAT Havnerådet d. 05-11-2027\n\nPunkt 1: Bøjer\n\nIndstilling\nHavnekontoret indstiller, at planen godkendes. Beslutning i Havnerådet den 5.\nnovember 2027:\nTiltrådt.'
    expect(readMinutes(text).document.items[0]?.decisions.map(({ text: words, date }) => [words, date])).toEqual([
      ['Tiltrådt.', '2027-11-05']
    ])
  })
})
