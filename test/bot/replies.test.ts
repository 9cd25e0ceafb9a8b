import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Route, TurnReply } from '../../src/bot/turn.ts'
import type { AdaptiveCard } from '../../src/cards/card.ts'
import { ANNA, activity, BOT, execute, inChannel, TENANT } from './activities.ts'
import { type Connector, openConnector } from './connector.ts'
import { always, openBot, type Standing } from './stand-in.ts'

const card: AdaptiveCard = {
  type: 'AdaptiveCard',
  version: '1.5',
  $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
  body: [{ type: 'TextBlock', text: 'Godkendt' }]
}
const shown = { card, summary: 'Svar' }

let connector: Connector
let bot: Standing
let handle: Route['handle']
const answers = (reply: TurnReply): void => {
  handle = async () => reply
}

beforeAll(async () => {
  connector = await openConnector()
  bot = await openBot({
    routes: [
      { name: 'greeting', matches: (turn) => turn.text === 'hej', handle: async () => ({ here: [{ text: 'Hej' }] }) },
      { name: 'all', matches: (turn) => turn.action?.verb !== 'unknown', handle: (turn) => handle(turn) }
    ]
  })
})
afterAll(async () => {
  await bot.close()
  await connector.close()
})
beforeEach(() => {
  answers({ here: [] })
  connector.calls.length = 0
  connector.posts.length = 0
  connector.mishaps.length = 0
  bot.turns.length = 0
})

describe('a reply', () => {
  it('is a plain text that Teams does not read as Markdown', async () => {
    answers({ here: [{ text: '*Godkendt*' }] })
    expect((await bot.send(activity(connector.url))).status).toBe(200)
    expect(connector.posts).toMatchObject([{ activity: { type: 'message', text: '*Godkendt*', textFormat: 'plain' } }])
  })

  it('goes to the thread of the channel that it answers', async () => {
    answers({ here: [shown, { text: 'og mere' }] })
    const asked = activity(connector.url, inChannel)
    await bot.send(asked)
    const attachments = [{ contentType: 'application/vnd.microsoft.card.adaptive', content: card }]
    expect(connector.posts).toMatchObject([
      { conversation: inChannel.conversation.id, activity: { summary: 'Svar', attachments, replyToId: asked.id } },
      { conversation: inChannel.conversation.id, activity: { text: 'og mere' } }
    ])
  })

  it('is of the first route that matches', async () => {
    answers({ here: [{ text: 'Svar' }] })
    await bot.send(activity(connector.url, { text: 'hej' }))
    expect(connector.posts).toMatchObject([{ activity: { text: 'Hej' } }])
  })

  it('says that a language model phrased it, where one did', async () => {
    answers({ here: [{ ...shown, generated: { citations: [] } }, shown] })
    await bot.send(activity(connector.url))
    expect(connector.posts.map((post) => post.activity.entities)).toEqual([
      [
        {
          type: 'https://schema.org/Message',
          '@type': 'Message',
          '@context': 'https://schema.org',
          '@id': '',
          additionalType: ['AIGeneratedContent']
        }
      ],
      undefined
    ])
  })

  it('also comes after an edit, a deletion and an installation', async () => {
    answers({ here: [{ text: 'Svar' }] })
    for (const more of [
      { type: 'messageUpdate', channelData: { eventType: 'editMessage' } },
      { type: 'messageDelete', text: undefined, channelData: { eventType: 'softDeleteMessage' } },
      { type: 'installationUpdate', action: 'add', text: undefined }
    ])
      expect((await bot.send(activity(connector.url, more))).status).toBe(200)
    expect(bot.turns.map((turn) => turn.kind)).toEqual(['edited', 'deleted', 'installed'])
    expect(connector.posts).toHaveLength(3)
  })
})

describe('the answer to a button', () => {
  it('is the one card that replaces it for the presser', async () => {
    answers({ here: [shown] })
    const { status, body } = await bot.send(activity(connector.url, execute('vis', { item: 'x' })))
    expect(status).toBe(200)
    expect(body).toEqual({ statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: card })
    expect(connector.calls).toEqual([])
  })

  it('may be a text, for the presser only', async () => {
    answers({ here: [{ text: 'Kun sekretæren kan skrive.' }] })
    const { body } = await bot.send(activity(connector.url, { ...inChannel, ...execute('vis') }))
    expect(body).toEqual({
      statusCode: 200,
      type: 'application/vnd.microsoft.activity.message',
      value: 'Kun sekretæren kan skrive.'
    })
    expect(connector.calls).toEqual([])
  })

  it('is an ordinary reply to a client that knows the older buttons only', async () => {
    answers({ here: [shown] })
    const pressed = { ...inChannel, text: undefined, value: { verb: 'vis', item: 'x' } }
    const { status, raw } = await bot.send(activity(connector.url, pressed))
    expect([status, raw]).toEqual([200, ''])
    expect(bot.turns[0]?.action).toEqual({ verb: 'vis', data: { item: 'x' } })
    expect(connector.posts).toHaveLength(1)
  })

  it('never makes the card of one person everybody’s', async () => {
    answers({ here: [{ summary: 'Svar', card: Object.assign({}, card, { refresh: { userIds: [ANNA.id] } }) }] })
    const press = () => bot.send(activity(connector.url, { ...execute('vis'), replyToId: '7' }))
    expect((await press()).body).toMatchObject({ value: card })
    expect(JSON.stringify(await press())).not.toContain('refresh')
    expect(connector.calls).toEqual([])
  })

  it('that nobody knows any more is said calmly, in the presser’s language', async () => {
    const press = async (locale: string) =>
      (await bot.send(activity(connector.url, { ...execute('unknown'), locale }))).body as { value: string }
    expect((await press('da-DK')).value).toMatch(/knap/)
    expect((await press('en-US')).value).toMatch(/button/)
    await bot.send(activity(connector.url, { text: undefined, value: { verb: 'unknown' } }))
    expect(connector.posts).toMatchObject([{ activity: { text: expect.stringMatching(/knap/) } }])
  })

  it.each([
    ['task/fetch', { data: {} }],
    ['composeExtension/query', null],
    ['adaptiveCard/action', { action: 'x' }],
    ['signin/verifyState', {}],
    ['x'.repeat(900), {}]
  ])('to an invoke that the bot never offered (%s) is a refusal', async (name, value) => {
    const { status, raw } = await bot.send(activity(connector.url, { type: 'invoke', name, value, text: undefined }))
    expect([status, raw]).toEqual([400, ''])
  })
})

