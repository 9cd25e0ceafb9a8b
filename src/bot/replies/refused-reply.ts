import type { Place } from '../../domain/people.ts'
import { localMomentOf } from '../../domain/zone.ts'
import type { World } from '../../usecases/ports.ts'
import type { Refusal } from '../../usecases/refusal.ts'
import { showHistory } from '../../usecases/show.ts'
import { readerOf } from '../../usecases/who-may.ts'
import type { Asked } from '../asked.ts'
import { presentRefusal } from '../present/present-refusal.ts'
import { meetingWords, repliesIn } from '../present/words.ts'
import type { Outgoing, TurnReply } from '../turn.ts'

/** As if it had been asked in personal chat: for what is sent there. */
export const inPrivate = (by: Asked): Asked & { readonly place: Place } => ({
  ...by,
  place: { kind: 'personal', id: by.place.id, teamId: null }
})

/** Whether the closed items of the place's forum may be sent to this person in personal chat. */
export async function mayBeToldInPrivate(world: World, by: Asked): Promise<boolean> {
  const forum = await world.settings.forumOfChannel(by.place.id)
  return forum !== null && (await readerOf(world, by.person, by.place)).inPrivate.has(forum)
}

export type SayRefused = (by: Asked, refusal: Refusal) => Promise<TurnReply>

/** Says why something was not done. Where others read along, what stands on a closed item is told in personal chat alone. */
export function createRefused(world: World): SayRefused {
  const shown = async (by: Asked, refusal: Refusal): Promise<Outgoing> => {
    const standing = refusal.reason === 'decision-exists' ? await showHistory(world, by, refusal.decisionId) : null
    const { date } = localMomentOf(world.clock(), world.zone)
    return presentRefusal(refusal, standing?.ok ? standing : null, date, by.language)
  }
  return async (by, refusal) => {
    const quiet = by.place.kind === 'personal' ? null : saidInPrivate(refusal)
    if (quiet === null) return { here: [await shown(by, refusal)] }
    const told = await mayBeToldInPrivate(world, by)
    const { refusedInPrivate } = repliesIn(by.language)
    const when = meetingWords(quiet.meeting, by.language)
    return {
      here: [{ text: refusedInPrivate(quiet.item.number, when, { told, holdsWords: quiet.holdsWords }) }],
      privately: told ? [await shown(inPrivate(by), quiet.because)] : []
    }
  }
}

type SaidInPrivate = Extract<Refusal, { reason: 'said-in-private' }>

/** What tells of a closed item that something is decided on it. */
function saidInPrivate(refusal: Refusal): SaidInPrivate | null {
  if (refusal.reason === 'said-in-private') return refusal
  if (refusal.reason === 'cannot-undo') {
    const { confidential, item, meeting } = refusal.change
    if (confidential === 'nothing' || !item || !meeting) return null
    const named = { number: item.number, title: null }
    return { reason: 'said-in-private', meeting, item: named, because: refusal, holdsWords: false }
  }
  if (refusal.reason === 'built-upon') {
    if (refusal.what === null || refusal.what.item.title !== null) return null
    return { reason: 'said-in-private', ...refusal.what, because: refusal, holdsWords: false }
  }
  const tells =
    refusal.reason === 'decision-exists' ||
    refusal.reason === 'which-decision' ||
    refusal.reason === 'item-without-decision' ||
    refusal.reason === 'item-has-decision'
  if (!tells || refusal.item.title !== null) return null
  const { meeting, item } = refusal
  return { reason: 'said-in-private', meeting, item, because: refusal, holdsWords: false }
}
