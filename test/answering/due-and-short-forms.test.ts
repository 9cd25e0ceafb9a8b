import { describe, expect, it } from 'vitest'
import { answerQuestion } from '../../src/answering/answer-question.ts'
import { answerFollowUps } from '../../src/answering/composing/answer-follow-ups.ts'
import { answerText } from '../../src/answering/composing/answer-text.ts'
import { libraryOfMeetings } from './build-library.ts'
import { inventMeeting } from './invented-meetings.ts'

const library = libraryOfMeetings([
  inventMeeting({
    forum: 'Chefkredsen',
    date: '2027-03-02',
    items: [
      {
        title: 'Ny svømmehal',
        caseText: 'Center for Kultur og Fritid har regnet på prisen.',
        decisions: [
          {
            text: 'Skitsen godkendes. Bo Krarup indhenter tilbud inden den 20. april. Sagen forelægges Lederforum den 4. maj 2027.',
            responsible: [{ who: 'Bo Krarup', what: 'Bo Krarup indhenter tilbud inden den 20. april' }],
            presentations: [
              { text: 'Sagen forelægges Lederforum den 4. maj 2027.', forum: 'Lederforum', date: '2027-05-04' }
            ]
          }
        ]
      },
      {
        title: 'Huskeliste',
        followUpList: {
          rows: [
            { topic: 'Plan for legepladser', expected: 'Juni', responsible: 'CKF' },
            { topic: 'Evaluering af juleferien', expected: '15. januar', responsible: 'CKF' },
            { topic: 'Udskiftning af skilte', expected: 'Løbende', responsible: 'CKF' }
          ],
          forums: []
        }
      }
    ]
  })
])
const ask = (question: string, today = '2027-03-10') => answerQuestion([library], { question, today, locale: 'da' })
const said = (question: string, today?: string): string => answerText(ask(question, today))

it('what is to be taken up in a forum is what was promised to it, whatever that is about', () => {
  const promising = (title: string, text: string) => ({
    title,
    decisions: [{ text, presentations: [{ text, forum: 'Lederforum', date: '2027-05-04' }] }]
  })
  const promised = libraryOfMeetings([
    inventMeeting({
      forum: 'Chefkredsen',
      date: '2027-03-02',
      items: [
        promising('Musikskolen', 'Reglerne for at optage elever drøftes i Lederforum den 4. maj 2027.'),
        promising('Ny svømmehal', 'Skitsen forelægges Lederforum den 4. maj 2027.')
      ]
    })
  ])
  const question = 'Hvad lovede Chefkredsen at tage op i Lederforum den 4. maj 2027?'
  expect(answerText(answerQuestion([promised], { question, today: '2027-03-10', locale: 'da' }))).toMatch(/^2 /u)
})

describe('what is due by a day or in a month', () => {
  it('is listed from tasks, promises and follow-up lists, the earliest first', () => {
    const answer = said('Hvilke opgaver har frist inden 1. juli 2027?')
    expect(answer).toContain('3 opgaver med frist til og med 30-06-2027:')
    const places = ['indhenter tilbud', 'forelægges Lederforum', 'Plan for legepladser'].map((one) =>
      answer.indexOf(one)
    )
    expect(places.every((place, index) => place > (places[index - 1] ?? 0))).toBe(true)
    expect(answer).not.toContain('juleferien')
    expect(answer).not.toContain('Udskiftning')
  })

  it.each([
    ['Hvad skal være færdigt i juni?', 'Plan for legepladser'],
    ['What is due before 1 May 2027?', 'indhenter tilbud'],
    ['Hvilke opgaver har frist i januar?', 'Evaluering af juleferien']
  ])('%s', (question, words) => {
    expect(said(question)).toContain(words)
  })

  it.each([
    'Hvilke opgaver er forfaldne?',
    'hvilke opgaver har overskredet fristen',
    'Er der overskredne frister?',
    'Which tasks are overdue?',
    'What is overdue?'
  ])('%s: what was due before today', (question) => {
    const answer = said(question, '2027-04-21')
    expect(answer).toContain('indhenter tilbud')
    expect(answer).not.toContain('forelægges Lederforum')
    const before = ask(question, '2027-04-20')
    expect(before.answered).toBe(false)
    expect(answerText(before)).toMatch(/overskredet en frist|past a deadline/u)
  })

  it('a month that is over is meant of the next year, with all that is due until then', () => {
    const answer = said('What is due before March?', '2027-11-01')
    expect(answer).toContain('28 February 2028')
    expect(answer).toContain('indhenter tilbud')
  })

  it('what was reported done is due no more', () => {
    const question = 'Hvilke opgaver har frist inden 1. juli 2027?'
    const ids = answerFollowUps([library], {
      responsible: null,
      language: 'da',
      today: '2027-03-10',
      done: new Set()
    }).blocks.flatMap((block) =>
      block.kind === 'entry' && block.text === 'Plan for legepladser' ? [block.followUp?.id ?? ''] : []
    )
    expect(ids).toHaveLength(1)
    const left = answerQuestion([library], { question, today: '2027-03-10', locale: 'da', done: new Set(ids) })
    expect(answerText(left)).toContain('2 opgaver')
    expect(answerText(left)).not.toContain('Plan for legepladser')
  })

  it('a deadline of something is no list', () => {
    expect(said('Hvad er fristen for skitsen i juni?')).not.toContain('med frist')
  })

  it('a period without a beginning shows no year 0', () => {
    expect(said('Hvad blev besluttet om skilte før 1. maj 2020?')).not.toContain('0000')
  })
})

describe('what an abbreviation stands for', () => {
  it.each(['Hvad står CKF for?', 'Hvad er CKF forkortelse for?', 'hvad betyder ckf', 'What does CKF stand for?'])(
    '%s',
    (question) => {
      expect(said(question)).toContain('Center for Kultur og Fritid')
      expect(ask(question).answered).toBe(true)
    }
  )

  it.each(['Hvad står XYZ for?', 'What does XYZ stand for?'])('%s is not known', (question) => {
    expect(ask(question).answered).toBe(false)
    expect(said(question)).toContain('XYZ')
  })

  it('a word that is no abbreviation is not taken for one', () => {
    expect(said('Hvad står byen for?')).not.toContain('BYEN')
  })
})
