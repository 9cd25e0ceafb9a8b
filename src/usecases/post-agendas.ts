import type { ForumState } from '../archive/forum-state.ts'
import { meetingView } from '../archive/meeting-view.ts'
import { type ForumId, type MeetingId, operationIdOf } from '../domain/ids.ts'
import { DEFAULT_POST_RULES, duePosts, type Post } from '../domain/schedule.ts'
import { instantOf } from '../domain/zone.ts'
import { type Posting, sendClaimed, tellSecretaries } from './claimed-post.ts'
import { commit } from './commit.ts'

/** Which agenda a post is of, and the instant at which it was due. */
export interface AboutAgenda {
  readonly forumId: ForumId
  readonly meetingId: MeetingId
  readonly dueAt: string
}

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
        await sendAgenda(posting, id, channel, about)
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

/** Posts the agenda that this instance has claimed; not of a meeting that has begun, is planned no more, or has no items. */
export async function sendAgenda(posting: Posting, id: string, channel: string, about: AboutAgenda): Promise<void> {
  const { world, posts, announcer, instance } = posting
  const { forumId, meetingId, dueAt } = about
  const at = world.clock()
  // Only what all who read the channel may know: the open chain's view.
  const state = world.archive.viewOf(forumId, 'open')
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
    await tellSecretaries(posting, 'agenda-empty', about)
    return
  }
  const sent = await sendClaimed(posting, id, async () => {
    const outcome = await announcer.post('agenda', channel, meetingView(state, meeting, 'open'))
    // What may have been seen has numbers that stand.
    if (outcome.outcome !== 'refused') await noteNumbersStand(posting, forumId, meetingId, id)
    return outcome
  })
  if (sent?.outcome === 'refused') announcer.note('agenda refused', { post: id })
  if (sent?.outcome === 'sent')
    announcer.note('agenda posted', { post: id, lateMs: Date.parse(sent.at) - Date.parse(dueAt) })
  if (sent?.outcome === 'unknown') await reportUnknownAgenda(posting, id, about)
}

async function noteNumbersStand({ world }: Posting, forum: ForumId, meetingId: MeetingId, post: string): Promise<void> {
  await commit(world, forum, { person: null, operation: operationIdOf('agenda-posted', post) }, () => ({
    ok: true,
    write: { open: [{ kind: 'agenda-posted', facts: { meetingId }, content: null }] }
  }))
}

/** It cannot be known whether the agenda went out: said to the operator and to the secretaries, not guessed. */
export async function reportUnknownAgenda(posting: Posting, post: string, about: AboutAgenda): Promise<void> {
  posting.announcer.note('agenda outcome unknown', { post })
  await tellSecretaries(posting, 'agenda-unknown', about)
}
