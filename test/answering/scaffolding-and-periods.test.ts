import { describe, expect, it } from 'vitest'
import { answerQuestion, readQuestion } from '../../src/answering/answer-question.ts'
import type { Answer } from '../../src/answering/composing/answer.ts'
import { answerText } from '../../src/answering/composing/answer-text.ts'
import { readingsOfWord } from '../../src/search/expand-word.ts'
import { libraryOfMeetings } from './build-library.ts'
import { inventMeeting } from './invented-meetings.ts'

/** Words that only build a question, periods that tell of which thing it speaks, and prices asked by other verbs than "cost". */

const library = libraryOfMeetings([
  inventMeeting({
    forum: 'Direktionen',
    date: '2019-11-12',
    items: [
      {
        title: 'Tilsynsplan for kantinerne',
        caseText: 'Tilsynet har klaget over hygiejnen i to kantiner.',
        decisions: [{ text: 'Planen følges. Der indføres ikke kødstop i december.' }]
      },
      {
        title: 'Skoleferieplan 2020/21',
        decisions: [{ text: 'Direktionen foretrækker ferieplanen med efterårsferie i uge 42.' }]
      },
      {
        title: 'Ny fejemaskine til materielgården',
        caseText: 'Den gamle fejemaskine er slidt op.',
        decisions: [{ text: 'Godkendt. Køretøjet leveres i foråret.', outcome: 'approved' }]
      },
      {
        title: 'Orientering',
        decisions: [
          {
            text: 'Chefen fortalte om den nye pontonbro. Karen Holm undersøger rampen og vender tilbage i maj.',
            outcome: 'noted'
          }
        ]
      }
    ]
  }),
  inventMeeting({
    forum: 'Vejudvalget',
    date: '2020-05-05',
    items: [
      {
        title: 'Bomhuset i sommerperioden',
        decisions: [{ text: 'Bomhuset holder lukket i uge 29 i sommerferien.' }]
      },
      {
        title: 'Salg af smedjen på Kirkestræde',
        caseText: 'Der er to bud. Smeden byder 900.000 kr.',
        decisions: [{ text: 'Udsat, til smeden kan vise et løfte om lån.', outcome: 'postponed' }]
      },
      {
        title: 'Frivillighedspolitikrapport',
        decisions: [{ text: 'Udvalget valgte udkast C.' }]
      },
      {
        title: 'Asfalt i 2020',
        decisions: [
          { text: 'Asfaltlisten er godkendt, idet Rosenvej udgår og Birkevej kommer med.', outcome: 'approved' }
        ]
      }
    ]
  })
])
const ask = (question: string): Answer => answerQuestion([library], { question, today: '2026-11-22', locale: 'da' })

describe('words that only build a question', () => {
  it('are no part of what must be said', () => {
    expect(answerText(ask('Hvornår hører direktionen længere fremme mere om pontonbroen?'))).toContain('i maj')
    expect(ask('Hvad er der helst gået galt fremover med asfaltlisten?').answered).toBe(true)
  })
})

describe('a period that tells of which thing is spoken', () => {
  it('is the month that the sentence names, where the body has a longer name in Danish', () => {
    const answer = ask('What did the executive board say about kødstop as such in December 2019?')
    expect(answerText(answer)).toContain('ikke kødstop i december')
  })
  it('is found where the question has it, whatever the body is called in Danish', () => {
    const { asRead, range } = readQuestion([library], {
      question: 'What did the executive board say about kødstop in December 2019?',
      today: '2026-11-22',
      locale: 'da'
    })
    expect(asRead.slice(range?.start, range?.end)).toBe('December 2019')
  })
  it('is a season in Danish minutes', () => {
    expect(answerText(ask('When is the boom house (bomhuset) closed in summer 2020?'))).toContain('uge 29')
  })
  it('is the end of a school year', () => {
    const answer = ask('I hvilken uge ligger efterårsferien i 2021 ifølge direktionen?')
    expect(answerText(answer)).toContain('uge 42')
  })
})

describe('what somebody gave for a thing', () => {
  it('is a price, and refused where the item says none', () => {
    for (const question of [
      'Hvad gav kommunen for fejemaskinen?',
      'Hvad kom fejemaskinen til at koste?',
      'Hvad ville en ny fejemaskine have kostet?'
    ])
      expect(ask(question).answered, question).toBe(false)
  })
})

describe('what was paid', () => {
  it('is not said of what was put off, whatever was offered', () => {
    for (const question of ['Hvad fik kommunen for smedjen?', 'How much did the smith pay for the forge (smedjen)?'])
      expect(ask(question).answered, question).toBe(false)
  })
})

describe('a compound', () => {
  it('is surely meant by a longer one that begins with it', () => {
    const readings = readingsOfWord('frivillighedspolitik', library.index)
    const longer = readings.filter(({ terms }) => terms.some((term) => term.startsWith('frivillighedspolitikr')))
    expect(Math.max(...longer.map(({ weight }) => weight))).toBeGreaterThanOrEqual(0.8)
  })
})
