import type { AdaptiveCard } from '../cards/card.ts'
import type { Mention } from '../commands/command.ts'
import type { OperationId } from '../domain/ids.ts'
import type { Thumb } from '../domain/kept-question.ts'
import type { Language } from '../domain/language.ts'
import type { Person, Place } from '../domain/people.ts'

/** A file that somebody dropped in personal chat, and the address to fetch it from, unchecked. */
export interface ChatFile {
  readonly name: string
  readonly address: string
}

/** An activity of Teams as the bot sees it: plain, checked, without the platform's types. */
export interface Turn {
  readonly kind: 'message' | 'action' | 'feedback' | 'edited' | 'deleted' | 'installed' | 'removed'
  readonly person: Person
  readonly place: Place
  /** Known again when the same activity is delivered again. */
  readonly operation: OperationId
  /** The message's id; for an edited or deleted message the operation of the message as first written is `operationOfMessage`. */
  readonly messageId: string
  readonly operationOfMessage: OperationId
  /** Without the bot's mention; line breaks kept; other mentions stand as "<at>Name</at>". */
  readonly text: string
  readonly mentions: readonly Mention[]
  readonly files: readonly ChatFile[]
  /** The client's locale. */
  readonly locale: Language
  /** A pressed button: its verb and data, unchecked. */
  readonly action: { readonly verb: string; readonly data: Readonly<Record<string, unknown>> } | null
  /** A thumb under the message that bears this id, and what was written about it. */
  readonly feedback?: { readonly thumb: Thumb; readonly remark: string; readonly messageId: string }
}

/** What a text cites, as Teams shows it beside the text. */
export interface Citation {
  /** At most 80 UTF-16 units. */
  readonly name: string
  /** At most 160. */
  readonly abstract: string
}

/**
 * Something to show: a card (with `summary` for notifications and readers), or a plain text. `generated`: a language model phrased it, and
 * Teams says so and shows what its [1], [2] … stand for. `rateable`: Teams shows thumbs under it.
 */
export type Outgoing = ({ readonly card: AdaptiveCard; readonly summary: string } | { readonly text: string }) & {
  readonly generated?: { readonly citations: readonly Citation[] }
  readonly rateable?: boolean
}

/** What a turn answers. */
export interface TurnReply {
  /** Shown where the turn came from. A button's answer replaces its card for the presser: then exactly one. */
  readonly here: readonly Outgoing[]
  /** Besides, to the same person in personal chat. */
  readonly privately?: readonly Outgoing[]
  /** Called once the first message stands in Teams, with its id; null where Teams did not say it. Of a message's reply alone. */
  readonly posted?: (messageId: string | null) => Promise<void>
}

/** One line of the route table. First match wins. */
export interface Route {
  readonly name: string
  readonly matches: (turn: Turn) => boolean
  /** `page` counts from 1: of an answer that one card cannot show. */
  readonly handle: (turn: Turn, page?: number) => Promise<TurnReply>
}