describe('what is said privately', () => {
  it('goes to the person’s own chat, beside the reply in the channel', async () => {
    answers({ here: [{ text: 'Åbent' }], privately: [{ text: 'Lukket' }] })
    await bot.send(activity(connector.url, inChannel))
    expect(connector.posts.map(({ conversation, activity }) => [conversation, activity.text])).toEqual([
      [inChannel.conversation.id, 'Åbent'],
      [`a:chat-with-${ANNA.id}`, 'Lukket']
    ])
    expect(connector.calls[1]?.body).toMatchObject({
      bot: { id: BOT.id },
      members: [{ id: ANNA.id }],
      tenantId: TENANT
    })
  })

  it('stays in the chat when it was asked there', async () => {
    answers({ here: [{ text: 'Åbent' }], privately: [{ text: 'Lukket' }] })
    await bot.send(activity(connector.url))
    expect(connector.posts.map(({ conversation }) => conversation)).toEqual(['a:anna', 'a:anna'])
  })

  it('never breaks the reply, nor stands in the channel instead', async () => {
    for (const mishap of ['reset', { status: 403 }, { status: 500 }] as const) {
      connector.posts.length = 0
      answers({ here: [{ text: 'Åbent' }], privately: [{ text: 'Lukket' }] })
      const asked = bot.send(activity(connector.url, inChannel))
      connector.mishaps.push({ status: 429 }, mishap, mishap)
      expect((await asked).status).toBe(200)
      expect(
        JSON.stringify(connector.posts.filter((post) => post.conversation !== `a:chat-with-${ANNA.id}`))
      ).not.toContain('Lukket')
      connector.mishaps.length = 0
    }
  })

  it('does not make who pressed a button wait', async () => {
    let open = (): void => undefined
    const after = new Promise<void>((resolve) => {
      open = resolve
    })
    answers({ here: [{ text: 'Åbent' }], privately: [{ text: 'Lukket' }] })
    connector.mishaps.push({ after })
    const pressed = await bot.send(activity(connector.url, { ...inChannel, ...execute('vis') }))
    expect(pressed.body).toMatchObject({ value: 'Åbent' })
    open()
    await expect.poll(() => connector.posts.map((post) => post.activity.text), { timeout: 15_000 }).toEqual(['Lukket'])
  })
})

describe('who has no identity', () => {
  const visitor = { from: { id: '29:visitor', name: 'Gæst' } }
  it('is answered by no route', async () => {
    answers({ here: [{ text: 'Hemmeligt' }] })
    await bot.send(activity(connector.url, visitor))
    await bot.send(activity(connector.url, { ...visitor, type: 'messageUpdate' }))
    const { body } = await bot.send(activity(connector.url, { ...execute('vis'), ...visitor }))
    expect(bot.turns).toEqual([])
    expect(JSON.stringify([connector.posts, body])).not.toContain('Hemmeligt')
    expect(connector.posts).toMatchObject([{ activity: { text: expect.stringMatching(/logget ind/) } }])
    expect(body).toMatchObject({ value: expect.stringMatching(/logget ind/) })
  })

  it('may add the app for all', async () => {
    await bot.send(activity(connector.url, { ...inChannel, ...visitor, type: 'installationUpdate', action: 'add' }))
    expect(bot.turns.map((turn) => turn.kind)).toEqual(['installed'])
  })
})

describe('how a conversation is reached again', () => {
  it('is kept once, before the first turn, and again when it changes', async () => {
    const standing = await openBot({
      routes: [
        always(async () => {
          seen.push(standing.kept.length)
          return { here: [] }
        })
      ]
    })
    const seen: number[] = []
    await standing.send(activity(connector.url, inChannel))
    await standing.send(activity(connector.url, inChannel))
    await standing.send(activity(connector.url.replace('127.0.0.1', 'localhost'), inChannel))
    await standing.send(activity(connector.url))
    expect(seen).toEqual([1, 1, 2, 3])
    expect(standing.kept.map(({ kind, id, accountId }) => [kind, id, accountId])).toEqual([
      ['channel', inChannel.channelData.channel.id, null],
      ['channel', inChannel.channelData.channel.id, null],
      ['personal', 'a:anna', ANNA.id]
    ])
    expect(JSON.parse(JSON.stringify(standing.kept))).toEqual(standing.kept)
    await standing.close()
  })
})
