import { describe, expect, it } from 'vitest'
import { answerQuestion, readQuestion } from '../../src/answering/answer-question.ts'
import type { Answer } from '../../src/answering/composing/answer.ts'
import { answerText } from '../../src/answering/composing/answer-text.ts'
import { decisionsOfMatter } from '../../src/answering/finding/case-thread.ts'
import { topicIn } from '../../src/answering/finding/find-judgements.ts'
import { besidesForum } from '../../src/answering/finding/judge-item.ts'
import { readQuestionDates } from '../../src/answering/question/date-constraint.ts'
import type { Meeting } from '../../src/domain/meeting.ts'
import { libraryOfMeetings } from './build-library.ts'
import { type InventedItem, inventMeeting } from './invented-meetings.ts'

const asker =
  (...meetings: readonly Meeting[]) =>
  (question: string): Answer =>
    answerQuestion([libraryOfMeetings(meetings)], { question, today: '2026-06-01', locale: 'da' })
const others: readonly InventedItem[] = [
  { title: 'Nye møbler i mødelokalet', decisions: [{ text: 'Møblerne købes for 40.000 kr.', outcome: 'approved' }] },
  { title: 'Regnskab for første halvår', decisions: [{ text: 'Taget til efterretning.', outcome: 'noted' }] }
]

describe('what others than the bodies of the minutes decided', () => {
  const ask = asker(
    inventMeeting({
      forum: 'Havneudvalget',
      date: '2004-10-06',
      items: [
        {
          title: 'Uddybning af Vestre Bassin',
          caseText: 'Der er målt 3,2 meter ved molen. Klapning kræver tilladelse fra amtet.',
          decisions: [
            { text: 'Uddybningen sættes i gang. Havnefogeden søger amtet om klaptilladelse.', outcome: 'decided' }
          ]
        },
        {
          title: 'Vindmøller på molen',
          caseText: 'Energistyrelsen afslog ansøgningen om vindmøller på molen i august, da de står for tæt på fyret.',
          decisions: [{ text: 'Vindmøllerne opgives. Energistyrelsens svar tages til efterretning.', outcome: 'noted' }]
        },
        {
          title: 'Valg af advokat',
          decisions: [
            { text: 'Udvalget anbefaler generalforsamlingen at vælge Kammergård for to år.', outcome: 'recommended' }
          ]
        },
        ...others
      ]
    })
  )
  it.each([
    'Hvad besluttede amtet om klaptilladelsen til Vestre Bassin?',
    'Hvad har amtet besluttet om uddybningen af Vestre Bassin?',
    'Hvad besluttede generalforsamlingen om valg af advokat?',
    'What did the general meeting decide about the lawyer?'
  ])('is not what is asked of them: %s', (question) => expect(ask(question).answered).toBe(false))

  it('is what the minutes say of it', () =>
    expect(ask('Hvad besluttede Energistyrelsen om vindmøller på molen?').answered).toBe(true))
  it('is decided by the body where that is asked', () =>
    expect(answerText(ask('Hvad besluttede udvalget om valg af advokat?'))).toContain('Kammergård'))
  it('names a firm of one word that is recommended', () =>
    expect(answerText(ask('ny advokat hvem anbefalet'))).toContain('Kammergård'))
})

describe('what a question of why takes for granted', () => {
  const ask = asker(
    inventMeeting({
      forum: 'Parkudvalget',
      date: '2014-05-07',
      items: [
        {
          title: 'Springvandets fremtid',
          caseText: 'Springvandet er utæt. En nedrivning vil koste 90.000 kr.',
          decisions: [
            { text: 'Sagen udsættes. Gartneren spørger Kunstforeningen om springvandet.', outcome: 'postponed' }
          ]
        },
        {
          title: 'Lukning af minigolfbanen',
          caseText: 'Banen har fire ansatte om sommeren.',
          decisions: [
            { text: 'Ikke godkendt. Banen holdes åben, hvis mindst seks frivillige melder sig.', outcome: 'rejected' }
          ]
        },
        ...others
      ]
    })
  )
  it.each([
    'Hvorfor gik Parkudvalget med til at nedrive springvandet?',
    'Hvorfor sagde Parkudvalget ja til at nedrive springvandet?',
    'Why did Parkudvalget go along with tearing down the fountain?',
    'Hvor mange af de ansatte blev fyret, da minigolfbanen lukkede?'
  ])('%s', (question) => expect(ask(question).answered).toBe(false))
  it('does not hold where it was not gone along with', () =>
    expect(ask('Hvorfor gik Parkudvalget ikke med til at lukke minigolfbanen?').answered).toBe(true))
})

