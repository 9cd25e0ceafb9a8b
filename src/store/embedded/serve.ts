import { randomBytes } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { join } from 'node:path'
import { isStoreFault, storeFault } from '../store-fault.ts'
import { loadAzurite } from './azurite.ts'
import { answersAs, END_PATH, HOST, OWNER_PATH, prove, type StoreRole } from './owner-talk.ts'
import { claimFolder } from './ownership.ts'
import { type JournaledRows, openRowKeeper } from './row-keeper.ts'

/** The account that clients name; its key is the folder's. */
export const ACCOUNT = 'referent'
const ROWS_FILE = 'rows.jsonl'

/** The table server of a data folder, in this process. */
export interface Running {
  readonly close: () => Promise<void>
}

/** Null where the port is taken. The port comes before the folder, and the folder before its files. */
export async function startServer(
  folder: string,
  port: number,
  role: StoreRole,
  accountKey: string
): Promise<Running | null> {
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
    const [path, nonce = ''] = (incoming.url ?? '').split('?')
    if (path === OWNER_PATH) {
      const proof = prove(accountKey, nonce)
      outgoing.setHeader('content-type', 'application/json').end(JSON.stringify({ token, role, proof }))
      return
    }
    if (path === END_PATH) return
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
