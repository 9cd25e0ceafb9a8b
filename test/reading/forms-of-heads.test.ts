import { describe, expect, test } from 'vitest'
import { readMinutes } from '../../src/reading/read-minutes.ts'

const ITEMS = '\n\n1. Ny kaj\n\nBeslutning\nGodkendt.\n\n2. Støj\n\nBeslutning\nUdsat.\n'
const headOf = (head: string) => {
  const { forum, meetingDate, startTime, place, participants, absent, secretary } = readMinutes(head + ITEMS).document
  return { forum, meetingDate, startTime, place, participants, absent, secretary }
}

const FULL = {
  forum: 'Havnerådet',
  meetingDate: '2027-05-04',
  startTime: '19:30',
  place: 'Kajhuset',
  participants: ['Anna Holt', 'Per Lund'],
  absent: ['Bo Ask', 'Ida Krog'],
  secretary: 'Eva Falk'
}

describe('the particulars of a meeting are told by whatever labels it has', () => {
  test.each([
    [
      'questions',
      'HVORNÅR? Tirsdag 4. maj 2027, kl. 19.30 til 21\nHVOR? Kajhuset\nHVEM VAR MED? Anna Holt og Per Lund\nHVEM MELDTE AFBUD? Bo Ask og Ida Krog\nHVEM SKREV? Eva Falk (konsulent)'
    ],
    [
      'labels denied',
      'Dato: 4. maj 2027 kl. 19.30\nLokale: Kajhuset\nFREMMØDTE: Anna Holt, Per Lund\nIKKE FREMMØDTE: Bo Ask, Ida Krog\nREFERENT: Eva Falk'
    ],
    [
      'labels before a gap',
      'Dato             4. maj 2027\nTid              kl. 19.30\nSted             Kajhuset\nDeltog           Anna Holt, Per Lund\nDeltog ikke      Bo Ask, Ida Krog\nSkrev referat    Eva Falk'
    ],
    [
      'short words',
      'Tid    : 4. maj 2027, 19:30-21\nSted   : Kajhuset\nMed    : Anna Holt, Per Lund\nUden   : Bo Ask, Ida Krog\nPen    : Eva Falk'
    ]
  ])('%s', (_, head) => {
    expect(headOf(`Referat\nHavnerådet\n\n${head}`)).toEqual(FULL)
  })
})

test('a letter is dated otherwise than its meeting', () => {
  const head = 'NOTAT\nNatur og Miljø\nDato: 12. maj 2027\n\nReferat fra Havnerådet den 4. maj 2027 kl. 19.00 – 21.30'
  expect(headOf(head)).toMatchObject({ forum: 'Havnerådet', meetingDate: '2027-05-04', startTime: '19:00' })
})

describe('people of a meeting', () => {
  test.each([
    [
      'ticks below labels',
      'Medlemmer              Til stede     Afbud\nAnna Holt (formand)       x\nPer Lund (forælder)       x\nBo Ask (forælder)                       x\nIda Krog (forælder)                     x\n\nReferent: Eva Falk'
    ],
    [
      'representatives below their word',
      'A-siden:\nAnna Holt\nArbejdsmiljørepræsentant:\nPer Lund\nAfbud:\nBo Ask\nIda Krog\nReferent:\nEva Falk'
    ],
    [
      'who came beside them and wrote',
      'Til stede: Anna Holt og Per Lund.\nAfbud: Bo Ask, Ida Krog.\nEndvidere deltog havnechef Eva Falk, som førte protokollen.'
    ],
    ['in English', 'In attendance: Anna Holt, Per Lund\nApologies for absence: Bo Ask, Ida Krog\nSecretary: Eva Falk'],
    [
      'whom somebody stands for',
      'Deltagere: Borgmester Anna Holt, Repræsentant for de frivillige Per Lund\nAfbud: Bo Ask, Ida Krog\nReferent: Eva Falk'
    ],
    [
      'whom a label speaks of',
      'Deltagere fra havnen: Anna Holt\nMødt, lejerne: Per Lund\nAfbud (brugerne): Bo Ask, Ida Krog\nReferent: Eva Falk'
    ],
    [
      'a label that leaves open how many, and what was printed below',
      'Deltager(e)      Anna Holt (A); Per Lund (B)\nFraværende: Bo Ask; Ida Krog\nPubliceret 05-05-2027 14:02\nReferent(er)     Eva Falk'
    ],
    [
      'words with a colon between a label and its names',
      'Deltagere\nFra havnen:\nAnna Holt\nFra byen:\nPer Lund\nAfbud\nBo Ask\nIda Krog\nReferent\nEva Falk'
    ],
    [
      'offices before and behind, and sentences',
      'Udvalgets medlemmer:\nFormand, advokat Anna Holt\nPer Lund - Skipper\nBo Ask - fraværende\nSuppleant Ida Krog var forhindret.\nEndvidere deltog havnefoged Eva Falk som protokolfører.'
    ],
    [
      'sides of a table, whatever their words, with who was away in a column',
      'Havnesiden\n\tAnna Holt\tHavnechef, formand\n\tBo Ask\tVagtchef\tAfbud\nKajsiden\n\tPer Lund\tTR, 3F\n\tIda Krog\tAMR\tAfbud\nReferent\n\tEva Falk\tHR'
    ],
    [
      'sides of a table that blanks part',
      'Havnesiden\n   Anna Holt    Havnechef, formand\n   Bo Ask       Vagtchef    Afbud\nKajsiden\n   Per Lund     TR, 3F\n   Ida Krog     AMR         Afbud\nReferent\n   Eva Falk     HR'
    ]
  ])('%s', (_, people) => {
    const { participants, absent, secretary } = headOf(`Referat\nHavnerådet\nDato: 4. maj 2027\n\n${people}`)
    expect({ participants, absent, secretary }).toEqual({
      participants: FULL.participants,
      absent: FULL.absent,
      secretary: FULL.secretary
    })
  })
})

