import { describe, expect, it } from 'vitest'
import { answerQuestion } from '../../src/answering/answer-question.ts'
import { answerText } from '../../src/answering/composing/answer-text.ts'
import { libraryOfMeetings } from './build-library.ts'
import { inventMeeting } from './invented-meetings.ts'

/** Bodies that get something, and what is sent out to be heard. */

const library = libraryOfMeetings([
  inventMeeting({
    forum: 'Økonomiudvalget',
    date: '2024-05-07',
    items: [
      {
        title: 'Budgetopfølgning for havnen',
        caseText: 'Kystudvalget har søgt om en tillægsbevilling på 2,1 mio. kr. til moler.',
        recommendation: 'at der gives en tillægsbevilling på 2,1 mio. kr. til Kystudvalget.',
        decisions: [{ text: 'Tillægsbevillingen til Kystudvalget blev godkendt.', outcome: 'approved' }]
      },
      {
        title: 'Fremtiden for Tanglund Bådehus',
        caseText: 'Bådehuset foreslås lukket, fordi taget er utæt.',
        decisions: [{ text: 'Forslaget om Tanglund Bådehus sendes i høring til 1. juni.', outcome: 'decided' }]
      }
    ]
  })
])
const textOf = (question: string): string => {
  const answer = answerQuestion([library], { question, today: '2026-11-22', locale: 'da' })
  return answerText(answer)
}

describe('a body that asks whether it gets what it wished', () => {
  it.each(['Fik Kystudvalget sin tillægsbevilling til moler?', 'Did Kystudvalget get its supplementary grant?'])(
    'is no body that must have decided: %s',
    (question) => {
      expect(textOf(question)).toContain('Tillægsbevillingen til Kystudvalget blev godkendt.')
    }
  )
})

describe('what is sent out to be heard', () => {
  it('was not decided on any day', () => {
    expect(textOf('Hvornår besluttede Økonomiudvalget at lukke Tanglund Bådehus?')).not.toContain('Besluttet den')
  })
  it('was sent out on one', () => {
    expect(textOf('Hvornår besluttede Økonomiudvalget at sende Tanglund Bådehus i høring?')).toContain('07-05-2024')
  })
})
