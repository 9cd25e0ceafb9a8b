import { describe, expect, it } from 'vitest'
import { answerQuestion } from '../../src/answering/answer-question.ts'
import type { Answer } from '../../src/answering/composing/answer.ts'
import { answerText } from '../../src/answering/composing/answer-text.ts'
import { libraryOfMeetings } from './build-library.ts'
import { inventMeeting } from './invented-meetings.ts'

/** Facts that stand beside those asked for: another unit, another year, no make; and when a matter comes back. */

const library = libraryOfMeetings([
  inventMeeting({
    forum: 'Koncernledelsen',
    date: '2018-03-14',
    items: [
      {
        title: 'Leje af det gamle apotek',
        caseText: 'Apoteket kan lejes for 720.000 kr. om året. En rengøringsaftale koster 9.000 kr. om måneden.',
        decisions: [{ text: 'Godkendt, at apoteket lejes.', outcome: 'approved' }]
      },
      {
        title: 'Ladcykler til hjemmeplejen',
        caseText: 'Vej og Drift har prøvet tre modeller, hvoraf den største var for tung.',
        decisions: [{ text: 'Der anskaffes 12 ladcykler i hjemmeplejen.', outcome: 'approved' }]
      },
      {
        title: 'Gravemaskine til Vej og Drift',
        decisions: [{ text: 'Der købes en gravemaskine af mærket Tordenskov.', outcome: 'approved' }]
      },
      {
        title: 'Program for medarbejderdagen',
        caseText: 'Temaet er "Mere tid". Prisen er 90.000 kr.',
        decisions: [{ text: 'Temaet blev godkendt. Dagen må koste 75.000 kr.', outcome: 'approved' }]
      },
      {
        title: 'Sommerkoncert i gården',
        decisions: [{ text: 'Koncerten holdes den 6. juni. Arbejdet udføres af kantinen.', outcome: 'approved' }]
      },
      {
        title: 'Henvendelser uden for åbningstid',
        caseText: 'Den fælles døgnvagt tager imod henvendelser om natten. Aftalen om døgnvagten udløber til marts.',
        decisions: [{ text: 'Punktet kommer på igen den 18. april.', outcome: 'postponed' }]
      },
      {
        title: 'Udbud af snerydning i Sønderby og Vestermark',
        caseText: 'Prisen er i dag 40 kr. pr. meter i Sønderby og 44 kr. i Vestermark.',
        decisions: [{ text: 'Udbuddet blev godkendt med seks års løbetid.', outcome: 'approved' }]
      },
      {
        title: 'Ny telefonpolitik',
        caseText: 'Telefontiden ændres.',
        decisions: [{ text: 'Godkendt. De gamle abonnementer opsiges den 1. maj.', outcome: 'approved' }]
      },
      {
        title: 'Fælles telefonpolitik',
        caseText: 'Ventetiden i hovednummeret er syv minutter.',
        decisions: [{ text: 'Sendes tilbage til Borgerservice. Kommer på igen den 23. maj.', outcome: 'referred' }]
      },
      {
        title: 'Ny hovedindgang',
        caseText:
          'Indgangen kan ligge to steder.\na) Møllestræde\nb) Torvegade\nDet er drøftet, hvor de gående kommer fra.\na) er beregnet til 3,1 mio. kr. og b) til 4,4 mio. kr.',
        decisions: [{ text: 'Der arbejdes videre.', outcome: 'decided' }]
      }
    ]
  })
])
const ask = (question: string): Answer => answerQuestion([library], { question, today: '2018-06-01', locale: 'da' })

describe('no answer is made of', () => {
  it.each([
    ['a rent by the year, for one by the square metre', 'Hvad koster lejen af apoteket pr. kvadratmeter?'],
    ['a price of the whole, for one by the month', 'Hvad koster medarbejderdagen om måneden?'],
    ['how many were bought, for what make they are', 'Hvilket mærke er de nye ladcykler i hjemmeplejen?'],
    ['how many were bought, for their make in English', 'What make of cargo bike was chosen for home care?'],
    ['how many were bought, for what they save', 'Hvor meget sparer ladcyklerne i hjemmeplejen om året?'],
    ['a day of another year', 'Hvad var temaet for medarbejderdagen 2024?'],
    ['what is paid today, for who won', 'Who won the tender for snow clearance in Sønderby?'],
    ['who does the work, for who plays', 'Who will perform at the summer concert?']
  ])('%s', (_, question) => expect(ask(question).answered).toBe(false))
})

describe('is answered:', () => {
  it.each([
    ['an amount by the month', 'Hvad koster rengøringsaftalen for apoteket om måneden?', '9.000 kr. om måneden'],
    ['a make that is named', 'Hvilket mærke er den nye gravemaskine?', 'Tordenskov'],
    ['a day of the year in which it was dealt with', 'What may the 2018 employee day cost?', '75.000 kr.'],
    [
      'when a matter comes back, by what it is about',
      'Hvornår skal Koncernledelsen se den sociale døgnvagt igen?',
      '18. april'
    ],
    ['when it comes back, and not what else has a day', 'Hvornår kommer telefonpolitikken på igen?', '23. maj'],
    ['what one of several options costs', 'Hvad koster en ny hovedindgang i Torvegade?', 'b) til 4,4 mio. kr.']
  ])('%s', (_, question, said) => {
    const answer = ask(question)
    expect(answer.answered).toBe(true)
    expect(answerText(answer)).toContain(said)
  })
})
