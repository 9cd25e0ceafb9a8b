import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { vi } from 'vitest'
import type { AdaptiveCard } from '../../src/cards/card.ts'
import { CARD_LIMIT } from '../../src/cards/card-size.ts'
import { validateCard } from '../../src/cards/validate-card.ts'
import { findFreePort } from '../../src/cli/find-free-port.ts'
import type { Config } from '../../src/config.ts'
import { personIdOf } from '../../src/domain/ids.ts'
import type { StoredRecord } from '../../src/domain/records.ts'
import { type Running, startBot } from '../../src/index.ts'
import { openStore, type Store } from '../../src/store/store.ts'
import { activity, BOT, execute, mentionOf, TENANT } from '../bot/activities.ts'
import { type Connector, openConnector } from '../bot/connector.ts'
import { buttonsOf, linesOf } from '../cards/reading.ts'

/** A town hall for stories: the real bot over a real store, a stand-in for Teams, people and places. */

type Json = Readonly<Record<string, unknown>>

export interface Somebody {
  /** "29:…" */
  readonly id: string
  readonly name: string
  readonly aadObjectId: string
}
export interface Room {
  readonly kind: 'channel' | 'personal' | 'group'
  readonly id: string
  readonly conversation: Json
  readonly channelData: Json
}
/** A button as it stands in a card. */
export interface Button {
  readonly title: string
  readonly verb: string
  readonly data: Json
}
/** What came of a message or a pressed button. */
export interface Heard {
  readonly status: number
  /** As people read it: here, and (in `privately`) in personal chats when this is another place. */
  readonly text: string
  readonly privately: string
  /** All that left the bot, as it was sent: what buttons carry too. */
  readonly raw: string
  readonly cards: readonly AdaptiveCard[]
  readonly buttons: readonly Button[]
  /** The button with this verb; the one of this number or title where there are several. Throws where there is none. */
  readonly button: (verb: string, which?: number | RegExp) => Button
  /** How many messages came. */
  readonly count: number
}
export interface Saying {
  readonly mentions?: readonly Somebody[]
  readonly locale?: string
  /** Of the message. */
  readonly id?: string
  readonly more?: Json
}
export interface Pressing {
  /** What was typed or chosen in the card. */
  readonly inputs?: Json
  /** The id of the message that the card stands in. */
  readonly on?: string
  /** As a client without Action.Execute does it. */
  readonly submit?: boolean
  readonly locale?: string
}

export interface TownHall {
  readonly teams: Connector
  readonly config: Config
  readonly url: string
  readonly admin: Somebody
  /** Somebody who is in the roster of the team unless told otherwise. */
  readonly person: (name: string, how?: { readonly guest?: boolean; readonly outside?: boolean }) => Somebody
  readonly leaves: (person: Somebody) => void
  readonly channel: (name: string) => Room
  readonly chatOf: (person: Somebody) => Room
  readonly group: (name: string) => Room
  readonly says: (person: Somebody, place: Room, text: string, how?: Saying) => Promise<Heard>
  readonly presses: (person: Somebody, place: Room, button: Omit<Button, 'title'>, how?: Pressing) => Promise<Heard>
  readonly sends: (activity: Json) => Promise<Heard>
  readonly message: (person: Somebody, place: Room, text: string, how?: Saying) => Json
  /** Everything that stands in Teams in a place, as people read it. */
  readonly readsIn: (place: Room) => string
  /** All records of all forums, as they stand in the store. */
  readonly records: () => Promise<readonly StoredRecord[]>
  /** Sets the clocks (an instant); only of a hall that was opened with a time of its own. */
  readonly setTime: (instant: string) => void
  /** Another instance of the bot over the same store, with some of its settings otherwise. */
  readonly second: (settings?: Partial<Config>) => Promise<TownHall>
  readonly close: () => Promise<void>
}

const TEAM = '19:raadhus@thread.tacv2'

export interface HallOptions {
  /** Where the clocks stand when the story begins (instant); they go on from there. Without it they show the real time. */
  readonly now?: string
  /** The language model; none unless told otherwise. */
  readonly model?: Config['model']
  /** The bot runs elsewhere: how it is reached, and how its settings are. */
  readonly run?: (config: Config) => Promise<Running>
}

