import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createConnection } from '../../src/bot/adapter.ts'
import { createLog } from '../../src/bot/log.ts'
import type { ConversationReference } from '../../src/bot/reference.ts'
import { type ChannelRoster, createRoster } from '../../src/bot/roster.ts'
import { personIdOf } from '../../src/domain/ids.ts'
import { BOT, CHANNEL, TEAM, TENANT } from './activities.ts'
import { type Connector, openConnector } from './connector.ts'

const OID = '0a0a0a0a-0000-4000-8000-000000000001'
const anna = {
  id: '29:anna',
  name: 'Anna Prøve',
  objectId: OID,
  userRole: 'user',
  tenantId: TENANT,
  userPrincipalName: 'anna@prøveby.example'
}
const person = personIdOf(OID)
const mention = { id: '29:anna', name: 'Anna', text: '<at>Anna</at>' }

let connector: Connector
let roster: ChannelRoster
let now = 0
let channel: ConversationReference

beforeAll(async () => {
  connector = await openConnector()
  channel = {
    kind: 'channel',
    id: CHANNEL,
    teamId: TEAM,
    tenantId: TENANT,
    serviceUrl: connector.url,
    botId: BOT.id,
    personId: null,
    accountId: null
  }
})
afterAll(() => connector.close())
beforeEach(() => {
  connector.calls.length = 0
  connector.mishaps.length = 0
  connector.members.clear()
  connector.members.set(TEAM, [anna])
  now = 0
  const { connectorAt } = createConnection({ credentials: null, loopback: true })
  roster = createRoster({ connectorAt, log: createLog({ level: 'silent' }), now: () => now })
})

describe('a person is in the roster of a channel', () => {
  it('who is in its team', async () => {
    expect(await roster.isInRoster(channel, person)).toBe(true)
    expect(await roster.isInRoster(channel, personIdOf(OID.toUpperCase()))).toBe(true)
    expect(connector.calls[0]?.path).toBe(`/v3/conversations/${TEAM}/members/${OID}`)
  })

  it('who is in the chat, where there is no team', async () => {
    connector.members.set('19:chat', [anna])
    expect(await roster.isInRoster({ ...channel, kind: 'group', id: '19:chat', teamId: null }, person)).toBe(true)
  })

  it.each([
    ['is not there', []],
    ['is a guest', [{ ...anna, userRole: 'guest' }]],
    ['is a guest by name', [{ ...anna, userRole: undefined, userPrincipalName: 'a_b.example#EXT#@prøveby.example' }]],
    ['is of another tenant', [{ ...anna, tenantId: 'another' }]],
    ['is somebody else', [{ ...anna, id: OID, objectId: 'another' }]],
    ['has no object id', [{ ...anna, objectId: undefined, id: OID }]]
  ])('but not who %s', async (_, members) => {
    connector.members.set(TEAM, members)
    expect(await roster.isInRoster(channel, person)).toBe(false)
  })

  it('but not who is nobody', async () => {
    expect(await roster.isInRoster(channel, personIdOf(''))).toBe(false)
    expect(connector.calls).toEqual([])
  })

  it('but not when it cannot be known, and then it is asked again', async () => {
    connector.mishaps.push({ status: 500 }, { status: 500 })
    expect(await roster.isInRoster(channel, person)).toBe(false)
    expect(await roster.isInRoster(channel, person)).toBe(true)
    connector.mishaps.push('reset', 'reset')
    now += 61_000
    expect(await roster.isInRoster(channel, person)).toBe(false)
  })

  it('also when Teams stumbles once', async () => {
    connector.mishaps.push({ status: 502 })
    expect(await roster.isInRoster(channel, person)).toBe(true)
  })

  it('no longer than three seconds after leaving, and nobody is asked about twice within one turn', async () => {
    expect(await Promise.all([roster.isInRoster(channel, person), roster.isInRoster(channel, person)])).toEqual([
      true,
      true
    ])
    connector.members.set(TEAM, [])
    now += 2_900
    expect(await roster.isInRoster(channel, person)).toBe(true)
    expect(connector.calls).toHaveLength(1)
    now += 200
    expect(await roster.isInRoster(channel, person)).toBe(false)
  })

  it('and no longer for having been asked about in the meantime', async () => {
    expect(await roster.isInRoster(channel, person)).toBe(true)
    connector.members.set(TEAM, [])
    for (let n = 0; n < 4; n++) {
      now += 1_000
      await roster.isInRoster(channel, person)
      await roster.standingIn(channel, person)
      await roster.personOfMention(channel, mention)
    }
    expect(await roster.isInRoster(channel, person)).toBe(false)
  })

  it('at once after joining', async () => {
    connector.members.set(TEAM, [])
    expect(await roster.isInRoster(channel, person)).toBe(false)
    connector.members.set(TEAM, [anna])
    expect(await roster.isInRoster(channel, person)).toBe(true)
  })

  it('never by an address that is not Teams', async () => {
    const { connectorAt } = createConnection({ credentials: null, loopback: false })
    const strict = createRoster({ connectorAt, log: createLog({ level: 'silent' }), now: () => now })
    expect(await strict.isInRoster(channel, person)).toBe(false)
    expect(connector.calls).toEqual([])
  })
})

describe('whether somebody is a guest', () => {
  it('is told by the roster of the place, also of a personal chat, and kept for a minute', async () => {
    const chat: ConversationReference = { ...channel, kind: 'personal', id: 'a:chat', teamId: null }
    connector.members.set('a:chat', [{ ...anna, userRole: 'guest' }])
    expect(await roster.standingIn(chat, person)).toBe('guest')
    expect(await roster.standingIn(channel, person)).toBe('employee')
    connector.members.set('a:chat', [anna])
    expect(await roster.standingIn(chat, person)).toBe('guest')
    now += 61_000
    expect(await roster.standingIn(chat, person)).toBe('employee')
  })

  it('is not known where Teams does not tell, and it is not waited for', async () => {
    connector.members.clear()
    expect(await roster.standingIn(channel, person)).toBeNull()
    now += 61_000
    connector.members.set(TEAM, [anna])
    connector.mishaps.push({ after: new Promise<void>((done) => setTimeout(done, 4_000)) })
    const began = Date.now()
    expect(await roster.standingIn(channel, person)).toBeNull()
    expect(Date.now() - began).toBeLessThan(3_000)
  })
})

describe('who is mentioned', () => {
  it('is known by the roster', async () => {
    expect(await roster.personOfMention(channel, mention)).toEqual({
      id: OID,
      name: 'Anna Prøve',
      isGuest: false,
      tenantId: TENANT
    })
  })

  it('may be a guest, which is told', async () => {
    connector.members.set(TEAM, [{ ...anna, userRole: 'guest' }])
    expect(await roster.personOfMention(channel, mention)).toMatchObject({ isGuest: true })
  })

  it('is nobody when not in the roster or when it cannot be known', async () => {
    expect(await roster.personOfMention(channel, { ...mention, id: '29:other' })).toBeNull()
    connector.mishaps.push({ status: 500 }, { status: 500 })
    expect(await roster.personOfMention(channel, mention)).toBeNull()
  })
})

describe('how many read a channel', () => {
  it('is counted over all pages', async () => {
    connector.members.set(
      TEAM,
      Array.from({ length: 5 }, (_, n) => ({ ...anna, id: `29:${n}` }))
    )
    expect(await roster.rosterSize(channel)).toBe(5)
    expect(connector.calls).toHaveLength(3)
  })

  it('is not known when Teams does not say', async () => {
    connector.mishaps.push({ status: 403 })
    expect(await roster.rosterSize(channel)).toBeNull()
  })
})
