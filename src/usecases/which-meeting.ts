import type { ForumState, MeetingState } from '../archive/forum-state.ts'
import type { MeetingReference } from '../commands/command.ts'
import { instantOf } from '../domain/zone.ts'
import { type Refused, refuse } from './refusal.ts'

/** Which meeting a command is about (src/DESIGN.md, "Which forum, meeting and item"). */

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

/** The meetings of a forum that are not cancelled and bear the named date and start, by their start. */
function held(state: ForumState, { date, startTime }: MeetingReference, zone: string): MeetingState[] {
  return [...state.meetings.values()]
    .filter((meeting) => meeting.state !== 'cancelled')
    .filter((meeting) => !date || meeting.date === date)
    .filter((meeting) => startTime === undefined || meeting.startTime === startTime)
    .sort((a, b) => startOf(a, zone) - startOf(b, zone))
}

/** What there may be none of. */
type Missing = 'no-meeting' | 'no-planned-meeting' | 'no-minutes'
export type WhichMeeting = { readonly ok: true; readonly meeting: MeetingState } | Refused
/** Those that come into question alike, and which of them is taken where no date is named. */
type Rank = readonly [meetings: readonly MeetingState[], taken: 'first' | 'last']

/**
 * The meeting of the first rank that has any. Without a date the rules choose one of it; a date that several meetings of it bear is asked about, since
 * nothing says which of them is meant.
 */
function choose(state: ForumState, named: MeetingReference, ranks: readonly Rank[], missing: Missing): WhichMeeting {
  const { date = null, startTime = null } = named
  const [meetings, taken] = ranks.find(([some]) => some.length > 0) ?? [[], 'first']
  if (date !== null && meetings.length > 1)
    return refuse({
      reason: 'which-meeting',
      forum: state.name,
      date,
      meetings: meetings.map(({ id, startTime: starts }) => ({ id, startTime: starts }))
    })
  const meeting = taken === 'first' ? meetings[0] : meetings.at(-1)
  return meeting ? { ok: true, meeting } : refuse({ reason: missing, forum: state.name, date, startTime })
}

/**
 * The meeting that something is recorded in: the one running now, else the latest begun and not closed, else the next. Where all of these are closed
 * (a correction after the meeting was closed) the one that was closed is meant: the latest begun, else the next.
 */
export function meetingForRecording(state: ForumState, moment: Moment, named: MeetingReference): WhichMeeting {
  const all = held(state, named, moment.zone)
  const now = Date.parse(moment.now)
  const begun = (meeting: MeetingState): boolean => startOf(meeting, moment.zone) <= now
  const open = all.filter((meeting) => meeting.state === 'planned')
  const ranks: Rank[] = [
    [open.filter((meeting) => isRunning(meeting, moment)), 'last'],
    [open.filter(begun), 'last'],
    [open.filter((meeting) => !begun(meeting)), 'first'],
    [all.filter(begun), 'last'],
    [all, 'first']
  ]
  return choose(state, named, ranks, 'no-meeting')
}

/** From so long after a meeting was closed, `luk mødet` means the next. */
const JUST_CLOSED_MS = AT_MOST_MS

/**
 * The meeting to close: as for recording, but not one that has not begun, by no date, when another was closed a moment ago: then the words are written
 * once more, and mean that one.
 */
export function meetingForClosing(state: ForumState, moment: Moment, named: MeetingReference): WhichMeeting {
  const found = meetingForRecording(state, moment, named)
  const now = Date.parse(moment.now)
  if (named.date || !found.ok || isRunning(found.meeting, moment) || startOf(found.meeting, moment.zone) <= now)
    return found
  const closedAt = (meeting: MeetingState): number => (meeting.closedAt === null ? 0 : Date.parse(meeting.closedAt))
  const [last] = held(state, {}, moment.zone).sort((a, b) => closedAt(b) - closedAt(a))
  return last && now - closedAt(last) < JUST_CLOSED_MS ? { ok: true, meeting: last } : found
}

/**
 * The meeting that a correction is about: as for recording, but a meeting that was closed and holds the item's decision beats a later one that
 * holds nothing yet; and of several on the named date the one that holds the decision is meant.
 */
export function meetingForCorrection(
  state: ForumState,
  moment: Moment,
  named: MeetingReference,
  hasDecision: (meeting: MeetingState) => boolean
): WhichMeeting {
  if (named.date) {
    const holding = held(state, named, moment.zone).filter(hasDecision)
    if (holding.length === 0) return meetingForRecording(state, moment, named)
    const running: Rank = [holding.filter((meeting) => isRunning(meeting, moment)), 'last']
    return choose(state, named, [running, [holding, 'last']], 'no-meeting')
  }
  const usual = meetingForRecording(state, moment, named)
  if (usual.ok && hasDecision(usual.meeting)) return usual
  const latest = held(state, named, moment.zone)
    .filter((meeting) => meeting.plannedAt !== null && hasDecision(meeting))
    .at(-1)
  return latest ? { ok: true, meeting: latest } : usual
}

/** The meeting whose agenda is planned: the next not begun, else the running one. */
export function meetingForPlanning(state: ForumState, moment: Moment, named: MeetingReference): WhichMeeting {
  const open = held(state, named, moment.zone).filter((meeting) => meeting.state === 'planned')
  const now = Date.parse(moment.now)
  const ranks: Rank[] = [
    [open.filter((meeting) => startOf(meeting, moment.zone) > now), 'first'],
    [open.filter((meeting) => isRunning(meeting, moment)), 'last']
  ]
  return choose(state, named, ranks, 'no-planned-meeting')
}

/** The agenda to show: the running meeting, else the next, else the latest. */
export function meetingForAgenda(state: ForumState, moment: Moment, named: MeetingReference): WhichMeeting {
  const all = held(state, named, moment.zone)
  const now = Date.parse(moment.now)
  const ranks: Rank[] = [
    [all.filter((meeting) => isRunning(meeting, moment)), 'last'],
    [all.filter((meeting) => startOf(meeting, moment.zone) > now && meeting.state === 'planned'), 'first'],
    [all, 'last']
  ]
  return choose(state, named, ranks, 'no-meeting')
}

/** The minutes to show: of the running meeting where something is decided, else the latest closed one. */
export function meetingForMinutes(state: ForumState, moment: Moment, named: MeetingReference): WhichMeeting {
  const all = held(state, named, moment.zone)
  const decided = all.filter((meeting) => meeting.items.some((id) => (state.items.get(id)?.decisions.length ?? 0) > 0))
  const minutes = all.filter((meeting) => meeting.kind === 'minutes')
  const running: Rank = [decided.filter((meeting) => isRunning(meeting, moment)), 'last']
  const ranks: Rank[] = named.date
    ? [running, [all.filter((meeting) => minutes.includes(meeting) || decided.includes(meeting)), 'last']]
    : [running, [minutes, 'last'], [decided, 'last']]
  return choose(state, named, ranks, 'no-minutes')
}
