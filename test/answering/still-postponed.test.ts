import { describe, expect, it } from 'vitest'
import { answerQuestion } from '../../src/answering/answer-question.ts'
import { answerText } from '../../src/answering/composing/answer-text.ts'
import { libraryOfMeetings } from './build-library.ts'
import { inventMeeting } from './invented-meetings.ts'

const library = libraryOfMeetings([
  inventMeeting({
    forum: 'Havnerådet',
    date: '2027-03-02',
    items: [
      { title: 'Nye bøjer', caseNumber: '27/1', decisions: [{ text: 'Udsat.', outcome: 'postponed' }] },
      { title: 'Maling af molen', caseNumber: '27/2', decisions: [{ text: 'Udsat.', outcome: 'postponed' }] }
    ]
  }),
  inventMeeting({
    forum: 'Havnerådet',
    date: '2027-05-04',
    items: [
      { title: 'Nye bøjer', caseNumber: '27/1', decisions: [{ text: 'Godkendt.', outcome: 'approved' }] },
      {
        title: 'Affald fra lystbåde',
        caseText:
          'I fjor blev 19 pct. af affaldet sorteret. Ordningen koster 40.000 kr. Gebyret for gæster stiger med 30 kr. pr. nat.',
        decisions: [{ text: 'Godkendt. Målet er, at 60 pct. af affaldet sorteres i 2028.', outcome: 'approved' }]
      }
    ]
  }),
  inventMeeting({
    forum: 'Fiskeriudvalget',
    date: '2027-04-06',
    items: [{ title: 'Kvoter for torsk', decisions: [{ text: 'Udsat.', outcome: 'postponed' }] }]
  })
])

const say = (question: string): string =>
  answerText(answerQuestion([library], { question, today: '2027-06-01', locale: 'da' }))

describe('what is still postponed', () => {
  it.each([
    'Hvilke sager er stadig udsat?',
    'Hvilke sager er udsat og ikke kommet tilbage?',
    'Hvilke punkter har Havnerådet udsat, som ikke er taget op igen?'
  ])('leaves out what was decided since: %s', (question) => {
    expect(say(question)).toContain('Maling af molen')
    expect(say(question)).not.toContain('Nye bøjer')
  })

  it('is of the body that is named', () => {
    expect(say('Hvilke sager har Fiskeriudvalget stadig udsat?')).toContain('Kvoter for torsk')
    expect(say('Hvilke sager har Fiskeriudvalget stadig udsat?')).not.toContain('Maling af molen')
  })

  it('is not all that ever was', () => {
    expect(say('Hvilke sager blev udsat?')).toContain('Nye bøjer')
  })
})

describe('how many per cent', () => {
  it('is answered by what is written as "pct."', () => {
    expect(say('Hvor mange procent af affaldet skal sorteres i 2028?')).toContain('60 pct.')
  })

  it('is not answered by a sum of money', () => {
    const answer = answerQuestion([library], {
      question: 'Hvor mange procent stiger gebyret for gæster?',
      today: '2027-06-01',
      locale: 'da'
    })
    expect(answer.answered).toBe(false)
  })
})
