import type { DecisionId, PersonId } from '../domain/ids.ts'
import type { AgendaItem, Decision, Forum, Meeting, RedactedPart } from '../domain/meeting.ts'
import { CLOSED_TITLE } from './closed-title.ts'
import type { DecisionState, ForumState, ItemState, MeetingState } from './forum-state.ts'
import { numberOf } from './item-number.ts'

/** Which items' words a view holds: `open` ones (a closed one is a number and "Lukket"), `closed` ones alone, or all. */
export type Confidentiality = 'open' | 'closed' | 'all'

export const forumView = (state: ForumState): Forum => ({ id: state.id, name: state.name, aliases: state.aliases })

/** What stands in place of a title that was redacted. */
const REDACTED_TITLE = 'Fjernet'
const CLOSED_ITEM = 'Lukket punkt'

/**
 * A meeting as someone may see it. With `open` nothing of a closed item is in it but its number, "Lukket", and what a document openly printed;
 * the state of the open chain alone holds no more than that for items that were always closed.
 */
export function meetingView(state: ForumState, meeting: MeetingState, show: Confidentiality): Meeting {
  const items = meeting.items.flatMap((id) => {
    const item = state.items.get(id)
    if (!item || (show === 'closed' && !item.closed && !item.membersOnly)) return []
    return [itemView(state, meeting, item, show)]
  })
  return {
    id: meeting.id,
    forumId: state.id,
    forum: state.name,
    date: meeting.date,
    startTime: meeting.startTime,
    place: meeting.place,
    kind: meeting.kind,
    state: meeting.state,
    participants: show === 'closed' ? [] : meeting.participants,
    absent: show === 'closed' ? [] : meeting.absent,
    secretary: show === 'closed' ? null : meeting.secretary,
    ...(show === 'closed' || meeting.owners.length === 0 ? {} : { owners: meeting.owners }),
    ...(show === 'closed' || meeting.letterhead === '' ? {} : { letterhead: meeting.letterhead }),
    ...(show === 'closed' || meeting.substitutes.length === 0 ? {} : { substitutes: meeting.substitutes }),
    ...(show === 'closed' || meeting.meetingNumber === null ? {} : { meetingNumber: meeting.meetingNumber }),
    items: items.sort((a, b) => a.number - b.number)
  }
}

function itemView(state: ForumState, meeting: MeetingState, item: ItemState, show: Confidentiality): AgendaItem {
  const shared = { id: item.id, number: numberOf(state, meeting, item.id), closed: item.closed, lapsed: item.lapsed }
  if (item.closed && show === 'open') {
    const printed = item.title?.title === CLOSED_TITLE ? item.title.caseNumber : null
    return {
      ...shared,
      title: CLOSED_TITLE,
      caseNumber: printed,
      sections: [],
      attachments: [],
      decisions: [],
      followUpList: null
    }
  }
  return {
    ...shared,
    title: titleFor(item),
    caseNumber: item.title?.caseNumber ?? null,
    sections: item.sections,
    attachments: item.attachments,
    decisions: item.decisions.flatMap((id) => decisionView(state, id) ?? []),
    followUpList: item.followUpList,
    ...redactedParts(state, item)
  }
}

/** The title for who may know the item's words. Cards show nothing of an item called `CLOSED_TITLE`: one that a document calls so and that holds words is told apart. */
function titleFor(item: ItemState): string {
  const title = item.title?.title || (item.redacted ? REDACTED_TITLE : CLOSED_TITLE)
  const holdsWords = item.sections.length + item.attachments.length + item.decisions.length > 0
  return item.closed && title === CLOSED_TITLE && holdsWords ? CLOSED_ITEM : title
}

function redactedParts(state: ForumState, item: ItemState): { redacted?: readonly RedactedPart[] } {
  const decisions = item.decisions.flatMap((id): RedactedPart[] => {
    const now = state.decisions.get(id)?.versions.at(-1)
    return now?.redacted ? [{ part: 'decision', ...now.redacted }] : []
  })
  const parts: RedactedPart[] = [...(item.redacted ? [{ part: 'item' as const, ...item.redacted }] : []), ...decisions]
  return parts.length === 0 ? {} : { redacted: parts }
}

/** The decision as it stands; undefined where it was taken back or its text was redacted. */
export function decisionView(state: ForumState, id: DecisionId): Decision | undefined {
  const decision = state.decisions.get(id)
  const now = decision?.versions.at(-1)
  if (!decision || !now || now.text === null) return undefined
  return {
    id,
    date: decision.decidedOn,
    forum: decision.forum,
    heading: decision.heading,
    subHeading: decision.subHeading,
    text: now.text,
    ...now.meaning,
    version: now.number,
    earlier: earlierVersions(decision),
    ...withdrawnVersions(state, id),
    recorded: decision.imported ? null : recordedBy(decision)
  }
}

const earlierVersions = (decision: DecisionState): Decision['earlier'] =>
  decision.versions
    .slice(0, -1)
    .map((one, i) => ({
      version: one.number,
      text: one.text,
      ...(one.redacted ? { redacted: one.redacted } : {}),
      replacedAt: decision.versions[i + 1]?.at ?? one.at
    }))
    .reverse()

function withdrawnVersions(state: ForumState, id: DecisionId): Pick<Decision, 'withdrawn'> {
  const withdrawn = state.withdrawn.get(id)
  if (!withdrawn) return {}
  return {
    withdrawn: withdrawn
      .map(({ number, text, redacted, takenBack: { at, by } }) => ({
        version: number,
        text,
        ...(redacted ? { redacted } : {}),
        at,
        by: by && nameOf(state, by)
      }))
      .reverse()
  }
}

/** What a person was called when he or she was given a role. */
function nameOf(state: ForumState, person: PersonId): string | null {
  const named = [...state.operations.values()]
    .flatMap(({ records }) => records)
    .findLast((record) => record.kind === 'role-given' && record.facts.person === person && record.content !== null)
  return named?.kind === 'role-given' ? (named.content?.name ?? null) : null
}

function recordedBy(decision: DecisionState): Decision['recorded'] {
  const first = decision.versions[0]
  return first?.by ? { at: first.at, by: first.by, operation: first.operation } : null
}
