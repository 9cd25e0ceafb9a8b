import { describe, expect, it } from 'vitest'
import { answerQuestion } from '../../src/answering/answer-question.ts'
import { libraryOfMeetings } from './build-library.ts'
import { inventMeeting } from './invented-meetings.ts'

const library = libraryOfMeetings([
  inventMeeting({
    forum: 'Trafikudvalget',
    date: '2027-02-02',
    items: [
      {
        title: 'Natbus til Elmby i weekenden',
        caseText: 'Borgerne i Elmby har bedt om en natbus i weekenden.',
        decisions: [{ text: 'Udsættes.', outcome: 'postponed' }]
      },
      {
        title: 'Stier til cykler',
        caseText: 'Et tilskud til cykelparkering er søgt.',
        decisions: [{ text: 'Godkendt.', outcome: 'approved' }]
      }
    ]
  }),
  inventMeeting({
    forum: 'Kystkommunens råd',
    date: '2027-04-06',
    items: [
      {
        title: 'Natbus til Elmby',
        caseText: 'Et forsøg er foreslået.',
        decisions: [{ text: 'Natbus til Elmby kører som forsøg i weekenden fra maj.', outcome: 'approved' }]
      }
    ]
  })
])

const firstTitle = (question: string): string | undefined => {
  const { sources } = answerQuestion([library], { question, today: '2027-06-01', locale: 'da' })
  return sources[0]?.title ?? undefined
}

describe('of several items about a topic', () => {
  it('the one that was decided goes before one that was put off', () => {
    expect(firstTitle('Kommer der natbus til Elmby i weekenden?')).toBe('Natbus til Elmby')
  })

  it('the one that was put off is meant where that is asked', () => {
    expect(firstTitle('Hvorfor blev natbus til Elmby i weekenden udsat?')).toBe('Natbus til Elmby i weekenden')
  })
})
