import { describe, expect, it } from 'vitest'
import { answerQuestion } from '../../src/answering/answer-question.ts'
import type { Answer } from '../../src/answering/composing/answer.ts'
import { answerText } from '../../src/answering/composing/answer-text.ts'
import { libraryOfMeetings } from './build-library.ts'
import { inventMeeting } from './invented-meetings.ts'

/** What somebody only wished is not decided; and whom a decision invites or appoints, and what it asks for, it says by its verb. */

const library = libraryOfMeetings([
  inventMeeting({
    forum: 'Ældreudvalget',
    date: '2012-03-06',
    items: [
      {
        title: 'Status på nattevagter',
        caseText:
          'Ordningen er fra 2009, og der mangler seks ansatte. De fleste kommer fra naboøen med den sidste færge, som sejler klokken ti om aftenen, og de går hjem igen ved daggry, når den første færge lægger til ved molen. Om vinteren er der is i sundet, og så sejler færgen kun en gang om dagen.\nFagforeningen har ønsket et kørselstillæg til nattevagterne og en varm madordning. Udgiften til vikarer var 2,1 mio. kr.',
        decisions: [
          {
            text: 'Orienteringen taget til efterretning. Udvalget ønsker en oversigt over vagtbytter forelagt i april.',
            outcome: 'noted'
          }
        ]
      },
      {
        title: 'Kurv til bageren',
        caseText: 'Bageren har ønsket, at kurven betales af kommunen.',
        decisions: [{ text: 'Kurven betales.', outcome: 'approved' }]
      },
      {
        title: 'Ny bro ved Sivsøen',
        caseText: 'Broen er rådden.',
        decisions: [
          {
            text: 'Udvalget ser gerne broen placeret ved dæmningen. Pælene afventer dykkerens rapport.',
            outcome: 'decided'
          }
        ]
      },
      {
        title: 'Medarbejderdag i Kornladen',
        caseText: 'Der er bestilt kaffe.',
        decisions: [{ text: 'Drøftet. Dagen begynder klokken ni.', outcome: 'discussed' }]
      },
      {
        title: 'Medlem af Møllelauget',
        caseText: 'Kommunen har en plads i lauget.',
        decisions: [{ text: 'Inge Ravn udpegedes efter lodtrækning.', outcome: 'none' }]
      },
      {
        title: 'Besøg på Havblik',
        decisions: [
          {
            text: 'Taget til efterretning. Udvalget inviterer lederen af Havblik til mødet den 8. maj 2012.',
            outcome: 'noted'
          }
        ]
      },
      {
        title: 'Badebroen',
        caseText: 'Broen er slidt.',
        decisions: [
          { text: 'Badebroen er kun for hold, men torsdag er der åbent for alle badegæster.', outcome: 'decided' }
        ]
      },
      {
        title: 'Klage over hanegal',
        decisions: [
          { text: 'Rådet retter henvendelse til miljøministeren om hanegal ved Sivsøen.', outcome: 'decided' }
        ]
      }
    ]
  }),
  inventMeeting({
    forum: 'Bestyrelsen for Tangkraft I/S',
    date: '2013-02-05',
    items: [
      { title: 'Lukket punkt', closed: true },
      { title: 'Ny kedel', decisions: [{ text: 'Godkendt. Lis Vig deltog ikke i mødet.', outcome: 'approved' }] }
    ]
  })
])
const ask = (question: string): Answer => answerQuestion([library], { question, today: '2016-06-01', locale: 'da' })

describe('is no decision:', () => {
  it.each([
    ['what a union only wished', 'Får nattevagterne et kørselstillæg fra i år?'],
    ['what a union only wished, asked as decided', 'Hvad besluttede Ældreudvalget om kørselstillæg til nattevagter?'],
    ['money that no decision speaks of', 'Har kommunen bevilget penge til den nye bro ved Sivsøen?'],
    ['who gives a talk that nobody is named for', 'Hvem holder oplæg på medarbejderdagen i Kornladen?'],
    [
      'an answer from whoever was only written to',
      'Hvad svarede miljøministeren Ældreudvalget om hanegal ved Sivsøen?'
    ],
    ['a closed item of a body called by whose it is', 'What was the closed item at the Tangkraft board meeting about?']
  ])('%s', (_, question) => expect(ask(question).answered, answerText(ask(question))).toBe(false))
})

it('a matter that is about a wish is settled by its decision', () =>
  expect(answerText(ask('Betaler kommunen en kurv til bageren?'))).toContain('Kurven betales'))

describe('is said by its verb:', () => {
  it.each([
    ['who is invited', 'Hvem er inviteret til Ældreudvalgets møde den 8. maj 2012?', 'lederen af Havblik'],
    ['who was appointed', 'Hvem blev udpeget til Møllelauget?', 'Inge Ravn'],
    [
      'what a body asked to see',
      'What did Ældreudvalget ask to see after the March 2012 status on night guards (nattevagter)?',
      'vagtbytter'
    ],
    ['what a thing waits for', 'What are the piles (pælene) waiting for?', 'dykkerens rapport'],
    ['on which day of every week', 'Hvilken dag kan badegæster komme på badebroen?', 'torsdag'],
    ['who was not there', 'Hvem deltog ikke i mødet i bestyrelsen for Tangkraft den 5. februar 2013?', 'Lis Vig']
  ])('%s', (_, question, said) => {
    const answer = ask(question)
    expect(answer.answered, answerText(answer)).toBe(true)
    expect(answerText(answer)).toContain(said)
  })
})
