import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createLog } from '../../src/bot/log.ts'
import { quietConsole } from '../../src/bot/quiet-console.ts'
import { APP_ID, activity, execute, TENANT } from './activities.ts'
import { type Authority, CREDENTIALS, OWN_TOKEN, openAuthority } from './authority.ts'
import { type Connector, openConnector } from './connector.ts'
import { always, openBot, type Standing } from './stand-in.ts'

let connector: Connector
let authority: Authority
let bot: Standing
/** What is logged of the libraries' words. */
const hushed: string[] = []

const spoken = { ...console }

beforeAll(async () => {
  connector = await openConnector()
  authority = await openAuthority()
  bot = await openBot({
    routes: [always(async () => ({ here: [{ text: 'Svar' }] }))],
    credentials: CREDENTIALS,
    trust: authority.trust
  })
  quietConsole(createLog({ level: 'info', write: (line) => hushed.push(line) }))
})
afterAll(async () => {
  Object.assign(console, spoken)
  await bot.close()
  await authority.close()
  await connector.close()
})
beforeEach(() => {
  bot.turns.length = 0
  connector.calls.length = 0
})

const signed = (claims: object = {}, header: object = {}) => ({
  authorization: authority.sign({ serviceurl: connector.url, ...claims }, { ...header })
})
const seconds = (from: number): number => Math.floor(Date.now() / 1000) + from

describe('a request that Teams signed', () => {
  it('is answered, with the own token of the bot', async () => {
    expect((await bot.send(activity(connector.url), signed())).status).toBe(200)
    expect(connector.calls.map((call) => call.headers.authorization)).toEqual([OWN_TOKEN])
  })

  it('of a button is answered in its response', async () => {
    expect((await bot.send(activity(connector.url, execute('vis')), signed())).body).toMatchObject({ value: 'Svar' })
  })
})

describe('a request that Teams did not sign', () => {
  it.each([
    ['no token', () => ''],
    ['another scheme', () => 'Basic eA=='],
    ['no token in its scheme', () => 'Bearer'],
    ['something that is no token', () => 'Bearer a.b.c'],
    ['a token of 100 KB', () => `Bearer ${'a'.repeat(9_000)}.b.c`],
    [
      'a token of another issuer',
      () => signed({ iss: 'https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/' })
    ],
    [
      'a token of an issuer of its own tenant',
      () => signed({ iss: 'https://sts.windows.net/x/', tid: 'x', ver: '1.0', appid: APP_ID })
    ],
    ['a token without issuer', () => signed({ iss: undefined })],
    ['a list of issuers', () => signed({ iss: ['https://api.botframework.com'] })],
    ['a token for another bot', () => signed({ aud: 'another' })],
    ['a token for many bots', () => signed({ aud: [APP_ID, 'another'] })],
    ['a token without audience', () => signed({ aud: undefined })],
    ['a token without end', () => signed({ exp: undefined })],
    ['a token whose end is a word', () => signed({ exp: 'tomorrow' })],
    ['a token that has ended', () => signed({ exp: seconds(-3600) })],
    ['a token that begins tomorrow', () => signed({ nbf: seconds(86_400) })],
    ['a token without service url', () => signed({ serviceurl: undefined })],
    ['a token without signature', () => ({ authorization: signed().authorization.replace(/\.[^.]*$/, '.') })],
    ['a token of the algorithm none', () => signed({}, { alg: 'none' })],
    ['a token of a symmetric algorithm', () => signed({}, { alg: 'HS256' })],
    ['a token of an unknown key', () => signed({}, { kid: 'key-2' })],
    ['a token without key', () => signed({}, { kid: undefined })],
    ['a token that was changed', () => ({ authorization: `${signed().authorization.slice(0, -6)}AAAAAA` })]
  ])('with %s is refused without a word', async (_, given) => {
    const found = given()
    const headers: Record<string, string> = typeof found === 'string' ? { authorization: found } : found
    const { status, raw } = await bot.send(activity(connector.url), headers)
    expect([status, raw]).toEqual([401, ''])
    expect(bot.turns).toEqual([])
    expect(connector.calls).toEqual([])
  })

  it('is refused before its body is read where the token already tells', async () => {
    const { status } = await bot.send('x'.repeat(1000), { authorization: 'Bearer a.b.c' })
    expect(status).toBe(401)
  })
})

describe('a signed request', () => {
  it.each([
    ['whose token is for another address', {}, { serviceurl: 'http://127.0.0.1:1/' }],
    ['of another tenant in its channel data', { channelData: { tenant: { id: 'another' } } }, {}],
    [
      'of another tenant in its conversation',
      { conversation: { id: 'a:x', conversationType: 'personal', tenantId: 'x' } },
      {}
    ],
    ['of a sender of another tenant', { from: { id: '29:x', aadObjectId: 'x', tenantId: 'another' } }, {}],
    ['that names no tenant', { channelData: {}, conversation: { id: 'a:x', conversationType: 'personal' } }, {}]
  ])('%s is refused', async (_, more, claims) => {
    expect((await bot.send(activity(connector.url, more), signed(claims))).status).toBe(403)
    expect(bot.turns).toEqual([])
  })

  it('names its tenant in any letter case', async () => {
    const channelData = { tenant: { id: TENANT.toUpperCase() } }
    expect((await bot.send(activity(connector.url, { channelData }), signed())).status).toBe(200)
  })

  it('that is played again within the life of its token is not worked on again', async () => {
    const [once, headers] = [activity(connector.url), signed()]
    await bot.send(once, headers)
    expect((await bot.send(once, headers)).status).toBe(200)
    expect(bot.turns).toHaveLength(1)
    expect(connector.posts.filter(({ activity: reply }) => reply.replyToId === once.id)).toHaveLength(1)
  })
})

describe('forged tokens', () => {
  it('leave nothing behind in the memory of the SDK', async () => {
    const parameters = await import('botframework-connector/lib/auth/tokenValidationParameters.js')
    const issuers = parameters.ToBotFromBotOrEmulatorTokenValidationParameters.issuer
    const before = issuers?.length
    for (let n = 0; n < 50; n++)
      await bot.send(activity(connector.url), signed({ iss: `https://sts.windows.net/${n}/`, tid: `tenant-${n}` }))
    for (let n = 0; n < 50; n++)
      await bot.send(activity(connector.url), signed({ tid: `tenant-${n}` }, { kid: 'forged' }))
    expect(issuers?.length).toBe(before)
  })

  it('do not have the key fetched again and again', async () => {
    const before = authority.asked()
    for (let n = 0; n < 20; n++) await bot.send(activity(connector.url), signed({}, { kid: `forged-${n}` }))
    expect(authority.asked()).toBe(before)
  })
})

describe('what libraries print about a forged token', () => {
  it('stays out of the log, but for the fact', async () => {
    for (let n = 0; n < 20; n++)
      await bot.send(activity(connector.url), { authorization: `${signed().authorization.slice(0, -6)}AAAAAA` })
    expect(hushed).toHaveLength(1)
    expect(hushed.join('')).toContain('libraries wrote to the console')
    expect(hushed.join('')).not.toContain('KEY')
  })
})

describe('without the server of keys', () => {
  it('a request is put off, not refused', async () => {
    const lonely = await openBot({
      credentials: CREDENTIALS,
      trust: { ...authority.trust, openIdMetadataUrl: 'http://127.0.0.1:1/metadata' }
    })
    const { status, raw } = await lonely.send(activity(connector.url), signed())
    expect([status, raw]).toEqual([503, ''])
    await lonely.close()
  })
})
