import type { Meeting } from '../../domain/meeting.ts'
import type { Entry, StandingDecision } from '../finding/standing-decisions.ts'
import type { AnswerBlock, Source } from './answer.ts'

const isDraft = (meeting: Meeting): boolean => meeting.state !== 'closed'

export function sourceOfDecision({ meeting, item, decision }: StandingDecision): Source {
  return {
    meetingId: meeting.id,
    itemId: item.id,
    decisionId: decision.id,
    forum: meeting.forum,
    meetingDate: meeting.date,
    item: item.number,
    title: item.title,
    caseNumber: item.caseNumber,
    decidedOn: decision.date,
    draft: isDraft(meeting)
  }
}

/** An item as a source where no decision of it is shown. */
export function sourceOfItem({ meeting, item }: Entry): Source {
  return {
    meetingId: meeting.id,
    itemId: item.id,
    decisionId: null,
    forum: meeting.forum,
    meetingDate: meeting.date,
    item: item.number,
    title: item.title,
    caseNumber: item.caseNumber,
    decidedOn: null,
    draft: isDraft(meeting)
  }
}

export function sourceOfMeeting(meeting: Meeting): Source {
  return {
    meetingId: meeting.id,
    itemId: null,
    decisionId: null,
    forum: meeting.forum,
    meetingDate: meeting.date,
    item: null,
    title: null,
    caseNumber: null,
    decidedOn: null,
    draft: isDraft(meeting)
  }
}

/** Whether a passage stands right below a decision of its own item, so that its source has just been named. */
export const isBelowItsDecision = (block: AnswerBlock, before: AnswerBlock | undefined): boolean =>
  block.kind === 'passage' &&
  before?.kind === 'decision' &&
  before.source.meetingId === block.source.meetingId &&
  before.source.itemId === block.source.itemId
