import 'restify'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { findFreePort } from '../../src/cli/find-free-port.ts'
import { forumIdOf, operationIdOf } from '../../src/domain/ids.ts'
import type { Draft } from '../../src/domain/records.ts'
import { openStore } from '../../src/store/store.ts'

const created = (name: string): Draft => ({
  kind: 'forum-created',
  facts: {},
  content: { name },
  operation: operationIdOf('created', name),
  by: null,
  at: '2026-11-22T10:00:00.000Z'
})

test('the embedded store tells chains apart in the process of the bot, whose web server changes every request', async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'referent-restify-'))
  const store = await openStore({ kind: 'embedded', dataDir, port: await findFreePort() }, { role: 'bot' })
  try {
    const names = ['Direktionen', 'Chefforum']
    for (const name of names)
      await store.records.append({ forumId: forumIdOf(name), confidentiality: 'open' }, 0, [created(name)])
    for (const name of names) {
      const read = await store.records.readAfter({ forumId: forumIdOf(name), confidentiality: 'open' }, 0)
      expect(read.damaged).toEqual([])
      expect(read.records.map(({ content }) => content)).toEqual([{ name }])
    }
  } finally {
    await store.close()
    await rm(dataDir, { recursive: true, force: true })
  }
})
