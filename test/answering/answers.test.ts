import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answerQuestion } from '../../src/answering/answer-question.ts'
import type { Answer } from '../../src/answering/composing/answer.ts'
import { answerCase } from '../../src/answering/composing/answer-case.ts'
import { answerFollowUps } from '../../src/answering/composing/answer-follow-ups.ts'
import { answerPostponed } from '../../src/answering/composing/answer-postponed.ts'
import { answerText } from '../../src/answering/composing/answer-text.ts'
import { contextOf } from '../../src/answering/composing/conversation.ts'
import { createLibrary } from '../../src/answering/finding/library.ts'
import type { Language } from '../../src/domain/language.ts'
import { libraryOfMeetings } from './build-library.ts'
import { inventMeeting } from './invented-meetings.ts'

const TODAY = '2025-06-01'

const january = inventMeeting({
  forum: 'Direktionen',
  date: '2025-01-13',
  participants: ['Karla Munk', 'Ivar Dam (formand)'],
  items: [
    {
      title: 'Cykelparkering ved stationen',
      caseNumber: '24/101',
      caseText: 'Der er plads til 200 cykler. Anlægget koster 750.000 kr. Leverandøren er endnu ikke valgt.',
      recommendation: 'Det indstilles, at direktionen godkender cykelparkeringen.',
      attachments: ['Skitse af cykelparkering.pdf'],
      decisions: [
        {
          text: 'Udsættes. Direktionen ønsker en billigere løsning belyst, før sagen går videre.',
          outcome: 'postponed'
        }
      ]
    },
    {
      title: 'Øvrige sager 13-01-2025',
      caseNumber: '24/900',
      caseText: 'Flagpolitik\nForslag om flere flagdage.\n\nNy kaffeaftale\nAftalen udløber til sommer.',
      decisions: [
        {
          text: 'Flagpolitik\nIkke godkendt. Antallet af flagdage er uændret.',
          outcome: 'rejected',
          parts: [
            { heading: 'Flagpolitik', text: 'Ikke godkendt. Antallet af flagdage er uændret.', outcome: 'rejected' }
          ]
        }
      ]
    },
    { title: 'Lukket', caseNumber: '24/777', closed: true },
    {
      title: 'Arbejdsprogram for IT-Centret 2025',
      caseNumber: '24/55',
      caseText: 'Programmet nævner et nyt journalsystem, som undersøges i løbet af året.',
      recommendation: 'Det indstilles, at direktionen godkender programmet.',
      decisions: [
        {
          text: 'Taget til efterretning.\nITC er tovholder på udrulningen.\nProgrammet præsenteres for Chefforum den 3. juni.',
          outcome: 'noted',
          responsible: [{ who: 'ITC', what: 'ITC er tovholder på udrulningen.' }],
          presentations: [
            { text: 'Programmet præsenteres for Chefforum den 3. juni.', forum: 'Chefforum', date: '2025-06-03' }
          ]
        }
      ]
    },
    {
      title: 'Huskeliste 13-01-2025',
      caseNumber: '24/900',
      followUpList: { rows: [{ topic: 'Ny affaldsordning', expected: 'Marts', responsible: 'TMC' }], forums: [] }
    }
  ]
})
const march = inventMeeting({
  forum: 'Direktionen',
  date: '2025-03-10',
  items: [
    {
      title: 'Cykelparkering ved stationen',
      caseNumber: '24/101',
      decisions: [
        { text: 'Godkendt med den bemærkning, at der etableres 150 pladser.', outcome: 'approved-with-remarks' },
        {
          text: 'Udsættes. Direktionen ønsker en billigere løsning belyst, før sagen går videre.',
          outcome: 'postponed',
          date: '2025-01-13'
        },
        { text: 'Anbefales.', outcome: 'recommended', date: '2025-02-20', forum: 'Trafikudvalget' }
      ]
    }
  ]
})
const library = libraryOfMeetings([january, march])
const ask = (question: string, locale: Language = 'da'): Answer =>
  answerQuestion([library], { question, today: TODAY, locale })
const places = (answer: Answer): string[] =>
  answer.sources.map((source) => `${source.meetingDate} ${source.item ?? '-'} ${source.decidedOn ?? '-'}`)

