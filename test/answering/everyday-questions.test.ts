import { describe, expect, it } from 'vitest'
import { answerQuestion } from '../../src/answering/answer-question.ts'
import type { Answer } from '../../src/answering/composing/answer.ts'
import { answerText } from '../../src/answering/composing/answer-text.ts'
import { detectLanguage } from '../../src/answering/question/detect-language.ts'
import { findMunicipalities } from '../../src/domain/municipality.ts'
import { libraryOfMeetings } from './build-library.ts'
import { inventMeeting } from './invented-meetings.ts'

const library = libraryOfMeetings([
  inventMeeting({
    forum: 'LMU Skovbrynet Vest',
    date: '2024-03-05',
    participants: ['Tilde Ravn', 'Georg Lund'],
    items: [
      {
        title: 'Takster for renovation 2025',
        caseText: 'Et parcelhus betaler i dag 2.400 kr. om året.',
        attachments: ['Takstblad 2025'],
        decisions: [{ text: 'Taksterne for renovation godkendes.', outcome: 'approved' }]
      },
      {
        title: 'Flytning af biblioteket til Møllegården',
        caseText: 'Flytningen ventes at tage to måneder. 40 frivillige har meldt sig.',
        decisions: [{ text: 'Udsættes, til lejemålet er undersøgt.', outcome: 'postponed' }]
      },
      {
        title: 'Hastighedsbump på Tornvej',
        decisions: [{ text: 'Forslaget om bump på Tornvej afvises.', outcome: 'rejected' }]
      },
      {
        title: 'Årets initiativpris',
        decisions: [{ text: 'Prisen nedlægges fra næste år.', outcome: 'decided' }]
      },
      {
        title: 'Pulje til kulturen',
        caseText: 'Koret Klangfulde søger 15.000 kr. til nye noder.',
        decisions: [{ text: 'Ansøgningen sendes videre til Kulturudvalget.', outcome: 'referred' }]
      }
    ]
  })
])
const TODAY = '2024-06-01'
const ask = (question: string): Answer => answerQuestion([library], { question, today: TODAY, locale: 'da' })

describe('everyday words', () => {
  it('"affald" finds what the minutes call renovation', () => {
    expect(answerText(ask('Hvad blev besluttet om prisen på affald?'))).toContain('Taksterne for renovation godkendes.')
  })
  it('a mistyped word of asking still asks', () => {
    expect(answerText(ask('hvilke billag var der til takster for renovation'))).toContain('Takstblad 2025')
  })
  it('an application that stands in the case text alone is answered by the decision of its item', () => {
    expect(answerText(ask('Fik koret Klangfulde 15.000 kr. til nye noder?'))).toContain('sendes videre')
  })
})

describe('what a question takes for granted', () => {
  it('is put right where the thing was postponed', () => {
    expect(ask('Hvornår flyttede biblioteket til Møllegården?').answered).toBe(false)
    expect(ask('When did the library move to Møllegården?').answered).toBe(false)
  })
  it('is put right where it was turned down', () => {
    expect(ask('Hvornår kommer der bump på Tornvej?').answered).toBe(false)
  })
  it('names nobody where the minutes name nobody', () => {
    expect(ask('Hvem vandt årets initiativpris?').answered).toBe(false)
  })
  it('a day that no calendar has is said to be none', () => {
    expect(answerText(ask('Hvad blev besluttet den 31. april 2024?'))).toContain('31. april 2024')
    expect(ask('Hvad blev besluttet den 31. april 2024?').answered).toBe(false)
  })
})

