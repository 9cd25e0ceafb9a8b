import { afterAll, beforeAll, expect, it } from 'vitest'
import { addItem } from '../../src/usecases/edit-agenda.ts'
import { bindForum, changeRole } from '../../src/usecases/manage-forum.ts'
import { planMeeting } from '../../src/usecases/plan-meeting.ts'
import type { World } from '../../src/usecases/ports.ts'
import { showAgenda } from '../../src/usecases/show.ts'
import { undoLast } from '../../src/usecases/undo.ts'
import { newPerson, openTown, type Town } from '../usecases/town.ts'

/** What is closed is written into two chains. The writer dies between them; the same delivery comes again and completes it. */

const admin = newPerson('Ada Administrator')
const secretary = newPerson('Signe Sekretær')
let town: Town
const channel = { kind: 'channel', id: '19:sal@thread.tacv2', teamId: '19:team' } as const

beforeAll(async () => {
  town = await openTown(admin)
  await bindForum(town.world, town.act(admin), channel, 'Direktionen', false)
  const people = [{ person: secretary, guest: false }]
  await changeRole(town.world, town.act(admin), channel, { role: 'secretary', change: 'give', people })
  const plan = { date: '2026-11-24', startTime: '10:00', place: null }
  await planMeeting(town.world, town.act(secretary), channel, plan)
})
afterAll(() => town.close())

/** The world of a process that dies before it writes into the open chain. */
const dying = (): World => ({
  ...town.world,
  records: {
    ...town.world.records,
    append: (chain, after, drafts) => {
      if (chain.confidentiality === 'open') throw new Error('the power went')
      return town.world.records.append(chain, after, drafts)
    }
  }
})
const title = { title: 'Ansættelse', caseNumber: null }
const numbers = async (world: World) => {
  const shown = await showAgenda(world, { person: secretary, place: channel }, null, {})
  return shown.ok ? shown.meeting.items.map((item) => [item.number, item.title]) : shown.refusal.reason
}

it('a closed item is on the agenda of everyone or of no one, and once', async () => {
  const add = (world: World) => addItem(world, town.act(secretary, 'add'), channel, true, title)
  await expect(add(dying())).rejects.toThrow('power')
  expect(await numbers(town.world)).toEqual([])
  const restarted = await town.second()
  expect((await add(restarted)).ok).toBe(true)
  expect((await add(restarted)).ok).toBe(true)
  expect(await numbers(restarted)).toEqual([[1, 'Lukket']])
})

it('a closed item that is taken back goes from both chains', async () => {
  const back = (world: World) => undoLast(world, town.act(secretary, 'undo'), channel)
  await town.world.archive.refresh()
  await expect(back(dying())).rejects.toThrow('power')
  const restarted = await town.second()
  expect((await back(restarted)).ok).toBe(true)
  expect(await numbers(restarted)).toEqual([])
  expect(restarted.archive.viewOf(restarted.archive.states()[0]?.id ?? never(), 'open')?.items.size).toBe(0)
})

const never = (): never => {
  throw new Error('there is no forum')
}
