import { describe, expect, it } from 'vitest'
import { answerQuestion } from '../../src/answering/answer-question.ts'
import type { Answer } from '../../src/answering/composing/answer.ts'
import { answerText } from '../../src/answering/composing/answer-text.ts'
import { libraryOfMeetings } from './build-library.ts'
import { inventMeeting } from './invented-meetings.ts'

/** An item says much, and is asked for what it does not say: another amount, another day, is no answer. */

const library = libraryOfMeetings([
  inventMeeting({
    forum: 'Havneudvalget',
    date: '2024-03-05',
    items: [
      {
        title: 'Tidsbegrænset parkering ved havnen',
        caseText: 'Beboerne kan i dag købe en licens på rådhuset.\nSkilte koster 45.000 kr.',
        decisions: [{ text: 'Tidsbegrænsningen godkendes.' }]
      },
      {
        title: 'Takster for bådpladser',
        caseText: 'En bådplads på 3 x 10 meter koster 5.470 kr. om året.',
        decisions: [{ text: 'Taksterne godkendes.' }]
      },
      {
        title: 'Lukning af børnehuset Måsen',
        caseText: 'Antallet af børn i Måsen er halveret siden 2012.',
        decisions: [{ text: 'Et flertal anbefaler lukningen.', outcome: 'recommended' }]
      },
      {
        title: 'Køb af strandengen',
        caseText: 'Ejeren af strandengen vil sælge 2.000 m² af den.',
        decisions: [{ text: 'Strandengen købes.' }]
      },
      {
        title: 'Forsøg med kortere uge i lodseriet',
        decisions: [{ text: 'Forsøget med kortere uge i lodseriet forlænges til den 30. juni 2025.' }]
      },
      {
        title: 'Ansættelse af havnefoged',
        decisions: [{ text: 'Stillingen slås op. Ansættelsesudvalget for havnefogeden består af Bo Dam og Ida Lund.' }]
      },
      {
        title: 'Havnens pulje',
        caseText:
          'Der er søgt om 1,4 mio. kr. i alt af puljen.\nEfter fristen kom en ansøgning fra Sejlklubben Rav i Rævig.',
        decisions: [{ text: 'Fordelingen af puljen godkendes.' }]
      },
      {
        title: 'Deling af barns sygedag',
        decisions: [{ text: 'Barns sygedag kan deles mellem forældre, der begge er ansat i kommunen.' }]
      },
      {
        title: 'Rådhusets cykelstativer',
        decisions: [
          { text: 'Sagen sendes tilbage til Ejendomme, som undersøger, om stativerne kan stå ved stationen.' }
        ]
      }
    ]
  })
])
const ask = (question: string): Answer => answerQuestion([library], { question, today: '2024-06-01', locale: 'da' })

describe('what an item says of something else', () => {
  it.each([
    ['Hvad koster en licens til beboernes parkering ved havnen?', '45.000'],
    ['Hvad koster en bådplads på 4 x 12 meter?', '5.470'],
    ['Hvornår lukker børnehuset Måsen?', '2012'],
    ['Hvor meget skal ejeren have for strandengen?', '2.000'],
    ['Hvor stort et tilskud fik Sejlklubben Rav af havnens pulje?', '1,4 mio.'],
    ['Hvilken ugedag holder lodseriet fri i forsøget?', '30. juni']
  ])('is no answer: %s', (question, other) => {
    const answer = ask(question)
    expect(answer.answered).toBe(false)
    expect(answerText(answer)).not.toContain(other)
    expect(answer.sources).toHaveLength(1)
  })

  it.each([
    ['Hvad koster en bådplads på 3 x 10 meter?', '5.470 kr.'],
    ['Hvor længe er forsøget med kortere uge i lodseriet forlænget?', '30. juni 2025'],
    ['Hvem sidder i udvalget, der skal ansætte havnefogeden?', 'Bo Dam og Ida Lund'],
    ['Can parents who both work for the municipality share the sick day (sygedag) of a child?', 'kan deles'],
    ['Hvem undersøger, om stativerne kan stå ved stationen?', 'Ejendomme']
  ])('is told from what it says itself: %s', (question, told) => {
    const answer = ask(question)
    expect(answer.answered).toBe(true)
    expect(answerText(answer)).toContain(told)
  })
})
