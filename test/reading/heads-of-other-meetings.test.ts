import { describe, expect, test } from 'vitest'
import { readMinutes } from '../../src/reading/read-minutes.ts'

const headOf = (head: string) =>
  readMinutes(`${head}\n\nPunkt 1: Kajen\n\nBeslutning\n\nGodkendt.\n\nPunkt 2: Bådene\n\nBeslutning\n\nUdsat.\n`)
    .document

describe('heads of meetings that no standing forum holds', () => {
  test.each([
    ['Emne: Referat af redaktionsmøde d. 4. maj 2027', 'Redaktionsmøde'],
    ['Subject: SV: Referat fra havnemøde den 4. maj 2027', 'Havnemøde'],
    ['Referat af tværfagligt møde\n\nDato: 4. maj 2027', 'Tværfagligt møde'],
    ['Teammøde Havn, uge 18\n4. maj 2027\n08:45', 'Teammøde Havn'],
    ['R E F E R A T\n\naf møde i Havneafdelingen tirsdag den 4. maj 2027 kl. 14.00 i frokoststuen.', 'Havneafdelingen'],
    ['STEERING GROUP NORTH QUAY\nMinutes\nDate: 4 May 2027', 'Steering Group North Quay'],
    ['HAVNELEDELSEN                         TIL TJENESTEBRUG\nReferat\nDato: 4. maj 2027', 'Havneledelsen']
  ])('the kind of meeting, or who met, is its forum: %s', (head, forum) => {
    expect(headOf(head)).toMatchObject({ forum, meetingDate: '2027-05-04' })
  })

  test.each([
    'Havneforum mødtes tirsdag den 4. maj 2027 kl. 9-11 i Kajhuset.',
    'Havneforum holdt møde i Kajhuset den 4. maj 2027 fra kl. 9 til 11.'
  ])('a sentence tells who met, when and where; when the mail was sent does not count: %s', (sentence) => {
    expect(
      headOf(
        `From: Sekretariatet <s@nord.example>\nDate: fre. 7. maj 2027 kl. 15.22\nSubject: Referatet\nTo: Ledelsen\n\n${sentence} Anna Holt og Per Lind deltog. Referatet er skrevet af Ida Krog.`
      )
    ).toMatchObject({
      kind: 'minutes',
      forum: 'Havneforum',
      meetingDate: '2027-05-04',
      startTime: '09:00',
      place: 'Kajhuset',
      participants: ['Anna Holt', 'Per Lind'],
      secretary: 'Ida Krog'
    })
  })

  test.each([
    ['4. maj 2027 kl. 16:00, cafeteriet', 'cafeteriet'],
    ['Tid: 4. maj 2027 kl. 13.00 i skurvognen', 'skurvognen'],
    ['tirsdag 4/5-2027, 9.00-10.30 – lokale 301', 'lokale 301'],
    ['Afholdt tirsdag d. 4. maj 2027 kl. 9.00 hos Havnekontoret, sal 2', 'Havnekontoret, sal 2']
  ])('a place behind the time, whatever it is: %s', (line, place) => {
    expect(headOf(`Referat, Havneforum\n${line}`).place).toBe(place)
  })
})

describe('people behind labels of any words', () => {
  const people = (text: string) => {
    const { participants, absent, secretary } = headOf(`Referat, Havneforum 4. maj 2027\n\n${text}`)
    return { participants, absent, secretary }
  }
  const expected = { participants: ['Anna Holt', 'Per Lind'], absent: ['Bo Ask'], secretary: 'Ida Krog' }

  test.each([
    'Med ved bordet: Anna Holt, Per Lind\nMåtte melde fra: Bo Ask\nPennen blev ført af: Ida Krog',
    'Accepteret: Anna Holt, Per Lind\nAfvist: Bo Ask\nNoter taget af: Ida Krog',
    'Hvem\t\tAnna Holt, Per Lind\nHvem manglede\t\tBo Ask\nHvem skrev\t\tIda Krog',
    'Deltagere: Anna Holt, Per Lind\nAfbud: Bo Ask\nReferat: Ida Krog',
    'Deltagere\n☑ Anna Holt\n☑ Per Lind\n☐ Bo Ask (kursus)\nReferent: Ida Krog',
    'Deltager\tStatus\nAnna Holt\tDeltog\nPer Lind\tDeltog\nBo Ask\tDeltog ikke\nIda Krog\tDeltog (referent)',
    'Deltagere:    Bygherre      Anna Holt\n              Tømrer        Per Lind\nIkke mødt:    El            Bo Ask\nReferent:     Ida Krog',
    'Deltagere:\n * Anna Holt, Havnen\n * Per Lind, SSP\nAfbud: Bo Ask, Vandvejen\nReferent: Ida Krog',
    'Følgende medlemmer mødte:\nNavn              Funktion\nAnna Holt         Direktør\nPer Lind          Direktør\n\nFølgende medlemmer havde forfald:\nBo Ask            Direktør\n\nReferent: Ida Krog'
  ])('%s', (text) => {
    expect(people(text)).toEqual(expected)
  })
})

describe('who writes, as the first items tell', () => {
  test.each([
    'Ane Bro, nr. 7 blev valgt som dirigent\nPoul Dyhr, nr. 9 blev valgt som referent',
    'Som dirigent valgtes Ane Bro. Som referent valgtes Poul Dyhr.',
    'Bestyrelsen foreslog Ane Bro. Til referent blev valgt Poul Dyhr.',
    'Dirigent: Ane Bro\nReferent: Poul Dyhr',
    'Ane Bro blev enstemmigt valgt til dirigent, og Poul Dyhr blev referent.'
  ])('%s', (text) => {
    const { document } = readMinutes(
      [
        'Referat af ordinær generalforsamling',
        'Grundejerforeningen Lyngholm',
        'torsdag den 4. marts 2027 kl. 20.00',
        '',
        'Dagsordenen var efter vedtægterne som følger :',
        '',
        ...['1. Valg af dirigent og referent', text, '', '2. Beretning', 'Den blev godkendt.', ''],
        ...['3. Regnskab', 'Det blev godkendt.', '', '4. Eventuelt', 'Intet.']
      ].join('\n')
    )
    expect([document.secretary, document.place]).toEqual(['Poul Dyhr', null])
  })
})
