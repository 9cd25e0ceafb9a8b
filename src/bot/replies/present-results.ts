import type { ForumId } from '../../domain/ids.ts'
import type { Changed } from '../../usecases/changed.ts'
import type { World } from '../../usecases/ports.ts'
import type { Refused } from '../../usecases/refusal.ts'
import type { TakenBack } from '../../usecases/undo.ts'
import { whenPosted } from '../../usecases/when-posted.ts'
import { readerOf } from '../../usecases/who-may.ts'
import type { Asked } from '../asked.ts'
import { type ChangeState, presentChange } from '../present/present-change.ts'
import { replyWith } from '../present/show-card.ts'
import type { TurnReply } from '../turn.ts'
import { createRefused, type SayRefused } from './refused-reply.ts'

/** Something to show, or why it is not shown. */
export type Shown<Thing> = Promise<({ ok: true } & Thing) | Refused>

/** What every subject's replies are made with. */
export interface Results {
  readonly refused: SayRefused
  /** Whether closed items of the forum may be shown here, to this reader. */
  readonly maySeeClosed: (by: Asked, forum: ForumId) => Promise<boolean>
  /** The card of what was shown, or the refusal. */
  readonly shown: <Thing>(by: Asked, showing: Shown<Thing>, card: (thing: Thing) => TurnReply) => Promise<TurnReply>
  /** What was done, taken back or restored, or the refusal. */
  readonly presented: (by: Asked, result: Changed | TakenBack, state: ChangeState) => Promise<TurnReply>
}

/** Puts the plain results that many use cases share on their cards. */
export function createResults(world: World): Results {
  const refused = createRefused(world)
  const maySeeClosed: Results['maySeeClosed'] = async (by, forum) =>
    by.place.kind === 'personal' && (await readerOf(world, by.person, by.place)).here.has(forum)

  return {
    refused,
    maySeeClosed,
    async shown(by, showing, card) {
      const result = await showing
      return result.ok ? card(result) : refused(by, result.refusal)
    },
    async presented(by, result, state) {
      if (!result.ok) return refused(by, result.refusal)
      const { change } = result
      const confidential = await maySeeClosed(by, change.forumId)
      // A message that is delivered again after what it did was taken back.
      const stands = state === 'done' && change.undone ? 'taken-back' : state
      const posting = await whenPosted(world, change)
      const where = { confidential, inChannel: by.place.kind !== 'personal', posting }
      return replyWith(presentChange(change, stands, where, by.language))
    }
  }
}
