import type { ForumState, Operation } from '../archive/forum-state.ts'
import type { ForumId, OperationId } from '../domain/ids.ts'
import type { ChainKey, Draft, Happening } from '../domain/records.ts'
import type { Authored, World } from './ports.ts'
import { type Refused, refuse } from './refusal.ts'

/** What an act writes: into the chain that all may know, and into the one that only members may. */
export interface Writing {
  readonly open?: readonly Happening[]
  readonly closed?: readonly Happening[]
}
export type Decided =
  | { readonly ok: true; readonly write: Writing }
  /** The very same is already recorded: answer as it was answered, write nothing. */
  | { readonly ok: true; readonly already: OperationId }
  | Refused
export type Committed =
  | { readonly ok: true; readonly operation: Operation; readonly state: ForumState; readonly repeated: boolean }
  | Refused

/** Acts on what only members know of (minutes for members only, a decision of a closed item) go where that stands, into the closed chain. */
function divide(state: ForumState, { open = [], closed = [] }: Writing): Required<Writing> {
  const isConfidential = ({ kind, facts }: Happening): boolean =>
    !kind.endsWith('-imported') &&
    (('meetingId' in facts && facts.meetingId !== undefined && state.meetings.get(facts.meetingId)?.confidential) ||
      ('decisionId' in facts && state.decisions.get(facts.decisionId)?.confidential)) === true
  return {
    open: open.filter((one) => !isConfidential(one)),
    closed: [...closed, ...open.filter(isConfidential)]
  }
}

/** Each lost race means that another act was written, so twenty in a row means a fault, not bad luck. */
const ATTEMPTS = 20

/**
 * Writes one act of one person into a forum's chains. `decide` sees what stands and says what to write or why not; where somebody else wrote first it
 * is asked again, so that its rules hold against what stands at the very moment of writing. An act that is already written is not written again: the
 * same delivery answers as the first time. Closed words go first, so that an open record never refers to words that are not there.
 */
export async function commit(
  world: Pick<World, 'archive' | 'records' | 'clock'>,
  forum: ForumId,
  act: Authored,
  decide: (state: ForumState) => Decided
): Promise<Committed> {
  const { archive } = world
  const at = world.clock()
  let sure = false
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const state = archive.stateOf(forum)
    if (!state) return refuse({ reason: 'try-again' })
    const written = state.operations.get(act.operation)
    const openIsWritten = written?.records.some((record) => record.chain.confidentiality === 'open') ?? false
    const closedIsWritten = written?.records.some((record) => record.chain.confidentiality === 'closed') ?? false
    if (written && openIsWritten) return { ok: true, operation: written, state, repeated: true }
    const decided = decide(state)
    if (!decided.ok) return written ? { ok: true, operation: written, state, repeated: true } : decided
    if ('already' in decided) {
      const first = state.operations.get(decided.already)
      return first ? { ok: true, operation: first, state, repeated: true } : refuse({ reason: 'try-again' })
    }
    const { open, closed } = divide(state, decided.write)
    if (written && open.length === 0) return { ok: true, operation: written, state, repeated: true }
    // The closed chain does not tell that the open one has moved on (the item was opened, the role taken): that is looked up first.
    if (closed.length > 0 && !sure) {
      sure = true
      await archive.refresh()
      continue
    }
    const write = async (
      confidentiality: ChainKey['confidentiality'],
      happenings: readonly Happening[]
    ): Promise<boolean> => {
      const chain: ChainKey = { forumId: forum, confidentiality }
      const drafts: Draft[] = happenings.map((happening) => ({
        ...happening,
        operation: act.operation,
        by: act.person?.id ?? null,
        at
      }))
      const appended = await world.records.append(chain, archive.sequenceOf(chain), drafts)
      if (appended.ok) await archive.take(chain, appended.records)
      return appended.ok
    }
    const done =
      (closed.length === 0 || closedIsWritten || (await write('closed', closed))) &&
      (open.length === 0 || (await write('open', open)))
    if (done) {
      const now = archive.stateOf(forum)
      const operation = now?.operations.get(act.operation)
      if (now && operation) return { ok: true, operation, state: now, repeated: false }
    }
    await archive.refresh()
  }
  return refuse({ reason: 'try-again' })
}
