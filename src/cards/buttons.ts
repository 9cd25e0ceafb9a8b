import { type DecisionId, type ForumId, type ItemId, idFrom, type MeetingId, type OperationId } from '../domain/ids.ts'
import type { Visibility } from '../domain/records.ts'
import { isPhrase } from '../texts/phrases.ts'
import type { CardElement } from './card.ts'
import { showName } from './show-text.ts'

/**
 * What a pressed button asks for. `page` counts from 1. `question` is the question whose answer the button stood under, so that the way back is
 * offered; null where there is none or it was too long to carry.
 */
export type ButtonData =
  | { verb: 'show-item'; meetingId: MeetingId; itemId: ItemId; page: number; question: string | null }
  | { verb: 'show-history'; decisionId: DecisionId; page: number; question: string | null }
  | { verb: 'show-agenda' | 'show-minutes'; meetingId: MeetingId; page: number }
  | { verb: 'open-form'; meetingId: MeetingId; itemId: ItemId }
  /** `form` names the opened form: pressing its button again is a repeat. Texts are as typed; null where left empty. */
  | {
      verb: 'record'
      meetingId: MeetingId
      itemId: ItemId
      form: string
      text: string | null
      subHeading: string | null
      phrase: string | null
    }
  | { verb: 'undo' | 'restore'; operation: OperationId }
  | { verb: 'correct'; meetingId: MeetingId; itemId: ItemId; decisionId: DecisionId; text: string }
  | { verb: 'ask'; text: string; page: number }
  /** `topic` as it is followed. */
  | { verb: 'follow' | 'unfollow'; topic: string }
  | { verb: 'set-visibility'; forumId: ForumId; visibility: Visibility }
  | { verb: 'move-binding'; name: string }
  /** `draft` names a document that was read and waits for a yes. */
  | { verb: 'import'; draft: string; visibility: Visibility }
  | { verb: 'drop-draft'; draft: string }

/** What a button carries when the card is built: without what the form's inputs will add. */
export type CarriedData =
  | Exclude<ButtonData, { verb: 'record' }>
  | {
      verb: 'record'
      meetingId: MeetingId
      itemId: ItemId
      form: string
      /** Where the card has no inputs: what is recorded by it. */
      text?: string
      subHeading?: string | null
    }

export interface ButtonLook {
  readonly style?: 'positive' | 'destructive'
  /** Said by screen readers and shown on hover, where the title alone does not say what for. */
  readonly tooltip?: string
  /** Presses although inputs of the card are not filled in, and leaves them behind. */
  readonly leavesInputs?: boolean
  /** Tells buttons of one verb in one card apart. */
  readonly key?: string | number
}

/**
 * A button: Action.Execute, and for clients that do not know it an Action.Submit. Both carry `data` as `{ verb, …data }`; Action.Execute says the verb
 * besides, as its own property.
 */
export function button(title: string, carried: CarriedData, look: ButtonLook = {}): CardElement {
  const { verb, ...rest } = carried
  const data = { verb, ...withoutNulls(rest) }
  const shared = {
    title: showName(title, 80),
    ...(look.style && { style: look.style }),
    ...(look.leavesInputs && { associatedInputs: 'none' }),
    data
  }
  return {
    type: 'Action.Execute',
    id: look.key === undefined ? verb : `${verb}-${look.key}`,
    verb,
    ...(look.tooltip !== undefined && { tooltip: showName(look.tooltip, 200) }),
    ...shared,
    fallback: { type: 'Action.Submit', ...shared }
  }
}

/** The same, for a whole row that can be pressed. A client without Action.Execute leaves the row unpressed: the buttons remain. */
export function rowAction(title: string, carried: CarriedData, key: string | number): CardElement {
  const { fallback: _, tooltip: __, ...action } = button(title, carried, { key: `row-${key}` })
  return { ...action, type: 'Action.Execute' }
}

const withoutNulls = (data: object): Record<string, unknown> =>
  Object.fromEntries(Object.entries(data).filter(([, value]) => value !== null))

const LONGEST_ID = 128
// A Teams message is at most 100 KB.
const LONGEST_TEXT = 100_000

/**
 * Reads what a pressed button sent. The data went through a client and may be anything: null where it is not what a button of this verb carries. Ids are
 * strings of the right form, not ids of what exists.
 */
export function readButton(verb: string, data: unknown): ButtonData | null {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return null
  const fields = new Map(Object.entries(data))
  const word = (name: string, longest = LONGEST_ID): string | null => {
    const value = fields.get(name)
    return typeof value === 'string' && value !== '' && value.length <= longest ? value : null
  }
  const typed = (name: string): string | null => {
    const value = word(name, LONGEST_TEXT)
    return value === null || value.trim() === '' ? null : value
  }
  const page = (): number => {
    const value = fields.get('page')
    return typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= 1e6 ? value : 1
  }
  const place = (): { meetingId: MeetingId; itemId: ItemId } | null => {
    const [meeting, item] = [word('meetingId'), word('itemId')]
    return meeting && item ? { meetingId: idFrom<MeetingId>(meeting), itemId: idFrom<ItemId>(item) } : null
  }
  switch (verb) {
    case 'show-item': {
      const at = place()
      return at && { verb, ...at, page: page(), question: typed('question') }
    }
    case 'show-history': {
      const decision = word('decisionId')
      return decision
        ? { verb, decisionId: idFrom<DecisionId>(decision), page: page(), question: typed('question') }
        : null
    }
    case 'show-agenda':
    case 'show-minutes': {
      const meeting = word('meetingId')
      return meeting ? { verb, meetingId: idFrom<MeetingId>(meeting), page: page() } : null
    }
    case 'open-form': {
      const at = place()
      return at && { verb, ...at }
    }
    case 'record': {
      const [at, form, phrase] = [place(), word('form'), typed('phrase')]
      if (!at || !form || (phrase !== null && !isPhrase(phrase))) return null
      return { verb, ...at, form, text: typed('text'), subHeading: typed('subHeading')?.trim() ?? null, phrase }
    }
    case 'undo':
    case 'restore': {
      const operation = word('operation')
      return operation ? { verb, operation: idFrom<OperationId>(operation) } : null
    }
    case 'correct': {
      const [at, decision, text] = [place(), word('decisionId'), typed('text')]
      return at && decision && text ? { verb, ...at, decisionId: idFrom<DecisionId>(decision), text } : null
    }
    case 'ask': {
      const text = typed('text')
      return text ? { verb, text, page: page() } : null
    }
    case 'follow':
    case 'unfollow': {
      const topic = word('topic', 300)
      return topic ? { verb, topic } : null
    }
    case 'set-visibility': {
      const [forum, visibility] = [word('forumId'), word('visibility')]
      if (!forum || (visibility !== 'employees' && visibility !== 'members')) return null
      return { verb, forumId: idFrom<ForumId>(forum), visibility }
    }
    case 'import': {
      const [draft, visibility] = [word('draft'), word('visibility')]
      if (!draft || (visibility !== 'employees' && visibility !== 'members')) return null
      return { verb, draft, visibility }
    }
    case 'drop-draft': {
      const draft = word('draft')
      return draft ? { verb, draft } : null
    }
    case 'move-binding': {
      const name = word('name', 300)
      return name ? { verb, name } : null
    }
    default:
      return null
  }
}
