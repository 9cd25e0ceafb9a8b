import type { ForumId, PersonId } from '../domain/ids.ts'
import { encodeKey, joinKey } from './keys.ts'
import type { Tables } from './open-tables.ts'
import { createState, findState, readState, removeState, setState, stateRow } from './state-rows.ts'
import type { KeptRow, Row, Table } from './table.ts'

/** What a binding changed: null where there was nothing to move away from. */
export interface Binding {
  /** The forum that the channel had before. */
  readonly formerForum: ForumId | null
  /** The channel that the forum had before. */
  readonly formerChannel: string | null
}

/** Whom a conversation reference leads to: a channel, group or meeting chat by its id, or a person's personal chat. */
export type ReferenceOwner = { readonly place: string } | { readonly person: PersonId }

/** Small states that are no records: nothing here is part of what the municipality decided. */
export interface Settings {
  /** One channel has one forum and the other way round; both are changed at once. The same binding again changes nothing. */
  readonly bindChannel: (channelId: string, forumId: ForumId) => Promise<Binding>
  readonly unbindChannel: (channelId: string) => Promise<void>
  readonly forumOfChannel: (channelId: string) => Promise<ForumId | null>
  readonly channelOfForum: (forumId: ForumId) => Promise<string | null>

  /** How to write to a conversation without being asked; `reference` is JSON of the edge, whose last value counts. */
  readonly saveReference: (owner: ReferenceOwner, reference: object) => Promise<void>
  readonly referenceOf: (owner: ReferenceOwner) => Promise<Readonly<Record<string, unknown>> | null>
  readonly forgetReference: (owner: ReferenceOwner) => Promise<void>

  /** True for one caller only, until it is released: that one greets the installation. */
  readonly claimGreeting: (installation: string) => Promise<boolean>
  readonly releaseGreeting: (installation: string) => Promise<void>

  /** The forum that a person's commands in personal chat are about. */
  readonly choose: (person: PersonId, forumId: ForumId) => Promise<void>
  readonly chosen: (person: PersonId) => Promise<ForumId | null>

  /** Keeps a value for a time, on all instances. Instants are ISO 8601 in UTC; `kind` is a plain word. */
  readonly remember: (kind: string, key: string, value: object, expiresAt: string) => Promise<void>
  /** Null where there is none, or where it had expired at `now`. */
  readonly recall: (kind: string, key: string, now: string) => Promise<unknown>
  readonly forget: (kind: string, key: string) => Promise<void>
  /** Deletes what had expired at `now`; gives how many. What is remembered anew at this very moment may be lost. */
  readonly forgetExpired: (kind: string, now: string) => Promise<number>
}

const BINDING = 'binding'
const REFERENCE = 'reference'
const GREETING = 'greeting'
const CHOICE = 'choice'
const memory = (kind: string): string => `memory-${encodeKey(kind)}`
/** How often a binding meets another's before it gives up. */
const BIND_ATTEMPTS = 20

interface Remembered {
  readonly value: unknown
  readonly expiresAt: string
}

export function openSettings({ settings: table }: Pick<Tables, 'settings'>): Settings {
  const referenceKey = (owner: ReferenceOwner): string =>
    'place' in owner ? joinKey('place', owner.place) : joinKey('person', owner.person)
  return {
    bindChannel: (channelId, forumId) => bind(table, channelId, forumId),
    async unbindChannel(channelId) {
      await bind(table, channelId, null)
    },
    forumOfChannel: async (channelId) => (await findBinding(table, 'channel', channelId)).forum,
    channelOfForum: async (forumId) => (await findBinding(table, 'forum', forumId)).channel,

    saveReference: (owner, reference) => setState(table, REFERENCE, referenceKey(owner), reference),
    referenceOf: async (owner) =>
      (await findState<Readonly<Record<string, unknown>>>(table, REFERENCE, referenceKey(owner)))?.state ?? null,
    forgetReference: (owner) => removeState(table, REFERENCE, referenceKey(owner)),

    claimGreeting: (installation) => createState(table, GREETING, installation, {}),
    releaseGreeting: (installation) => removeState(table, GREETING, installation),

    choose: (person, forumId) => setState(table, CHOICE, person, { forumId }),
    chosen: async (person) => (await findState<{ forumId: ForumId }>(table, CHOICE, person))?.state.forumId ?? null,

    remember: (kind, key, value, expiresAt) => setState(table, memory(kind), key, { value, expiresAt }),
    async recall(kind, key, now) {
      const kept = await findState<Remembered>(table, memory(kind), key)
      return kept === null || kept.state.expiresAt <= now ? null : kept.state.value
    },
    forget: (kind, key) => removeState(table, memory(kind), key),
    async forgetExpired(kind, now) {
      let count = 0
      for await (const rows of table.scan({ partition: memory(kind) })) {
        const expired = rows.filter((row) => readState<Remembered>(row).state.expiresAt <= now)
        await table.removeAll(expired)
        count += expired.length
      }
      return count
    }
  }
}

/**
 * Both directions stand in one partition, so that one transaction changes them together. What is no longer bound keeps its row, empty: the SDK
 * cannot delete with an etag within a transaction.
 */
interface BindingState {
  readonly channel: string | null
  readonly forum: ForumId | null
}
interface KeptBinding extends BindingState {
  readonly row: KeptRow | null
}

async function findBinding(table: Table, side: 'channel' | 'forum', id: string): Promise<KeptBinding> {
  const row = await table.read(BINDING, joinKey(side, id))
  const state = row === null ? null : readState<BindingState>(row).state
  return { channel: state?.channel ?? null, forum: state?.forum ?? null, row }
}

async function bind(table: Table, channelId: string, forumId: ForumId | null): Promise<Binding> {
  for (let attempt = 0; attempt < BIND_ATTEMPTS; attempt++) {
    const channel = await findBinding(table, 'channel', channelId)
    const forum = forumId === null ? null : await findBinding(table, 'forum', forumId)
    const formerForum = channel.forum
    const formerChannel = forum?.channel ?? null
    const changed = { formerForum, formerChannel }
    if (formerForum === forumId && (forum === null || formerChannel === channelId)) return nothingMoved
    const rows: (Row | KeptRow)[] = [
      bindingRow('channel', channelId, { channel: channelId, forum: forumId }, channel.row)
    ]
    if (forumId !== null && forum !== null)
      rows.push(bindingRow('forum', forumId, { channel: channelId, forum: forumId }, forum.row))
    if (formerForum !== null && formerForum !== forumId) {
      const left = await findBinding(table, 'forum', formerForum)
      rows.push(bindingRow('forum', formerForum, { channel: null, forum: formerForum }, left.row))
    }
    if (formerChannel !== null && formerChannel !== channelId) {
      const left = await findBinding(table, 'channel', formerChannel)
      rows.push(bindingRow('channel', formerChannel, { channel: formerChannel, forum: null }, left.row))
    }
    if (await table.exchangeAll(rows)) return changed
    // After a lost answer the rows are ours: the mark of this write tells.
    const first = rows[0]
    if (first && (await table.read(BINDING, first.key))?.values.write === first.values.write) return changed
  }
  throw new Error(`a binding was changed by others in each of ${BIND_ATTEMPTS} attempts`)
}

const nothingMoved: Binding = { formerForum: null, formerChannel: null }

function bindingRow(side: 'channel' | 'forum', id: string, state: BindingState, former: KeptRow | null): Row | KeptRow {
  const row = { ...stateRow(BINDING, '', state), key: joinKey(side, id) }
  return former === null ? row : { ...row, etag: former.etag }
}
