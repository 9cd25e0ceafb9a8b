import type { DecisionId, ItemId, MeetingId } from '../../domain/ids.ts'
import type { Language } from '../../domain/language.ts'
import type { Decision } from '../../domain/meeting.ts'
import type { LocalDate } from '../../domain/minutes.ts'

/** Where something stands. `item` null: the meeting itself is the source. */
export interface Source {
  readonly meetingId: MeetingId
  readonly itemId: ItemId | null
  readonly decisionId: DecisionId | null
  readonly forum: string
  readonly meetingDate: LocalDate
  readonly item: number | null
  readonly title: string | null
  readonly caseNumber: string | null
  /** The decision's own date; null where nothing was decided. */
  readonly decidedOn: LocalDate | null
  /** The minutes are a draft (recorded, meeting not closed) or final. */
  readonly draft: boolean
}

/** A stretch of a verbatim text, in UTF-16 units: the sentence that answers. */
export interface Highlight {
  readonly start: number
  readonly end: number
}

/** An open follow-up in a list: `number` is what `udført N` names, `id` never changes. */
export interface FollowUpMark {
  readonly number: number
  readonly id: string
}

/** One part of an answer, in the order in which it is shown. Verbatim texts are never changed, only marked. */
export type AnswerBlock =
  /** Our own sentence: the direct answer ("Nej: taget til efterretning"), a count, a caveat, a refusal. */
  | { readonly kind: 'lead'; readonly text: string }
  /** A heading of our own between blocks ("Tidligere i samme sag"). */
  | { readonly kind: 'heading'; readonly text: string }
  | {
      readonly kind: 'decision'
      readonly role: 'answer' | 'history' | 'related'
      readonly source: Source
      readonly decision: Decision
      readonly highlights: readonly Highlight[]
    }
  /** A passage that is no decision, and says so: `label` in words ("fra sagsfremstillingen, ikke besluttet"). */
  | {
      readonly kind: 'passage'
      readonly source: Source
      readonly label: string
      readonly text: string
      readonly highlights: readonly Highlight[]
    }
  /** One line of a list: an item, a meeting, a promise, a row of a follow-up list. `note` is verbatim or our own words about it (date, outcome). */
  | {
      readonly kind: 'entry'
      readonly source: Source
      readonly text: string
      readonly note: string | null
      readonly followUp?: FollowUpMark
    }
  /** Mentioned, not decided: the nearest mention of what was asked for. */
  | { readonly kind: 'mention'; readonly source: Source; readonly label: string; readonly text: string }

export interface Answer {
  readonly question: string
  readonly language: Language
  /** False where the minutes hold no answer. */
  readonly answered: boolean
  readonly blocks: readonly AnswerBlock[]
  /** Best first, one for each decision shown; of a refusal: where the nearest mentions stand. */
  readonly sources: readonly Source[]
}

/** What a question may refer back to ("og hvornår?"): plain JSON, kept for a person and conversation. */
export interface ConversationContext {
  readonly question: string
  readonly itemIds: readonly ItemId[]
  readonly decisionIds: readonly DecisionId[]
}
