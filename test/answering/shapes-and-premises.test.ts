import { describe, expect, it } from 'vitest'
import { answerQuestion } from '../../src/answering/answer-question.ts'
import type { Answer } from '../../src/answering/composing/answer.ts'
import { answerText } from '../../src/answering/composing/answer-text.ts'
import { outcomeOfSentence } from '../../src/reading/meaning/outcome.ts'
import { indexStem } from '../../src/search/index-stem.ts'
import { libraryOfMeetings } from './build-library.ts'
import { inventMeeting } from './invented-meetings.ts'

const library = libraryOfMeetings([
  inventMeeting({
    forum: 'Direktionen',
    date: '2025-03-11',
    items: [
      {
        title: 'Ny hjemmearbejdspolitik',
        decisions: [{ text: 'Godkendt. Onsdag er fast fremmødedag.', outcome: 'approved' }]
      },
      {
        title: 'Principper for løn',
        caseText: 'De faglige organisationer har set forslaget.',
        decisions: [
          {
            text: 'Taget til efterretning. Djøf og BUPL ønskede det noteret, at der mangler en procedure for uenighed.',
            outcome: 'noted'
          }
        ]
      },
      {
        title: 'Budget 2026 - proces for effektiviseringer',
        caseText: 'Rammen er 22 mio. kr., svarende til 1,1 % af udgifterne.',
        decisions: [
          {
            text: 'Godkendt med disse bemærkninger:\n- Hvert område afleverer forslag for mindst 1,4 %.\n- Lokaler indgår.',
            outcome: 'approved'
          }
        ]
      },
      {
        title: 'Landstrøm til færger ved Nordkaj',
        decisions: [
          {
            text: 'Der søges om tilskud. Anlægget bestilles først, når mindst to rederier har underskrevet en hensigtserklæring om landstrøm.',
            outcome: 'approved'
          }
        ]
      },
      {
        title: 'Café og forpagtning i Pakhuset',
        caseText: 'Der har været møde med fem mulige forpagtere af caféen i Pakhuset.',
        decisions: [{ text: 'Drøftet. HB udarbejder et udkast til udbud af caféen.', outcome: 'discussed' }]
      },
      {
        title: 'Forpagtning af kiosken på stranden',
        decisions: [{ text: 'Forpagtes til Bådsmand Holt ApS for kiosken på stranden i tre år.', outcome: 'approved' }]
      },
      { title: 'Køb af grund', closed: true },
      {
        title: 'Eventuelt',
        decisions: [{ text: 'Næste møde holdes den 8. april 2025 i kantinen.', outcome: 'none' }]
      }
    ]
  })
])
const ask = (question: string): Answer => answerQuestion([library], { question, today: '2025-04-01', locale: 'da' })

describe('the shape of what is asked for is no topic', () => {
  it.each([
    ['Which weekday is it under the new policy for working from home?', 'Onsdag'],
    ['Hvilken ugedag er fremmødedag i hjemmearbejdspolitikken?', 'Onsdag'],
    ['Which organisations wanted it noted that a procedure is missing in the pay principles?', 'Djøf og BUPL'],
    ['Hvor mange procent skal hvert område finde i effektiviseringer til budget 2026?', '1,4 %']
  ])('%s', (question, said) => {
    const answer = ask(question)
    expect(answer.answered).toBe(true)
    expect(answerText(answer)).toContain(said)
  })
})

describe('what is only a condition has not come about', () => {
  it.each([
    'Hvilke rederier har underskrevet hensigtserklæringen om landstrøm?',
    'Who have signed the letter of intent on shore power (landstrøm)?'
  ])('%s', (question) => expect(ask(question).answered).toBe(false))
})

describe('who has a place', () => {
  it('is refused where nobody is named as it', () => {
    expect(ask('Hvem bliver forpagter af caféen i Pakhuset?').answered).toBe(false)
  })
  it('is told where somebody is', () => {
    expect(answerText(ask('Hvem bliver forpagter af kiosken på stranden?'))).toContain('Bådsmand Holt')
  })
})

it.each([
  'Hvilket lukket punkt havde Direktionen i marts 2025?',
  'Which closed item did Direktionen have in March 2025?'
])('a closed item is listed: %s', (question) => expect(ask(question).sources[0]?.item).toBe(7))

it.each(['direktionen næste møde hvor', 'Hvor holdes det næste møde i Direktionen?'])(
  'where the next meeting is stands where it is told: %s',
  (question) => {
    const answer = ask(question)
    expect(answer.sources[0]?.item).toBe(8)
    expect(answerText(answer)).toContain('i kantinen')
  }
)

it.each(['Punktet blev ikke nået.', 'Sagen nåede ikke at blive behandlet.', 'Sættes på næste dagsorden.'])(
  'not reached is put off: %s',
  (sentence) => expect(outcomeOfSentence(sentence)?.outcome).toBe('postponed')
)

it('forms behind a stressed e are of one stem', () => {
  expect(indexStem('cafeen')).toBe(indexStem('cafe'))
  expect(indexStem('alleer')).toBe(indexStem('alle'))
  expect(indexStem('museer')).not.toBe(indexStem('muse'))
})
