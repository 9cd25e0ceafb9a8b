/** `npm run demo`: everything on this machine, in a folder of its own that is gone afterwards. Ends on Ctrl-C. */
import { createHash } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ConversationReference } from '../bot/reference.ts'
import { type Config, readConfig } from '../config.ts'
import { noRoster, openHouse } from '../house.ts'
import { type Running, startBot } from '../index.ts'
import { readMinutes } from '../reading/read-minutes.ts'
import { openStore } from '../store/store.ts'
import { importMinutes } from '../usecases/import-minutes.ts'
import type { World } from '../usecases/ports.ts'
import { findFreePort } from './find-free-port.ts'
import { DEMO_CHANNEL, DEMO_FORUM, DEMO_USER, type DemoMeeting, furnishDemo } from './furnish-demo.ts'
import { openBrowser } from './open-browser.ts'
import { TOWN } from './playground-town.ts'
import { type Playground, startPlayground } from './start-playground.ts'

const SAMPLES = new URL('../samples/', import.meta.url)
/** The Playground's own; a free one is taken where it is in use. */
const PLAYGROUND_PORT = 56_150

const say = (text: string): void => {
  process.stdout.write(`${text}\n`)
}

/** A model that the shell names may be tried in the demo, on invented minutes. */
const MODEL = [
  'AZURE_OPENAI_ENDPOINT',
  'AZURE_OPENAI_KEY',
  'AZURE_OPENAI_DEPLOYMENT',
  'OPENAI_API_KEY',
  'OPENAI_BASE_URL',
  'OPENAI_MODEL'
]

/** The settings of the demo, whatever else the shell it is started from has set. */
async function demoConfig(folder: string): Promise<Config> {
  const read = readConfig({
    ...Object.fromEntries(MODEL.map((name) => [name, process.env[name]])),
    NODE_ENV: 'development',
    PORT: String(await findFreePort()),
    LOG_LEVEL: process.env.LOG_LEVEL ?? 'error',
    REFERENT_ADMINS: DEMO_USER.id,
    REFERENT_DATA_DIR: join(folder, 'store'),
    REFERENT_TABLES_PORT: String(await findFreePort())
  })
  if (!read.ok) throw new Error(read.problems.join(' '))
  return read.config
}

async function importSamples(world: World): Promise<number> {
  const files = (await readdir(SAMPLES)).filter((name) => name.endsWith('.txt')).sort()
  for (const name of files) {
    const bytes = await readFile(new URL(name, SAMPLES))
    const done = await importMinutes(world, {
      reading: readMinutes(bytes.toString('utf8')),
      fileDigest: createHash('sha256').update(bytes).digest('hex'),
      visibility: 'employees',
      by: null
    })
    if (!done.ok) throw new Error(`The sample ${name} could not be imported: ${done.reason}.`)
  }
  return files.length
}

/** How the bot reaches the forum's channel before anybody has written there. */
const channelReference = (address: string): ConversationReference => ({
  ...DEMO_CHANNEL,
  serviceUrl: `${address}/_connector`,
  tenantId: TOWN.tenantId,
  botId: TOWN.bot.id,
  personId: null,
  accountId: null
})

async function fillStore(config: Config, address: string): Promise<{ samples: number; meeting: DemoMeeting }> {
  const store = await openStore(config.store, { role: 'command' })
  try {
    const { world } = await openHouse({
      config,
      store,
      reads: 'all',
      roster: noRoster,
      damaged: (count) => say(`${count} records do not hold.`)
    })
    const samples = await importSamples(world)
    await store.settings.saveReference({ place: DEMO_CHANNEL.id }, channelReference(address))
    return { samples, meeting: await furnishDemo(world) }
  } finally {
    await store.close()
  }
}

const welcome = (address: string, samples: number, { startTime, agendaTime }: DemoMeeting): string => `
Referent is ready. Open

    ${address}

You are ${TOWN.currentUser.name}, secretary of ${DEMO_FORUM} and administrator, in the invented ${TOWN.team.name}.
It has ${samples} minutes in store. ${DEMO_FORUM} meets at ${startTime}; the agenda comes by itself at ${agendaTime}.

Try in Personal Chat
  1.  Hvad blev besluttet om ladestandere?
  2.  What was decided about working from home?
  3.  udsatte
and in the channel ${DEMO_FORUM}
  4.  wait for the agenda, press Beslut at an item, and record a decision
and in Personal Chat again
  5.  Hvad blev besluttet om fælles mødekultur?   (or: fortryd)

Ctrl-C ends the demo and forgets all of it.
`

async function runDemo(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'referent-demo-'))
  let playground: Playground | undefined
  let bot: Running | undefined
  const stopped = new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve())
  })
  try {
    say('Starting: the store, six minutes of an invented municipality, the bot and the Agents Playground …')
    const config = await demoConfig(folder)
    playground = await startPlayground({
      botUrl: `http://127.0.0.1:${config.port}/api/messages`,
      port: PLAYGROUND_PORT,
      folder
    })
    const { samples, meeting } = await fillStore(config, playground.address)
    bot = await startBot(config)
    say(welcome(playground.address, samples, meeting))
    openBrowser(playground.address)
    await Promise.race([stopped, playground.ended])
  } finally {
    await Promise.allSettled([bot?.stop(), playground?.stop()])
    await rm(folder, { recursive: true, force: true })
  }
}

try {
  await runDemo()
  process.exit(0)
} catch (fault) {
  process.stderr.write(`${fault instanceof Error ? fault.message : 'The demo could not be started.'}\n`)
  process.exit(1)
}
