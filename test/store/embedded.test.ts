import { type ChildProcess, spawn } from 'node:child_process'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { describe, expect, it, onTestFinished } from 'vitest'
import { claimFolder, type Owner } from '../../src/store/embedded/ownership.ts'
import { openEmbedded } from '../../src/store/embedded.ts'
import { openStore } from '../../src/store/store.ts'
import { decision, openChain, redaction } from './drafts.ts'
import { type EmbeddedConfig, freePort, openHere, temporarySettings } from './temporary-store.ts'

/** Another process with the store; its lines of output, one at a time. */
function startOther(settings: EmbeddedConfig, ...rest: string[]) {
  const script = fileURLToPath(new URL('./children/append-until-killed.ts', import.meta.url))
  const args = ['--import', 'tsx/esm', script, settings.dataDir, String(settings.port), ...rest]
  const child: ChildProcess = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'inherit'] })
  onTestFinished(() => void child.kill('SIGKILL'))
  if (child.stdout === null || child.stdin === null) throw new Error('the child has pipes')
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  const input = child.stdin
  return {
    nextLine: async (): Promise<string> => (await lines.next()).value ?? 'ended',
    kill: () =>
      new Promise<void>((resolve) => {
        child.once('exit', () => resolve())
        child.kill('SIGKILL')
      }),
    end: () => void input.end()
  }
}

const countOf = async (settings: EmbeddedConfig): Promise<number> => {
  const { records } = await openHere(settings)
  const read = await records.readAfter(openChain, 0)
  expect(read.damaged).toEqual([])
  return read.records.length
}

describe('the embedded store', () => {
  it('keeps each record that it acknowledged, when it is killed in the midst of writing', async () => {
    const settings = await temporarySettings()
    const other = startOther(settings)
    let acknowledged = 0
    while (acknowledged < 40) acknowledged = Number(await other.nextLine()) || 0
    await other.kill()
    for (let line = await other.nextLine(); line !== 'ended'; line = await other.nextLine()) acknowledged = Number(line)
    expect(await countOf(settings)).toBeGreaterThanOrEqual(acknowledged)
  })

  it('starts from a file whose last line was cut short, and leaves that line out', async () => {
    const settings = await temporarySettings()
    const first = await openHere(settings)
    await first.records.append(openChain, 0, [decision('kaj 1')])
    await first.records.append(openChain, 1, [decision('kaj 2')])
    await first.close()
    const path = join(settings.dataDir, 'rows.jsonl')
    const bytes = await readFile(path)
    await writeFile(path, bytes.subarray(0, -5))
    const { records } = await openHere(settings)
    expect((await records.readAfter(openChain, 0)).records.length).toBe(1)
    expect(await records.append(openChain, 1, [decision('kaj 3')])).toMatchObject({ ok: true })
    expect((await records.readAfter(openChain, 0)).damaged).toEqual([])
  })

  it('says which line of its file is damaged', async () => {
    const settings = await temporarySettings()
    await (await openHere(settings)).close()
    const path = join(settings.dataDir, 'rows.jsonl')
    await writeFile(path, (await readFile(path, 'utf8')).replace('[', '{'))
    await expect(openStore(settings, { role: 'command' })).rejects.toThrow('Line 1 of')
  })

  it('has no redacted word left in any of its files', async () => {
    const settings = await temporarySettings()
    const { records } = await openHere(settings)
    await records.append(openChain, 0, [decision('kaj 1', 'Pottemagerens hemmelighed'), decision('kaj 2')])
    const filesHold = async (word: string): Promise<boolean> => {
      const names = await readdir(settings.dataDir)
      const texts = await Promise.all(names.map((name) => readFile(join(settings.dataDir, name), 'utf8')))
      return texts.some((text) => text.includes(word))
    }
    expect(await filesHold('Pottemageren')).toBe(true)
    await records.redact(openChain, 1, redaction('kaj 1'))
    expect(await filesHold('Pottemageren')).toBe(false)
    expect(await filesHold('Godkendt: kaj 2.')).toBe(true)
  })

  it('answers nobody who does not know the key of its folder, nor a page in a browser', async () => {
    const settings = await temporarySettings()
    await openHere(settings)
    const url = `http://127.0.0.1:${settings.port}/referent/Records()`
    expect((await fetch(url)).status).toBe(403)
    expect(
      (await fetch(`http://127.0.0.1:${settings.port}/-/owner`, { headers: { origin: 'https://x.example' } })).status
    ).toBe(403)
    expect((await fetch(`http://localhost:${settings.port}/-/owner`).catch(() => ({ status: 403 }))).status).toBe(403)
  })
})

