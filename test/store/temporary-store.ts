import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { StoreConfig } from '../../src/config.ts'
import type { StoreRole } from '../../src/store/embedded.ts'
import { openStore, type Store } from '../../src/store/store.ts'

export type EmbeddedConfig = Extract<StoreConfig, { kind: 'embedded' }>

export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      const port = typeof address === 'object' && address !== null ? address.port : 0
      probe.close(() => resolve(port))
    })
  })

/** An embedded store's settings: a folder of its own, removed after the test, and a port that is free now. */
export async function temporarySettings(): Promise<EmbeddedConfig> {
  const dataDir = await mkdtemp(join(tmpdir(), 'referent-store-'))
  onTestFinished(() => rm(dataDir, { recursive: true, force: true }))
  return { kind: 'embedded', dataDir, port: await freePort() }
}

/** Opens a store that is closed after the test, unless the test does so. */
export async function openHere(settings: StoreConfig, role: StoreRole = 'command'): Promise<Store> {
  const store = await openStore(settings, { role })
  onTestFinished(() => store.close())
  return store
}

export const openTemporary = async (): Promise<Store> => openHere(await temporarySettings())
