import { Worker, type WorkerOptions } from 'node:worker_threads'
import { runsTypeScript, tsxAddress } from './run-typescript.ts'

/** Limits on what one thread may take to read. */
const LIMITS = {
  milliseconds: 12_000,
  heapMegabytes: 384,
  /** How much the whole process may grow meanwhile: buffers are not in the heap. */
  growthBytes: 600 * 1024 * 1024
} as const
/** Threads at the same time; what comes meanwhile waits, so that many at once use no more memory than these. */
const AT_ONCE = 2
const WATCH_MILLISECONDS = 50

/** What a thread did not bring to an end: its time or memory was used up, or it broke. */
export interface NotEnded {
  readonly ok: false
  readonly reason: 'took-too-long' | 'too-large' | 'broken'
}

/**
 * Starts a worker: its JavaScript in the built output; its TypeScript, through tsx, where that is what runs (`--import` does not reach a worker's first
 * file on Node 20).
 */
const startWorker = (entry: URL, options: WorkerOptions): Worker => {
  if (!runsTypeScript) return new Worker(entry, options)
  const file = JSON.stringify(entry.href.replace(/\.js$/u, '.ts'))
  const tsx = JSON.stringify(tsxAddress())
  return new Worker(`import(${tsx}).then(({ tsImport }) => tsImport(${file}, ${file}))`, { ...options, eval: true })
}

const run = <Result>(entry: URL, workerData: unknown): Promise<Result | NotEnded> =>
  new Promise((resolve) => {
    const worker = startWorker(entry, {
      workerData,
      execArgv: [],
      stdout: true,
      stderr: true,
      env: {},
      resourceLimits: { maxOldGenerationSizeMb: LIMITS.heapMegabytes, maxYoungGenerationSizeMb: 64 }
    })
    const finish = (answer: Result | NotEnded): void => {
      clearTimeout(timer)
      clearInterval(watch)
      resolve(answer)
      void worker.terminate()
    }
    const timer = setTimeout(() => finish({ ok: false, reason: 'took-too-long' }), LIMITS.milliseconds)
    const before = process.memoryUsage.rss()
    const watch = setInterval(() => {
      if (process.memoryUsage.rss() - before > LIMITS.growthBytes) finish({ ok: false, reason: 'too-large' })
    }, WATCH_MILLISECONDS)
    worker.once('message', (answer: Result) => finish(answer))
    worker.once('error', (fault) =>
      finish({
        ok: false,
        reason: 'code' in fault && fault.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'too-large' : 'broken'
      })
    )
    worker.once('exit', () => finish({ ok: false, reason: 'broken' }))
  })

let running = 0
const waiting: (() => void)[] = []

/**
 * What a thread of its own answers, so that the bot goes on answering meanwhile: `entry` (a module's address, ending in .js) posts one message. Ended
 * after 12 s, beyond 384 MB of heap, or when the process grows by 600 MB; two at a time. Never rejects.
 */
export const inThread = async <Result>(entry: URL, workerData: unknown): Promise<Result | NotEnded> => {
  if (running >= AT_ONCE) await new Promise<void>((resolve) => waiting.push(resolve))
  else running++
  try {
    return await run<Result>(entry, workerData)
  } finally {
    // Whoever waits takes over this place.
    const next = waiting.shift()
    if (next === undefined) running--
    else next()
  }
}
