import type { ForumId, MeetingId, PersonId } from '../domain/ids.ts'
import type { Meeting } from '../domain/meeting.ts'
import { type NamedMeeting, nameMeeting } from './named.ts'
import type { Posted, World } from './ports.ts'

/** A post's row: see the store. */
export interface PostRow {
  readonly id: string
  readonly state: 'claimed' | 'sending' | 'sent' | 'unknown' | 'skipped'
  readonly instance: string
  readonly at: string
  readonly about: Readonly<Record<string, unknown>>
  readonly messageId: string | null
}
interface Step {
  readonly instance: string
  readonly at: string
  readonly messageId?: string
}
export interface PostRows {
  readonly claim: (
    id: string,
    step: Step & { readonly about?: Readonly<Record<string, unknown>> }
  ) => Promise<'mine' | 'taken'>
  readonly takeOver: (post: PostRow, step: Step) => Promise<'mine' | 'taken'>
  readonly advance: (id: string, from: 'claimed' | 'sending', to: PostRow['state'], step: Step) => Promise<boolean>
  readonly declareUnknown: (post: PostRow, step: Step) => Promise<boolean>
  readonly unfinished: () => Promise<readonly PostRow[]>
}

export type PostOutcome = { readonly outcome: Posted; readonly messageId?: string }
/** `unknown`: it may stand in the channel or not. `refused`: it surely does not. */
export type PostTrouble = 'agenda-empty' | 'agenda-unknown' | 'minutes-unknown' | 'minutes-refused'

/** Says things that nobody asked for. */
export interface Announcer {
  readonly post: (what: 'agenda' | 'minutes', channelId: string, meeting: Meeting) => Promise<PostOutcome>
  /** Tells a secretary, in personal chat, what became of a post. */
  readonly tellOfPost: (person: PersonId, what: PostTrouble, meeting: NamedMeeting) => Promise<void>
  /** For the operator: no words of people or documents. */
  readonly note: (
    what: `${'agenda' | 'minutes'} ${'posted' | 'empty' | 'outcome unknown' | 'refused' | 'given up'}`,
    facts: { post: string; lateMs?: number }
  ) => void
}

export interface Posting {
  readonly world: World
  readonly posts: PostRows
  readonly announcer: Announcer
  /** Names this process among the instances of the bot. */
  readonly instance: string
}

/**
 * Sends what is claimed by this instance, once: where it cannot be known whether it went out it is never sent again, and what was surely refused goes back to
 * be tried again. Null: it is no longer ours to send.
 */
export async function sendClaimed(
  { world, posts, instance }: Posting,
  id: string,
  send: () => Promise<PostOutcome>
): Promise<{ readonly outcome: Posted; readonly at: string } | null> {
  if (!(await posts.advance(id, 'claimed', 'sending', { instance, at: world.clock() }))) return null
  const sent = await send()
  const at = world.clock()
  const after = { instance, at, ...(sent.messageId === undefined ? {} : { messageId: sent.messageId }) }
  const next = sent.outcome === 'refused' ? 'claimed' : sent.outcome
  return (await posts.advance(id, 'sending', next, after)) ? { outcome: sent.outcome, at } : null
}

/** Tells the secretaries of a forum what became of a post, by what everyone may know of the meeting. */
export async function tellSecretaries(
  { world, announcer }: Posting,
  what: PostTrouble,
  { forumId, meetingId }: { readonly forumId: ForumId; readonly meetingId: MeetingId }
): Promise<void> {
  const state = world.archive.viewOf(forumId, 'open')
  const meeting = state?.meetings.get(meetingId)
  if (!state || !meeting) return
  for (const person of state.roles.secretary.keys())
    await announcer.tellOfPost(person, what, nameMeeting(state, meeting))
}
