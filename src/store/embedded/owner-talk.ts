import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { request } from 'node:http'
import type { Owner } from './ownership.ts'

/** Who opens the store: the bot, which stays, or a command, which ends. */
export type StoreRole = 'bot' | 'command'

export const HOST = '127.0.0.1'
/** Where an owner says who it is, and where it lets others wait for its end: no names that a table could have. */
export const OWNER_PATH = '/-/owner'
export const END_PATH = '/-/end'
const ASK_MS = 2_000
/** The longest answer that can be an owner's. */
const ANSWER_BYTES = 1_000

/** What an owner answers to prove that it knows the folder's key. */
export const prove = (accountKey: string, nonce: string): string =>
  createHmac('sha256', Buffer.from(accountKey, 'base64')).update(nonce).digest('hex')

/** Whether a recorded owner still listens. Nobody listening, or another, means that it is gone; silence means that it is busy. */
export async function answersAs(owner: Owner, ownPort: number, ownToken: string, accountKey: string): Promise<boolean> {
  if (owner.port === ownPort) return owner.token === ownToken
  const present = await askOwner(owner.port, accountKey)
  return typeof present === 'object' ? present.token === owner.token : present === 'silent'
}

type Present = { readonly token: string; readonly role: StoreRole } | 'none' | 'foreign' | 'silent'

/** Who listens on a port: a store of this very folder (it proves that it knows the folder's key), another program, or nobody. */
export function askOwner(port: number, accountKey: string): Promise<Present> {
  const nonce = randomBytes(16).toString('hex')
  return new Promise((resolve) => {
    const asked = request(
      { host: HOST, port, path: `${OWNER_PATH}?${nonce}`, agent: false, timeout: ASK_MS },
      (answer) => {
        const chunks: Buffer[] = []
        let length = 0
        answer.on('data', (chunk: Buffer) => {
          length += chunk.length
          if (length <= ANSWER_BYTES) chunks.push(chunk)
        })
        answer.on('end', () => resolve(readPresent(Buffer.concat(chunks).toString(), prove(accountKey, nonce))))
        answer.on('error', () => resolve('silent'))
      }
    )
    asked.on('timeout', () => {
      asked.destroy()
      resolve('silent')
    })
    asked.on('error', (error: NodeJS.ErrnoException) => {
      resolve(error.code === 'ECONNREFUSED' ? 'none' : error.code === 'ECONNRESET' ? 'silent' : 'foreign')
    })
    asked.end()
  })
}

function readPresent(text: string, expected: string): Present {
  try {
    const read: unknown = JSON.parse(text)
    if (typeof read !== 'object' || read === null) return 'foreign'
    const { token, role, proof } = read as Readonly<Record<string, unknown>>
    if (typeof token !== 'string' || (role !== 'bot' && role !== 'command') || typeof proof !== 'string')
      return 'foreign'
    const known = proof.length === expected.length && timingSafeEqual(Buffer.from(proof), Buffer.from(expected))
    return known ? { token, role } : 'foreign'
  } catch {
    return 'foreign'
  }
}

/** Resolves when the process that listens on the port closes the connection, by ending. */
export const waitForEnd = (port: number): Promise<void> =>
  new Promise((resolve) => {
    const held = request({ host: HOST, port, path: END_PATH, agent: false })
    held.on('close', () => resolve())
    held.on('error', () => {})
    held.end()
  })
