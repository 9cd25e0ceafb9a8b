import { describe, expect, it } from 'vitest'
import { answerQuestion } from '../../src/answering/answer-question.ts'
import type { Answer } from '../../src/answering/composing/answer.ts'
import { answerText } from '../../src/answering/composing/answer-text.ts'
import { spellOutOwners } from '../../src/answering/question/bodies-by-owner.ts'
import type { Meeting } from '../../src/domain/meeting.ts'
import { readMeetingNumber } from '../../src/domain/meeting-number.ts'
import { libraryOfMeetings } from './build-library.ts'
import { type InventedItem, inventMeeting } from './invented-meetings.ts'

const asker =
  (...meetings: readonly Meeting[]) =>
  (question: string): Answer =>
    answerQuestion([libraryOfMeetings(meetings)], { question, today: '2026-06-01', locale: 'da' })
const others: readonly InventedItem[] = [
  { title: 'Nye møbler i mødelokalet', decisions: [{ text: 'Møblerne købes for 40.000 kr.', outcome: 'approved' }] },
  { title: 'Regnskab for første halvår', decisions: [{ text: 'Taget til efterretning.', outcome: 'noted' }] }
]

describe('a body that is called by whose it is', () => {
  const printed = ['Bestyrelsen for Lyngsø Vand A/S', 'Board of Westby Harbour', 'Byrådet', 'Teknisk Udvalg']
  it.each([
    ['Hvad besluttede Lyngsø Vand om målerne?', 'Hvad besluttede Bestyrelsen for Lyngsø Vand A/S om målerne?'],
    ['Hvornår er Lyngsø Vands næste møde?', 'Hvornår er Bestyrelsen for Lyngsø Vand A/Ss næste møde?'],
    [
      'What did the harbour board decide about dredging?',
      'What did the Board of Westby Harbour decide about dredging?'
    ],
    ['Hvad sagde havnebestyrelsen til kajen?', 'Hvad sagde Board of Westby Harbour til kajen?'],
    ['Hvad koster et stik hos Lyngsø Vand?', 'Hvad koster et stik hos Lyngsø Vand?'],
    ['Hvad besluttede Byrådet om Lyngsø Vand?', 'Hvad besluttede Byrådet om Lyngsø Vand?']
  ])('%s', (question, spelt) => expect(spellOutOwners(question, printed)).toBe(spelt))

  it('keeps a name that several bodies bear', () => {
    const bodies = ['Bestyrelsen for Lyngsø Vand A/S', 'Repræsentantskabet for Lyngsø Vand A/S']
    expect(spellOutOwners('Hvad besluttede Lyngsø Vand om målerne?', bodies)).toBe(
      'Hvad besluttede Lyngsø Vand om målerne?'
    )
  })
})

it('softer water is what is made soft', () => {
  const ask = asker(
    inventMeeting({
      forum: 'Bestyrelsen for Lyngsø Vand A/S',
      date: '2024-03-07',
      items: [
        {
          title: 'Blødgøring på værket ved Brink',
          caseText: 'Mange kunder har bedt om blødere vand.',
          decisions: [{ text: 'Bestyrelsen går videre med forsøget.', outcome: 'decided' }]
        },
        ...others
      ]
    })
  )
  expect(answerText(ask('Hvad besluttede Lyngsø Vand om blødere vand?'))).toContain('går videre med forsøget')
})

it('a day without a year that a plan moves is one of its year', () => {
  const ask = asker(
    inventMeeting({
      forum: 'Bestyrelsen for Lyngsø Vand A/S',
      date: '2023-11-10',
      items: [
        {
          title: 'Mødeplan 2024',
          caseText: 'Der foreslås møder den 8. marts, 24. maj og 6. september.',
          decisions: [{ text: 'Godkendt, dog flyttes mødet den 24. maj til den 31. maj.', outcome: 'approved' }]
        }
      ]
    })
  )
  expect(answerText(ask('Til hvilken dato er Lyngsø Vands møde den 24. maj flyttet?'))).toContain('til den 31. maj')
})