describe('meetings ahead and behind', () => {
  const held = inventMeeting({
    forum: 'Brandrådet',
    date: '2024-05-23',
    participants: ['Tove Kjær'],
    items: [{ title: 'Nye slanger', decisions: [{ text: 'Slangerne købes hos Kjeld.', outcome: 'decided' }] }]
  })
  const before = inventMeeting({
    forum: 'Brandrådet',
    date: '2024-01-18',
    items: [{ title: 'Vagtplan', decisions: [{ text: 'Vagtplanen godkendes.', outcome: 'approved' }] }]
  })
  const ahead = inventMeeting({ forum: 'Brandrådet', date: '2024-06-06', items: [{ title: 'Øvelse på havnen' }] })
  const planned = { ...ahead, kind: 'agenda', state: 'planned' } as const
  const brigade = libraryOfMeetings([held, before, planned])
  const say = (question: string): string =>
    answerText(answerQuestion([brigade], { question, today: TODAY, locale: 'da' }))

  it.each([
    ['hvornår er næste møde?', '06-06-2024'],
    ['When is the next meeting of Brandrådet?', '6 June 2024'],
    ['Hvad er på dagsordenen for Brandrådet?', 'Øvelse på havnen'],
    ['What is on the agenda for Brandrådet?', 'Øvelse på havnen'],
    ['Hvad skal Brandrådet behandle den 6. juni?', 'Øvelse på havnen']
  ])('%s', (question, expected) => expect(say(question)).toContain(expected))

  it.each([
    ['Hvad besluttede Brandrådet sidst?', 'Slangerne købes', 'Vagtplanen'],
    ['What did Brandrådet decide last?', 'Slangerne købes', 'Vagtplanen'],
    ['Hvor mange beslutninger blev truffet den 18. januar 2024?', 'Vagtplanen', 'Slangerne']
  ])('%s', (question, expected, not) => {
    expect(say(question)).toContain(expected)
    expect(say(question)).not.toContain(not)
  })

  it("in a forum's channel are those of the forum, where no other is named", () => {
    const both = libraryOfMeetings([
      held,
      planned,
      inventMeeting({ forum: 'Havnerådet', date: '2024-05-30', participants: ['Ib Holt'], items: [] })
    ])
    const answer = (homeForum: typeof held.forumId | undefined): string =>
      answerText(
        answerQuestion([both], {
          question: 'Hvem deltog sidst?',
          today: TODAY,
          locale: 'da',
          ...(homeForum === undefined ? {} : { homeForum })
        })
      )
    expect(answer(held.forumId)).toContain('Tove Kjær')
    expect(answer(undefined)).not.toContain('Tove Kjær')
  })

  it('says which days "last week" was where nothing was decided in it', () => {
    expect(say('Hvad blev besluttet i denne uge?')).toMatch(/27-05-2024.*02-06-2024/u)
  })
})

describe('words of a title', () => {
  it('that are written apart are one, also where the first is a small word', () => {
    const library = libraryOfMeetings([
      inventMeeting({
        forum: 'Brandrådet',
        date: '2024-05-23',
        items: [
          {
            title: 'Udbud af forsikring',
            decisions: [{ text: 'Selvrisikoen hæves til 10.000 kr.', outcome: 'decided' }]
          },
          { title: 'Risikovurdering', decisions: [{ text: 'Taget til efterretning.', outcome: 'noted' }] }
        ]
      })
    ])
    const answer = answerQuestion([library], { question: 'selv risikoen besluttet?', today: TODAY, locale: 'da' })
    expect(answer.sources[0]?.item).toBe(1)
  })
})

describe('bodies', () => {
  it('are known by their whole printed name', () => {
    expect(answerText(ask('Hvem deltog i mødet i LMU Skovbrynet Vest?'))).toContain('Tilde Ravn')
  })
})

