import { describe, expect, it } from 'vitest'
import { answerQuestion } from '../../src/answering/answer-question.ts'
import type { Answer } from '../../src/answering/composing/answer.ts'
import { answerText } from '../../src/answering/composing/answer-text.ts'
import { libraryOfMeetings } from './build-library.ts'
import { inventMeeting } from './invented-meetings.ts'

/** Who comes after whom, firms that are named as something else, what was only told, and facts that stand where another body put them. */

const library = libraryOfMeetings([
  inventMeeting({
    forum: 'Teknisk Udvalg',
    date: '2021-03-02',
    participants: ['Mette Skovholt', 'Jens Aakjær'],
    items: [
      {
        title: 'Frigivelse af midler til ny slusebro',
        caseText:
          'Slusebroen er lukket, fordi bjælkerne er rådne. Lodsejeren på sydsiden, Enghaven I/S, afstår jorden uden vederlag.',
        decisions: [{ text: 'Godkendt. Broen bygges i træ.', outcome: 'approved' }]
      },
      {
        title: 'Ny kajplads',
        caseText: 'Fem firmaer har budt.',
        decisions: [{ text: 'Godkendt. Opgaven gives til Lindegaard Anlæg A/S.', outcome: 'approved' }]
      },
      {
        title: 'Naturlegeplads i Østerlunden',
        caseText: 'Forældre ønsker 3 ha indhegnet. Hegnet er prissat til 190.000 kr.',
        decisions: [
          { text: 'Vedtaget som anbefalet af udvalget.', outcome: 'approved', forum: 'Byrådet', date: '2021-03-02' },
          {
            text: 'Anbefales. Arealet mindskes til 1,4 ha af hensyn til stien.',
            outcome: 'recommended',
            forum: 'Parkudvalget',
            date: '2021-02-10'
          }
        ]
      },
      {
        title: 'Meddelelser',
        decisions: [
          {
            text: 'Havnechef Tage Lunding går på pension den 31. maj 2021.\nUdvalget besøger slusen i april.\nTaget til efterretning.',
            outcome: 'noted'
          }
        ]
      },
      {
        title: 'Orientering',
        decisions: [
          {
            text: 'Formanden orienterede om, at staten ser på det gamle saltværk, og at der er dialogmøde i juni.',
            outcome: 'noted'
          }
        ]
      },
      {
        title: 'Vikarkorps til havnene',
        caseText: 'Ledelsen af korpset kan placeres hos pladsanvisningen.',
        decisions: [
          {
            text: 'Korpset oprettes med fire i stedet for seks ansatte, og det dækker kun Nordhavn. Jens Aakjær taler om kørsel med fagforeningen.'
          }
        ]
      },
      { title: 'Skilt på torvet', decisions: [{ text: 'Ikke tiltrådt.', outcome: 'rejected' }] }
    ]
  }),
  inventMeeting({
    forum: 'Hovedudvalget',
    date: '2021-03-09',
    items: [
      { title: 'Opfølgning', decisions: [{ text: 'Punktet udskydes til næste møde.', outcome: 'postponed' }] },
      {
        title: 'Retningslinje om vold',
        decisions: [{ text: 'Vedtaget. Lederen anmelder vold mod en ansat til politiet.', outcome: 'approved' }]
      },
      {
        title: 'Vagter på plejecentrene',
        decisions: [{ text: 'Ændring af vagter skal varsles med mindst 36 timer.' }]
      },
      { title: 'Eventuelt', decisions: [{ text: 'Næste møde: tirsdag den 15. juni kl. 9.' }] }
    ]
  }),
  inventMeeting({
    forum: 'Direktionen',
    date: '2021-02-01',
    items: [
      { title: 'Samling af arkiv og museum', decisions: [{ text: 'Sagen belyses yderligere.', outcome: 'postponed' }] },
      { title: 'Personalesag (fortroligt)', closed: true }
    ]
  }),
  inventMeeting({
    forum: 'Board of Nordsø Harbour',
    date: '2021-03-18',
    items: [
      {
        title: 'Harbour tariffs',
        caseText: 'The office proposes to raise the fee for sailing boats by 7 per cent.',
        decisions: [{ text: 'The fee for sailing boats will rise by 4 per cent only.', outcome: 'approved' }]
      }
    ]
  }),
  inventMeeting({
    forum: 'Byrådet',
    date: '2021-03-30',
    items: [
      {
        title: 'Høringssvar til regionens kystplan',
        caseText: 'Region Vestland har sendt forslag til kystplan i høring.',
        decisions: [{ text: 'Høringssvaret godkendt med den tilføjelse, at Byrådet kræver flere diger.' }]
      }
    ]
  })
])
const ask = (question: string): Answer => answerQuestion([library], { question, today: '2021-08-01', locale: 'da' })

describe('no answer is made of', () => {
  it.each([
    ['somebody leaving, for who comes after', 'Hvem efterfølger Tage Lunding som havnechef?'],
    ['somebody leaving, in English', 'Who will take over from Tage Lunding as harbour manager?'],
    ['the landowner, for the contractor', 'Hvilken entreprenør bygger slusebroen?'],
    ['what the chairman told, for a decision', 'Hvad besluttede Teknisk Udvalg om at bygge på det gamle saltværk?'],
    ['whoever leads something, for another office', 'Hvem er ansat som ny skolechef i Nordhavn?'],
    ['our reply, for the decision of the region', 'What did the regional council decide about kystplanen?']
  ])('%s', (_, question) => expect(ask(question).answered).toBe(false))
})

it.each([
  ['a contractor who is named', 'Hvilken entreprenør bygger kajpladsen?', 'Lindegaard Anlæg'],
  ['a size, as the committee put it', 'Hvor stort bliver området til naturlegepladsen i Østerlunden?', '1,4 ha'],
  ['who reports what happens to an employee', 'Hvem anmelder vold mod en ansat til politiet?', 'Lederen anmelder'],
  ['a warning in other words', 'Hvor lang tid i forvejen skal man have besked?', '36 timer'],
  ['the day of the next meeting', 'Hvornår er Hovedudvalgets næste møde efter marts 2021?', '15. juni'],
  ['which item was confidential', 'Hvilket punkt var fortroligt på Direktionens møde den 1. februar 2021?', 'punkt 2'],
  [
    'what the closed item was called',
    'Hvad hed det lukkede punkt på Direktionens møde den 1. februar 2021?',
    'punkt 2'
  ],
  ['a share, in English', 'How much will the fee for sailing boats go up?', '4 per cent only'],
  [
    'what was turned down, by either name',
    'Which applications or proposals did Teknisk Udvalg turn down on 2 March 2021?',
    'Skilt på torvet'
  ]
])('is answered: %s', (_, question, said) => {
  const answer = ask(question)
  expect(answerText(answer)).toContain(said)
  expect(answer.answered).toBe(true)
})
