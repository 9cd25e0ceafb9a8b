import { describe, expect, it } from 'vitest'
import { answerQuestion } from '../../src/answering/answer-question.ts'
import type { Answer } from '../../src/answering/composing/answer.ts'
import { answerText } from '../../src/answering/composing/answer-text.ts'
import { libraryOfMeetings } from './build-library.ts'
import { inventMeeting } from './invented-meetings.ts'

const library = libraryOfMeetings([
  inventMeeting({
    forum: 'Chefgruppen',
    date: '2024-02-06',
    items: [
      {
        title: 'Nye telefoner',
        decisions: [{ text: 'Telefonerne udskiftes. Ida Lund giver en status for telefonerne den 12. marts.' }],
        followUpList: {
          rows: [{ topic: 'Bestilling af telefoner', expected: 'Marts', responsible: 'Ida Lund' }],
          forums: []
        }
      },
      {
        title: 'Huskeliste',
        followUpList: {
          rows: [{ topic: 'Kursus i budgetlægning', expected: 'April', responsible: 'Ida Lund' }],
          forums: []
        }
      },
      { title: 'Valg af rengøringsfirma', closed: true },
      { title: 'Lukket punkt', closed: true }
    ]
  })
])
const ask = (question: string): Answer => answerQuestion([library], { question, today: '2024-12-01', locale: 'da' })

it('of the list that a question names its own rows are told, and none of a table of tasks', () => {
  const said = answerText(ask('Hvad står Ida Lund til på Chefgruppens huskeliste?'))
  expect(said).toContain('Kursus i budgetlægning')
  expect(said).not.toContain('Bestilling')
})

it('a day without a year on which nobody met is the day that a decision names', () => {
  const answer = ask('Hvem giver status for telefonerne den 12. marts?')
  expect(answer.answered).toBe(true)
  expect(answerText(answer)).toContain('Ida Lund giver en status')
})

describe('a closed item', () => {
  it.each([
    'Hvad var punkt 3 på Chefgruppens møde den 6. februar 2024?',
    'What was item 3 of Chefgruppen on 6 February 2024?'
  ])('is told by the title that the agenda prints: %s', (question) => {
    const answer = ask(question)
    expect(answer.answered).toBe(true)
    expect(answerText(answer)).toContain('Valg af rengøringsfirma')
  })

  it.each([
    'Hvad blev besluttet under punkt 3 på Chefgruppens møde den 6. februar 2024?',
    'Hvad var beslutningen på punkt 3 på Chefgruppens møde den 6. februar 2024?',
    'Hvad var punkt 4 på Chefgruppens møde den 6. februar 2024?'
  ])('is refused beyond that: %s', (question) => {
    expect(ask(question).answered).toBe(false)
  })
})
