import { describe, expect, it } from 'vitest'
import { answerQuestion } from '../../src/answering/answer-question.ts'
import type { Answer } from '../../src/answering/composing/answer.ts'
import { answerText } from '../../src/answering/composing/answer-text.ts'
import { libraryOfMeetings } from './build-library.ts'
import { inventMeeting } from './invented-meetings.ts'

/** Sums that were applied for, people who are asked for by a new post, and numbers that are no days. */

const library = libraryOfMeetings([
  inventMeeting({
    forum: 'Havneudvalget',
    date: '2022-05-04',
    items: [
      {
        title: 'Ny bådhal ved Vesterkaj. Anlægsbevilling',
        caseText: 'Hallen skal rumme 40 joller om vinteren.',
        recommendation: 'at der gives en anlægsbevilling på 4,2 mio. kr. til bådhallen ved Vesterkaj.',
        decisions: [{ text: 'Udsat, indtil sejlklubben har svaret.', outcome: 'postponed' }]
      },
      {
        title: 'Fælles vagtcentral - placering og tidsplan',
        caseText: 'Vagtcentralen kan åbne den 1. august, når stillingen som vagtleder har været slået op.',
        recommendation: 'at vagtcentralen placeres på Pakhuset, og at Torben Skov orienterer naboerne.',
        decisions: [{ text: 'Godkendt.', outcome: 'approved' }]
      },
      {
        title: 'Ledelse af lystbådehavnen',
        decisions: [{ text: 'Birte Solhøj ansættes som ny leder af lystbådehavnen.', outcome: 'approved' }]
      },
      {
        title: 'Ansøgninger til kystpuljen',
        caseText:
          'Der kom fire ansøgninger. Ansøgningen fra Tangloppen opfyldte ikke kravene og blev afvist af forvaltningen i april.',
        decisions: [{ text: 'Projektet Saltrand blev godkendt med et tilskud på 90.000 kr.', outcome: 'approved' }]
      },
      {
        title: 'Regulativ for fritidshavnen',
        caseText: 'Bestemmelse 5.2 om vinterliggere har givet tvivl.',
        decisions: [{ text: 'Bestemmelse 5.2 om vinterliggere udgår af regulativet.', outcome: 'approved' }]
      },
      {
        title: 'Havnens jubilæum',
        caseNumber: '20220411087',
        decisions: [{ text: 'Festudvalg: Ragnhild, Tage og Solvej. Festen holdes på molen.' }]
      },
      { title: 'Lejemål', closed: true }
    ]
  }),
  inventMeeting({
    forum: 'Havneudvalget',
    date: '2019-03-06',
    items: [
      { title: 'Kranen på Vesterkaj', decisions: [{ text: 'Kranen repareres.', outcome: 'approved' }] },
      { title: 'Eventuelt', decisions: [{ text: 'Næste møde flyttes fra den 2. april til den 9. april kl. 15.' }] }
    ]
  }),
  inventMeeting({
    forum: 'Udvalget for det gode kystliv',
    date: '2020-01-15',
    items: [
      {
        title: 'Mødeplan 2020',
        recommendation: 'at møderne holdes den 12. februar og den 19. august 2020.',
        decisions: [
          { text: 'Godkendt, idet mødet den 19. august flyttes til den 26. august 2020.', outcome: 'approved' }
        ]
      }
    ]
  }),
  inventMeeting({
    forum: 'Havneudvalget',
    date: '2021-10-06',
    items: [{ title: 'Salg af kranen', decisions: [{ text: 'Kranen på Vesterkaj sælges.', outcome: 'approved' }] }]
  })
])
const ask = (question: string): Answer => answerQuestion([library], { question, today: '2022-06-01', locale: 'da' })

describe('an answer is given', () => {
  it('with the sum that was applied for, whatever was decided of it', () => {
    const answer = ask('Hvor stor en anlægsbevilling blev der søgt om til bådhallen?')
    expect(answer.answered).toBe(true)
    expect(answerText(answer)).toContain('4,2 mio. kr.')
  })

  it('by the number of a provision, which is no day', () => {
    expect(answerText(ask('Hvad sagde Havneudvalget til bestemmelse 5.2 om vinterliggere?'))).toContain('udgår')
  })

  it('by a case number of eleven digits', () => {
    expect(answerText(ask('Hvad sker der i sagen 20220411087?'))).toContain('Ragnhild')
  })

  it('by whom another body put into a group that has no minutes', () => {
    const answer = ask('Hvem sidder i festudvalget til havnens jubilæum?')
    expect(answer.answered).toBe(true)
    expect(answerText(answer)).toContain('Solvej')
  })

  it('with the name of who was taken on', () => {
    expect(answerText(ask('Hvad hedder den nye leder af lystbådehavnen?'))).toContain('Birte Solhøj')
  })

  it('by a meeting that minutes move as the next one', () => {
    expect(answerText(ask('Hvilken dag blev Havneudvalgets aprilmøde flyttet til?'))).toContain('den 9. april')
  })

  it('for a body whose printed name holds an article', () => {
    const english = 'To which date was the August meeting of Udvalget for det gode kystliv moved?'
    expect(answerText(ask(english))).toContain('den 26. august')
    expect(answerText(ask('Hvilken dag blev augustmødet i Udvalget for det gode kystliv flyttet til?'))).toContain(
      'den 26. august'
    )
  })

  it('with all that was decided through the years', () => {
    const text = answerText(ask('Hvad har Havneudvalget gennem årene besluttet om kranen?'))
    expect(text).toContain('repareres')
    expect(text).toContain('sælges')
  })
})

describe('no answer is made of', () => {
  it('a post whose holder nobody names', () => {
    expect(ask('Hvad hedder den nye leder af vagtcentralen?').answered).toBe(false)
  })

  it('a decision on others, where what is named was turned down before', () => {
    expect(ask('Hvorfor blev ansøgningen fra Tangloppen til kystpuljen godkendt?').answered).toBe(false)
  })

  it('the title of a closed item, asked what stands in it', () => {
    expect(ask('Hvad var lejen under punkt 7 i Havneudvalget den 4. maj 2022?').answered).toBe(false)
    expect(ask('Hvad var punkt 7 i Havneudvalget den 4. maj 2022?').answered).toBe(true)
  })
})
