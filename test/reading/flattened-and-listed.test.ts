import { describe, expect, test } from 'vitest'
import { readMinutes } from '../../src/reading/read-minutes.ts'

const documentOf = (text: string) => readMinutes(text).document

test('a portal’s row of columns says in the line below who met, and when', () => {
  const { forum, meetingDate, startTime, place } = documentOf(`Mødedetaljer

Udvalg Dato Type Hent
Udvalget for havn og fiskeri 18-05-2027 14:30 Referat Samlet dokument

Video fra mødet

Punkt 41 Godkendelse af dagsorden
  • Beslutning

    Dagsordenen godkendt.
Punkt 42 Lys på molen
  • Beslutning

    Udsat.`)
  expect([forum, meetingDate, startTime, place]).toEqual(['Udvalget for havn og fiskeri', '2027-05-18', '14:30', null])
})

test('an overview of a site’s minutes is no body, and whom another stood in for was not there', () => {
  const { forum, participants } = documentOf(`Dagsordener og referater 2027

Oversigt over dagsordener og referater for byrådet 2027

Nørby Byråd

Referat

Tirsdag den 11-05-2027 kl. 16:00

Afbud fra:
Poul Dyhrberg

I stedet for Poul Dyhrberg deltog Ane Brogård.

1. Ny kaj

BESLUTNING

Godkendt.`)
  expect(forum).toBe('Nørby Byråd')
  expect(participants).not.toContain('Poul Dyhrberg')
})

test('case numbers stand above the titles also where some items have none behind the label', () => {
  const { items } = documentOf(`Udvalget for havn og fiskeri - referat 04-05-2027

  1. Sand fra Nordbanken
  2. Meddelelser
  3. Næste møde

  Sagsnr. 27/4471
  1. Sand fra Nordbanken
   Resumé

  Der er søgt om at hente 900 m3 sand.

  Beslutning i Udvalget for havn og fiskeri den 04-05-2027

  Tiltrådt.

  Bilag

   • Søkort
  Sagsnr. 
  2. Meddelelser
   Ingen.

  Sagsnr. 
  3. Næste møde
   Næste møde er den 1. juni 2027.`)
  expect(items.map(({ caseNumber }) => caseNumber)).toEqual(['27/4471', null, null])
  expect(items[0]?.attachments).toEqual(['Søkort'])
})

describe('a table of items and times whose cells were copied', () => {
  const HEAD = `Referat 4. maj 2027

Skolebestyrelsesmøde den 4. maj kl. 17.30-19.00 - Biblioteket

Deltagere:

Ane Brogård, Ida Lindvig (ref.)

`
  test('below each other: what was said stands below the time and what the item is for', () => {
    const { items } = documentOf(`${HEAD}Dagsorden

Tid

Punkt

Referat

Pkt. 1

Godkendelse af dagsorden

Er der noget til eventuelt?

Kl. 17.30-17.35

Beslutning

Godkendt

Pkt. 2 (Ida)

Nyt fra elevrådet

17.35-17.50

Orientering

Elevrådet ønsker et drivhus.

PAUSE

Kl. 17.50-18.00

Pkt. 3

Skolens have

18.00-18.30

Udsættes`)
    expect(items.map(({ title, decisions }) => [title, decisions.map(({ text }) => text)])).toEqual([
      ['Godkendelse af dagsorden', ['Godkendt']],
      ['Nyt fra elevrådet', ['Elevrådet ønsker et drivhus.']],
      ['Skolens have', ['Udsættes']]
    ])
  })

  test('glued: number, length and title are parted by the count, and what was said from the time', () => {
    const { items } = documentOf(`Dagsorden/Referat fra Skolebestyrelsesmøde

Dato: 04-05-2027 kl. 17:00-19:00
Tilstede: Ane, Poul

Dagsorden og referat

Punkt 15 minGodkendelse af dagsorden
 17.00 - 17.05Godkendt.
Punkt 220 minDrivhus i gården
Tegningen vises.
 17.05 - 17.25Der søges en fond.
Punkt 35 minEventuelt
 17.25 - 17.30Intet.`)
    expect(items.map(({ number, title, decisions }) => [number, title, decisions[0]?.text])).toEqual([
      [1, 'Godkendelse af dagsorden', 'Godkendt.'],
      [2, 'Drivhus i gården', 'Der søges en fond.'],
      [3, 'Eventuelt', 'Intet.']
    ])
  })
})

