import { afterAll, beforeAll, expect, it } from 'vitest'
import { beginForum, type ForumStory } from './forum-story.ts'
import { openTownHall, type TownHall } from './town-hall.ts'

/** "Hvem er tovholder?" is about what was just answered, never about something before it, and never tells what is closed. */

let hall: TownHall
let story: ForumStory
beforeAll(async () => {
  hall = await openTownHall({ now: '2026-11-20T09:00:00.000Z' })
  story = await beginForum(hall, 'Direktionen')
  await story.write(
    'møde 24-11-2026 kl. 10:00',
    'nyt punkt Budget 2027',
    'beslutning 1: Godkendt. Center Nord er tovholder.',
    'nyt punkt Isvinter på havnen (sag 26/501)',
    'beslutning 2: Drøftet. Center Vest er tovholder.'
  )
  await story.confide(
    'nyt punkt lukket Ansættelse af kantinechef',
    'beslutning 3: Zebrafinke ansættes. Center Syd er tovholder.'
  )
})
afterAll(() => hall.close())

const OPEN = 'hvad blev besluttet om budget 2027?'
const CLOSED = 'hvad blev besluttet om ansættelsen af kantinechefen?'
const BACK = 'hvem er tovholder?'

it('is about the case that was just shown', async () => {
  const chat = hall.chatOf(story.member)
  await hall.says(story.member, chat, OPEN)
  expect((await hall.says(story.member, chat, BACK)).text).toContain('Center Nord')
  await hall.says(story.member, chat, 'sag 26/501')
  const { text } = await hall.says(story.member, chat, BACK)
  expect(text).toContain('Center Vest')
  expect(text).not.toContain('Center Nord')
})

it('is not about an older answer when the last one was closed, or found nothing', async () => {
  const chat = hall.chatOf(story.member)
  for (const between of [CLOSED, 'hvad blev besluttet om rygepolitikken?', 'sag 99/1']) {
    await hall.says(story.member, chat, OPEN)
    await hall.says(story.member, chat, between)
    expect((await hall.says(story.member, chat, BACK)).text).not.toContain('Center Nord')
  }
})

it('tells in a channel what it would tell if nothing closed were there, and nobody of another’s question', async () => {
  const reader = hall.person('Ulla Læser')
  for (const between of [CLOSED, 'hvad blev besluttet om rygepolitikken?']) {
    await hall.says(story.member, story.room, OPEN)
    await hall.says(story.member, story.room, between)
    for (const one of [story.member, reader]) {
      const { text } = await hall.says(one, story.room, BACK)
      expect(text).not.toMatch(/Center (Nord|Syd)|Zebrafinke/u)
    }
  }
})

it('tells no more of an item once it was closed', async () => {
  const reader = hall.person('Ole Læser')
  const chat = hall.chatOf(reader)
  await hall.says(reader, chat, 'sag 26/501')
  await story.write('luk punkt 2')
  for (const question of [BACK, 'vis hele punktet', 'og hvornår?'])
    expect((await hall.says(reader, chat, question)).raw).not.toMatch(/Isvinter|Center Vest|26\/501/u)
})
