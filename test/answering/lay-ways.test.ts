import { describe, expect, it } from 'vitest'
import { answerQuestion } from '../../src/answering/answer-question.ts'
import type { Answer } from '../../src/answering/composing/answer.ts'
import { answerText } from '../../src/answering/composing/answer-text.ts'
import { libraryOfMeetings } from './build-library.ts'
import { inventMeeting } from './invented-meetings.ts'

/** Ways of asking that name a paper, a body, a deed or a place as nobody writes them in minutes. */

const library = libraryOfMeetings([
  inventMeeting({
    forum: 'Byrådet',
    date: '2022-05-10',
    items: [
      {
        title: 'Standard for pleje efter kl. 23',
        caseText: 'Standarden beskriver hjælpen om natten. Lunde Kommune har tre biler. Lunde Kommune betaler.',
        decisions: [
          { text: 'Sendt tilbage til udvalget, da udgiften ikke er belyst.', outcome: 'referred' },
          { text: 'Anbefales.', outcome: 'recommended', forum: 'Plejeudvalget', date: '2022-05-02' }
        ]
      },
      {
        title: 'Tilskud til idrætshallen',
        caseText: 'Vester Kommune betaler en del. Lunde Kommune ejer hallen.',
        decisions: [{ text: 'Der gives 300.000 kr. til idrætshallen.', outcome: 'approved' }]
      },
      {
        title: 'Cykelsti ved Mosen',
        caseText: 'Stien kræver areal fra ni lodsejere.',
        decisions: [
          { text: 'Anbefales. Karl Ravn kan ikke anbefale ekspropriation, før frivillige aftaler er prøvet.' }
        ]
      }
    ]
  }),
  inventMeeting({
    forum: 'Ungebyrådet',
    date: '2022-06-01',
    items: [
      { title: 'Hjælp til hjemvejen om natten', decisions: [{ text: 'Vi laver en film om hjælp om natten.' }] },
      {
        title: 'Orientering',
        decisions: [
          {
            text: 'Taget til efterretning:\nEn sag om lokaletilskud til bordtennisklubben er på vej.',
            outcome: 'noted'
          }
        ]
      }
    ]
  }),
  inventMeeting({
    forum: 'Bygherreudvalget for Lunde Bibliotek',
    date: '2022-06-08',
    items: [
      {
        title: 'Kunststofbane i Engby',
        attachments: ['Støjnotat', 'Høringssvar'],
        decisions: [{ text: 'Udsat.', outcome: 'postponed' }]
      },
      {
        title: 'Tidsplan',
        decisions: [{ text: 'Fristen rykkes ti dage. Poul Hede meddeler det til entreprenøren.' }]
      },
      {
        title: 'Beredskabsplan ved strømafbrydelse',
        caseText: 'Der mangler nødstrøm på Egehuset og Birkely.',
        decisions: [{ text: 'Planen godkendt. Sagen om generatorer oversendes til Økonomiudvalgets møde i august.' }]
      },
      { title: 'Naboer', decisions: [{ text: 'Anne Lykke indskærper arbejdstiden over for entreprenøren.' }] },
      { title: 'Uddeling af årets handicappris', decisions: [{ text: 'Lunde Bowlingklub får prisen.' }] }
    ]
  })
])
const ask = (question: string): Answer => answerQuestion([library], { question, today: '2022-07-01', locale: 'da' })

describe('is answered:', () => {
  it.each([
    ['what is attached, as papers', 'Hvilke papirer fulgte med sagen om kunststofbanen i Engby?', 'Støjnotat'],
    ['what is attached, in English', 'Which papers came with the item about Engby?', 'Høringssvar'],
    [
      'a thing said in one sentence among others',
      'Hvad blev der sagt om lokaletilskud til bordtennisklubben?',
      'på vej'
    ],
    ['who tells somebody', 'Who tells the contractor about the extra days for Lunde Library?', 'Poul Hede'],
    [
      'where a matter goes',
      'Hvor skal sagen om nødstrøm til Egehuset og Birkely behandles bagefter?',
      'Økonomiudvalgets'
    ],
    ['a prize in its other spelling', 'handikapprisen vinder', 'Bowlingklub'],
    ['what a place’s council granted', 'How much did Lunde’s council grant for the sports hall?', '300.000 kr.'],
    ['land that is taken by force', 'Hvem ville ikke være med til at tage marker med tvang?', 'Karl Ravn'],
    [
      'what was sent back, with words in between',
      'Hvorfor sendte byrådet reglerne for hjælp om natten tilbage?',
      'ikke er belyst'
    ]
  ])('%s', (_, question, said) => {
    const answer = ask(question)
    expect(answer.answered).toBe(true)
    expect(answerText(answer)).toContain(said)
  })
})

it('the young people’s council does not answer for the municipal council', () =>
  expect(answerText(ask('Hvad besluttede byrådet om hjælp om natten?'))).not.toContain('film'))
