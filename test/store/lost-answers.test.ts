import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openStore } from '../../src/store/store.ts'
import { decision, forumId, openChain, redaction } from './drafts.ts'
import { openLossyProxy } from './lossy-proxy.ts'
import { openHere, temporarySettings } from './temporary-store.ts'

/** A store behind a proxy that loses answers; opened through a connection string, as Azure is. */
async function openBehindProxy() {
  const settings = await temporarySettings()
  await openHere(settings)
  const key = (await readFile(join(settings.dataDir, 'tables.key'), 'utf8')).trim()
  const proxy = await openLossyProxy(settings.port)
  const connectionString = `DefaultEndpointsProtocol=http;AccountName=referent;AccountKey=${key};TableEndpoint=http://127.0.0.1:${proxy.port}/referent;`
  return { proxy, store: await openStore({ kind: 'connection-string', connectionString }, { role: 'bot' }) }
}

describe('when the answer to a write is lost and the write is repeated', () => {
  it('records stand once, and their writer is told so', async () => {
    const { proxy, store } = await openBehindProxy()
    proxy.loseNext(({ url }, body) => url.endsWith('$batch') && body.includes('/Records'))
    const written = await store.records.append(openChain, 0, [decision('kaj 1'), decision('kaj 2')])
    expect(proxy.lost.length).toBe(1)
    expect(written.ok).toBe(true)
    expect(await store.records.readAfter(openChain, 0)).toEqual({
      records: written.ok ? written.records : [],
      damaged: []
    })
  })

  it('texts stand once', async () => {
    const { proxy, store } = await openBehindProxy()
    proxy.loseNext((_, body) => body.includes('/Texts'))
    expect((await store.records.append(openChain, 0, [decision('kaj 1')])).ok).toBe(true)
    expect(proxy.lost.length).toBe(1)
    expect((await store.records.readAfter(openChain, 0)).damaged).toEqual([])
  })

  it('a redaction is one', async () => {
    const { proxy, store } = await openBehindProxy()
    await store.records.append(openChain, 0, [decision('kaj 1')])
    proxy.loseNext(({ method }) => method === 'DELETE')
    expect((await store.records.redact(openChain, 1, redaction('kaj 1'))).ok).toBe(true)
    expect(proxy.lost.length).toBe(1)
    const { records, damaged } = await store.records.readAfter(openChain, 0)
    expect([records.length, damaged]).toEqual([2, []])
  })

  it('a post is claimed, and sent, by the one who claimed it', async () => {
    const { proxy, store } = await openBehindProxy()
    const step = { instance: 'a', at: '2026-03-01T07:00:00.000Z' }
    proxy.loseNext(({ method, url }) => method === 'POST' && url.includes('Posts'))
    expect(await store.posts.claim('dagsorden', step)).toBe('mine')
    proxy.loseNext(({ method, url }) => method === 'PUT' && url.includes('Posts'))
    expect(await store.posts.advance('dagsorden', 'claimed', 'sending', step)).toBe(true)
    expect(proxy.lost.length).toBe(2)
    expect(await store.posts.claim('dagsorden', step)).toBe('taken')
  })

  it('a greeting is claimed by the one who claimed it, and a binding is what was asked for', async () => {
    const { proxy, store } = await openBehindProxy()
    proxy.loseNext(({ method, url }) => method === 'POST' && url.includes('Settings'))
    expect(await store.settings.claimGreeting('team 1')).toBe(true)
    expect(await store.settings.claimGreeting('team 1')).toBe(false)
    await store.settings.bindChannel('kanal 1', forumId)
    proxy.loseNext(({ url }) => url.endsWith('$batch'))
    expect(await store.settings.bindChannel('kanal 2', forumId)).toEqual({
      formerForum: null,
      formerChannel: 'kanal 1'
    })
    expect(proxy.lost.length).toBe(2)
  })
})
