import { expect, it } from 'vitest'
import { answerQuestion } from '../../src/answering/answer-question.ts'
import { answerText } from '../../src/answering/composing/answer-text.ts'
import { libraryOfMeetings } from './build-library.ts'
import { inventMeeting } from './invented-meetings.ts'

const library = libraryOfMeetings([
  inventMeeting({
    forum: 'Direktionen',
    date: '2024-03-05',
    items: [
      {
        title: 'Plan for strømsvigt',
        decisions: [
          {
            text: 'Planen blev godkendt. Indkøbet af generatorer udskydes, til tilbuddet foreligger.',
            outcome: 'approved'
          }
        ]
      },
      { title: 'Bålplads ved rådhuset', decisions: [{ text: 'Ikke godkendt.', outcome: 'rejected' }] },
      { title: 'Ny kantine', decisions: [{ text: 'Udsat.', outcome: 'postponed' }] },
      { title: 'Nye stole', caseNumber: '24/0612', decisions: [{ text: 'Godkendt.', outcome: 'approved' }] }
    ]
  })
])
const told = (question: string): string =>
  answerText(answerQuestion([library], { question, today: '2024-04-01', locale: 'da' }))

it.each([
  ['Er planen for strømsvigt godkendt?', 'Ja: godkendt.'],
  ['Er indkøbet af generatorer godkendt?', 'Ikke endnu: udsat 05-03-2024.'],
  ['Er indkøbet af generatorer udsat?', 'Ja: udsat.'],
  ['Er bålpladsen ved rådhuset godkendt?', 'Nej: ikke godkendt.'],
  ['Er de nye stole afvist?', 'Nej: godkendt.']
])('whether it was so is told by the sentence that is about it: %s', (question, answer) => {
  expect(told(question).split('\n')[0]).toBe(answer)
})

it.each([
  ['Hvilke sager er stadig udsat?', '1 udsat sag:\n– Ny kantine (udsat 05-03-2024'],
  ['What was rejected in 2024?', '1 item with the outcome'],
  ['Hvad blev der besluttet i sag 24/0613?', 'Referaterne rummer ingen sag 24/0613.']
])('%s', (question, answer) => {
  expect(told(question)).toContain(answer)
})
