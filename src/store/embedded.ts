import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { mkdir, open, readFile, realpath } from 'node:fs/promises'
import { createServer, type IncomingMessage, request, type Server, type ServerResponse } from 'node:http'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { loadAzurite } from './embedded/azurite.ts'
import { claimFolder, type Owner } from './embedded/ownership.ts'
import { type JournaledRows, openRowKeeper } from './embedded/row-keeper.ts'
import { isStoreFault, storeFault } from './store-fault.ts'

/** Who opens the store: the bot, which stays, or a command, which ends. */
export type StoreRole = 'bot' | 'command'

export interface Embedded {
  readonly url: string
  readonly account: string
  readonly accountKey: string
  /** To be called when nobody listens: starts the server here unless another process was quicker. */
  readonly revive: () => Promise<void>
  /** Whether this process is the one that holds the files. */
  readonly owns: () => boolean
  readonly close: () => Promise<void>
}

const HOST = '127.0.0.1'
const ACCOUNT = 'referent'
const ROWS_FILE = 'rows.jsonl'
const KEY_FILE = 'tables.key'
const OWNER_PATH = '/-/owner'
const END_PATH = '/-/end'
/** How long an owner may be too busy to say who it is, or be on its way up or down. */
const PATIENCE_MS = 30_000
const ASK_MS = 2_000
const AGAIN_MS = 50

/**
 * Opens the embedded store: an Azurite table server on loopback that keeps its rows in `dataDir`. Whoever finds none running starts it;
 * others use it as clients and take it over when its owner ends. A bot that finds it held by a command waits for that to end, and says so
 * through `note`. For trying out and tests, up to some 100,000 rows. Throws a StoreFault that names what to change.
 */
export async function openEmbedded(
  settings: { readonly dataDir: string; readonly port: number },
  role: StoreRole,
  note: (sentence: string) => void
): Promise<Embedded> {
  const { port } = settings
  const folder = await makeFolder(settings.dataDir)
  const accountKey = await readKey(folder)
  let running: Running | null = null
  let reviving: Promise<void> | null = null
  let closed = false

  const settle = async (): Promise<void> => {
    const until = Date.now() + PATIENCE_MS
    let noted = false
    while (running === null && !closed) {
      running = await startServer(folder, port, role, accountKey)
      if (running !== null) {
        if (role === 'bot') note(`The store is embedded, in ${folder}: for trying out, up to some 100,000 rows.`)
        return
      }
      const present = await askOwner(port, accountKey)
      if (present === 'foreign')
        throw storeFault(
          'busy',
          `Port ${port} (REFERENT_TABLES_PORT) is used by another program, or by a store of another data folder.`
        )
      if (typeof present === 'object') {
        if (present.role === 'bot' || role === 'command') return
        if (!noted) note('The store is held by a command that is running; waiting for it to end.')
        noted = true
        await waitForEnd(port)
      } else if (Date.now() > until) {
        throw storeFault('busy', `The store on port ${port} (REFERENT_TABLES_PORT) does not answer.`)
      } else await wait(AGAIN_MS)
    }
  }

  await settle()
  return {
    url: `http://${HOST}:${port}/${ACCOUNT}`,
    account: ACCOUNT,
    accountKey,
    owns: () => running !== null,
    revive() {
      reviving ??= settle().finally(() => {
        reviving = null
      })
      return reviving
    },
    async close() {
      closed = true
      await reviving?.catch(() => {})
      await running?.close()
      running = null
    }
  }
}

async function makeFolder(dataDir: string): Promise<string> {
  try {
    await mkdir(dataDir, { recursive: true, mode: 0o700 })
    return await realpath(dataDir)
  } catch (error) {
    throw storeFault('broken', `The data folder ${dataDir} (REFERENT_DATA_DIR) cannot be made.`, error)
  }
}

/** Each folder has a key of its own, readable by its owner: only who may read the folder can read the store, and only its own store fits. */
async function readKey(folder: string): Promise<string> {
  const path = join(folder, KEY_FILE)
  try {
    const file = await open(path, 'wx', 0o600)
    try {
      await file.writeFile(`${randomBytes(64).toString('base64')}\n`)
    } finally {
      await file.close()
    }
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST'))
      throw storeFault('broken', `The data folder ${folder} (REFERENT_DATA_DIR) cannot be written.`, error)
  }
  for (let tries = 0; tries < 20; tries++) {
    const key = (await readFile(path, 'utf8')).trim()
    if (key.length === 88) return key
    // Its maker may be at it this moment.
    await wait(AGAIN_MS)
  }
  throw storeFault('broken', `${path} holds no key: remove the file.`)
}

interface Running {
  readonly close: () => Promise<void>
}

