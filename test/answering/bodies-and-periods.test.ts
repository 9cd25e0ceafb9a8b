import { describe, expect, it } from 'vitest'
import { answerQuestion } from '../../src/answering/answer-question.ts'
import type { Answer } from '../../src/answering/composing/answer.ts'
import { answerText } from '../../src/answering/composing/answer-text.ts'
import { libraryOfMeetings } from './build-library.ts'
import { inventMeeting } from './invented-meetings.ts'

const library = libraryOfMeetings([
  inventMeeting({
    forum: 'Koncernledelsen',
    date: '2021-03-04',
    items: [
      {
        title: 'Kaffeordning på rådhuset',
        decisions: [{ text: 'Udsat, til tilbuddene er indhentet.', outcome: 'postponed' }]
      },
      {
        title: 'Røgfri arbejdstid',
        decisions: [
          { text: 'Koncernledelsen anbefaler Hoved-MED en røgfri arbejdstid fra maj.', outcome: 'recommended' }
        ]
      }
    ]
  }),
  inventMeeting({
    forum: 'Grønt Råd',
    date: '2021-05-10',
    items: [
      {
        title: 'Bro over Elverbækken',
        caseText: 'Jægerne og lodsejerne er uenige om placeringen.',
        decisions: [{ text: 'Rådet er enigt om, at broen lægges ved stenbruddet.' }]
      },
      { title: 'Ekskursion', decisions: [{ text: 'Turen går til Ravnemosen.' }] }
    ]
  }),
  inventMeeting({
    forum: "International Friends' Council",
    date: '2021-06-01',
    participants: ['Ada Brook', 'Tom Weller'],
    items: [{ title: 'Twin towns', decisions: [{ text: 'The council keeps the agreement with Lindau.' }] }]
  }),
  inventMeeting({
    forum: 'CenterMED Kultur og Fritid',
    date: '2021-06-14',
    items: [
      {
        title: 'Indsatsområder for arbejdsmiljøet',
        decisions: [{ text: 'Støj og indeklima bliver indsatsområder i 2022.' }]
      },
      {
        title: 'Retningslinje for hjemmearbejde',
        decisions: [{ text: 'Retningslinjen for hjemmearbejde godkendes.', outcome: 'approved' }]
      },
      {
        title: 'Valg til Brugerrådet',
        decisions: [{ text: 'Signe Holmgård blev valgt som medlem af Brugerrådet.' }]
      }
    ]
  }),
  inventMeeting({
    forum: 'Teknisk Udvalg',
    date: '2021-09-02',
    items: [
      {
        title: 'Cykelstipakke 2022',
        decisions: [
          { text: 'Stien langs Mosevej anlægges. Vejingeniør Bo Krarup deltog under punktet.', outcome: 'approved' }
        ]
      },
      {
        title: 'Udbud af aktivering for ledige',
        decisions: [{ text: 'Opgaven udbydes efter model C.' }]
      },
      {
        title: 'Ansættelse af klimakoordinator',
        caseText: 'En klimakoordinator koster 600.000 kr. om året.',
        decisions: [{ text: 'Ansættelsen af en klimakoordinator godkendes.', outcome: 'approved' }]
      }
    ]
  })
])
const ask = (question: string): Answer => answerQuestion([library], { question, today: '2022-01-10', locale: 'da' })
const said = (question: string): string => answerText(ask(question))

describe('a body is known by the name that is printed', () => {
  it('in a list of what it postponed', () => {
    const answer = said('Hvilke sager udsatte Koncernledelsen i marts 2021?')
    expect(answer).toContain('Udsat, til tilbuddene er indhentet.')
    expect(answer).not.toContain('røgfri')
  })
  it('on a day, with all that it decided', () => {
    const answer = said('Hvad blev besluttet på Grønt Råds møde den 10. maj 2021?')
    expect(answer).toContain('ved stenbruddet')
    expect(answer).toContain('Ravnemosen')
  })
  it('beside the body that something goes to', () => {
    expect(said('Hvad anbefaler Koncernledelsen Hoved-MED?')).toContain('røgfri arbejdstid fra maj')
  })
  it('by the end of an English name', () => {
    expect(said("Who was present at the Friends' Council meeting on 1 June 2021?")).toContain('Ada Brook')
  })
  it('by the beginning of its name', () => {
    expect(said('Hvad besluttede CenterMED om hjemmearbejde?')).toContain('Retningslinjen for hjemmearbejde godkendes.')
  })
  it('and what another body decided is no answer', () => {
    expect(ask('Hvad besluttede HovedMED om hjemmearbejde?').answered).toBe(false)
    expect(ask('Har Byrådet godkendt retningslinjen for hjemmearbejde?').answered).toBe(false)
  })
  it('but "udvalget for aktivering af …" is the committee and its matter', () => {
    expect(said('Hvilken model besluttede udvalget for aktivering af ledige?')).toContain('model C')
  })
})