describe('an answer', () => {
  it('shows the newest decision of the case letter for letter, then its history, each block once', () => {
    const answer = ask('Hvad blev besluttet om cykelparkeringen?')
    expect(answer.answered).toBe(true)
    expect(places(answer)).toEqual(['2025-03-10 1 2025-03-10', '2025-03-10 1 2025-02-20', '2025-01-13 1 2025-01-13'])
    expect(answerText(answer)).toContain('Godkendt med den bemærkning, at der etableres 150 pladser.')
    expect(answerText(answer)).toContain('10-03-2025')
    expect(answerText(answer)).toContain('sag 24/101')
  })

  it.each([
    ['What was decided about the bicycle parking?', 'item 1'],
    ['cykel parkering station beslutnig', 'punkt 1'],
    ['Hvad sagde direktionen til cykelparkeringerne?', 'punkt 1']
  ])('is found in English, mistyped and inflected: %s', (question, item) => {
    const answer = ask(question)
    expect(answer.sources[0]).toMatchObject({ meetingDate: '2025-03-10', item: 1 })
    expect(answerText(answer)).toContain(item)
  })

  it('tells the truth about an outcome', () => {
    expect(answerText(ask('Blev arbejdsprogrammet for IT-Centret godkendt?'))).toMatch(
      /^Nej: taget til efterretning, ikke godkendt\./u
    )
    expect(answerText(ask('Was the work programme of the IT centre approved?'))).toMatch(/^No: noted, not approved\./u)
    expect(answerText(ask('Er cykelparkeringen godkendt?'))).toMatch(/^Ja: godkendt med bemærkninger\./u)
    expect(answerText(ask('Blev flere flagdage godkendt?'))).toMatch(/^Nej: ikke godkendt/u)
  })

  it('keeps to the date and the body that a question names', () => {
    expect(places(ask('Hvad besluttede direktionen om cykelparkering i januar 2025?'))[0]).toBe(
      '2025-01-13 1 2025-01-13'
    )
    expect(places(ask('Hvad sagde Trafikudvalget om cykelparkering?'))[0]).toBe('2025-03-10 1 2025-02-20')
  })

  it('says an amount first and marks that it is not decided', () => {
    const text = answerText(ask('Hvad koster cykelparkeringen ved stationen?'))
    expect(text).toContain('750.000 kr.')
    expect(text).toContain('fra sagsfremstillingen, ikke besluttet')
  })

  it('names who is responsible, also by the full name of an abbreviated unit', () => {
    expect(answerText(ask('Hvem er tovholder på udrulningen af arbejdsprogrammet?'))).toMatch(/^ITC er tovholder/u)
    expect(ask('Hvad er IT-Centret tovholder på?').sources[0]).toMatchObject({ meetingDate: '2025-01-13', item: 4 })
  })

  it('lists all decisions of a day with their number, and says that an item was closed', () => {
    const answer = ask('Hvad blev besluttet den 13. januar 2025?')
    expect(answer.sources.map((source) => source.item)).toEqual([1, 2, 4])
    expect(answerText(answer)).toContain('3 beslutninger')
    expect(answerText(answer)).toContain('punkt 3')
  })

  it('lists what was promised to a forum', () => {
    expect(answerText(ask('Hvad skal Chefforum præsenteres for?'))).toContain(
      'Programmet præsenteres for Chefforum den 3. juni.'
    )
  })

  it('names participants from the head, and nobody where the head names none', () => {
    expect(answerText(ask('Hvem deltog i mødet den 13. januar 2025?'))).toContain('Karla Munk')
    expect(ask('Hvem deltog i mødet den 10. marts 2025?').answered).toBe(false)
  })

  it('of a follow-up question is about the item just shown', () => {
    const first = ask('Hvad blev besluttet om cykelparkeringen?')
    const answer = answerQuestion([library], {
      question: 'og hvilke bilag?',
      today: TODAY,
      locale: 'da',
      previous: contextOf(first)
    })
    expect(answer.sources[0]).toMatchObject({ item: 1 })
  })
})

