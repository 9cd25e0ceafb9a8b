import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { answerQuestion } from '../../src/answering/answer-question.ts'
import type { Answer } from '../../src/answering/composing/answer.ts'
import { answerText } from '../../src/answering/composing/answer-text.ts'
import { libraryOfMeetings, readMeeting } from './build-library.ts'
import { inventMeeting } from './invented-meetings.ts'

/** What is told where nothing answers is true, and what is said is not told to be unsaid. */

const library = libraryOfMeetings([
  inventMeeting({
    forum: 'Kulturudvalget',
    date: '2024-03-05',
    items: [
      { title: 'Årets idrætspris', decisions: [{ text: 'Prisen går i år til Svømmeklubben Delfinen.' }] },
      { title: 'Repræsentant i teaterrådet', decisions: [{ text: 'Som repræsentant i teaterrådet: Bo Dam.' }] },
      { title: 'Rengøring af hallerne', decisions: [{ text: 'Opgaven gives til RenDag fra 1. juni.' }] },
      {
        title: 'Kørsel til svømning',
        caseText: 'Der er to tilbud. Det billigste tilbud er fra Bergs Busser.',
        decisions: [{ text: 'Det billigste tilbud antages.' }]
      },
      { title: 'Rådgiver på museet', decisions: [{ text: 'Rambøl er rådgiver på byggeriet af museet.' }] },
      {
        title: 'Biografens husleje',
        caseText: 'Biografen har i brev af 2. februar gjort gældende, at huslejen er for høj.',
        decisions: [{ text: 'Huslejen nedsættes.' }]
      },
      {
        title: 'Gebyr for stadepladser',
        decisions: [{ text: 'Gebyret hæves fra 100 til 150 kr. Udvalget vil ikke hæve det igen før 2027.' }]
      },
      { title: 'Trappen ved teatret', decisions: [{ text: 'Kommunen leverer en ny trappe.' }] }
    ]
  })
])
const ask = (question: string): Answer => answerQuestion([library], { question, today: '2024-06-01', locale: 'da' })

it('what one body recommends is not answered by what another decided', () => {
  const two = libraryOfMeetings([
    inventMeeting({
      forum: 'Kulturudvalget',
      date: '2024-03-05',
      items: [{ title: 'Valg til teaterrådet', decisions: [{ text: 'Valget holdes som brevvalg.' }] }]
    }),
    inventMeeting({
      forum: 'Ældrerådet',
      date: '2024-03-06',
      items: [{ title: 'Sommerudflugt', decisions: [{ text: 'Turen går til havnen.' }] }]
    })
  ])
  const answer = answerQuestion([two], {
    question: 'Hvilken form for valg anbefaler Ældrerådet til teaterrådet?',
    today: '2024-06-01',
    locale: 'da'
  })
  expect(answer.answered).toBe(false)
})

describe('a question that nothing answers', () => {
  it('is told which item comes nearest, by its title and no decision', () => {
    const answer = ask('Hvilke læger og skoler har en rådgiver om vaccination på museet i Nordby?')
    expect(answer.answered).toBe(false)
    expect(answerText(answer)).toContain('Kommer nærmest')
    expect(answer.sources.map(({ title }) => title)).toEqual(['Rådgiver på museet'])
    expect(answerText(answer)).not.toContain('Rambøl')
  })

  it('is told of no item that shares nothing with it', () => {
    const answer = ask('Hvornår kommer der fibernet i Overby?')
    expect(answer.answered).toBe(false)
    expect(answer.sources).toEqual([])
  })
})

describe('a fact that the minutes say', () => {
  it.each([
    ['Hvem vandt idrætsprisen?', 'Delfinen'],
    ['Who won the sports prize?', 'Delfinen'],
    ['Hvem er valgt til teaterrådet?', 'Bo Dam'],
    ['Hvilket firma skal gøre rent i hallerne?', 'RenDag'],
    ['Hvilket firma kører til svømning?', 'tilbud'],
    ['Hvilket firma er rådgiver på museet?', 'Rambøl'],
    ['Hvornår blev gebyret for stadepladser hævet?', '150 kr'],
    ['Hvad sagde biografen om huslejen?', 'Huslejen']
  ])('is told: %s', (question, told) => {
    expect(ask(question).answered).toBe(true)
    expect(answerText(ask(question))).toContain(told)
  })

  it('is no firm where the municipality does it itself', () => {
    expect(ask('Hvilket firma leverer trappen ved teatret?').answered).toBe(false)
  })
})

describe('where there is none', () => {
  it.each([
    ['Hvilke sager bortfaldt?', 'Referaterne rummer ingen beslutning med udfaldet ”Bortfaldet”.'],
    ['Which items lapsed?', 'The minutes hold no decision with the outcome “Lapsed”.'],
    [
      'Hvilke punkter blev afvist i Kulturudvalget i 2019?',
      'Referaterne rummer ingen beslutninger i Kulturudvalget fra 01-01-2019 til 31-12-2019.'
    ],
    ['Hvem er formand for Havneudvalget?', 'Der er ingen referater fra Havneudvalget.'],
    ['Punkt 4 i Havneudvalget?', 'Referaterne rummer ingen beslutninger i Havneudvalget.'],
    ['Hvilke punkter var lukkede i Havneudvalget?', 'Referaterne rummer ingen beslutninger i Havneudvalget.']
  ])('%s', (question, said) => {
    expect(ask(question).answered).toBe(false)
    expect(answerText(ask(question))).toBe(said)
  })
})

