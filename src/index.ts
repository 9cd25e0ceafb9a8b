import { createConnection } from './bot/adapter.ts'
import { createBot } from './bot/app.ts'
import { fetchFile } from './bot/fetch-file.ts'
import { createLog, factsOfFault } from './bot/log.ts'
import { createMessenger } from './bot/messenger.ts'
import { createModelWording } from './bot/model/model-wording.ts'
import { createPace } from './bot/pace.ts'
import { showCard } from './bot/present/show-card.ts'
import { meetingWords, repliesIn } from './bot/present/words.ts'
import { quietConsole } from './bot/quiet-console.ts'
import { createReferences, type References } from './bot/references.ts'
import { type ChannelRoster, createRoster } from './bot/roster.ts'
import { createRoutes } from './bot/routes.ts'
import { sendingWith } from './bot/send.ts'
import { openServer } from './bot/server.ts'
import { tellerBy } from './bot/teller.ts'
import type { TurnReply } from './bot/turn.ts'
import { agendaCard } from './cards/agenda-card.ts'
import { minutesCard } from './cards/minutes-card.ts'
import { type Config, readConfig } from './config.ts'
import { openHouse } from './house.ts'
import { keepPosting } from './posting.ts'
import { openStore } from './store/store.ts'
import type { Announcer, Posting } from './usecases/claimed-post.ts'
import type { Roster } from './usecases/ports.ts'
import { postMinutes } from './usecases/post-minutes.ts'
import { createTelling } from './usecases/tell-followers.ts'

export interface Running {
  readonly port: number
  /** Lets what is under way end, then gives everything free. */
  readonly stop: () => Promise<void>
}

/** Starts the bot: config → store → archive → use cases → routes → bot → HTTP. */
export async function startBot(config: Config): Promise<Running> {
  const log = createLog({ level: config.logLevel })
  const loopback = !config.production
  const connection = createConnection({ credentials: config.credentials, loopback })
  const sending = sendingWith(createPace(Date.now))
  const messenger = createMessenger({ connectorAt: connection.connectorAt, sending, log })
  const channelRoster = createRoster({ connectorAt: connection.connectorAt, log, now: Date.now })

  const store = await openStore(config.store, {
    role: 'bot',
    note: (sentence) => process.stderr.write(`${sentence}\n`)
  })
  const references = createReferences(store.settings)
  const { archive, world, instance } = await openHouse({
    config,
    store,
    reads: 'all',
    roster: rosterByChannel(channelRoster, references),
    ...(config.model === null
      ? {}
      : {
          wording: createModelWording({ model: config.model, adapter: connection.adapter, log, now: Date.now })
        }),
    damaged: (count) => log.error('records do not hold: run verify', { count })
  })

  const announcer: Announcer = {
    async post(what, channelId, meeting) {
      const channel = await references.ofPlace(channelId)
      if (channel === null) return { outcome: 'refused' }
      const card = what === 'agenda' ? agendaCard({ meeting }, 'da') : minutesCard({ meeting }, 'da')
      return messenger.post(channel, showCard(card))
    },
    async tellOfPost(person, what, meeting) {
      const reference = await references.ofPerson(person)
      if (reference) await messenger.tell(reference, { text: repliesIn('da').posts[what](meetingWords(meeting, 'da')) })
      else log.warn('secretary not told', { what })
    },
    note: (what, facts) => (what.endsWith(' posted') ? log.info(what, facts) : log.warn(what, facts))
  }
  const work: Posting = { world, posts: store.posts, announcer, instance }

  const routes = createRoutes(world, {
    claimGreeting: store.settings.claimGreeting,
    releaseGreeting: store.settings.releaseGreeting,
    fetchFile: (file) => fetchFile(file, { loopback }),
    keepAddress: references.keepPerson,
    postMinutes: (forum, meeting) => postMinutes(work, forum, meeting),
    personOfMention: async (turn, mention) => {
      const channel = await references.ofPlace(turn.place.id)
      const found = channel && (await channelRoster.personOfMention(channel, mention))
      if (!found) return null
      return {
        person: { id: found.id, name: found.name, accountId: mention.id, tenantId: found.tenantId },
        guest: found.isGuest
      }
    }
  })
  const bot = createBot({
    connection,
    routes: routes.map((route) => ({
      ...route,
      handle: async (turn, page) => {
        references.saw(turn)
        const reply = await route.handle(turn, page)
        return config.production ? reply : checked(reply)
      }
    })),
    messenger,
    sending,
    keepReference: references.keep,
    log
  })
  const teller = tellerBy(references, messenger, log)
  const posting = keepPosting(work, archive, log, {
    tellFollowers: createTelling(world, teller),
    expire: async () => {
      const now = world.clock()
      await store.questions.expire(now)
      for (const kind of ['answer', 'undo', 'draft']) await store.settings.forgetExpired(kind, now)
      for (let lost = await store.followers.expire(now); lost > 0; lost--) teller.note('follower told perhaps')
    }
  })
  const { credentials } = config
  const server = await openServer({
    bot,
    port: config.port,
    signed: credentials === null ? null : { appId: credentials.appId, tenantId: credentials.tenantId },
    loopback,
    isReady: () => posting.isFresh(),
    log
  })
  return {
    port: server.port,
    stop: async () => {
      await server.close()
      await posting.stop()
      await store.close()
    }
  }
}

/** In development a card that Teams might refuse is a fault before it is sent. */
async function checked(reply: TurnReply): Promise<TurnReply> {
  // Loaded with the first card, so that the bot is ready sooner.
  const { validateCard } = await import('./cards/validate-card.ts')
  for (const outgoing of [...reply.here, ...(reply.privately ?? [])]) {
    const problems = 'card' in outgoing ? validateCard(outgoing.card) : []
    if (problems.length > 0) throw new Error(`The card does not hold: ${problems.join('; ')}`)
  }
  return reply
}

const rosterByChannel = (roster: ChannelRoster, references: References): Roster => ({
  async isInRoster(channelId, person) {
    const channel = await references.ofPlace(channelId)
    return channel !== null && roster.isInRoster(channel, person)
  },
  async standingIn(placeId, person) {
    const place = await references.ofPlace(placeId)
    return place === null ? null : roster.standingIn(place, person)
  },
  async rosterSize(channelId) {
    const channel = await references.ofPlace(channelId)
    return channel === null ? null : roster.rosterSize(channel)
  }
})

async function main(): Promise<void> {
  const read = readConfig(process.env)
  if (!read.ok) {
    process.stderr.write(`${read.problems.join('\n')}\n`)
    process.exitCode = 1
    return
  }
  quietConsole(createLog({ level: read.config.logLevel }))
  try {
    const running = await startBot(read.config)
    process.stderr.write(`Referent listens on port ${running.port}.\n`)
    let stopping = false
    for (const signal of ['SIGTERM', 'SIGINT'] as const)
      process.on(signal, () => {
        if (stopping) return
        stopping = true
        running.stop().then(
          () => process.exit(0),
          () => process.exit(1)
        )
      })
  } catch (fault) {
    createLog({ level: read.config.logLevel }).error('the bot did not start', factsOfFault(fault))
    process.stderr.write(`${fault instanceof Error ? fault.message : 'The bot did not start.'}\n`)
    process.exit(1)
  }
}

if (import.meta.url === `file://${process.argv[1]}`) await main()
