import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { StoreConfig } from '../../src/config.ts'
import { openStore, type Store } from '../../src/store/store.ts'
import { closing, decision, forumId, openChain, redaction } from './drafts.ts'
import { freePort, temporarySettings } from './temporary-store.ts'

interface TableServer {
  readonly start: () => Promise<void>
  readonly close: () => Promise<void>
}

/** Azurite as it comes, with its own database in memory and its published account: the nearest to Azure that runs here. */
async function startAzurite(): Promise<StoreConfig> {
  const load = createRequire(import.meta.url)
  const server: { default: new (configuration: object) => TableServer } = load('azurite/dist/src/table/TableServer.js')
  const configuration: { default: new (...settings: unknown[]) => object } = load(
    'azurite/dist/src/table/TableConfiguration.js'
  )
  const port = await freePort()
  const path = join(tmpdir(), 'referent-never-written.json')
  const none = undefined
  const azurite = new server.default(
    new configuration.default(
      '127.0.0.1',
      port,
      5,
      path,
      false,
      false,
      none,
      none,
      false,
      false,
      '',
      '',
      '',
      none,
      false,
      true
    )
  )
  await azurite.start()
  onTestFinished(() => azurite.close())
  const key = 'Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw=='
  const endpoint = `http://127.0.0.1:${port}/devstoreaccount1`
  return {
    kind: 'connection-string',
    connectionString: `DefaultEndpointsProtocol=http;AccountName=devstoreaccount1;AccountKey=${key};TableEndpoint=${endpoint};`
  }
}

const servers: readonly { name: string; settings: () => Promise<StoreConfig> }[] = [
  { name: 'the embedded store', settings: temporarySettings },
  { name: 'Azurite as it comes', settings: startAzurite }
]

describe.each(servers)('on $name', ({ settings }) => {
  const open = async (): Promise<Store> => {
    const store = await openStore(await settings(), { role: 'command' })
    onTestFinished(() => store.close())
    return store
  }

  it('records are kept, refused to who is behind, redacted and proved', async () => {
    const { records } = await open()
    const long = 'Kajen – "nordre ende" – bygges om. 😀\n'.repeat(15_000)
    expect(await records.append(openChain, 0, [decision('kaj 1', long), closing()])).toMatchObject({ ok: true })
    expect(await records.append(openChain, 1, [decision('kaj 2')])).toEqual({ ok: false, reason: 'behind' })
    const { records: read, damaged } = await records.readAfter(openChain, 0)
    expect(damaged).toEqual([])
    expect(read.map(({ content }) => content !== null && 'text' in content && content.text === long)).toEqual([
      true,
      false
    ])
    expect(await records.redact(openChain, 1, redaction('kaj 1'))).toMatchObject({ ok: true })
    expect(await records.chains()).toEqual([openChain])
    for await (const result of records.verify()) expect(result).toMatchObject({ ok: true, length: 3, chain: openChain })
  })

  it('more than a page of records is read whole', async () => {
    const { records } = await open()
    for (let after = 0; after < 1_089; after += 99)
      await records.append(
        openChain,
        after,
        Array.from({ length: 99 }, (_, index) => decision(`${after + index}`))
      )
    const { records: read, damaged } = await records.readAfter(openChain, 50)
    expect([read.length, read[0]?.sequence, damaged]).toEqual([1_039, 51, []])
  })

  it('states are set, changed, claimed once and taken away', async () => {
    const { settings: states, posts } = await open()
    await states.bindChannel('kanal 1', forumId)
    expect(await states.bindChannel('kanal 2', forumId)).toEqual({ formerForum: null, formerChannel: 'kanal 1' })
    expect(await states.forumOfChannel('kanal 1')).toBeNull()
    await states.remember('context', 'p/1?', { item: 7 }, '2026-03-03T10:10:00.000Z')
    await states.remember('context', 'p/1?', { item: 8 }, '2026-03-03T10:10:00.000Z')
    expect(await states.recall('context', 'p/1?', '2026-03-03T10:00:00.000Z')).toEqual({ item: 8 })
    expect([await states.claimGreeting('a'), await states.claimGreeting('a')]).toEqual([true, false])
    await states.releaseGreeting('a')
    expect(await states.claimGreeting('a')).toBe(true)
    const step = { instance: 'a', at: '2026-03-01T07:00:00.000Z' }
    expect([await posts.claim('x', step), await posts.claim('x', step)]).toEqual(['mine', 'taken'])
    expect(await posts.advance('x', 'claimed', 'sending', step)).toBe(true)
    expect(await posts.advance('x', 'claimed', 'skipped', step)).toBe(false)
    expect((await posts.unfinished()).map(({ id, state }) => [id, state])).toEqual([['x', 'sending']])
  })
})
