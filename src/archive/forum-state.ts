import type { DecisionId, ForumId, ItemId, MeetingId, OperationId, PersonId } from '../domain/ids.ts'
import type { Redacted } from '../domain/meeting.ts'
import type { DecisionMeaning, FollowUpList, LocalDate, LocalTime, Section } from '../domain/minutes.ts'
import type { ItemTitle, PostRule, Role, StoredRecord, Visibility } from '../domain/records.ts'

/** Reads what a decision written in the chat means; handed in so that the fold needs no reader of its own. */
export type Interpret = (text: string, context: { forum: string; decidedOn: LocalDate }) => DecisionMeaning

export interface DecisionVersion {
  /** 1 for the first that was ever written of the decision, whatever became of it since: a number stands for one text for ever. */
  readonly number: number
  /** null where it was redacted. */
  readonly text: string | null
  readonly redacted: Redacted | null
  readonly meaning: DecisionMeaning
  readonly at: string
  readonly by: PersonId | null
  readonly operation: OperationId
  /** Its words are in the closed chain. */
  readonly confidential: boolean
}
/** A version that was taken back. */
export interface WithdrawnVersion extends Pick<DecisionVersion, 'number' | 'text' | 'redacted' | 'operation'> {
  readonly takenBack: TakenBack
}
export interface DecisionState {
  readonly id: DecisionId
  readonly meetingId: MeetingId
  readonly itemId: ItemId
  readonly decidedOn: LocalDate
  /** The deciding body. */
  readonly forum: string
  readonly heading: string | null
  readonly subHeading: string | null
  readonly imported: boolean
  /** Its words are in the closed chain. */
  readonly confidential: boolean
  /** Oldest first; never empty. */
  readonly versions: DecisionVersion[]
}
export interface ItemState {
  readonly id: ItemId
  readonly meetingId: MeetingId
  /** null: a closed item whose words are not in the chains read here. */
  title: ItemTitle | null
  closed: boolean
  /** It is open, and holds words that only members may know: of minutes that were read in for members only. */
  membersOnly: boolean
  lapsed: boolean
  /** As printed in a document; null: its place on the agenda. */
  number: number | null
  sections: readonly Section[]
  attachments: readonly string[]
  followUpList: FollowUpList | null
  raw: string | null
  decisions: DecisionId[]
  /** The words it had last were redacted, and none have taken their place. */
  redacted: Redacted | null
}
export interface MeetingState {
  readonly id: MeetingId
  /** Only the closed chain tells of it: minutes for members only. */
  confidential: boolean
  date: LocalDate
  startTime: LocalTime | null
  place: string | null
  kind: 'minutes' | 'agenda'
  state: 'planned' | 'cancelled' | 'closed'
  /** Instant at which it was last planned or moved, or its agenda read; null: only its minutes were read. */
  plannedAt: string | null
  /** Instant at which the secretary closed it; null: not, or its minutes were read. */
  closedAt: string | null
  /** The open record with which the agenda was first posted: since then its numbers stand. */
  posted: number | null
  participants: readonly string[]
  absent: readonly string[]
  secretary: string | null
  /** Keys of the municipalities whose minutes they are, as its document's head tells. */
  owners: readonly string[]
  /** The names in its document's letterhead. */
  letterhead: string
  /** What its document's head says of who came in another's place. */
  substitutes: readonly string[]
  /** Which of its body's meetings it was; null where no head says so. */
  meetingNumber: number | null
  /** Digests of the documents read into it. */
  readonly files: Set<string>
  readonly items: ItemId[]
}
/** One act of one person, and its records in order. */
export interface Operation {
  readonly id: OperationId
  readonly by: PersonId | null
  readonly at: string
  readonly records: StoredRecord[]
  undone: boolean
  /** By which act it was last taken back; null where it never was. */
  takenBack: TakenBack | null
}
export interface TakenBack {
  readonly at: string
  readonly by: PersonId | null
  /** Of the open chain's record of it; null where only the closed chain tells of it. */
  readonly sequence: number | null
}
/** What stands in a forum now. */
export interface ForumState {
  readonly id: ForumId
  name: string
  readonly aliases: string[]
  readonly roles: { readonly [role in Role]: Map<PersonId, string> }
  visibility: Visibility
  /** null: the default. */
  schedule: { readonly rules: readonly PostRule[]; readonly setAt: string } | null
  readonly meetings: Map<MeetingId, MeetingState>
  readonly items: Map<ItemId, ItemState>
  readonly decisions: Map<DecisionId, DecisionState>
  /** Meetings whose documents print a decision, or did. */
  readonly printedIn: Map<DecisionId, MeetingId[]>
  /** How many versions of a decision were ever written. */
  readonly written: Map<DecisionId, number>
  /** Oldest first. */
  readonly withdrawn: Map<DecisionId, WithdrawnVersion[]>
  readonly doneFollowUps: Set<string>
  /** By `placeOf` of the record whose words were destroyed. */
  readonly redactions: Map<string, Redacted>
  /** In the order in which they were made, as far as one chain tells. */
  readonly operations: Map<OperationId, Operation>
}

export const emptyForum = (id: ForumId): ForumState => ({
  id,
  name: '',
  aliases: [],
  roles: { secretary: new Map(), member: new Map() },
  visibility: 'employees',
  schedule: null,
  meetings: new Map(),
  items: new Map(),
  decisions: new Map(),
  printedIn: new Map(),
  written: new Map(),
  withdrawn: new Map(),
  doneFollowUps: new Set(),
  redactions: new Map(),
  operations: new Map()
})

export const NOTHING: DecisionMeaning = {
  outcome: 'none',
  subDecisions: [],
  attendees: [],
  presentations: [],
  responsible: []
}