/** Null where the port is taken. The port comes before the folder, and the folder before its files. */
async function startServer(folder: string, port: number, role: StoreRole, accountKey: string): Promise<Running | null> {
  const token = randomBytes(12).toString('hex')
  let rows: JournaledRows | null = null
  let ready: (handle: Handler | null) => void = () => {}
  const handler = new Promise<Handler | null>((resolve) => {
    ready = resolve
  })
  let underWay = 0
  let idle: () => void = () => {}
  let closing = false

  const serve = async (incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
    // A page in a browser, whatever name it gave this machine, has no business here.
    if (incoming.headers.host !== `${HOST}:${port}` || incoming.headers.origin !== undefined)
      return refuse(outgoing, 403)
    const { pathname, searchParams } = new URL(incoming.url ?? '/', `http://${HOST}`)
    if (pathname === OWNER_PATH) {
      const proof = prove(accountKey, searchParams.get('nonce') ?? '')
      outgoing.setHeader('content-type', 'application/json').end(JSON.stringify({ token, role, proof }))
      return
    }
    if (pathname === END_PATH) return
    const handle = closing ? null : await handler
    if (handle === null) return refuse(outgoing, 503)
    underWay++
    outgoing.once('close', () => {
      underWay--
      if (underWay === 0) idle()
    })
    handle(incoming, outgoing)
  }
  const server = createServer((incoming, outgoing) => void serve(incoming, outgoing))
  // A connection that is closed while a client writes to it loses an answer: leave them open.
  server.keepAliveTimeout = 0
  if (!(await listen(server, port))) return null

  const shut = async (): Promise<void> => {
    const ended = new Promise((resolve) => server.close(resolve))
    server.closeAllConnections()
    await ended
  }
  try {
    const present = await claimFolder(folder, { token, port }, (owner) => answersAs(owner, port, token, accountKey))
    if (present !== null)
      throw storeFault(
        'busy',
        `The data folder ${folder} (REFERENT_DATA_DIR) is in use by a store on port ${present.port}: set REFERENT_TABLES_PORT to it.`
      )
    const azurite = loadAzurite()
    rows = await openRowKeeper(join(folder, ROWS_FILE), azurite)
    const key1 = Buffer.from(accountKey, 'base64')
    const accounts = { getAccount: (name: string) => (name === ACCOUNT ? { name, key1 } : undefined) }
    ready(azurite.makeListener(rows, accounts))
  } catch (error) {
    ready(null)
    await shut()
    throw isStoreFault(error)
      ? error
      : storeFault('broken', `The embedded store in ${folder} cannot be opened (${codeOf(error)}).`, error)
  }
  const opened = rows
  return {
    async close() {
      closing = true
      if (underWay > 0)
        await new Promise<void>((resolve) => {
          idle = resolve
        })
      // The files before the port: who finds the port free may open the files.
      await opened.close()
      await shut()
    }
  }
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : String(error)

type Handler = (incoming: IncomingMessage, outgoing: ServerResponse) => void

function refuse(outgoing: ServerResponse, status: number): void {
  outgoing.statusCode = status
  outgoing.end()
}

const listen = (server: Server, port: number): Promise<boolean> =>
  new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(false)
      else reject(storeFault('busy', `Port ${port} (REFERENT_TABLES_PORT) cannot be opened (${error.code}).`, error))
    })
    server.listen(port, HOST, () => resolve(true))
  })

const prove = (accountKey: string, nonce: string): string =>
  createHmac('sha256', Buffer.from(accountKey, 'base64')).update(nonce).digest('hex')

/** Whether a recorded owner still listens. Nobody listening, or another, means that it is gone; silence means that it is busy. */
async function answersAs(owner: Owner, ownPort: number, ownToken: string, accountKey: string): Promise<boolean> {
  if (owner.port === ownPort) return owner.token === ownToken
  const present = await askOwner(owner.port, accountKey)
  return typeof present === 'object' ? present.token === owner.token : present === 'silent'
}

type Present = { readonly token: string; readonly role: StoreRole } | 'none' | 'foreign' | 'silent'

/** Who listens on a port: a store of this very folder (it proves that it knows the folder's key), another program, or nobody. */
function askOwner(port: number, accountKey: string): Promise<Present> {
  const nonce = randomBytes(16).toString('hex')
  return new Promise((resolve) => {
    const asked = request(
      { host: HOST, port, path: `${OWNER_PATH}?nonce=${nonce}`, agent: false, timeout: ASK_MS },
      (answer) => {
        const chunks: Buffer[] = []
        let length = 0
        answer.on('data', (chunk: Buffer) => {
          length += chunk.length
          if (length <= 1_000) chunks.push(chunk)
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
const waitForEnd = (port: number): Promise<void> =>
  new Promise((resolve) => {
    const held = request({ host: HOST, port, path: END_PATH, agent: false })
    held.on('close', () => resolve())
    held.on('error', () => {})
    held.end()
  })