test('a first name cut short keeps its full stop', () => {
  const { participants } = headOf(
    'Referat\nHavnerådet\nDato: 4. maj 2027\nTil stede var Anna Holt, Jens Chr., Poul B. og Per Lund.'
  )
  expect(participants).toEqual(['Anna Holt', 'Jens Chr.', 'Poul B.', 'Per Lund'])
})

test('a house below the time is no person', () => {
  const head = 'Referat\nHavnerådet\nden 4. maj 2027, kl. 19.00-21.00\nBørnehuset Myretuen'
  expect(headOf(head).place).toBe('Børnehuset Myretuen')
})

test('a term of years below a title is no case number', () => {
  const { items } = readMinutes(
    'Referat\nHavnerådet\nDato: 4. maj 2027\n\n1. Ny kaj\n\nBeslutning\nGodkendt.\n\n2. Plan for støj\n2027-2029\n\nBeslutning\nUdsat.\n'
  ).document
  expect(items.map(({ caseNumber }) => caseNumber)).toEqual([null, null])
})

describe('where a meeting is, and when it begins', () => {
  test.each([
    ['kl. 1530 i Kajhuset', '15:30', 'Kajhuset'],
    ['kl. 19,30 i Kajhuset', '19:30', 'Kajhuset'],
    ['kl. 19.00, Sdr. Havn Skole', '19:00', 'Sdr. Havn Skole'],
    ['kl. 17.30 i personalestuen', '17:30', 'personalestuen'],
    ['kl. 17.30 i Kajhuset (der er elevator)', '17:30', 'Kajhuset'],
    ['kl. 17.30 i Kajhuset. Der er kaffe fra kl. 17.', '17:30', 'Kajhuset']
  ])('%s', (said, startTime, place) => {
    expect(headOf(`Referat fra møde i Havnerådet tirsdag den 4. maj 2027 ${said}`)).toMatchObject({
      forum: 'Havnerådet',
      meetingDate: '2027-05-04',
      startTime,
      place
    })
  })
})

test('a place right below a time, and a meeting that began', () => {
  expect(headOf('Referat\nHavnerådet\n4. maj 2027\nKl. 17.00\nBorgerhuset')).toMatchObject({ place: 'Borgerhuset' })
  expect(headOf('Havnerådet\nMøde den 4. maj 2027\nBegyndt 9.30 - afsluttet 11\nLokalitet: Kajhuset')).toMatchObject({
    startTime: '09:30',
    place: 'Kajhuset'
  })
})

