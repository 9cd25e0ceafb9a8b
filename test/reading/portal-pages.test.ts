import { describe, expect, test } from 'vitest'
import { readMinutes } from '../../src/reading/read-minutes.ts'

const documentOf = (text: string) => readMinutes(text).document

describe('a page that says below each decision who was absent from the body on that day', () => {
  const { forum, absent, items } = documentOf(`4. maj 2027

Deltagere:

 • Ane Brogård (A)
 • Poul Dyhr (V)

11. Godkendelse af dagsorden

Udskriv

Sagstema

Godkendelse af dagsorden til dagens møde.

Høring og sagsgang

Havne- og Strandudvalget den 4. maj 2027

Beslutning

Godkendt, og punkt 14 udgår.

Fraværende i Havne- og Strandudvalget, 4. maj 2027:

Ida Lindvig

Til toppen

12. Lys på molen

Udskriv

Sagstema

Lampebladet på molen er gammelt.

Høring og sagsgang

Havne- og Strandudvalget den 6. april 2027

Tidligere besluttet

Havne- og Strandudvalget, 6. april 2027, pkt. 9:

Udsat til næste møde.

Genoptagelse af sag

En ny pris er vedlagt.

Beslutning

Lygterne skiftes.

Fraværende i Havne- og Strandudvalget, 4. maj 2027:

Ida Lindvig

Til toppen`)

  test('takes no body from the line above the absent, and no decision', () => {
    expect(forum).toBe('Havne- og Strandudvalget')
    expect(absent).toEqual(['Ida Lindvig'])
    expect(items.map(({ decisions }) => decisions.map(({ date, text }) => [date, text.replace(/\s+/gu, ' ')]))).toEqual(
      [
        [
          ['2027-05-04', 'Godkendt, og punkt 14 udgår. Fraværende i Havne- og Strandudvalget, 4. maj 2027: Ida Lindvig']
        ],
        [
          ['2027-04-06', 'Udsat til næste møde.'],
          ['2027-05-04', 'Lygterne skiftes. Fraværende i Havne- og Strandudvalget, 4. maj 2027: Ida Lindvig']
        ]
      ]
    )
  })

  test('an agenda that is approved while another item is left out has not lapsed', () => {
    expect(items[0]?.decisions[0]?.outcome).toBe('approved-with-remarks')
  })
})

describe('a page that glues its headings to the texts below them', () => {
  const { absent, items } = documentOf(`Referat: 3. maj 2027 kl. 13:00
Havneudvalget
Deltagere
- Ane Brogård
- Ida Lindvig
1 : Godkendelse af dagsorden
Sagsnr:
BilagIngen bilag.
BeslutningGodkendt.
Fraværende- Ida Lindvig ()
2 : Nyt tag på bådehuset
Sagsnr: 27-040021
SagsfremstillingTaget er utæt. Roklubben søger om 90.000 kr.
IndstillingHavnekontoret indstiller,
at ansøgningen afslås.
Bilag- Ansøgning fra roklubben
BeslutningDer gives 40.000 kr.
Fraværende- Ida Lindvig ()
3 : Eventuelt
Sagsnr:
BilagIngen bilag.
BeslutningIntet.
Fraværende- Ida Lindvig ()`)

  test('has each heading by itself', () => {
    expect(items.map(({ decisions }) => decisions.map(({ text }) => text))).toEqual([
      ['Godkendt.'],
      ['Der gives 40.000 kr.'],
      ['Intet.']
    ])
    expect(items[1]?.sections.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Sagsfremstilling', 'Indstilling'])
    )
    expect(items[1]?.attachments).toEqual(['Ansøgning fra roklubben'])
    expect(absent).toEqual(['Ida Lindvig'])
  })

  test('a heading with body and day is parted from what was decided, too', () => {
    const { items: dated } = documentOf(`Havneudvalget
3. maj 2027
1. Ny kaj
BaggrundKajen er gammel.
Beslutning i Havneudvalget den 3. maj 2027Godkendt.`)
    expect(dated[0]?.decisions.map(({ date, text }) => [date, text])).toEqual([['2027-05-03', 'Godkendt.']])
  })
})

test('a label for the absent that a form prints below a decision says nothing where nobody stands behind it', () => {
  const { items } = documentOf(`Havneudvalget
3. maj 2027
1. Ny kaj
Beslutning
Godkendt.
Fraværende:
2. Lys på molen
Beslutning
Udsat.
Fraværende:
Ida Lindvig`)
  expect(items.map(({ decisions: [decision] }) => decision?.text)).toEqual([
    'Godkendt.',
    'Udsat.\nFraværende:\nIda Lindvig'
  ])
})

