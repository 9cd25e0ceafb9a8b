import { describe, expect, it } from 'vitest'
import { answerQuestion } from '../../src/answering/answer-question.ts'
import type { Answer } from '../../src/answering/composing/answer.ts'
import { answerText } from '../../src/answering/composing/answer-text.ts'
import { libraryOfMeetings } from './build-library.ts'
import { inventMeeting } from './invented-meetings.ts'

/** What was only asked, what another body decided, and what shares a number or a place by chance is no answer. */

const library = libraryOfMeetings([
  inventMeeting({
    forum: 'Personaleudvalget',
    date: '2024-03-05',
    items: [
      {
        title: 'Tjenestecykler i hjemmeplejen',
        caseText:
          'Cyklerne er slidte, og der er ikke plads til alle i skuret. Leverandøren tilbyder service to gange om året, og tilbuddet gælder i fire år fra underskriften. Hjelme er en del af tilbuddet, og de gamle stel kan gives videre til værkstedet på produktionsskolen. Tillidsmanden har spurgt, om cyklerne må bruges til frokosten; det spørgsmål ligger hos Jura.',
        decisions: [{ text: 'Der købes tolv nye cykler til hjemmeplejen. Skuret udvides i maj.' }]
      },
      {
        title: 'Skemalægning',
        decisions: [
          {
            text: 'Forslaget er ikke vedtaget (2 for, 4 imod). Der vælges to kontaktlærere pr. klasse.',
            outcome: 'rejected'
          }
        ]
      }
    ]
  }),
  inventMeeting({
    forum: 'Byrådet',
    date: '2024-05-28',
    items: [
      {
        title: 'Helhedsplan for Mejerigrunden',
        caseText: 'Planen giver plads til 90 boliger og en børnehave.',
        decisions: [
          {
            text: 'Anbefales med den ændring, at kastanjetræerne ved Mejerivej bevares.',
            outcome: 'recommended',
            forum: 'Planudvalget',
            date: '2024-05-07'
          },
          {
            text: 'Sagen sendes tilbage til Planudvalget, idet der ønskes en ny støjmåling på Mejerivej.',
            outcome: 'referred'
          }
        ]
      },
      { title: 'Salg af ejendom i Vestrup', closed: true },
      {
        title: 'Foreningspuljen',
        decisions: [{ text: 'Vestrup Forsamlingshus: 40.000 kr. Solgården: 15.000 kr.' }]
      }
    ]
  })
])
const ask = (question: string): Answer => answerQuestion([library], { question, today: '2024-06-01', locale: 'da' })

describe('what somebody only asked', () => {
  it.each(['Må tjenestecyklerne bruges til frokosten?', 'May the bicycles be used for lunch?'])(
    'is not settled by what was decided of the rest: %s',
    (question) => {
      expect(ask(question).answered).toBe(false)
    }
  )

  it('does not hide what was decided', () => {
    expect(answerText(ask('Bliver der købt nye cykler til hjemmeplejen?'))).toContain('tolv nye cykler')
  })
})

it('what the council wants to know in an item is not what the committee decided in it', () => {
  expect(ask('Hvad besluttede Planudvalget om støjmålingen på Mejerivej?').answered).toBe(false)
  expect(answerText(ask('Hvad besluttede Byrådet om støjmålingen på Mejerivej?'))).toContain('ny støjmåling')
  expect(answerText(ask('Hvad besluttede Planudvalget om kastanjetræerne ved Mejerivej?'))).toContain('bevares')
})

it('a number and its noun that stand apart are not the class that is asked about', () => {
  expect(ask('personaleudvalget skøjteundervisning 4. klasse').answered).toBe(false)
})

it('a closed item that bears the name of what is asked about goes before a sum for something else there', () => {
  const answer = ask('Hvor meget skal kommunen have for huset i Vestrup?')
  expect(answer.answered).toBe(false)
  expect(answerText(answer)).not.toContain('40.000')
  expect(answerText(ask('Hvor meget fik Vestrup Forsamlingshus?'))).toContain('40.000')
})

describe('an item that says nothing of it in title and decision', () => {
  const school = libraryOfMeetings([
    inventMeeting({
      forum: 'Skolebestyrelsen',
      date: '2024-03-05',
      items: [
        {
          title: 'Timeplan til foråret',
          caseText:
            'Nogle børn ønsker at få fri før lørdag, andre vil helst have deres ferie samlet, og der er delte meninger om turnus.',
          decisions: [{ text: 'Der kunne ikke opnås enighed. Lærerne fortsætter som hidtil.' }]
        },
        {
          title: 'Korte fredage',
          caseText: 'Alle kan få fri kl. 12.',
          decisions: [
            {
              text: 'Bestyrelsen vil have et bud på taksten for børnene om fredagen, før der tages stilling.',
              outcome: 'postponed'
            }
          ]
        }
      ]
    })
  ])
  it('gives way to one that decided something of it', () => {
    const answer = answerQuestion([school], {
      question: 'Får børnene fri om fredagen efter ferien?',
      today: '2024-06-01',
      locale: 'da'
    })
    expect(answer.sources[0]?.title).not.toBe('Timeplan til foråret')
  })
})
