import { type FileHandle, open, rename } from 'node:fs/promises'
import { dirname } from 'node:path'
import { storeFault } from '../store-fault.ts'

/**
 * A file of JSON lines, one line for each commit: what is on it whole counts, so a commit is all or nothing, and a last line without its
 * end was never acknowledged. Commits that arrive while one is being written share the next write and its sync to disk.
 */
export interface Journal {
  /** Resolves once the commit is on disk. */
  readonly append: (commit: unknown) => Promise<void>
  /** Resolves once the file holds the `snapshot` of now and nothing that came before it. */
  readonly rewrite: () => Promise<void>
  /** Resolves once everything asked for so far is on disk; rejects, like all else, once the disk has refused a write. */
  readonly settled: () => Promise<void>
  readonly close: () => Promise<void>
}

const CHUNK_BYTES = 1 << 20
const LINE_END = 0x0a

interface Waiting {
  readonly line: string | null
  readonly done: () => void
  readonly failed: (error: unknown) => void
}

/**
 * Opens the file, or makes an empty one, and calls `replay` with each commit in order. `snapshot` gives the commits that make up what stands
 * now; it is read at once, its commits are written later.
 */
export async function openJournal(
  path: string,
  replay: (commit: unknown) => void,
  snapshot: () => readonly unknown[]
): Promise<Journal> {
  let file = await open(path, 'a+', 0o600)
  try {
    await file.truncate(await readLines(file, path, replay))
    await syncFolder(path)
  } catch (error) {
    await file.close()
    throw error
  }

  let waiting: Waiting[] = []
  let rewriting = false
  let running = false
  let tail: Promise<void> = Promise.resolve()
  let failure: unknown = null

  const rewriteFile = async (commits: readonly unknown[]): Promise<void> => {
    const aside = await open(`${path}~`, 'w', 0o600)
    try {
      await writeLines(aside, commits)
      await aside.datasync()
    } finally {
      await aside.close()
    }
    // Closed first: Windows renames nothing onto an open file.
    await file.close()
    await rename(`${path}~`, path)
    await syncFolder(path)
    file = await open(path, 'a', 0o600)
  }

  const run = async (): Promise<void> => {
    running = true
    while (waiting.length > 0) {
      const batch = waiting
      waiting = []
      try {
        if (failure !== null) throw failure
        if (rewriting) {
          rewriting = false
          // The snapshot holds what the lines of this batch say.
          await rewriteFile(snapshot())
        } else {
          await file.appendFile(batch.map(({ line }) => line ?? '').join(''))
          await file.datasync()
        }
        for (const one of batch) one.done()
      } catch (error) {
        failure ??= storeFault('broken', `The store's file ${path} cannot be written.`, error)
        for (const one of batch) one.failed(failure)
      }
    }
    running = false
  }

  const ask = (line: string | null): Promise<void> => {
    tail = new Promise((done, failed) => {
      waiting.push({ line, done, failed })
    })
    tail.catch(() => {})
    if (!running) void run()
    return tail
  }

  return {
    append: (commit) => ask(`${JSON.stringify(commit)}\n`),
    rewrite() {
      rewriting = true
      return ask(null)
    },
    settled: () => tail,
    async close() {
      await tail.catch(() => {})
      await file.close()
    }
  }
}

/** Replays the whole lines and gives their length in bytes. */
async function readLines(file: FileHandle, path: string, replay: (commit: unknown) => void): Promise<number> {
  const chunk = Buffer.allocUnsafe(CHUNK_BYTES)
  let rest: Buffer[] = []
  let read = 0
  let whole = 0
  let count = 0
  for (;;) {
    const { bytesRead } = await file.read(chunk, 0, CHUNK_BYTES, read)
    if (bytesRead === 0) return whole
    let start = 0
    for (let end = chunk.indexOf(LINE_END); end >= 0 && end < bytesRead; end = chunk.indexOf(LINE_END, start)) {
      const line = Buffer.concat([...rest, chunk.subarray(start, end)]).toString()
      count++
      replay(parseLine(line, path, count))
      rest = []
      start = end + 1
      whole = read + start
    }
    rest.push(Buffer.from(chunk.subarray(start, bytesRead)))
    read += bytesRead
  }
}

function parseLine(line: string, path: string, number: number): unknown {
  try {
    return JSON.parse(line)
  } catch (error) {
    throw storeFault('broken', `Line ${number} of ${path} is damaged: the store cannot be read.`, error)
  }
}

async function writeLines(file: FileHandle, commits: readonly unknown[]): Promise<void> {
  let chunk: string[] = []
  let length = 0
  for (const commit of commits) {
    const line = `${JSON.stringify(commit)}\n`
    chunk.push(line)
    length += line.length
    if (length < CHUNK_BYTES) continue
    await file.appendFile(chunk.join(''))
    chunk = []
    length = 0
  }
  await file.appendFile(chunk.join(''))
}

/** A new name is on disk only once its folder is. Windows cannot sync a folder, and need not. */
async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return
  const folder = await open(dirname(path), 'r')
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}
