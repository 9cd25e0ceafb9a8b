import { randomBytes } from 'node:crypto'
import { link, open, readdir, readFile, unlink } from 'node:fs/promises'
import { join } from 'node:path'

/** Who holds a data folder: a process that listens on `port` and answers for `token`. */
export interface Owner {
  readonly token: string
  readonly port: number
}
const OWNER_FILE = /^owner-(\d{6})\.json$/
const fileOf = (generation: number): string => `owner-${String(generation).padStart(6, '0')}.json`

/**
 * Claims a data folder for `owner`; null when it is ours, else the owner that `isAlive`. Owners are numbered files, the highest counts; the
 * next number is made by one process alone (a link to a written file, which fails where the name exists), and only by one that has found
 * the owner before it gone. So two that start at once never both hold the folder, and nobody has to tidy up after a crash.
 */
export async function claimFolder(
  folder: string,
  owner: Owner,
  isAlive: (owner: Owner) => Promise<boolean>
): Promise<Owner | null> {
  for (;;) {
    const generations = await listGenerations(folder)
    const last = generations.at(-1) ?? 0
    const present = last === 0 ? null : await readOwner(join(folder, fileOf(last)))
    if (present !== null && (await isAlive(present))) return present
    if (!(await makeOwnerFile(folder, last + 1, owner))) continue
    // Another may have come and gone since we looked, and have counted on.
    const now = await listGenerations(folder)
    if (now.at(-1) !== last + 1) continue
    for (const old of now) if (old <= last) await unlink(join(folder, fileOf(old))).catch(ignoreMissing)
    return null
  }
}

const listGenerations = async (folder: string): Promise<number[]> =>
  (await readdir(folder))
    .flatMap((name) => Number(OWNER_FILE.exec(name)?.[1] ?? Number.NaN) || [])
    .sort((a, b) => a - b)

/** Null where the file is gone or says nothing: then its owner is, too. */
async function readOwner(path: string): Promise<Owner | null> {
  try {
    const read: unknown = JSON.parse(await readFile(path, 'utf8'))
    if (typeof read !== 'object' || read === null) return null
    const { token, port } = read as Readonly<Record<string, unknown>>
    return typeof token === 'string' && typeof port === 'number' ? { token, port } : null
  } catch (error) {
    if (error instanceof SyntaxError) return null
    ignoreMissing(error)
    return null
  }
}

/** Whole or not at all; false where the name is taken. */
async function makeOwnerFile(folder: string, generation: number, owner: Owner): Promise<boolean> {
  const aside = join(folder, `claim-${randomBytes(6).toString('hex')}`)
  const file = await open(aside, 'wx', 0o600)
  try {
    await file.writeFile(JSON.stringify(owner))
  } finally {
    await file.close()
  }
  try {
    await link(aside, join(folder, fileOf(generation)))
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    throw error
  } finally {
    await unlink(aside)
  }
}

const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : undefined)
const ignoreMissing = (error: unknown): void => {
  if (codeOf(error) !== 'ENOENT') throw error
}
