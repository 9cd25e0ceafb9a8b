import type { ForumState, MeetingState } from '../archive/forum-state.ts'
import type { MeetingReference } from '../commands/command.ts'
import { meetingIdOf } from '../domain/ids.ts'
import type { LocalDate, LocalTime } from '../domain/minutes.ts'
import type { Place } from '../domain/people.ts'
import type { Happening, PostRule } from '../domain/records.ts'
import { instantOf } from '../domain/zone.ts'
import { asSecretary } from './as-secretary.ts'
import type { Changed } from './changed.ts'
import { type NamedItem, nameItem, nameMeeting } from './named.ts'
import type { Act, World } from './ports.ts'
import { refuse } from './refusal.ts'
import { meetingForClosing, meetingForPlanning, meetingForRecording } from './which-meeting.ts'

const isPast = (world: World, date: LocalDate, time: LocalTime): boolean =>
  Date.parse(instantOf({ date, time }, world.zone)) < Date.parse(world.clock()) - 12 * 3_600_000

const sameTime = (
  state: ForumState,
  date: LocalDate,
  startTime: LocalTime,
  except: MeetingState | null
): MeetingState | undefined =>
  [...state.meetings.values()].find(
    (one) => one !== except && one.state !== 'cancelled' && one.date === date && one.startTime === startTime
  )

export const planMeeting = (
  world: World,
  act: Act,
  place: Place,
  plan: { date: LocalDate; startTime: LocalTime; place: string | null }
): Promise<Changed> =>
  asSecretary(world, act, place, (state) => {
    if (isPast(world, plan.date, plan.startTime))
      return refuse({ reason: 'in-the-past', date: plan.date, time: plan.startTime, what: 'planned' })
    const there = sameTime(state, plan.date, plan.startTime, null)
    if (there) return refuse({ reason: 'meeting-exists', meeting: nameMeeting(state, there) })
    // A moved or cancelled meeting keeps the id of its first date: a new one then takes its own.
    const plain = meetingIdOf(state.id, plan.date, plan.startTime)
    const meetingId = state.meetings.has(plain)
      ? meetingIdOf(state.id, plan.date, plan.startTime, act.operation)
      : plain
    const planned: Happening = {
      kind: 'meeting-planned',
      facts: { meetingId, date: plan.date, startTime: plan.startTime },
      content: { place: plan.place }
    }
    return { ok: true, write: { open: [planned] } }
  })

export const moveMeeting = (
  world: World,
  act: Act,
  place: Place,
  move: {
    from: LocalDate | null
    fromTime?: LocalTime
    date: LocalDate
    startTime: LocalTime | null
    place: string | null
  }
): Promise<Changed> =>
  asSecretary(world, act, place, (state) => {
    const { from, fromTime } = move
    const named = { date: from, ...(fromTime === undefined ? {} : { startTime: fromTime }) }
    const found = meetingForPlanning(state, { now: world.clock(), zone: world.zone }, named)
    if (!found.ok) return found
    const { meeting } = found
    const startTime = move.startTime ?? meeting.startTime ?? '00:00'
    if (isPast(world, move.date, startTime))
      return refuse({ reason: 'in-the-past', date: move.date, time: startTime, what: 'moved' })
    const there = sameTime(state, move.date, startTime, meeting)
    if (there) return refuse({ reason: 'meeting-exists', meeting: nameMeeting(state, there) })
    return {
      ok: true,
      write: {
        open: [
          {
            kind: 'meeting-moved',
            facts: { meetingId: meeting.id, date: move.date, startTime },
            content: { place: move.place }
          }
        ]
      }
    }
  })

export const cancelMeeting = (world: World, act: Act, place: Place, named: MeetingReference): Promise<Changed> =>
  asSecretary(world, act, place, (state) => {
    const found = meetingForPlanning(state, { now: world.clock(), zone: world.zone }, named)
    if (!found.ok) return found
    const { meeting } = found
    const decided = meeting.items.some((id) => (state.items.get(id)?.decisions.length ?? 0) > 0)
    if (decided) return refuse({ reason: 'meeting-has-decisions', meeting: nameMeeting(state, meeting) })
    return {
      ok: true,
      write: { open: [{ kind: 'meeting-cancelled', facts: { meetingId: meeting.id }, content: null }] }
    }
  })

/** Closes the meeting once every item has its decision; items that lack one are named, closed ones by number alone. */
export const closeMeeting = (world: World, act: Act, place: Place, named: MeetingReference = {}): Promise<Changed> =>
  asSecretary(world, act, place, (state) => {
    const found = meetingForClosing(state, { now: world.clock(), zone: world.zone }, named)
    if (!found.ok) return found
    const { meeting } = found
    if (meeting.state === 'closed') return refuse({ reason: 'meeting-closed', meeting: nameMeeting(state, meeting) })
    const lacking = meeting.items.flatMap((id): NamedItem[] => {
      const item = state.items.get(id)
      if (!item || item.lapsed || item.decisions.length > 0) return []
      return [nameItem(state, meeting, item)]
    })
    if (lacking.length > 0)
      return refuse({ reason: 'items-lack-decision', meeting: nameMeeting(state, meeting), items: lacking })
    return { ok: true, write: { open: [{ kind: 'meeting-closed', facts: { meetingId: meeting.id }, content: null }] } }
  })

export const setNames = (
  world: World,
  act: Act,
  place: Place,
  which: 'participants' | 'absent',
  names: readonly string[],
  named: MeetingReference = {}
): Promise<Changed> =>
  asSecretary(world, act, place, (state) => {
    const found = meetingForRecording(state, { now: world.clock(), zone: world.zone }, named)
    if (!found.ok) return found
    const { meeting } = found
    return {
      ok: true,
      write: { open: [{ kind: `${which}-set`, facts: { meetingId: meeting.id }, content: { names } }] }
    }
  })

/** When agendas of the forum are posted. The rules replace those before. */
export const setSchedule = (world: World, act: Act, place: Place, rules: readonly PostRule[]): Promise<Changed> =>
  asSecretary(world, act, place, () => ({
    ok: true,
    write: { open: [{ kind: 'schedule-set', facts: { rules }, content: null }] }
  }))
