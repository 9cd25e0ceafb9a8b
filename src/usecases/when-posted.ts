import type { LocalDate } from '../domain/minutes.ts'
import { DEFAULT_POST_RULES, postsOf } from '../domain/schedule.ts'
import type { Change } from './change.ts'
import type { World } from './ports.ts'
import { meetingForPlanning } from './which-meeting.ts'

/** When the agenda of a meeting is posted by itself: instants, none where all of them are past. */
export interface Posting {
  readonly meetingDate: LocalDate
  readonly at: readonly string[]
}

/** What a change of the plan means for the posting of the agenda; null where it means nothing, or where the forum has no channel. */
export async function whenPosted(world: World, change: Change): Promise<Posting | null> {
  const isPlan = change.kind === 'meeting-planned' || change.kind === 'meeting-moved'
  if ((!isPlan && change.kind !== 'schedule-set') || change.undone) return null
  const state = world.archive.stateOf(change.forumId)
  if (!state || (await world.settings.channelOfForum(change.forumId)) === null) return null
  const next = isPlan ? null : meetingForPlanning(state, { now: world.clock(), zone: world.zone }, {})
  const meeting = isPlan ? change.meetingId && state.meetings.get(change.meetingId) : next?.ok && next.meeting
  if (!meeting || meeting.startTime === null || meeting.plannedAt === null) return null
  const { id, date, startTime, plannedAt } = meeting
  const known = Math.max(Date.parse(plannedAt), state.schedule ? Date.parse(state.schedule.setAt) : 0)
  const posts = postsOf(
    { id, date, startTime, plannedAt },
    state.schedule?.rules ?? DEFAULT_POST_RULES,
    world.zone
  ).filter(({ dueAt, startsAt }) => Date.parse(dueAt) >= known && Date.parse(dueAt) < Date.parse(startsAt))
  return { meetingDate: date, at: posts.map((post) => post.dueAt) }
}