describe('a number', () => {
  const ask = asker(
    inventMeeting({
      forum: 'Driftsudvalget',
      date: '2019-09-04',
      items: [
        {
          title: 'Færre busser i Driftsgården',
          caseText:
            'Gården råder over 22 busser. Ladcyklerne fra 2016 er kun brugt 40 gange i år og fylder i skuret. Vaskehallen er gammel.',
          decisions: [{ text: 'Godkendt. Der sælges syv busser, dog beholdes 15 busser.', outcome: 'approved' }]
        },
        {
          title: 'Ny telefonvagt i Familiehuset',
          caseText: 'Familiehuset har tre rådgivere i telefonen. Der mangler rådgivere om mandagen.',
          decisions: [{ text: 'Godkendt som forsøg. Alle opkald noteres.', outcome: 'approved' }]
        },
        {
          title: 'Plan for strømsvigt',
          caseText:
            'Beredskabschefen har foreslået, at hjemmeplejen får fire nødradioer. Det er der ikke regnet på, og det indgår ikke i indstillingen.',
          decisions: [{ text: 'Den årlige øvelse blev godkendt.', outcome: 'approved' }]
        },
        ...others
      ]
    })
  )
  it('of one thing is none of another', () =>
    expect(ask('Hvor mange ladcykler sælger Driftsudvalget?').answered).toBe(false))
  it('of what is asked for answers', () =>
    expect(answerText(ask('Hvor mange busser beholder Driftsgården?'))).toContain('15 busser'))
  it('is not said by "all" of something else', () =>
    expect(answerText(ask('Hvor mange rådgivere er der i Familiehusets telefon?'))).not.toMatch(/^Alle opkald/u))
  it('that is set aside answers nothing', () =>
    expect(ask('Hvor mange nødradioer får hjemmeplejen?').answered).toBe(false))
})

describe('what is only told or proposed', () => {
  const ask = asker(
    inventMeeting({
      forum: 'Seniorrådet',
      date: '2018-04-12',
      items: [
        {
          title: 'Nyt fra formanden',
          decisions: [
            {
              text: 'Lægehuset på Torvet lukker for tilgang. Der var også et oplæg om fodpleje på hospice, som var tankevækkende. Telefontiden bliver 9-12 fra uge 20.',
              outcome: 'none'
            }
          ]
        },
        {
          title: 'Nyt værested',
          caseText:
            'Forvaltningen foreslår at indrette værestedet i den gamle toldbod ved Broen. Værestedet koster 2 mio. kr.'
        },
        {
          title: 'Seniordag den 3. oktober',
          decisions: [{ text: 'Det blev vedtaget at holde dagen i hallen. Budget 28.000 kr.', outcome: 'approved' }]
        },
        ...others
      ]
    })
  )
  it('was not decided', () => expect(ask('Hvad besluttede Seniorrådet om fodpleje på hospice?').answered).toBe(false))
  it('is not where a thing will be', () =>
    expect(ask('Hvor kommer det nye værested til at ligge?').answered).toBe(false))
  it('is found by the day that its title names', () =>
    expect(answerText(ask('budget seniordag 3. oktober'))).toContain('28.000 kr.'))
})

it('figures for a month are of that month, and not dealt with in it', () => {
  const known = ['2024-02-06', '2024-03-05']
  expect(readQuestionDates('Hvornår kommer der fraværstal for februar?', known, '2024-06-01').range).toBeNull()
  expect(readQuestionDates('Hvad stod der i referatet fra februar?', known, '2024-06-01').range).toMatchObject({
    from: '2024-02-01'
  })
})

it('a time limit may be a length of time', () => {
  const ask = asker(
    inventMeeting({
      forum: 'HovedMED',
      date: '2020-03-05',
      items: [
        {
          title: 'Retningslinje om arbejdsulykker',
          caseText: 'Udkastet siger, at ulykker skal meldes samme uge.',
          decisions: [{ text: 'Godkendt, men fristen for anmeldelse ændres til 48 timer.', outcome: 'approved' }]
        },
        ...others
      ]
    })
  )
  expect(answerText(ask('Hvad er fristen for anmeldelse af arbejdsulykker?'))).toContain('48 timer')
})

