import { describe, expect, test } from 'vitest'
import { readMinutes } from '../../src/reading/read-minutes.ts'

const ITEMS = '\n\n1. Ny kaj\nBeslutning: Kajen bygges.\n\n2. Bøjer\nBeslutning: Udsat.\n'
const head = (text: string) => readMinutes(text + ITEMS).document

describe('whose meeting it was', () => {
  test.each([
    [
      'the body behind the word for its meeting',
      'Bestyrelsesmøde i havnebestyrelsen, mandag den 3. maj 2027 kl. 16',
      'Havnebestyrelsen'
    ],
    ['in the genitive, its ordinary meeting', 'Referat af Havnerådets ordinære møde\n3. maj 2027', 'Havnerådet'],
    [
      'in small letters behind "møde i"',
      'møde i havnerådet 2027-05-03 kl 16.00, kajhuset\n\nmødt: Anna Holt, Per Lind',
      'Havnerådet'
    ],
    [
      'an English panel',
      "Fjordby Municipality\nNewcomers' Advisory Panel\nMinutes, 3 May 2027",
      "Newcomers' Advisory Panel"
    ],
    [
      'in capitals behind a dash',
      'KYSTKLYNGEN SYD - FAGLIGT FORUM\n\nMødetid    3. maj 2027 kl. 9',
      'Kystklyngen Syd - Fagligt Forum'
    ],
    [
      'in a sentence before the day',
      'Kære alle\n\nHer er hvad jeg nåede at skrive ned fra Havnerådets møde mandag den 3. maj 2027 kl. 16.00 i Kajhuset. Skriv, hvis noget mangler.',
      'Havnerådet'
    ]
  ])('%s', (_, text, forum) => {
    expect(head(text)).toMatchObject({ forum, meetingDate: '2027-05-03' })
  })
})

describe('when and where it was', () => {
  test('labels below each other, and then their values: a page’s columns as they are copied', () => {
    expect(
      head('HAVNERÅDET\nReferat\n\nDato\nTid\nSted\n3. maj 2027\nkl. 15.30\nDet gamle Kajhus\n\nReferent\nBo Ask')
    ).toMatchObject({
      meetingDate: '2027-05-03',
      startTime: '15:30',
      place: 'Det gamle Kajhus',
      secretary: 'Bo Ask'
    })
  })

  test('labels below each other whose next lines do not fit them stay as they are', () => {
    expect(head('Havnerådet\nReferat\n\nDato\nSted\nAnna Holt\nPer Lind\n\nDato: 3. maj 2027')).toMatchObject({
      meetingDate: '2027-05-03'
    })
  })

  test('the time of the meeting, and not that at which the notes were put up', () => {
    expect(
      head(
        'Opslag · Gruppe: Havnerådet · Lagt op af Bo Ask · 4. maj 2027 kl. 9.12\n\nTak for et godt møde i går, mandag d. 3. maj 2027 kl. 17.00 i Kajhuset.'
      )
    ).toMatchObject({ startTime: '17:00' })
  })

  test.each([
    [
      'an English time of the afternoon, and the room behind it',
      'Minutes of the Harbour Board, 3 May 2027 at 5.00 p.m., Annex, Room 3',
      '17:00',
      'Annex, Room 3'
    ],
    [
      'a house by what it is and its name',
      'Havnerådet\nReferat\n3. maj 2027, kl. 16.00, slippestedet Nordmolen',
      '16:00',
      'slippestedet Nordmolen'
    ],
    [
      'behind an end that is not certain',
      'Havnerådet\nReferat\nMandag den 3. maj 2027, kl. 13 til ca. 14, i køkkenet',
      '13:00',
      'køkkenet'
    ],
    [
      'between bars',
      'Havnerådet\nReferat\nMandag d. 3. maj 2027, 12.30-15.00 | Mødelokale Molen + Teams',
      '12:30',
      'Mødelokale Molen + Teams'
    ]
  ])('%s', (_, text, startTime, place) => {
    expect(head(text)).toMatchObject({ startTime, place })
  })
})

describe('who was there, and who wrote', () => {
  const TITLE = 'Referat\nHavnerådet\n3. maj 2027 kl. 16\n\n'
  test.each([
    [
      'a table of offices and names',
      '| Rolle | Navn |\n|:--|:--|\n| Formand | Anna Holt |\n| AMR | Per Lind |\n| Leder | Jens Krag |\n| Referent | Bo Ask |\n| Afbud | Ida Lund |',
      ['Anna Holt', 'Per Lind', 'Jens Krag'],
      ['Ida Lund']
    ],
    [
      'two columns between tabs, under English words',
      'In attendance\tApologies\nAnna Holt (chair)\tIda Lund\nPer Lind\t\nJens Krag\t\n\nSecretary: Bo Ask',
      ['Anna Holt', 'Per Lind', 'Jens Krag'],
      ['Ida Lund']
    ],
    [
      'groups set in behind a label',
      'Deltagere   Fra havnen: Anna Holt\n            Fra kommunerne: Per Lind\n            Fra foreningen: Jens Krag\nAfbud       Ida Lund\nReferent    Bo Ask',
      ['Anna Holt', 'Per Lind', 'Jens Krag'],
      ['Ida Lund']
    ],
    [
      'who wrote below the others, by a word in brackets',
      'Til stede\n   Anna Holt, Per Lind, Jens Krag\n   Fra personalet: Bo Ask (skrev)\nSyge\n   Ida Lund',
      ['Anna Holt', 'Per Lind', 'Jens Krag'],
      ['Ida Lund']
    ],
    [
      'who wrote as herself',
      'Med til mødet: Anna Holt, Per Lind, Jens Krag samt mig (Bo Ask, leder)\nAfbud fra: Ida Lund',
      ['Anna Holt', 'Per Lind', 'Jens Krag'],
      ['Ida Lund']
    ],
    [
      'names as chats write them',
      'mødt: @Anna Holt @Per Lind @Jens Krag\nikke mødt: @Ida Lund\nnoter: @Bo Ask',
      ['Anna Holt', 'Per Lind', 'Jens Krag'],
      ['Ida Lund']
    ],
    [
      'signs for labels',
      '👥 Anna Holt, Per Lind, Jens Krag\n✖ Ida Lund (ferie)\n✎ Bo Ask',
      ['Anna Holt', 'Per Lind', 'Jens Krag'],
      ['Ida Lund']
    ]
  ])('%s', (_, text, participants, absent) => {
    expect(head(TITLE + text)).toMatchObject({ participants, absent, secretary: 'Bo Ask' })
  })
})
