import { describe, expect, test } from 'vitest'
import { pdfToText } from '../../src/reading/formats/pdf/pdf-text.ts'
import { drawnText, makePdfPages } from './made-files.ts'

const linesOf = async (page: string): Promise<string[]> =>
  (await pdfToText(new Uint8Array(makePdfPages([page], '', COURIER)))).split('\n').filter((line) => line.trim() !== '')

/** Sentences whose blanks are printed, as those of most documents are. */
const SENTENCES = [
  'Havnerådet drøftede, hvem der skal stå for kajen, bøjerne og lyset.',
  'Der er sat penge af til det meste af arbejdet i år.'
]
const sentences = SENTENCES.map((line, place) => drawnText(line, 50, 760 - place * 13)).join('\n')
/** Courier's letters are all so wide, in its type of ten points. */
const LETTER = 6
const COURIER = '/BaseFont /Courier /Encoding /WinAnsiEncoding'

/** Cells behind each other, with so much space between them and no blank. */
const cells = (row: readonly string[], y: number, space: number): string => {
  let x = 50
  return row
    .map((cell) => {
      const drawn = drawnText(cell, x, y)
      x += cell.length * LETTER + space
      return drawn
    })
    .join('\n')
}

describe('cells with no more than a blank of space between them', () => {
  const TABLE = [
    ['Kajen ved pakhuset', 'Maj', 'Teknik'],
    ['Skilteplan', 'Juni', 'Drift'],
    ['Bøjer i sejlrenden', 'April', 'Havnekontoret']
  ]
  const page = (space: number): string =>
    [sentences, ...TABLE.map((row, place) => cells(row, 700 - place * 14, space))].join('\n')

  test('stay apart where other blanks are printed as letters', async () => {
    const lines = await linesOf(page(3))
    expect(lines.slice(-3)).toEqual(TABLE.map((row) => row.join('\t')))
    expect(lines.slice(0, -3)).toEqual(SENTENCES)
  })

  test('are words of one line where the document prints no blanks at all', async () => {
    const words = SENTENCES.map((line, place) => cells(line.split(' '), 760 - place * 13, 4)).join('\n')
    expect(await linesOf(words)).toEqual(SENTENCES)
  })
})

test('words apart by printed blanks are one text, however wide the blanks were drawn', async () => {
  const justified = SENTENCES.map((line, place) => `4 Tw ${drawnText(line, 50, 760 - place * 13)}`).join('\n')
  expect(await linesOf(justified)).toEqual(SENTENCES)
})

test('text that a letter of the text before reaches over, as kerned "r" and "e" do, is one word with it', async () => {
  // Each row as a browser prints kerned text: a run, marked as one, ends at the pair, and the next begins a hair to the left of its end.
  const row = (runs: readonly string[], y: number): string => {
    let x = 50
    return runs
      .map((run, place) => {
        const drawn = `/Span << /MCID ${place} >> BDC\n${drawnText(run, x, y)}\nEMC`
        x += run.length * LETTER - 0.4
        return drawn
      })
      .join('\n')
  }
  const page = [
    sentences,
    row(['Punkt 4: Svar', ' ', 'på et forslag om at flytte de fire grønne bøjer i havnen sikr', 'e steder'], 690),
    row(['og om at halver', 'e afgiften', ' ', 'for gæster', ', som sejler', ' ', 'ind'], 670)
  ].join('\n')
  expect((await linesOf(page)).slice(-2)).toEqual([
    'Punkt 4: Svar på et forslag om at flytte de fire grønne bøjer i havnen sikre steder',
    'og om at halvere afgiften for gæster, som sejler ind'
  ])
})
