import { describe, expect, it } from 'vitest'
import { answerQuestion } from '../../src/answering/answer-question.ts'
import { answerText } from '../../src/answering/composing/answer-text.ts'
import { libraryOfMeetings } from './build-library.ts'
import { inventMeeting } from './invented-meetings.ts'

const TODAY = '2027-06-01'

const library = libraryOfMeetings([
  inventMeeting({
    forum: 'Havnerådet',
    date: '2027-05-04',
    participants: ['Anna Holt, formand', 'Per Lind'],
    absent: ['Ida Krog'],
    secretary: 'Maja Sten',
    items: [{ title: 'Nye bøjer', decisions: [{ text: 'Godkendt.', outcome: 'approved' }] }]
  }),
  inventMeeting({
    forum: 'Direktionen',
    date: '2027-05-25',
    participants: ['Bo Rask', 'Anna Holt'],
    secretary: 'Lone Vind',
    items: [{ title: 'Solceller på taget', decisions: [{ text: 'Godkendt.', outcome: 'approved' }] }]
  })
])

const say = (question: string): string =>
  answerText(answerQuestion([library], { question, today: TODAY, locale: 'da' }))

describe('who was there', () => {
  it('is said with who wrote and who stayed away, each under its own word', () => {
    const text = say('Hvem deltog i Havnerådets møde den 4. maj?')
    expect(text).toContain('Anna Holt, formand, Per Lind')
    expect(text).toContain('Sekretær: Maja Sten · Afbud og fraværende: Ida Krog')
  })

  it.each([
    ['Var Per Lind med på Havnerådets møde den 4. maj?', 'Ja, Per Lind deltog'],
    ['Var Anna Holt med i Havnerådet den 4. maj?', 'Ja, Anna Holt'],
    ['Var Maja Sten med til mødet i Havnerådet den 4. maj?', 'Ja, Maja Sten deltog'],
    ['Was Maja Sten at the meeting of Havnerådet on 4 May?', 'Yes, Maja Sten took part'],
    ['Deltog Ida Krog i Havnerådets møde den 4. maj?', 'Nej, Ida Krog var fraværende'],
    ['Var Bo Rask til stede på Havnerådets møde den 4. maj?', 'Nej, Bo Rask står ikke blandt deltagerne']
  ])('%s', (question, answer) => {
    expect(say(question)).toContain(answer)
  })

  it('is said of each person that is asked about', () => {
    const text = say('Var Per Lind og Ida Krog med på Havnerådets møde den 4. maj?')
    expect(text).toContain('Ja, Per Lind deltog')
    expect(text).toContain('Nej, Ida Krog var fraværende')
  })

  it.each(['Hvem sidder i Havnerådet?', 'Hvem deltager i Havnerådet?'])(
    'is that of the latest meeting of the body that is named: %s',
    (question) => {
      expect(say(question)).toContain('Per Lind')
      expect(say(question)).not.toContain('Bo Rask')
    }
  )
})

describe('who wrote the minutes, and who chairs', () => {
  it.each([
    ['Hvem var referent ved Havnerådets møde?', 'Maja Sten'],
    ['Hvem er sekretær for Havnerådet?', 'Maja Sten'],
    ['Hvem skriver referat for Havnerådet?', 'Maja Sten'],
    ['Who writes the minutes of Havnerådet?', 'Maja Sten'],
    ['Hvem skrev referatet fra direktionen den 25. maj?', 'Lone Vind'],
    ['Hvem er formand for Havnerådet?', 'Anna Holt, formand']
  ])('%s', (question, name) => {
    expect(say(question)).toContain(name)
  })

  it('is not told of a group that has a topic and no minutes', () => {
    expect(say('Hvem sidder i arbejdsgruppen om solceller?')).not.toContain('Bo Rask')
    expect(say('Hvem er sekretær for arbejdsgruppen om solceller?')).not.toContain('Lone Vind')
  })
})

describe('when the next meeting is', () => {
  it.each([
    ['Hvornår er næste direktionsmøde?', 'intet kommende møde i direktionen. Det seneste var den 25-05-2027'],
    ['Hvornår mødes direktionen næste gang?', 'intet kommende møde i direktionen'],
    ['Er der planlagt flere møder i Havnerådet?', 'intet kommende møde i Havnerådet. Det seneste var den 04-05-2027'],
    ['When does Havnerådet meet next?', 'no meeting of Havnerådet to come. The latest was on 4 May 2027'],
    ['Hvornår er næste møde?', 'Jeg kender intet kommende møde.']
  ])('is not told by those that were held: %s', (question, answer) => {
    expect(say(question)).toContain(answer)
  })

  it('is told by those that were held where that is asked', () => {
    expect(say('Hvornår var der møde i Havnerådet?')).toContain('Havnerådet 04-05-2027')
  })
})
