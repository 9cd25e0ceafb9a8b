import { parentPort, workerData } from 'node:worker_threads'
import { type Kind, readBinary } from './binary-text.ts'

/** The thread that reads one file's text (`text-of-file.ts`): it answers once and ends. */
const { kind, bytes } = workerData as { kind: Kind; bytes: Uint8Array }
parentPort?.postMessage(await readBinary(kind, bytes))
