import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { TOWN } from './playground-town.ts'

/** The Agents Playground: the chat window of the demo, in a process of its own. */
export interface Playground {
  /** `http://localhost:PORT`: its page, and the service that the bot answers to at `/_connector`. */
  readonly address: string
  readonly stop: () => Promise<void>
  /** Settles when the process is gone, asked or not. */
  readonly ended: Promise<void>
}

export interface PlaygroundPlan {
  /** Where the bot takes its messages; it need not run yet. */
  readonly botUrl: string
  /** Preferred; another free one is taken where somebody else has it. */
  readonly port: number
  /** An existing folder for its configuration and log. */
  readonly folder: string
}

const START_LIMIT_MS = 60_000

/** Starts the Playground and waits until it listens. Throws with what it said where it ends instead, or is not up within a minute. */
export async function startPlayground({ botUrl, port, folder }: PlaygroundPlan): Promise<Playground> {
  const config = join(folder, 'playground.yml')
  await writeFile(config, JSON.stringify(TOWN))
  const program = fileURLToPath(import.meta.resolve('@microsoft/m365agentsplayground/cli.js'))
  const child = spawn(
    process.execPath,
    [
      ...[
        '--import',
        import.meta.resolve('tsx'),
        '--import',
        new URL('playground-on-loopback.ts', import.meta.url).href
      ],
      ...[program, 'start', '--app-endpoint', botUrl, '--channel-id', 'msteams', '--port', String(port)],
      '--disable-telemetry'
    ],
    {
      cwd: dirname(config),
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...process.env,
        M365_AGENTS_PLAYGROUND_CONFIG_PATH: config,
        M365_AGENTS_PLAYGROUND_LOGFILE: join(folder, 'playground.log'),
        TEAMSAPPTESTER_BROWSER: 'none'
      }
    }
  )
  const ended = once(child, 'exit').then(
    () => undefined,
    () => undefined
  )
  const taken = await listeningPort(child, ended)
  return { address: `http://localhost:${taken}`, stop: () => stopProcess(child, ended), ended }
}

/** The port is told on a line of standard output; where the process ends before, what it complained of is thrown. */
function listeningPort(child: ChildProcess, ended: Promise<void>): Promise<number> {
  let complaints = ''
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    complaints += text
  })
  return new Promise<number>((resolve, reject) => {
    const limit = setTimeout(() => {
      child.kill('SIGKILL')
      reject(new Error('The Agents Playground was not up within a minute.'))
    }, START_LIMIT_MS)
    const fail = (why: string) => () => {
      clearTimeout(limit)
      reject(new Error(`${why} ${complaints.trim()}`.trim()))
    }
    child.once('error', fail('The Agents Playground could not be started.'))
    ended.then(fail('The Agents Playground ended at once.'))
    if (!child.stdout) return
    createInterface({ input: child.stdout }).on('line', (line) => {
      const port = /^Listening on (\d+)$/.exec(line)?.[1]
      if (port === undefined) return
      clearTimeout(limit)
      resolve(Number(port))
    })
  })
}

/** Asks once, waits five seconds, then ends it. */
async function stopProcess(child: ChildProcess, ended: Promise<void>): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  child.kill('SIGTERM')
  const force = setTimeout(() => child.kill('SIGKILL'), 5_000)
  await ended
  clearTimeout(force)
}
