import { describe, expect, it } from 'vitest'
import { answerQuestion } from '../../src/answering/answer-question.ts'
import type { Answer } from '../../src/answering/composing/answer.ts'
import { answerText } from '../../src/answering/composing/answer-text.ts'
import { libraryOfMeetings } from './build-library.ts'
import { inventMeeting } from './invented-meetings.ts'

/** Questions that take for granted what an item does not bear out, and the same of items that do. */

const library = libraryOfMeetings([
  inventMeeting({
    forum: 'Kulturudvalget',
    date: '2024-05-14',
    items: [
      {
        title: 'Ny tilskudsmodel for spejderhytter',
        decisions: [{ text: 'Til efterretning.', outcome: 'noted' }]
      },
      {
        title: 'Ny åbningstid for museet',
        decisions: [{ text: 'Åbningstid kl. 10 til 16 blev vedtaget.', outcome: 'approved' }]
      },
      {
        title: 'Bookingsystem til forsamlingshusene',
        caseText: 'Priser er indhentet hos leverandørerne på rammeaftalen.',
        decisions: [
          {
            text: 'Bookingsystemet til forsamlingshusene indføres i 2025. Bo Dam er ansvarlig for, at brugerne orienteres.'
          }
        ]
      },
      {
        title: 'Billetsystem til teatret',
        decisions: [{ text: 'Projektbeskrivelsen af billetsystemet til teatret godkendes. Mia Lund er projektejer.' }]
      },
      {
        title: 'Frokost på kulturskolen',
        decisions: [{ text: 'Frokosten på kulturskolen leveres af plejecentret Rosenbo.' }]
      },
      {
        title: 'Ny scene i Ravnskoven',
        caseText:
          'Scenen koster 2,4 mio. kr. Undersøgelsen af jorden koster 80.000 kr., mens en oprensning af jorden ikke kan prissættes endnu.',
        decisions: [{ text: 'Scenen i Ravnskoven opføres.' }]
      },
      {
        title: 'Gensidig orientering',
        decisions: [{ text: 'Fødevarestyrelsen har givet ét påbud om køling i museets café. Caféen har 40 pladser.' }]
      }
    ]
  }),
  inventMeeting({
    forum: 'Byrådet',
    date: '2024-05-28',
    items: [
      {
        title: 'Ny ridehal',
        decisions: [
          {
            text: 'Kulturudvalget indstiller grunden ved åen.',
            outcome: 'recommended',
            forum: 'Kulturudvalget',
            date: '2024-05-14'
          },
          { text: 'Sagen om ridehallen udsættes.', outcome: 'postponed' }
        ]
      }
    ]
  })
])
const ask = (question: string): Answer => answerQuestion([library], { question, today: '2024-06-01', locale: 'da' })

describe('which was approved, of what was only noted,', () => {
  it.each([
    'Hvilken ny tilskudsmodel for spejderhytter blev vedtaget?',
    'Hvilken tilskudsmodel for spejderhytterne godkendte udvalget?',
    'Which grant model for the scout huts was approved?'
  ])('is refused with what happened: %s', (question) => {
    const answer = ask(question)
    expect(answer.answered).toBe(false)
    expect(answerText(answer)).toMatch(/tilskudsmodel for spejderhytter”: (?:taget til efterretning|noted)/iu)
  })

  it('is answered of what was', () => {
    expect(answerText(ask('Hvilken ny åbningstid for museet blev vedtaget?'))).toContain('kl. 10 til 16')
  })
})

describe('who supplies it', () => {
  it.each([
    'Hvem leverer bookingsystemet til forsamlingshusene?',
    'Who supplies the booking system for the village halls?'
  ])('is refused where nobody is said to: %s', (question) => {
    expect(ask(question).answered).toBe(false)
  })

  it('is answered also where it is no firm', () => {
    expect(answerText(ask('Hvem leverer frokosten på kulturskolen?'))).toContain('Rosenbo')
  })
})