describe('what the minutes do not hold', () => {
  it.each([
    ['an absent topic', 'Hvad blev besluttet om svømmehallen?'],
    ['a topic that only a case text mentions', 'Hvad blev besluttet om journalsystemet?'],
    ['a choice that was not made', 'Hvilket journalsystem valgte kommunen?'],
    ['a heading on which nothing was decided', 'Hvad blev besluttet om kaffeaftalen?'],
    ['a topic that only a follow-up list mentions', 'Hvad blev besluttet om affaldsordningen?'],
    ['a body without minutes', 'Hvad besluttede Byrådet om cykelparkeringen?'],
    ['a body that decided other things', 'Hvad besluttede Trafikudvalget om flagdage?'],
    ['a day without a meeting', 'Hvad blev besluttet den 14. januar 2025?'],
    ['a case number that does not exist', 'Hvad blev besluttet i sag 24/102?'],
    ['an item that does not exist', 'Hvad blev besluttet under punkt 9 den 13. januar 2025?'],
    ['a closed item', 'Hvad blev besluttet under punkt 3 den 13. januar 2025?'],
    ['a closed case', 'Hvad blev besluttet i sag 24/777?'],
    ['a supplier that nobody names', 'Which vendor supplies the bicycle parking?'],
    ['a rejection that did not happen', 'Hvorfor blev cykelparkeringen afvist?'],
    ['an approval that did not happen', 'When was the work programme of the IT centre approved?']
  ])('is not found: %s', (_, question) => {
    const answer = ask(question)
    expect([question, answer.answered]).toEqual([question, false])
    const text = answerText(answer)
    expect(text).not.toBe('')
    for (const meeting of library.meetings())
      for (const item of meeting.items)
        for (const decision of item.decisions) if (decision.text.length >= 40) expect(text).not.toContain(decision.text)
  })

  it('names the nearest mention as a mention', () => {
    const text = answerText(ask('Hvad blev besluttet om journalsystemet?'))
    expect(text).toContain('Nævnt, men ikke besluttet')
    expect(text).toContain('fra sagsfremstillingen, ikke besluttet')
  })

  it('says of a closed item its number, and its case number where that is printed, and nothing else', () => {
    const text = answerText(ask('Hvilke punkter var lukkede den 13. januar 2025?'))
    expect(text).toContain('punkt 3')
    expect(text).toContain('24/777')
  })
})

describe('commands', () => {
  it('`sag` shows a case through all meetings, newest first', () => {
    expect(places(answerCase([library], '24/101', 'da', TODAY))[0]).toBe('2025-03-10 1 2025-03-10')
  })

  it('`udsatte` says for how long and whether it came back', () => {
    const text = answerText(answerPostponed([library], { language: 'da', today: '2025-01-20' }))
    expect(text).toContain('udsat 13-01-2025, for 7 dage siden')
    expect(text).toContain('kom tilbage 10-03-2025')
  })

  it('`huskeliste` numbers what is open; what is done is gone and the others keep their ids', () => {
    const none = new Set<string>()
    const all = answerFollowUps([library], { responsible: null, language: 'da', today: TODAY, done: none })
    const marks = all.blocks.flatMap((block) => (block.kind === 'entry' && block.followUp ? [block.followUp] : []))
    expect(marks.map(({ number }) => number)).toEqual([1, 2, 3])
    const left = answerFollowUps([library], {
      responsible: null,
      language: 'da',
      today: TODAY,
      done: new Set([marks[0]?.id ?? ''])
    })
    expect(
      left.blocks.flatMap((block) => (block.kind === 'entry' && block.followUp ? [block.followUp.id] : []))
    ).toEqual([marks[1]?.id, marks[2]?.id])
    expect(answerText(all)).toContain('ITC er tovholder på udrulningen.')
    expect(
      answerText(answerFollowUps([library], { responsible: 'TMC', language: 'da', today: TODAY, done: none }))
    ).toContain('Ny affaldsordning')
  })

  it('`huskeliste` keeps what is overdue, and says so, until somebody reports it done', () => {
    const text = answerText(
      answerFollowUps([library], { responsible: null, language: 'da', today: '2025-07-01', done: new Set() })
    )
    expect(text).toMatch(/Programmet præsenteres for Chefforum.*\n?.*fristen er overskredet/u)
  })
})

