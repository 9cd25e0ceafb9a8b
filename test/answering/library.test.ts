import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answerQuestion } from '../../src/answering/answer-question.ts'
import { createLibrary, type Library } from '../../src/answering/finding/library.ts'
import { decisionIdOf, forumIdOf, itemIdOf, type MeetingId, meetingIdOf } from '../../src/domain/ids.ts'
import type { AgendaItem, Meeting } from '../../src/domain/meeting.ts'

const FORUMS = ['Brandrådet', 'Havnebestyrelsen']
const DATES = ['2021-03-01', '2021-04-05', '2021-05-03']
const TITLES = ['Køb af slanger', 'Ny mole', 'Orientering']
const TEXTS = ['Godkendt.', 'Udsat.', 'Taget til efterretning.']
const CASES = ['21/100', '21/200']
const CASE_TEXTS = ['Mole- og Havnecenteret (MHC) foreslår en mole.', 'Nordby Kommune køber slanger.']

interface Drawn {
  readonly forum: number
  readonly day: number
  readonly title: number
  readonly about: number
  readonly blocks: readonly {
    readonly forum: number
    readonly day: number
    readonly text: number
    readonly id: number
  }[]
}

const of = (list: readonly string[], at: number): string => list[at % list.length] ?? ''

/** Few words and few ids, so that blocks are often the same decision by their id, by their words, or through a third. */
function meetingOf(items: readonly Drawn[]): Meeting {
  const forum = of(FORUMS, items[0]?.forum ?? 0)
  const date = of(DATES, items[0]?.day ?? 0)
  const forumId = forumIdOf(forum)
  const id = meetingIdOf(forumId, date)
  return {
    id,
    forumId,
    forum,
    date,
    startTime: '10:00',
    place: null,
    kind: 'minutes',
    state: 'closed',
    participants: [],
    absent: [],
    secretary: null,
    items: items.map((drawn, i): AgendaItem => {
      const itemId = itemIdOf(id, String(i))
      return {
        id: itemId,
        number: i + 1,
        title: of(TITLES, drawn.title),
        caseNumber: CASES[drawn.about] ?? null,
        closed: false,
        lapsed: false,
        sections: CASE_TEXTS.slice(0, drawn.about).map((text) => ({ heading: 'Sag', name: 'Sagsfremstilling', text })),
        attachments: [],
        followUpList:
          drawn.title === 2
            ? { rows: [{ topic: 'Slanger', expected: of(DATES, drawn.day), responsible: null }], forums: [] }
            : null,
        decisions: drawn.blocks.map((block) => ({
          id: decisionIdOf(String(block.id)),
          date: of(DATES, block.day),
          forum: of(FORUMS, block.forum),
          heading: 'Beslutning',
          text: of(TEXTS, block.text),
          outcome: 'decided',
          subDecisions: [],
          attendees: [],
          presentations: [],
          responsible: [],
          subHeading: null,
          version: 1,
          earlier: [],
          recorded: null
        }))
      }
    })
  }
}

const small = fc.nat({ max: 2 })
const item: fc.Arbitrary<Drawn> = fc.record({
  forum: small,
  day: small,
  title: small,
  about: small,
  blocks: fc.array(fc.record({ forum: small, day: small, text: small, id: fc.nat({ max: 5 }) }), { maxLength: 3 })
})
const changes = fc.array(
  fc.record({ removes: fc.boolean(), meeting: fc.array(item, { minLength: 1, maxLength: 3 }).map(meetingOf) }),
  { maxLength: 12 }
)

function seenIn(library: Library) {
  const shown = library.decisions().map(({ meeting, item, decision }) => [meeting.id, item.id, decision])
  const ofItems = library
    .meetings()
    .flatMap((meeting) => meeting.items.map((item) => library.decisionsOf({ meeting, item }).map((one) => one.item.id)))
  const answers = ['Hvad blev besluttet om den nye mole?', 'Hvilke sager blev udsat?'].map((question) =>
    answerQuestion([library], { question, today: '2026-11-22', locale: 'da' })
  )
  return {
    shown,
    ofItems,
    answers,
    meetings: library.meetings(),
    bodies: library.bodies(),
    dates: library.dates(),
    lists: library.followUpLists().map((entry) => entry.item.id),
    cases: CASES.map((number) => library.itemsOfCase(number).map((entry) => entry.item.id)),
    titles: TITLES.map((title) => library.itemsOfTitle(title).map((entry) => entry.item.id)),
    units: library.abbreviations.namesOf('MHC'),
    municipality: library.names('nordby'),
    frequencies: ['mol', 'slang', 'godkend'].map(library.index.frequency)
  }
}

describe('a library that grew change by change', () => {
  it('shows and answers what one built at once does', () => {
    fc.assert(
      fc.property(changes, (made) => {
        const grown = createLibrary()
        const standing = new Map<MeetingId, Meeting>()
        for (const { removes, meeting } of made) {
          if (removes) grown.removeMeeting(meeting.id)
          else grown.putMeeting(meeting)
          if (removes) standing.delete(meeting.id)
          else standing.set(meeting.id, meeting)
          // Read between the changes too: that is when orders are kept.
          grown.decisions()
        }
        const built = createLibrary()
        for (const meeting of [...standing.values()].reverse()) built.putMeeting(meeting)
        expect(seenIn(grown)).toEqual(seenIn(built))
      }),
      { numRuns: 200 }
    )
  })
})
