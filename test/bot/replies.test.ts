import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { TurnReply } from '../../src/bot/turn.ts'
import type { AdaptiveCard } from '../../src/cards/card.ts'
import {
  activity,
  always,
  type Connector,
  execute,
  inChannel,
  openBot,
  openConnector,
  type Standing
} from './stand-in.ts'

const card: AdaptiveCard = {
  type: 'AdaptiveCard',
  version: '1.5',
  $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
  body: [{ type: 'TextBlock', text: 'Godkendt' }]
}

let connector: Connector
let bot: Standing
let reply: TurnReply = { here: [] }

beforeAll(async () => {
  connector = await openConnector()
  bot = await openBot({ routes: [always(async () => reply)] })
})
afterAll(async () => {
  await bot.close()
  await connector.close()
})
beforeEach(() => {
  connector.posts.length = 0
})

describe('a reply', () => {
  it('is a plain text that Teams does not read as Markdown', async () => {
    reply = { here: [{ text: '*Godkendt*' }] }
    const { status } = await bot.send(activity(connector.url))
    expect(status).toBe(200)
    expect(connector.posts.map((p) => p.activity)).toMatchObject([
      { type: 'message', text: '*Godkendt*', textFormat: 'plain' }
    ])
  })

  it('goes to the thread of the channel that it answers', async () => {
    reply = { here: [{ card, summary: 'Svar' }] }
    await bot.send(activity(connector.url, inChannel))
    expect(connector.posts).toMatchObject([
      {
        conversation: inChannel.conversation.id,
        activity: {
          summary: 'Svar',
          attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: card }]
        }
      }
    ])
  })

  it('to a button is the one card that replaces it for the presser', async () => {
    reply = { here: [{ card, summary: 'Svar' }] }
    const { status, body } = await bot.send(activity(connector.url, execute('vis', { item: 'x' })))
    expect(status).toBe(200)
    expect(body).toEqual({ statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: card })
    expect(connector.posts).toEqual([])
  })
})
