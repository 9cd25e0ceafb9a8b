import { createSign, generateKeyPairSync } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Trust } from '../../src/bot/adapter.ts'
import type { Credentials } from '../../src/config.ts'
import { APP_ID, TENANT } from './activities.ts'

/** A stand-in for the Bot Framework's signing authority: publishes a key and signs tokens with it. */
export interface Authority {
  readonly trust: Trust
  /** `Bearer …` with these claims beside or instead of the usual ones; `undefined` takes one away. */
  readonly sign: (claims: Readonly<Record<string, unknown>>, header?: Readonly<Record<string, unknown>>) => string
  /** How often the key was asked for. */
  readonly asked: () => number
  readonly close: () => Promise<void>
}

export const CREDENTIALS: Credentials = {
  appType: 'SingleTenant',
  appId: APP_ID,
  tenantId: TENANT,
  password: 'no-secret',
  certificate: null
}

const keys = () => generateKeyPairSync('rsa', { modulusLength: 2048 })
const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url')

/** The way to the bot's own token, which it sends to the Connector. */
export const OWN_TOKEN = 'Bearer own-token-of-the-bot'
const botCredentials: Trust['credentials'] = {
  isValidAppId: async (appId) => appId === APP_ID,
  isAuthenticationDisabled: async () => false,
  createCredentials: async () => ({
    signRequest: async (request) => {
      request.headers.set('authorization', OWN_TOKEN)
      return request
    }
  })
}

export async function openAuthority(): Promise<Authority> {
  const { privateKey, publicKey } = keys()
  let asked = 0
  const server = createServer((request, response) => {
    asked++
    const body =
      request.url === '/keys'
        ? { keys: [{ ...publicKey.export({ format: 'jwk' }), kid: 'key-1', endorsements: ['msteams'] }] }
        : { jwks_uri: `${url()}/keys` }
    response.writeHead(200, { 'content-type': 'application/json' })
    response.end(JSON.stringify(body))
  })
  const url = (): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  return {
    trust: { openIdMetadataUrl: `${url()}/metadata`, credentials: botCredentials },
    sign: (claims, header = {}) => {
      const now = Math.floor(Date.now() / 1000)
      const usual = { iss: 'https://api.botframework.com', aud: APP_ID, nbf: now - 60, exp: now + 3600 }
      const head = encode({ alg: 'RS256', typ: 'JWT', kid: 'key-1', ...header })
      const signed = `${head}.${encode({ ...usual, ...claims })}`
      return `Bearer ${signed}.${createSign('RSA-SHA256').update(signed).sign(privateKey).toString('base64url')}`
    },
    asked: () => asked,
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections()
        server.close(() => closed())
      })
  }
}
