import { describe, expect, it } from 'vitest'
import { answerQuestion, readQuestion } from '../../src/answering/answer-question.ts'
import type { Answer } from '../../src/answering/composing/answer.ts'
import { answerText } from '../../src/answering/composing/answer-text.ts'
import { topicIn } from '../../src/answering/finding/find-judgements.ts'
import { libraryOfMeetings } from './build-library.ts'
import { inventMeeting } from './invented-meetings.ts'

/** Which body, meeting, outcome or thing is meant, where the question says it in other words than the minutes. */

const library = libraryOfMeetings([
  inventMeeting({
    forum: 'Byrådet',
    date: '2011-06-21',
    items: [
      {
        title: 'Ny takst for bådpladser',
        caseText: 'Havnen foreslår et gebyr på 900 kr. om året for fiskere og 300 kr. for andre.',
        decisions: [{ text: 'Sendes tilbage til Havneudvalget, som skal se på en mildere model.', outcome: 'referred' }]
      },
      {
        title: 'Henvendelse om parkering ved fyret',
        caseText: 'Der er i dag gratis parkering hele året.',
        decisions: [{ text: 'Oversendt til Vejudvalget, der får tal for slitagen.', outcome: 'referred' }]
      },
      {
        title: 'Besøg på museet',
        caseText: 'Mødet begynder med, at lederen fortæller om et nyt udsigtstårn i Storø Haven.',
        decisions: [{ text: 'Byrådet takkede for rundvisningen.', outcome: 'noted' }]
      }
    ]
  }),
  inventMeeting({
    forum: 'Chefgruppen',
    date: '2011-03-08',
    items: [
      {
        title: 'Fælles regler for tjenestebiler',
        caseText: 'Et leasingselskab har tilbudt gratis rådgivning om ladestik.',
        decisions: [{ text: 'Reglerne for tjenestebiler vedtages.', outcome: 'approved' }]
      }
    ]
  }),
  inventMeeting({
    forum: 'Direktionen',
    date: '2012-03-06',
    items: [{ title: 'Budget for fester', decisions: [{ text: 'Festbudgettet halveres.', outcome: 'decided' }] }]
  }),
  inventMeeting({
    forum: 'Forsyningsbestyrelsen',
    date: '2013-02-05',
    items: [
      { title: 'Formanden orienterer', decisions: [{ text: 'Taget til efterretning.', outcome: 'noted' }] },
      {
        title: 'Prisloft',
        decisions: [{ text: 'Taget til efterretning. Prisen på 38 kr. fastholdes uanset klagen.', outcome: 'decided' }]
      },
      { title: 'Ny pumpe', decisions: [{ text: 'Pumpen købes.', outcome: 'decided' }] },
      { title: 'Lukket punkt', closed: true }
    ]
  }),
  inventMeeting({
    forum: 'Seniorrådet',
    date: '2014-05-06',
    items: [
      {
        title: 'Nyt plejehjem på Lundehøj - navn og have',
        caseText: 'Der er kommet 30 forslag til navn.',
        decisions: [{ text: 'Seniorrådet foreslår navnet Lundehjemmet over for Byrådet.', outcome: 'decided' }]
      },
      {
        title: 'Mindre rengøring i hjemmet',
        decisions: [{ text: 'Rådet kan ikke støtte forslaget, som er uværdigt.', outcome: 'rejected' }]
      },
      {
        title: 'Cykelpiloter',
        decisions: [{ text: 'Rådet får 4.000 kr. til hjelme.', outcome: 'decided' }]
      }
    ]
  }),
  inventMeeting({
    forum: 'Skoleudvalget',
    date: '2015-01-13',
    items: [
      { title: 'Seniorrådsvalg 2015', decisions: [{ text: 'Valget udsættes til maj.', outcome: 'postponed' }] },
      {
        title: 'Tekstilaffald fra skolerne',
        attachments: ['Sorteringsrapport'],
        decisions: [{ text: 'Containere opstilles.', outcome: 'decided' }]
      },
      {
        title: 'Elevrådet fortæller',
        caseText: 'Elevrådet ønsker bænke i skolegården.',
        decisions: [{ text: 'Elevrådet får 7.000 kr. til bænke.', outcome: 'decided' }]
      },
      {
        title: 'Selvbetjent bibliotek i Vinde',
        decisions: [{ text: 'Udsættes til november.', outcome: 'postponed' }]
      },
      { title: 'Frivilligpris 2015', decisions: [{ text: 'Lars Brix tildeles prisen.', outcome: 'decided' }] },
      {
        title: 'Lejrture',
        caseText: '8. klasse ønsker at cykle til øen.',
        decisions: [{ text: '8. klasse cykler til øen i maj.', outcome: 'decided' }]
      },
      { title: 'Uddybning', decisions: [{ text: 'Havnen uddybes med en dagbod på 9.000 kr.', outcome: 'decided' }] },
      {
        title: 'Regler om krænkende adfærd',
        caseText: 'Lærerne ønsker, at en ekstern rådgiver knyttes til sagerne.',
        decisions: [{ text: 'Reglerne om krænkende adfærd udsættes til juni.', outcome: 'postponed' }]
      }
    ]
  })
])
const ask = (question: string): Answer => answerQuestion([library], { question, today: '2016-06-01', locale: 'da' })

