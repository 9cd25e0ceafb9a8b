import type { AnswerBlock } from '../answering/composing/answer.ts'
import type { Language } from '../domain/language.ts'
import type { Person, Place } from '../domain/people.ts'
import type { Happening } from '../domain/records.ts'
import { showFollowUps } from './answer.ts'
import { type Changed, changedBy } from './changed.ts'
import { commit } from './commit.ts'
import type { Act, World } from './ports.ts'
import { refuse } from './refusal.ts'

/**
 * Marks a follow-up as done: the one that has this number in the list that the person would be shown here now. Who sees it may: the record says who
 * did. One of a closed item is seen, and so can be marked, in its members' personal chats alone.
 */
export async function markFollowUpDone(
  world: World,
  asking: { readonly person: Person; readonly place: Place },
  act: Act,
  number: number,
  language: Language
): Promise<Changed> {
  const repeat = world.archive.states().find((state) => state.operations.has(act.operation))
  const operation = repeat?.operations.get(act.operation)
  if (repeat && operation) return changedBy({ ok: true, state: repeat, operation, repeated: true })
  const { here } = await showFollowUps(world, asking, null, language)
  const found = here.blocks.find(
    (block): block is Extract<AnswerBlock, { kind: 'entry' }> =>
      block.kind === 'entry' && block.followUp?.number === number
  )
  const { meetingId, itemId } = found?.source ?? {}
  const forum = meetingId && world.archive.states().find((state) => state.meetings.has(meetingId))?.id
  if (!found?.followUp || !meetingId || !forum) return refuse({ reason: 'follow-up-unknown' })
  const done: Happening = {
    kind: 'follow-up-done',
    facts: { followUp: found.followUp.id, meetingId, ...(itemId ? { itemId } : {}) },
    content: { text: found.text }
  }
  return changedBy(
    await commit(world, forum, act, (state) => {
      const closed = itemId && state.items.get(itemId)?.closed
      return { ok: true, write: closed ? { closed: [done] } : { open: [done] } }
    })
  )
}
