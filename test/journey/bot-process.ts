import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { Config } from '../../src/config.ts'
import type { Running } from '../../src/index.ts'

/** The bot as it is run, in a process of its own, by the environment; what it writes on standard error is kept. */
export interface BotProcess extends Running {
  readonly logged: () => string
  /** As the power goes. */
  readonly kill: () => Promise<void>
}

const ENTRY = fileURLToPath(new URL('../../src/index.ts', import.meta.url))

export async function startBotProcess(config: Config): Promise<BotProcess> {
  if (config.store.kind !== 'embedded') throw new Error('a journey has an embedded store')
  const child: ChildProcess = spawn(process.execPath, ['--import', 'tsx/esm', ENTRY], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: {
      PATH: process.env.PATH,
      PORT: String(config.port),
      REFERENT_ADMINS: config.admins.join(','),
      REFERENT_DATA_DIR: config.store.dataDir,
      REFERENT_TABLES_PORT: String(config.store.port),
      LOG_LEVEL: 'debug'
    }
  })
  let logged = ''
  const ready = new Promise<void>((resolve, reject) => {
    child.stderr?.on('data', (chunk: Buffer) => {
      logged += chunk.toString('utf8')
      if (logged.includes('listens on port')) resolve()
    })
    child.once('exit', (code) => reject(new Error(`the bot ended with ${code}: ${logged}`)))
  })
  await ready
  const end = (signal: NodeJS.Signals) => async (): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return
    const exit = once(child, 'exit')
    child.kill(signal)
    await exit
  }
  return { port: config.port, stop: end('SIGTERM'), kill: end('SIGKILL'), logged: () => logged }
}
