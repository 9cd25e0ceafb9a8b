import { setTimeout } from 'node:timers/promises'
import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { CONVERSATION_LIMITS, createPace } from '../../src/bot/pace.ts'
import type { ConversationReference } from '../../src/bot/reference.ts'
import { REPEATS } from '../../src/bot/send.ts'
import type { Outgoing } from '../../src/bot/turn.ts'
import { personIdOf } from '../../src/domain/ids.ts'
import { ANNA, activity, BOT, CHANNEL, inChannel, TEAM, TENANT } from './activities.ts'
import { type Connector, openConnector } from './connector.ts'
import { always, openBot, type Standing } from './stand-in.ts'

let connector: Connector
let bot: Standing

beforeAll(async () => {
  connector = await openConnector()
  bot = await openBot({ routes: [always(async () => ({ here: [{ text: 'Svar' }] }))] })
})
afterAll(async () => {
  await bot.close()
  await connector.close()
})
beforeEach(() => {
  connector.calls.length = 0
  connector.posts.length = 0
  connector.mishaps.length = 0
  bot.waits.length = 0
})

const channel = (): ConversationReference => ({
  kind: 'channel',
  // Its own conversation for each test: the pace counts what was sent to one.
  id: `${CHANNEL}-${expect.getState().currentTestName}`,
  teamId: TEAM,
  tenantId: TENANT,
  serviceUrl: connector.url,
  botId: BOT.id,
  personId: null,
  accountId: null
})
const chat = (): ConversationReference => ({
  ...channel(),
  kind: 'personal',
  id: `a:chat-${expect.getState().currentTestName}`,
  teamId: null,
  personId: personIdOf(ANNA.aadObjectId),
  accountId: ANNA.id
})
const text: Outgoing = { text: 'Dagsorden' }

describe('a post in a channel', () => {
  it('is a new post, and its id is told', async () => {
    const { outcome, messageId } = await bot.messenger.post(channel(), text)
    expect([outcome, messageId]).toEqual(['sent', expect.stringMatching(/^\d+$/)])
    expect(connector.calls.map(({ method, path }) => `${method} ${path}`)).toEqual(['POST /v3/conversations'])
    expect(connector.calls[0]?.body).toMatchObject({
      isGroup: true,
      tenantId: TENANT,
      channelData: { channel: { id: channel().id }, tenant: { id: TENANT } },
      activity: { type: 'message', text: 'Dagsorden' }
    })
  })

  it.each(['reset', 'lost'] as const)('is not sent again when the connection breaks (%s)', async (mishap) => {
    connector.mishaps.push(mishap)
    expect(await bot.messenger.post(channel(), text)).toEqual({ outcome: 'unknown' })
    expect(connector.calls).toHaveLength(1)
  })

  it.each([408, 500, 502, 503, 504])('is not sent again after a %i: it may stand there', async (status) => {
    connector.mishaps.push({ status })
    expect(await bot.messenger.post(channel(), text)).toEqual({ outcome: 'unknown' })
    expect(connector.calls).toHaveLength(1)
  })

  it.each([400, 403, 404, 413])('is refused for good after a %i', async (status) => {
    connector.mishaps.push({ status })
    expect(await bot.messenger.post(channel(), text)).toEqual({ outcome: 'refused' })
    expect(connector.calls).toHaveLength(1)
  })

  it('is sent again after "too many", when Teams says so', async () => {
    connector.mishaps.push({ status: 429, headers: { 'retry-after': '2' } }, { status: 412 })
    expect((await bot.messenger.post(channel(), text)).outcome).toBe('sent')
    expect(connector.posts).toHaveLength(1)
    expect(bot.waits).toEqual([2_000, REPEATS.first * 2])
  })

  it('is given up, and counts as not sent, when Teams wants too long a pause or stays busy', async () => {
    connector.mishaps.push({ status: 429, headers: { 'retry-after': '86400' } })
    expect((await bot.messenger.post(channel(), text)).outcome).toBe('refused')
    expect(connector.calls).toHaveLength(1)
    connector.mishaps.push(...Array.from({ length: REPEATS.attempts }, () => ({ status: 429 })))
    expect((await bot.messenger.post(channel(), text)).outcome).toBe('refused')
    expect(connector.calls).toHaveLength(1 + REPEATS.attempts)
    expect(connector.posts).toHaveLength(0)
  })

  it('does not follow Teams elsewhere', async () => {
    for (const status of [301, 302, 303, 307, 308]) {
      connector.mishaps.push({ status, headers: { location: '/v3/elsewhere' } })
      expect((await bot.messenger.post(channel(), text)).outcome).toBe('refused')
    }
    expect(connector.calls.map((call) => call.path)).toEqual(Array(5).fill('/v3/conversations'))
  })

  it('that Teams took with an answer nobody can read is sent', async () => {
    connector.mishaps.push({ status: 201, body: 'no json' })
    expect(await bot.messenger.post(channel(), text)).toEqual({ outcome: 'sent' })
  })

  it('is sent again while nobody is there to hear it, and is then refused', async () => {
    expect(await bot.messenger.post({ ...channel(), serviceUrl: 'http://127.0.0.1:1/' }, text)).toEqual({
      outcome: 'refused'
    })
    expect(bot.waits).toHaveLength(REPEATS.attempts - 1)
  })

  it('does not leave for an address that is not Teams', async () => {
    const strict = await openBot({ loopback: false })
    expect(await strict.messenger.post(channel(), text)).toEqual({ outcome: 'refused' })
    expect(await strict.messenger.tell(chat(), text)).toEqual({ outcome: 'refused' })
    expect(connector.calls).toEqual([])
    await strict.close()
  })

  it('that is too large is not sent at all', async () => {
    const large: Outgoing = { text: 'å'.repeat(40_001) }
    const card: Outgoing = {
      summary: 'Kort',
      card: {
        type: 'AdaptiveCard',
        version: '1.5',
        $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
        body: [{ type: 'TextBlock', text: 'x'.repeat(28_000) }]
      }
    }
    expect(await bot.messenger.post(channel(), large)).toEqual({ outcome: 'refused' })
    expect(await bot.messenger.post(channel(), card)).toEqual({ outcome: 'refused' })
    expect(connector.calls).toEqual([])
  })
})