describe('a fact that is asked for', () => {
  const facts = libraryOfMeetings([
    inventMeeting({
      forum: 'Havnerådet',
      date: '2024-03-05',
      items: [
        {
          title: 'Udbud af oprensning i sejlrenden',
          caseText: 'Tre firmaer bød på opgaven. Sejlklubben har bedt om at blive hørt om oprensningen.',
          decisions: [{ text: 'Udbuddet gennemføres i maj.' }]
        },
        {
          title: 'Stilling som havnefoged',
          caseText: 'Stillingen er ledig fra 1. maj.',
          decisions: [{ text: 'Formand Anna Holt og Per Lind holder samtalerne om stillingen.' }]
        },
        {
          title: 'Udbud af bøjer',
          decisions: [{ text: 'Opgaven med de nye bøjer tildeles Havgus A/S.' }]
        },
        { title: 'Valg af næstformand', decisions: [{ text: 'Valgt blev:\nIda Krog Vind' }] }
      ]
    })
  ])
  const askFacts = (question: string): Answer => answerQuestion([facts], { question, today: TODAY, locale: 'da' })

  it.each([
    'Hvilket firma skal stå for oprensningen i sejlrenden?',
    'Which company won the dredging of the channel (sejlrenden)?',
    'Hvem blev ansat i stillingen som havnefoged?',
    'Hvad svarede sejlklubben om oprensningen i sejlrenden?'
  ])('is not made up where only its matter is told: %s', (question) => {
    const answer = askFacts(question)
    expect(answer.answered).toBe(false)
    expect(answerText(answer)).toMatch(/^(?:Det står ikke i referaterne|The minutes do not say)/u)
  })
  it.each([
    ['Hvilket firma skal levere de nye bøjer?', 'Havgus A/S'],
    ['Hvem blev valgt til næstformand?', 'Ida Krog Vind']
  ])('is given where it is said: %s', (question, said) => {
    expect(answerText(askFacts(question))).toContain(said)
  })
})

describe('a meeting asked for in other words', () => {
  const year = libraryOfMeetings([
    inventMeeting({
      forum: 'Havneudvalget',
      date: '2024-05-14',
      items: [
        {
          title: 'Åbningstid i havnekontoret',
          decisions: [{ text: 'Kontoret har åbent til kl. 17.', outcome: 'decided' }]
        },
        { title: 'Ansøgning fra roklubben', decisions: [{ text: 'Ikke imødekommet.', outcome: 'rejected' }] },
        { title: 'Ansøgning fra dykkerne', decisions: [{ text: 'Afslag.', outcome: 'rejected' }] },
        { title: 'Status på bøjer', decisions: [{ text: 'Taget til efterretning.', outcome: 'noted' }] }
      ]
    })
  ])
  const askYear = (question: string): string =>
    answerText(answerQuestion([year], { question, today: TODAY, locale: 'da' }))
  it.each([
    'Hvad kom der ud af Havneudvalgets møde i maj 2024?',
    'Gennemgå Havneudvalgets beslutninger fra den 14. maj 2024.',
    'Hvilke beslutninger blev truffet af Havneudvalget den 14. maj 2024?',
    'Hvad blev der besluttet i Havneudvalget på majmødet 2024?'
  ])('all that it decided: %s', (question) => {
    expect(askYear(question)).toMatch(/^4 beslutninger.*kl\. 17.*Ikke imødekommet.*Afslag.*efterretning/su)
  })
  it('what was refused, and what was only noted', () => {
    expect(askYear('Hvad blev der givet afslag på i maj 2024?')).toMatch(/Ikke imødekommet.*Afslag\./su)
    expect(askYear('Hvilke punkter tog Havneudvalget blot til efterretning?')).toContain('Status på bøjer')
    expect(askYear('List the items that Havneudvalget rejected on 14 May 2024.')).toMatch(/^2 items/u)
  })
  it('a compound written apart before a word of asking', () => {
    expect(askYear('havnekontorets åbnings tid')).toContain('kl. 17')
  })
})

