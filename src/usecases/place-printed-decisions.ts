import { CLOSED_TITLE } from '../archive/closed-title.ts'
import type { DecisionState, ForumState, ItemState } from '../archive/forum-state.ts'
import { type DecisionId, decisionIdOf, foldName, type ItemId, type MeetingId } from '../domain/ids.ts'
import type { DecisionBlock, LocalDate, MinutesItem } from '../domain/minutes.ts'

/** A recorded decision that the document prints otherwise: for the secretary to decide, never decided silently. */
export interface Conflict {
  readonly meetingId: MeetingId
  readonly itemId: ItemId
  /** The recorded one; null where several take the place of the one printed. */
  readonly decisionId: DecisionId | null
  readonly item: number
  /** Its texts are for members. */
  readonly closed: boolean
  readonly title: string
  readonly recorded: string
  readonly printed: string
}
/** White space apart: so a document is compared with the record. */
export const squash = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim()

export interface PlacedBlock {
  readonly id: DecisionId
  readonly printed: DecisionBlock
  readonly write: 'new' | 'changed' | 'nothing'
}

/**
 * Which decision each printed block is. The same block printed in two minutes is one decision, dated by its own heading; the body, the date and the case
 * or title tell it from others, and its place among equals where one body decided twice on one day.
 */
export function placeBlocks(
  state: ForumState,
  {
    meetingId,
    known,
    printed,
    date: meetingDate,
    again
  }: {
    readonly meetingId: MeetingId
    readonly known: ItemState | undefined
    readonly printed: MinutesItem
    readonly date: LocalDate
    /** The same document was read before. */
    readonly again: boolean
  },
  conflicts: Conflict[]
): PlacedBlock[] {
  const seen = new Map<string, number>()
  return printed.decisions.flatMap((block): PlacedBlock[] => {
    const body = block.forum ?? state.name
    const decidedOn = block.date ?? meetingDate
    const key = [foldName(body), decidedOn].join('|')
    const ordinal = seen.get(key) ?? 0
    seen.set(key, ordinal + 1)
    const recorded = (known?.decisions ?? []).flatMap((id) => {
      const decision = state.decisions.get(id)
      return decision && decision.decidedOn === decidedOn && !decision.imported ? [decision] : []
    })
    if (isSome(recorded)) {
      const said = recorded.map((one) => [one.subHeading ?? '', textOf(one)].join(' ')).join(' ')
      if (squash(said) !== squash(block.text) && !recorded.some((one) => squash(textOf(one)) === squash(block.text)))
        conflicts.push(conflictOf(printed, block, recorded, said.trim()))
      return recorded.map((one) => ({ id: one.id, printed: block, write: 'nothing' }))
    }
    const shared = decisionIdOf(
      'printed',
      state.id,
      foldName(body),
      decidedOn,
      printed.caseNumber ?? '',
      foldName(printed.title),
      String(ordinal)
    )
    const own = decisionIdOf('printed', meetingId, String(printed.number), foldName(body), decidedOn, String(ordinal))
    const standing = state.decisions.get(shared)
    if (!standing || hasSaid(standing, block.text))
      return [{ id: shared, printed: block, write: standing ? 'nothing' : 'new' }]
    if (again && isRedacted(standing)) return [{ id: shared, printed: block, write: 'nothing' }]
    // Another meeting prints it otherwise: a decision of that print. What was redacted cannot be compared, and is not brought back by another print.
    const before = standing.meetingId === meetingId ? standing : state.decisions.get(own)
    if (!before && !isRedacted(standing)) return [{ id: own, printed: block, write: 'new' }]
    if (!before) {
      conflicts.push(conflictOf(printed, block, [standing], textOf(standing)))
      return [{ id: shared, printed: block, write: 'nothing' }]
    }
    if (again && isRedacted(before)) return [{ id: before.id, printed: block, write: 'nothing' }]
    if (hasSaid(before, block.text)) return [{ id: before.id, printed: block, write: 'nothing' }]
    if (before.versions.at(-1)?.by === null || isRedacted(before))
      return [{ id: before.id, printed: block, write: 'changed' }]
    conflicts.push(conflictOf(printed, block, [before], textOf(before)))
    return [{ id: before.id, printed: block, write: 'nothing' }]
  })
}

const isSome = <One>(list: readonly One[]): list is readonly [One, ...One[]] => list.length > 0

/** Whether a version of the decision, also one that was corrected since, says exactly this: then the document brings nothing new. */
const hasSaid = (decision: DecisionState, text: string): boolean =>
  decision.versions.some((one) => one.text !== null && squash(one.text) === squash(text))

function conflictOf(
  printed: MinutesItem,
  block: DecisionBlock,
  recorded: readonly [DecisionState, ...DecisionState[]],
  said: string
): Conflict {
  const [first, ...more] = recorded
  return {
    meetingId: first.meetingId,
    itemId: first.itemId,
    decisionId: more.length === 0 ? first.id : null,
    item: printed.number,
    closed: printed.closed,
    title: printed.closed ? CLOSED_TITLE : printed.title,
    recorded: said,
    printed: block.text
  }
}

/** What stands of it was redacted. */
const isRedacted = (decision: DecisionState): boolean => Boolean(decision.versions.at(-1)?.redacted)

const textOf = (decision: DecisionState): string => decision.versions.at(-1)?.text ?? ''
