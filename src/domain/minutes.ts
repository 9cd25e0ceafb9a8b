/**
 * What a document of minutes says, as the reading room hands it on and `import --json` prints it.
 * Texts are verbatim; absent values are null.
 */

/** Calendar date in Copenhagen, `2013-11-11`. */
export type LocalDate = string
/** Wall-clock time in Copenhagen, `10:00`. */
export type LocalTime = string

/** Outcome of a decision (udfald). `none`: the block holds no decision; `decided`: decided, and none of the others. */
export const OUTCOMES = [
  'approved',
  'approved-with-remarks',
  'postponed',
  'noted',
  'discussed',
  'internal-discussion',
  'recommended',
  'referred',
  'rejected',
  'lapsed',
  'decided',
  'none'
] as const
export type Outcome = (typeof OUTCOMES)[number]

/** Delbeslutning: a part of a decision under a sub-heading of its own. */
export interface SubDecision {
  readonly heading: string
  readonly text: string
  readonly outcome: Outcome
}

/** What a decision promises to a forum; `date` is null where none is given, `text` is the sentence. */
export interface Presentation {
  readonly text: string
  readonly forum: string
  readonly date: LocalDate | null
}

/** Tovholder, ansvarlig: `what` is quoted from the decision. */
export interface Responsible {
  readonly who: string
  readonly what: string
}

/** What a decision's text means. Derived from the verbatim text, never stored instead of it. */
export interface DecisionMeaning {
  readonly outcome: Outcome
  readonly subDecisions: readonly SubDecision[]
  /** Guests who joined for the item. */
  readonly attendees: readonly string[]
  readonly presentations: readonly Presentation[]
  readonly responsible: readonly Responsible[]
}

/** Beslutningsblok: one body's decision on one date. */
export interface DecisionBlock extends DecisionMeaning {
  /** From the block's own heading, else the meeting's date. */
  readonly date: LocalDate | null
  /** The deciding body as printed ("Direktionen internt"). */
  readonly forum: string | null
  /** The heading as printed; null where the secretary recorded it in the chat. */
  readonly heading: string | null
  readonly text: string
}

/** Afsnit: `heading` as printed, `name` the standard word for it. */
export interface Section {
  readonly heading: string
  readonly name: string
  readonly text: string
}

export interface FollowUpRow {
  readonly topic: string
  readonly expected: string | null
  readonly responsible: string | null
}
export interface ForumCalendar {
  readonly forum: string
  readonly entries: readonly { readonly text: string; readonly date: LocalDate | null }[]
}
/** Huskeliste. */
export interface FollowUpList {
  readonly rows: readonly FollowUpRow[]
  readonly forums: readonly ForumCalendar[]
}

/** Punkt, as a document prints it. */
export interface MinutesItem {
  readonly number: number
  readonly title: string
  readonly caseNumber: string | null
  readonly closed: boolean
  readonly sections: readonly Section[]
  readonly attachments: readonly string[]
  readonly decisions: readonly DecisionBlock[]
  readonly followUpList?: FollowUpList
}

/** Referat eller dagsorden, as read. */
export interface MinutesDocument {
  readonly kind: 'minutes' | 'agenda'
  readonly forum: string | null
  readonly meetingDate: LocalDate | null
  readonly startTime: LocalTime | null
  readonly place: string | null
  readonly participants: readonly string[]
  readonly absent: readonly string[]
  readonly secretary: string | null
  readonly items: readonly MinutesItem[]
}

/** A repair of the raw text that reading made (page furniture left out, a word broken at a line's end joined). Lines count from 1. */
export interface Repair {
  readonly line: number
  readonly kind: 'furniture' | 'joined-word' | 'joined-line' | 'split-line' | 'heading-typo'
  readonly before: string
  readonly after: string
}
/** Something the reader is not sure of, for the secretary to look at. */
export interface Doubt {
  readonly line: number
  readonly text: string
  readonly reason:
    | 'unaccounted'
    | 'number-differs-from-contents'
    | 'title-differs-from-contents'
    | 'impossible-date'
    | 'no-forum'
    | 'no-date'
    | 'empty-decision'
    | 'no-decision'
    | 'no-number'
    | 'no-headings'
    | 'learnt-heading'
    | 'learnt-form'
    | 'guessed-forum'
    | 'no-title'
    | 'number-repeated'
    | 'numbers-missing'
}

/** A document as read, with the account of every line of it. */
export interface Reading {
  readonly document: MinutesDocument
  readonly repairs: readonly Repair[]
  readonly doubts: readonly Doubt[]
  /** Number of raw lines that are not blank, and how many of those no part of the reading accounts for. */
  readonly lines: number
  readonly unaccounted: number
  /** Raw lines, letter for letter: before the first item, and of each item (same order as `document.items`). */
  readonly raw: { readonly head: string; readonly items: readonly string[] }
}
