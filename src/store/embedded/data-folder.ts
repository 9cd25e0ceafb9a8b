import { randomBytes } from 'node:crypto'
import { mkdir, open, readFile, realpath } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { storeFault } from '../store-fault.ts'

const KEY_FILE = 'tables.key'
const KEY_BYTES = 64
const KEY_LETTERS = 88

/** Makes the folder, readable by its owner alone; gives its real path. */
export async function makeFolder(dataDir: string): Promise<string> {
  try {
    await mkdir(dataDir, { recursive: true, mode: 0o700 })
    return await realpath(dataDir)
  } catch (error) {
    throw storeFault('broken', `The data folder ${dataDir} (REFERENT_DATA_DIR) cannot be made.`, error)
  }
}

/** Each folder has a key of its own, readable by its owner: only who may read the folder can read the store, and only its own store fits. */
export async function readKey(folder: string): Promise<string> {
  const path = join(folder, KEY_FILE)
  try {
    const file = await open(path, 'wx', 0o600)
    try {
      await file.writeFile(`${randomBytes(KEY_BYTES).toString('base64')}\n`)
    } finally {
      await file.close()
    }
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST'))
      throw storeFault('broken', `The data folder ${folder} (REFERENT_DATA_DIR) cannot be written.`, error)
  }
  for (let tries = 0; tries < 20; tries++) {
    const key = (await readFile(path, 'utf8')).trim()
    if (key.length === KEY_LETTERS) return key
    // Its maker may be at it this moment.
    await wait(20)
  }
  throw storeFault('broken', `${path} holds no key: remove the file.`)
}
