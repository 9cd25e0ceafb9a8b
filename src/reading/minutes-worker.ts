import { parentPort, workerData } from 'node:worker_threads'
import { readMinutes } from './read-minutes.ts'

/** The thread that reads one long text (`read-apart.ts`): it answers once and ends. */
const { text } = workerData as { text: string }
parentPort?.postMessage({ ok: true, reading: readMinutes(text) })