it('minutes in English say how it was voted', () => {
  const ask = asker(
    inventMeeting({
      forum: 'Board of Sandvig Ferries',
      date: '2023-02-09',
      items: [
        {
          title: 'Choice of engine supplier',
          decisions: [
            { text: 'The contract is awarded to Nordmotor. Kim Dahl made a reservation regarding the price.' }
          ]
        },
        { title: 'Fares', decisions: [{ text: 'The fares were approved.', outcome: 'approved' }] }
      ]
    })
  )
  expect(answerText(ask('Who made a reservation about the price of the engine?'))).toContain('Kim Dahl')
})

it('what a thing is called is found by the verb', () => {
  const ask = asker(
    inventMeeting({
      forum: 'Styregruppen for Nyt Arkiv',
      date: '2023-02-09',
      items: [
        { title: 'Status på det nye system', decisions: [{ text: 'Det gamle system slukkes i maj.' }] },
        {
          title: 'Skilte og navn',
          decisions: [{ text: 'Systemet kommer til at hedde Gemt. Der laves ingen skilte.' }]
        },
        ...others
      ]
    })
  )
  expect(answerText(ask('Hvad kommer det nye system til at hedde?'))).toContain('Gemt')
})

it('what stood among others under one item and came back as an item of its own is one matter', () => {
  const library = libraryOfMeetings([
    inventMeeting({
      forum: 'Direktionen',
      date: '2024-04-03',
      items: [
        { title: 'Godkendelse af dagsorden', caseNumber: '24/9', decisions: [{ text: 'Godkendt.' }] },
        {
          title: 'Sager på vej',
          caseNumber: '24/9',
          decisions: [
            {
              text: 'Brandforsikring\nUdsat, til der er et tilbud mere.\nLån af skulpturer\nGodkendt.',
              outcome: 'approved',
              parts: [
                { heading: 'Brandforsikring', text: 'Udsat, til der er et tilbud mere.', outcome: 'postponed' },
                { heading: 'Lån af skulpturer', text: 'Godkendt.', outcome: 'approved' }
              ]
            }
          ]
        },
        ...others
      ]
    }),
    inventMeeting({
      forum: 'Direktionen',
      date: '2024-05-08',
      items: [
        { title: 'Godkendelse af dagsorden', caseNumber: '24/9', decisions: [{ text: 'Godkendt.' }] },
        {
          title: 'Brandforsikring',
          caseNumber: '24/77',
          decisions: [{ text: 'Direktionen tegner ikke forsikring. Pengene bruges på alarmer.', outcome: 'decided' }]
        },
        { title: 'Ferieafløsning', caseNumber: '24/9', decisions: [{ text: 'Palle Rus afløser i uge 29.' }] }
      ]
    })
  ])
  const first = library.meetings().find(({ date }) => date === '2024-04-03')
  const item = first?.items.find(({ title }) => title === 'Sager på vej')
  const entry = item === undefined ? undefined : library.entry(item.id)
  const titles = (part: string): readonly string[] =>
    entry === undefined ? [] : decisionsOfMatter(library, entry, part).map((one) => one.item.title)
  expect(titles('Brandforsikring')).toEqual(['Brandforsikring', 'Sager på vej'])
  expect(titles('Lån af skulpturer')).toEqual(['Sager på vej'])
  expect(
    answerText(
      answerQuestion([library], {
        question: 'Hvad er historien om sagen om brandforsikring i Direktionen?',
        today: '2026-06-01',
        locale: 'da'
      })
    )
  ).toContain('tilbud mere')
})

it('what a group without "for" in its name was set up for is what all of its items are about', () => {
  const meeting = inventMeeting({
    forum: 'Styregruppen Nyt Bogsystem',
    date: '2025-04-02',
    items: [{ title: 'Skiftedag', decisions: [{ text: 'Lønkontoret skifter den 12. januar 2026.' }] }, ...others]
  })
  const library = libraryOfMeetings([meeting])
  const [item] = meeting.items
  const entry = item === undefined ? undefined : library.entry(item.id)
  const question = 'Hvornår skifter Lønkontoret til det nye bogsystem?'
  const topic = topicIn(library, readQuestion([library], { question, today: '2026-06-01', locale: 'da' }))
  const besides = entry === undefined ? topic : besidesForum(library, entry, topic)
  expect(topic.map(({ text }) => text)).toContain('bogsystem')
  expect(besides.map(({ text }) => text)).not.toContain('bogsystem')
})
