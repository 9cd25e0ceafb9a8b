import { connect } from 'node:net'
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { activity } from './activities.ts'
import { type Connector, openConnector } from './connector.ts'
import { always, openBot, type Standing } from './stand-in.ts'

let connector: Connector
let bot: Standing
let ready = true

beforeAll(async () => {
  connector = await openConnector()
  bot = await openBot({ routes: [always(async () => ({ here: [{ text: 'Svar' }] }))], isReady: () => ready })
})
afterAll(async () => {
  await bot.close()
  await connector.close()
})
beforeEach(() => {
  bot.turns.length = 0
})

/** Bytes as they are, to an address of the bot; the first line of its answer. */
const speak = (bytes: string | Buffer, patience = 5_000): Promise<string> =>
  new Promise((heard, failed) => {
    const socket = connect(Number(new URL(bot.url).port), '127.0.0.1', () => socket.write(bytes))
    socket.setTimeout(patience, () => socket.destroy(new Error('no answer')))
    let said = ''
    socket.on('data', (chunk) => {
      said += chunk
    })
    socket.on('error', failed)
    socket.on('close', () => heard(said.split('\r\n')[0] ?? ''))
  })

describe('a request that is no activity of Teams', () => {
  const good = () => activity(connector.url)
  const changed =
    (more: object): (() => object) =>
    () => ({ ...good(), ...more })
  it.each([
    ['nothing', () => ''],
    ['a list', () => '[]'],
    ['null', () => 'null'],
    ['a number', () => '7'],
    ['a broken object', () => '{'],
    ['an empty object', () => '{}'],
    ['a type alone', () => '{"type":"message"}'],
    ['empty sender and conversation', () => ({ type: 'message', text: 'x', from: {}, conversation: {} })],
    ['no channel id', changed({ channelId: undefined })],
    ['another channel', changed({ channelId: 'directline' })],
    ['the channel of tokens that need no key', changed({ channelId: 'AseChannel' })],
    ['no service url', changed({ serviceUrl: undefined })],
    ['no id', changed({ id: undefined })],
    ['an id of a megabyte in small', changed({ id: 'x'.repeat(2_000) })],
    ['a text that is an object', changed({ text: { toString: 'x' } })],
    ['entities that are no list', changed({ entities: { length: 1e9 } })],
    ['members that are no list', changed({ type: 'conversationUpdate', membersAdded: 'all' })],
    ['channel data that are a list', changed({ channelData: [] })],
    ['a sender without id', changed({ from: { name: 'x' } })],
    ['an object id that is a list', changed({ from: { id: '29:x', aadObjectId: ['x'] } })],
    ['no recipient', changed({ recipient: null })],
    ['replies to be put into the answer', changed({ deliveryMode: 'expectReplies' })]
  ])('with %s is refused without a word', async (_, body) => {
    const { status, raw } = await bot.send(body())
    expect([status, raw]).toEqual([400, ''])
    expect(bot.turns).toEqual([])
  })

  it('that nests too deep is refused, whatever holds the nest', async () => {
    const nested = (place: string, depth: number): string =>
      `${JSON.stringify(good()).slice(0, -1)},"${place}":{"x":${'['.repeat(depth)}1${']'.repeat(depth)}}}`
    for (const place of ['value', 'channelData', 'unknown'])
      expect((await bot.send(nested(place, 10_000))).status).toBe(400)
    expect(bot.turns).toEqual([])
    expect((await bot.send(nested('value', 20))).status).toBe(200)
  })

  it('is refused or worked on, never broken by, whatever stands in its places', async () => {
    const kinds = fc.constantFrom(
      'message',
      'invoke',
      'messageUpdate',
      'messageDelete',
      'conversationUpdate',
      'installationUpdate',
      'event'
    )
    const places = [
      'type',
      'id',
      'timestamp',
      'channelId',
      'serviceUrl',
      'from',
      'recipient',
      'conversation',
      'locale',
      'text',
      'channelData'
    ]
    const more = [
      'value',
      'name',
      'entities',
      'attachments',
      'membersAdded',
      'membersRemoved',
      'action',
      'replyToId',
      'deliveryMode',
      'callerId',
      'relatesTo'
    ]
    const value = fc.jsonValue({ maxDepth: 3 })
    const changes = fc.dictionary(fc.constantFrom(...places, ...more), value, { minKeys: 1, maxKeys: 3 })
    await fc.assert(
      fc.asyncProperty(kinds, changes, async (type, changed) => {
        const { status, raw } = await bot.send({ ...good(), type, name: 'adaptiveCard/action', ...changed })
        expect([200, 400, 403]).toContain(status)
        if (status !== 200) expect(raw).toBe('')
      }),
      { numRuns: 400 }
    )
  })

  it('that only looks deep, inside a text, is taken', async () => {
    const text = `${'{['.repeat(500)}\\"`
    expect((await bot.send({ ...activity(connector.url), text })).status).toBe(200)
    expect(bot.turns[0]?.text).toBe(text)
  })

  it('of more than 256 KB is refused, and its sender hears why', async () => {
    expect((await bot.send({ ...activity(connector.url), text: 'x'.repeat(257 * 1024) })).status).toBe(413)
    expect((await bot.send({ ...activity(connector.url), text: 'x'.repeat(255 * 1024) })).status).toBe(200)
  })

  it('of more than 256 KB is refused too when its length is not told', async () => {
    const piece = 'x'.repeat(64 * 1024)
    const head =
      'POST /api/messages HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nConnection: close\r\n'
    const chunk = `${piece.length.toString(16)}\r\n${piece}\r\n`
    expect(await speak(`${head}Transfer-Encoding: chunked\r\n\r\n${chunk.repeat(5)}0\r\n\r\n`)).toContain(' 413 ')
  })

  it('that announces gigabytes is answered at once and cut off', async () => {
    const head = 'POST /api/messages HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n'
    expect(await speak(`${head}Content-Length: 9999999999\r\n\r\n{`)).toContain(' 413 ')
  })
})