describe('another municipality', () => {
  const own = libraryOfMeetings([
    {
      ...inventMeeting({
        forum: 'Beredskabsudvalget',
        date: '2024-03-05',
        items: [
          {
            title: 'Samarbejde om brandslukning',
            caseText: 'Kommunerne Birkemose, Lunde og Vestby vil dele en station.',
            decisions: [{ text: 'Aftalen med Sandvig godkendt.', outcome: 'approved' }]
          }
        ]
      }),
      owners: ['nordby']
    }
  ])
  const told = (question: string): Answer => answerQuestion([own], { question, today: '2024-06-01', locale: 'da' })

  it.each([
    'Hvilken aftale er der med Sandvig Kommune om brandslukning?',
    'Er Lunde Kommune med i samarbejdet om brandslukning?'
  ])('is no stranger where it is dealt with: %s', (question) => {
    expect(told(question).answered).toBe(true)
  })
  it('has no minutes here', () => {
    expect(answerText(told('Hvad besluttede Havby Kommune om brandslukning?'))).toBe(
      'Der er ingen referater fra Havby Kommune.'
    )
  })
})

describe('what is named or said nowhere', () => {
  const minutes = libraryOfMeetings([
    inventMeeting({
      forum: 'Havnerådet',
      date: '2027-05-04',
      items: [
        {
          title: 'Spørgetid',
          decisions: [{ text: 'To sejlere spurgte til støjen. Havnefogeden besvarede spørgsmålene.' }]
        },
        {
          title: 'Brugte redningsveste',
          caseText: 'It-afdelingen har talt de brugte redningsveste til foreninger, der har et CVR-nummer.',
          decisions: [{ text: 'De brugte redningsveste tilbydes foreninger til foråret.' }]
        },
        {
          title: 'Nedgravede tanke',
          decisions: [{ text: 'Udsat. Rådet ønsker at se nedgravede tanke i en anden kommune.', outcome: 'postponed' }]
        },
        {
          title: 'Lys på molen',
          caseText: 'Molen er 80 meter lang og blev bygget for 4 mio. kr.',
          decisions: [{ text: 'Der sættes lys på molen. Det undersøges, hvad lyset på molen vil koste.' }]
        }
      ]
    })
  ])

  it.each([
    'Hvad svarede havnefogeden sejlerne om støjen?',
    'Hvilke foreninger har fået de brugte redningsveste?',
    'Hvilken kommune skal rådet besøge for at se de nedgravede tanke?',
    'Hvad koster lyset på molen?'
  ])('is not answered: %s', (question) => {
    expect(answerQuestion([minutes], { question, today: '2027-06-01', locale: 'da' }).answered).toBe(false)
  })
})

describe('what a day or a meeting is named for', () => {
  const minutes = libraryOfMeetings([
    inventMeeting({
      forum: 'Havnerådet',
      date: '2027-03-02',
      items: [
        { title: 'Lodssagen', closed: true },
        {
          title: 'Radio på havnekontoret',
          decisions: [{ text: 'Radioen købes på grund af lodssagen.', outcome: 'approved' }]
        }
      ]
    }),
    inventMeeting({
      forum: 'Havnerådet',
      date: '2027-05-04',
      items: [{ title: 'Bøjer til sommeren 2027', decisions: [{ text: 'Der købes seks bøjer.', outcome: 'approved' }] }]
    })
  ])
  const ask = (question: string) => answerQuestion([minutes], { question, today: '2027-06-01', locale: 'da' })

  it('is the closed item that bears the name, and no open one that mentions it', () => {
    const answer = ask('Hvad gik lodssagen på Havnerådets møde den 2. marts 2027 ud på?')
    expect(answer.answered).toBe(false)
    expect(answerText(answer)).not.toContain('Radioen købes')
  })

  it('is not answered by another meeting, where none was held then', () => {
    expect(ask('Hvad blev besluttet om bøjer på mødet i april 2027?').answered).toBe(false)
    expect(ask('Hvad blev besluttet om bøjer til sommeren 2027?').answered).toBe(true)
  })
})

describe('in the minutes of a few meetings', () => {
  const folder = 'src/samples'
  const few = libraryOfMeetings(
    readdirSync(folder)
      .filter((file) => file.endsWith('.txt'))
      .map((file) => readMeeting(join(folder, file)))
  )
  const askFew = (question: string): Answer => answerQuestion([few], { question, today: '2027-06-01', locale: 'da' })

  it.each(['Er lyset på molen tændt hele natten?', 'Skal vinduerne på skolen pudses hver uge?'])(
    'an item that says one word of many is no answer (%s)',
    (question) => {
      expect(askFew(question).answered).toBe(false)
    }
  )

  it('what is meant is found all the same', () => {
    expect(askFew('Hvad blev der af ansøgningen om Byens lys?').answered).toBe(true)
  })
})

describe('a colour', () => {
  const painted = libraryOfMeetings([
    inventMeeting({
      forum: 'Havneudvalget',
      date: '2027-03-02',
      items: [
        { title: 'Ny kiosk på kajen', decisions: [{ text: 'Kiosken bygges og males mørkerød.' }] },
        { title: 'Nye bænke på molen', decisions: [{ text: 'Der købes seks bænke af egetræ.' }] }
      ]
    })
  ])
  const askColour = (question: string): Answer =>
    answerQuestion([painted], { question, today: '2027-06-01', locale: 'da' })

  it('is told where it is said, and refused where only the thing is', () => {
    expect(answerText(askColour('Hvilken farve får den nye kiosk på kajen?'))).toContain('mørkerød')
    expect(askColour('Hvilken farve får de nye bænke på molen?').answered).toBe(false)
    expect(askColour('What colour are the new benches on the pier?').answered).toBe(false)
  })
})
