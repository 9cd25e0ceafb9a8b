import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Meeting } from '../../src/domain/meeting.ts'
import { addItem, moveItem, removeItem } from '../../src/usecases/edit-agenda.ts'
import { bindForum, changeRole } from '../../src/usecases/manage-forum.ts'
import { planMeeting, setSchedule } from '../../src/usecases/plan-meeting.ts'
import type { Posted } from '../../src/usecases/ports.ts'
import { type Posting, postDueAgendas, resumePosts } from '../../src/usecases/post-agendas.ts'
import { showAgenda } from '../../src/usecases/show.ts'
import { undoLast } from '../../src/usecases/undo.ts'
import { newPerson, openTown, type Town } from './town.ts'

const admin = newPerson('Ada Admin')
const secretary = newPerson('Signe Sekretær')
let town: Town
let count = 0
beforeAll(async () => {
  town = await openTown(admin)
})
afterAll(() => town.close())

const at = (time: string): void => {
  town.now = `2026-11-24T${time}:00.000Z`
}
/** A forum with a meeting at 10:00 in Copenhagen (09:00 UTC), its agenda due half an hour before; what was posted and told is kept. */
async function plan(items: readonly string[], outcome: () => Posted = () => 'sent') {
  const channel = { kind: 'channel', id: `19:post${++count}`, teamId: '19:t' } as const
  at('06:00')
  await bindForum(town.world, town.act(admin), channel, `Postforum ${count}`, false)
  await changeRole(town.world, town.act(admin), channel, {
    role: 'secretary',
    change: 'give',
    people: [{ person: secretary, guest: false }]
  })
  await setSchedule(town.world, town.act(secretary), channel, [{ unit: 'minutes', amount: 30 }])
  await planMeeting(town.world, town.act(secretary), channel, { date: '2026-11-24', startTime: '10:00', place: null })
  for (const title of items)
    await addItem(town.world, town.act(secretary), channel, title.startsWith('!'), { title, caseNumber: null })
  const posted: Meeting[] = []
  const told: string[] = []
  const posting = (instance: string): Posting => ({
    world: town.world,
    posts: town.store.posts,
    instance,
    announcer: {
      postAgenda: async (id, meeting) => {
        if (id !== channel.id) return { outcome: 'sent' }
        posted.push(meeting)
        return { outcome: outcome() }
      },
      tellOfAgenda: async (_person, what, meeting) => {
        if (meeting.forum === `Postforum ${count}`) told.push(what)
      },
      note: () => {}
    }
  })
  return { channel, posted, told, posting }
}

describe('posting the agenda', () => {
  it('comes when it is due and not before, once, whichever instance is first', async () => {
    const { posted, posting } = await plan(['Budget'])
    at('08:29')
    expect(await postDueAgendas(posting('a'))).toBe('2026-11-24T08:30:00.000Z')
    expect(posted).toHaveLength(0)
    at('08:30')
    await Promise.all([postDueAgendas(posting('a')), postDueAgendas(posting('b')), postDueAgendas(posting('c'))])
    await postDueAgendas(posting('d'))
    expect(posted).toHaveLength(1)
  })

  it('shows a closed item by its number alone', async () => {
    const { posted, posting } = await plan(['Budget', '!Fratrædelse'])
    at('08:30')
    await postDueAgendas(posting('a'))
    expect(JSON.stringify(posted)).not.toContain('Fratrædelse')
    expect(posted[0]?.items.map((item) => item.title)).toEqual(['Budget', 'Lukket'])
  })

  it('of a meeting without items is not posted; the secretary is told', async () => {
    const { posted, told, posting } = await plan([])
    at('08:30')
    await postDueAgendas(posting('a'))
    expect([posted, told]).toEqual([[], ['empty']])
  })

  it('that may have gone out is never sent again, and said to the secretary', async () => {
    const { posted, told, posting } = await plan(['Budget'], () => 'unknown')
    at('08:30')
    await postDueAgendas(posting('a'))
    at('08:40')
    await postDueAgendas(posting('a'))
    await resumePosts(posting('a'))
    expect([posted.length, told]).toEqual([1, ['unknown']])
  })

  it('that was surely refused is sent again', async () => {
    const outcomes: Posted[] = ['refused', 'sent']
    const { posted, posting } = await plan(['Budget'], () => outcomes.shift() ?? 'sent')
    at('08:30')
    await postDueAgendas(posting('a'))
    at('08:31')
    await resumePosts(posting('a'))
    await resumePosts(posting('a'))
    expect(posted).toHaveLength(2)
  })

  it('that an instance claimed before it died is posted by another', async () => {
    const { posted, posting } = await plan(['Budget'])
    at('08:30')
    const died = posting('dead')
    const crash = new Error('power cut')
    await expect(
      postDueAgendas({ ...died, posts: { ...died.posts, advance: () => Promise.reject(crash) } })
    ).rejects.toBe(crash)
    expect(posted).toHaveLength(0)
    at('08:33')
    await resumePosts(posting('alive'))
    expect(posted).toHaveLength(1)
  })

  it('lets its numbers stand: nothing moves, what is deleted stays as lapsed, what is new comes last', async () => {
    const { channel, posting } = await plan(['Budget', 'Havn', 'Skole'])
    at('08:30')
    await postDueAgendas(posting('a'))
    const act = () => town.act(secretary)
    expect(await moveItem(town.world, act(), channel, { date: null, number: 3 }, 1)).toMatchObject({
      refusal: { reason: 'agenda-posted' }
    })
    await removeItem(town.world, act(), channel, { date: null, number: 2 })
    await addItem(town.world, act(), channel, false, { title: 'Eventuelt', caseNumber: null })
    const shown = await showAgenda(town.world, { person: secretary, place: channel }, null, {})
    expect(shown.ok && shown.meeting.items.map((item) => [item.number, item.title, item.lapsed])).toEqual([
      [1, 'Budget', false],
      [2, 'Havn', true],
      [3, 'Skole', false],
      [4, 'Eventuelt', false]
    ])
    expect(await undoLast(town.world, act(), channel)).toMatchObject({ refusal: { reason: 'agenda-posted' } })
  })
})
