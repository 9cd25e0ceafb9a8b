import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Meeting } from '../../src/domain/meeting.ts'
import type { Posting } from '../../src/usecases/claimed-post.ts'
import { addItem, closeItem, moveItem, removeItem } from '../../src/usecases/edit-agenda.ts'
import { bindForum, changeRole } from '../../src/usecases/manage-forum.ts'
import { closeMeeting, planMeeting, setSchedule } from '../../src/usecases/plan-meeting.ts'
import type { Posted } from '../../src/usecases/ports.ts'
import { postDueAgendas } from '../../src/usecases/post-agendas.ts'
import { createMinutesRound, postMinutes } from '../../src/usecases/post-minutes.ts'
import { recordDecision } from '../../src/usecases/record-decision.ts'
import { resumePosts } from '../../src/usecases/resume-posts.ts'
import { showAgenda } from '../../src/usecases/show.ts'
import { reverseOperation, undoLast } from '../../src/usecases/undo.ts'
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
      post: async (_what, id, meeting) => {
        if (id !== channel.id) return { outcome: 'sent' }
        posted.push(meeting)
        return { outcome: outcome() }
      },
      tellOfPost: async (_person, what, meeting) => {
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
    expect([posted, told]).toEqual([[], ['agenda-empty']])
  })

  it('that may have gone out is never sent again, and said to the secretary', async () => {
    const { posted, told, posting } = await plan(['Budget'], () => 'unknown')
    at('08:30')
    await postDueAgendas(posting('a'))
    at('08:40')
    await postDueAgendas(posting('a'))
    await resumePosts(posting('a'))
    expect([posted.length, told]).toEqual([1, ['agenda-unknown']])
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
  })

  it('lets what is taken back after it lapse, and reaches the changes before', async () => {
    const { channel, posting } = await plan(['Budget', 'Havn', '!Fratrædelse'])
    const act = () => town.act(secretary)
    await moveItem(town.world, act(), channel, { date: null, number: 2 }, 1)
    at('08:30')
    await postDueAgendas(posting('a'))
    await addItem(town.world, act(), channel, false, { title: 'Eventuelt', caseNumber: null })
    await closeItem(town.world, act(), channel, { date: null, number: 2 })
    const agenda = async () => {
      const shown = await showAgenda(town.world, { person: secretary, place: channel }, null, {})
      return shown.ok ? shown.meeting.items.map((item) => [item.number, item.title, item.lapsed]) : []
    }
    const undo = () => undoLast(town.world, act(), channel)
    expect(await undo()).toMatchObject({ ok: true, change: { kind: 'item-closed' } })
    const added = await undo()
    expect(added).toMatchObject({ ok: true, change: { kind: 'item-added', item: { number: 4, title: 'Eventuelt' } } })
    expect((await agenda()).at(-1)).toEqual([4, 'Eventuelt', true])
    expect(await undo()).toMatchObject({
      refusal: { reason: 'cannot-undo', because: { reason: 'agenda-posted' }, change: { kind: 'item-moved' } }
    })
    // A closed item, planned before the agenda was posted: its place stays.
    expect(await undo()).toMatchObject({ ok: true, change: { kind: 'item-added', item: { number: 3 } } })
    expect(await agenda()).toEqual([
      [1, 'Havn', false],
      [2, 'Budget', false],
      [3, 'Lukket', true],
      [4, 'Eventuelt', true]
    ])
    if (added.ok) await reverseOperation(town.world, act(), added.undoing, 'restored')
    expect((await agenda()).at(-1)).toEqual([4, 'Eventuelt', false])
  })

  it('lets no item lapse that has a decision, by no undo', async () => {
    const { channel, posting } = await plan(['Budget'])
    at('08:30')
    await postDueAgendas(posting('a'))
    const added = await addItem(town.world, town.act(secretary), channel, false, { title: 'Sent', caseNumber: null })
    await recordDecision(
      town.world,
      town.act(secretary),
      channel,
      { date: null, number: 2 },
      { text: 'Godkendt.', subHeading: null }
    )
    expect(
      added.ok && (await reverseOperation(town.world, town.act(secretary), added.change.operation, 'undone'))
    ).toMatchObject({ refusal: { reason: 'built-upon' } })
  })
})

describe('posting the minutes of a closed meeting', () => {
  /** A meeting of one open and one closed item, decided and closed. */
  async function close(outcome: () => Posted = () => 'sent') {
    const planned = await plan(['Budget', '!Fratrædelse'], outcome)
    const { channel } = planned
    for (const number of [1, 2])
      await recordDecision(
        town.world,
        town.act(secretary),
        channel,
        { date: null, number },
        { text: number === 1 ? 'Godkendt.' : 'Hemmeligt.', subHeading: null }
      )
    at('06:05')
    const closed = await closeMeeting(town.world, town.act(secretary), channel)
    if (!closed.ok || closed.change.meetingId === null) throw new Error('not closed')
    const { forumId, meetingId } = closed.change
    return { ...planned, post: (posting: Posting) => postMinutes(posting, forumId, meetingId) }
  }

  it('comes once, from whichever instance, with its open decisions', async () => {
    const { posted, posting, post } = await close()
    await Promise.all([post(posting('a')), post(posting('b')), createMinutesRound(posting('c'))()])
    await post(posting('a'))
    expect(posted).toHaveLength(1)
    expect(JSON.stringify(posted)).toContain('Godkendt.')
    expect(JSON.stringify(posted)).not.toContain('Hemmeligt')
  })

  it('that may have gone out is never sent again, and said to the secretary', async () => {
    const { posted, told, posting, post } = await close(() => 'unknown')
    await post(posting('a'))
    at('06:30')
    await resumePosts(posting('a'))
    await createMinutesRound(posting('b'))()
    expect([posted.length, told]).toEqual([1, ['minutes-unknown']])
  })

  it('that was surely refused is sent again, for a day; then the secretary is told', async () => {
    const outcomes: Posted[] = ['refused', 'refused', 'sent']
    const again = await close(() => outcomes.shift() ?? 'sent')
    await again.post(again.posting('a'))
    for (const time of ['06:06', '06:07', '06:08']) {
      at(time)
      await resumePosts(again.posting('a'))
    }
    expect([again.posted.length, again.told]).toEqual([3, []])
    const never = await close(() => 'refused')
    await never.post(never.posting('a'))
    town.now = '2026-11-25T07:00:00.000Z'
    await resumePosts(never.posting('a'))
    await resumePosts(never.posting('a'))
    expect([never.posted.length, never.told]).toEqual([1, ['minutes-refused']])
  })

  it('whose instance died before it could begin is posted by another; not once the meeting was opened again', async () => {
    const { posted, posting } = await close()
    const round = createMinutesRound(posting('alive'))
    await round()
    await round()
    expect(posted).toHaveLength(1)
    const opened = await close()
    await undoLast(town.world, town.act(secretary), opened.channel)
    await createMinutesRound(opened.posting('alive'))()
    expect(opened.posted).toHaveLength(0)
  })
})
