import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Config } from '../../src/config.ts'
import { type BotProcess, startBotProcess } from './bot-process.ts'
import { beginForum, type ForumStory } from './forum-story.ts'
import { type Heard, openTownHall, type Somebody, type TownHall } from './town-hall.ts'

/** The bot is killed in the middle of its work, and has forgotten nothing that it said it had kept. */

let hall: TownHall
let reader: Somebody
let story: ForumStory
let bot: BotProcess
let answered: { readonly sent: object; readonly heard: Heard }
const burst: object[] = []
const logs: string[] = []
const run = async (config: Config): Promise<BotProcess> => {
  bot = await startBotProcess(config)
  return bot
}
beforeAll(async () => {
  hall = await openTownHall({ run })
  reader = hall.person('Ulla Læser')
  story = await beginForum(hall, 'Direktionen')
  await story.write('møde i morgen kl. 10:00', 'nyt punkt Budget (sag 26/1234)', 'nyt punkt Cykelstier')
  await story.confide('nyt punkt lukket Ansættelse af Zebrafinke (sag 26/987)', 'beslutning 3: Zebrafinke ansættes.')
  const undone = await hall.says(story.secretary, story.room, 'beslutning 2: Afvist.')
  await hall.presses(story.secretary, story.room, undone.button('undo'))
  const sent = hall.message(story.secretary, story.room, 'beslutning 1: Godkendt.\n- ØDC er tovholder')
  answered = { sent, heard: await hall.sends(sent) }
  for (let i = 0; i < 6; i++) burst.push(hall.message(story.secretary, story.desk, `nyt punkt Nummer ${i}`))
  const underWay = burst.map((one) => hall.sends({ ...one }).catch(() => null))
  await Promise.race(underWay)
  await bot.kill()
  await Promise.all(underWay)
  logs.push(bot.logged())
  await run(hall.config)
})
afterAll(async () => {
  await bot.stop()
  await hall.close()
})
const asks = async (person: Somebody, question: string) => (await hall.says(person, hall.chatOf(person), question)).text

it('knows every word of what it had answered', async () => {
  expect(await asks(reader, 'sag 26/1234')).toContain('Godkendt.\n- ØDC er tovholder')
  expect(await asks(reader, 'hvad blev besluttet om cykelstier?')).not.toContain('Afvist')
  expect(await asks(story.member, 'hvad blev besluttet om ansættelsen?')).toContain('Zebrafinke ansættes.')
})

it('answers what is delivered again as the first time, and writes nothing', async () => {
  const before = (await hall.records()).length
  expect((await hall.sends({ ...answered.sent })).text).toBe(answered.heard.text)
  expect((await hall.records()).length).toBe(before)
})

it('has done once, or not at all, what came in as it was killed; delivered again it is done', async () => {
  for (const one of burst) await hall.sends({ ...one })
  const added = (await hall.records()).flatMap((one) =>
    one.kind === 'item-added' && one.content?.title.startsWith('Nummer') ? [one.content.title] : []
  )
  expect(added.sort()).toEqual(burst.map((_, i) => `Nummer ${i}`))
})

it('has logged neither words nor names, of open or of closed items', () => {
  const logged = [...logs, bot.logged()].join('')
  expect(logged).toContain('turn answered')
  for (const word of ['Zebrafinke', 'Godkendt', 'Cykelstier', 'Budget', '26/1234', 'Signe', 'Ulla', 'Direktionen'])
    expect(logged).not.toContain(word)
})