describe('months, cases and meetings as people write them', () => {
  const years = libraryOfMeetings([
    inventMeeting({
      forum: 'Byrådet',
      date: '2024-01-16',
      items: [
        {
          title: 'Renovering af Havnbad',
          decisions: [
            {
              text: 'Model 1 vedtages. Status præsenteres for Havnerådet 4.12.',
              outcome: 'approved',
              presentations: [
                { text: 'Status præsenteres for Havnerådet 4.12.', forum: 'Havnerådet', date: '2024-12-04' }
              ]
            }
          ]
        },
        {
          title: 'Bøjer',
          decisions: [
            {
              text: 'Udsat til januar 2025.',
              outcome: 'postponed',
              presentations: [{ text: 'Sagen forelægges Havnerådet.', forum: 'Havnerådet', date: '2025-01-20' }]
            }
          ]
        }
      ]
    })
  ])
  const askYears = (question: string): string =>
    answerText(answerQuestion([years], { question, today: TODAY, locale: 'da' }))
  it.each(['Hvad kom der ud af byrådsmødet i januar?', 'byrådet beslutninger jan 24'])(
    'a month means the last one in which a meeting was held: %s',
    (question) => {
      expect(askYears(question)).toMatch(/Model 1 vedtages.*Udsat til januar/su)
    }
  )
  it('a case named in one word', () => {
    expect(askYears('Hvad blev besluttet i havnbadssagen?')).toContain('Model 1 vedtages')
  })
  it('a day whose second dot a comma follows', () => {
    expect(askYears('Havnerådet 4.12., hvad skal præsenteres?')).toContain('4.12.')
  })
})

describe('a list of follow-ups', () => {
  const listed = libraryOfMeetings([
    inventMeeting({
      forum: 'Havnerådet',
      date: '2024-03-05',
      items: [
        {
          title: 'Huskeliste',
          followUpList: {
            rows: [
              { topic: 'Opfølgning på dybdemåling', expected: 'Maj', responsible: 'Lodsen' },
              { topic: 'Skilte', expected: null, responsible: 'Teknik' }
            ],
            forums: []
          }
        }
      ]
    })
  ])
  it.each(['What is on the follow-up list?', 'Hvad står der på huskelisten?'])(
    'is shown whole, whatever it is called: %s',
    (question) => {
      const text = answerText(answerQuestion([listed], { question, today: TODAY, locale: 'da' }))
      expect(text).toContain('dybdemåling')
      expect(text).toContain('Skilte')
    }
  )
})

describe('how a matter stands now', () => {
  const twice = libraryOfMeetings(
    (
      [
        ['2024-03-05', 'Forsøget med elbiler i havnen godkendes.', 'approved'],
        ['2024-05-05', 'Udsættes til januar.', 'postponed']
      ] as const
    ).map(([date, text, outcome]) =>
      inventMeeting({
        forum: 'Havnerådet',
        date,
        items: [{ title: 'Havnens vogne', caseNumber: '24/7', decisions: [{ text, outcome }] }]
      })
    )
  )
  it('is told by its newest decision, whichever says more of the topic', () => {
    const answer = answerQuestion([twice], {
      question: 'Er elbilerne til havnens vogne godkendt?',
      today: TODAY,
      locale: 'da'
    })
    expect(answerText(answer)).toMatch(/^Ikke endnu: udsat 05-05-2024/u)
  })
})

describe('a closed item', () => {
  const closed = libraryOfMeetings([
    inventMeeting({
      forum: 'Havnerådet',
      date: '2024-03-05',
      items: [
        { title: 'Kajplads til lodsen', decisions: [{ text: 'Lodsen får kajplads 4.', outcome: 'decided' }] },
        { title: 'Lukket punkt', closed: true }
      ]
    })
  ])
  it.each([
    'Hvad handlede det lukkede punkt i Havnerådet om?',
    'What was the confidential item at the meeting of Havnerådet about?'
  ])('is told to be closed, and nothing else answers in its place: %s', (question) => {
    const answer = answerQuestion([closed], { question, today: TODAY, locale: 'da' })
    expect(answer.answered).toBe(false)
    expect(answerText(answer)).toMatch(/^(?:Punkt 2 .* er lukket|Item 2 .* is closed)\.$/u)
  })
})

