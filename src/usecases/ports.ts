import type { Archive } from '../archive/archive.ts'
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
}

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
}

/** What was asked, for whoever looks after the bot: bounded in number and time. */
export interface Questions {
  /** `answer` names the message that answered; null where Teams did not say. What is over the number of a day is not kept. */
  readonly keep: (asked: AskedQuestion, answer: OperationId | null) => Promise<void>
  /** Keeps the asker's last thumb; somebody else's, or one under an answer that is not kept, changes nothing. */
  readonly rate: (answer: OperationId, rating: Rating) => Promise<'kept' | 'not-the-asker' | 'unknown'>
}

export interface Roster {
  /** Whether the person is in the channel's roster as an employee (no guest, own tenant). False when it cannot be known. */
  readonly isInRoster: (channelId: string, person: PersonId) => Promise<boolean>
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
  readonly roster: Roster
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
