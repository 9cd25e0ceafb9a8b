import { spawn } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'

/** `npm run import -- --dry-run` on the files and folders of a municipality's archive. */

let archive: string
beforeAll(async () => {
  archive = await mkdtemp(join(tmpdir(), 'referent-archive-'))
})
afterAll(() => rm(archive, { recursive: true }))

const minutesOf = (day: number): string =>
  `REFERAT Havneudvalget d. ${String((day % 28) + 1).padStart(2, '0')}-03-2026\n\nPunkt 1: Pullert nr. ${day}\n\nBeslutning\n\nPullert nr. ${day} flyttes.\n`

/** As the program is run, without npm. */
const dryRun = (...paths: readonly string[]): Promise<{ code: number | null; out: string; err: string }> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', 'tsx/esm', 'src/cli/import.ts', '--dry-run', '--json', ...paths])
    const said = { out: '', err: '' }
    child.stdout.on('data', (chunk: Buffer) => (said.out += chunk.toString('utf8')))
    child.stderr.on('data', (chunk: Buffer) => (said.err += chunk.toString('utf8')))
    child.once('error', reject)
    child.once('close', (code) => resolve({ code, ...said }))
  })
const read = (out: string): { file: string; items: { title: string; decisions: { text: string }[] }[] }[] =>
  out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))

it('a folder stands for the minutes in it at any depth, in order, however many there are', async () => {
  const folder = join(archive, 'many')
  await mkdir(join(folder, '2026', 'marts'), { recursive: true })
  const files = Array.from({ length: 120 }, (_, day) =>
    join(folder, ...(day % 2 === 0 ? ['2026', 'marts'] : []), `${String(day).padStart(3, '0')}.txt`)
  )
  await Promise.all(files.map((file, day) => writeFile(file, minutesOf(day))))
  await writeFile(join(folder, 'kort.png'), 'a picture')
  await writeFile(join(folder, '.DS_Store'), 'hidden')
  const { code, out, err } = await dryRun(folder)
  expect(code).toBe(0)
  expect(read(out).map(({ file }) => file)).toEqual([...files].sort())
  for (const { file, items } of read(out)) {
    const day = files.indexOf(file)
    expect(items.map(({ title }) => title)).toEqual([`Pullert nr. ${day}`])
    expect(items[0]?.decisions.map(({ text }) => text)).toEqual([`Pullert nr. ${day} flyttes.`])
  }
  expect(err).toBe('Skipped 1 file of another format.\n')
})

it('one file among many that is none is told by its name, and nothing is given', async () => {
  const folder = join(archive, 'broken')
  await mkdir(folder)
  await Promise.all(Array.from({ length: 110 }, (_, day) => writeFile(join(folder, `${day}.txt`), minutesOf(day))))
  await writeFile(join(folder, 'brev.txt'), 'Kære nabo. Hækken er for høj.\n')
  const { code, out, err } = await dryRun(folder)
  expect(code).toBe(1)
  expect(out).toBe('')
  expect(err).toBe(`${join(folder, 'brev.txt')} holds no minutes or agenda.\n`)
})

it('a folder without minutes is told', async () => {
  const folder = join(archive, 'empty')
  await mkdir(folder)
  await writeFile(join(folder, 'kort.png'), 'a picture')
  const { code, out, err } = await dryRun(folder)
  expect(code).toBe(1)
  expect(out).toBe('')
  expect(err).toContain(`${folder} holds no file of a format that is read`)
})