describe('the course of a topic', () => {
  const course = libraryOfMeetings([
    inventMeeting({
      forum: 'Havneudvalget',
      date: '2024-03-05',
      items: [
        {
          title: 'Cykelsti langs kajen',
          caseNumber: '24/11',
          decisions: [{ text: 'Udsat til besigtigelse.', outcome: 'postponed' }]
        }
      ]
    }),
    inventMeeting({
      forum: 'Byrådet',
      date: '2024-05-05',
      items: [
        {
          title: 'Bevilling til cykelsti langs kajen',
          caseNumber: '24/98',
          decisions: [{ text: 'Bevilget med 2 mio. kr.', outcome: 'approved' }]
        }
      ]
    })
  ])
  it('goes over all items that name it, whatever their case numbers', () => {
    const answer = answerQuestion([course], {
      question: 'Hvad er forløbet i sagen om cykelstien langs kajen?',
      today: TODAY,
      locale: 'da'
    })
    expect(answerText(answer)).toMatch(/Bevilget med 2 mio.*Udsat til besigtigelse/su)
  })
})

describe('a case whose number is a plain count', () => {
  const plain = libraryOfMeetings([
    inventMeeting({
      forum: 'Havnerådet',
      date: '2024-03-05',
      items: [{ title: 'Landstrøm', caseNumber: '7251', decisions: [{ text: 'Udsat.', outcome: 'postponed' }] }]
    })
  ])
  it('is found by it behind its word, and an unknown one is no case', () => {
    const askPlain = (question: string): Answer => answerQuestion([plain], { question, today: TODAY, locale: 'da' })
    expect(answerText(askPlain('Case number 7251, has a decision been made?'))).toContain('Udsat.')
    expect(askPlain('Hvad er besluttet i sag nr. 117?').answered).toBe(false)
  })
})

describe('what a question takes for granted of a refusal', () => {
  const refused = libraryOfMeetings([
    inventMeeting({
      forum: 'Havnerådet',
      date: '2024-03-05',
      items: [
        {
          title: 'Tilskud til roklubben',
          decisions: [{ text: 'Ansøgningen om et højere tilskud afslås.', outcome: 'rejected' }]
        },
        {
          title: 'Lukning af badeanstalten',
          decisions: [{ text: 'Forslaget om at lukke badeanstalten afvises.', outcome: 'rejected' }]
        }
      ]
    })
  ])
  it.each([
    'Hvor meget blev tilskuddet til roklubben hævet med?',
    'På hvilken dato lukker badeanstalten?',
    'On what date does the bathing facility (badeanstalten) close?'
  ])('is put right: %s', (question) => {
    expect(answerQuestion([refused], { question, today: TODAY, locale: 'da' }).answered).toBe(false)
  })
})

describe('why something was decided', () => {
  it('is not told of what was turned down', () => {
    expect(ask('Hvorfor besluttede udvalget at lave hastighedsbump på Tornvej?').answered).toBe(false)
    expect(ask('Why did they decide to make speed bumps on Tornvej?').answered).toBe(false)
  })
})

