import type { DecisionState, ForumState, ItemState, MeetingState } from '../archive/forum-state.ts'
import type { ItemReference } from '../commands/command.ts'
import {
  type DecisionId,
  decisionIdOf,
  foldName,
  type ItemId,
  type MeetingId,
  type OperationId
} from '../domain/ids.ts'
import type { Place } from '../domain/people.ts'
import type { Happening } from '../domain/records.ts'
import { asSecretary, asSecretaryByCard } from './as-secretary.ts'
import type { Changed } from './changed.ts'
import type { Decided } from './commit.ts'
import { type NamedPlace, namePlace } from './named.ts'
import type { Act, World } from './ports.ts'
import { refuse } from './refusal.ts'
import { itemForRecording, itemNumbered } from './which-item.ts'
import { meetingForCorrection } from './which-meeting.ts'

/** Longest decision that is taken from a chat, in UTF-16 units: Teams carries no longer message. */
export const LONGEST_TEXT = 28_000

export interface Written {
  readonly subHeading: string | null
  readonly text: string
}

/** Records what the secretary writes for an item, by command. */
export const recordDecision = (
  world: World,
  act: Act,
  place: Place,
  reference: ItemReference,
  written: Written
): Promise<Changed> =>
  asSecretary(world, act, place, (state) => {
    const found = itemForRecording(world, state, reference)
    return found.ok ? decideRecording(state, found.meeting, found.item, written, place) : found
  })

/** Records what the secretary writes into an item's form. The meeting and the item are the card's. */
export const recordByForm = (
  world: World,
  act: Act,
  place: Place,
  at: { meetingId: MeetingId; itemId: ItemId },
  written: Written
): Promise<Changed> =>
  asSecretaryByCard(world, act, place, at.meetingId, (state) => {
    const meeting = state.meetings.get(at.meetingId)
    const item = state.items.get(at.itemId)
    if (!meeting || item?.meetingId !== meeting.id || item.lapsed || meeting.state === 'cancelled')
      return refuse({ reason: 'button-outdated' })
    return decideRecording(state, meeting, item, written, place)
  })

const isTooLong = ({ subHeading, text }: Written): boolean => (subHeading ?? '').length + text.length > LONGEST_TEXT

/** The decisions that stand for an item now. */
export const standing = (state: ForumState, item: ItemState): DecisionState[] =>
  item.decisions.flatMap((id) => {
    const decision = state.decisions.get(id)
    return decision ? [decision] : []
  })

/** The operation that recorded exactly this text, where it is what stands now. */
const sayingThis = (decision: DecisionState, text: string): OperationId | null => {
  const now = decision.versions.at(-1)
  return now?.text === text ? now.operation : null
}

const underSameHeading = (decision: DecisionState, subHeading: string | null): boolean =>
  foldName(decision.subHeading ?? '') === foldName(subHeading ?? '')

/** Where others read along, what stands on a closed item is not told by a refusal either. */
function discreetly(decided: Decided, place: Place, item: ItemState, named: NamedPlace): Decided {
  if (decided.ok || !item.closed || place.kind === 'personal') return decided
  return refuse({ reason: 'said-in-private', ...named, because: decided.refusal, holdsWords: true })
}

const decideRecording = (
  state: ForumState,
  meeting: MeetingState,
  item: ItemState,
  written: Written,
  place: Place
): Decided => discreetly(whatToRecord(state, meeting, item, written), place, item, namePlace(state, meeting, item))

function whatToRecord(state: ForumState, meeting: MeetingState, item: ItemState, written: Written): Decided {
  const named = namePlace(state, meeting, item)
  if (isTooLong(written)) return refuse({ reason: 'text-too-long', limit: LONGEST_TEXT })
  const there = standing(state, item).find((one) => underSameHeading(one, written.subHeading))
  const same = there ? sayingThis(there, written.text) : null
  if (same) return { ok: true, already: same }
  if (there)
    return refuse({
      reason: 'decision-exists',
      ...named,
      meetingId: meeting.id,
      itemId: item.id,
      decisionId: there.id,
      given: written.text
    })
  if (meeting.state === 'closed') return refuse({ reason: 'meeting-closed', meeting: named.meeting })
  const decisionId = decisionIdOf(item.id, meeting.date, foldName(written.subHeading ?? ''))
  const recorded: Happening = {
    kind: 'decision-recorded',
    facts: { meetingId: meeting.id, itemId: item.id, decisionId, decidedOn: meeting.date },
    content: { forum: state.name, subHeading: written.subHeading, text: written.text }
  }
  return { ok: true, write: item.closed ? { closed: [recorded] } : { open: [recorded] } }
}

/** A new version beside the old one, also in closed and imported meetings. */
export const correctDecision = (
  world: World,
  act: Act,
  place: Place,
  reference: ItemReference,
  written: Written
): Promise<Changed> =>
  asSecretary(world, act, place, (state) => {
    const has = (meeting: MeetingState): boolean => {
      const found = itemNumbered(state, meeting, reference.number)
      return found.ok && found.item.decisions.length > 0
    }
    const which = meetingForCorrection(state, { now: world.clock(), zone: world.zone }, reference, has)
    if (!which.ok) return which
    const { meeting } = which
    const found = itemNumbered(state, meeting, reference.number)
    if (!found.ok) return found
    const named = namePlace(state, meeting, found.item)
    return discreetly(whatToCorrect(state, meeting, found.item, written), place, found.item, named)
  })

function whatToCorrect(state: ForumState, meeting: MeetingState, item: ItemState, written: Written): Decided {
  const named = namePlace(state, meeting, item)
  if (isTooLong(written)) return refuse({ reason: 'text-too-long', limit: LONGEST_TEXT })
  const all = standing(state, item)
  const own = all.filter((one) => one.decidedOn === meeting.date)
  const candidates = (own.length > 0 ? own : all).filter(
    (one) => written.subHeading === null || underSameHeading(one, written.subHeading)
  )
  const target =
    candidates.length > 1 ? candidates.find((one) => underSameHeading(one, written.subHeading)) : candidates[0]
  if (!target) {
    const subHeadings = all.flatMap((one) => (one.subHeading ? [one.subHeading] : []))
    if (all.length === 0) return refuse({ reason: 'item-without-decision', ...named })
    return refuse({ reason: 'which-decision', ...named, subHeadings: item.closed ? [] : subHeadings })
  }
  return correctTo(written.text, target, item)
}

/** A new version of a decision, in the chain that holds its item's words. */
function correctTo(text: string, target: DecisionState, item: ItemState): Decided {
  const same = sayingThis(target, text)
  if (same) return { ok: true, already: same }
  const corrected: Happening = {
    kind: 'decision-corrected',
    facts: { meetingId: item.meetingId, itemId: item.id, decisionId: target.id },
    content: { text }
  }
  return { ok: true, write: item.closed ? { closed: [corrected] } : { open: [corrected] } }
}

/** The correction that an edited message offers: to the text as it was when the card was shown. */
export const correctByButton = (
  world: World,
  act: Act,
  place: Place,
  at: { meetingId: MeetingId; itemId: ItemId; decisionId: DecisionId; text: string }
): Promise<Changed> =>
  asSecretaryByCard(world, act, place, at.meetingId, (state) => {
    const target = state.decisions.get(at.decisionId)
    const item = state.items.get(at.itemId)
    if (!target || item?.meetingId !== at.meetingId || target.itemId !== item.id)
      return refuse({ reason: 'button-outdated' })
    if (at.text.length > LONGEST_TEXT) return refuse({ reason: 'text-too-long', limit: LONGEST_TEXT })
    return correctTo(at.text, target, item)
  })
