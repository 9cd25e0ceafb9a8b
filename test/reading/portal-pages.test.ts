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
