import { describe, expect, it } from 'vitest'
import { answerQuestion } from '../../src/answering/answer-question.ts'
import type { Answer } from '../../src/answering/composing/answer.ts'
import { answerText } from '../../src/answering/composing/answer-text.ts'
import { libraryOfMeetings } from './build-library.ts'
import { inventMeeting } from './invented-meetings.ts'

/** Questions about meetings and what goes to them, and about who the minutes are of. */

const rows = (responsible: string, topic: string) => ({
  rows: [{ topic, expected: 'Maj', responsible }],
  forums: []
})

const library = libraryOfMeetings([
  inventMeeting({
    forum: 'Styregruppen for Havnebadet',
    date: '2024-03-05',
    items: [
      { title: 'Valg af sauna', decisions: [{ text: 'Saunaen bygges i træ.' }] },
      { title: 'Omklædning', decisions: [{ text: 'Der bygges to rum.' }] },
      { title: 'Næste møde', decisions: [{ text: 'Næste møde holdes den 4. juni 2024 kl. 9 på broen.' }] }
    ]
  }),
  inventMeeting({
    forum: 'Direktionen',
    date: '2024-03-12',
    items: [
      {
        title: 'Ny telefonaftale',
        caseNumber: '24001733',
        decisions: [
          {
            text: 'Aftalen godkendes. Aftalen præsenteres for Chefgruppen den 20. marts 2024.',
            presentations: [
              {
                text: 'Aftalen præsenteres for Chefgruppen den 20. marts 2024.',
                forum: 'Chefgruppen',
                date: '2024-03-20'
              }
            ]
          }
        ]
      },
      { title: 'Lån til elevcykler', caseNumber: '24/9', caseText: 'Skolerne ønsker at låne cykler ud til elever.' },
      { title: 'Huskeliste', followUpList: rows('Ida Lund', 'Brev til ministeriet') }
    ]
  }),
  inventMeeting({
    forum: 'Omsorgsudvalget',
    date: '2024-02-06',
    items: [
      { title: 'Beslutning om natvagt i hjemmeplejen', decisions: [{ text: 'Udsat.', outcome: 'postponed' }] },
      { title: 'Nyt køkken', decisions: [{ text: 'Taget til efterretning.', outcome: 'noted' }] }
    ]
  }),
  inventMeeting({
    forum: 'Omsorgsudvalget',
    date: '2024-03-06',
    items: [
      {
        title: 'Natvagt i hjemmeplejen - genoptaget sag',
        caseNumber: '24/77',
        decisions: [{ text: 'Natvagten godkendes.', outcome: 'approved' }]
      }
    ]
  }),
  inventMeeting({
    forum: 'Chefgruppen',
    date: '2024-02-20',
    items: [
      { title: 'Mødekultur', decisions: [{ text: 'Mødekulturen drøftedes.' }] },
      { title: 'Opfølgningsliste', followUpList: rows('Bo Dam', 'Kursus i brandslukning') }
    ]
  }),
  {
    ...inventMeeting({
      forum: 'Skolebestyrelsen',
      date: '2024-03-19',
      items: [
        { title: 'Mobiltelefoner', decisions: [{ text: 'Telefonerne samles ind om morgenen.' }] },
        { title: 'Skolefest', decisions: [{ text: 'Festen holdes i maj.' }] }
      ]
    }),
    letterhead: 'Mosevang Skole'
  }
])
const ask = (question: string): Answer => answerQuestion([library], { question, today: '2024-04-01', locale: 'da' })
const titles = (question: string): readonly (string | null)[] => [
  ...new Set(ask(question).sources.map(({ title }) => title))
]

describe('a meeting', () => {
  it.each([
    "What was decided at the steering group's meeting on 5 March 2024?",
    'Hvad besluttede havnebadets styregruppe den 5. marts 2024?'
  ])('is known by its day and what its forum is called in other words: %s', (question) => {
    expect(ask(question).answered).toBe(true)
    expect(titles(question)).toEqual(['Valg af sauna', 'Omklædning', 'Næste møde'])
  })

  it('needs no day where all that is said besides names its forum', () => {
    expect(titles('Hvad besluttede havnebadets styregruppe?')).toEqual(['Valg af sauna', 'Omklædning', 'Næste møde'])
  })

  it('is asked for what it took note of, in English too', () => {
    expect(titles('Which items did Omsorgsudvalget merely take note of on 6 February 2024?')).toEqual(['Nyt køkken'])
  })

  it('that is to come is told from what the latest minutes say of it', () => {
    const answer = ask('Hvornår holder styregruppen for havnebadet sit næste møde?')
    expect(answer.answered).toBe(true)
    expect(answerText(answer)).toContain('4. juni 2024 kl. 9')
  })

  it('without minutes is told what was promised to it for the day', () => {
    const answer = ask('Chefgruppen 20.3.2024, hvad skal på?')
    expect(answer.answered).toBe(true)
    expect(answerText(answer)).toContain('Aftalen præsenteres for Chefgruppen')
  })

  it('without minutes has decided nothing', () => {
    expect(ask('Hvad besluttede Chefgruppen den 20. marts 2024?').answered).toBe(false)
  })
})

describe('a case', () => {
  it('goes on under a title that says what is to be done with it another way', () => {
    const answer = ask('Er natvagten i hjemmeplejen godkendt?')
    expect(answerText(answer)).toMatch(/^Ja: godkendt\./u)
    expect(titles('Er natvagten i hjemmeplejen godkendt?')).toEqual([
      'Natvagt i hjemmeplejen - genoptaget sag',
      'Beslutning om natvagt i hjemmeplejen'
    ])
  })

  it('is found by a number without any sign of its own', () => {
    expect(titles('24001733 beslutning')).toEqual(['Ny telefonaftale'])
  })

  it('in which nothing was decided is told by what it is about, marked as not decided', () => {
    const answer = ask('Hvad handler sag 24/9 om?')
    expect(answer.answered).toBe(true)
    expect(answerText(answer)).toContain('rummer ingen beslutning i sag 24/9')
    expect(answerText(answer)).toContain('(fra sagsfremstillingen, ikke besluttet)\nSkolerne ønsker at låne cykler ud')
  })
})

describe('who has what to do', () => {
  it.each([
    ['Hvad står Bo Dam for på opfølgningslisten?', 'Kursus i brandslukning'],
    ['ida lund huske liste', 'Brev til ministeriet'],
    ['Hvad er der på Direktionens huskeliste til maj?', 'Brev til ministeriet']
  ])('is told from the latest list of each forum: %s', (question, task) => {
    const answer = ask(question)
    expect(answer.answered).toBe(true)
    expect(answerText(answer)).toContain(task)
  })
})

it('what the letterhead says of all its minutes need not stand in an item', () => {
  const answer = ask('Hvad blev besluttet om mobiltelefoner på Mosevang Skole?')
  expect(answer.answered).toBe(true)
  expect(answerText(answer)).toContain('Telefonerne samles ind om morgenen.')
})
