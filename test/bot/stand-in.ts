import { setImmediate } from 'node:timers/promises'
import { createConnection, type Trust } from '../../src/bot/adapter.ts'
import { createBot } from '../../src/bot/app.ts'
import { createLog } from '../../src/bot/log.ts'
import { createMessenger, type Messenger } from '../../src/bot/messenger.ts'
import { createPace } from '../../src/bot/pace.ts'
import type { ConversationReference } from '../../src/bot/reference.ts'
import { type ChannelRoster, createRoster } from '../../src/bot/roster.ts'
import type { Sending } from '../../src/bot/send.ts'
import { openServer } from '../../src/bot/server.ts'
import type { Route, Turn } from '../../src/bot/turn.ts'
import type { Credentials } from '../../src/config.ts'

export interface Standing {
  readonly url: string
  readonly host: string
  readonly turns: Turn[]
  readonly kept: ConversationReference[]
  readonly messenger: Messenger
  readonly roster: ChannelRoster
  /** All that was logged, as it was written. */
  readonly logged: () => string
  readonly waits: number[]
  /** How many activities have come as far as the bot. */
  readonly arrived: () => number
  readonly send: (
    activity: unknown,
    headers?: Readonly<Record<string, string>>
  ) => Promise<{ readonly status: number; readonly body: unknown; readonly raw: string }>
  readonly close: () => Promise<void>
}

export interface StandingOptions {
  readonly routes?: readonly Route[]
  readonly credentials?: Credentials
  readonly trust?: Trust
  readonly loopback?: boolean
  readonly isReady?: () => boolean
}

/** The real bot behind the real server; only pauses are counted instead of waited for. */
export async function openBot({
  routes = [],
  credentials,
  trust,
  loopback = true,
  isReady = () => true
}: StandingOptions = {}): Promise<Standing> {
  const turns: Turn[] = []
  const kept: ConversationReference[] = []
  const lines: string[] = []
  const waits: number[] = []
  let arrived = 0
  const log = createLog({ level: 'debug', write: (line) => lines.push(line) })
  const connection = createConnection({
    credentials: credentials ?? null,
    loopback,
    ...(trust === undefined ? {} : { trust })
  })
  const sending: Sending = {
    pace: createPace(Date.now),
    random: () => 0.5,
    wait: async (milliseconds) => waits.push(milliseconds)
  }
  const messenger = createMessenger({ connectorAt: connection.connectorAt, sending, log })
  const roster = createRoster({ connectorAt: connection.connectorAt, log, now: Date.now })
  const bot = createBot({
    connection,
    routes: routes.map((route) => ({
      ...route,
      handle: (turn) => {
        turns.push(turn)
        return route.handle(turn)
      }
    })),
    messenger,
    sending,
    keepReference: async (reference) => {
      // As long as a store takes at least.
      await setImmediate()
      kept.push(reference)
    },
    log
  })
  const server = await openServer({
    bot: (authorization, activity) => {
      arrived++
      return bot(authorization, activity)
    },
    port: 0,
    signed: credentials === undefined ? null : { appId: credentials.appId, tenantId: credentials.tenantId },
    loopback,
    isReady,
    log
  })
  const url = `http://127.0.0.1:${server.port}`
  return {
    url,
    host: server.host,
    turns,
    kept,
    messenger,
    roster,
    logged: () => lines.join(''),
    waits,
    arrived: () => arrived,
    send: async (body, headers = {}) => {
      const response = await fetch(`${url}/api/messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: typeof body === 'string' ? body : JSON.stringify(body)
      })
      const raw = await response.text()
      return { status: response.status, body: raw === '' ? undefined : JSON.parse(raw), raw }
    },
    close: server.close
  }
}

/** A route for everything, which answers with this. */
export const always = (handle: Route['handle']): Route => ({ name: 'always', matches: () => true, handle })
