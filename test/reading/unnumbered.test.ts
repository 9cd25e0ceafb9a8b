import { describe, expect, test } from 'vitest'
import type { MinutesItem } from '../../src/domain/minutes.ts'
import { readMinutes } from '../../src/reading/read-minutes.ts'

const itemsOf = (text: string): readonly MinutesItem[] => readMinutes(text).document.items
const outline = (text: string): unknown[] =>
  itemsOf(text).map(({ number, title, decisions }) => [number, title, ...decisions.map((one) => one.text)])

describe('minutes without item numbers', () => {
  test('items that begin with their case numbers are counted', () => {
    const items = itemsOf(`Beslutningsprotokol

tirsdag den 4. maj 2027 kl. 09:00

Mødested: Lokale 3
Udvalg: Teknik- og Havneudvalget
Medlemmer: Ane Bro, Poul Dyhr
Bemærkninger:
Udskriv hele dagsordnen
 • Udskriv
  Sagsid.: 27/1180, Sagsinitialer: ABC

  Beslutning Teknik- og Havneudvalget den 04-05-2027

  Godkendt

 • Udskriv
  Sagsid.: 27/1295, Sagsinitialer: XYZ

  Sagsfremstilling

  Bolværket skal fornyes.

  Beslutning Teknik- og Havneudvalget den 04-05-2027

  Udsat.
`)
    expect(items.map((item) => [item.number, item.title, item.caseNumber, item.decisions[0]?.text])).toEqual([
      [1, '', '27/1180', 'Godkendt'],
      [2, '', '27/1295', 'Udsat.']
    ])
  })

  test('items with nothing but a title above their headings', () => {
    expect(
      outline(`Referat Havnerådet 12-05-2027

  Fællesmøde med Strandrådet

  Beslutning
  Drøftet.

  Bilag

  Indstilling om ny mole

  Beslutning
  Fremsendes til byrådet.
  Indstilling
  At 1) molen bygges

  Bilag

  Mødeplan for 2028

  Beslutning
  Godkendt.
`)
    ).toEqual([
      [1, 'Fællesmøde med Strandrådet', 'Drøftet.'],
      [2, 'Indstilling om ny mole', 'Fremsendes til byrådet.'],
      [3, 'Mødeplan for 2028', 'Godkendt.']
    ])
  })

  test('items that are told apart by their headings only', () => {
    const items = itemsOf(`Referat
Ældreudvalget mandag den 3. maj 2027 kl. 17.00

Lokale Duen

Sagsfremstilling
Der orienteres om madordningen.
Indstilling
at orienteringen tages til efterretning.
Beslutning
Taget til efterretning.
Beslutningskompetence
Ældreudvalget.
Resume
Plejehjemmet skal udvides.
Sagsfremstilling
Der mangler ti boliger.
Indstilling
at udvidelsen godkendes.
Beslutning
Tiltrådt.
`)
    expect(items.map((item) => [item.number, item.sections.map((one) => one.name)])).toEqual([
      [1, ['Sagsfremstilling', 'Indstilling', 'Beslutning', 'Kompetence']],
      [2, ['Resume', 'Sagsfremstilling', 'Indstilling', 'Beslutning']]
    ])
  })

  test('a list whose numbers were all copied as one is counted', () => {
    expect(
      outline(`Referat fra Seniorrådets møde den 4. maj 2027

 1. Godkendelse af referat

Referat: Godkendt

 1. Ny folder.

Referat:

Folderen trykkes.

 1. Eventuelt

Referat:

Intet.
`)
    ).toEqual([
      [1, 'Godkendelse af referat', 'Godkendt'],
      [2, 'Ny folder.', 'Folderen trykkes.'],
      [3, 'Eventuelt', 'Intet.']
    ])
  })
})

describe('numbers out of turn', () => {
  test('numbering that begins anew for closed items and for an additional agenda', () => {
    const items = itemsOf(`Referat
Kystudvalget den 4. maj 2027

Åbne punkter

1. Dagsorden

Beslutning
Godkendt.

2. Sandfodring

Beslutning
Udsat.

3. Meddelelser

Beslutning
Ingen.

Lukkede punkter

1. Køb af grund

Beslutning
Godkendt.

2. Personsag

Beslutning
Drøftet.
`)
    expect(items.map(({ number, title, closed }) => [number, title, closed])).toEqual([
      [1, 'Dagsorden', false],
      [2, 'Sandfodring', false],
      [3, 'Meddelelser', false],
      [1, 'Køb af grund', true],
      [2, 'Personsag', true]
    ])
  })

  test('an item taken out of turn stands where it was taken', () => {
    expect(
      outline(`Referat
Kystudvalget den 4. maj 2027

Punkt 7: Dagsorden
Sagsnr. 27/1001
Beslutning
Godkendt.

Punkt 10: Hastesag om diget
Sagsnr. 27/1004
Beslutning
Bevilget.

Punkt 8: Badebro
Sagsnr. 27/1002
Beslutning
Udsat.

Punkt 9: Eventuelt
Sagsnr. 27/1003
Beslutning
Intet.
`)
    ).toEqual([
      [7, 'Dagsorden', 'Godkendt.'],
      [10, 'Hastesag om diget', 'Bevilget.'],
      [8, 'Badebro', 'Udsat.'],
      [9, 'Eventuelt', 'Intet.']
    ])
  })

  test.each([
    ['a decision of numbered sentences', 'Beslutning\n\n1. Godkendt\n\n2. Afvist\n\nBilag\n\nKort'],
    ['a decision that ends in one numbered sentence', 'Beslutning\n\n1. Planen sendes i høring\n\nBilag\n\nKort']
  ])('%s holds no items', (_, decision) => {
    expect(
      itemsOf(`Referat\nKystudvalget den 4. maj 2027\n\n1. Dige\n\n${decision}\n\n2. Mole\n\n${decision}\n`)
    ).toHaveLength(2)
  })
})