describe('what something costs', () => {
  it.each(['Hvad koster oprensningen af jorden i Ravnskoven?', 'What will cleaning up the soil in Ravnskoven cost?'])(
    'is refused where it cannot be said yet, whatever else has a price: %s',
    (question) => {
      expect(answerText(ask(question))).not.toMatch(/80\.000|2,4 mio/u)
    }
  )

  it('is answered of the rest', () => {
    expect(answerText(ask('Hvad koster undersøgelsen af jorden i Ravnskoven?'))).toContain('80.000 kr.')
  })
})

it('hears a number in letters where a count is asked for', () => {
  for (const question of [
    'Hvor mange påbud gav Fødevarestyrelsen?',
    'How many injunctions did Fødevarestyrelsen give?'
  ])
    expect(answerText(ask(question)).split('\n')[0]).toContain('ét påbud')
})

it.each(['Hvad indstillede Kulturudvalget om ridehallen?', 'What did Kulturudvalget recommend about the riding hall?'])(
  'a committee recommends what it decided in the item of the council: %s',
  (question) => {
    const answer = ask(question)
    expect(answer.answered).toBe(true)
    expect(answerText(answer)).toContain('grunden ved åen')
  }
)

it('whoever owns a project has it as a task, and has not bought it', () => {
  expect(answerText(ask('Who is the project owner of the ticket system for the theatre?'))).toContain('Mia Lund')
})

describe('that somebody or something was chosen', () => {
  const chosen = libraryOfMeetings([
    inventMeeting({
      forum: 'Havnebestyrelsen',
      date: '2024-09-03',
      items: [
        {
          title: 'Café på kajen',
          decisions: [
            { text: 'Bestyrelsen drøftede modellerne. Et udkast til udbud udarbejdes.', outcome: 'discussed' }
          ]
        },
        { title: 'Nyt sted til arkivet', decisions: [{ text: 'Taget til efterretning.', outcome: 'noted' }] },
        {
          title: 'Farve på molen',
          decisions: [{ text: 'Molen blev drøftet. Bestyrelsen foretrækker gul.', outcome: 'discussed' }]
        },
        {
          title: 'Meddelelser om havnekontoret',
          decisions: [{ text: 'Mette Lund orienterede om, at der ansættes en ny havnechef.', outcome: 'noted' }]
        },
        {
          title: 'Forlig om kranen',
          caseText: 'Kranen løfter 14 pct. mere end den gamle.',
          decisions: [{ text: 'Direktøren fik mandat til et forlig om kranen inden for en ramme.' }]
        },
        {
          title: 'Pramme og slæbebåde på havnens værft',
          caseText:
            'Der er sat 300.000 kr. af til værftet. Det ligger bag fyret. Der kom to tilbud på slæbebåde og pramme i sidste uge.',
          decisions: [{ text: 'Prammene og slæbebådene til værftet købes.', outcome: 'decided' }]
        },
        {
          title: 'Ny formand for bådelavet',
          decisions: [{ text: 'Rosa Lynge orienterede om, at Tom Brask er valgt til ny formand.', outcome: 'noted' }]
        }
      ]
    })
  ])
  const asked = (question: string): Answer => answerQuestion([chosen], { question, today: '2024-10-01', locale: 'da' })

  it.each([
    'Hvilken forpagter blev valgt til caféen på kajen?',
    'Which tenant did the board choose for the café on the quay?',
    'Hvilket nyt sted har bestyrelsen valgt til arkivet?',
    'Hvem bliver den nye havnechef?',
    'Who will be the new head of the harbour office?',
    'Hvor mange penge må forliget om kranen højst koste?'
  ])('%s: refused, where none was', (question) => {
    expect(asked(question).answered).toBe(false)
  })

  it('is answered, where one was', () => {
    expect(answerText(asked('Hvilken farve har bestyrelsen valgt til molen?'))).toContain('gul')
    expect(answerText(asked('Hvem er ny formand for bådelavet?'))).toContain('Tom Brask')
    for (const question of [
      'Hvor mange penge bruges på pramme og slæbebåde til værftet?',
      'Hvad koster pramme og slæbebåde til værftet?'
    ])
      expect(answerText(asked(question))).toContain('300.000 kr.')
  })
})
