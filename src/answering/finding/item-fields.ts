import type { AgendaItem, Meeting } from '../../domain/meeting.ts'
import type { FollowUpList, Section } from '../../domain/minutes.ts'
import type { FieldTexts } from '../../search/field-weights.ts'

/** Standard names of the sections that are not case text. */
const RECOMMENDATION = 'Indstilling'
const DECISION = 'Beslutning'
const ATTACHMENTS = 'Bilag'

export const recommendationOf = (item: AgendaItem): readonly Section[] =>
  item.sections.filter((section) => section.name === RECOMMENDATION)
export const caseSectionsOf = (item: AgendaItem): readonly Section[] =>
  item.sections.filter(
    (section) => section.name !== RECOMMENDATION && section.name !== DECISION && section.name !== ATTACHMENTS
  )

export function followUpText(list: FollowUpList | null): string {
  if (list === null) return ''
  const rows = list.rows.map((row) =>
    [row.topic, row.expected, row.responsible].filter((cell) => cell !== null).join(' · ')
  )
  const calendars = list.forums.map(
    (calendar) => `${calendar.forum}: ${calendar.entries.map((entry) => entry.text).join('; ')}`
  )
  return [...rows, ...calendars].join('\n')
}

/** An item's texts by the fields under which they are searched. */
export function fieldsOfItem(meeting: Meeting, item: AgendaItem): FieldTexts {
  const decisions = item.decisions
  return {
    title: item.title,
    subHeadings: decisions
      .flatMap((decision) => [decision.subHeading ?? '', ...decision.subDecisions.map((part) => part.heading)])
      .join('\n'),
    decision: decisions.map((decision) => decision.text).join('\n'),
    recommendation: recommendationOf(item)
      .map((section) => section.text)
      .join('\n'),
    caseText: caseSectionsOf(item)
      .map((section) => section.text)
      .join('\n'),
    attachments: item.attachments.join('\n'),
    followUps: followUpText(item.followUpList),
    people: decisions
      .flatMap((decision) => [...decision.attendees, ...decision.responsible.map((one) => one.who)])
      .join('\n'),
    forum: [meeting.forum, ...decisions.map((decision) => decision.forum)].join('\n'),
    dates: [meeting.date, ...decisions.map((decision) => decision.date)].join(' ')
  }
}
