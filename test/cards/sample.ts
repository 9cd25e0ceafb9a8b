import type { Answer, Source } from '../../src/answering/composing/answer.ts'
import {
  type DecisionId,
  type ForumId,
  type ItemId,
  idFrom,
  type MeetingId,
  type OperationId,
  personIdOf
} from '../../src/domain/ids.ts'
import type { AgendaItem, Decision, Meeting } from '../../src/domain/meeting.ts'

/** Invented meetings of an invented municipality, as the cards get them. */

export const FORUM = 'Strategisk Chefgruppe'
export const MEETING_ID = idFrom<MeetingId>('5f0c8a1e77b2c94d10aa63e2')
export const OPERATION = idFrom<OperationId>('0b44d1f7a90e1c2233445566')
export const DIGEST = '7c1e09ab44f2d3568890aa12bb34cc56dd78ee90ff12ab34cd56ef7890abcdef'

export function decision(changes: Partial<Decision> = {}): Decision {
  return {
    id: idFrom<DecisionId>('d1d1d1d1d1d1d1d1d1d1d1d1'),
    date: '2026-11-24',
    forum: FORUM,
    heading: null,
    subHeading: null,
    text: 'Godkendt med den bemærkning, at overgangen følges op i foråret.\n- Center for Ejendomme er tovholder\n- Oplægget præsenteres for Hovedudvalget 15.12.',
    outcome: 'approved-with-remarks',
    subDecisions: [],
    attendees: [],
    presentations: [],
    responsible: [],
    version: 1,
    earlier: [],
    recorded: {
      at: '2026-11-24T09:40:00.000Z',
      by: personIdOf('a1b2c3d4-0000-4000-8000-000000000001'),
      operation: OPERATION
    },
    ...changes
  }
}

export function item(number: number, changes: Partial<AgendaItem> = {}): AgendaItem {
  return {
    id: idFrom<ItemId>(String(number).padStart(24, 'e')),
    number,
    title: 'Fælles vagtordning for de tekniske områder',
    caseNumber: '26/4410',
    closed: false,
    lapsed: false,
    sections: [],
    attachments: [],
    decisions: [],
    followUpList: null,
    ...changes
  }
}

export const vagtordning = item(2, {
  decisions: [decision()],
  sections: [
    {
      heading: 'Sagsfremstilling',
      name: 'Sagsfremstilling',
      text: 'De tre driftsområder har i dag hver sin vagtordning. En fælles ordning vil give kortere svartid.\n\nForslaget omfatter:\n- én telefon\n- fælles vagtplan fra 1. april\n\nUdgiften holdes inden for rammen.'
    },
    { heading: 'INDSTILLING', name: 'Indstilling', text: 'Administrationen indstiller, at forslaget godkendes.' },
    { heading: 'Beslutning', name: 'Beslutning', text: 'Godkendt …' },
    { heading: 'Bilag', name: 'Bilag', text: '1. Vagtplan' }
  ],
  attachments: ['Forslag til fælles vagtplan', 'Høringssvar fra MED-udvalget']
})

export function meeting(changes: Partial<Meeting> = {}): Meeting {
  return {
    id: MEETING_ID,
    forumId: idFrom<ForumId>('f0f0f0f0f0f0f0f0f0f0f0f0'),
    forum: FORUM,
    date: '2026-11-24',
    startTime: '10:00',
    place: 'Mødelokale Lærken',
    kind: 'agenda',
    state: 'planned',
    participants: ['Solvej Brink', 'Arne Toftild', 'Mette-Lis Kornum'],
    absent: ['Jens Ovild'],
    secretary: 'Karla Vestrup',
    items: [
      item(1, {
        title: 'Godkendelse af dagsorden',
        caseNumber: null,
        decisions: [decision({ text: 'Godkendt.', outcome: 'approved', subDecisions: [] })]
      }),
      vagtordning,
      item(3, { title: 'Lukket', caseNumber: null, closed: true }),
      item(4, { title: 'Ny politik for hjemmearbejde', caseNumber: '26/5120' }),
      item(5, {
        title:
          'Evaluering af sommerens byfest – herunder samarbejdet med foreningerne, parkering og affaldshåndtering på havnen',
        caseNumber: '26/3301'
      }),
      item(6, { title: 'Besøg fra nabokommunen', caseNumber: null, lapsed: true }),
      item(7, {
        title: 'Budgetopfølgning pr. 31. oktober',
        caseNumber: '26/118',
        decisions: [decision({ text: 'Udsat til næste møde.', outcome: 'postponed' })]
      })
    ],
    ...changes
  }
}

