import { decisionIdOf, forumIdOf, itemIdOf, meetingIdOf } from '../../src/domain/ids.ts'
import type { AgendaItem, Decision, Meeting } from '../../src/domain/meeting.ts'
import type { FollowUpList, Outcome, SubDecision } from '../../src/domain/minutes.ts'

export interface InventedDecision {
  readonly text: string
  readonly outcome?: Outcome
  readonly date?: string
  readonly forum?: string
  readonly parts?: readonly SubDecision[]
  readonly guests?: readonly string[]
  readonly responsible?: readonly { who: string; what: string }[]
  readonly presentations?: readonly { text: string; forum: string; date: string | null }[]
}
export interface InventedItem {
  readonly title: string
  readonly caseNumber?: string
  readonly closed?: boolean
  readonly caseText?: string
  readonly recommendation?: string
  readonly attachments?: readonly string[]
  readonly decisions?: readonly InventedDecision[]
  readonly followUpList?: FollowUpList
}
export interface InventedMeeting {
  readonly forum: string
  readonly date: string
  readonly participants?: readonly string[]
  readonly absent?: readonly string[]
  readonly secretary?: string
  readonly items: readonly InventedItem[]
}

/** A meeting of an invented municipality, from what a test cares about. */
export function inventMeeting({
  forum,
  date,
  participants = [],
  absent = [],
  secretary,
  items
}: InventedMeeting): Meeting {
  const forumId = forumIdOf(forum)
  const id = meetingIdOf(forumId, date, '10:00')
  return {
    id,
    forumId,
    forum,
    date,
    startTime: '10:00',
    place: 'Mødelokale 1',
    kind: 'minutes',
    state: 'closed',
    participants,
    absent,
    secretary: secretary ?? null,
    items: items.map((item, i): AgendaItem => {
      const itemId = itemIdOf(id, String(i + 1))
      return {
        id: itemId,
        number: i + 1,
        title: item.title,
        caseNumber: item.caseNumber ?? null,
        closed: item.closed ?? false,
        lapsed: false,
        sections: [
          ...(item.caseText === undefined
            ? []
            : [{ heading: 'Sagsfremstilling', name: 'Sagsfremstilling', text: item.caseText }]),
          ...(item.recommendation === undefined
            ? []
            : [{ heading: 'Indstilling', name: 'Indstilling', text: item.recommendation }])
        ],
        attachments: item.attachments ?? [],
        decisions: (item.decisions ?? []).map(
          (decision, n): Decision => ({
            id: decisionIdOf(itemId, String(n)),
            date: decision.date ?? date,
            forum: decision.forum ?? forum,
            heading: 'Beslutning',
            text: decision.text,
            outcome: decision.outcome ?? 'decided',
            subDecisions: decision.parts ?? [],
            attendees: decision.guests ?? [],
            presentations: decision.presentations ?? [],
            responsible: decision.responsible ?? [],
            subHeading: null,
            version: 1,
            earlier: [],
            recorded: null
          })
        ),
        followUpList: item.followUpList ?? null
      }
    })
  }
}