describe('whose minutes they are', () => {
  const pool = inventMeeting({
    forum: 'Kulturudvalget',
    date: '2024-03-05',
    items: [
      {
        title: 'Svømmehallens åbningstider',
        caseText: 'Hallen bruges også af klubber fra Lunde Kommune.',
        decisions: [{ text: 'Svømmehallen holder åbent til kl. 21.', outcome: 'decided' }]
      }
    ]
  })
  const askOf = (owners: readonly string[], question: string): Answer =>
    answerQuestion([libraryOfMeetings([{ ...pool, owners }])], { question, today: TODAY, locale: 'da' })
  const OWN = findMunicipalities('Nordby Kommune · Referat').map(({ key }) => key)

  it('another municipality than the one that the heads name is told to have none', () => {
    const answer = askOf(OWN, 'Hvad besluttede Sandvig Kommune om svømmehallens åbningstider?')
    expect(answer.answered).toBe(false)
    expect(answerText(answer)).toBe('Der er ingen referater fra Sandvig Kommune.')
    expect(answerText(askOf(OWN, 'What did the Municipality of Sandvig decide about the swimming pool?'))).toBe(
      'There are no minutes of the Municipality of Sandvig.'
    )
  })
  it('their own is known by the heads, and none is foreign where no head tells', () => {
    for (const owners of [OWN, []])
      expect(answerText(askOf(owners, 'Hvad besluttede Nordby Kommune om svømmehallens åbningstider?'))).toContain(
        'til kl. 21'
      )
    expect(answerText(askOf([], 'Hvad besluttede Sandvig Kommune om svømmehallens åbningstider?'))).toContain(
      'til kl. 21'
    )
  })
})

describe('a matter on its way', () => {
  const onItsWay = libraryOfMeetings([
    inventMeeting({
      forum: 'Økonomiudvalget',
      date: '2024-03-05',
      items: [
        {
          title: 'Nedlæggelse af børnehaven Lærken',
          caseNumber: '24/118',
          decisions: [{ text: 'Indstillingen anbefales.', outcome: 'recommended' }]
        }
      ]
    }),
    inventMeeting({
      forum: 'Byrådet',
      date: '2024-03-26',
      items: [
        {
          title: 'Nedlæggelse af børnehaven Lærken',
          decisions: [{ text: 'Vedtaget med 15 stemmer mod 4.', outcome: 'approved' }]
        }
      ]
    })
  ])
  it('is answered by the last body that decided under the same title', () => {
    const answer = answerQuestion([onItsWay], {
      question: 'Er det vedtaget, at børnehaven Lærken lukker?',
      today: TODAY,
      locale: 'da'
    })
    expect(answerText(answer)).toMatch(/^Ja.*15 stemmer mod 4.*Indstillingen anbefales/su)
    expect(answer.sources[0]?.forum).toBe('Byrådet')
  })
})

describe('how many meetings there will be', () => {
  const plan = libraryOfMeetings([
    inventMeeting({
      forum: 'Chefforum',
      date: '2024-03-05',
      items: [
        {
          title: 'Møder i Chefforum fra 2025',
          decisions: [{ text: 'Chefforum holder otte møder om året fra 2025.', outcome: 'decided' }]
        }
      ]
    })
  ])
  it('is what was decided, not a list of minutes', () => {
    const answer = answerQuestion([plan], {
      question: 'Hvor mange møder skal Chefforum holde om året fra 2025?',
      today: TODAY,
      locale: 'da'
    })
    expect(answerText(answer)).toContain('otte møder')
  })
  it('a body in the genitive is told by its name', () => {
    const answer = answerQuestion([plan], {
      question: 'Hvad blev besluttet på Direktionens møde den 9. maj 2024?',
      today: TODAY,
      locale: 'da'
    })
    expect(answerText(answer)).toBe('Referaterne rummer ingen beslutninger i Direktionen den 09-05-2024.')
  })
  it('minutes of another year are not said to be none at all', () => {
    const answer = answerQuestion([plan], {
      question: 'Hvilke møder holdt Chefforum i 2019?',
      today: TODAY,
      locale: 'da'
    })
    expect(answerText(answer)).toBe('Der er intet referat fra det møde.')
  })
})

describe('the language of a question', () => {
  it('shows in its words of content where it has no others', () => {
    expect(detectLanguage('attachments coastal protection Tornvej', 'da')).toBe('en')
    expect(detectLanguage('bilag kystsikring Tornvej', 'en')).toBe('da')
    expect(detectLanguage('26/1234', 'en')).toBe('en')
  })
})
