import type { DecisionId, ForumId, ItemId, MeetingId, OperationId, PersonId } from './ids.ts'
import type { DecisionBlock, FollowUpList, LocalDate, LocalTime, Section } from './minutes.ts'

/** Forum, udvalg: whose meetings these are. */
export interface Forum {
  readonly id: ForumId
  readonly name: string
  readonly aliases: readonly string[]
}

/** Møde. */
export interface Meeting {
  readonly id: MeetingId
  readonly forumId: ForumId
  /** The forum's name. */
  readonly forum: string
  readonly date: LocalDate
  readonly startTime: LocalTime | null
  /** Another meeting of the forum bears the same date: its start tells it apart. */
  readonly sharesDate?: boolean
  readonly place: string | null
  /** `minutes`: held and read or closed; `agenda`: planned, or running. */
  readonly kind: 'minutes' | 'agenda'
  readonly state: 'planned' | 'cancelled' | 'closed'
  readonly participants: readonly string[]
  readonly absent: readonly string[]
  readonly secretary: string | null
  /** The municipalities whose minutes they are, by their keys (see `findOwners`); absent where none is known. */
  readonly owners?: readonly string[]
  /** The names in the document's letterhead, a line each (see `readLetterhead`); absent where there are none. */
  readonly letterhead?: string
  /** What the document's head says of who came in another's place (see `readSubstitutes`); absent where it says nothing of it. */
  readonly substitutes?: readonly string[]
  /** Which of its body's meetings it was, as its document's head says (see `readMeetingNumber`); absent where it says none. */
  readonly meetingNumber?: number
  readonly items: readonly AgendaItem[]
}

/** Words that an administrator destroyed: when, and on what ground (null where that cannot be read). */
export interface Redacted {
  /** Instant, ISO 8601 in UTC. */
  readonly at: string
  readonly ground: string | null
}
/** What is missing of an item: its own words, or a decision. */
export interface RedactedPart extends Redacted {
  readonly part: 'item' | 'decision'
}

/** Punkt. To who may not see a closed item its `title` is "Lukket" and it holds nothing else that is not openly on the agenda. */
export interface AgendaItem {
  readonly id: ItemId
  readonly number: number
  readonly title: string
  readonly caseNumber: string | null
  readonly closed: boolean
  /** Deleted after the agenda was posted ("Udgået"): keeps its number. */
  readonly lapsed: boolean
  readonly sections: readonly Section[]
  readonly attachments: readonly string[]
  readonly decisions: readonly Decision[]
  readonly followUpList: FollowUpList | null
  /** What of it was redacted, and nothing has taken its place since; absent where nothing was. */
  readonly redacted?: readonly RedactedPart[]
}

/** Beslutning, as it stands now. The same block printed in two minutes has one id. */
export interface Decision extends DecisionBlock {
  readonly id: DecisionId
  readonly date: LocalDate
  readonly forum: string
  /** The sub-heading it was recorded under in the chat, else null. */
  readonly subHeading: string | null
  /** 1 for the first; a correction adds one. A number stands for one text for ever: that of a version which was taken back is not used again. */
  readonly version: number
  /** Earlier versions, newest first; empty where there was no correction. */
  readonly earlier: readonly EarlierVersion[]
  /** Versions that were taken back, newest first; absent where none was. */
  readonly withdrawn?: readonly WithdrawnVersion[]
  /** When and by whom it was recorded; null for an imported one. */
  readonly recorded: { readonly at: string; readonly by: PersonId; readonly operation: OperationId } | null
}
/** A version that was taken back: when (instant), and by whom. Its `text` is for secretaries: it was taken back because it should not be read. */
export interface WithdrawnVersion {
  readonly version: number
  readonly text: string | null
  readonly redacted?: Redacted
  readonly at: string
  readonly by: string | null
}
/** A version that a correction replaced. `text` is null where it was redacted. */
export interface EarlierVersion {
  readonly version: number
  readonly text: string | null
  /** Absent where it was not redacted. */
  readonly redacted?: Redacted
  /** Instant (ISO 8601, UTC) at which it was replaced. */
  readonly replacedAt: string
}
