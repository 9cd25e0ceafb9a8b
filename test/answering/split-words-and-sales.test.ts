import { describe, expect, it } from 'vitest'
import { answerQuestion, readQuestion } from '../../src/answering/answer-question.ts'
import type { Answer } from '../../src/answering/composing/answer.ts'
import { answerText } from '../../src/answering/composing/answer-text.ts'
import { joinBodies } from '../../src/answering/question/bodies-in-parts.ts'
import { libraryOfMeetings } from './build-library.ts'
import { inventMeeting } from './invented-meetings.ts'

/** What is written in parts, and what is asked of one thing while the minutes say it of another. */

const library = libraryOfMeetings([
  inventMeeting({
    forum: 'Landdistriktsrådet',
    date: '2023-05-10',
    items: [
      {
        title: 'Fraværende',
        decisions: [{ text: 'Bodil Kragh.', outcome: 'none' }]
      },
      {
        title: 'Mødeplan 2024',
        caseText: 'Rådet holder tre møder om året.',
        decisions: [{ text: 'Godkendt, idet mødet i maj flyttes til den 22. maj 2024.', outcome: 'approved' }]
      },
      {
        title: 'Ændring af vedtægten',
        caseText: 'Det er foreslået at holde otte møder om året.',
        decisions: [{ text: 'Forslaget om otte møder blev nedstemt.', outcome: 'rejected' }]
      },
      {
        title: 'Eventuelt',
        decisions: [{ text: 'Rådet ses igen efter ferien. Bodil Kragh bager boller til kaffen.', outcome: 'none' }]
      }
    ]
  }),
  inventMeeting({
    forum: 'Ejendomsudvalget',
    date: '2023-06-01',
    items: [
      {
        title: 'Salg af Bækvangs Kro',
        recommendation:
          'at kroen sættes til salg med en mindstepris på 3 mio. kr.\nat laden udstykkes og overdrages til Foreningen Bækvangs Venner for 1 kr.',
        decisions: [{ text: 'Indstillingen blev godkendt.', outcome: 'approved' }]
      },
      { title: 'Salg af møllen', decisions: [{ text: 'Møllen sælges til Møllens Venner for 1 kr.' }] },
      {
        title: 'Takster for havnens kraner',
        decisions: [
          {
            text: 'Taksten for lystbåde på 240 kr. blev godkendt. Gebyret for kuttere blev ikke godkendt; forvaltningen udarbejder en model med årskort til mødet i august.'
          }
        ]
      },
      {
        title: 'Udbud af færgen til Lundø',
        caseText: 'Tilskuddet er i dag 5 mio. kr. om året.',
        decisions: [
          { text: 'Udgik af dagsordenen.', outcome: 'lapsed' },
          {
            text: 'Udsat. Udvalget ønsker belyst, hvad natsejlads vil koste.',
            outcome: 'postponed',
            forum: 'Økonomiudvalget',
            date: '2023-05-20'
          }
        ]
      },
      {
        title: 'Navn til den nye sti i Bækvang',
        decisions: [
          { text: 'Udvalgets anbefaling godkendt.', outcome: 'approved', forum: 'Byrådet' },
          {
            text: 'Udvalget anbefaler, at stien navngives Egernsmutten.',
            outcome: 'recommended',
            date: '2023-05-20'
          }
        ]
      },
      {
        title: 'Fredning af Bækvang Mose',
        caseText: 'En beboer har spurgt, om man må ride i mosen og lade hunde løbe frit.',
        decisions: [{ text: 'Der var ikke stemning for at frede nu.', outcome: 'discussed' }]
      },
      {
        title: 'Nedrivning af skur ved Bækvang Station',
        decisions: [{ text: 'Nedrivningen sker i uge 40.' }]
      },
      {
        title: 'Affaldsplan 2024-2030',
        decisions: [{ text: 'Planen anbefales over for Borgerrepræsentationen.', outcome: 'recommended' }]
      },
      {
        title: 'Frivillige chauffører',
        decisions: [{ text: 'Chauffører ansættes fra de er 25 år.' }]
      },
      {
        title: 'Kiosken på havnen',
        decisions: [{ text: 'Udvalget drøftede kioskens drift. Direktøren laver et udkast til en aftale om kiosken.' }]
      },
      {
        title: 'Aktionsliste',
        followUpList: {
          rows: [
            { topic: 'Udkast til aftale om kiosken', expected: '1. november 2023', responsible: 'Ejendomschefen' }
          ],
          forums: []
        }
      }
    ]
  })
])
const ask = (question: string): Answer => answerQuestion([library], { question, today: '2024-01-10', locale: 'da' })

describe('is answered', () => {
  it.each([
    ['a body in two words, mistyped, and the time of its meeting', 'landdistrikts rådt møde maj 2024', '22. maj 2024'],
    ['a number in figures, and yes or no in key words', 'landdistrikts rådet 8 møder om året ja el nej', 'nedstemt'],
    ['what is told under any other business', 'Hvem sørger for boller i Landdistriktsrådet?', 'Bodil Kragh bager'],
    ['a name that stands in what was recommended', 'Hvad kommer stien i Bækvang til at hedde?', 'Egernsmutten'],
    ['one of two questions', 'Må man ride og lade hunde løbe i Bækvang Mose, eller blev den fredet?', 'ikke stemning'],
    ['a day that stands on the follow-up list alone', 'kiosken aftale udkast frist', '1. november 2023'],
    ['a buyer of the very thing', 'Hvem købte møllen?', 'Møllens Venner']
  ])('%s', (_, question, said) => {
    const answer = ask(question)
    expect(answer.answered).toBe(true)
    expect(answerText(answer)).toContain(said)
  })
})

it('whoever asks who was not with us is told who was away, and not what was decided', () => {
  const answer = answerText(ask('Hvem var ikke med på mødet i Landdistriktsrådet den 10. maj 2023?'))
  expect(answer).toContain('Bodil Kragh')
  expect(answer).not.toContain('Mødeplan')
})

it.each(['At what age are volunteers let drive?', 'Hvor gamle skal frivillige være for at køre?'])(
  'an age is asked for, and stands there as a number: %s',
  (question) => {
    const { topicText, required } = readQuestion([library], { question, today: '2024-01-10', locale: 'da' })
    expect(topicText).not.toMatch(/\bage\b|gamle/u)
    expect(required).toBeNull()
  }
)

describe('no answer is made of', () => {
  it.each([
    ['a part that somebody else gets', 'Hvem endte med at købe Bækvangs Kro?'],
    ['the price of another, where the one is worked out later', 'Hvad kommer årskortet for kuttere til at koste?'],
    ['today’s price, where it is asked what another service would cost', 'Hvad vil natsejlads til Lundø koste?'],
    ['a recommendation to the council', 'Vedtog Borgerrepræsentationen affaldsplanen for 2024-2030?']
  ])('%s', (_, question) => expect(ask(question).answered).toBe(false))
})

describe('a body that a question writes in parts', () => {
  const printed = ['Teknik- og Miljøudvalget', 'Byrådet', 'Sundhedskommissionen']
  it.each([
    ['hvad sagde teknik og miljø udvalget om støj', 'hvad sagde Teknik- og Miljøudvalget om støj'],
    ['sundheds komissionen referat', 'Sundhedskommissionen referat'],
    // A whole name takes no word beside it.
    ['when byrådet met in May', 'when byrådet met in May'],
    ['sundhed i kommissionen', 'sundhed i kommissionen']
  ])('%s', (question, joined) => expect(joinBodies(question, printed)).toBe(joined))
})
