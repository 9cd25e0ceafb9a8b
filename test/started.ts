/**
 * Proves that the built output runs under plain Node: starts it with an empty store, waits until it is ready, and has it stop. Ends with a code other
 * than 0, and all that the bot said, where it is not ready within 30 s, complains, or does not stop in order within 15 s.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { findFreePort } from '../src/cli/find-free-port.ts'

const READY_MS = 30_000
const STOP_MS = 15_000
/** pino's number for an error; the bot logs JSON lines. */
const ERROR_LEVEL = 50

const isReady = async (port: number): Promise<boolean> => {
  try {
    return (await fetch(`http://127.0.0.1:${port}/readyz`)).status === 200
  } catch {
    // Nothing listens yet.
    return false
  }
}

const complaintsIn = (said: string): string[] =>
  said.split('\n').filter((line) => {
    const level = /^\{.*"level":(\d+)/.exec(line)?.[1]
    return level !== undefined ? Number(level) >= ERROR_LEVEL : /error|warning|unhandled/i.test(line)
  })

const folder = await mkdtemp(join(tmpdir(), 'referent-started-'))
const port = await findFreePort()
const own = Object.entries(process.env).filter(
  ([name]) => !/^(MicrosoftApp|AZURE_|OPENAI_|REFERENT_|NODE_OPTIONS)/.test(name)
)
const bot = spawn(process.execPath, ['dist/index.js'], {
  env: {
    ...Object.fromEntries(own),
    NODE_ENV: 'development',
    PORT: String(port),
    REFERENT_DATA_DIR: folder,
    REFERENT_TABLES_PORT: String(await findFreePort())
  },
  stdio: ['ignore', 'pipe', 'pipe']
})
let said = ''
for (const stream of [bot.stdout, bot.stderr])
  stream.setEncoding('utf8').on('data', (text: string) => {
    said += text
  })
const ended = once(bot, 'exit')

const problems: string[] = []
const started = Date.now()
while (bot.exitCode === null && Date.now() - started < READY_MS && !(await isReady(port))) await sleep(100)
const readyAfter = Date.now() - started
if (bot.exitCode !== null) problems.push(`it ended by itself with code ${bot.exitCode}`)
else if (readyAfter >= READY_MS) problems.push(`it was not ready within ${READY_MS / 1000} s`)

const force = setTimeout(() => bot.kill('SIGKILL'), STOP_MS)
bot.kill('SIGTERM')
const [code, signal] = await ended
clearTimeout(force)
if (problems.length === 0 && signal === 'SIGKILL') problems.push(`it did not stop within ${STOP_MS / 1000} s`)
else if (problems.length === 0 && code !== 0) problems.push(`it stopped with ${code ?? signal}`)
problems.push(...complaintsIn(said).map((line) => `it complained: ${line}`))

await rm(folder, { recursive: true, force: true })
if (problems.length > 0) {
  console.error(`The built bot under Node ${process.version}: ${problems.join('; ')}.\n${said}`)
  process.exitCode = 1
} else console.log(`The built bot is ready after ${readyAfter} ms under Node ${process.version}, and stops in order.`)
