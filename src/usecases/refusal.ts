import type { DecisionId, ItemId, MeetingId } from '../domain/ids.ts'
import type { Forum } from '../domain/meeting.ts'
import type { LocalDate, LocalTime } from '../domain/minutes.ts'
import type { Change } from './change.ts'
import type { NamedItem, NamedMeeting, NamedPlace } from './named.ts'

/** Why something was not done. Nothing was changed. Each reason is one sentence in the texts. */
export type Refusal =
  | {
      readonly reason:
        | 'not-admin'
        | 'not-in-channel'
        | 'no-forum-in-group'
        | 'not-known-person'
        | 'nothing-to-undo'
        | 'nothing-to-restore'
        /** By the button: somebody else's change, or one that is not there. */
        | 'undone-by-its-author'
        | 'restored-by-its-author'
        | 'button-outdated'
        | 'follow-up-unknown'
        | 'not-minutes'
        | 'too-long-to-read'
        | 'draft-gone'
    }
  | { readonly reason: 'not-secretary'; readonly forum: Forum }
  | { readonly reason: 'channel-not-bound' | 'forum-not-chosen'; readonly forums: readonly string[] }
  | { readonly reason: 'forum-unknown'; readonly name: string; readonly forums: readonly string[] }
  | { readonly reason: 'name-taken'; readonly name: string }
  | { readonly reason: 'person-not-found' | 'person-is-guest'; readonly name: string }
  | { readonly reason: 'not-in-role'; readonly name: string }
  | {
      readonly reason: 'no-meeting' | 'no-planned-meeting' | 'no-minutes'
      readonly forum: string
      readonly date: LocalDate | null
      readonly startTime: LocalTime | null
    }
  /** Several meetings bear the date that was named. `shows`: it was only to be shown. */
  | {
      readonly reason: 'which-meeting'
      readonly forum: string
      readonly date: LocalDate
      readonly meetings: readonly { readonly id: MeetingId; readonly startTime: LocalTime | null }[]
      readonly shows?: 'agenda' | 'minutes'
    }
  | {
      readonly reason: 'in-the-past'
      readonly date: LocalDate
      readonly time: LocalTime
      readonly what: 'planned' | 'moved'
    }
  | {
      readonly reason: 'meeting-exists' | 'meeting-closed' | 'meeting-has-decisions' | 'agenda-posted'
      readonly meeting: NamedMeeting
    }
  | {
      readonly reason: 'item-unknown'
      readonly meeting: NamedMeeting
      readonly number: number
      readonly numbers: readonly number[]
    }
  | {
      readonly reason:
        | 'item-lapsed'
        | 'item-has-decision'
        | 'item-already-closed'
        | 'item-not-closed'
        | 'item-without-decision'
        /** One of the same title and case number. */
        | 'item-exists'
      readonly meeting: NamedMeeting
      readonly item: NamedItem
    }
  | {
      readonly reason: 'decision-exists'
      readonly meeting: NamedMeeting
      readonly item: NamedItem
      readonly meetingId: MeetingId
      readonly itemId: ItemId
      readonly decisionId: DecisionId
      readonly given: string
    }
  | {
      readonly reason: 'which-decision'
      readonly meeting: NamedMeeting
      readonly item: NamedItem
      readonly subHeadings: readonly string[]
    }
  /** Where others read along: what is refused is about a closed item, and why is said in private. `holdsWords`: what was written there holds words of it. */
  | {
      readonly reason: 'said-in-private'
      readonly meeting: NamedMeeting
      readonly item: NamedItem
      readonly because: Refusal
      readonly holdsWords: boolean
    }
  /** The last change of somebody's. `isLast`: there is none before it to take back. */
  | { readonly reason: 'cannot-undo'; readonly change: Change; readonly because: Refusal; readonly isLast: boolean }
  | { readonly reason: 'items-lack-decision'; readonly meeting: NamedMeeting; readonly items: readonly NamedItem[] }
  /** `what`: the item with the decision that would lose its ground, and its meeting; null where it is no item's. */
  | {
      readonly reason: 'built-upon'
      readonly what: NamedPlace | null
    }
  | { readonly reason: 'text-too-long' | 'too-many-topics'; readonly limit: number }
  | { readonly reason: 'topic-too-wide'; readonly topic: string }
  | { readonly reason: 'try-again' }

export type Refused = { readonly ok: false; readonly refusal: Refusal }
export const refuse = (refusal: Refusal): Refused => ({ ok: false, refusal })
