import { describe, expect, it } from 'vitest'
import { answerQuestion } from '../../src/answering/answer-question.ts'
import type { Answer } from '../../src/answering/composing/answer.ts'
import { answerText } from '../../src/answering/composing/answer-text.ts'
import { libraryOfMeetings } from './build-library.ts'
import { inventMeeting } from './invented-meetings.ts'

const library = libraryOfMeetings([
  inventMeeting({
    forum: 'Fritidsudvalget',
    date: '2024-03-05',
    items: [
      {
        title: 'Ny skaterbane',
        decisions: [{ text: 'Udvalget er enigt i behovet. Banen anlægges ved Svanesøen. Naboerne orienteres.' }]
      },
      {
        title: 'Udlån af gymnastiksalen',
        decisions: [{ text: 'Foreningerne må låne salen. Lånet gælder i tre år. Salen lukkes kl. 23.' }]
      },
      {
        title: 'Årets frivilligpris',
        decisions: [{ text: 'Tre er indstillet. Prisen gives til Rosa Lynge. Den overrækkes til maj.' }]
      },
      {
        title: 'Valg til idrætsrådet',
        decisions: [{ text: 'Rådet konstituerede sig. Tom Brask blev valgt som næstformand. Mødet var kort.' }]
      },
      {
        title: 'Lukning af ridehallen',
        decisions: [
          { text: 'Forslaget afvises. Udvalget henviser til, at hallen er nyrenoveret.', outcome: 'rejected' }
        ]
      },
      {
        title: 'Petanquebane til pensionisterne',
        caseText: 'Pensionisterne ønsker en petanquebane.',
        decisions: [{ text: 'Petanquebanen etableres til sommer.' }]
      },
      {
        title: 'Forsøg med legeleder',
        caseText: 'Foreningen Legelyst er spurgt om legelederen, men har endnu ikke svaret.',
        decisions: [{ text: 'Forsøget med en legeleder gennemføres. Anna Bruun oplyste, at der er penge til det.' }]
      },
      {
        title: 'Måling af luften i svømmehallen',
        decisions: [{ text: 'Luften i svømmehallen måles igen. Resultatet af målingen forelægges til efteråret.' }]
      },
      {
        title: 'Belægning på cykelruten',
        decisions: [{ text: 'Udvalget ønsker en beregning af, hvad asfalt på cykelruten koster.' }]
      },
      {
        title: 'Ny tribune på stadion',
        caseText: 'Stadion har ingen tribune i seks måneder.',
        decisions: [{ text: 'Indstillingen om tribunen godkendes.' }]
      },
      {
        title: 'Sti gennem fredskoven',
        caseText: 'Stien skal sikre, at gående kommer tørskoede over engen.',
        decisions: [{ text: 'Skitse C vælges.', guests: ['Jens Falk'] }]
      }
    ]
  }),
  inventMeeting({
    forum: 'Fritidsudvalget',
    date: '2024-01-16',
    items: [{ title: 'Lys på stien', decisions: [{ text: 'Lyset på stien tændes fra februar.' }] }]
  })
])
const ask = (question: string): Answer => answerQuestion([library], { question, today: '2024-06-01', locale: 'da' })
const leadOf = (question: string): string | undefined => {
  const [first] = ask(question).blocks
  return first?.kind === 'lead' ? first.text : undefined
}

describe('a fact that is asked for leads the answer', () => {
  it.each([
    ['Hvor skal den nye skaterbane ligge?', 'Banen anlægges ved Svanesøen.'],
    ['Where will the skate park (skaterbane) be built?', 'Banen anlægges ved Svanesøen.'],
    ['Hvor længe gælder lånet af gymnastiksalen?', 'Lånet gælder i tre år.'],
    ['Hvem fik årets frivilligpris?', 'Prisen gives til Rosa Lynge.'],
    ['Hvem blev valgt til næstformand i idrætsrådet?', 'Tom Brask blev valgt som næstformand.'],
    ['Hvorfor lukker ridehallen ikke?', 'Udvalget henviser til, at hallen er nyrenoveret.']
  ])('%s', (question, told) => {
    expect(leadOf(question)).toBe(told)
    expect(ask(question).sources[0]?.item).toBeGreaterThan(0)
  })
})

