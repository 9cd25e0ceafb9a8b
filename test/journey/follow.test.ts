import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { beginForum, type ForumStory } from './forum-story.ts'
import { openTownHall, type Room, type Somebody, type TownHall } from './town-hall.ts'

/** Whoever follows a topic is told in personal chat when something is decided about it: once, a minute later, and only what he or she may know. */

const START = '2026-11-24T09:00:00.000Z'
let hall: TownHall
let other: TownHall
let story: ForumStory
let reader: Somebody
let chat: Room
beforeAll(async () => {
  hall = await openTownHall({ now: START })
  other = await hall.second()
  story = await beginForum(hall, 'Direktionen')
  reader = hall.person('Ulla Læser')
  chat = hall.chatOf(reader)
  await story.write('møde 24-11-2026 kl. 10:00', 'nyt punkt Nye cykelstier langs kanalen (sag 26/1234)')
  await story.write('nyt punkt Havnens åbningstider', 'nyt punkt Sommerkoncerter', 'nyt punkt Pullerter ved skolen')
  await story.confide('nyt punkt lukket Havnefogedens fratræden')
})
afterAll(async () => {
  await other.close()
  await hall.close()
})

const toldTo = (room: Room): string[] =>
  hall.teams.posts
    .filter((post) => post.conversation === room.id)
    .map(({ activity }) => JSON.stringify(activity))
    .filter((text) => text.includes('som du følger') || text.includes('which you follow'))
/** The minute after which a decision is told, and a few rounds of both instances. */
const aMinute = async (): Promise<void> => {
  hall.setTime(new Date(Date.now() + 61_000).toISOString())
  await new Promise((later) => setTimeout(later, 2_500))
}
const comes = (room: Room, count: number) =>
  vi.waitFor(() => expect(toldTo(room)).toHaveLength(count), { timeout: 5_000, interval: 50 })

it('says what it does, shows what is followed to the follower alone, and lets go', async () => {
  const said = await hall.says(reader, chat, 'følg cykelstier')
  expect(said.text).toContain('når der er besluttet noget om "cykelstier"'.replace('når', 'efter at'))
  expect((await hall.says(reader, chat, 'følg Cykelstier')).text).toContain('"Cykelstier"')
  await hall.says(reader, chat, 'følg pullerter')
  expect((await hall.says(reader, chat, 'følg')).text).toBe(
    'Du følger: cykelstier, pullerter. Skriv "stop EMNE" for at stoppe.'
  )
  const inChannel = await hall.says(reader, story.room, 'følg')
  expect(inChannel.text).not.toContain('cykelstier')
  expect(inChannel.privately).toContain('cykelstier')
  const stopped = await hall.presses(reader, chat, said.button('unfollow'))
  expect(stopped.text).toContain('Du følger ikke "cykelstier" mere')
  await hall.presses(reader, chat, stopped.button('follow'))
  expect((await hall.says(reader, chat, 'stop fodbold')).text).toContain('Du følger: pullerter, cykelstier')
  expect((await hall.says(reader, chat, 'følg beslutninger')).text).toContain('siger ikke nok')
  expect((await hall.says(reader, chat, 'follow cycle paths')).text).toContain('I write to you')
  await hall.says(reader, chat, 'stop cycle paths')
})

it('tells what was decided about it, a minute later, once on all instances; nobody else, and not who wrote it', async () => {
  await hall.says(story.secretary, story.desk, 'følg cykelstier')
  await story.write('beslutning 1: Godkendt, at der anlægges cykelstier.', 'beslutning 2: Godkendt.')
  await new Promise((later) => setTimeout(later, 1_500))
  expect(toldTo(chat)).toEqual([])
  await aMinute()
  await comes(chat, 1)
  const [card] = toldTo(chat)
  for (const part of [
    'Godkendt, at der anlægges cykelstier.',
    'Direktionen',
    'punkt 1',
    '26/1234',
    'unfollow',
    'show-item'
  ])
    expect(card).toContain(part)
  expect(toldTo(story.desk)).toEqual([])
  await aMinute()
  await comes(chat, 1)
})

it('tells a correction, and not what was taken back within the minute', async () => {
  await story.write('beslutning 3: Tre koncerter med cykelstier udenom.', 'fortryd')
  await story.write('ret beslutning 1: Godkendt, at der anlægges brede cykelstier.')
  await aMinute()
  await comes(chat, 2)
  expect(toldTo(chat)[1]).toContain('Rettet beslutning om')
  expect(toldTo(chat)[1]).toContain('brede cykelstier')
})

it('tells of closed items those who are members, and nobody else', async () => {
  const member = hall.chatOf(story.member)
  for (const [person, room] of [
    [reader, chat],
    [story.member, member]
  ] as const)
    await hall.says(person, room, 'følg havnefogedens fratræden')
  await story.confide('beslutning 5: Havnefogeden fratræder i maj.')
  await aMinute()
  await comes(member, 1)
  expect(toldTo(member)[0]).toContain('fratræder i maj')
  expect(toldTo(chat)).toHaveLength(2)
})

it('tells in English who follows in English, and by case who follows a case, also who only ever wrote in a channel', async () => {
  const passer = hall.person('Peter Forbi')
  const room = hall.chatOf(passer)
  await hall.says(passer, story.room, 'follow case 26/777')
  await hall.says(passer, story.room, 'follow playgrounds')
  await story.write('nyt punkt Broens maling (sag 26/777)', 'nyt punkt Legepladsen i parken')
  await story.write('beslutning 6: Broen males.', 'beslutning 7: Gyngerne skiftes.')
  await aMinute()
  await comes(room, 2)
  expect(toldTo(room).join()).toContain('Decided about “case 26/777”, which you follow')
  expect(toldTo(room).join()).toContain('Gyngerne skiftes.')
})

it('tells once also where an instance starts that has not seen what was told', async () => {
  await other.close()
  await story.write('beslutning 4: Pullerter opstilles.')
  other = await hall.second()
  await aMinute()
  await comes(chat, 3)
  await aMinute()
  await comes(chat, 3)
})

it('bounds what one person follows, and forgets it with the app', async () => {
  const eager = hall.person('Ida Ivrig')
  const room = hall.chatOf(eager)
  for (let n = 1; n <= 20; n++) await hall.says(eager, room, `følg havn${'æøå'.repeat(n)}`)
  expect((await hall.says(eager, room, 'følg fyret')).text).toContain('allerede 20 emner')
  await hall.sends(
    hall.message(eager, room, '', { more: { type: 'installationUpdate', action: 'remove', text: undefined } })
  )
  expect((await hall.says(eager, room, 'følg')).text).toContain('Du følger ingen emner')
})
