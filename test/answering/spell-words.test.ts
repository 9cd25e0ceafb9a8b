import { describe, expect, it } from 'vitest'
import { answerQuestion } from '../../src/answering/answer-question.ts'
import { answerText } from '../../src/answering/composing/answer-text.ts'
import { spellWords } from '../../src/answering/question/spell-words.ts'
import { libraryOfMeetings } from './build-library.ts'
import { inventMeeting } from './invented-meetings.ts'

const spell = (question: string, minutes: readonly string[] = []): string =>
  spellWords(question, { isKnown: (word) => minutes.includes(word), bodies: ['Fritidsudvalget', 'Lokalrådet'] })

describe('a slip is put right', () => {
  it.each([
    ['in a word of asking', 'Hvad blev der besltutet om broen?', 'Hvad blev der besluttet om broen?'],
    ['in the first word', 'Hvonår er mødet?', 'Hvornår er mødet?'],
    ['in a month', 'What was decided in Setpember?', 'What was decided in September?'],
    ['in the name of a body', 'Hvad sagde Fritdisudvalget?', 'Hvad sagde Fritidsudvalget?'],
    [
      'in one that could be made of two words',
      'Hvem sad i Fritidsudvalgt i 2024?',
      'Hvem sad i Fritidsudvalget i 2024?'
    ],
    ['in whose it is', 'Hvornår er Loaklrådets møde?', 'Hvornår er Lokalrådets møde?'],
    ['in an ending', 'Hvad sagde fritidsudvaglet og lokalrådte?', 'Hvad sagde fritidsudvalget og lokalrådet?'],
    ['in English', 'What did the inspectoin commitee say?', 'What did the inspection committee say?'],
    ['in a body that has no minutes', 'Hvad mener Kulturudvaglet?', 'Hvad mener Kulturudvalget?']
  ])('%s', (_, question, meant) => expect(spell(question)).toBe(meant))
})

it('a slip in a word of the dictionary is put right where the minutes have that word', () => {
  expect(spell('Hvilken lveerandør blev valgt?', ['leverandør'])).toBe('Hvilken leverandør blev valgt?')
  expect(spell('Hvilken lveerandør blev valgt?')).toBe('Hvilken lveerandør blev valgt?')
})

describe('nothing is changed in', () => {
  it.each([
    ['words of the language', 'Hvem vinder, når vinteren vender?'],
    ['a body in the plural', 'Hvad laver lokalråder og fritidsudvalg?'],
    ['words of English', 'Which committees commit to it, and was it attached?'],
    ['a name within a sentence', 'Hvad sagde Anne Besluted om broen?'],
    ['a body that has no minutes', 'Hvad mener klimaudvalget og Kulturudvalgets formand?'],
    ['two words as one', 'Hvad koster et cykelbilag?']
  ])('%s', (_, question) => expect(spell(question)).toBe(question))

  it('whose a body is', () =>
    expect(spell('Hvem er fritidsudvalgets formand?')).toBe('Hvem er fritidsudvalgets formand?'))
  it('words that the minutes have', () =>
    expect(spell('Hvad blev der sagt om Beslutet?', ['Beslutet'])).toBe('Hvad blev der sagt om Beslutet?'))
})

describe('a mistyped question is answered as the right one would be', () => {
  const library = libraryOfMeetings([
    inventMeeting({
      forum: 'Fritidsudvalget',
      date: '2024-09-10',
      absent: ['Ida Krog'],
      items: [
        {
          title: 'Kunstgræsbane ved Strandhallen',
          caseText: 'Banen koster 4,2 mio. kr.',
          decisions: [{ text: 'Kunstgræsbanen anlægges i 2025.', outcome: 'decided' }]
        },
        { title: 'Svømmehallens åbningstider', decisions: [{ text: 'Hallen åbner kl. 6.', outcome: 'decided' }] }
      ]
    })
  ])
  const say = (question: string): string =>
    answerText(answerQuestion([library], { question, today: '2025-01-10', locale: 'da' }))

  it.each([
    ['Hvad blev der besluttet om kunstgærsbanen?', 'Kunstgræsbanen anlægges i 2025.'],
    ['Hvad blev besltutet om kunsgræsbanen ved Strandhalen?', 'Kunstgræsbanen anlægges i 2025.'],
    ['Hvem var fraværende på Fritdisudvalgets møde den 10. spetember 2024?', 'Ida Krog'],
    ['Hvad er svømmehalens åbnigstider?', 'Hallen åbner kl. 6.']
  ])('%s', (question, said) => expect(say(question)).toContain(said))
})
