import { describe, expect, it } from 'vitest'
import { answerQuestion } from '../../src/answering/answer-question.ts'
import { answerText } from '../../src/answering/composing/answer-text.ts'
import { readQuestionDates } from '../../src/answering/question/date-constraint.ts'
import { libraryOfMeetings } from './build-library.ts'
import { inventMeeting } from './invented-meetings.ts'

const library = libraryOfMeetings([
  inventMeeting({
    forum: 'Havneledelsen',
    date: '2027-02-02',
    items: [
      {
        title: 'Retningslinje for droner',
        caseText: 'Droner forstyrrer fuglene.',
        decisions: [{ text: 'Der nedsættes en arbejdsgruppe om droner med Ida Krog som formand.' }]
      },
      {
        title: 'Forsøg med natåbent',
        decisions: [{ text: 'Natåbent prøves ved Nordkajen og Sydkajen.' }]
      },
      {
        title: 'Bådpladser ved Vestkajen',
        decisions: [{ text: 'Der skal være 1,5 parkeringsplads pr. bådplads ved Vestkajen.' }]
      },
      {
        title: 'Pakhuset som værksted',
        caseText: 'Pakhuset er en af tre bygninger, der lejes af rederiet, og som bådbyggerne kan bruge.',
        decisions: [{ text: 'Bådbyggerne får pakhuset som værksted fra 1. april.' }]
      }
    ]
  }),
  inventMeeting({
    forum: 'Bestyrelsen for Fjordvand A/S',
    date: '2027-03-02',
    items: [
      {
        title: 'Bassin ved Sivholm',
        decisions: [{ text: 'Bassinet anlægges, hvis lodsejeren skriver under på en aftale.' }]
      }
    ]
  }),
  {
    ...inventMeeting({
      forum: 'Skolebestyrelsen',
      date: '2027-05-04',
      items: [
        { title: 'Ny legeplads', decisions: [{ text: 'Udsættes.', outcome: 'postponed' }] },
        { title: 'Mobiler', decisions: [{ text: 'Godkendt.', outcome: 'approved' }] }
      ]
    }),
    place: 'Sivholm Skole, lærerværelset'
  },
  inventMeeting({
    forum: 'Bestyrelsen',
    date: '2027-04-06',
    items: [{ title: 'Nye containere', decisions: [{ text: 'Containerne købes.' }] }]
  })
])

const ask = (question: string) => answerQuestion([library], { question, today: '2027-06-01', locale: 'da' })

describe('a question', () => {
  it('for the chair of a group without minutes is answered by who set it up', () => {
    expect(answerText(ask('Hvem er formand for arbejdsgruppen om droner?'))).toContain('Ida Krog som formand')
  })

  it('for a condition is answered by the decision that makes one, whatever it calls it', () => {
    expect(answerText(ask('Hvilken betingelse satte bestyrelsen for bassinet ved Sivholm?'))).toContain(
      'hvis lodsejeren skriver under'
    )
  })

  it('for who is in on something is answered by what was decided of it', () => {
    expect(answerText(ask('Hvem er med i forsøget med natåbent?'))).toContain('Nordkajen og Sydkajen')
  })

  it('for how many hears a decimal', () => {
    expect(answerText(ask('Hvor mange parkeringspladser pr. bådplads skal der være ved Vestkajen?'))).toContain('1,5')
  })

  it('for a list names the place where the body meets, which is no topic', () => {
    const said = answerText(ask('Hvilke punkter udsatte skolebestyrelsen på Sivholm Skole?'))
    expect(said).toContain('Ny legeplads')
    expect(said).not.toContain('Mobiler')
  })

  it('for a rent is not answered by another number of the item', () => {
    expect(ask('Hvad er huslejen for pakhuset, som bådbyggerne får?').answered).toBe(false)
  })
})

describe('two months without a year', () => {
  it('are of the year in which the first was met', () => {
    const { range } = readQuestionDates(
      'Hvad blev besluttet i februar og marts?',
      ['2027-02-02', '2021-03-01'],
      '2027-06-01'
    )
    expect(range).toMatchObject({ from: '2027-02-01', to: '2027-03-31' })
  })
})
