import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Next, Request, Response } from 'restify'
import type { Bot } from './app.ts'
import { type Guards, guardRequest } from './guard-request.ts'
import { factsOfFault, type Log } from './log.ts'
import { discardBody } from './read-body.ts'
import { restify } from './sdk.ts'
import type { Answered } from './turn-replies.ts'

export interface ServerNeeds extends Guards {
  readonly bot: Bot
  /** 0: any free one. */
  readonly port: number
  /** Whether store and index are usable. */
  readonly isReady: () => boolean
  readonly log: Log
}

export interface Server {
  readonly port: number
  /** The address it listens on. */
  readonly host: string
  /** Takes no more requests, lets those under way end (10 s at most), then closes. */
  readonly close: () => Promise<void>
}

/** Turns worked on at once; one more is turned away and Teams sends it again. */
const MOST_AT_ONCE = 200
/** Connections at once, each with at most one body in memory: bounds what a flood can take. */
const MOST_CONNECTIONS = 1_000
const ENDING = 10_000
const BUSY: Answered = { status: 503 }

/** Listens for Teams; on loopback only where requests are unsigned. */
export async function openServer({ bot, port, isReady, log, signed, loopback }: ServerNeeds): Promise<Server> {
  const server = restify.createServer({ name: 'referent' })
  const http = server.server
  http.headersTimeout = 10_000
  // Longer than what stands before us in Azure keeps a connection: else it writes into one that was just closed.
  http.keepAliveTimeout = 65_000
  http.maxConnections = MOST_CONNECTIONS
  const refused = countRefusals(log)
  let closing = false
  let underWay = 0

  const receive = async (request: Request): Promise<Answered> => {
    const guarded = await guardRequest(request, { signed, loopback })
    if (!guarded.ok) return { status: guarded.status, refusal: guarded.reason }
    if (closing || underWay >= MOST_AT_ONCE) return BUSY
    underWay++
    try {
      return await bot(request.headers.authorization ?? '', guarded.activity)
    } finally {
      underWay--
    }
  }

  server.get('/healthz', (_: Request, response: Response, next: Next) => {
    answer(response, { status: 200 })
    next()
  })
  server.get('/readyz', (_: Request, response: Response, next: Next) => {
    answer(response, { status: !closing && isReady() ? 200 : 503 })
    next()
  })
  server.post('/api/messages', (request: Request, response: Response, next: Next) => {
    receive(request)
      .catch((fault: unknown): Answered => {
        log.error('request failed', factsOfFault(fault))
        return { status: 500 }
      })
      .then(async (answered) => {
        if (answered.refusal !== undefined) refused(answered.status, answered.refusal)
        const whole = request.complete || (await discardBody(request))
        if (!whole || closing) response.setHeader('Connection', 'close')
        answer(response, answered)
      })
      .finally(next)
  })
  // What restify says by itself (404, 405) comes without its words.
  server.on('restifyError', (_: Request, response: Response, error: { statusCode?: number }, done: () => void) => {
    answer(response, { status: error.statusCode ?? 500 })
    done()
  })

  await new Promise<void>((listening, failed) => {
    http.once('error', failed)
    if (signed === null) server.listen(port, '127.0.0.1', listening)
    else server.listen(port, listening)
  })
  const { port: taken, address } = http.address() as AddressInfo
  return {
    port: taken,
    host: address,
    close: async () => {
      closing = true
      const closed = new Promise<void>((done) => http.close(() => done()))
      http.closeIdleConnections()
      await Promise.race([closed, sleep(ENDING, undefined, { ref: false })])
      http.closeAllConnections()
      await closed
    }
  }
}

function answer(response: Response, { status, body }: Answered): void {
  if (response.headersSent || response.destroyed) return
  const text = body === undefined ? '' : JSON.stringify(body)
  response.sendRaw(status, text, {
    'Content-Length': String(Buffer.byteLength(text)),
    ...(body === undefined ? {} : { 'Content-Type': 'application/json; charset=utf-8' }),
    ...(status === 503 ? { 'Retry-After': '1' } : {})
  })
}

const TOLD_EVERY = 10_000

/** Logs refusals of one reason at once the first time, then their number every ten seconds at most: a flood does not fill the log. */
function countRefusals(log: Log): (status: number, reason: string) => void {
  const told = new Map<string, { at: number; since: number }>()
  return (status, reason) => {
    const now = Date.now()
    const last = told.get(reason) ?? { at: Number.NEGATIVE_INFINITY, since: 0 }
    last.since++
    if (now - last.at >= TOLD_EVERY) {
      log.warn('request refused', { status, reason, count: last.since })
      last.at = now
      last.since = 0
    }
    told.set(reason, last)
  }
}
