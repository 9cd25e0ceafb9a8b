import type { PhrasingFault } from '../answering/phrasing/check-phrasing.ts'
import type { PhrasingRequest } from '../answering/phrasing/phrasing.ts'
import type { Archive } from '../archive/archive.ts'
import type { FollowedTopic } from '../domain/followed-topic.ts'
import type { ForumId, OperationId, PersonId } from '../domain/ids.ts'
import type { AskedQuestion, Rating } from '../domain/kept-question.ts'
import type { Person } from '../domain/people.ts'
import type { ChainKey, Draft, StoredRecord } from '../domain/records.ts'

/** What the use cases need from outside. The store, the bot and time implement it; tests use the real store. */

export interface Records {
  /** All of the drafts or none, right after sequence `after`; `behind`: somebody else was first. */
  readonly append: (
    chain: ChainKey,
    after: number,
    drafts: readonly Draft[]
  ) => Promise<{ ok: true; records: readonly StoredRecord[] } | { ok: false; reason: 'behind' }>
  /** Destroys a record's words and records who did so, when and why; the same operation again finishes what was cut short. */
  readonly redact: (
    chain: ChainKey,
    sequence: number,
    redaction: {
      readonly by: PersonId
      readonly at: string
      readonly ground: string
      readonly operation: OperationId
    }
  ) => Promise<{ ok: true } | { ok: false; reason: 'no-such-record' | 'no-words' | 'already-redacted' }>
}

/** What is kept for a time: changes that somebody could not take back, and documents that wait for a yes. */
export type Remembered = 'undo' | 'draft'

export interface Settings {
  readonly forumOfChannel: (channelId: string) => Promise<ForumId | null>
  readonly channelOfForum: (id: ForumId) => Promise<string | null>
  /** One channel has one forum and the other way round: earlier bindings of either are dropped. */
  readonly bindChannel: (channelId: string, id: ForumId) => Promise<void>
  readonly chosenForum: (person: PersonId) => Promise<ForumId | null>
  readonly chooseForum: (person: PersonId, id: ForumId) => Promise<void>
  /** What was last asked and answered in a conversation, for as long as it may be referred back to. Plain JSON, unchecked. */
  readonly recallAnswer: (conversation: string, now: string) => Promise<unknown>
  readonly rememberAnswer: (conversation: string, context: object, expiresAt: string) => Promise<void>
  /** Keeps plain JSON for a time, for all instances; null where there is none or it had expired at `now`. */
  readonly remember: (kind: Remembered, key: string, value: object, expiresAt: string) => Promise<void>
  readonly recall: (kind: Remembered, key: string, now: string) => Promise<unknown>
  readonly forget: (kind: Remembered, key: string) => Promise<void>
}

/** What was asked, for whoever looks after the bot: bounded in number and time. */
export interface Questions {
  /** `answer` names the message that answered; null where Teams did not say. What is over the number of a day is not kept. */
  readonly keep: (asked: AskedQuestion, answer: OperationId | null) => Promise<void>
  /** Keeps the asker's last thumb; somebody else's, or one under an answer that is not kept, changes nothing. */
  readonly rate: (answer: OperationId, rating: Rating) => Promise<'kept' | 'not-the-asker' | 'unknown'>
  /** Deletes those of which `holds` is true of the question or the remark; gives how many. */
  readonly forget: (holds: (text: string) => boolean) => Promise<number>
}

/** A language model that puts an answer into a sentence or two. */
export interface Wording {
  /** Its text, unchecked; null where none came in time. Never throws, and says itself what failed. */
  readonly phrase: (request: PhrasingRequest) => Promise<string | null>
  /** Told why a text of it is not sent. */
  readonly refused: (fault: PhrasingFault) => void
}

/** Who follows which topics, and what was told of them. */
export interface Followers {
  readonly topicsOf: (person: PersonId) => Promise<readonly FollowedTopic[]>
  readonly follow: (person: PersonId, topic: FollowedTopic) => Promise<'followed' | 'already' | 'full'>
  /** The topic as it was followed; null where it was not. */
  readonly unfollow: (person: PersonId, topic: string) => Promise<FollowedTopic | null>
  readonly forget: (person: PersonId) => Promise<void>
  /** Everybody who follows something, in pages. */
  readonly all: () => AsyncGenerator<
    readonly { readonly person: PersonId; readonly topics: readonly FollowedTopic[] }[]
  >
  /** True for one caller on all instances: that one tells. `day` is that of what is told. */
  readonly claimTelling: (day: string, id: OperationId) => Promise<boolean>
  /** It was told, or may have been. */
  readonly settleTelling: (day: string, id: OperationId) => Promise<void>
  /** It was surely not told: it may be claimed again. */
  readonly releaseTelling: (day: string, id: OperationId) => Promise<void>
}

export interface Roster {
  /** Whether the person is in the channel's roster as an employee (no guest, own tenant). False when it cannot be known. */
  readonly isInRoster: (channelId: string, person: PersonId) => Promise<boolean>
  /** What the roster of a channel or chat says of the person; null where he or she is not in it or it cannot be known. */
  readonly standingIn: (placeId: string, person: PersonId) => Promise<'employee' | 'guest' | null>
  /** How many read the channel; null when it cannot be known. */
  readonly rosterSize: (channelId: string) => Promise<number | null>
}

export type Posted = 'sent' | 'refused' | 'unknown'

/** Now, as an instant in ISO 8601, UTC. */
export type Clock = () => string

export interface World {
  readonly archive: Archive
  readonly records: Records
  readonly settings: Settings
  readonly questions: Questions
  readonly followers: Followers
  readonly roster: Roster
  /** Null: answers are our own alone. */
  readonly wording: Wording | null
  readonly clock: Clock
  /** IANA name of the municipality's time zone. */
  readonly zone: string
  readonly admins: ReadonlySet<PersonId>
}

/** An act as it is written down. `person` null: an import from the terminal, or the bot itself. */
export interface Authored {
  readonly person: { readonly id: PersonId } | null
  readonly operation: Draft['operation']
}

/** Who acts, and by which operation: a repeat of the act is known by it. */
export interface Act {
  readonly person: Person
  readonly operation: Draft['operation']
}
