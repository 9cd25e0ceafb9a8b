import { decisionIdOf, forumIdOf, itemIdOf, meetingIdOf, operationIdOf, personIdOf } from '../../src/domain/ids.ts'
import type { ChainKey, Draft } from '../../src/domain/records.ts'

export const forumId = forumIdOf('Havnerådet')
export const openChain: ChainKey = { forumId, confidentiality: 'open' }
export const closedChain: ChainKey = { forumId, confidentiality: 'closed' }
export const secretary = personIdOf('6F0D1A52-0000-4000-8000-000000000001')
export const administrator = personIdOf('6F0D1A52-0000-4000-8000-000000000002')
const meetingId = meetingIdOf(forumId, '2026-03-03', '10:00')

/** A decision of an invented council; `name` makes it one of its own. */
export function decision(name: string, text = `Godkendt: ${name}.`): Draft {
  const itemId = itemIdOf(meetingId, name)
  return {
    kind: 'decision-recorded',
    facts: { meetingId, itemId, decisionId: decisionIdOf(itemId), decidedOn: '2026-03-03' },
    content: { forum: 'Havnerådet', subHeading: null, text },
    operation: operationIdOf('record', name),
    by: secretary,
    at: '2026-03-03T09:00:00.000Z'
  }
}

/** Something that happened and has no words. */
export const closing = (): Draft => ({
  kind: 'meeting-closed',
  facts: { meetingId },
  content: null,
  operation: operationIdOf('close', meetingId),
  by: secretary,
  at: '2026-03-03T11:00:00.000Z'
})

export const redaction = (name: string) => ({
  by: administrator,
  at: '2026-03-04T08:00:00.000Z',
  ground: 'Et personnummer var indsat ved en fejl.',
  operation: operationIdOf('redact', name)
})
