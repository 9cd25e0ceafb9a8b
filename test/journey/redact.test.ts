import { spawn } from 'node:child_process'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { beginForum, type ForumStory } from './forum-story.ts'
import { openTownHall, type Somebody, type TownHall } from './town-hall.ts'

/** An administrator destroys a text at the terminal while two instances of the bot run: nobody is shown it any more, and the records still prove. */

let hall: TownHall
let other: TownHall
let story: ForumStory
let reader: Somebody
beforeAll(async () => {
  hall = await openTownHall()
  other = await hall.second()
  story = await beginForum(hall, 'Direktionen')
  reader = hall.person('Ulla Læser')
  await story.write(
    'møde i overmorgen kl. 10:00',
    'nyt punkt Fyrets maling (sag 26/501)',
    'nyt punkt Havnefogedens bolig'
  )
  await story.write(
    'beslutning 1: Godkendt. Ansøger 010190-1234 får besked.',
    'ret beslutning 1: Godkendt. Ansøger får besked.'
  )
  await story.write('beslutning 2: Boligen lejes ud til 010190 1234.')
  await story.confide('nyt punkt lukket Fratrædelse', 'beslutning 3: Zebrafinken (010190-1234) fratræder.')
})
afterAll(async () => {
  await other.close()
  await hall.close()
})

function run(
  program: string,
  args: readonly string[],
  input = ''
): Promise<{ code: number | null; out: string; err: string }> {
  const { store, admins } = hall.config
  if (store.kind !== 'embedded') throw new Error('the hall has an embedded store')
  const env = {
    ...process.env,
    NODE_ENV: 'development',
    REFERENT_ADMINS: admins.join(','),
    REFERENT_DATA_DIR: store.dataDir,
    REFERENT_TABLES_PORT: String(store.port)
  }
  const child = spawn(process.execPath, ['--import', 'tsx/esm', `src/cli/${program}.ts`, ...args], { env })
  let [out, err] = ['', '']
  child.stdout.on('data', (chunk: Buffer) => (out += chunk))
  child.stderr.on('data', (chunk: Buffer) => (err += chunk))
  child.stdin.end(input)
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, out, err })))
}
const NUMBER = '010190-1234\n'
const GROUND = 'Et personnummer var indsat ved en fejl'
const asks = async (town: TownHall, text: string): Promise<string> =>
  (await town.says(reader, town.chatOf(reader), text)).text

it('lists where the words stand, changes nothing, and says how to go on', async () => {
  const { code, out, err } = await run('redact', [], NUMBER)
  expect(code).toBe(0)
  expect(out.split('\n').filter((line) => line.includes('decision-'))).toHaveLength(2)
  expect(out).toContain('Direktionen')
  expect(out).toContain('item 1  decision-recorded, no longer standing')
  expect(out).toContain('Ansøger 010190-1234 får besked')
  expect(out).not.toContain('item 3')
  expect(err).toContain('Nothing was changed')
  expect(await asks(hall, 'hvad blev besluttet om havnefogedens bolig?')).toContain('010190 1234')
})

it('shows nothing of what only members may read, and takes it along only where that is asked for', async () => {
  const { out } = await run('redact', ['--members-only', '--json'], NUMBER)
  const found: readonly { item: number; passage: string | null }[] = JSON.parse(out)
  expect(found.map(({ item, passage }) => [item, passage === null])).toEqual([
    [1, false],
    [2, false],
    [3, true]
  ])
  const closed = await run('redact', [], 'Zebrafinken\n')
  expect(closed).toEqual(await run('redact', [], 'Pipfuglen\n'))
  expect(closed.code).toBe(1)
})

it.each([
  { args: ['--yes'], wrong: '--ground' },
  { args: ['--yes', '--ground', 'Nummeret 0101901234 skulle væk'], wrong: 'must not hold' },
  { args: ['--yes', '--ground', 'Nummeret 020290-1234 skulle væk'], wrong: 'must not hold' },
  { args: ['--yes', '--ground', GROUND, '--by', '0a0a0a0a-0000-4000-8000-000000000009'], wrong: 'REFERENT_ADMINS' },
  { args: ['--forum', 'Fyrudvalget'], wrong: 'No forum' },
  { args: ['--date', '31-02-2026'], wrong: 'Usage' },
  { args: ['--record', 'x:open:1'], wrong: 'not among' },
  { args: ['010190-1234'], wrong: 'Usage' },
  { args: ['--any-words'], wrong: '--forum and --date' }
])('refuses $args and changes nothing', async ({ args, wrong }) => {
  const records = (await hall.records()).length
  const { code, out, err } = await run('redact', args, NUMBER)
  expect([code, out]).toEqual([1, ''])
  expect(err).toContain(wrong)
  expect(err).not.toContain('    at ')
  expect((await hall.records()).length).toBe(records)
})

it('takes too few letters for no words', async () => {
  expect(await run('redact', [], ' -1 \n')).toMatchObject({ code: 1, out: '' })
})

it('destroys them for every instance with its next reading, says so where they stood, and the records prove', async () => {
  const done = await run('redact', ['--members-only', '--yes', '--ground', GROUND], NUMBER)
  expect([done.code, done.err]).toEqual([0, expect.stringContaining('3 texts destroyed')])
  for (const town of [hall, other])
    await vi.waitFor(
      async () => {
        const bolig = await asks(town, 'hvad blev besluttet om havnefogedens bolig?')
        expect(bolig).toContain(`Beslutningens tekst er fjernet af en administrator`)
        expect(bolig).toContain(GROUND)
        // The open and the closed records are two partitions: the one may be read anew before the other.
        const whole = await town.says(story.member, town.chatOf(story.member), 'referat Direktionen')
        expect(whole.text.split(GROUND)).toHaveLength(3)
      },
      { timeout: 10_000, interval: 100 }
    )
  for (const town of [hall, other]) {
    const shown = [
      await asks(town, 'referat Direktionen'),
      await asks(town, 'hvad blev besluttet om fyret?'),
      await asks(town, 'hvem er 010190-1234?'),
      (await town.says(story.member, town.chatOf(story.member), 'referat Direktionen')).text
    ]
    for (const one of shown) expect(one.replace('hvem er 010190-1234?', '')).not.toMatch(/010190|Zebrafinken/)
    expect(shown[0]).toContain(GROUND)
    expect(shown[1]).toContain('Ansøger får besked')
    expect(shown[3]?.split(GROUND)).toHaveLength(3)
  }
  const answer = await hall.says(reader, hall.chatOf(reader), 'hvad blev besluttet om fyrets maling?')
  const item = await hall.presses(reader, hall.chatOf(reader), answer.button('show-item'))
  const history = await hall.presses(reader, hall.chatOf(reader), item.button('show-history'))
  expect(history.text).toContain(`Teksten er fjernet af en administrator`)
  expect(history.text).toContain(GROUND)
  expect((await run('verify', [])).code).toBe(0)
  expect(await run('redact', ['--members-only'], NUMBER)).toMatchObject({ code: 1, out: '' })
})

it('the secretary writes what may stand, and it stands', async () => {
  await story.write('ret beslutning 2: Boligen lejes ud.')
  expect(await asks(hall, 'hvad blev besluttet om havnefogedens bolig?')).toContain('Boligen lejes ud.')
  expect(await asks(hall, 'referat Direktionen')).not.toContain(GROUND)
})
