import { describe, expect, it } from 'vitest'
import { lookAtToken } from '../../src/bot/token-look.ts'
import { APP_ID, TENANT } from './activities.ts'

const NOW = Date.UTC(2026, 10, 2, 9)
const expected = { appId: APP_ID, tenantId: TENANT }
const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url')

const HEADER = { alg: 'RS256', typ: 'JWT', kid: 'key-1' }
const CLAIMS = {
  iss: 'https://api.botframework.com',
  aud: APP_ID,
  exp: NOW / 1000 + 3600,
  serviceurl: 'https://smba.trafficmanager.net/emea/'
}
const token = (claims: object = {}, header: object = {}): string =>
  `Bearer ${encode({ ...HEADER, ...header })}.${encode({ ...CLAIMS, ...claims })}.c2lnbmF0dXJl`

describe('a look at an unverified token', () => {
  it('lets through what may be Teams, with the address it names', () => {
    expect(lookAtToken(token(), expected, NOW)).toEqual({ serviceUrl: 'https://smba.trafficmanager.net/emea/' })
    expect(lookAtToken(token(), { ...expected, appId: APP_ID.toUpperCase() }, NOW)).not.toBeNull()
    expect(lookAtToken(token({ tid: TENANT }), expected, NOW)).not.toBeNull()
    expect(lookAtToken(token({ exp: NOW / 1000 - 200 }), expected, NOW)).not.toBeNull()
  })

  it.each([
    ['another issuer', token({ iss: 'https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/' })],
    ['an issuer with a slash too many', token({ iss: 'https://api.botframework.com/' })],
    ['no issuer', token({ iss: undefined })],
    ['another audience', token({ aud: 'another' })],
    ['a list as audience', token({ aud: [APP_ID] })],
    ['another tenant', token({ tid: 'another' })],
    ['a tenant that is no text', token({ tid: { includes: 1 } })],
    ['no end', token({ exp: undefined })],
    ['an end that is a text', token({ exp: String(NOW / 1000 + 3600) })],
    ['an end long past', token({ exp: NOW / 1000 - 301 })],
    ['no address', token({ serviceurl: undefined })],
    ['an address that is a list', token({ serviceurl: [CLAIMS.serviceurl] })],
    ['no key id', token({}, { kid: undefined })],
    ['the algorithm none', token({}, { alg: 'none' })],
    ['a symmetric algorithm', token({}, { alg: 'HS256' })],
    ['claims that are a list', `Bearer ${encode(HEADER)}.${encode([CLAIMS])}.c2ln`],
    ['claims that are no JSON', `Bearer ${encode(HEADER)}.bm8ganNvbg.c2ln`],
    ['four parts', `${token()}.c2ln`],
    ['no signature', token().replace(/[^.]*$/, '')],
    ['another scheme', token().replace('Bearer', 'bearer')],
    ['a line break', token().replace('.', '.\n')],
    ['a megabyte', token({ padding: 'x'.repeat(1_000_000) })]
  ])('refuses one with %s', (_, forged) => {
    expect(lookAtToken(forged, expected, NOW)).toBeNull()
  })
})
