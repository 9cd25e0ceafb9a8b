import type { Redacted } from '../domain/meeting.ts'
import type { StoredRecord } from '../domain/records.ts'
import type { ForumState } from './forum-state.ts'

/** Names a record within its forum. */
export const placeOf = (confidentiality: string, sequence: number): string => `${confidentiality} ${sequence}`

/** Why words of a record are missing: it was redacted, or is what was left of one that was. */
export function redactionOf(state: ForumState, { chain, sequence, facts }: StoredRecord): Redacted | null {
  const redacted = state.redactions.get(placeOf(chain.confidentiality, sequence))
  const remainsOf = 'remainsOf' in facts ? facts.remainsOf : undefined
  return (
    redacted ??
    (remainsOf === undefined ? null : (state.redactions.get(placeOf(chain.confidentiality, remainsOf)) ?? null))
  )
}
