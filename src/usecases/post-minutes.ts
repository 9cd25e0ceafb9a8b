import type { ForumState, MeetingState } from '../archive/forum-state.ts'
import { meetingView } from '../archive/meeting-view.ts'
import { type ForumId, type MeetingId, type OperationId, operationIdOf } from '../domain/ids.ts'
import { type Posting, sendClaimed, tellSecretaries } from './claimed-post.ts'

/** What tells a post of minutes from one of an agenda, in its row. */
export const MINUTES = 'minutes'

/** Which minutes a post is of, and the instant at which the meeting was closed. */
export interface AboutMinutes {
  readonly forumId: ForumId
  readonly meetingId: MeetingId
  readonly dueAt: string
}

/** So long it is tried, and so long after its closing a meeting is looked for whose minutes nobody has begun to post. Milliseconds. */
const TRIED_FOR = 24 * 3_600_000

/** Posts the open decisions of a meeting that was just closed in its forum's channel: once for each closing. */
export async function postMinutes(posting: Posting, forumId: ForumId, meetingId: MeetingId): Promise<void> {
  const state = posting.world.archive.viewOf(forumId, 'open')
  const meeting = state?.meetings.get(meetingId)
  const channel = await posting.world.settings.channelOfForum(forumId)
  if (state && meeting && channel !== null) await claimAndSend(posting, state, meeting, channel)
}

/** Makes the round that posts minutes which an instance has left unposted: it died between closing the meeting and its post. */
export function createMinutesRound(posting: Posting): () => Promise<void> {
  const claimed = new Set<string>()
  return async () => {
    const { world } = posting
    for (const { id } of world.archive.states()) {
      const state = world.archive.viewOf(id, 'open')
      const late = [...(state?.meetings.values() ?? [])].filter(
        ({ closedAt }) => closedAt !== null && Date.parse(world.clock()) - Date.parse(closedAt) < TRIED_FOR
      )
      const isNew = (meeting: MeetingState): boolean => !claimed.has(`${meeting.id} ${meeting.closedAt}`)
      if (!state || !late.some(isNew)) continue
      const channel = await world.settings.channelOfForum(id)
      if (channel === null) continue
      for (const meeting of late.filter(isNew)) {
        await claimAndSend(posting, state, meeting, channel)
        claimed.add(`${meeting.id} ${meeting.closedAt}`)
      }
    }
  }
}

async function claimAndSend(
  posting: Posting,
  state: ForumState,
  meeting: MeetingState,
  channel: string
): Promise<void> {
  const closing = closingOf(state, meeting.id)
  if (meeting.state !== 'closed' || meeting.closedAt === null || closing === null) return
  const id = operationIdOf('post minutes', closing)
  const about: AboutMinutes = { forumId: state.id, meetingId: meeting.id, dueAt: meeting.closedAt }
  const { posts, instance, world } = posting
  const claim = await posts.claim(id, { instance, at: world.clock(), about: { ...about, what: MINUTES } })
  if (claim === 'mine') await sendMinutes(posting, id, channel, about)
}

/** The act that closed the meeting, as it stands. */
const closingOf = (state: ForumState, meeting: MeetingId): OperationId | null =>
  [...state.operations.values()].findLast(
    ({ records, undone }) =>
      !undone && records.some((one) => one.kind === 'meeting-closed' && one.facts.meetingId === meeting)
  )?.id ?? null

/** Posts the minutes that this instance has claimed; not of a meeting that was opened again. */
export async function sendMinutes(posting: Posting, id: string, channel: string, about: AboutMinutes): Promise<void> {
  const { world, posts, announcer, instance } = posting
  const at = world.clock()
  const state = world.archive.viewOf(about.forumId, 'open')
  const meeting = state?.meetings.get(about.meetingId)
  const givesUp = Date.parse(at) - Date.parse(about.dueAt) > TRIED_FOR
  if (!state || !meeting || meeting.closedAt !== about.dueAt || givesUp) {
    await posts.advance(id, 'claimed', 'skipped', { instance, at })
    if (!givesUp) return
    announcer.note('minutes given up', { post: id })
    await tellSecretaries(posting, 'minutes-refused', about)
    return
  }
  const sent = await sendClaimed(posting, id, () =>
    announcer.post('minutes', channel, meetingView(state, meeting, 'open'))
  )
  if (sent?.outcome === 'refused') announcer.note('minutes refused', { post: id })
  if (sent?.outcome === 'sent')
    announcer.note('minutes posted', { post: id, lateMs: Date.parse(sent.at) - Date.parse(about.dueAt) })
  if (sent?.outcome === 'unknown') await reportUnknownMinutes(posting, id, about)
}

/** It cannot be known whether the minutes went out: said to the operator and to the secretaries, not guessed. */
export async function reportUnknownMinutes(posting: Posting, post: string, about: AboutMinutes): Promise<void> {
  posting.announcer.note('minutes outcome unknown', { post })
  await tellSecretaries(posting, 'minutes-unknown', about)
}