describe('is answered:', () => {
  it.each([
    [
      'the one item of a meeting that is about it',
      'What did the town council do in June 2011 with the proposed fee for fishermen?',
      'mildere model'
    ],
    ['where something was sent', 'Hvor blev forslaget om gratis parkering ved fyret sendt hen?', 'Vejudvalget'],
    [
      'a body by the one that met then',
      'What did the executive board decide in March 2011 about company cars?',
      'Reglerne'
    ],
    [
      'a view, whoever has it',
      "What should the new nursing home at Lundehøj be called, in the view of the seniors' council?",
      'Lundehjemmet'
    ],
    ['a word written in three', 'senior råds valg 2015 hvad blev besluttet', 'udsættes til maj'],
    [
      'papers, by a word in brackets',
      'Hvilke bilag var vedlagt sagen om gammelt tøj (tekstilaffald)?',
      'Sorteringsrapport'
    ],
    ['who got something', 'Hvor meget fik elevrådet til bænke?', '7.000 kr.'],
    ['a prize, which is no price', 'Hvem vandt prisen for frivillige?', 'Lars Brix'],
    ['a school year by its word', 'Hvor cykler ottende klasse hen?', 'til øen'],
    ['a school year, in English', 'When does year eight cycle to the island?', 'maj'],
    ['a group by its council', 'Hvad siger de gamle til mindre rengøring?', 'uværdigt'],
    ['a group by its council, in English', 'What do the elderly say about less cleaning?', 'uværdigt'],
    ['a place that is written as a word of asking', 'Er det selvbetjente bibliotek i Vinde vedtaget?', 'november']
  ])('%s', (_, question, said) => {
    const answer = ask(question)
    expect(answer.answered, answerText(answer)).toBe(true)
    expect(answerText(answer)).toContain(said)
  })

  it('a list by outcome, with what settles more besides', () =>
    expect(
      ask('Hvilke punkter tog Forsyningsbestyrelsen til efterretning den 5. februar 2013?').sources.map(
        ({ item }) => item
      )
    ).toEqual([1, 2]))

  it.each([
    'Var der et lukket punkt på Forsyningsbestyrelsens møde den 5. februar 2013?',
    'Was there a closed item at the meeting of Forsyningsbestyrelsen on 5 February 2013?'
  ])('whether an item was closed: %s', (question) => expect(ask(question).sources.map(({ item }) => item)).toEqual([4]))
})

describe('is no decision:', () => {
  it.each([
    [
      'what the case text only wishes for',
      'Har Skoleudvalget besluttet at knytte en ekstern rådgiver til sager om krænkende adfærd?'
    ],
    [
      'an offer that only the case text tells of',
      'Did the Chefgruppe decide in March 2011 to accept the offer of free advice on charging points?'
    ],
    ['what was only told at a visit', 'Hvad besluttede Byrådet i juni 2011 om udsigtstårnet i Storø Haven?'],
    ['what a compound names that no minutes hold', 'Hvad er bøden for hundelort på havnen?'],
    ['a field that ends as a council does', 'Hvad blev besluttet om brandområdet ved Vinde?']
  ])('%s', (_, question) => expect(ask(question).answered).toBe(false))
})

describe('what is asked about', () => {
  const spoken = libraryOfMeetings([
    inventMeeting({
      forum: 'Seniorrådet',
      date: '2014-05-06',
      items: [
        {
          title: 'Omtale af festen',
          decisions: [{ text: 'Festen omtales i bladet. Entréen nedsættes, og billetter indføres.' }]
        },
        { title: 'Sagen om grus', decisions: [{ text: 'Gruset købes.' }] }
      ]
    })
  ])
  const topicOf = (question: string) =>
    topicIn(spoken, readQuestion([spoken], { question, today: '2016-06-01', locale: 'da' }))
  const wordsOf = (question: string): readonly string[] =>
    topicOf(question).flatMap(({ text, isFrame }) => (isFrame ? [] : [text]))

  it.each([
    ['a verb with what it is said about behind', 'Hvad talte rådet om den kolde mad?', 'talte'],
    ['a word before a particle that is no verb', 'Hvad skal man betale for at komme ind?', 'for'],
    ['one verb twice, with the particle of an everyday phrase', 'Hvordan bliver entréen sat ned ved festen?', 'sat']
  ])('is not %s', (_, question, word) => expect(wordsOf(question)).not.toContain(word))

  it('is not another word that a double consonant would make', () =>
    expect(
      topicOf('Hvad sagde rådet om grus?')
        .filter(({ text }) => text === 'sagde')
        .flatMap(({ readings }) => readings)
        .filter(({ terms: [term], weight }) => term === 'sag' && weight > 0.7)
    ).toEqual([]))
})
