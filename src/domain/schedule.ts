import { workdaysBefore } from './holidays.ts'
import type { MeetingId } from './ids.ts'
import { addDays } from './local-dates.ts'
import type { LocalDate, LocalTime } from './minutes.ts'
import type { PostRule } from './records.ts'
import { addMinutes, instantOf } from './zone.ts'

/**
 * When an agenda is posted. Pure: what is planned, what rules hold and what time it is come in; which posts are due comes
 * out. Claiming a post, so that it goes out once, is the store's.
 */

/** Two working days before at 08:00, and 15 minutes before (`dagsorden send standard`). */
export const DEFAULT_POST_RULES: readonly PostRule[] = [
  { unit: 'workdays', amount: 2, at: '08:00' },
  { unit: 'minutes', amount: 15 }
]

/** A meeting as far as the schedule goes. */
export interface PlannedMeeting {
  readonly id: MeetingId
  readonly date: LocalDate
  readonly startTime: LocalTime
  /** Instant at which it was planned or last moved. */
  readonly plannedAt: string
}

/** One posting of one agenda. Rules that come to the same instant make one. */
export interface Post {
  readonly meetingId: MeetingId
  /** Instants, ISO 8601 in UTC. */
  readonly dueAt: string
  readonly startsAt: string
}

/**
 * Why a post is not to be made now or later. `overtaken`: its time has passed, and a later post or the meeting itself has
 * come (it went out in its time, or the bot was down).
 */
export interface SkippedPost extends Post {
  readonly reason: 'past-when-planned' | 'not-before-start' | 'overtaken'
}

export interface DuePosts {
  /** To be posted now, unless that was done: at most one for each meeting. */
  readonly due: readonly Post[]
  readonly skipped: readonly SkippedPost[]
  /** The first that comes; null where none does. */
  readonly next: Post | null
}

/**
 * The instant at which a rule posts the agenda of a meeting. Minutes and hours are counted back from the start as time
 * passes; days and working days on the calendar, at the rule's time of day in `zone` (see `instantOf` for times that
 * happen twice or never).
 */
export function dueInstant(
  rule: PostRule,
  meeting: { readonly date: LocalDate; readonly startTime: LocalTime },
  zone: string
): string {
  if (!('at' in rule)) {
    const minutes = rule.unit === 'hours' ? rule.amount * 60 : rule.amount
    return addMinutes(instantOf({ date: meeting.date, time: meeting.startTime }, zone), -minutes)
  }
  const day = rule.unit === 'days' ? addDays(meeting.date, -rule.amount) : workdaysBefore(meeting.date, rule.amount)
  return instantOf({ date: day, time: rule.at }, zone)
}

/** All postings of a meeting's agenda by these rules, first first, none twice. */
export function postsOf(meeting: PlannedMeeting, rules: readonly PostRule[], zone: string): readonly Post[] {
  const startsAt = instantOf({ date: meeting.date, time: meeting.startTime }, zone)
  const instants = new Set(rules.map((rule) => dueInstant(rule, meeting, zone)))
  return [...instants].sort().map((dueAt) => ({ meetingId: meeting.id, dueAt, startsAt }))
}

/**
 * What is due at `now` (an instant). A post whose time had passed when its meeting was planned or moved, or when the rules
 * were set (`rulesSetAt`; null for the default rules), is skipped, and so is one that would not come before the
 * meeting begins. Where several are past and unskipped, only the latest is due, and only until the meeting begins.
 */
export function duePosts(plan: {
  readonly meetings: readonly PlannedMeeting[]
  readonly rules: readonly PostRule[]
  readonly rulesSetAt: string | null
  readonly now: string
  readonly zone: string
}): DuePosts {
  const now = Date.parse(plan.now)
  const due: Post[] = []
  const skipped: SkippedPost[] = []
  const coming: Post[] = []
  for (const meeting of plan.meetings) {
    const known = Math.max(Date.parse(meeting.plannedAt), plan.rulesSetAt === null ? 0 : Date.parse(plan.rulesSetAt))
    const past: Post[] = []
    for (const post of postsOf(meeting, plan.rules, plan.zone)) {
      const dueAt = Date.parse(post.dueAt)
      if (dueAt >= Date.parse(post.startsAt)) skipped.push({ ...post, reason: 'not-before-start' })
      else if (dueAt < known) skipped.push({ ...post, reason: 'past-when-planned' })
      else if (dueAt > now) coming.push(post)
      else past.push(post)
    }
    const latest = past.at(-1)
    for (const post of past) {
      if (post === latest && now < Date.parse(post.startsAt)) due.push(post)
      else skipped.push({ ...post, reason: 'overtaken' })
    }
  }
  const [next = null] = coming.sort((one, other) => Date.parse(one.dueAt) - Date.parse(other.dueAt))
  return { due, skipped, next }
}
