import type { ForumState } from '../archive/forum-state.ts'
import { meetingView } from '../archive/meeting-view.ts'
import { type ForumId, idFrom, type MeetingId, operationIdOf, type PersonId } from '../domain/ids.ts'
import type { Meeting } from '../domain/meeting.ts'
import { DEFAULT_POST_RULES, duePosts, type Post } from '../domain/schedule.ts'
import { instantOf } from '../domain/zone.ts'
import { commit } from './commit.ts'
import type { Posted, World } from './ports.ts'
import type { NamedMeeting } from './refusal.ts'
import { nameMeeting } from './which-meeting.ts'

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

/** Says things that nobody asked for. */
export interface Announcer {
  readonly postAgenda: (channelId: string, meeting: Meeting) => Promise<{ outcome: Posted; messageId?: string }>
  /** Tells a secretary, in personal chat, what became of an agenda. */
  readonly tellOfAgenda: (person: PersonId, what: 'empty' | 'unknown', meeting: NamedMeeting) => Promise<void>
  /** For the operator: no words of people or documents. */
  readonly note: (
    what: 'agenda posted' | 'agenda empty' | 'agenda outcome unknown' | 'agenda refused',
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

/** A claim or a sending of another instance that is older than this belongs to one that died: sending takes half a minute at most. */
const STALE_MS = 120_000
/** A refused post is tried again at this pace, until its meeting begins. */
const RETRY_MS = 15_000

/**
 * Posts every agenda that is due, once, whatever crashes when and on however many instances: a row is claimed before anything is sent, and what may have
 * gone out is never sent again. Returns when the next one is due (instant), or null.
 */
export async function postDueAgendas(posting: Posting): Promise<string | null> {
  const { world } = posting
  const now = world.clock()
  let next: string | null = null
  for (const state of world.archive.states()) {
    const channel = await world.settings.channelOfForum(state.id)
    if (channel === null) continue
    const plan = duesOf(state, now, world.zone)
    if (plan.next && (next === null || plan.next.dueAt < next)) next = plan.next.dueAt
    for (const due of plan.due) {
      const id = operationIdOf('post', due.meetingId, due.dueAt)
      const about = { forumId: state.id, meetingId: due.meetingId, dueAt: due.dueAt }
      if ((await posting.posts.claim(id, { instance: posting.instance, at: now, about })) === 'mine')
        await send(posting, id, state.id, channel, due.meetingId, due.dueAt)
    }
  }
  return next
}

function duesOf(state: ForumState, now: string, zone: string): { due: readonly Post[]; next: Post | null } {
  const meetings = [...state.meetings.values()].flatMap((meeting) =>
    meeting.state === 'planned' && meeting.plannedAt !== null && meeting.startTime !== null
      ? [{ id: meeting.id, date: meeting.date, startTime: meeting.startTime, plannedAt: meeting.plannedAt }]
      : []
  )
  const rules = state.schedule?.rules ?? DEFAULT_POST_RULES
  return duePosts({ meetings, rules, rulesSetAt: state.schedule?.setAt ?? null, now, zone })
}

/** Goes on with posts that were begun: refused ones again, those of an instance that died as far as it can be known that nothing was sent. */
export async function resumePosts(posting: Posting): Promise<void> {
  const { world, posts, instance } = posting
  for (const post of await posts.unfinished()) {
    const at = world.clock()
    const age = Date.parse(at) - Date.parse(post.at)
    const { forumId, meetingId, dueAt } = post.about
    if (typeof forumId !== 'string' || typeof meetingId !== 'string' || typeof dueAt !== 'string') continue
    const forum = idFrom<ForumId>(forumId)
    const state = world.archive.stateOf(forum)
    if (post.state === 'sending' && age > STALE_MS) {
      if (await posts.declareUnknown(post, { instance, at }))
        await reportUnknown(posting, post.id, forum, idFrom<MeetingId>(meetingId))
    } else if (post.state === 'claimed' && age > (post.instance === instance ? RETRY_MS : STALE_MS)) {
      const channel = state ? await world.settings.channelOfForum(state.id) : null
      if ((await posts.takeOver(post, { instance, at })) !== 'mine') continue
      if (channel === null) await posts.advance(post.id, 'claimed', 'skipped', { instance, at })
      else await send(posting, post.id, forum, channel, idFrom<MeetingId>(meetingId), dueAt)
    }
  }
}

async function send(
  posting: Posting,
  id: string,
  forum: ForumId,
  channel: string,
  meetingId: MeetingId,
  dueAt: string
): Promise<void> {
  const { world, posts, announcer, instance } = posting
  const at = world.clock()
  // Only what all who read the channel may know: the open chain's view.
  const state = world.archive.viewOf(forum, 'open')
  const meeting = state?.meetings.get(meetingId)
  const begun = meeting?.startTime
    ? Date.parse(instantOf({ date: meeting.date, time: meeting.startTime }, world.zone)) <= Date.parse(at)
    : true
  if (!state || !meeting || meeting.state !== 'planned' || begun) {
    await posts.advance(id, 'claimed', 'skipped', { instance, at })
    return
  }
  if (!meeting.items.some((item) => !state.items.get(item)?.lapsed)) {
    await posts.advance(id, 'claimed', 'skipped', { instance, at })
    announcer.note('agenda empty', { post: id })
    for (const person of state.roles.secretary.keys())
      await announcer.tellOfAgenda(person, 'empty', nameMeeting(state, meeting))
    return
  }
  if (!(await posts.advance(id, 'claimed', 'sending', { instance, at }))) return
  const sent = await announcer.postAgenda(channel, meetingView(state, meeting, 'open'))
  const after = { instance, at: world.clock(), ...(sent.messageId === undefined ? {} : { messageId: sent.messageId }) }
  if (sent.outcome === 'refused') {
    await posts.advance(id, 'sending', 'claimed', after)
    announcer.note('agenda refused', { post: id })
    return
  }
  // What may have been seen has numbers that stand.
  await noteNumbersStand(posting, forum, meetingId, id)
  if (sent.outcome === 'sent') {
    await posts.advance(id, 'sending', 'sent', after)
    announcer.note('agenda posted', { post: id, lateMs: Date.parse(after.at) - Date.parse(dueAt) })
  } else if (await posts.advance(id, 'sending', 'unknown', after)) await reportUnknown(posting, id, forum, meetingId)
}

async function noteNumbersStand({ world }: Posting, forum: ForumId, meetingId: MeetingId, post: string): Promise<void> {
  await commit(world, forum, { person: null, operation: operationIdOf('agenda-posted', post) }, () => ({
    ok: true,
    write: { open: [{ kind: 'agenda-posted', facts: { meetingId }, content: null }] }
  }))
}

/** It cannot be known whether the agenda went out: said to the operator and to the secretaries, not guessed. */
async function reportUnknown(
  { world, announcer }: Posting,
  post: string,
  forum: ForumId,
  meetingId: MeetingId
): Promise<void> {
  announcer.note('agenda outcome unknown', { post })
  const state = world.archive.viewOf(forum, 'open')
  const meeting = state?.meetings.get(meetingId)
  if (!state || !meeting) return
  for (const person of state.roles.secretary.keys())
    await announcer.tellOfAgenda(person, 'unknown', nameMeeting(state, meeting))
}
