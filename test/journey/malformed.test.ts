import { afterAll, beforeAll, expect, it } from 'vitest'
import { beginForum, type ForumStory } from './forum-story.ts'
import { openTownHall, type Somebody, type TownHall } from './town-hall.ts'

/** What cannot be done is answered in one sentence and changes nothing; odd texts break neither record nor card. */

let hall: TownHall
let reader: Somebody
let story: ForumStory
beforeAll(async () => {
  hall = await openTownHall({ now: '2026-11-20T09:00:00.000Z' })
  reader = hall.person('Ulla Læser')
  story = await beginForum(hall, 'Direktionen')
  await story.write('møde 24-11-2026 kl. 10:00', 'nyt punkt Budget', 'møde 1-12-2026 kl. 10:00')
})
afterAll(() => hall.close())

it.each([
  'beslutning 1:',
  'beslutning: Godkendt.',
  'beslutning 99: Godkendt.',
  'beslutning 31-02-2026 punkt 1: Godkendt.',
  'beslutning 2-12-2026 punkt 1: Godkendt.',
  'ret beslutning 1: Godkendt.',
  'ret beslutning 1:',
  'nyt punkt',
  'nyt punkt lukket',
  'slet punkt',
  'slet punkt 99',
  'flyt punkt 1 til 99',
  'åbn punkt 1',
  'møde 31-02-2026 kl. 10:00',
  'møde 24-11-2026',
  'møde 24-11-2026 kl. 25:00',
  'møde 24-11-2026 kl. 10:00',
  'møde 24-11-2020 kl. 10:00',
  'flyt møde 24-11-2026 til 1-12-2026 kl. 10:00',
  'aflys møde 5-12-2026',
  'dagsorden send hver tirsdag',
  'sekretær',
  'medlem',
  'deltagere',
  'udført 99',
  'luk mødet',
  'decision 1:',
  'new item',
  'meeting 31 February 2026 at 10:00',
  'beslutning 1: Godkendt.\nbeslutning 2: Udsat.'
])('"%s" is answered shortly and changes nothing', async (text) => {
  const before = (await hall.records()).length
  const heard = await hall.says(story.secretary, story.room, text)
  expect(heard.status).toBe(200)
  expect(heard.count).toBe(1)
  expect(heard.text).not.toBe('')
  expect(heard.text.length).toBeLessThan(400)
  expect(heard.text).not.toMatch(/undefined|null|NaN|\[object/u)
  expect((await hall.records()).length).toBe(before)
})

const ODD = [
  `Overskrift ${'meget lang '.repeat(900)}`,
  '**fed** [klik](https://ondt.example) <at>Alle</at> ![x](y) {{DATE(2026-01-01)}} `kode` # nej',
  '\u202Eomvendt\u202C \u200bskjult\u200b 👩‍👩‍👧‍👦 🇩🇰 e\u0301 \u0000 slut',
  `Godkendt.\n${'- ØDC er tovholder 🦓\n'.repeat(1_200)}Slut.`
]
it.each(ODD)('an odd text (%#) is kept letter for letter, shown on valid cards and found again', async (odd) => {
  const [line] = odd.split('\n')
  const added = await hall.says(story.secretary, story.room, `nyt punkt ${line}`)
  expect(added.status).toBe(200)
  const agenda = await hall.says(story.secretary, story.room, 'dagsorden 24-11-2026')
  const form = agenda.buttons.filter((one) => one.verb === 'open-form').at(-1)
  if (!form) throw new Error('no form')
  const opened = await hall.presses(story.secretary, story.room, form)
  const saved = await hall.presses(story.secretary, story.room, opened.button('record'), { inputs: { text: odd } })
  expect(saved.text).toContain('Beslutningen er gemt')
  const last = (await hall.records()).filter((one) => one.kind === 'decision-recorded').at(-1)
  expect(last?.kind === 'decision-recorded' && last.content?.text).toBe(odd)
  for (const text of ['dagsorden', 'referat', `hvad blev besluttet om ${line?.slice(0, 60)}?`])
    expect((await hall.says(reader, story.room, text)).status).toBe(200)
  const refused = await hall.says(story.secretary, story.room, 'dagsorden')
  expect(refused.text).not.toContain('fejl')
})

it('a question as long as a request can be is answered within seconds', async () => {
  const began = performance.now()
  const heard = await hall.says(
    reader,
    hall.chatOf(reader),
    `hvad blev besluttet om ${'budget 26/1234 og '.repeat(6_000)}?`
  )
  expect(heard.status).toBe(200)
  expect(heard.text).not.toBe('')
  expect(performance.now() - began).toBeLessThan(5_000)
})
