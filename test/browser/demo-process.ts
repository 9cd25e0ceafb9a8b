import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'

export const CHROMIUM = '/usr/bin/chromium'

/** `npm run demo`, without npm. */
export const startDemo = (env: Readonly<Record<string, string>> = {}): ChildProcess =>
  spawn(process.execPath, ['--import', 'tsx/esm', 'src/cli/demo.ts'], {
    stdio: ['ignore', 'pipe', 'pipe'],
    // A model that the shell names is none of the tests'.
    env: { ...process.env, OPENAI_MODEL: '', AZURE_OPENAI_ENDPOINT: '', AZURE_OPENAI_DEPLOYMENT: '', ...env }
  })

/** The demo's output is for people; its one address is what a browser needs. */
export const addressOf = (started: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    let said = ''
    started.once('exit', (code) => reject(new Error(`the demo ended with ${code}:\n${said}`)))
    for (const stream of [started.stdout, started.stderr])
      if (stream)
        createInterface({ input: stream }).on('line', (line) => {
          said += `${line}\n`
          const found = /http:\/\/localhost:\d+/.exec(line)?.[0]
          if (found !== undefined) resolve(found)
        })
  })

/** Ends the demo as Ctrl-C does, where it has not ended. */
export async function endDemo(demo: ChildProcess): Promise<void> {
  if (demo.exitCode !== null || demo.signalCode !== null) return
  demo.kill('SIGINT')
  await once(demo, 'exit')
}