export async function openTownHall({ now, model = null, run = startBot }: HallOptions = {}): Promise<TownHall> {
  if (now !== undefined) vi.useFakeTimers({ toFake: ['Date'], shouldAdvanceTime: true, now: new Date(now) })
  const teams = await openConnector()
  const admin = newPerson('Ada Administrator')
  teams.members.set(TEAM, [rosterEntry(admin)])
  const dataDir = await mkdtemp(join(tmpdir(), 'referent-journey-'))
  const config: Config = {
    production: false,
    port: await findFreePort(),
    logLevel: 'silent',
    zone: 'Europe/Copenhagen',
    admins: [personIdOf(admin.aadObjectId)],
    store: { kind: 'embedded', dataDir, port: await findFreePort() },
    credentials: null,
    model
  }
  const bot = await run(config)
  const hall = hallOver(teams, config, bot, admin, run)
  return {
    ...hall,
    close: async () => {
      await hall.close()
      await teams.close()
      await rm(dataDir, { recursive: true, force: true })
      if (now !== undefined) vi.useRealTimers()
    }
  }
}

function hallOver(
  teams: Connector,
  config: Config,
  bot: Running,
  admin: Somebody,
  run: (config: Config) => Promise<Running>
): TownHall {
  let opened: Promise<Store> | undefined
  const reader = (): Promise<Store> => {
    opened ??= openStore(config.store, { role: 'command' })
    return opened
  }
  const url = `http://127.0.0.1:${bot.port}`

  const sends = async (sent: Json): Promise<Heard> => {
    // People take their time; the bot, which keeps to what Teams allows it in a second, need not be waited for.
    if (vi.isFakeTimers()) vi.setSystemTime(Date.now() + 2_000)
    const from = teams.posts.length
    const response = await fetch(`${url}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(sent)
    })
    const answer = await response.text()
    const place = String((sent.conversation as Json | undefined)?.id ?? '').split(';')[0] ?? ''
    return heardFrom(response.status, answer, teams.posts.slice(from), place)
  }
  const message = (person: Somebody, place: Room, text: string, how: Saying = {}): Json =>
    activity(teams.url, {
      from: person,
      conversation: place.conversation,
      channelData: place.channelData,
      text,
      locale: how.locale ?? 'da-DK',
      entities: (how.mentions ?? []).map(mentionOf),
      ...(how.id === undefined ? {} : { id: how.id }),
      ...how.more
    })

  return {
    teams,
    config,
    url,
    admin,
    person: (name, { guest = false, outside = false } = {}) => {
      const person = newPerson(name)
      if (!outside) teams.members.set(TEAM, [...(teams.members.get(TEAM) ?? []), rosterEntry(person, guest)])
      return person
    },
    leaves: (person) =>
      void teams.members.set(
        TEAM,
        (teams.members.get(TEAM) ?? []).filter((one) => one.id !== person.id)
      ),
    channel: (name) => {
      const id = `19:${name.replace(/\P{L}/gu, '')}-${randomUUID()}@thread.tacv2`
      return {
        kind: 'channel',
        id,
        conversation: { id: `${id};messageid=1`, conversationType: 'channel', isGroup: true, tenantId: TENANT },
        channelData: { team: { id: TEAM }, channel: { id }, tenant: { id: TENANT } }
      }
    },
    chatOf: (person) => {
      const id = `a:chat-with-${person.id}`
      return {
        kind: 'personal',
        id,
        conversation: { id, conversationType: 'personal', tenantId: TENANT },
        channelData: { tenant: { id: TENANT } }
      }
    },
    group: (name) => {
      const id = `19:${name}-${randomUUID()}@thread.v2`
      return {
        kind: 'group',
        id,
        conversation: { id, conversationType: 'groupChat', isGroup: true, tenantId: TENANT },
        channelData: { tenant: { id: TENANT } }
      }
    },
    message,
    says: (person, place, text, how) => sends(message(person, place, text, how)),
    presses: (person, place, { verb, data }, { inputs = {}, on = '1700000000000', submit = false, locale } = {}) =>
      sends(
        message(person, place, '', {
          ...(locale === undefined ? {} : { locale }),
          more: {
            ...(submit ? { text: undefined, value: { ...data, ...inputs } } : execute(verb, { ...data, ...inputs })),
            replyToId: on
          }
        })
      ),
    sends,
    readsIn: (place) =>
      teams.posts
        .filter((post) => post.conversation.split(';')[0] === place.id)
        .map(({ activity: one }) => readable(one))
        .join('\n'),
    records: async () => {
      const store = await reader()
      const chains = await store.records.chains()
      const read = await Promise.all(chains.map((chain) => store.records.readAfter(chain, 0)))
      if (read.some((one) => one.damaged.length > 0)) throw new Error('damaged records')
      return read.flatMap((one) => one.records)
    },
    setTime: (instant) => void vi.setSystemTime(new Date(instant)),
    second: async (settings = {}) => {
      const other = await run({ ...config, port: await findFreePort(), ...settings })
      return hallOver(teams, config, other, admin, run)
    },
    close: async () => {
      await (await opened)?.close()
      await bot.stop()
    }
  }
}

function newPerson(name: string): Somebody {
  const aadObjectId = randomUUID()
  return { id: `29:${aadObjectId.slice(0, 8)}`, name, aadObjectId }
}

const rosterEntry = ({ id, name, aadObjectId }: Somebody, guest = false): Json => ({
  id,
  name,
  objectId: aadObjectId,
  aadObjectId,
  tenantId: TENANT,
  userRole: guest ? 'guest' : 'user'
})

function heardFrom(
  status: number,
  answer: string,
  posts: readonly { readonly conversation: string; readonly activity: Json }[],
  place: string
): Heard {
  const body: Json = answer === '' ? {} : JSON.parse(answer)
  const here = posts.filter((post) => post.conversation.split(';')[0] === place)
  const elsewhere = posts.filter((post) => !here.includes(post))
  const cards = [
    ...(body.type === 'application/vnd.microsoft.card.adaptive' ? [body.value as AdaptiveCard] : []),
    ...here.flatMap((post) => cardsIn(post.activity))
  ]
  for (const card of [...cards, ...elsewhere.flatMap((post) => cardsIn(post.activity))]) holdsToTeams(card)
  const said = body.type === 'application/vnd.microsoft.activity.message' ? [String(body.value)] : []
  const buttons = cards.flatMap(buttonsOf).map(
    (one): Button => ({
      title: String(one.title ?? ''),
      verb: String(one.verb),
      data: one.data as Json
    })
  )
  return {
    status,
    text: plain([
      ...said,
      ...cards.filter((card) => card === body.value).flatMap(linesOf),
      ...here.map((post) => readable(post.activity))
    ]),
    privately: plain(elsewhere.map((post) => readable(post.activity))),
    raw: `${answer}\n${JSON.stringify(posts)}`,
    cards,
    buttons,
    button: (verb, which = 0) => {
      const those = buttons.filter((one) => one.verb === verb)
      const found = typeof which === 'number' ? those[which] : those.find((one) => which.test(one.title))
      if (!found) throw new Error(`no button ${verb} ${which} in: ${JSON.stringify(buttons)} ${answer}`)
      return found
    },
    count: here.length + elsewhere.length
  }
}

/** A space that keeps words together is read as a space. */
const plain = (lines: readonly string[]): string => lines.join('\n').replaceAll('\u00a0', ' ')

const cardsIn = (sent: Json): AdaptiveCard[] =>
  ((sent.attachments ?? []) as { readonly content: AdaptiveCard }[]).map((one) => one.content)

/** What a person reads of a message: its text, or its card line by line with the titles of its buttons. */
function readable(sent: Json): string {
  const cards = cardsIn(sent)
  const titles = cards.flatMap(buttonsOf).map((button) => `[${String(button.title ?? '')}]`)
  return [...(typeof sent.text === 'string' ? [sent.text] : []), ...cards.flatMap(linesOf), ...titles].join('\n')
}

/** Every card that anyone is sent is valid, and small enough for Teams. */
function holdsToTeams(card: AdaptiveCard): void {
  const problems = validateCard(card)
  if (problems.length > 0) throw new Error(`card does not hold: ${JSON.stringify(problems)}`)
  const bytes = Buffer.byteLength(JSON.stringify(card))
  if (bytes > CARD_LIMIT) throw new Error(`card of ${bytes} bytes`)
}

export const botMention = `<at>${BOT.name}</at>`
/** How a person is mentioned in a text. */
export const at = (person: Somebody): string => `<at>${person.name}</at>`