describe('a matter that comes again', () => {
  const track = (title: string, caseNumber: string): Omit<InventedItem, 'decisions'> => ({
    title,
    caseNumber,
    caseText: 'Forvaltningen har undersøgt tre mulige ruter for stien fra Brink til Holtby.'
  })
  const ask = asker(
    inventMeeting({
      forum: 'Teknisk Udvalg',
      date: '2024-01-23',
      items: [
        { ...track('Cykelsti langs Møllevej', '24/1'), decisions: [{ text: 'Udsat.', outcome: 'postponed' }] },
        ...others
      ]
    }),
    inventMeeting({
      forum: 'Teknisk Udvalg',
      date: '2024-02-27',
      items: [
        {
          ...track('TU - Cykelsti langs Møllevej, genoptagelse', '24/2'),
          decisions: [{ text: 'Den nordlige rute blev valgt.', outcome: 'decided' }]
        }
      ]
    })
  )
  it('is no rival to itself under another number and with the name of the committee before its title', () => {
    const said = answerText(ask('Hvordan er sagen om cykelstien mellem Brink og Holtby forløbet?'))
    expect(said).toContain('Den nordlige rute blev valgt')
    expect(said).toContain('Udsat')
  })
})

it('what a case came to goes before its postponement under a longer title', () => {
  const ask = asker(
    inventMeeting({
      forum: 'Direktionen',
      date: '2025-03-11',
      items: [
        {
          title: 'Fælles cykelordning for rådhuset og lageret',
          caseNumber: '25/7',
          decisions: [{ text: 'Udsat. Direktionen vil se en beregning.', outcome: 'postponed' }]
        },
        ...others
      ]
    }),
    inventMeeting({
      forum: 'Direktionen',
      date: '2025-04-08',
      items: [
        {
          title: 'Fælles cykelordning - beregning',
          caseNumber: '25/7',
          decisions: [{ text: 'Direktionen valgte model 2.', outcome: 'decided' }]
        }
      ]
    })
  )
  const [first] = ask('Hvad er der besluttet om cykelordningen på rådhuset?').sources
  expect(first?.meetingDate).toBe('2025-04-08')
})

it('the municipality that texts name alone costs nothing where no head tells whose the minutes are', () => {
  const ask = asker(
    inventMeeting({
      forum: 'Kommunalbestyrelsen',
      date: '2025-06-17',
      items: [
        {
          title: 'Forslag om gratis busser for elever',
          caseText: 'Eleverne i Holtby Kommune kører 40 ruter. Holtby Kommune betaler i dag for halvdelen.',
          decisions: [{ text: 'Forslaget blev ikke vedtaget.', outcome: 'rejected' }]
        },
        ...others
      ]
    })
  )
  const answer = ask('Er gratis busser vedtaget i Holtby Kommune?')
  expect(answer.answered).toBe(true)
  expect(answerText(answer)).toMatch(/^Nej/u)
})

describe('a meeting by its number', () => {
  it.each([
    ['Westby Havn\nHavnebestyrelsen, møde nr. 118\nMandag den 26. maj 2014', 118],
    ['Referat af det 7. ordinære bestyrelsesmøde', 7],
    ['Havnebestyrelsen\n1. Referat fra møde nr. 117', null],
    ['Referat af møde den 7. maj 2014', null]
  ])('%s', (head, number) => expect(readMeetingNumber(head)).toBe(number))

  it('is the meeting of that number, and no other is taken for it', () => {
    const held = (date: string, meetingNumber: number, secretary: string): Meeting => ({
      ...inventMeeting({ forum: 'Havnebestyrelsen', date, secretary, participants: ['Lis Dam'], items: others }),
      meetingNumber
    })
    const ask = asker(held('2024-05-06', 31, 'Bo Ask'), held('2024-09-02', 32, 'Per Lind'))
    expect(answerText(ask('Hvem var referent på Havnebestyrelsens møde nr. 31?'))).toContain('Bo Ask')
    expect(answerText(ask('Hvem var referent på Havnebestyrelsens møde nr. 40?'))).not.toMatch(/Bo Ask|Per Lind/u)
  })
})

it('minutes in English are found by the Danish words for what they say, and by the Danish name of whose they are', () => {
  const english = (title: string, text: string): InventedItem => ({ title, decisions: [{ text, outcome: 'approved' }] })
  const ask = asker(
    inventMeeting({
      forum: 'Board of Westby Harbour',
      date: '2024-09-12',
      items: [
        english('Dues and tariffs', 'Approved by the committee, except that crane hire increases by 5 per cent only.'),
        english('Agenda of the next meeting', 'The council agreed to the proposal and the recommendation.'),
        english('Safety on the quays', 'The board agreed to buy new ladders.')
      ]
    })
  )
  const answer = ask('Hvor meget stiger kranlejen i Westby Havn?')
  expect(answer.answered).toBe(true)
  expect(answerText(answer)).toContain('5 per cent')
})
