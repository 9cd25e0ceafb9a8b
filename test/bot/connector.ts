import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A stand-in for Teams' Connector on loopback: takes what the bot posts, knows rosters, and fails when told to. */

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
  /** Answers well, but only then. */
  | { readonly after: Promise<void> }
  | { readonly status: number; readonly headers?: Readonly<Record<string, string>>; readonly body?: string }

export interface Connector {
  readonly url: string
  readonly calls: Call[]
  /** Activities that stand in Teams now, in order. */
  readonly posts: { readonly id: string; readonly conversation: string; readonly activity: Json }[]
  /** Roster by conversation or team id. */
  readonly members: Map<string, readonly Json[]>
  /** The next requests, one after the other, meet these. */
  readonly mishaps: Mishap[]
  readonly close: () => Promise<void>
}

export async function openConnector(): Promise<Connector> {
  const calls: Call[] = []
  const posts: { id: string; conversation: string; activity: Json }[] = []
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
    if (typeof mishap === 'object' && 'after' in mishap) await mishap.after
    else if (typeof mishap === 'object') {
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
    teams.posts.push({ id, conversation: channel, activity: body.activity as Json })
    return [201, { id: `${channel};messageid=${id}`, activityId: id }]
  }
  const posted = /^\/v3\/conversations\/([^/]+)\/activities/.exec(path)
  if (method === 'POST' && posted?.[1] !== undefined) {
    const id = teams.nextId()
    teams.posts.push({ id, conversation: posted[1], activity: body })
    return [201, { id }]
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