describe('who met, though no title says so plainly', () => {
  test.each([
    ['🗓 Havnerådet – tirsdag 4.5.2027 kl. 17\n📍 Kajhuset', 'Havnerådet'],
    ['Mandagsmødet  4.5.2027  kl. 13-14.30', 'Mandagsmødet'],
    ['Referat\nHavnerådet / Harbour Board\nDato: 4. maj 2027', 'Havnerådet'],
    ['Til Havnerådets medlemmer\n\nReferat nr. 4 - tirsdag den 4. maj 2027 kl. 17', 'Havnerådet'],
    ['📅 Tirsdag 4. maj 2027 · Havnerådet\n🏠 Kajhuset', 'Havnerådet'],
    ['Referat fra ugemødet 4.5.2027 kl. 9', 'Ugemødet'],
    [
      'Referat\tSted: Kajsalen\nHavnerådet\tMødet begyndt: kl. 18.30\nTirsdag den 4. maj 2027\tMødet slut: kl. 20',
      'Havnerådet'
    ],
    ['OPGAVEUDVALG\nHavneudvalget - 4. møde\nTirsdag den 4. maj 2027', 'Havneudvalget'],
    ['Til medlemmerne af Havnerådet\n\nReferat nr. 4 - tirsdag den 4. maj 2027 kl. 17', 'Havnerådet']
  ])('%s', (head, forum) => {
    expect(headOf(head)).toMatchObject({ forum, meetingDate: '2027-05-04' })
  })

  test('the hour before the place, below the day; a word for where it was held', () => {
    expect(headOf('Havnerådet - Referat 4. maj 2027\n\n14:30 Kajhuset, lokale 2')).toMatchObject({
      startTime: '14:30',
      place: 'Kajhuset, lokale 2'
    })
    expect(headOf('Referat Havnerådet\n\nMødetidspunkt: 04-05-2027 17:00\nMødeafholdelse: Lokale 0.31').place).toBe(
      'Lokale 0.31'
    )
  })
  test('a day written from the year on, where its number or the document tells', () => {
    expect(
      headOf('Havnerådet\n\n27.05.04 - Referat\n\nSidste år, i 2026, blev kajen malet. Fristen er maj 2027.')
    ).toMatchObject({
      forum: 'Havnerådet',
      meetingDate: '2027-05-04'
    })
    expect(headOf('Havnerådet\n\n04.05.27 - Referat').meetingDate).toBe('2027-05-04')
    // Six digits say neither by themselves; another year of the document does.
    expect(headOf('270504      Referat af havnerådsmøde\nNæste møde: 9. juni 2027').meetingDate).toBe('2027-05-04')
    expect(headOf('040527      Referat af havnerådsmøde\nNæste møde: 9. juni 2027').meetingDate).toBe('2027-05-04')
  })
  test('a house by its own word and its name, behind the hours', () => {
    expect(
      headOf('Referat fra møde i Havnerådet tirsdag d. 4. maj 2027 kl. 10-12.30 i Kulturhuset Solsikken')
    ).toMatchObject({
      startTime: '10:00',
      place: 'Kulturhuset Solsikken'
    })
  })
  test('the body that only the way to the page names', () => {
    expect(headOf('Fjordens Vagt\n\nForside / Om os / Havnekommissionen\n\nKomisionsmøde 04-05-2027')).toMatchObject({
      forum: 'Havnekommissionen',
      meetingDate: '2027-05-04'
    })
  })
  test('hours and a house behind the day, and a sentence over two lines', () => {
    expect(headOf('Havnerådet, tirsdag 4. maj 2027, 17-19\nKajhuset Myretuen, stuen Gul')).toMatchObject({
      startTime: '17:00',
      place: 'Kajhuset Myretuen, stuen Gul'
    })
    expect(
      headOf(
        'Havnerådet\nReferat\nÅr 2027, tirsdag den 4. maj kl. 19.00 afholdtes møde på\nkontoret, Kajvej 1. Alle var mødt undtagen Bo Ask.'
      )
    ).toMatchObject({ startTime: '19:00', place: 'kontoret, Kajvej 1', absent: ['Bo Ask'] })
    expect(
      headOf(
        'Havnerådet\nReferat\nTirsdag den 4. maj 2027 kl. 19 holdt rådet møde på\nBiblioteket, Torvet 4. Kaffen var varm.'
      ).place
    ).toBe('Biblioteket, Torvet 4')
    expect(headOf('Referat af møde i Havnerådet tirsdag den 4. maj 2027 kl. 10 i kantinen på Nordkaj.').place).toBe(
      'kantinen på Nordkaj'
    )
  })
})
