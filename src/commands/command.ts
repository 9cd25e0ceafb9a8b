import type { LocalDate, LocalTime } from '../domain/minutes.ts'
import type { ItemTitle, PostRule, Role } from '../domain/records.ts'

/** Which item a command is about: `date` null means the meeting that the rules of DESIGN §4 choose. */
export interface ItemReference {
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
  | { kind: 'help' }
  | { kind: 'forum'; name: string }
  | { kind: 'alias'; name: string }
  | { kind: 'role'; change: 'give' | 'take'; role: Role; mentions: readonly Mention[] }
  | { kind: 'members' }
  | { kind: 'plan-meeting'; date: LocalDate; startTime: LocalTime; place: string | null }
  /** `from` null: the next meeting. */
  | { kind: 'move-meeting'; from: LocalDate | null; date: LocalDate; startTime: LocalTime | null; place: string | null }
  | { kind: 'cancel-meeting'; date: LocalDate | null }
  /** `date`, here and below: the meeting's, where the message names it; else the rules of DESIGN §4 choose. */
  | { kind: 'add-item'; closed: boolean; item: ItemTitle; date?: LocalDate }
  | { kind: 'remove-item' | 'close-item' | 'open-item'; item: ItemReference }
  | { kind: 'move-item'; item: ItemReference; to: number }
  | { kind: 'agenda'; forum: string | null; date: LocalDate | null }
  | { kind: 'schedule'; rules: readonly PostRule[] }
  | { kind: 'record-decision' | 'correct-decision'; item: ItemReference; subHeading: string | null; text: string }
  | { kind: 'undo' }
  /** `names` empty: nobody ("afbud ingen"). */
  | { kind: 'participants' | 'absent'; names: readonly string[]; date?: LocalDate }
  | { kind: 'close-meeting'; date?: LocalDate }
  | { kind: 'minutes'; forum: string | null; date: LocalDate | null }
  | { kind: 'case'; caseNumber: string }
  | { kind: 'postponed' }
  | { kind: 'follow-ups'; responsible: string | null }
  | { kind: 'follow-up-done'; number: number }
  | { kind: 'follow'; topic: string; stop: boolean }
  | { kind: 'followed' }

/** Danish or English: the language of the command's word. */
export type Language = 'da' | 'en'

/** The whole message is a command, or begins as one that cannot be read to its end (then `problem` says what is missing, in words of the texts). */
export type Parsed =
  | { readonly kind: 'command'; readonly command: Command; readonly language: Language }
  /** `example`: how the command that was meant is rightly written. */
  | {
      readonly kind: 'malformed'
      readonly problem: CommandProblem
      readonly language: Language
      readonly example: string
    }
  | { readonly kind: 'question' }

/** What is wrong with a message that can only have been meant as a command ("beslutning 3:" without a text). */
export type CommandProblem =
  | {
      code:
        | 'text-missing'
        | 'item-missing'
        | 'title-missing'
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
  | { code: 'date-impossible' | 'time-impossible'; given: string }
