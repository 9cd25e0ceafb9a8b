import { describe, expect, it } from 'vitest'
import { answerQuestion } from '../../src/answering/answer-question.ts'
import type { Answer } from '../../src/answering/composing/answer.ts'
import { answerText } from '../../src/answering/composing/answer-text.ts'
import { libraryOfMeetings } from './build-library.ts'
import { inventMeeting } from './invented-meetings.ts'

/** What a decision says by the hour, of the rest, in a later meeting, or of who took no part. */

const library = libraryOfMeetings([
  inventMeeting({
    forum: 'Fritidsudvalget',
    date: '2024-03-05',
    items: [
      {
        title: 'Bylivspuljen 2024 - første runde',
        caseText:
          'Udvalget fordeler 90.000 kr. i to runder. Der er søgt om følgende:\na) Vestby Roklub: bådebro, 40.000 kr.\nb) Nordby Badminton: belysning, 3.000 kr.\nc) Nordby Kor: klaver, 25.000 kr.',
        decisions: [
          {
            text: 'Vestby Roklub: 30.000 kr.\nØvrige ansøgninger imødekommes ikke.\nAnna Holt (A) var inhabil og forlod lokalet.'
          }
        ]
      },
      {
        title: 'Renovering af klatrehallen - valg af model',
        decisions: [{ text: 'At 1: Udvalget anbefaler model 2.', outcome: 'recommended' }]
      },
      { title: 'Vandtårnet i Nordby', decisions: [{ text: 'Vandtårnet i Nordby males.' }] },
      {
        title: 'Vinterbadernes sauna',
        decisions: [{ text: 'Saunaen må bruges af alle. Søndag lukkes der kl. 21.' }]
      },
      {
        title: 'Røde Løve - bestyrerskifte',
        decisions: [{ text: 'Piotr Nowak godkendt som bestyrer.', outcome: 'approved' }]
      },
      {
        title: 'Fælles kørselsordning',
        caseNumber: '24/100',
        decisions: [{ text: 'Ordningen vedtaget. Kørselsordningen træder i kraft 1. maj 2024.', outcome: 'approved' }]
      },
      {
        title: 'Orienteringer',
        caseNumber: '24/1',
        decisions: [
          {
            text: 'Valget 2024\nTidsplanen vises efter sommerferien.\nForårsfest\nUdsat, til der er et budget.',
            outcome: 'noted',
            parts: [
              { heading: 'Valget 2024', text: 'Tidsplanen vises efter sommerferien.', outcome: 'noted' },
              { heading: 'Forårsfest', text: 'Udsat, til der er et budget.', outcome: 'postponed' }
            ]
          }
        ]
      }
    ]
  }),
  inventMeeting({
    forum: 'Fritidsudvalget',
    date: '2024-04-09',
    items: [
      {
        title: 'Fælles kørselsordning, opfølgning',
        caseNumber: '24/100',
        decisions: [
          { text: 'Udvalget fastholder to ture om ugen. Ikrafttræden udskydes til 1. juni 2024.', outcome: 'postponed' }
        ]
      },
      {
        title: 'Orienteringer',
        caseNumber: '24/1',
        decisions: [
          {
            text: 'Forårsfest\nBudget godkendt. Der festes fredag den 24. maj i gården.\nCykler\nTaget til efterretning.',
            outcome: 'approved',
            parts: [
              {
                heading: 'Forårsfest',
                text: 'Budget godkendt. Der festes fredag den 24. maj i gården.',
                outcome: 'approved'
              },
              { heading: 'Cykler', text: 'Taget til efterretning.', outcome: 'noted' }
            ]
          }
        ]
      }
    ]
  })
])
const ask = (question: string): Answer => answerQuestion([library], { question, today: '2024-06-01', locale: 'da' })
const firstDay = (question: string): string | undefined => ask(question).sources[0]?.meetingDate

describe('who is listed in the case text and not named by the decision', () => {
  it('is one of the rest that it settles', () => {
    expect(answerText(ask('Fik badmintonklubben i Nordby penge til lamper?'))).toContain(
      'Øvrige ansøgninger imødekommes ikke'
    )
  })

  it('got no sum that was only applied for', () => {
    expect(answerText(ask('Hvor meget fik badmintonklubben i Nordby til lamper?'))).not.toMatch(/^3\.000/u)
  })

  it('is nobody who did not apply', () => {
    expect(ask('Fik spejderne i Overby penge til telte?').answered).toBe(false)
  })
})

it('when something closes is told by the hour, and by no number of a point', () => {
  expect(answerText(ask('Hvornår lukker saunaen om søndagen?'))).toContain('kl. 21')
  expect(ask('Hvornår åbner den nye klatrehal?').answered).toBe(false)
})

it('whoever is approved as something is the one who was asked for', () => {
  for (const question of [
    'Hvem blev godkendt som ny bestyrer på Røde Løve?',
    'Who was approved as the new manager of Røde Løve?'
  ])
    expect(answerText(ask(question))).toContain('Piotr Nowak godkendt')
})

it('who took no part in a vote is told where the topic is one item’s alone', () => {
  expect(answerText(ask('Hvem var inhabil, da Bylivspuljen blev fordelt?'))).toContain('Anna Holt')
})

describe('a later meeting of the same matter', () => {
  it('moves the day on which it begins to hold', () => {
    const question = 'Hvornår træder kørselsordningen i kraft?'
    expect(firstDay(question)).toBe('2024-04-09')
    expect(answerText(ask(question))).toMatch(/^Ikrafttræden udskydes til 1\. juni 2024/u)
  })

  it('tells the day of what has no item of its own, whatever else bears the year', () => {
    expect(firstDay('Hvornår er forårsfesten 2024?')).toBe('2024-04-09')
  })
})
