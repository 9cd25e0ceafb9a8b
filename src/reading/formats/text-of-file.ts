import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { Worker, type WorkerOptions } from 'node:worker_threads'
import { decodeText } from './decode-text.ts'
import { htmlToText } from './html-text.ts'
import type { FileText } from './unreadable.ts'

export type { FileText } from './unreadable.ts'

/** Limits on one file: what minutes come to, many times over. */
const LIMITS = {
  textBytes: 8 * 1024 * 1024,
  binaryBytes: 40 * 1024 * 1024,
  milliseconds: 20_000,
  heapMegabytes: 384
} as const
const TEXT_NAMES = /\.(?:txt|text|md|markdown)$/iu
const HTML_NAMES = /\.(?:html?|xhtml)$/iu

const startsWith = (bytes: Uint8Array, sign: string): boolean =>
  [...sign].every((letter, place) => bytes[place] === letter.charCodeAt(0))
const isCompound = (bytes: Uint8Array): boolean =>
  bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0
/** A Word document with a password is a compound file that holds "EncryptedPackage", in UTF-16. */
const holdsEncryptedPackage = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(Buffer.from('EncryptedPackage', 'utf16le'))

/**
 * Starts the worker: its JavaScript in the built output; its TypeScript, through tsx, where this file is TypeScript itself (`--import` does not reach
 * a worker's first file on Node 20).
 */
const startWorker = (options: WorkerOptions): Worker => {
  if (!import.meta.url.endsWith('.ts')) return new Worker(new URL('./binary-worker.js', import.meta.url), options)
  const file = JSON.stringify(new URL('./binary-worker.ts', import.meta.url).href)
  const tsx = JSON.stringify(
    new URL('./esm/api/index.mjs', pathToFileURL(createRequire(import.meta.url).resolve('tsx'))).href
  )
  return new Worker(`import(${tsx}).then(({ tsImport }) => tsImport(${file}, ${file}))`, { ...options, eval: true })
}

/** Reads a Word document or PDF in a thread of its own, so that the bot goes on answering; ends it when its time or memory is used up. */
const readInWorker = (kind: 'docx' | 'pdf', bytes: Uint8Array): Promise<FileText> =>
  new Promise((resolve) => {
    const worker = startWorker({
      workerData: { kind, bytes },
      execArgv: [],
      stdout: true,
      stderr: true,
      env: {},
      resourceLimits: { maxOldGenerationSizeMb: LIMITS.heapMegabytes, maxYoungGenerationSizeMb: 64 }
    })
    const finish = (answer: FileText): void => {
      clearTimeout(timer)
      resolve(answer)
      void worker.terminate()
    }
    const timer = setTimeout(() => finish({ ok: false, reason: 'took-too-long' }), LIMITS.milliseconds)
    worker.once('message', (answer: FileText) => finish(answer))
    worker.once('error', (fault) =>
      finish({
        ok: false,
        reason: 'code' in fault && fault.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'too-large' : 'broken'
      })
    )
    worker.once('exit', () => finish({ ok: false, reason: 'broken' }))
  })

/**
 * The text of a file with minutes or an agenda: .txt and .md in UTF-8, UTF-16 or Windows-1252, .html as published, .docx and .pdf (read in a thread
 * with limits of 20 s and 384 MB). What it is shows in its bytes first, then in its name. A scan without text, a password, a bomb, a broken file and
 * a file of another kind are answers; nothing is thrown.
 */
export const textOfFile = async (name: string, bytes: Uint8Array): Promise<FileText> => {
  if (bytes.length === 0) return { ok: false, reason: 'no-text' }
  if (bytes.length > LIMITS.binaryBytes) return { ok: false, reason: 'too-large' }
  if (startsWith(bytes, '%PDF') || /\.pdf$/iu.test(name)) return readInWorker('pdf', bytes)
  if (startsWith(bytes, 'PK\u0003\u0004')) return readInWorker('docx', bytes)
  if (isCompound(bytes)) return { ok: false, reason: holdsEncryptedPackage(bytes) ? 'encrypted' : 'unknown-format' }
  if (/\.docx$/iu.test(name)) return { ok: false, reason: 'broken' }
  if (bytes.length > LIMITS.textBytes) return { ok: false, reason: 'too-large' }
  const decoded = decodeText(bytes)
  if (decoded === null) return { ok: false, reason: 'unknown-format' }
  const isHtml = HTML_NAMES.test(name) || /^\s*<(?:!doctype html|html|head|body)[\s>]/iu.test(decoded)
  if (!isHtml && !TEXT_NAMES.test(name) && /\.[a-z0-9]{1,5}$/iu.test(name))
    return { ok: false, reason: 'unknown-format' }
  const text = isHtml ? htmlToText(decoded) : decoded
  return text.trim() === '' ? { ok: false, reason: 'no-text' } : { ok: true, text }
}
