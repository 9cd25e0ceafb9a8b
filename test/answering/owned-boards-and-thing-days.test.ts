import { describe, expect, it } from 'vitest'
import { answerQuestion } from '../../src/answering/answer-question.ts'
import type { Answer } from '../../src/answering/composing/answer.ts'
import { answerText } from '../../src/answering/composing/answer-text.ts'
import { libraryOfMeetings } from './build-library.ts'
import { inventMeeting } from './invented-meetings.ts'

/** Boards that are printed without whose they are, days that tell which thing is meant, lists by what came of it. */

const library = libraryOfMeetings([
  {
    ...inventMeeting({
      forum: 'Bestyrelsen',
      date: '2021-05-20',
      participants: ['Karen Blok', 'Otto Rygaard'],
      absent: ['Bent Skaarup'],
      items: [
        {
          title: 'Eventuelt',
          decisions: [{ text: 'Mødet i september flyttes fra den 9. til den 16. september.', outcome: 'none' }]
        }
      ]
    }),
    letterhead: 'Sandgenbrug I/S'
  },
  {
    ...inventMeeting({
      forum: 'Bestyrelsen',
      date: '2021-06-10',
      participants: ['Lise Munkebo'],
      items: [{ title: 'Nye pumper', decisions: [{ text: 'Pumperne købes.', outcome: 'approved' }] }]
    }),
    letterhead: 'Mosedal Vand A/S'
  },
  {
    ...inventMeeting({
      forum: 'Direktionen',
      date: '2021-05-11',
      items: [
        {
          title: 'Årshjul for budgetlægningen',
          caseText: 'Centrene afleverer deres ønsker den 12. februar.',
          decisions: [
            {
              text: 'Anbefales. Fristen den 12. februar bør dog flyttes til den 1. marts af hensyn til vinterferien.',
              outcome: 'recommended'
            }
          ]
        },
        {
          title: 'Regler for repræsentation',
          caseText: 'Udkastet siger, at en frokost for gæster må koste højst 150 kr. pr. person.',
          decisions: [{ text: 'Godkendt. Grænsen sættes dog til 225 kr.', outcome: 'approved' }]
        },
        { title: 'Fælles indkøb af cykler', decisions: [{ text: 'Forslaget blev afvist.', outcome: 'rejected' }] },
        {
          title: 'Digital borgerpost',
          decisions: [
            {
              text: 'Godkendt. Kantinen orienterer Ledergruppen 3. juni.',
              outcome: 'approved',
              presentations: [
                { text: 'Kantinen orienterer Ledergruppen 3. juni.', forum: 'Ledergruppen', date: '2021-06-03' }
              ]
            }
          ]
        },
        {
          title: 'Økonomi i maj',
          decisions: [
            {
              text: 'Taget til efterretning. Notatet præsenteres for Ledergruppen 17. juni.',
              outcome: 'noted',
              presentations: [
                { text: 'Notatet præsenteres for Ledergruppen 17. juni.', forum: 'Ledergruppen', date: '2021-06-17' }
              ]
            }
          ]
        },
        {
          title: 'Solfangere på svømmehallerne',
          decisions: [{ text: 'Direktionen ønsker solfangere på svømmehallerne rykket frem til 2023.' }]
        }
      ]
    }),
    letterhead: 'Nordby Kommune'
  },
  inventMeeting({
    forum: 'Byrådet',
    date: '2021-04-27',
    items: [
      {
        title: 'Forslag til Lokalplan 88 - Boliger på Mejerigrunden',
        recommendation: 'Forvaltningen indstiller, at forslaget sendes i offentlig høring i otte uger.',
        decisions: [{ text: 'Indstillingen blev godkendt.', outcome: 'approved' }]
      },
      {
        title: 'Endelig vedtagelse af Lokalplan 71 - Butikker ved havnen',
        decisions: [{ text: 'Vedtaget.', outcome: 'approved' }]
      }
    ]
  })
])
const ask = (question: string): Answer => answerQuestion([library], { question, today: '2021-07-01', locale: 'da' })

describe('is answered:', () => {
  it.each([
    ['who sat on a board that its head alone names', 'Hvem deltog i Sandgenbrugs bestyrelsesmøde?', 'Otto Rygaard'],
    ['who was away there, in English', 'Who was absent from the board meeting at Sandgenbrug?', 'Bent Skaarup'],
    ['what such a board decided', 'Hvad blev besluttet på bestyrelsesmødet i Mosedal Vand?', 'Pumperne købes'],
    ['when its meeting is instead', 'Til hvilken dato er septembermødet i Sandgenbrug flyttet?', '16. september'],
    ['the same in English', "To what date has Sandgenbrug's September board meeting been moved?", '16. september'],
    [
      'to when what has a day was moved',
      'Hvilken dato vil Direktionen have fristen den 12. februar flyttet til?',
      '1. marts'
    ],
    ['the same in English', 'To which date did Direktionen want the deadline of 12 February moved?', '1. marts'],
    [
      'what a board said, where it is named',
      'What did the board in Nordby say about solar panels at swimming pools?',
      '2023'
    ],
    ['which plan was adopted', 'Hvornår blev Lokalplan 71 endeligt vedtaget?', '27-04-2021']
  ])('%s', (_, question, said) => {
    const answer = ask(question)
    expect(answer.answered).toBe(true)
    expect(answerText(answer)).toContain(said)
  })
})

it.each([
  'Hvilken sag sagde Direktionen nej til i maj 2021?',
  'Hvad afviste Direktionen i maj 2021?',
  'What did Direktionen turn down in May 2021?'
])('what was turned down is all that is told: %s', (question) =>
  expect(ask(question).sources.map(({ title }) => title)).toEqual(['Fælles indkøb af cykler'])
)

it.each([
  'Hvornår blev Lokalplan 88 endeligt vedtaget?',
  'Er Lokalplan 88 endeligt vedtaget?',
  'When was Local Plan 88 finally adopted?'
])('a proposal that is sent out is not adopted: %s', (question) => expect(ask(question).answered).toBe(false))

it('a group without minutes is to hear all that others decided to bring before it', () =>
  expect(
    ask('Hvad skal Ledergruppen have præsenteret eller orienteres om i juni 2021?').sources.map(({ title }) => title)
  ).toEqual(['Digital borgerpost', 'Økonomi i maj']))

it('an amount that was altered goes before the one that was proposed', () =>
  expect(answerText(ask('Hvor meget må en frokost for en gæst højst være værd?'))).toMatch(
    /^Grænsen sættes dog til 225 kr\./u
  ))

it('a day on which nobody met is no day of a decision', () =>
  expect(ask('Hvad besluttede Direktionen den 12. februar om budgetlægningen?').answered).toBe(false))
