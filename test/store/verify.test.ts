import { spawn } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { closedChain, decision, forumId, openChain, redaction } from './drafts.ts'
import { type EmbeddedConfig, openHere, temporarySettings } from './temporary-store.ts'

/** `npm run verify`, without npm. */
function runVerify(settings: EmbeddedConfig) {
  const env = {
    ...process.env,
    NODE_ENV: 'development',
    AZURE_TABLES_ENDPOINT: '',
    AZURE_TABLES_CONNECTION_STRING: '',
    REFERENT_DATA_DIR: settings.dataDir,
    REFERENT_TABLES_PORT: String(settings.port)
  }
  const child = spawn(process.execPath, ['--import', 'tsx/esm', 'src/cli/verify.ts'], {
    env,
    stdio: ['ignore', 'pipe', 'pipe']
  })
  const out: Buffer[] = []
  const err: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
  child.stderr.on('data', (chunk: Buffer) => err.push(chunk))
  return new Promise<{ code: number | null; out: string; err: string }>((resolve) =>
    child.on('close', (code) =>
      resolve({ code, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString() })
    )
  )
}

describe('verify', () => {
  it('prints each chain with its length and head, while the store is in use and when it is not', async () => {
    const settings = await temporarySettings()
    const store = await openHere(settings, 'bot')
    await store.records.append(openChain, 0, [decision('kaj 1'), decision('kaj 2')])
    await store.records.append(closedChain, 0, [decision('lønsag')])
    await store.records.redact(openChain, 1, redaction('kaj 1'))
    const heads = await Promise.all(
      [closedChain, openChain].map(async (chain) => (await store.records.readAfter(chain, 0)).records.at(-1)?.hash)
    )
    const expected = { code: 0, out: `${forumId} closed 1 ${heads[0]}\n${forumId} open 3 ${heads[1]}\n`, err: '' }
    expect(await runVerify(settings)).toEqual(expected)
    await store.close()
    expect(await runVerify(settings)).toEqual(expected)
  })

  it('names the place where a letter of a decision was changed in the file', async () => {
    const settings = await temporarySettings()
    const store = await openHere(settings)
    await store.records.append(openChain, 0, [decision('kaj 1'), decision('kaj 2', 'Søbadet bevares.')])
    await store.close()
    const path = join(settings.dataDir, 'rows.jsonl')
    await writeFile(path, (await readFile(path, 'utf8')).replaceAll('bevares.', 'bevarez.'))
    const { code, err } = await runVerify(settings)
    expect(code).toBe(1)
    expect(err).toBe(`${forumId} open record 2: the text is not the one that was recorded.\n`)
  })

  it('ends with one sentence when the store cannot be opened', async () => {
    const settings = await temporarySettings()
    const { code, out, err } = await runVerify({ ...settings, dataDir: '/dev/null/data' })
    expect([code, out]).toEqual([1, ''])
    expect(err).toMatch(/^[^\n]*REFERENT_DATA_DIR[^\n]*\n$/)
  })
})
