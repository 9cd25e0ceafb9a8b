import type { ForumState } from '../archive/forum-state.ts'
import { operationIdOf } from '../domain/ids.ts'
import type { Act } from './ports.ts'

/**
 * A press as an act: pressed again while its first is written it is the same act, and what stands already is not written again; but pressed again
 * after something else came to stand, it is a new one.
 */
export function actOfPress(state: ForumState, act: Act): Act {
  let { operation } = act
  while (state.operations.has(operation)) operation = operationIdOf('pressed again', operation)
  return { ...act, operation }
}