export function sourceOf(of: AgendaItem, changes: Partial<Source> = {}): Source {
  return {
    meetingId: MEETING_ID,
    itemId: of.id,
    decisionId: of.decisions[0]?.id ?? null,
    forum: FORUM,
    meetingDate: '2026-11-24',
    item: of.number,
    title: of.title,
    caseNumber: of.caseNumber,
    decidedOn: of.decisions[0]?.date ?? null,
    draft: false,
    ...changes
  }
}

/** An answer with its decision, the sentence that answers marked, and an earlier decision in the same case. */
export function answer(changes: Partial<Answer> = {}): Answer {
  const now = decision()
  const answering = 'Center for Ejendomme er tovholder'
  const start = now.text.indexOf(answering)
  const before = decision({
    id: idFrom<DecisionId>('d2d2d2d2d2d2d2d2d2d2d2d2'),
    date: '2026-09-08',
    text: 'Udsat. Økonomien ønskes belyst, før der træffes beslutning.',
    outcome: 'postponed'
  })
  return {
    question: 'Hvem er tovholder for vagtordningen?',
    language: 'da',
    answered: true,
    blocks: [
      { kind: 'lead', text: 'Center for Ejendomme er tovholder.' },
      {
        kind: 'decision',
        role: 'answer',
        source: sourceOf(vagtordning),
        decision: now,
        highlights: [{ start, end: start + answering.length }]
      },
      { kind: 'heading', text: 'Tidligere i samme sag' },
      {
        kind: 'decision',
        role: 'history',
        source: sourceOf(vagtordning, {
          meetingId: idFrom<MeetingId>('aaaa8a1e77b2c94d10aa63e2'),
          itemId: idFrom<ItemId>('bbbb8a1e77b2c94d10aa63e2'),
          meetingDate: '2026-09-08',
          item: 5,
          decidedOn: '2026-09-08'
        }),
        decision: before,
        highlights: []
      }
    ],
    sources: [sourceOf(vagtordning)],
    ...changes
  }
}

export function refusal(): Answer {
  const source = sourceOf(item(5, { title: 'Evaluering af sommerens byfest', caseNumber: '26/3301' }), { item: 5 })
  return answer({
    question: 'Hvad blev besluttet om rygepolitikken?',
    answered: false,
    blocks: [
      { kind: 'lead', text: 'Referaterne indeholder ingen beslutning om rygepolitikken.' },
      { kind: 'heading', text: 'Nævnt, ikke besluttet' },
      {
        kind: 'mention',
        source,
        label: 'Fra sagsfremstillingen, ikke besluttet',
        text: 'Foreningerne ønsker, at rygepolitikken også gælder på havnen.'
      }
    ],
    sources: [source]
  })
}

export function list(count: number): Answer {
  const sources = Array.from({ length: count }, (_, i) =>
    sourceOf(item(i + 1, { title: `Sag om trafikdæmpning på delstrækning ${i + 1}`, caseNumber: `26/${1000 + i}` }), {
      meetingId: idFrom<MeetingId>(String(i).padStart(24, 'c'))
    })
  )
  return answer({
    question: 'Hvilke sager blev udsat?',
    blocks: [
      { kind: 'lead', text: `${count} punkter er udsat.` },
      ...sources.map((source) => ({
        kind: 'entry' as const,
        source,
        text: source.title ?? '',
        note: 'Udsat, ikke behandlet siden'
      }))
    ],
    sources
  })
}
