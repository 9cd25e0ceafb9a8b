import { afterAll, beforeAll, expect, it } from 'vitest'
import { beginForum, type ForumStory } from './forum-story.ts'
import { openTownHall, type Somebody, type TownHall } from './town-hall.ts'

/** What was taken back stays in the history of a decision: that it was, when and by whom. */

let hall: TownHall
let reader: Somebody
let story: ForumStory
beforeAll(async () => {
  hall = await openTownHall({ now: '2026-11-20T09:00:00.000Z' })
  reader = hall.person('Ulla Læser')
  story = await beginForum(hall, 'Direktionen')
  await story.write('møde 24-11-2026 kl. 10:00', 'nyt punkt Broen (sag 26/31)')
})
afterAll(() => hall.close())

it('a version that was taken back keeps its number, and its words are for secretaries', async () => {
  await story.write('beslutning 1: Blå.', 'ret beslutning 1: Gul, siger Hansen.', 'fortryd')
  const third = await hall.says(story.secretary, story.room, 'ret beslutning 1: Grøn.')
  expect(third.text).toContain('version 3')
  const asked = await hall.says(reader, hall.chatOf(reader), 'sag 26/31')
  expect(asked.text).not.toContain('Hansen')
  const shown = await hall.presses(reader, hall.chatOf(reader), asked.button('show-history'))
  expect(shown.text).toContain('Gælder nu · version 3\nGrøn.')
  expect(shown.text).toMatch(/Version 2, taget tilbage 20\. november 2026 .+ af Signe Direktionen/u)
  expect(shown.text).toMatch(/Version 1, erstattet .+\nBlå\./u)
  expect(shown.raw).not.toContain('Hansen')
  const own = await hall.says(story.secretary, story.desk, 'sag 26/31')
  expect((await hall.presses(story.secretary, story.desk, own.button('show-history'))).text).toContain(
    'Gul, siger Hansen.'
  )
})

it('what is taken back although a later version stands does not "stand again"', async () => {
  const other = hall.person('Søren Sekretær')
  await hall.says(hall.admin, story.room, 'sekretær <at>Søren Sekretær</at>', { mentions: [other] })
  await hall.says(other, story.room, 'ret beslutning 1: Hvid.')
  const back = await hall.says(story.secretary, story.room, 'fortryd')
  expect(back.text).toContain('Fortsat gælder:')
  expect(back.text).not.toContain('igen')
  expect(back.text).toContain('rettet, version 4')
})

it('a closed meeting offers no further decision, only what corrects the one that stands', async () => {
  await story.write('luk mødet 24-11-2026')
  const refused = await hall.says(story.secretary, story.room, 'beslutning 24-11-2026 punkt 1: Sort.')
  expect(refused.text).toContain('Punktet har allerede en beslutning')
  expect(refused.text).not.toContain('UNDEROVERSKRIFT')
  const command = /ret beslutning .+: Sort\./u.exec(refused.text)?.[0] ?? ''
  expect((await hall.says(story.secretary, story.room, command)).text).toContain('version 5')
})

it('a group chat is told that it has no forum, and nothing that cannot be done there', async () => {
  const group = hall.group('frokost')
  const heard = await hall.says(hall.admin, group, 'dagsorden')
  expect(heard.text).toContain('En gruppechat har ikke sit eget forum')
  expect(heard.text).not.toContain('administrator skriver')
})
