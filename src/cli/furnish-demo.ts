import { DateTime } from 'luxon'
import { operationIdOf, personIdOf } from '../domain/ids.ts'
import type { LocalDate, LocalTime } from '../domain/minutes.ts'
import type { Person, Place } from '../domain/people.ts'
import type { Changed } from '../usecases/changed.ts'
import { addItem } from '../usecases/edit-agenda.ts'
import { bindForum, changeRole, chooseForum } from '../usecases/manage-forum.ts'
import { planMeeting, setSchedule } from '../usecases/plan-meeting.ts'
import type { Act, World } from '../usecases/ports.ts'
import { TOWN } from './playground-town.ts'

/** Who chats in the demo: administrator, and secretary of the forum. */
export const DEMO_USER: Person = {
  id: personIdOf(TOWN.currentUser.aadObjectId),
  name: TOWN.currentUser.name,
  accountId: TOWN.currentUser.id,
  tenantId: TOWN.tenantId
}
export const DEMO_FORUM = 'Direktionen'
/** Where the agenda comes by itself. */
export const DEMO_CHANNEL: Place = { kind: 'channel', id: TOWN.team.channels[0].id, teamId: TOWN.team.id }

const AGENDA_MINUTES_BEFORE = 15
const AGENDA = [
  { closed: false, item: { title: 'Skovbørnehave ved Kærbækken', caseNumber: '26/1422' } },
  { closed: false, item: { title: 'Fælles mødekultur', caseNumber: '26/1511' } },
  { closed: false, item: { title: 'Julegave til medarbejderne 2026', caseNumber: '26/1620' } },
  { closed: true, item: { title: 'Ansættelse af centerchef', caseNumber: '26/1633' } }
]

export interface DemoMeeting {
  readonly date: LocalDate
  readonly startTime: LocalTime
  /** When the agenda comes. */
  readonly agendaTime: LocalTime
}

/**
 * The demo's meeting at this moment: it starts in some 16 minutes, on a whole minute, so that its agenda, a quarter of an hour before, is due in 5 to
 * 65 seconds: soon, but not before the meeting stands with all its items.
 */
export function demoMeetingAt(now: string, zone: string): DemoMeeting {
  const agenda = DateTime.fromISO(now, { zone }).plus({ seconds: 65 }).startOf('minute')
  const start = agenda.plus({ minutes: AGENDA_MINUTES_BEFORE })
  return {
    date: start.toFormat('yyyy-MM-dd'),
    startTime: start.toFormat('HH:mm'),
    agendaTime: agenda.toFormat('HH:mm')
  }
}

/** Binds the forum to its channel, makes the user its secretary, and plans its next meeting. Throws where a step is refused. */
export async function furnishDemo(world: World): Promise<DemoMeeting> {
  const act = (what: string): Act => ({ person: DEMO_USER, operation: operationIdOf('demo', what) })
  accept(await bindForum(world, act('forum'), DEMO_CHANNEL, DEMO_FORUM, true))
  for (const role of ['secretary', 'member'] as const)
    accept(
      await changeRole(world, act(role), DEMO_CHANNEL, {
        role,
        change: 'give',
        people: [{ person: DEMO_USER, guest: false }]
      })
    )
  accept(await chooseForum(world, DEMO_USER, DEMO_FORUM))
  accept(await setSchedule(world, act('schedule'), DEMO_CHANNEL, [{ unit: 'minutes', amount: AGENDA_MINUTES_BEFORE }]))
  const meeting = demoMeetingAt(world.clock(), world.zone)
  const { date, startTime } = meeting
  accept(await planMeeting(world, act('meeting'), DEMO_CHANNEL, { date, startTime, place: 'Vibereden' }))
  for (const { closed, item } of AGENDA) accept(await addItem(world, act(item.title), DEMO_CHANNEL, closed, item))
  return meeting
}

function accept(result: { readonly ok: true } | Extract<Changed, { ok: false }>): void {
  if (!result.ok) throw new Error(`The demo could not be set up: ${result.refusal.reason}.`)
}
