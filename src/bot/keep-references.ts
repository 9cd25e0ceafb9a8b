import type { Activity } from 'botbuilder'
import { factsOfFault, type Log } from './log.ts'
import { type ConversationReference, referenceOf } from './reference.ts'
import type { Turn } from './turn.ts'

const MOST_KNOWN = 10_000

/**
 * Has the reference of every conversation kept once, and again when it has changed or the last attempt failed. From where the bot was taken
 * away nothing is kept. Never throws: a turn is answered without it.
 */
export function createKeeper(
  keepReference: (reference: ConversationReference) => Promise<void>,
  log: Log
): (turn: Turn, activity: Activity) => Promise<void> {
  const known = new Map<string, string>()
  return async ({ kind, place }, activity) => {
    if (kind === 'removed') {
      known.delete(place.id)
      return
    }
    const reference = referenceOf(activity)
    const written = JSON.stringify(reference)
    if (known.get(place.id) === written) return
    try {
      await keepReference(reference)
    } catch (fault) {
      log.warn('conversation could not be kept', factsOfFault(fault))
      return
    }
    if (known.size >= MOST_KNOWN) known.clear()
    known.set(place.id, written)
  }
}