describe('lines of several lists', () => {
  const rowsFor = (responsible: string, topics: readonly string[]) => ({
    rows: topics.map((topic) => ({ topic, expected: null, responsible })),
    forums: []
  })
  const libraryWith = (...titles: readonly string[]) =>
    libraryOfMeetings([
      inventMeeting({
        forum: 'Havnerådet',
        date: '2025-02-03',
        items: [
          ...titles.map((title) => ({ title, caseNumber: '25/4', followUpList: rowsFor('CTM', [`Brev om ${title}`]) })),
          { title: 'Huskeliste', caseNumber: '25/4', followUpList: rowsFor('CSÆ', ['Ny redningskrans']) }
        ]
      })
    ])
  const leadOf = (known: ReturnType<typeof libraryWith>, question: string, locale: Language = 'da') =>
    answerText(answerQuestion([known], { question, today: TODAY, locale })).split('\n')[0]

  it('name all items that they stand on, and no other', () => {
    expect(leadOf(libraryWith('Ny kaj'), 'Hvad står på huskelisten?')).toBe('2 linjer på Ny kaj og Huskeliste:')
    expect(leadOf(libraryWith('Ny kaj'), 'What is still on the follow-up list for CTM?', 'en')).toBe(
      '1 line for CTM on Ny kaj:'
    )
    expect(leadOf(libraryWith('Ny kaj', 'Bøjer'), 'Hvad står på huskelisten?')).toBe('3 linjer på 3 punkter:')
    expect(leadOf(libraryWith('Ny kaj'), 'Hvad står på huskelisten for CSÆ?')).toBe('1 linje for CSÆ på Huskeliste:')
  })
})

describe('an alias of a forum', () => {
  it('is understood wherever it stands in a question', () => {
    const known = libraryOfMeetings([january])
    known.putForum({ id: january.forumId, name: 'Direktionen', aliases: ['D7'] })
    const answer = answerQuestion([known], {
      question: 'Hvad besluttede D7 om flagpolitik?',
      today: TODAY,
      locale: 'da'
    })
    expect(answer.sources[0]?.item).toBe(2)
  })
})

describe('a library', () => {
  const secret = inventMeeting({
    forum: 'Direktionen',
    date: '2025-01-13',
    items: [
      {
        title: 'Afskedigelse af havnechefen',
        caseNumber: '24/777',
        decisions: [{ text: 'Godkendt. Havnechefen fratræder straks.' }]
      }
    ]
  })

  it('of closed items is answered from only where it is passed', () => {
    const closed = libraryOfMeetings([secret])
    const question = 'Hvad blev besluttet om havnechefen?'
    expect(ask(question).answered).toBe(false)
    expect(answerQuestion([library, closed], { question, today: TODAY, locale: 'da' }).answered).toBe(true)
  })

  it('answers the same however it came to hold what it holds', () => {
    const questions = [
      'Hvad blev besluttet om cykelparkering?',
      'Hvilke sager blev udsat?',
      'sag 24/900',
      'Hvad blev besluttet om flagpolitik?'
    ]
    const texts = (from: typeof library): string[] =>
      questions.map((question) => answerText(answerQuestion([from], { question, today: TODAY, locale: 'da' })))
    const expected = texts(library)
    fc.assert(
      fc.property(fc.array(fc.constantFrom(january, march, secret), { maxLength: 8 }), (steps) => {
        const grown = createLibrary()
        for (const meeting of steps) {
          grown.putMeeting(meeting)
          if (meeting === secret) grown.removeMeeting(meeting.id)
        }
        for (const meeting of [march, january]) grown.putMeeting(meeting)
        expect(texts(grown)).toEqual(expected)
      }),
      { numRuns: 40 }
    )
  })

  it('never shows more than 8,000 characters of one answer', () => {
    const long = libraryOfMeetings([
      inventMeeting({
        forum: 'Direktionen',
        date: '2025-02-02',
        items: [
          { title: 'Stor plan', decisions: [{ text: 'Planen godkendes i dele. '.repeat(900), outcome: 'approved' }] }
        ]
      })
    ])
    const text = answerText(
      answerQuestion([long], { question: 'Hvad blev besluttet om den store plan?', today: TODAY, locale: 'da' })
    )
    expect(text.length).toBeLessThanOrEqual(8_000)
    expect(text).toContain('[…]')
  })
})