describe('a print that runs on behind case numbers, and behind bodies and days', () => {
  const { place, items } = documentOf(`REFERAT Byrådet 2026-2029 d. 04-05-2027

Mødedato Tirsdag d. 4. maj 2027 kl. 18:30 Mødested Salen i Kajhuset

Punkt 31: Godkendelse af dagsorden

00.22.02-A26-7-27 Beslutning Byrådet, 04.05.2027 Ane Brogård var fraværende. Godkendt.

Punkt 32: Ny lokalplan for Nordkajen

01.02.05-P16-3-27 Resume Kompetenceudvalg: Byrådet

Planen har været i høring i otte uger, og fire naboer har skrevet om skygge og støj. INDSTILLING Administrationen indstiller, at planen vedtages. Beslutning Planudvalget, 06.04.2027 Anbefales
Økonomiudvalget, 20.04.2027 Poul Dyhr var fraværende. Anbefales.
Byrådet, 04.05.2027 Ane Brogård var fraværende. Godkendt. Sagsfremstilling
Planen giver plads til tolv huse.`)

  test('has the case numbers, and what each body decided', () => {
    expect(place).toBe('Salen i Kajhuset')
    expect(items.map(({ caseNumber }) => caseNumber)).toEqual(['00.22.02-A26-7-27', '01.02.05-P16-3-27'])
    expect(items.map(({ decisions }) => decisions.map(({ forum, date, text }) => [forum, date, text]))).toEqual([
      [['Byrådet', '2027-05-04', 'Ane Brogård var fraværende. Godkendt.']],
      [
        ['Planudvalget', '2027-04-06', 'Anbefales'],
        ['Økonomiudvalget', '2027-04-20', 'Poul Dyhr var fraværende. Anbefales.'],
        ['Byrådet', '2027-05-04', 'Ane Brogård var fraværende. Godkendt.']
      ]
    ])
  })
})

test('titles whose lists begin anew above each text have the numbers of the list before them', () => {
  const { items } = documentOf(`REFERAT STRANDRÅDET: Møde nr. 03-2027
3. maj 2027

Dagsorden:

 1. Godkendelse af dagsorden
 2. Nyt fra badehuset
 3. Indkøb mv.
4.Eventuelt

Referat:

 1. Godkendelse af dagsorden

Godkendt.

 1. Nyt fra badehuset

Taget er tæt.

 1. Indkøb mv.

Ingen.

4.Eventuelt

Ida skriver til kommunen.`)
  expect(items.map(({ number, title, decisions }) => [number, title, decisions[0]?.text])).toEqual([
    [1, 'Godkendelse af dagsorden', 'Godkendt.'],
    [2, 'Nyt fra badehuset', 'Taget er tæt.'],
    [3, 'Indkøb mv.', 'Ingen.'],
    [4, 'Eventuelt', 'Ida skriver til kommunen.']
  ])
})

describe('a page that lost the titles of its items', () => {
  test('a decision alone is the agenda’s, and the case below it the next item', () => {
    const { items } = documentOf(`Havneudvalget
Referat • 4. maj 2027 kl. 15.00
Beslutning i Havneudvalget den 04-05-2027
Dagsorden godkendt.
Beslutningstema
Valg af sted til en ny bro.
Sagsfremstilling
To steder er undersøgt.
Beslutning i Havneudvalget den 06-04-2027
Udsat.
Beslutning i Havneudvalget den 04-05-2027
Broen lægges ved Nordkajen.`)
    expect(items.map(({ decisions }) => decisions.map(({ text }) => text))).toEqual([
      ['Dagsorden godkendt.'],
      ['Udsat.', 'Broen lægges ved Nordkajen.']
    ])
  })

  test('the last bullet of a list is no title of the next item', () => {
    const { items } = documentOf(`Referat
onsdag den 5. maj 2027 kl. 09:30
Udvalg Strandrådet

Sagsid.: 27/10113
Indstilling
Formanden indstiller, at orienteringen tages til efterretning.
Beslutning i Strandrådet den 05-05-2027
Taget til efterretning.
Sagsfremstilling
Formanden fortæller om:
 
 • Turen til fyret
 
 • Udstillingen i maj

Sagsid.: 27/10114
Indstilling
Formanden indstiller, at rådet svarer.
Beslutning i Strandrådet den 05-05-2027
Godkendt.`)
    expect(items.map(({ title }) => title)).toEqual(['', ''])
  })
})
