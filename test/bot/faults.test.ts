import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Route } from '../../src/bot/turn.ts'
import { activity, execute, inChannel } from './activities.ts'
import { type Connector, openConnector } from './connector.ts'
import { openBot, type Standing } from './stand-in.ts'

const SECRET = 'Stillingen tilbydes en hemmelig person'

let connector: Connector
let bot: Standing
let handle: Route['handle']

beforeAll(async () => {
  connector = await openConnector()
  bot = await openBot({
    routes: [
      {
        name: 'all',
        matches: (turn) => {
          if (turn.text === 'match') throw new Error(SECRET)
          return true
        },
        handle: (turn) => handle(turn)
      }
    ]
  })
})
afterAll(async () => {
  await bot.close()
  await connector.close()
})
beforeEach(() => {
  connector.posts.length = 0
  connector.mishaps.length = 0
  bot.turns.length = 0
  handle = async () => {
    throw Object.assign(new TypeError(SECRET), { code: 'EntityTooLarge', statusCode: 413, details: SECRET })
  }
})

const referenceIn = (text: unknown): string => /\b[2-9A-HJ-NP-Z]{6}\b/.exec(String(text))?.[0] ?? 'none'

describe('a fault', () => {
  it('is one calm sentence with a number that the log explains, in the writer’s language', async () => {
    expect((await bot.send(activity(connector.url, inChannel))).status).toBe(200)
    expect((await bot.send(activity(connector.url, { locale: 'en-GB' }))).status).toBe(200)
    const [danish, english] = connector.posts.map((post) => String(post.activity.text))
    expect(connector.posts).toHaveLength(2)
    expect(danish).toMatch(/^Det lykkedes ikke\. /)
    expect(english).toMatch(/^That did not work\. /)
    for (const text of [danish, english]) expect(bot.logged()).toContain(`"reference":"${referenceIn(text)}"`)
    expect(bot.logged()).toMatch(
      /"fault":"TypeError","code":"EntityTooLarge","statusCode":413,"frames":\["[^"]*faults\.test\.ts:\d+:\d+"/
    )
  })

  it('behind a button is told to the presser', async () => {
    const { status, body } = await bot.send(activity(connector.url, { ...inChannel, ...execute('vis') }))
    expect([status, body]).toMatchObject([200, { statusCode: 200, value: expect.stringMatching(/^Det lykkedes ikke/) }])
    expect(connector.posts).toEqual([])
  })

  it('while a route is looked for is a fault like any other', async () => {
    await bot.send(activity(connector.url, { text: 'match' }))
    expect(connector.posts).toMatchObject([{ activity: { text: expect.stringMatching(/^Det lykkedes ikke/) } }])
  })

  it.each([
    ['no object', () => Promise.reject('nothing')],
    ['undefined', () => Promise.reject(undefined)],
    ['a card that is too large', async () => ({ here: [{ text: 'x'.repeat(90_000) }] })],
    ['two answers to a button', async () => ({ here: [{ text: '1' }, { text: '2' }] })],
    ['no answer to a button', async () => ({ here: [] })]
  ])('that is %s is calm, too', async (_, broken: Route['handle']) => {
    handle = broken
    const { body } = await bot.send(activity(connector.url, execute('vis')))
    if (_ !== 'a card that is too large')
      expect(body).toMatchObject({ value: expect.stringMatching(/^Det lykkedes ikke/) })
    if (_ !== 'two answers to a button' && _ !== 'no answer to a button') {
      await bot.send(activity(connector.url))
      expect(connector.posts).toMatchObject([{ activity: { text: expect.stringMatching(/^Det lykkedes ikke/) } }])
    }
  })

  it('does not count as answered: the message delivered again is worked on again', async () => {
    const sent = activity(connector.url)
    await bot.send(sent)
    handle = async () => ({ here: [{ text: 'Svar' }] })
    await bot.send(sent)
    expect(connector.posts.map((post) => post.activity.text)).toEqual([expect.stringMatching(/^Det lykkedes/), 'Svar'])
  })

  it('of an edit or a deletion says nothing to anyone', async () => {
    expect((await bot.send(activity(connector.url, { type: 'messageUpdate' }))).status).toBe(200)
    expect(connector.posts).toEqual([])
  })
})

describe('the log', () => {
  it('holds nothing that anyone said, was called or was shown', async () => {
    handle = async () => ({ here: [{ text: SECRET }], privately: [{ text: SECRET }] })
    await bot.send(activity(connector.url, { ...inChannel, text: SECRET }))
    connector.mishaps.push({ status: 403 }, { status: 500 }, { status: 500 })
    await bot.send(activity(connector.url, { ...inChannel, text: SECRET }))
    await bot.send(`{"text":"${SECRET}`)
    await bot.send({ text: SECRET })
    for (const word of ['Stillingen', 'hemmelig', 'Anna', 'Prøve', '29:anna', '0a0a0a0a-0000'])
      expect(bot.logged()).not.toContain(word)
    expect(bot.logged()).toContain('turn answered')
    expect(bot.logged()).toContain('message not delivered')
  })
})
