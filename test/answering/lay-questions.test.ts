import { describe, expect, it } from 'vitest'
import { answerQuestion } from '../../src/answering/answer-question.ts'
import type { Answer } from '../../src/answering/composing/answer.ts'
import { answerText } from '../../src/answering/composing/answer-text.ts'
import { libraryOfMeetings } from './build-library.ts'
import { inventMeeting } from './invented-meetings.ts'

/** How people who did not write the minutes ask about them. */

const library = libraryOfMeetings([
  inventMeeting({
    forum: 'Havneudvalget',
    date: '2024-03-05',
    items: [
      {
        title: 'Tilskud til sejlklubbens fartøjer',
        decisions: [{ text: 'Klubben får 40.000 kr. til to nye fartøjer.' }]
      },
      {
        title: 'Salg af det gamle pakhus',
        caseText: 'Pakhuset er vurderet til 900.000 kr.',
        decisions: [{ text: 'Pakhuset sælges for mindst 800.000 kr.', outcome: 'decided' }]
      },
      {
        title: 'Salg af isværket',
        decisions: [{ text: 'Isværket sælges til Fiskeriforeningen i Tangvig.', outcome: 'decided' }]
      },
      { title: 'Ny kran', decisions: [{ text: 'Punktet udgik af dagsordenen.', outcome: 'lapsed' }] },
      {
        title: 'Valg af rute for moleturen',
        decisions: [{ text: 'Sagen udsættes, da udvalget vil gå turen først.', outcome: 'postponed' }]
      },
      {
        title: 'Fyret på molen',
        decisions: [
          { text: 'Formanden orienterede om et brev til ministeren om lyset i fyret. Taget til efterretning.' }
        ]
      },
      {
        title: 'Sommervagter på havnekontoret',
        caseText: 'Vagterne har kostet 210.000 kr.',
        decisions: [{ text: 'Havnekontoret holder åbent fire dage om ugen.', outcome: 'decided' }]
      },
      {
        title: 'Kvalitetsstandard for rengøring af toiletbygningen',
        decisions: [{ text: 'Standarden sendes i høring.', outcome: 'decided' }]
      },
      { title: 'Tilskud til Tangvig Roklub', decisions: [{ text: 'Roklubben får 9.000 kr.', outcome: 'decided' }] },
      { title: 'Lokalplan for boliger ved Kajen', decisions: [{ text: 'Planen vedtages med 5 stemmer mod 2.' }] },
      {
        title: 'Åbningstid i havnens informationscenter',
        decisions: [{ text: 'Centret åbner fra 1. maj kl. 9.', outcome: 'decided' }]
      },
      { title: 'Valg af formand for havnens brugerråd', decisions: [{ text: 'Ib Storm blev valgt som formand.' }] },
      {
        title: 'Rekruttering af lodser til sæsonen',
        attachments: ['Fremskrivning af behov'],
        caseText: 'Der mangler lodser.'
      },
      {
        title: 'Huskeliste',
        followUpList: {
          rows: [
            { topic: 'Maling af fyret', expected: 'November', responsible: 'Eva Holtman' },
            { topic: 'Ny bøje', expected: 'Maj', responsible: 'Eva Holtman' }
          ],
          forums: []
        }
      },
      { title: 'Lukket punkt', closed: true }
    ]
  }),
  inventMeeting({
    forum: 'Byrådet',
    date: '2024-04-10',
    items: [{ title: 'Budgetramme', decisions: [{ text: 'Rammen godkendes.', outcome: 'approved' }] }]
  })
])
const ask = (question: string): Answer => answerQuestion([library], { question, today: '2024-06-01', locale: 'da' })

describe('a question in lay words', () => {
  it.each([
    ['boats where no other half follows', 'Hvad fik klubben til nye både?', '40.000 kr.'],
    ['days by their number', 'Hvor mange dage om ugen holder havnekontoret åbent?', 'fire dage om ugen'],
    ['what is not chosen yet', 'Hvorfor er der endnu ikke valgt en rute til moleturen?', 'vil gå turen først'],
    [
      'what is said in two words',
      'Er det vedtaget, hvor tit der bliver gjort rent i toiletbygningen?',
      'sendes i høring'
    ],
    ['who does it, for the club', 'Hvor mange penge fik roerne i Tangvig?', '9.000 kr.'],
    ['a phrase of which one word tells', 'How did the vote on the new housing at Kajen end?', '5 stemmer mod 2'],
    ['hours', "From which date do the information centre's hours change?", '1. maj'],
    ['an office in other words', 'Hvem blev valgt til at stå i spidsen for brugerrådet på havnen?', 'Ib Storm'],
    ['papers of an item in other words', 'Hvilket bilag ligger der til punktet om at skaffe lodser?', 'Fremskrivning'],
    ['what somebody is to do in a month', 'eva holtman huskeliste november 2024', 'Maling af fyret'],
    ['an owner who is named', 'Hvem købte isværket?', 'Fiskeriforeningen']
  ])('is answered: %s', (_, question, said) => {
    const answer = ask(question)
    expect(answer.answered).toBe(true)
    expect(answerText(answer)).toContain(said)
  })

  it.each([
    'Hvilket punkt udgik af dagsordenen i Havneudvalget?',
    'Which item was dropped from the agenda of Havneudvalget on 5 March 2024?',
    'Hvilken sag blev taget af dagsordenen den 5. marts 2024?'
  ])('is told the item that lapsed alone: %s', (question) =>
    expect(ask(question).sources.map(({ item }) => item)).toEqual([4])
  )
})

describe('no answer is made of', () => {
  it.each([
    ['a sale without a buyer', 'Hvem købte pakhuset?'],
    ['a sale, in English', 'Who bought the warehouse (pakhuset)?'],
    ['a letter to whom is asked to have spoken', 'Hvad svarede ministeren på brevet om lyset i fyret?'],
    ['a meeting that was not held', 'Hvad blev besluttet om isværket på mødet i januar 2024?'],
    ['a meeting that was not held, in one word', 'Hvad blev der på januarmødet 2024 besluttet om isværket?'],
    ['a meeting that was not held, in English', 'What was decided at the January meeting about Ny kran?'],
    ['a closed item', 'Hvor meget blev der betalt for grunden i det lukkede punkt den 5. marts 2024?'],
    ['a closed item, in English', 'Who was hired in the closed item on 5 March 2024?']
  ])('%s', (_, question) => {
    const answer = ask(question)
    expect(answer.answered).toBe(false)
    expect(answer.blocks.some(({ kind }) => kind === 'decision')).toBe(false)
  })
})

it("a municipality's own name need not stand in its minutes where another meeting of the forum is headed by it", () => {
  const meeting = inventMeeting({
    forum: 'Direktionen',
    date: '2024-03-05',
    items: [{ title: 'Ladestandere til tjenestebiler', decisions: [{ text: 'Ansatte kan ikke lade private biler.' }] }]
  })
  const other = { ...inventMeeting({ forum: 'Direktionen', date: '2024-02-05', items: [] }), place: 'Tangvig Rådhus' }
  const question = 'Må ansatte i Tangvig lade deres elbil op?'
  const answered = (meetings: readonly (typeof meeting)[]): boolean =>
    answerQuestion([libraryOfMeetings(meetings)], { question, today: '2024-06-01', locale: 'da' }).answered
  expect(answered([meeting, other])).toBe(true)
  expect(answered([meeting])).toBe(false)
})
