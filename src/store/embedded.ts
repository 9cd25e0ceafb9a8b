import { setTimeout as wait } from 'node:timers/promises'
import { makeFolder, readKey } from './embedded/data-folder.ts'
import { askOwner, HOST, type StoreRole, waitForEnd } from './embedded/owner-talk.ts'
import { ACCOUNT, type Running, startServer } from './embedded/serve.ts'
import { storeFault } from './store-fault.ts'

export type { StoreRole } from './embedded/owner-talk.ts'

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

/** How long an owner may be too busy to say who it is, or be on its way up or down. */
const PATIENCE_MS = 30_000
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
