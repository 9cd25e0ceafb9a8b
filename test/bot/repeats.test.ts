import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createDeliveries } from '../../src/bot/deliveries.ts'
import type { TurnReply } from '../../src/bot/turn.ts'
import { operationIdOf } from '../../src/domain/ids.ts'
import { activity, BOT, execute, inChannel } from './activities.ts'
import { type Connector, openConnector } from './connector.ts'
import { always, openBot, type Standing } from './stand-in.ts'

let connector: Connector
let bot: Standing
/** The route waits for this. */
let gate: Promise<void>
let open: () => void
let begun: () => void
let started: Promise<void>
let reply: TurnReply

const shut = (): void => {
  gate = new Promise((resolve) => {
    open = resolve
  })
  started = new Promise((resolve) => {
    begun = resolve
  })
}

beforeAll(async () => {
  connector = await openConnector()
  bot = await openBot({
    routes: [
      always(async () => {
        begun()
        await gate
        return reply
      })
    ]
  })
})
afterAll(async () => {
  await bot.close()
  await connector.close()
})
/** Waits until the second delivery has come as far as the first. */
const both = () => expect.poll(() => bot.arrived() - arrivedBefore, { timeout: 15_000 }).toBe(2)
let arrivedBefore = 0

beforeEach(() => {
  arrivedBefore = bot.arrived()
  reply = { here: [{ text: 'Svar' }] }
  shut()
  open()
  connector.posts.length = 0
  connector.mishaps.length = 0
  bot.turns.length = 0
})

describe('a message that is delivered again', () => {
  it('while it is worked on waits for that work and is answered once', async () => {
    shut()
    const sent = activity(connector.url, inChannel)
    const first = bot.send(sent)
    await started
    const second = bot.send(sent)
    await both()
    open()
    expect([(await first).status, (await second).status]).toEqual([200, 200])
    expect(bot.turns).toHaveLength(1)
    expect(connector.posts).toHaveLength(1)
  })

  it('after it was answered is taken and not answered again', async () => {
    const sent = activity(connector.url)
    await bot.send(sent)
    expect((await bot.send(sent)).status).toBe(200)
    expect(connector.posts).toHaveLength(1)
  })

  it('is worked on again where its reply was refused, not where it may stand there', async () => {
    const [refused, unknown] = [activity(connector.url), activity(connector.url)]
    connector.mishaps.push({ status: 403 })
    await bot.send(refused)
    await bot.send(refused)
    expect(connector.posts).toHaveLength(1)
    connector.mishaps.push('lost')
    await bot.send(unknown)
    await bot.send(unknown)
    expect(connector.posts).toHaveLength(2)
  })

  it('is not mistaken for its edit, nor for another message', async () => {
    const sent = activity(connector.url)
    await bot.send(sent)
    await bot.send({ ...sent, type: 'messageUpdate', text: 'rettet' })
    await bot.send({ ...sent, type: 'messageDelete', text: undefined })
    await bot.send(activity(connector.url))
    expect(bot.turns.map((turn) => turn.kind)).toEqual(['message', 'edited', 'deleted', 'message'])
  })
})

describe('a button', () => {
  it('that Teams delivers again under a new id gets the answer of the first', async () => {
    shut()
    const pressed = activity(connector.url, execute('vis', { item: 'x' }))
    const first = bot.send(pressed)
    await started
    const second = bot.send({ ...pressed, id: 'new' })
    await both()
    open()
    expect((await second).body).toEqual((await first).body)
    expect(bot.turns).toHaveLength(1)
  })

  it('that is pressed again later is answered again', async () => {
    const pressed = activity(connector.url, execute('vis', { item: 'x' }))
    await bot.send(pressed)
    expect((await bot.send({ ...pressed, id: 'new' })).body).toMatchObject({ value: 'Svar' })
    expect(bot.turns).toHaveLength(2)
  })
})

describe('an installation', () => {
  it('of which two activities tell at once is one turn', async () => {
    shut()
    const first = bot.send(activity(connector.url, { ...inChannel, type: 'installationUpdate', action: 'add' }))
    await started
    const second = bot.send(activity(connector.url, { ...inChannel, type: 'conversationUpdate', membersAdded: [BOT] }))
    await both()
    open()
    await Promise.all([first, second])
    expect(bot.turns).toHaveLength(1)
  })
})

describe('the memory of deliveries', () => {
  const answerOnce = async (deliver: ReturnType<typeof createDeliveries<number>>, id: string, done = true) =>
    deliver({ operation: operationIdOf(id), once: true, work: async () => ({ answer: 1, done }) })

  it('lasts longer than a token and then ends', async () => {
    let now = 0
    const deliver = createDeliveries<number>(() => now)
    await answerOnce(deliver, 'a')
    now += 65 * 60_000
    expect(await answerOnce(deliver, 'a')).toBe('repeated')
    now += 11 * 60_000
    expect(await answerOnce(deliver, 'a')).toBe(1)
  })

  it('forgets work that failed, for all who waited for it', async () => {
    const deliver = createDeliveries<number>(() => 0)
    const operation = operationIdOf('a')
    const failing = () => deliver({ operation, once: true, work: () => Promise.reject(new Error('no')) })
    const both = await Promise.allSettled([failing(), failing()])
    expect(both.map((one) => one.status)).toEqual(['rejected', 'rejected'])
    expect(await answerOnce(deliver, 'a')).toBe(1)
  })

  it('does not grow without end', async () => {
    let now = 0
    const deliver = createDeliveries<number>(() => ++now)
    for (let n = 0; n < 25_000; n++) await answerOnce(deliver, String(n))
    expect(await answerOnce(deliver, '24999')).toBe('repeated')
    expect(await answerOnce(deliver, '0')).toBe(1)
  })
})
