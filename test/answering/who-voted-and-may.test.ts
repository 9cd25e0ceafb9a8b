import { expect, it } from 'vitest'
import { answerQuestion } from '../../src/answering/answer-question.ts'
import { answerText } from '../../src/answering/composing/answer-text.ts'
import { libraryOfMeetings } from './build-library.ts'
import { inventMeeting } from './invented-meetings.ts'

/** Who voted no, and who was given leave to do something: neither asks whether the matter was turned down or approved. */

const library = libraryOfMeetings([
  inventMeeting({
    forum: 'Byrådet',
    date: '2024-05-07',
    items: [
      {
        title: 'Lokalplan for et kollegium ved Fyrvej',
        decisions: [{ text: 'Godkendt. Lis Damkær (F) og Otto Falk (V) stemte imod.', outcome: 'approved' }]
      },
      {
        title: 'Høring om ny havnepolitik',
        caseText: 'Politikken er i høring til juni.',
        decisions: [
          { text: 'Byrådet støtter politikken. Formanden bemyndiges til at besvare høringen.', outcome: 'recommended' }
        ]
      }
    ]
  })
])
const textOf = (question: string): string =>
  answerText(answerQuestion([library], { question, today: '2026-11-22', locale: 'da' }))

it.each(['Hvem stemte nej til kollegiet ved Fyrvej?', 'Who voted no to the student housing at Fyrvej?'])(
  'who voted no is told: %s',
  (question) => expect(textOf(question)).toContain('Lis Damkær (F) og Otto Falk (V) stemte imod.')
)

it('who was authorised to do something is told', () =>
  expect(textOf('Who was authorised to answer the consultation on the new harbour policy?')).toContain(
    'Formanden bemyndiges'
  ))

it('whether it was turned down, or authorised, is still asked for', () => {
  expect(textOf('Blev der sagt nej til kollegiet ved Fyrvej?')).toMatch(/^Nej/u)
  expect(textOf('Was the student housing at Fyrvej authorised?')).toMatch(/^Yes/u)
})