describe('a compressed request', () => {
  it('is refused before it is inflated, and the bot lives', async () => {
    const bomb = Buffer.concat(Array.from({ length: 10 }, () => gzipSync(Buffer.alloc(20_000_000, 32))))
    const before = process.memoryUsage().rss
    const response = await fetch(`${bot.url}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'content-encoding': 'gzip' },
      body: bomb
    })
    expect(response.status).toBe(415)
    expect(process.memoryUsage().rss - before).toBeLessThan(60_000_000)
    expect((await fetch(`${bot.url}/healthz`)).status).toBe(200)
  })

  it('is refused in any encoding, also one that says it is none', async () => {
    for (const encoding of ['gzip', 'deflate', 'br', 'identity', ''])
      expect((await bot.send(activity(connector.url), { 'content-encoding': encoding })).status).toBe(415)
  })
})

describe('an unsigned request', () => {
  it('of a type that a foreign page could send unasked is refused', async () => {
    for (const type of [
      'text/plain',
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=x',
      'application/jsonx'
    ])
      expect((await bot.send(activity(connector.url), { 'content-type': type })).status).toBe(415)
  })

  it('to a name that is not this machine is refused', async () => {
    const body = JSON.stringify(activity(connector.url))
    const head = (host: string) =>
      `POST /api/messages HTTP/1.1\r\nHost: ${host}\r\nContent-Type: application/json\r\nConnection: close\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n`
    expect(await speak(`${head('evil.example:3978')}${body}`)).toContain(' 403 ')
    expect(await speak(`${head('localhost:3978')}${body}`)).toContain(' 200 ')
  })

  it('is heard on loopback only', () => {
    expect(bot.host).toBe('127.0.0.1')
  })
})

describe('the address to which replies go', () => {
  it.each([
    'https://evil.example/',
    'https://evil.trafficmanager.net/',
    'https://smba.trafficmanager.net.evil.example/',
    'https://smba.trafficmanager.net@evil.example/',
    'https://user@smba.trafficmanager.net/',
    'https://smba.trafficmanager.net:8443/',
    'http://smba.trafficmanager.net/',
    'file:///etc/passwd',
    'no address'
  ])('may not be %s', async (serviceUrl) => {
    expect((await bot.send(activity(serviceUrl))).status).toBe(403)
    expect(bot.turns).toEqual([])
  })

  it('may not be this machine outside development', async () => {
    const strict = await openBot({ loopback: false, routes: [always(async () => ({ here: [] }))] })
    for (const host of ['127.0.0.1', 'localhost', '[::1]'])
      expect((await strict.send(activity(`http://${host}:9/`))).status).toBe(403)
    expect((await strict.send(activity('https://smba.trafficmanager.net/emea/'))).status).toBe(200)
    await strict.close()
  })
})

describe('the server', () => {
  it('is alive from the start and ready once store and index are', async () => {
    ready = false
    expect((await fetch(`${bot.url}/healthz`)).status).toBe(200)
    expect((await fetch(`${bot.url}/readyz`)).status).toBe(503)
    ready = true
    expect((await fetch(`${bot.url}/readyz`)).status).toBe(200)
  })

  it('says nothing about itself to who asks for something else', async () => {
    for (const [path, method] of [
      ['/', 'GET'],
      ['/api/messages', 'GET'],
      ['/api/messages', 'DELETE'],
      ['/%', 'GET']
    ] as const) {
      const response = await fetch(`${bot.url}${path}`, { method })
      expect(response.status).toBeGreaterThanOrEqual(400)
      expect(response.status).toBeLessThan(500)
      expect(await response.text()).toBe('')
    }
  })

  it('turns away what is more than it can work on, and works on the rest', async () => {
    let open = (): void => undefined
    const gate = new Promise<void>((resolve) => {
      open = resolve
    })
    const busy = await openBot({ routes: [always(() => gate.then(() => ({ here: [] })))] })
    let turnedAway = 0
    const flood = Array.from({ length: 230 }, async (_, n) => {
      const { status } = await busy.send(activity(connector.url, { id: `flood-${n}` }))
      if (status === 503) turnedAway++
      return status
    })
    await expect.poll(() => turnedAway, { timeout: 15_000 }).toBe(30)
    expect((await fetch(`${busy.url}/healthz`)).status).toBe(200)
    open()
    expect((await Promise.all(flood)).filter((status) => status === 200)).toHaveLength(200)
    expect((await busy.send(activity(connector.url))).status).toBe(200)
    await busy.close()
  })

  it('logs a flood of refusals once', async () => {
    const before = bot.logged().length
    await Promise.all(Array.from({ length: 200 }, () => bot.send('{"no":"activity"}')))
    expect(bot.logged().slice(before).split('\n').length).toBeLessThan(5)
  })

  it('lets what is under way end before it closes, and takes nothing new', async () => {
    let finish = (): void => undefined
    let begun = (): void => undefined
    const started = new Promise<void>((resolve) => {
      begun = resolve
    })
    const closing = await openBot({
      routes: [
        always(async () => {
          begun()
          await new Promise<void>((resolve) => {
            finish = resolve
          })
          return { here: [] }
        })
      ]
    })
    const first = closing.send(activity(connector.url))
    await started
    const closed = closing.close()
    await expect(closing.send(activity(connector.url))).rejects.toThrow()
    finish()
    expect((await first).status).toBe(200)
    await closed
  })
})
