import { describe, expect, it } from 'vitest'
import { answerQuestion } from '../../src/answering/answer-question.ts'
import type { Answer } from '../../src/answering/composing/answer.ts'
import { answerText } from '../../src/answering/composing/answer-text.ts'
import { readSubstitutes } from '../../src/domain/substitutes.ts'
import { libraryOfMeetings } from './build-library.ts'
import { inventMeeting } from './invented-meetings.ts'

describe('what minutes say of who came in another place', () => {
  it.each([
    ['Som stedfortræder for Lis M. Dam deltog Bo Ask.', ['Som stedfortræder for Lis M. Dam deltog Bo Ask.']],
    ['Afbud: Lis Dam, suppleant Bo Ask deltog\n\n1. Referat', ['Afbud: Lis Dam, suppleant Bo Ask deltog']],
    ['Til stede: Per Lind\nBo Ask (A), suppleant for Lis Dam (A)', ['Bo Ask (A), suppleant for Lis Dam (A)']],
    ['Lis Dam og Per Lind. Bo Ask mødte som stedfortræder.', ['Lis Dam og Per Lind. Bo Ask mødte som stedfortræder.']],
    ['Afbud:\nLis Dam (A)\n\nStedfortrædere:\nBo Ask (A) for Lis Dam (A)\n\nDagsorden', ['Bo Ask (A) for Lis Dam (A)']],
    ['4. Indkaldelse af stedfortræder til Havneudvalget', []],
    ['Fraværende: Lis Dam', []]
  ])('%s', (head, sayings) => expect(readSubstitutes(head)).toEqual(sayings))
})

describe('who came in whose place', () => {
  const library = libraryOfMeetings([
    {
      ...inventMeeting({
        forum: 'Havnerådet',
        date: '2024-03-05',
        participants: ['Bo Ask', 'Per Lind'],
        absent: ['Lis Damkær', 'Eva Holtman'],
        items: [
          {
            title: 'Ny kran',
            decisions: [{ text: 'Godkendt.\n\nUlla Brink (V) deltog som stedfortræder for Max Grønbæk (V).' }]
          },
          {
            title: 'Ny bøje',
            decisions: [{ text: 'Godkendt.\n\nAfbud: Otto Falk (A)\n\nStedfortræder: Rie Holm (A)' }]
          }
        ]
      }),
      substitutes: ['Som stedfortræder for Lis Damkær deltog Bo Ask.']
    }
  ])
  const ask = (question: string): Answer => answerQuestion([library], { question, today: '2024-06-01', locale: 'da' })

  it.each([
    'Hvem sprang ind for Lis Damkær i Havnerådet i marts?',
    'Hvem mødte op i stedet for Lis Damkær?',
    'hvem var stedfortræder for damkær',
    'Who stood in for Lis Damkær at the meeting on 5 March 2024?',
    "Who came in Lis Damkær's place?"
  ])('is told as the head says it: %s', (question) => {
    const answer = ask(question)
    expect(answerText(answer)).toContain('Som stedfortræder for Lis Damkær deltog Bo Ask.')
    expect(answer.sources.map(({ item }) => item)).toEqual([null])
  })

  it('is told as an item says it', () =>
    expect(answerText(ask('Hvem afløste Max Grønbæk?'))).toContain('Ulla Brink (V)'))

  it('is told of two labelled lines below each other', () =>
    expect(answerText(ask('Hvem sad på Otto Falks plads i Havnerådet?'))).toContain('Rie Holm (A)'))

  it('is not told of who was away and nobody came for', () => {
    const answer = ask('Hvem mødte i stedet for Eva Holtman?')
    expect(answer.answered).toBe(false)
    expect(answerText(answer)).toMatch(/^Referatet siger ikke/u)
  })
})