describe('a private message', () => {
  it('goes to the chat that is known', async () => {
    expect((await bot.messenger.tell(chat(), text)).outcome).toBe('sent')
    expect(connector.posts).toMatchObject([{ conversation: chat().id, activity: { text: 'Dagsorden' } }])
  })

  it('goes to the chat that Teams opens with the person', async () => {
    const person = { serviceUrl: connector.url, tenantId: TENANT, accountId: ANNA.id, botId: BOT.id }
    expect((await bot.messenger.tell(person, text)).outcome).toBe('sent')
    expect(connector.calls[0]?.body).toEqual({
      isGroup: false,
      bot: { id: BOT.id },
      members: [{ id: ANNA.id }],
      tenantId: TENANT,
      channelData: { tenant: { id: TENANT } }
    })
    expect(connector.posts.map((post) => post.conversation)).toEqual([`a:chat-with-${ANNA.id}`])
  })

  it('never goes to a chat that others read', async () => {
    expect(await bot.messenger.tell(channel(), text)).toEqual({ outcome: 'refused' })
    expect(await bot.messenger.tell({ ...chat(), kind: 'group' }, text)).toEqual({ outcome: 'refused' })
    expect(connector.calls).toEqual([])
  })

  it('that has no chat to go to is refused, whatever became of the opening', async () => {
    const person = { serviceUrl: connector.url, tenantId: TENANT, accountId: '29:gone', botId: BOT.id }
    connector.mishaps.push('reset')
    expect(await bot.messenger.tell(person, text)).toEqual({ outcome: 'refused' })
    expect(connector.posts).toEqual([])
  })
})

describe('a reply', () => {
  it.each(['reset', 'lost', { status: 503 }] as const)('is not sent twice after %j', async (mishap) => {
    connector.mishaps.push(mishap)
    expect((await bot.send(activity(connector.url, inChannel))).status).toBe(200)
    expect(connector.calls).toHaveLength(1)
  })

  it('is sent again after "too many"', async () => {
    connector.mishaps.push({ status: 429 })
    await bot.send(activity(connector.url, inChannel))
    expect(connector.posts).toHaveLength(1)
  })

  it('comes alone, however long it takes: no sign of writing comes before it', async () => {
    const slow = await openBot({
      routes: [
        always(async () => {
          await setTimeout(1_200)
          return { here: [{ text: 'Svar' }] }
        })
      ]
    })
    await slow.send(activity(connector.url))
    expect(connector.posts.map((post) => post.activity.type)).toEqual(['message'])
    await slow.close()
  })
})

describe('the pace', () => {
  it('keeps every limit of a conversation, in the order of asking, and no longer than needed', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 900 }), { maxLength: 400 }), (pauses) => {
        let now = 1_000_000
        const pace = createPace(() => now)
        const sent = pauses.map((pause) => {
          now += pause
          return now + pace('one')
        })
        for (const { within, most } of CONVERSATION_LIMITS)
          for (let i = most; i < sent.length; i++) {
            const [late, early] = [sent[i] ?? 0, sent[i - most] ?? 0]
            if (late - early < within) return false
          }
        return sent.every((at, i) => i === 0 || at >= (sent[i - 1] ?? 0))
      })
    )
  })

  it('does not hold up what is within the limits, nor other conversations', () => {
    const pace = createPace(() => 0)
    expect(Array.from({ length: 9 }, () => pace('one'))).toEqual([0, 0, 0, 0, 0, 0, 0, 1_000, 2_000])
    expect(pace('other')).toBe(0)
  })

  it('forgets conversations that are idle', () => {
    let now = 0
    const pace = createPace(() => now)
    const before = process.memoryUsage().heapUsed
    for (let n = 0; n < 200_000; n++) {
      now += 10_000
      pace(`conversation ${n}`)
    }
    // Kept for good they would take some 60 MB; what the collector has not yet taken differs between versions of Node.
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(45_000_000)
  })
})
