import type { ForumState, MeetingState } from '../archive/forum-state.ts'
import type { LocalDate } from '../domain/minutes.ts'
import { instantOf } from '../domain/zone.ts'
import type { NamedMeeting } from './refusal.ts'

/** Which meeting a command without a date is about (DESIGN §4, "Which meeting"). */

const BEFORE_START_MS = 15 * 60_000
const AT_MOST_MS = 12 * 3_600_000

interface Moment {
  /** Instant, ISO 8601. */
  readonly now: string
  readonly zone: string
}

/** Milliseconds since the epoch at which the meeting begins; one without a time begins with its day. */
export const startOf = (meeting: Pick<MeetingState, 'date' | 'startTime'>, zone: string): number =>
  Date.parse(instantOf({ date: meeting.date, time: meeting.startTime ?? '00:00' }, zone))

export function isRunning(meeting: MeetingState, { now, zone }: Moment): boolean {
  const sinceStart = Date.parse(now) - startOf(meeting, zone)
  return meeting.state === 'planned' && sinceStart >= -BEFORE_START_MS && sinceStart <= AT_MOST_MS
}

const held = (state: ForumState, date: LocalDate | null): MeetingState[] =>
  [...state.meetings.values()].filter(
    (meeting) => meeting.state !== 'cancelled' && (date === null || meeting.date === date)
  )

const byStart = (meetings: readonly MeetingState[], zone: string): MeetingState[] =>
  [...meetings].sort((a, b) => startOf(a, zone) - startOf(b, zone))

/**
 * The meeting that something is recorded in: the one running now, else the latest begun and not closed, else the next. Where all of these are closed
 * (a correction after the meeting was closed) the one that was closed is meant: the latest begun, else the next.
 */
export function meetingForRecording(
  state: ForumState,
  moment: Moment,
  date: LocalDate | null
): MeetingState | undefined {
  const all = byStart(held(state, date), moment.zone)
  const now = Date.parse(moment.now)
  const begun = (meeting: MeetingState): boolean => startOf(meeting, moment.zone) <= now
  const open = all.filter((meeting) => meeting.state === 'planned')
  return (
    open.filter((meeting) => isRunning(meeting, moment)).at(-1) ??
    open.filter(begun).at(-1) ??
    open.find((meeting) => !begun(meeting)) ??
    all.filter(begun).at(-1) ??
    all[0]
  )
}

/** From so long after a meeting was closed, `luk mødet` means the next. */
const JUST_CLOSED_MS = AT_MOST_MS

/**
 * The meeting to close: as for recording, but not one that has not begun, by no date, when another was closed a moment ago: then the words are written
 * once more, and mean that one.
 */
export function meetingForClosing(state: ForumState, moment: Moment, date: LocalDate | null): MeetingState | undefined {
  const usual = meetingForRecording(state, moment, date)
  const now = Date.parse(moment.now)
  if (date !== null || !usual || isRunning(usual, moment) || startOf(usual, moment.zone) <= now) return usual
  const closedAt = (meeting: MeetingState): number => (meeting.closedAt === null ? 0 : Date.parse(meeting.closedAt))
  const [last] = held(state, null).sort((a, b) => closedAt(b) - closedAt(a))
  return last && now - closedAt(last) < JUST_CLOSED_MS ? last : usual
}

/**
 * The meeting that a correction is about: as for recording, but a meeting that was closed and holds the item's decision beats a later one that
 * holds nothing yet.
 */
export function meetingForCorrection(
  state: ForumState,
  moment: Moment,
  date: LocalDate | null,
  hasDecision: (meeting: MeetingState) => boolean
): MeetingState | undefined {
  const usual = meetingForRecording(state, moment, date)
  if (usual && hasDecision(usual)) return usual
  const latest = byStart(held(state, date), moment.zone)
    .filter((meeting) => meeting.plannedAt !== null && hasDecision(meeting))
    .at(-1)
  return latest ?? usual
}

/** The meeting whose agenda is planned: the next not begun, else the running one. */
export function meetingForPlanning(
  state: ForumState,
  moment: Moment,
  date: LocalDate | null
): MeetingState | undefined {
  const open = byStart(held(state, date), moment.zone).filter((meeting) => meeting.state === 'planned')
  const now = Date.parse(moment.now)
  return (
    open.find((meeting) => startOf(meeting, moment.zone) > now) ??
    open.filter((meeting) => isRunning(meeting, moment)).at(-1)
  )
}

/** The agenda to show: the running meeting, else the next, else the latest. */
export function meetingForAgenda(state: ForumState, moment: Moment, date: LocalDate | null): MeetingState | undefined {
  const all = byStart(held(state, date), moment.zone)
  const now = Date.parse(moment.now)
  return (
    all.filter((meeting) => isRunning(meeting, moment)).at(-1) ??
    all.find((meeting) => startOf(meeting, moment.zone) > now && meeting.state === 'planned') ??
    all.at(-1)
  )
}

/** The minutes to show: of the running meeting where something is decided, else the latest closed one. */
export function meetingForMinutes(state: ForumState, moment: Moment, date: LocalDate | null): MeetingState | undefined {
  const all = byStart(held(state, date), moment.zone)
  const decided = (meeting: MeetingState): boolean =>
    meeting.items.some((id) => (state.items.get(id)?.decisions.length ?? 0) > 0)
  return (
    all.filter((meeting) => isRunning(meeting, moment) && decided(meeting)).at(-1) ??
    all.filter((meeting) => meeting.kind === 'minutes').at(-1) ??
    all.filter(decided).at(-1)
  )
}

export const nameMeeting = (state: ForumState, meeting: Pick<MeetingState, 'date' | 'startTime'>): NamedMeeting => ({
  forum: state.name,
  date: meeting.date,
  startTime: meeting.startTime
})
