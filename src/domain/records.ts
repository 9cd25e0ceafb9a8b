import type { DecisionId, ForumId, ItemId, MeetingId, OperationId, PersonId } from './ids.ts'
import type { DecisionBlock, FollowUpList, LocalDate, LocalTime, Section } from './minutes.ts'

/** Each forum has two chains of records: what anyone with access may know, and what only its members may. */
export interface ChainKey {
  readonly forumId: ForumId
  readonly confidentiality: 'open' | 'closed'
}

/**
 * What a record says happened. `facts` are metadata (ids, dates, counts: never words of people or documents), `content` are the words; a
 * redaction destroys the content and leaves the facts. The hash of a record covers both, the content through a salted digest.
 */
export type Happening =
  | { kind: 'forum-created'; facts: object; content: { name: string } }
  | { kind: 'alias-added'; facts: object; content: { alias: string } }
  | { kind: 'role-given' | 'role-taken'; facts: { role: Role; person: PersonId }; content: { name: string } }
  | { kind: 'visibility-set'; facts: { visibility: Visibility }; content: null }
  | { kind: 'schedule-set'; facts: { rules: readonly PostRule[] }; content: null }
  | {
      kind: 'meeting-planned'
      facts: { meetingId: MeetingId; date: LocalDate; startTime: LocalTime }
      content: { place: string | null }
    }
  | {
      kind: 'meeting-moved'
      facts: { meetingId: MeetingId; date: LocalDate; startTime: LocalTime }
      content: { place: string | null }
    }
  | { kind: 'meeting-cancelled' | 'meeting-closed' | 'agenda-posted'; facts: { meetingId: MeetingId }; content: null }
  /** In the open chain of a closed item `content` is null: its words are an `item-titled` of the closed chain. */
  | { kind: 'item-added'; facts: { meetingId: MeetingId; itemId: ItemId; closed: boolean }; content: ItemTitle | null }
  | { kind: 'item-titled'; facts: { meetingId: MeetingId; itemId: ItemId }; content: ItemTitle }
  | { kind: 'item-removed' | 'item-closed'; facts: { meetingId: MeetingId; itemId: ItemId }; content: null }
  | { kind: 'item-opened'; facts: { meetingId: MeetingId; itemId: ItemId }; content: ItemTitle }
  | { kind: 'item-moved'; facts: { meetingId: MeetingId; itemId: ItemId; to: number }; content: null }
  | { kind: 'participants-set' | 'absent-set'; facts: { meetingId: MeetingId }; content: { names: readonly string[] } }
  | {
      kind: 'decision-recorded'
      facts: { meetingId: MeetingId; itemId: ItemId; decisionId: DecisionId; decidedOn: LocalDate }
      content: { forum: string; subHeading: string | null; text: string }
    }
  | {
      kind: 'decision-corrected'
      facts: { meetingId: MeetingId; itemId: ItemId; decisionId: DecisionId }
      content: { text: string }
    }
  /** Where it stands and what it says, so that the act can be named later; both absent in records of before. */
  | {
      kind: 'follow-up-done'
      facts: { followUp: string; meetingId?: MeetingId; itemId?: ItemId }
      content: { text: string } | null
    }
  | {
      kind: 'meeting-imported'
      facts: {
        meetingId: MeetingId
        date: LocalDate
        startTime: LocalTime | null
        documentKind: 'minutes' | 'agenda'
        fileDigest: string
        remainsOf?: number
      }
      content: {
        place: string | null
        participants: readonly string[]
        absent: readonly string[]
        secretary: string | null
        rawHead: string
        repairs: number
      }
    }
  /** `remainsOf`: what was left of the record of this sequence when it was redacted. Again for the same item: a new version of its case text. In the open chain of an item with closed content, `content` holds what the agenda openly says. */
  | {
      kind: 'item-imported'
      facts: {
        meetingId: MeetingId
        itemId: ItemId
        number: number
        closed: boolean
        decisions: readonly DecisionId[]
        remainsOf?: number
      }
      content: ImportedItem
    }
  | {
      kind: 'decision-imported'
      facts: { meetingId: MeetingId; itemId: ItemId; decisionId: DecisionId; decidedOn: LocalDate }
      content: Omit<DecisionBlock, 'date'> & { forum: string }
    }
  /** Takes back, or restores, all records of another operation. */
  | { kind: 'undone' | 'restored'; facts: { operation: OperationId }; content: null }
  | { kind: 'redacted'; facts: { sequence: number }; content: { ground: string } }

export type RecordKind = Happening['kind']
export type Role = 'secretary' | 'member'
/** Who may ask about a forum's open items. */
export type Visibility = 'employees' | 'members'
export interface ItemTitle {
  readonly title: string
  readonly caseNumber: string | null
}
export interface ImportedItem extends ItemTitle {
  readonly sections: readonly Section[]
  readonly attachments: readonly string[]
  readonly followUpList: FollowUpList | null
  readonly raw: string
}
/** When an agenda is posted: so long before the meeting starts, or at a time of day so many days before. */
export type PostRule =
  | { readonly unit: 'minutes' | 'hours'; readonly amount: number }
  | { readonly unit: 'days' | 'workdays'; readonly amount: number; readonly at: LocalTime }

/** A happening and who made it happen, before it has its place in a chain. */
export type Draft = Happening & {
  readonly operation: OperationId
  /** null: an import or the bot itself. */
  readonly by: PersonId | null
  /** Instant, ISO 8601 in UTC. */
  readonly at: string
}

/** A record in its place in a chain. */
export interface Placed {
  readonly chain: ChainKey
  /** 1 for the first of its chain, without gaps. */
  readonly sequence: number
  /** SHA-256, hex: over the hash before it (64 zeros for the first), the metadata and the content's salted digest. */
  readonly hash: string
}
type WithoutWords<One> = One extends Draft ? Omit<One, 'content'> & { readonly content: null } : never
export type StoredRecord = Placed &
  ((Draft & { readonly redacted: false }) | (WithoutWords<Draft> & { readonly redacted: true }))
