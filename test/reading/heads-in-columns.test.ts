import { describe, expect, test } from 'vitest'
import { readMinutes } from '../../src/reading/read-minutes.ts'

const ITEMS = '\n\n1. Ny kaj\n\nBeslutning\nGodkendt.\n\n2. Støj\n\nBeslutning\nUdsat.\n'
const headOf = (head: string) => readMinutes(`Referat\nHavnerådet\n${head}${ITEMS}`).document

describe('who was there is told by how the head sets its people', () => {
  test.each([
    [
      'a table that blanks part, with yes and no',
      'Navn              Rolle        Fremmødt\nAnna Holt         Formand      ja\nPer Lund          Medlem       ja, fra pkt. 2\nBo Ask            Medlem       nej\n\nReferent: Eva Falk'
    ],
    [
      'a table whose head names more than the people',
      'Deltagere:\tFirma:\tInit.\nAnna Holt\tHavnen\tAHO\nPer Lund\tVejene\tPLU\nAfbud:\nBo Ask\tBroerne\tBAS\nReferent:\nEva Falk\tRådgiver, Nord\tEFA'
    ],
    [
      'groups set in below words of their own',
      'Kajfolket\n  Anna Holt (syd)\nØvrige medlemmer\n  Per Lund (nord)\nIkke til stede\n  Bo Ask (øst)\nSekretariat\n  Eva Falk'
    ],
    [
      'whom each stands for before the name',
      'Repræsentanter:\n\nHavnens Venneforening     Anna Holt\nRoklubben                 Per Lund\nSejlklubben               Afbud\nKommunen                  Eva Falk (referent)\n\nAfbud: Bo Ask'
    ],
    [
      'who leads, and the others',
      'Formand      Anna Holt (A)\nØvrige       Per Lund (B)\nAfbud        Bo Ask\nReferent     Eva Falk'
    ],
    ['bars', 'Deltog: Anna Holt | Per Lund\nFravær: Bo Ask (ferie)\nSekr.: Eva Falk'],
    [
      'a label in two languages',
      'Til stede / Present    Anna Holt; Per Lund\nAfbud / Apologies    Bo Ask\nReferent / Minutes    Eva Falk'
    ],
    ['how many they are', 'Deltagere (2)\n• Anna Holt (arrangør)\n• Per Lund\n\nAfbud: Bo Ask\nReferent: Eva Falk'],
    [
      'who is away, behind employer and comma',
      'Medlemmer   Formand Anna Holt, Nørby Kommune\n            Formand Bo Ask, Sønderby Kommune (AFBUD)\n            Fabrikant Per Lund\nSekretær    Eva Falk'
    ],
    [
      'sentences',
      'I mødet deltog Anna Holt (formand) og Per Lund. Bo Ask var fraværende på grund af sygdom.\nDesuden mødte kontorchef Ib Vang og bogholder Eva Falk, der førte protokollen.'
    ],
    [
      'a dash',
      'Medlemmer\nAnna Holt (formand) — Deltog\nPer Lund — Deltog\nBo Ask — Afbud\n\nHavnefoged Eva Falk var referent.'
    ]
  ])('%s', (_, people) => {
    const { participants, absent, secretary } = headOf(`Dato: 4. maj 2027\n${people}`)
    expect({ participants, absent, secretary }).toEqual({
      participants: ['Anna Holt', 'Per Lund'],
      absent: ['Bo Ask'],
      secretary: 'Eva Falk'
    })
  })

  test('who came in an absent one’s place was there', () => {
    const { participants, absent } = headOf(
      'Dato: 4. maj 2027\nTil stede:   Anna Holt (A)\n             Per Lund (V)\nFraværende:  Bo Ask (C) med lovligt forfald.\n             Indkaldt stedfortræder, Ida Krog, deltog i hans sted.'
    )
    expect([...participants].sort()).toEqual(['Anna Holt', 'Ida Krog', 'Per Lund'])
    expect(absent).toEqual(['Bo Ask'])
  })

  test('first names below each other are a person each', () => {
    expect(headOf('Dato: 4. maj 2027\nHvem var med?\nTina\nJan\nRasmus V.\nMie').participants).toEqual([
      'Tina',
      'Jan',
      'Rasmus V.',
      'Mie'
    ])
  })
})

