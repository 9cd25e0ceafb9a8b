import { describe, expect, it } from 'vitest'
import { answerQuestion } from '../../src/answering/answer-question.ts'
import type { Answer } from '../../src/answering/composing/answer.ts'
import { answerText } from '../../src/answering/composing/answer-text.ts'
import { libraryOfMeetings } from './build-library.ts'
import { inventMeeting } from './invented-meetings.ts'

/** What a question takes for settled and the minutes leave open: the item is named, and its decision is no answer. */

const library = libraryOfMeetings([
  inventMeeting({
    forum: 'Seniorrådet',
    date: '2022-03-07',
    participants: ['Vagn Dyrlund', 'Lis Overby', 'Ole Kjeldbæk'],
    items: [
      {
        title: 'Åbent hus i Lygten',
        caseText: 'Emnet kan i år være arv, trafik eller gigt. Sidste år kom der 40.',
        decisions: [{ text: 'Arrangementet holdes den 3. maj kl. 14. Lis Overby bestiller kaffe.' }]
      },
      {
        title: 'Foredragsaften i Møllegården',
        caseText: 'Emnet kan være slægtsforskning eller haver.',
        decisions: [{ text: 'Aftenen handler om haver. Vagn Dyrlund køber blomster.' }]
      },
      {
        title: 'Følgegruppe for det nye plejehjem på Brovej',
        caseText: 'Rådet skal pege på to til følgegruppen.',
        decisions: [{ text: 'Vagn Dyrlund og Lis Overby blev valgt.' }]
      },
      {
        title: 'Minibus til aktivitetscentret',
        caseText:
          'Bussen koster 410.000 kr. Støtteforeningen har givet 60.000 kr. I stedet kunne en fond søges om støtte. Prisen er steget.',
        decisions: [{ text: 'Bussen købes. Ole Kjeldbæk laver kontrakten.' }]
      },
      {
        title: 'Vægmaleri i caféen',
        caseText: 'Tre kunstnere har sendt skitser. Beboerne foretrækker maleriet af havnen.',
        decisions: [{ text: 'Maleriet af havnen blev valgt. Lis Overby er med i det videre arbejde.' }]
      },
      {
        title: 'Flytning af depotet i kælderen',
        decisions: [{ text: 'Udsat, idet brandmesteren skal udtale sig.', outcome: 'postponed' }]
      },
      {
        title: 'Sensorer i gulvene på Brohøj',
        caseText: 'Ti boliger har haft sensorer i gulvene.',
        decisions: [{ text: 'Drøftet. Spørgsmålet tages op med pårørenderådene.', outcome: 'discussed' }]
      },
      {
        title: 'Nye havelåger ved Brohøj',
        caseText: 'De gamle låger er rustne.',
        decisions: [{ text: 'Godkendt. Bo Lange orienterer Kulturrådet den 3. maj.', outcome: 'approved' }]
      },
      {
        title: 'Pergola på terrassen',
        decisions: [{ text: 'Godkendt. Pergolaen leveres af Lygtens Tømrere.', outcome: 'approved' }]
      },
      {
        title: 'Orientering',
        decisions: [
          {
            text: 'Taget til efterretning:\nForslaget om et fælles motionsnævn.\nGårdhaven er åbnet.',
            outcome: 'noted'
          }
        ]
      }
    ]
  })
])
const ask = (question: string): Answer => answerQuestion([library], { question, today: '2022-06-01', locale: 'da' })

describe('no answer is made of', () => {
  it.each([
    ['a place and a day, for the topic that was only thought of', 'Hvilket emne blev valgt til Åbent hus i Lygten?'],
    ['the same under another name', 'Hvilket tema valgte rådet til Åbent hus i Lygten?'],
    ['the same without a name', 'Hvad skal Åbent hus i Lygten handle om?'],
    ['who was chosen for a group, for who leads the house', 'Hvem bliver leder af det nye plejehjem på Brovej?'],
    ['the price and the gift of another, for the gift of a fund', 'Hvor meget gav fonden til minibussen?'],
    ['who makes the contract, for the make', 'Hvilket bilmærke er den nye minibus til aktivitetscentret?'],
    ['a member, for the artist', 'Hvilken kunstner skal lave vægmaleriet i caféen?'],
    ['a member, for who painted it', 'Hvem har malet vægmaleriet i caféen?'],
    ['whoever tells a forum of it, for who built it', 'Hvem byggede de nye havelåger?'],
    ['what somebody is still to say', 'Hvad sagde brandmesteren om at flytte depotet i kælderen?'],
    ['what councils are still to be asked', 'What did the relatives’ councils think of the sensors at Brohøj?'],
    ['what was taken note of as a proposal', 'Har Seniorrådet besluttet at oprette et motionsnævn?']
  ])('%s', (_, question) => expect(ask(question).answered).toBe(false))
})

it.each([
  ['the topic that was settled', 'Hvilket emne blev valgt til foredragsaftenen i Møllegården?', 'handler om haver'],
  ['whoever was chosen', 'Hvem blev valgt til følgegruppen for plejehjemmet på Brovej?', 'Vagn Dyrlund'],
  ['what somebody gave', 'Hvor meget gav støtteforeningen til minibussen?', '60.000 kr.'],
  ['whoever supplied it', 'Hvem har leveret pergolaen på terrassen?', 'Lygtens Tømrere'],
  ['what somebody thinks of it', 'Hvad mente beboerne om vægmaleriet i caféen?', 'foretrækker']
])('is answered: %s', (_, question, said) => {
  const answer = ask(question)
  expect(answer.answered).toBe(true)
  expect(answerText(answer)).toContain(said)
})
