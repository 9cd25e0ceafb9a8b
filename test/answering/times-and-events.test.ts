import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { answerQuestion } from '../../src/answering/answer-question.ts'
import type { Answer } from '../../src/answering/composing/answer.ts'
import { answerText } from '../../src/answering/composing/answer-text.ts'
import { libraryOfMeetings, readMeeting } from './build-library.ts'
import { inventMeeting } from './invented-meetings.ts'

/** What is to happen at a time, and whether a day or a number in the case text is that of what is asked about. */

const library = libraryOfMeetings([
  inventMeeting({
    forum: 'Chefgruppen',
    date: '2023-03-08',
    items: [
      {
        title: 'Beredskab ved strømsvigt',
        caseText: 'To plejehjem kunne ikke ringes op under strømsvigtet i vinter.',
        decisions: [{ text: 'Alle centre skal inden 1. juni have en telefonliste på papir.' }]
      },
      {
        title: 'Ny intranetløsning',
        caseText: 'Tre løsninger er afprøvet af 40 medarbejdere.',
        decisions: [{ text: 'Chefgruppen valgte Fjordnet.' }]
      },
      {
        title: 'Fælles indkøb af varevogne',
        caseText: 'Vejpatruljen ønsker varevogne til kørsel i tjenesten fra 2024.\nDer er i dag ni i drift.',
        decisions: [{ text: 'Udsat. Der mangler en beregning af driften.', outcome: 'postponed' }]
      },
      {
        title: 'Sygefravær 2022',
        caseText: 'Flere har foreslået gratis vaccination til alle ansatte. Forslaget indgår i budgettet for 2025.',
        decisions: [{ text: 'Taget til efterretning.', outcome: 'noted' }]
      },
      {
        title: 'Fælles internt rejsehold',
        caseText: 'Rejseholdet skal hjælpe skoler med højt fravær.',
        decisions: [{ text: 'Godkendt som forsøg i to år.', outcome: 'approved' }]
      }
    ]
  }),
  inventMeeting({
    forum: 'Chefgruppen',
    date: '2024-02-07',
    items: [
      {
        title: 'Sprogpolitik',
        caseText: 'Direktionen har bedt om eksempler fra hvert center, som politikken kan gøre klare.',
        decisions: [{ text: 'Politikken godkendes.', outcome: 'approved' }]
      },
      {
        title: 'Trivselsuge',
        caseText: 'Ugen holdes i september.',
        decisions: [{ text: 'Taget til efterretning. Hvert center udpeger en kontaktperson inden den 1. maj 2024.' }]
      }
    ]
  }),
  inventMeeting({
    forum: 'Udvalget for Børn og Læring',
    date: '2023-08-15',
    items: [
      {
        title: 'Nedlæggelse af børnehuset Tårnfalken',
        caseText: 'Antallet af børn er halveret siden 2019.\nForældrene blev hørt den 4. maj 2023.',
        decisions: [{ text: 'Et flertal anbefaler nedlæggelsen.', outcome: 'recommended' }]
      },
      {
        title: 'Utilsigtede hændelser i dagtilbud',
        caseText: 'Der er indberettet 14 hændelser.',
        decisions: [
          { text: 'Taget til efterretning. Udvalget ønsker en opgørelse over faldulykker på mødet i november.' }
        ]
      },
      {
        title: 'Regnskab 2022 for dagtilbud',
        caseText: 'Regnskabet for 2021 viste et lille overskud.',
        decisions: [{ text: 'Godkendt.', outcome: 'approved' }]
      },
      {
        title: 'Anonym henvendelsesordning',
        caseText:
          'Loven pålægger kommuner at have en ordning for ansatte. Fire nabokommuner fik i gennemsnit 3 henvendelser.',
        decisions: [{ text: 'Ordningen lægges hos et advokatkontor.' }]
      }
    ]
  })
])
const ask = (question: string): Answer => answerQuestion([library], { question, today: '2026-11-30', locale: 'da' })

describe('what is to happen at a time', () => {
  it.each([
    ['What must all centres have on paper by 1 June?', 'telefonliste på papir'],
    ['Hvad skal centrene have klar på papir inden 1. juni?', 'telefonliste på papir'],
    ['Hvad skal hvert center gøre inden den 1. maj 2024?', 'udpeger en kontaktperson'],
    ['Hvad skal ske senest den 1. maj 2024?', 'udpeger en kontaktperson'],
    ['Hvad vil Udvalget for Børn og Læring have på mødet i november?', 'opgørelse over faldulykker']
  ])('%s', (question, said) => {
    const answer = ask(question)
    expect(answer.answered).toBe(true)
    expect(answerText(answer)).toContain(said)
  })

  it('goes before what case texts of other items say of the same', () => {
    const demo = libraryOfMeetings(readdirSync('src/samples').map((file) => readMeeting(`src/samples/${file}`)))
    const asked = { question: 'Hvad skal hvert center gøre inden 1. maj?', today: '2026-11-30', locale: 'da' } as const
    expect(answerText(answerQuestion([demo], asked))).toContain('Hvert center udpeger en kontaktperson')
  })
})

describe('a day or number of something else is no answer', () => {
  it.each([
    ['Hvornår lukker børnehuset Tårnfalken?', 'halveret siden'],
    ['Hvornår træder forbuddet mod varevogne i tjenesten i kraft?', 'fra 2024'],
    ['Hvornår begynder den gratis vaccination af alle ansatte?', 'budgettet for 2025'],
    ['Hvor mange henvendelser har kommunen modtaget til advokaten?', '3 henvendelser']
  ])('%s', (question, said) => {
    const answer = ask(question)
    expect(answer.blocks.some(({ kind }) => kind === 'passage')).toBe(false)
    expect(answerText(answer).split('\n')[0]).not.toContain(said)
  })

  it('tells the accounts of the year that is asked for, and not of another', () => {
    expect(ask('Er regnskab 2022 for dagtilbud godkendt?').answered).toBe(true)
    expect(ask('Er regnskab 2021 for dagtilbud godkendt?').answered).toBe(false)
  })
})

it('finds an adjective in all its genders', () => {
  expect(answerText(ask('Er det interne rejsehold godkendt?'))).toContain('forsøg i to år')
})

it('knows the management team by whichever group of managers met', () => {
  expect(answerText(ask('Which intranet did the management team choose?'))).toContain('Fjordnet')
})
