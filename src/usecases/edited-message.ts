import type { ForumState, Operation } from '../archive/forum-state.ts'
import type { Command } from '../commands/command.ts'
import { foldName, type ItemId, type MeetingId, type OperationId } from '../domain/ids.ts'
import type { Person, Place } from '../domain/people.ts'
import { type NamedPlace, namePlace } from './named.ts'
import type { World } from './ports.ts'
import type { Written } from './record-decision.ts'
import { type ShownDecision, showHistory } from './show.ts'
import { forumInPlace } from './which-forum.ts'
import { itemForRecording } from './which-item.ts'
import { mayAdminister, mayRecord } from './who-may.ts'

/** What is to be said of an edited message. Nothing was changed by it. */
export type Edited =
  /** It recorded a decision: what stands, and the text that it now gives; null where it gives none. */
  | { readonly kind: 'decision'; readonly shown: ShownDecision; readonly text: string | null }
  /** What it recorded, or now says, is of a closed item, and others read along. `decision`: the one that it recorded. */
  | { readonly kind: 'closed'; readonly at: NamedPlace }
  /** It recorded something else, and now says another thing. */
  | { readonly kind: 'change'; readonly operation: OperationId }
  /** It recorded nothing, and now reads as if it did. `at`: where the decision that it holds would belong. */
  | {
      readonly kind: 'nothing-recorded'
      readonly decision: (NamedPlace & { meetingId: MeetingId; itemId: ItemId; written: Written }) | null
    }

/** What a message now says, where the whole of it is a command that records something. */
export type RecordingCommand = Extract<
  Command,
  {
    kind:
      | 'plan-meeting'
      | 'move-meeting'
      | 'cancel-meeting'
      | 'close-meeting'
      | 'add-item'
      | 'remove-item'
      | 'move-item'
      | 'close-item'
      | 'open-item'
      | 'participants'
      | 'absent'
      | 'schedule'
      | 'record-decision'
      | 'correct-decision'
      | 'undo'
      | 'alias'
      | 'role'
  }
>
type Recording = RecordingCommand

const RECORDING: ReadonlySet<Command['kind']> = new Set<Recording['kind']>([
  'plan-meeting',
  'move-meeting',
  'cancel-meeting',
  'close-meeting',
  'add-item',
  'remove-item',
  'move-item',
  'close-item',
  'open-item',
  'participants',
  'absent',
  'schedule',
  'record-decision',
  'correct-decision',
  'undo',
  'alias',
  'role'
])
const isRecording = (command: Command): command is Recording => RECORDING.has(command.kind)

/**
 * What to say of a message that somebody edited; null where there is nothing to say. `first` is the operation of the message as it was first written, `now`
 * what it now asks for.
 */
export async function judgeEdit(
  world: World,
  { person, place }: { readonly person: Person; readonly place: Place },
  first: OperationId,
  now: Command | null
): Promise<Edited | null> {
  const command = now && isRecording(now) ? now : null
  const state = world.archive.states().find((one) => one.operations.has(first))
  const operation = state?.operations.get(first)
  if (!state || !operation || operation.undone) return judgeUnrecorded(world, { person, place }, command)
  if (operation.by !== person.id) return null
  const decisionId = operation.records.flatMap(({ kind, facts }) =>
    (kind === 'decision-recorded' || kind === 'decision-corrected') && 'decisionId' in facts ? [facts.decisionId] : []
  )[0]
  if (decisionId === undefined) {
    if (command === null || saysTheSame(operation, command)) return null
    const closed = place.kind === 'personal' ? null : closedItemOf(state, operation)
    return closed ? { kind: 'closed', at: closed } : { kind: 'change', operation: operation.id }
  }
  const shown = await showHistory(world, { person, place }, decisionId)
  if (shown.ok) {
    const text = textFor(shown, command)
    return text === shown.decision.text ? null : { kind: 'decision', shown, text }
  }
  const at = place.kind === 'personal' ? null : closedItemOf(state, operation)
  return at && { kind: 'closed', at }
}

/** Of a message that recorded nothing: only to who could have recorded, here. */
async function judgeUnrecorded(
  world: World,
  { person, place }: { readonly person: Person; readonly place: Place },
  command: Recording | null
): Promise<Edited | null> {
  if (command === null) return null
  const found = await forumInPlace(world, person, place)
  if (!found.ok || !(mayRecord(found.state, person.id) || mayAdminister(world, person))) return null
  const nothing: Edited = { kind: 'nothing-recorded', decision: null }
  if (command.kind === 'add-item' && command.closed && place.kind !== 'personal') return nothing
  if (command.kind !== 'record-decision' && command.kind !== 'correct-decision') return nothing
  const target = itemForRecording(world, found.state, command.item)
  if (!target.ok) return nothing
  const { meeting, item } = target
  const at = namePlace(found.state, meeting, item)
  if (item.closed && place.kind !== 'personal') return { kind: 'closed', at }
  if (command.kind === 'correct-decision' || meeting.confidential) return nothing
  const { text, subHeading } = command
  return {
    kind: 'nothing-recorded',
    decision: { ...at, meetingId: meeting.id, itemId: item.id, written: { text, subHeading } }
  }
}

function closedItemOf(state: ForumState, operation: Operation): NamedPlace | null {
  for (const { facts } of operation.records) {
    if (!('itemId' in facts) || facts.itemId === undefined) continue
    const item = state.items.get(facts.itemId)
    const meeting = item && state.meetings.get(item.meetingId)
    if (item?.closed && meeting && !meeting.confidential) return namePlace(state, meeting, item)
  }
  return null
}

/** An edit that leaves the meaning as it was ("nyt punkt  Havnen"), as far as the record tells. */
function saysTheSame(operation: Operation, command: Recording): boolean {
  return operation.records.some(({ kind, content }) => {
    if (command.kind === 'add-item' && (kind === 'item-added' || kind === 'item-titled'))
      return content?.title === command.item.title && content.caseNumber === command.item.caseNumber
    if ((command.kind === 'participants' || command.kind === 'absent') && kind === `${command.kind}-set`)
      return content !== null && 'names' in content && content.names.join('|') === command.names.join('|')
    return false
  })
}

/** The text that an edited message now gives the decision it recorded; null where it gives none, or speaks of another item. */
function textFor({ item, decision, meeting }: ShownDecision, command: Recording | null): string | null {
  if (command?.kind !== 'record-decision' && command?.kind !== 'correct-decision') return null
  const same =
    command.item.number === item.number &&
    (command.item.date ?? meeting.date) === meeting.date &&
    foldName(command.subHeading ?? '') === foldName(decision.subHeading ?? '')
  return same ? command.text : null
}
