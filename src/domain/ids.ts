import { createHash } from 'node:crypto'

/**
 * Ids never change. They are derived from what created the thing, so that the same creation, repeated, finds it again;
 * number, name, title and date are attributes and may change.
 */
declare const brand: unique symbol
type Id<Name extends string> = string & { readonly [brand]: Name }
export type ForumId = Id<'forum'>
export type MeetingId = Id<'meeting'>
export type ItemId = Id<'item'>
export type DecisionId = Id<'decision'>
/** Names one act of one person; all records of the act carry it, and a repeat of the act is known by it. */
export type OperationId = Id<'operation'>
/** A person, by Entra object id. */
export type PersonId = Id<'person'>

const digest = (kind: string, parts: readonly string[]): string =>
  createHash('sha256')
    .update(JSON.stringify([kind, ...parts]))
    .digest('hex')
    .slice(0, 24)

/** The form in which names are compared: NFC, case and runs of white space folded. */
export const foldName = (name: string): string =>
  name.normalize('NFC').replace(/\s+/gu, ' ').trim().toLocaleLowerCase('da')

export const forumIdOf = (name: string): ForumId => digest('forum', [foldName(name)]) as ForumId
/** `created` is the date and start time that the meeting had when it was first heard of. */
export const meetingIdOf = (forum: ForumId, ...created: readonly string[]): MeetingId =>
  digest('meeting', [forum, ...created]) as MeetingId
export const itemIdOf = (meeting: MeetingId, ...created: readonly string[]): ItemId =>
  digest('item', [meeting, ...created]) as ItemId
export const decisionIdOf = (...created: readonly string[]): DecisionId => digest('decision', created) as DecisionId
export const operationIdOf = (...origin: readonly string[]): OperationId => digest('operation', origin) as OperationId
export const personIdOf = (aadObjectId: string): PersonId => aadObjectId.toLowerCase() as PersonId
/** For ids that come back from the store or from a card, where their kind is known by where they stand. */
export const idFrom = <T extends ForumId | MeetingId | ItemId | DecisionId | OperationId>(text: string): T => text as T