describe('items that only the list before them has', () => {
  const page = (list: string): string => `Udvalget for havn og fiskeri
Referat
4. maj 2027

PUNKTER

${list}

21. Ny kaj

Indstilling
Havnechefen indstiller, at kajen bygges.

Beslutning
Godkendt.

22. Lys på molen

Beslutning
Udsat.

Mødet sluttede kl. 16.40.`

  test('keep their place, with the mark that they are closed', () => {
    const { items } = documentOf(
      page('21. Ny kaj\n22. Lys på molen\n23. Valg af entreprenør - Lukket punkt\n24. Underskriftsark')
    )
    expect(items.map(({ number, title, closed, decisions }) => [number, title, closed, decisions.length])).toEqual([
      [21, 'Ny kaj', false, 1],
      [22, 'Lys på molen', false, 1],
      [23, 'Valg af entreprenør', true, 0],
      [24, 'Underskriftsark', false, 0]
    ])
    expect(items[1]?.decisions[0]?.text).toBe('Udsat.')
  })

  test('a list of other things than the items adds none', () => {
    expect(documentOf(page('21. Sejldug\n22. Reb\n23. Tjære')).items).toHaveLength(2)
    expect(documentOf(page('8210 Nørby\n\n21. Ny kaj\n22. Lys på molen')).items).toHaveLength(2)
  })
})

test('who was there by what the first item says, before what was decided under a heading of its own', () => {
  const { participants, absent, secretary, items } = documentOf(`1. Godkendelse af dagsorden

Beslutning

I mødet deltog:

Rådsmedlemmer:

Ane Brogård, Poul Dyhrberg og Ida Lindvig.

Fra havnens brugere:

Jens Kajgård og Rådmand Lis Tang.

Fra forvaltningen:

Bo Sandvig (referent)

Følgende havde meldt afbud:

Eva Molbæk.

Havneudvalgets beslutning på mødet den 4. maj 2027:

Punkt 5 blev flyttet.`)
  expect(participants).toEqual(['Ane Brogård', 'Poul Dyhrberg', 'Ida Lindvig', 'Jens Kajgård', 'Lis Tang'])
  expect([absent, secretary]).toEqual([['Eva Molbæk'], 'Bo Sandvig'])
  expect(items[0]?.decisions.map(({ text }) => text)).toEqual(['Punkt 5 blev flyttet.'])
})

test('a notice of a meeting lists its items below “Åbent møde” and “Lukket møde”', () => {
  const { forum, place, items } = documentOf(`Møde i byrådet den 4. maj

Der holdes ordinært byrådsmøde i Nørby Forsamlingshus, Kajen 4, tirsdag den 4. maj 2027 kl. 17:30 med denne dagsorden.

Åbent møde

 • Godkendelse af dagsorden
 • Ny fartplan
 • Meddelelser

Lukket møde

 • Køb af kran

Dagsordenen findes her`)
  expect([forum, place]).toEqual(['Byrådet', 'Nørby Forsamlingshus, Kajen 4'])
  expect(items.map(({ number, title, closed }) => [number, title, closed])).toEqual([
    [1, 'Godkendelse af dagsorden', false],
    [2, 'Ny fartplan', false],
    [3, 'Meddelelser', false],
    [4, 'Køb af kran', true]
  ])
})

test('what stands right below “Bilag” is no title of the next item', () => {
  const { items } = documentOf(`Referat
Havneudvalget tirsdag den 4. maj 2027 kl. 16.30
Sagsfremstilling
Fortovet er slidt.
Beslutning
Tiltrådt.
Bilag
Kort over kajen
Sagsfremstilling
Udvalget får en oversigt.
Beslutning
Taget til efterretning.`)
  expect(items.map(({ title, attachments }) => [title, attachments])).toEqual([
    ['', ['Kort over kajen']],
    ['', []]
  ])
})
