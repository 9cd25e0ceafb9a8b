import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { beginForum, type ForumStory } from './forum-story.ts'
import { openTownHall, type Room, type Somebody, type TownHall } from './town-hall.ts'

/** The agenda comes by itself before the meeting, once, whatever Teams does. */

let hall: TownHall
let reader: Somebody
beforeAll(async () => {
  hall = await openTownHall({ now: '2026-11-24T07:00:00.000Z' })
  reader = hall.person('Ulla Læser')
})
afterAll(() => hall.close())

/** A forum whose meeting begins at 10:00 in Copenhagen (09:00 UTC), its agenda due half an hour before. */
async function plans(name: string, ...items: readonly string[]): Promise<ForumStory> {
  hall.setTime('2026-11-24T07:00:00.000Z')
  const story = await beginForum(hall, name)
  await story.write('dagsorden send 30 minutter før', 'møde 24-11-2026 kl. 10:00 Byrådssalen')
  for (const item of items) await (item.startsWith('nyt punkt lukket') ? story.confide(item) : story.write(item))
  return story
}
const posts = (room: Room) =>
  hall.teams.posts.filter(
    (post) => post.conversation === room.id && JSON.stringify(post.activity).includes('Dagsorden')
  )
const comes = (room: Room) => vi.waitFor(() => expect(posts(room)).toHaveLength(1), { timeout: 5_000, interval: 50 })
/** The bot looks each second for what is due. */
const aRound = () => new Promise((done) => setTimeout(done, 1_200))
const postedOnce: Room[] = []

it('is posted when it is due and not before, its words closed to the channel; its form records, its numbers stand', async () => {
  const story = await plans('Direktionen', 'nyt punkt Budget', 'nyt punkt lukket Hemmelig sag')
  hall.setTime('2026-11-24T08:29:50.000Z')
  await aRound()
  expect(posts(story.room)).toHaveLength(0)
  hall.setTime('2026-11-24T08:30:00.000Z')
  await comes(story.room)
  expect(JSON.stringify(posts(story.room))).toContain('Budget')
  expect(JSON.stringify(posts(story.room))).not.toContain('Hemmelig')
  const moved = await hall.says(story.secretary, story.room, 'flyt punkt 2 til 1')
  expect(moved.text).toContain('ligger fast')
  const gone = await hall.says(story.secretary, story.room, 'slet punkt 1')
  expect(gone.text).toContain('udgået')
  await story.write('nyt punkt Cykelstier')
  const agenda = (await hall.says(reader, story.room, 'dagsorden')).text
  expect(agenda).toMatch(/1\.\nBudget\nUdgået/u)
  expect(agenda).toMatch(/3\.\nCykelstier/u)
})

it('is posted once, and told to the secretary, when Teams takes it and breaks off; again when Teams says "too many"', async () => {
  const lost = await plans('Tabtforum', 'nyt punkt Tab')
  hall.setTime('2026-11-24T08:29:59.000Z')
  hall.teams.mishaps.push('lost')
  hall.setTime('2026-11-24T08:30:00.000Z')
  await comes(lost.room)
  await vi.waitFor(() => expect(hall.readsIn(lost.desk)).toContain('Det vides ikke, om dagsordenen'), 5_000)

  const busy = await plans('Travltforum', 'nyt punkt Travlt')
  hall.teams.mishaps.push({ status: 429, headers: { 'retry-after': '1' } })
  hall.setTime('2026-11-24T08:30:00.000Z')
  await comes(busy.room)
  postedOnce.push(lost.room, busy.room)
})

it('is posted once by two instances, and not at all without items: the secretary is told', async () => {
  const second = await hall.second()
  const both = await plans('Fællesforum', 'nyt punkt Fælles')
  const empty = await plans('Tomtforum')
  hall.setTime('2026-11-24T08:30:00.000Z')
  await comes(both.room)
  await vi.waitFor(() => expect(hall.readsIn(empty.desk)).toContain('den har ingen punkter endnu'), 5_000)
  await aRound()
  for (const room of [...postedOnce, both.room]) expect(posts(room)).toHaveLength(1)
  expect(posts(empty.room)).toHaveLength(0)
  await second.close()
})

it('of a meeting that was closed its minutes come once; where it cannot be known, the secretary is told', async () => {
  const story = await plans('Lukkeforum', 'nyt punkt Havn')
  await story.write('beslutning 1: Godkendt.')
  hall.teams.mishaps.push({ after: Promise.resolve() }, { status: 500 })
  const closed = await hall.says(story.secretary, story.room, 'luk mødet')
  expect(closed.text).toContain('Mødet er lukket')
  expect(hall.readsIn(story.desk)).toContain('Det vides ikke, om referatet')
  await aRound()
  expect(hall.readsIn(story.room)).not.toContain('Referat\nLukkeforum')
})
