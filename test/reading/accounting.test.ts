import { describe, expect, test } from 'vitest'
import { readMinutes } from '../../src/reading/read-minutes.ts'

const PRINT = `Købinge Kommune                  Referat                     Side 1 af 2

REFERAT Økonomiudvalget d. 14-03-2027

Mødedato: 14. marts 2027 kl. 10:00

1. Budget
Sagsnr. 27/12

SAGSFREMST1LLING
Der er i vinterens løb konsta-
teret et merforbrug.

Indstilling
At budgettet godkendes. Beslutning i Økonomiudvalget den 14. marts 2027:
Godkendt.

Købinge Kommune                  Referat                     Side 2 af 2

2. Ferie
Sagsnr. 27/13

Beslutning
Udsat.

Til toppen
`

describe('the account of what was read', () => {
  const reading = readMinutes(PRINT)

  test('page furniture is left out and listed, with its line', () => {
    expect(
      reading.repairs
        .filter(({ kind }) => kind === 'furniture')
        .map(({ line, before }) => [line, before.replace(/\s+/gu, ' ')])
    ).toEqual([
      [1, 'Købinge Kommune Referat Side 1 af 2'],
      [18, 'Købinge Kommune Referat Side 2 af 2'],
      [26, 'Til toppen']
    ])
  })

  test('a word broken at a line’s end is joined, and the repair listed', () => {
    expect(reading.repairs).toContainEqual({
      line: 11,
      kind: 'joined-word',
      before: 'konsta-\nteret',
      after: 'konstateret'
    })
    expect(reading.document.items[0]?.sections[0]).toEqual({
      heading: 'SAGSFREMST1LLING',
      name: 'Sagsfremstilling',
      text: 'Der er i vinterens løb konstateret et merforbrug.'
    })
  })

  test('a slip in a heading and a heading glued to a text are listed', () => {
    expect(
      reading.repairs
        .filter(({ kind }) => kind === 'heading-typo')
        .map(({ line, before, after }) => [line, before, after])
    ).toEqual([[10, 'SAGSFREMST1LLING', 'Sagsfremstilling']])
    expect(reading.repairs.find(({ kind }) => kind === 'split-line')?.line).toBe(15)
    expect(reading.document.items[0]?.decisions.map(({ text }) => text)).toEqual(['Godkendt.'])
  })

  test('every line is accounted for', () => {
    expect(reading.unaccounted).toBe(0)
    expect(reading.lines).toBe(PRINT.split('\n').filter((line) => line.trim() !== '').length)
  })

  test('parts of hyphenated compounds are not joined', () => {
    const { document } = readMinutes(
      'REFERAT Direktionen d. 14-03-2027\n\nPunkt 1: Budget\n\nBeslutning\n\nGodkendt af børne-\nog ungeudvalget og HR-\nafdelingen.\n'
    )
    expect(document.items[0]?.decisions[0]?.text).toBe('Godkendt af børne-\nog ungeudvalget og HR-afdelingen.')
  })

  test('what is doubtful is shown: a title that the contents tell otherwise, a day that no calendar has', () => {
    const { doubts } = readMinutes(
      'REFERAT Direktionen d. 14-03-2027\n\nIndholdsfortegnelse\n\nØkonomi opfølgning.....\t3\nFerieplan.....\t4\n\nPunkt 1: Økonomifølging\n\n27/12\n\nPunkt 2: Ferieplan\n\n27/13\n\nSagsfremstilling\n\nLejemålet ophører den 31. september 2027.\n'
    )
    expect(doubts).toEqual([
      { line: 5, text: 'Økonomi opfølgning', reason: 'title-differs-from-contents' },
      { line: 18, text: '31. september 2027', reason: 'impossible-date' }
    ])
  })
})
