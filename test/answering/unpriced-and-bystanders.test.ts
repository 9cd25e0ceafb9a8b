import { describe, expect, it } from 'vitest'
import { answerQuestion } from '../../src/answering/answer-question.ts'
import type { Answer } from '../../src/answering/composing/answer.ts'
import { answerText } from '../../src/answering/composing/answer-text.ts'
import { libraryOfMeetings } from './build-library.ts'
import { inventMeeting } from './invented-meetings.ts'

/** Amounts that stand beside what has none, and names of people who are not those asked for. */

const library = libraryOfMeetings([
  inventMeeting({
    forum: 'Teknisk Udvalg',
    date: '2021-03-02',
    items: [
      {
        title: 'Cykelsti langs Engvej',
        caseText:
          'Løsning A er en cykelsti i nordsiden, som er anslået til 5,4 mio. kr. Løsning B er stier i begge sider, anslået til 7 mio. kr.',
        decisions: [
          {
            text: 'Udsat. Forvaltningen undersøger inden da, om løsning B kan deles, og hvad belysning af stien vil koste.',
            outcome: 'postponed'
          }
        ]
      },
      {
        title: 'Budgetopfølgning pr. 1. februar',
        caseText:
          'Merforbruget er 14 mio. kr., hvoraf 9 mio. kr. vedrører oversvømmelsen. Staten har varslet kompensation, men\nbeløbet er endnu ikke kendt.',
        decisions: [{ text: 'Opfølgningen blev godkendt.', outcome: 'approved' }]
      },
      {
        title: 'Udsmykning af Engvejhallen',
        decisions: [{ text: 'Kunstfonden ansøges inden 1. maj. Mette Skovholt skriver ansøgningen.' }]
      },
      {
        title: 'Udsmykning af Kildebroen',
        decisions: [{ text: 'Ane Lindegaard skal udsmykke broen.' }]
      },
      {
        title: 'Forslag om gratis cykelparkering ved sommerhuse',
        decisions: [{ text: 'Forslaget blev nedstemt.', outcome: 'rejected' }]
      },
      { title: 'Cykelparkering ved stationen', decisions: [{ text: 'Der opsættes stativer.' }] }
    ]
  })
])
const ask = (question: string): Answer => answerQuestion([library], { question, today: '2021-06-01', locale: 'da' })

describe('no answer is made of', () => {
  it.each([
    ['the price of the path, for the lighting', 'Hvad koster det at sætte belysning op langs cykelstien på Engvej?'],
    ['the price of the path, in English', 'What does it cost to put up lighting along the Engvej cycle path?'],
    ['what was spent, for what is not known yet', 'Hvor meget kompensation for oversvømmelsen fik kommunen?'],
    ['what was spent, in English', 'How much flood compensation did the municipality receive?'],
    ['whoever writes the application, for the artist', 'Hvilken kunstner skal udsmykke Engvejhallen?']
  ])('%s', (_, question) => expect(ask(question).answered).toBe(false))
})

it.each([
  ['an artist who is named', 'Hvilken kunstner skal udsmykke Kildebroen?', 'Ane Lindegaard'],
  ['words with a consonant too many or too few', 'grattis cykelparkering somerhuse hvad blev besluttet', 'nedstemt']
])('is answered: %s', (_, question, said) => {
  const answer = ask(question)
  expect(answer.answered).toBe(true)
  expect(answerText(answer)).toContain(said)
})