describe('who holds the embedded store', () => {
  it('is one of those that start at once; the others are its clients', async () => {
    const settings = await temporarySettings()
    const opened = await Promise.all([1, 2, 3, 4].map(() => openEmbedded(settings, 'command', () => {})))
    for (const one of opened) onTestFinished(() => one.close())
    expect(opened.filter((one) => one.owns()).length).toBe(1)
  })

  it('is followed by a client when it ends, and the client notices nothing', async () => {
    const settings = await temporarySettings()
    const first = await openHere(settings)
    const second = await openHere(settings)
    await first.records.append(openChain, 0, [decision('kaj 1')])
    expect((await second.records.readAfter(openChain, 0)).records.length).toBe(1)
    await first.close()
    expect(await second.records.append(openChain, 1, [decision('kaj 2')])).toMatchObject({ ok: true })
    expect(await second.ready()).toBe(true)
  })

  it('is followed by a client also when it is killed', async () => {
    const settings = await temporarySettings()
    const other = startOther(settings, 'idle')
    expect(await other.nextLine()).toBe('open')
    const { records } = await openHere(settings)
    await records.append(openChain, 0, [decision('kaj 1')])
    await other.kill()
    expect(await records.append(openChain, 1, [decision('kaj 2')])).toMatchObject({ ok: true })
    expect((await records.readAfter(openChain, 0)).records.length).toBe(2)
  })

  it('is waited for by a bot while it is a command, and the bot says so', async () => {
    const settings = await temporarySettings()
    const other = startOther(settings, 'idle')
    expect(await other.nextLine()).toBe('open')
    const notes: string[] = []
    const note = (sentence: string): void => {
      notes.push(sentence)
      other.end()
    }
    const store = await openStore(settings, { role: 'bot', note })
    onTestFinished(() => store.close())
    expect(notes[0]).toContain('held by a command')
    expect(await other.nextLine()).toBe('ended')
    expect(await store.records.append(openChain, 0, [decision('kaj 1')])).toMatchObject({ ok: true })
  })

  it('is used as it is by a command, and by a second bot, while it is a bot', async () => {
    const settings = await temporarySettings()
    const bot = await openHere(settings, 'bot')
    const second = await openHere(settings, 'bot')
    const command = await openHere(settings)
    await bot.records.append(openChain, 0, [decision('kaj 1')])
    for (const { records } of [second, command]) expect((await records.readAfter(openChain, 0)).records.length).toBe(1)
  })

  it('is never another program on the port, nor the store of another folder', async () => {
    const settings = await temporarySettings()
    const stranger = createServer((_, answer) => answer.end('hej'))
    await new Promise<void>((resolve) => stranger.listen(settings.port, '127.0.0.1', resolve))
    onTestFinished(() => void stranger.close())
    await expect(openStore(settings, { role: 'bot' })).rejects.toThrow('REFERENT_TABLES_PORT')
    const other = await temporarySettings()
    await openHere(other)
    await expect(openStore({ ...settings, port: other.port }, { role: 'bot' })).rejects.toThrow('REFERENT_TABLES_PORT')
  })

  it('cannot be doubled by starting it on another port', async () => {
    const settings = await temporarySettings()
    const first = await openHere(settings)
    const elsewhere = { ...settings, port: await freePort() }
    await expect(openStore(elsewhere, { role: 'bot' })).rejects.toThrow(`port ${settings.port}`)
    await first.close()
    expect(await countOf(elsewhere)).toBe(0)
  })

  it('is one alone, however many claim a folder whose last owner is gone', async () => {
    const { dataDir } = await temporarySettings()
    for (let round = 0; round < 5; round++) {
      const alive = new Set<string>()
      const claimed = await Promise.all(
        Array.from({ length: 8 }, async (_, index) => {
          const owner: Owner = { token: `${round}.${index}`, port: index }
          const present = await claimFolder(dataDir, owner, async ({ token }) => {
            // Whoever has made its claim lives; those of earlier rounds do not.
            await new Promise(setImmediate)
            return token.startsWith(`${round}.`)
          })
          if (present === null) alive.add(owner.token)
          return present?.token ?? owner.token
        })
      )
      expect(alive.size).toBe(1)
      expect(new Set(claimed)).toEqual(alive)
    }
  })
})
