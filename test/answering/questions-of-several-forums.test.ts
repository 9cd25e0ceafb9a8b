import { describe, expect, it } from 'vitest'
import { answerQuestion, readQuestion } from '../../src/answering/answer-question.ts'
import type { Answer } from '../../src/answering/composing/answer.ts'
import { answerText } from '../../src/answering/composing/answer-text.ts'
import type { Inquiry } from '../../src/answering/question/understand-question.ts'
import { libraryOfMeetings } from './build-library.ts'
import { inventMeeting } from './invented-meetings.ts'

/** Minutes of several forums, two of them of one name, and what is asked of them in words of every day. */

const library = libraryOfMeetings([
  {
    ...inventMeeting({
      forum: 'Seniorrådet',
      date: '2022-03-14',
      items: [
        {
          title: 'Høring om takster for madudbringning',
          decisions: [{ text: 'Rådet foreslår, at taksten for madudbringning fastholdes i tre år.' }]
        },
        {
          title: 'Mødeplan 2023',
          caseText: 'Møderne foreslås holdt mandage: 16. januar, 20. marts, 12. juni og 18. september.',
          decisions: [{ text: 'Mødeplanen godkendt, idet mødet den 12. juni flyttes til den 19. juni.' }]
        }
      ]
    }),
    letterhead: 'Vesterlyng Kommune\nSeniorrådet'
  },
  {
    ...inventMeeting({
      forum: 'Seniorrådet',
      date: '2022-05-09',
      items: [
        {
          title: 'Høring om takster for madudbringning',
          decisions: [{ text: 'Rådet foreslår, at taksten for madudbringning fastholdes i fem år.' }]
        }
      ]
    }),
    letterhead: 'Østermark Kommune\nSeniorrådet'
  },
  {
    ...inventMeeting({
      forum: 'Beredskabsforum',
      date: '2022-04-04',
      participants: ['Tove Agermose', 'Niels Holmriis'],
      absent: ['Per Fangel'],
      items: [
        {
          title: 'Gebyr for udrykning til blinde alarmer',
          decisions: [{ text: 'Ikke godkendt. Plejehjem og hoteller betaler det samme gebyr.', outcome: 'rejected' }]
        },
        {
          title: 'Udpegning til jury for Redningsprisen',
          decisions: [{ text: 'Valgt til juryen blev Tove Agermose.' }]
        },
        {
          title: 'Meddelelser',
          caseText: 'Der var spørgsmål fra en borger om sirenen ved Kirkebakken.',
          decisions: [{ text: 'Taget til efterretning.', outcome: 'noted' }]
        },
        {
          title: 'Trivselsmåling 2022 - valg af leverandør',
          decisions: [{ text: 'Firma D vælges til trivselsmålingen, da tilbuddet er billigst.' }]
        },
        {
          title: 'Retningslinje om vold og trusler',
          decisions: [{ text: 'Godkendt, idet vold mod ansatte anmeldes til politiet inden for 48 timer.' }]
        }
      ]
    }),
    letterhead: 'Kystlandets Redning'
  },
  {
    ...inventMeeting({
      forum: 'Newcomers Forum',
      date: '2022-06-01',
      items: [
        {
          title: 'Recruitment campaign for engineers',
          caseText: 'The committee and the council agreed on a proposal at the last meeting.',
          decisions: [{ text: 'The campaign for engineers was rejected.', outcome: 'rejected' }]
        }
      ]
    }),
    letterhead: 'Newcomers Forum'
  },
  {
    ...inventMeeting({
      forum: 'Toiletudvalget',
      date: '2022-06-02',
      items: [
        {
          title: 'Placering af pavillon ved Lyngsøen',
          caseText: 'Der skal vælges en placering.',
          attachments: ['Kort over Lyngsøen', 'Tegning af pavillonen']
        }
      ]
    })
  }
])

const ask = (question: string): Answer => answerQuestion([library], { question, today: '2023-02-01', locale: 'da' })
const read = (question: string): Inquiry => readQuestion([library], { question, today: '2023-02-01', locale: 'da' })
const textFor = (question: string): string => answerText(ask(question))

describe('questions about several forums', () => {
  it.each([
    ['Hvor længe vil Seniorrådet i Vesterlyng fastholde taksten for madudbringning?', '2022-03-14'],
    ['Hvor længe vil Seniorrådet i Østermark fastholde taksten for madudbringning?', '2022-05-09']
  ])('tell forums of one name apart by their place: %s', (question, date) => {
    expect(ask(question).sources[0]?.meetingDate).toBe(date)
  })

  it('say when a forum meets by the plan of its meetings', () => {
    expect(textFor('Hvilken dag i juni 2023 mødes Seniorrådet i Vesterlyng?')).toContain('den 19. juni')
    expect(textFor('mødedatoer 2023 seniorrådet')).toContain('20. marts')
  })

  it('say who sat in a meeting, in whatever words', () => {
    expect(textFor('Hvem sad i Per Fangels sted på mødet i Beredskabsforum den 4. april 2022?')).toContain(
      'Niels Holmriis'
    )
  })

  it('show what is attached to an item that nothing was decided on', () => {
    expect(textFor('Hvilke bilag er der til sagen om pavillonen ved Lyngsøen?')).toContain('Tegning af pavillonen')
  })

  it('hear a question for yes or no that begins with its verb', () => {
    const question = 'Slipper plejehjemmene for at betale gebyret, når alarmen går?'
    expect(textFor(question)).toContain('det samme gebyr')
    expect(read(question).yesOrNo).toBe(true)
    expect(read('Hvilke plejehjem slipper for at betale gebyret, når alarmen går?').yesOrNo).toBe(false)
  })

  it('do not take "udsat for" for put off', () => {
    const question = 'Hvordan anmeldes det til politiet, når en ansat bliver udsat for vold?'
    expect(textFor(question)).toContain('48 timer')
    expect(read(question).outcome).toBeNull()
    expect(read('Hvorfor blev retningslinjen udsat?').outcome).toBe('postponed')
  })

  it('find English minutes by Danish words', () => {
    expect(textFor('Bliver der en kampagne for at få ingeniører?')).toContain('was rejected')
  })

  it('take a letter for the name of a tenderer', () => {
    expect(textFor('Hvilket firma laver trivselsmålingen?')).toContain('Firma D')
  })

  it.each(['Hvem vandt Redningsprisen?', 'Hvad fik borgeren at vide om sirenen ved Kirkebakken?'])(
    'are refused where the item does not tell: %s',
    (question) => {
      expect(ask(question).answered).toBe(false)
    }
  )
})