describe('a year that belongs to the topic', () => {
  it('is no limit where the title says it', () => {
    expect(said('Hvilke cykelstier bliver anlagt i 2022?')).toContain('Stien langs Mosevej')
  })
  it('is no limit where the sentence that answers says it, also when it is asked what was chosen', () => {
    expect(said('Hvilke indsatsområder valgte CenterMED for arbejdsmiljøet i 2022?')).toContain('Støj og indeklima')
  })
  it('is a limit where nothing says it', () => {
    expect(ask('Hvad blev der besluttet om broen over Elverbækken i 2019?').answered).toBe(false)
  })
})

describe('who', () => {
  it('took part is said also where no list of guests does', () => {
    expect(said('Hvem deltog under punktet om cykelstipakken?')).toContain('Bo Krarup')
  })
  it('represents others is who was chosen', () => {
    expect(said('Hvem repræsenterer personalet som medlem af Brugerrådet?')).toContain('Signe Holmgård')
  })
  it('is not asked for by a coordinator whose price is', () => {
    expect(said('How much does the climate coordinator cost per year?')).toContain('600.000 kr.')
  })
})

describe('a word of the language', () => {
  it('is no mistyped word of asking: winter is nobody who wins', () => {
    const winter = libraryOfMeetings([
      inventMeeting({
        forum: 'Teknisk Udvalg',
        date: '2021-10-01',
        items: [
          {
            title: 'Vintervedligeholdelse',
            decisions: [{ text: 'Planen for saltning godkendes.', outcome: 'approved' }]
          },
          { title: 'Sommerblomster', decisions: [{ text: 'Kummerne plantes til i maj.' }] }
        ]
      })
    ])
    const answer = answerQuestion([winter], { question: 'teknisk udvalg vinter', today: '2022-01-10', locale: 'da' })
    expect(answerText(answer)).toContain('Planen for saltning')
    expect(answerText(answer)).not.toContain('Kummerne')
  })
})

describe('what looks like a day or a period in a question, and is none', () => {
  const fair = libraryOfMeetings([
    inventMeeting({
      forum: 'Kulturudvalget',
      date: '2021-03-09',
      items: [
        { title: 'Lokalplan 1.07 for havnen', decisions: [{ text: 'Planen vedtages endeligt.', outcome: 'approved' }] },
        { title: 'Julearrangement 2021', decisions: [{ text: 'I år bliver det en fælles morgenmad i kantinen.' }] },
        { title: 'Kurser for frivillige', decisions: [{ text: 'Der oprettes to hold i efteråret.' }] },
        { title: 'Skoleåret 2021/2022 – kulturpas', decisions: [{ text: 'Kulturpasset gives til 4. klasse.' }] }
      ]
    })
  ])
  it.each([
    ['Hvad blev besluttet om lokalplan 1.07?', 'Planen vedtages endeligt.'],
    ['Hvad er besluttet om julearrangementet til jul i 2021?', 'fælles morgenmad'],
    ['Hvor mange hold kurser for frivillige afholdes i efteråret 2021?', 'to hold i efteråret'],
    ['kulturpas 2021/2022', 'Kulturpasset gives til 4. klasse.']
  ])('%s', (question, words) => {
    expect(answerText(answerQuestion([fair], { question, today: '2021-11-24', locale: 'da' }))).toContain(words)
  })

  it('whether something was decided at a meeting is no question for who was there', () => {
    const answer = answerQuestion([fair], {
      question: 'Was the Christmas party decided at the staff meeting?',
      today: '2021-11-24',
      locale: 'en'
    })
    expect(answerText(answer)).not.toContain('Participants')
  })
})