describe('where the meeting was is told below its day', () => {
  test.each([
    ['tirsdag den 4. maj 2027, kl. 19.30\npå kajkontoret', 'kajkontoret'],
    ['den 4. maj 2027 kl. 19.30\nI KAJENS HUS, STRANDVEJ 2', 'KAJENS HUS, STRANDVEJ 2'],
    ['tirsdag den 4. maj 2027 kl. 19-21, stuen "Måge"', 'stuen "Måge"'],
    ['4. maj 2027\nMødet blev holdt kl. 19.30-21 på adressen: Kajhuset i Nørby', 'Kajhuset i Nørby'],
    ['i Nørby Kommune\ntirsdag den 4. maj 2027 kl. 19.30\ni Kajhuset', 'Kajhuset']
  ])('%s', (said, place) => {
    expect(headOf(said).place).toBe(place)
  })

  test('and not by a letterhead in a column at the right', () => {
    const head = 'Havnerådet                      Nørby Kommune\n4. maj 2027 kl. 8.30            Vej og Kyst\nKajgården'
    expect(readMinutes(`${head}\n\nReferat${ITEMS}`).document.place).toBe('Kajgården')
  })
})

test('a day of the week before the date is no part of the body that decided', () => {
  const text =
    'Referat\nHavnerådet\nDato: 4. maj 2027\n\n1. Ny kaj\n\nBehandling i Udvalget for Havn og Kyst tirsdag den 4. maj 2027, pkt. 1\n\nGodkendt.\n'
  expect(readMinutes(text).document.items[0]?.decisions[0]?.forum).toBe('Udvalget for Havn og Kyst')
})

test('what a body is stands behind a dash in small letters', () => {
  const text = `Kystklynge Vest – fagligt strategiforum\n\nReferat 4. maj 2027, 08.30-10.30${ITEMS}`
  expect(readMinutes(text).document.forum).toBe('Kystklynge Vest – fagligt strategiforum')
})

describe('a head that says more than labels do', () => {
  const people = (head: string) => {
    const { participants, absent, secretary } = headOf(`Dato: 4. maj 2027\n${head}`)
    return { participants: [...participants].sort(), absent, secretary }
  }
  const EXPECTED = { participants: ['Anna Holt', 'Ida Krog', 'Per Lund'], absent: ['Bo Ask'], secretary: 'Eva Falk' }
  test.each([
    [
      'parties before their members',
      'Til stede:\nA: Anna Holt (formand), Ida Krog\nUden for parti: Per Lund\n\nFraværende:\nV: Bo Ask\n\nReferent: Eva Falk'
    ],
    [
      'groups, and who of them was away',
      'Til stede:\nForældre: Anna Holt, Ida Krog.\nElever: Per Lund.\n\nFraværende:\nForældre: Afbud fra Bo Ask.\n\nReferent: Eva Falk'
    ],
    [
      'a plus and a minus',
      'Medlemmer: + Anna Holt, formand\n           + Ida Krog\n           - Bo Ask, havnefoged\n           + Per Lund\nReferent: Eva Falk'
    ],
    [
      'offices in a column, behind one label',
      'I mødet deltog: Formand        Anna Holt\n                Næstformand    Ida Krog\n                Adm. direktør  Per Lund\n                Kontorleder    Eva Falk (referent)\nAfbud fra:      Medlem         Bo Ask'
    ],
    [
      'two sides of a table',
      'Kajsiden                Bådsiden\n--------                --------\nAnna Holt (formand)     Per Lund (BKF)\nIda Krog                \n\nAfbud: Bo Ask\nSekretær: Eva Falk'
    ],
    [
      'two sides, both filled',
      'Kajsiden                Bådsiden\nAnna Holt (formand)     Per Lund (BKF)\nIda Krog                Eva Falk (referent)\n\nAfbud: Bo Ask'
    ],
    ['initials before names', 'Med: AHO (Anna Holt), IK = Ida Krog, PL (Per Lund)\nAfbud: BA (Bo Ask)\nRef.: Eva Falk'],
    [
      'where each comes from',
      'Deltagere:\nAnna Holt, Roklubben\nPer Lund, Sejlklubben\nIda Krog, Naturvennerne\n\nAfbud:\nBo Ask, Lystfiskerne\n\nReferent:\nEva Falk, Havn og Natur'
    ],
    [
      'who writes, behind a comma',
      'Til stede: Anna Holt, Ida Krog, Per Lund, Eva Falk (kasserer, fører referat)\nAfbud: Bo Ask'
    ]
  ])('%s', (_, head) => {
    expect(people(head)).toEqual(EXPECTED)
  })

  test('two columns of labels beside each other', () => {
    const head = headOf(
      'Ordinært møde                 Sted: Kajsalen, Havnegade 3\nTirsdag den 4. maj 2027       Mødet begyndt: kl. 18.30\nReferent: Eva Falk            Til stede: Anna Holt (AH)\n                                         Per Lund (PL)'
    )
    expect(head).toMatchObject({
      meetingDate: '2027-05-04',
      startTime: '18:30',
      place: 'Kajsalen, Havnegade 3',
      participants: ['Anna Holt', 'Per Lund'],
      secretary: 'Eva Falk'
    })
  })
})
