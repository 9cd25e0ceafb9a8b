import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
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

/** A stand-in for Teams on loopback: its Connector, and the activities that it sends. The bot under test is the real one. */

type Json = Readonly<Record<string, unknown>>

/** One request of the bot to the Connector. */
export interface Call {
  readonly method: string
  readonly path: string
  readonly headers: IncomingHttpHeaders
  readonly body: Json
}

/** What the Connector does with a request instead of answering well. `lost`: it takes the post and breaks off. */
export type Mishap =
  | 'reset'
  | 'lost'
  | { readonly status: number; readonly headers?: Readonly<Record<string, string>>; readonly body?: string }

export interface Connector {
  readonly url: string
  readonly calls: Call[]
  /** Activities that stand in Teams now, in order. */
  readonly posts: { readonly conversation: string; readonly activity: Json }[]
  /** Roster by conversation or team id. */
  readonly members: Map<string, readonly Json[]>
  /** The next requests, one after the other, meet these. */
  readonly mishaps: Mishap[]
  readonly close: () => Promise<void>
}

export async function openConnector(): Promise<Connector> {
  const calls: Call[] = []
  const posts: { conversation: string; activity: Json }[] = []
  const members = new Map<string, readonly Json[]>()
  const mishaps: Mishap[] = []
  let lastId = 1_700_000_000_000
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    const raw = Buffer.concat(chunks).toString('utf8')
    const url = new URL(request.url ?? '', 'http://connector')
    const call = {
      method: request.method ?? '',
      path: decodeURIComponent(url.pathname),
      headers: request.headers,
      body: (raw === '' ? {} : JSON.parse(raw)) as Json
    }
    calls.push(call)
    const mishap = mishaps.shift()
    if (mishap === 'reset') return request.socket.destroy()
    if (typeof mishap === 'object') {
      response.writeHead(mishap.status, { 'content-type': 'application/json', ...mishap.headers })
      return response.end(mishap.body ?? '{"error":{"code":"Mishap","message":"Mishap"}}')
    }
    const answered = answerCall(call, url, { posts, members, nextId: () => String(++lastId) })
    if (mishap === 'lost') return request.socket.destroy()
    return answerJson(response, ...answered)
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    calls,
    posts,
    members,
    mishaps,
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections()
        server.close(() => closed())
      })
  }
}

const answerJson = (response: ServerResponse, status: number, body: unknown): void => {
  response.writeHead(status, { 'content-type': 'application/json' })
  response.end(JSON.stringify(body))
}

function answerCall(
  { method, path, body }: Call,
  url: URL,
  teams: Pick<Connector, 'posts' | 'members'> & { readonly nextId: () => string }
): [number, unknown] {
  if (method === 'POST' && path === '/v3/conversations') {
    const id = teams.nextId()
    const channel = (body.channelData as { channel?: { id: string } } | undefined)?.channel?.id
    if (channel === undefined) return [201, { id: `a:chat-with-${(body.members as { id: string }[])[0]?.id}` }]
    teams.posts.push({ conversation: channel, activity: body.activity as Json })
    return [201, { id: `${channel};messageid=${id}`, activityId: id }]
  }
  const posted = /^\/v3\/conversations\/([^/]+)\/activities/.exec(path)
  if (method === 'POST' && posted?.[1] !== undefined) {
    teams.posts.push({ conversation: posted[1], activity: body })
    return [201, { id: teams.nextId() }]
  }
  const one = /^\/v3\/conversations\/([^/]+)\/members\/([^/]+)$/.exec(path)
  if (one !== null) {
    const found = (teams.members.get(one[1] ?? '') ?? []).find((m) => m.id === one[2] || m.objectId === one[2])
    return found === undefined ? [404, { error: { code: 'MemberNotFoundInConversation' } }] : [200, found]
  }
  const paged = /^\/v3\/conversations\/([^/]+)\/pagedmembers$/.exec(path)
  if (paged !== null) {
    // Pages of two, so that a few people need several.
    const all = teams.members.get(paged[1] ?? '')
    if (all === undefined) return [404, { error: { code: 'ConversationNotFound' } }]
    const from = Number(url.searchParams.get('continuationToken') ?? 0)
    const more = from + 2 < all.length ? { continuationToken: String(from + 2) } : {}
    return [200, { members: all.slice(from, from + 2), ...more }]
  }
  return [404, { error: { code: 'NotFound', message: path } }]
}

export const TENANT = '9b1c7f2e-0000-4000-8000-00000000aaaa'
export const APP_ID = '4d8f0c1a-0000-4000-8000-00000000bbbb'
export const BOT = { id: `28:${APP_ID}`, name: 'Referent' }
export const ANNA = { id: '29:anna', name: 'Anna Prøve', aadObjectId: '0a0a0a0a-0000-4000-8000-000000000001' }
export const CHANNEL = '19:kanal@thread.tacv2'
export const TEAM = '19:team@thread.tacv2'

/** Activities as Teams writes them. */
export const inChannel = {
  conversation: {
    id: `${CHANNEL};messageid=1700000000001`,
    conversationType: 'channel',
    isGroup: true,
    tenantId: TENANT
  },
  channelData: { team: { id: TEAM }, channel: { id: CHANNEL }, tenant: { id: TENANT } }
}
export const inPersonal = {
  conversation: { id: 'a:anna', conversationType: 'personal', tenantId: TENANT },
  channelData: { tenant: { id: TENANT } }
}

let messages = 1_700_000_001_000
export const activity = (serviceUrl: string, more: Json = {}): Json => ({
  type: 'message',
  id: String(++messages),
  timestamp: '2026-11-02T09:00:00.000Z',
  channelId: 'msteams',
  serviceUrl,
  from: ANNA,
  recipient: BOT,
  locale: 'da-DK',
  textFormat: 'plain',
  text: 'hvad blev besluttet?',
  ...inPersonal,
  ...more
})

export const mentionOf = (one: { readonly id: string; readonly name: string }): Json => ({
  type: 'mention',
  mentioned: { id: one.id, name: one.name },
  text: `<at>${one.name}</at>`
})

export const execute = (verb: unknown, data: Json = {}, more: Json = {}): Json => ({
  type: 'invoke',
  name: 'adaptiveCard/action',
  text: undefined,
  value: { action: { type: 'Action.Execute', verb, data }, trigger: 'manual' },
  ...more
})

export interface Standing {
  readonly url: string
  readonly host: string
  readonly turns: Turn[]
  readonly heard: ConversationReference[]
  readonly messenger: Messenger
  readonly roster: ChannelRoster
  /** All that was logged, as it was written. */
  readonly logged: () => string
  readonly waits: number[]
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
  const heard: ConversationReference[] = []
  const lines: string[] = []
  const waits: number[] = []
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
      heard.push(reference)
    },
    log
  })
  const server = await openServer({
    bot,
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
    heard,
    messenger,
    roster,
    logged: () => lines.join(''),
    waits,
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
