import type { Language } from '../domain/language.ts'
import type { LocalDate, LocalTime } from '../domain/minutes.ts'
import type { ItemTitle, PostRule, Role } from '../domain/records.ts'

/** Which meeting a command names. Without a date the rules in src/DESIGN.md choose; `startTime` tells the meetings of one date apart. */
export interface MeetingReference {
  readonly date?: LocalDate | null
  readonly startTime?: LocalTime
}
/** Which item a command is about. */
export interface ItemReference extends MeetingReference {
  readonly date: LocalDate | null
  readonly number: number
}
/** A mention in a message; `text` is how it stands in the message ("<at>Anne Holm</at>"). */
export interface Mention {
  readonly id: string
  readonly name: string
  readonly text: string
}

/** What a message asks the bot to do. A message that is no command is a question. */
export type Command =
  /** A greeting. */
  | { kind: 'hello' }
  | { kind: 'thanks' }
  | { kind: 'help' }
  | { kind: 'forum'; name: string }
  | { kind: 'alias'; name: string }
  | { kind: 'role'; change: 'give' | 'take'; role: Role; mentions: readonly Mention[] }
  | { kind: 'members' }
  | { kind: 'plan-meeting'; date: LocalDate; startTime: LocalTime; place: string | null }
  /** `from` null: the next meeting. `fromTime` is its start, `startTime` the new one. */
  | {
      kind: 'move-meeting'
      from: LocalDate | null
      fromTime?: LocalTime
      date: LocalDate
      startTime: LocalTime | null
      place: string | null
    }
  | { kind: 'cancel-meeting'; date: LocalDate | null; startTime?: LocalTime }
  /** `date` and `startTime`, here and below: the meeting's, where the message names it; else those rules choose. */
  | { kind: 'add-item'; closed: boolean; item: ItemTitle; date?: LocalDate; startTime?: LocalTime }
  | { kind: 'remove-item' | 'close-item' | 'open-item'; item: ItemReference }
  | { kind: 'move-item'; item: ItemReference; to: number }
  | { kind: 'agenda'; forum: string | null; date: LocalDate | null; startTime?: LocalTime }
  | { kind: 'schedule'; rules: readonly PostRule[] }
  | { kind: 'record-decision' | 'correct-decision'; item: ItemReference; subHeading: string | null; text: string }
  | { kind: 'undo' }
  /** `names` empty: nobody ("afbud ingen"). */
  | { kind: 'participants' | 'absent'; names: readonly string[]; date?: LocalDate; startTime?: LocalTime }
  | { kind: 'close-meeting'; date?: LocalDate; startTime?: LocalTime }
  | { kind: 'minutes'; forum: string | null; date: LocalDate | null; startTime?: LocalTime }
  | { kind: 'case'; caseNumber: string }
  | { kind: 'postponed' }
  | { kind: 'follow-ups'; responsible: string | null }
  | { kind: 'follow-up-done'; number: number }
  | { kind: 'follow'; topic: string; stop: boolean }
  | { kind: 'followed' }

/** The whole message is a command, or begins as one that cannot be read to its end (then `problem` says what is missing, in words of the texts). */
export type Parsed =
  | { readonly kind: 'command'; readonly command: Command; readonly language: Language }
  /** `example`: how the command that was meant is rightly written; `writes`: it would have changed something. */
  | {
      readonly kind: 'malformed'
      readonly problem: CommandProblem
      readonly language: Language
      readonly example: string
      readonly writes: boolean
    }
  | { readonly kind: 'question' }

/** What is wrong with a message that can only have been meant as a command ("beslutning 3:" without a text). */
export type CommandProblem =
  | {
      code:
        | 'text-missing'
        | 'colon-missing'
        | 'item-missing'
        /** "3 og 4". */
        | 'several-items'
        /** "3.1", "3a". */
        | 'item-number'
        | 'title-missing'
        | 'title-several-lines'
        /** "ret 2: …": the word for what is to be corrected. */
        | 'decision-word-missing'
        | 'date-missing'
        | 'time-missing'
        | 'person-missing'
        | 'name-missing'
        | 'names-missing'
        | 'rule-unreadable'
        | 'case-missing'
        /** Several lines that are each a command. */
        | 'several-commands'
    }
  | { code: 'title-too-long' | 'name-too-long'; limit: number }
  | { code: 'date-impossible' | 'time-impossible'; given: string }
