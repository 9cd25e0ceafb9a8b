import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import restify, { type Next, type Request, type Response } from 'restify'
import { isActivity, tenantsOf } from './activity.ts'
import type { Answered, Bot } from './app.ts'
import { factsOfFault, type Log } from './log.ts'
import { readBody } from './read-body.ts'
import { isAllowedServiceUrl, isLoopbackHost } from './service-url.ts'
import { lookAtToken } from './token-look.ts'

export interface ServerNeeds {
  readonly bot: Bot
  /** 0: any free one. */
  readonly port: number
  /** The bot's id and its municipality's tenant. `null`: requests are unsigned and come from this machine only. */
  readonly signed: { readonly appId: string; readonly tenantId: string } | null
  /** Whether Teams may be a stand-in on this machine. */
  readonly loopback: boolean
  /** Whether store and index are usable. */
  readonly isReady: () => boolean
  readonly log: Log
}

export interface Server {
  readonly port: number
  /** Takes no more requests, lets those under way end (10 s at most), then closes. */
  readonly close: () => Promise<void>
}

/** Requests worked on at once; one more is turned away, so that a flood takes no memory. Teams sends again. */
const MOST_AT_ONCE = 200
const ENDING = 10_000

/** Listens for Teams. Unsigned it listens on loopback only. */
export async function openServer(needs: ServerNeeds): Promise<Server> {
  const { log, isReady, signed } = needs
  const server = restify.createServer({ name: 'referent', handleUncaughtExceptions: false })
  server.server.headersTimeout = 10_000
  server.server.requestTimeout = 20_000
  let closing = false
  let underWay = 0

  server.get('/healthz', (_request: Request, response: Response, next: Next) => {
    answer(response, { status: 200 })
    next()
  })
  server.get('/readyz', (_request: Request, response: Response, next: Next) => {
    answer(response, { status: !closing && isReady() ? 200 : 503 })
    next()
  })
  server.post('/api/messages', (request: Request, response: Response, next: Next) => {
    if (underWay >= MOST_AT_ONCE || closing) {
      response.header('Retry-After', '1')
      answer(response, { status: 503 })
      next()
      return
    }
    underWay++
    receive(request, needs)
      .catch((fault: unknown): Answered => {
        log.error('request failed', factsOfFault(fault))
        return { status: 500 }
      })
      .then((answered) => answer(response, answered))
      .finally(() => {
        underWay--
        next()
      })
  })
  // What restify says by itself (404, 405) comes without its words.
  server.on(
    'restifyError',
    (_request: Request, response: Response, error: { statusCode?: number }, done: () => void) => {
      answer(response, { status: error.statusCode ?? 500 })
      done()
    }
  )

  await new Promise<void>((listening, failed) => {
    server.once('error', failed)
    if (signed === null) server.listen(needs.port, '127.0.0.1', listening)
    else server.listen(needs.port, listening)
  })
  return {
    port: (server.server.address() as AddressInfo).port,
    close: async () => {
      closing = true
      const closed = new Promise<void>((done) => server.server.close(() => done()))
      server.server.closeIdleConnections()
      await Promise.race([closed, sleep(ENDING, undefined, { ref: false })])
      server.server.closeAllConnections()
      await closed
    }
  }
}

/** From the cheapest question to the dearest; nothing is read that an earlier answer forbids. */
async function receive(request: Request, { bot, signed, loopback, log }: ServerNeeds): Promise<Answered> {
  const refuse = (status: number, reason: string): Answered => {
    log.warn('request refused', { status, reason })
    return { status }
  }
  const { headers } = request
  if (headers['content-encoding'] !== undefined) return refuse(415, 'content-encoding')
  if (!/^application\/json\b/i.test(headers['content-type'] ?? '')) return refuse(415, 'content-type')
  if (signed === null && !isLoopbackHost(headers.host ?? '')) return refuse(403, 'host')
  const authorization = headers.authorization ?? ''
  const looked = signed === null ? null : lookAtToken(authorization, signed.appId, Date.now())
  if (signed !== null && looked === null) return refuse(401, 'token')

  const body = await readBody(request)
  if (!body.ok) return refuse(body.status, body.reason)
  const activity = body.value
  if (!isActivity(activity)) return refuse(400, 'activity')
  if (!isAllowedServiceUrl(activity.serviceUrl, { loopback })) return refuse(403, 'service-url')
  if (looked !== null && looked.serviceUrl !== activity.serviceUrl) return refuse(403, 'service-url-of-token')
  if (signed !== null) {
    const tenants = tenantsOf(activity)
    if (tenants.length !== 1 || tenants[0] !== signed.tenantId.toLowerCase()) return refuse(403, 'tenant')
  }
  return bot(authorization, activity)
}

function answer(response: Response, { status, body }: Answered): void {
  if (response.headersSent) return
  if (body === undefined) {
    response.writeHead(status, { 'Content-Length': 0 })
    response.end()
    return
  }
  const bytes = Buffer.from(JSON.stringify(body), 'utf8')
  response.writeHead(status, { 'Content-Type': 'application/json; charset=utf-8', 'Content-Length': bytes.length })
  response.end(bytes)
}