describe('a fact that the case text alone says', () => {
  it('leads the answer, marked as not decided, before the decision', () => {
    const { blocks, sources } = ask('Hvor længe har stadion ingen tribune?')
    expect(blocks.map(({ kind }) => kind).slice(0, 2)).toEqual(['passage', 'decision'])
    expect(blocks[0]).toMatchObject({
      label: 'fra sagsfremstillingen, ikke besluttet',
      text: 'Stadion har ingen tribune i seks måneder.'
    })
    expect(sources[0]?.item).toBe(10)
  })
})

describe('a fact that the item nowhere says', () => {
  it.each([
    'Hvor skal petanquebanen ligge?',
    'Hvad tid på dagen åbner petanquebanen?',
    'Hvad svarede foreningen Legelyst om forsøget med en legeleder?',
    'Hvad oplyste Anna Bruun om stien?',
    'Hvad viste målingen i svømmehallen?',
    'What were the results of the measurement in the svømmehal?',
    'Hvad koster asfalt på cykelruten?',
    'Hvornår kommer der en tribune på stadion?',
    'Hvor længe skal forsøget med en legeleder vare?'
  ])('is not made up, and the nearest item is named: %s', (question) => {
    const answer = ask(question)
    expect(answer.answered).toBe(false)
    expect(answerText(answer)).toMatch(
      /^(?:Det står ikke i referaterne\. Nærmest er punktet|The minutes do not say\. Nearest is the item)/u
    )
    expect(answer.sources).toHaveLength(1)
  })
})

describe('who missed a meeting', () => {
  it.each([
    'Jeg gik glip af Fritidsudvalget',
    'Jeg gik glip af Fritidsudvalget. Hvad blev besluttet?',
    'Hvad gik jeg glip af i Fritidsudvalget?',
    'I missed Fritidsudvalget'
  ])('is told what the latest one decided: %s', (question) => {
    const answer = ask(question)
    expect(answer.answered).toBe(true)
    expect(new Set(answer.sources.map(({ meetingDate }) => meetingDate))).toEqual(new Set(['2024-03-05']))
    expect(answer.sources).toHaveLength(11)
  })

  it('is told of the day that he or she names', () => {
    const answer = ask('Jeg gik glip af Fritidsudvalget i januar 2024. Hvad skete der?')
    expect(answer.sources.map(({ meetingDate }) => meetingDate)).toEqual(['2024-01-16'])
  })
})

describe('what is named otherwise than it is asked for', () => {
  it('is found where a solution is asked for', () => {
    expect(answerText(ask('Hvilken løsning valgte udvalget for stien gennem fredskoven?'))).toContain(
      'Skitse C vælges.'
    )
  })
  it('is found where guests are asked for, also by what the case text alone says', () => {
    expect(answerText(ask('Hvem deltog som gæster i drøftelsen af gående over engen?'))).toContain('Jens Falk')
  })
})

describe('asked around the question', () => {
  it.each([
    'Kan du kort opsummere sagen om skaterbanen?',
    'Hvad kom der ud af skaterbanen?',
    'Hvor landede vi med skaterbanen?',
    'Giv mig et kort overblik over skaterbanen',
    'Catch me up on the skaterbane',
    'What came out of the skaterbane?'
  ])('the matter is heard: %s', (question) => {
    expect(answerText(ask(question))).toContain('Banen anlægges ved Svanesøen.')
  })

  it.each([
    'Er det rigtigt, at lukningen af ridehallen er vedtaget?',
    'Passer det, at ridehallens lukning er vedtaget?',
    'Is it true that closing the ridehallen was approved?',
    'Har vi egentlig sagt ja til at lukke ridehallen?'
  ])('yes or no is said: %s', (question) => {
    expect(leadOf(question)).toMatch(/^(?:Nej|No):/u)
  })
})
