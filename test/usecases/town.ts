import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { operationIdOf, type PersonId, personIdOf } from '../../src/domain/ids.ts'
import type { Person, Place } from '../../src/domain/people.ts'
import { type House, openHouse } from '../../src/house.ts'
import { openStore, type Store } from '../../src/store/store.ts'
import type { Act, World } from '../../src/usecases/ports.ts'

/** A town hall with a real store: people, channels, a clock that stands where it is set. */
export interface Town extends House {
  readonly store: Store
  now: string
  readonly roster: Map<string, Set<PersonId>>
  /** Who is a guest, wherever Teams is asked. */
  readonly guests: Set<PersonId>
  readonly person: (name: string) => Person
  readonly act: (person: Person, key?: string) => Act
  readonly channel: Place
  readonly chat: Place
  /** Another instance of the bot over the same records. */
  readonly second: () => Promise<World>
  readonly close: () => Promise<void>
}

const freePort = (): Promise<number> =>
  new Promise((done, fail) => {
    const probe = createServer()
      .once('error', fail)
      .listen(0, '127.0.0.1', () => {
        const address = probe.address()
        probe.close(() =>
          address !== null && typeof address === 'object' ? done(address.port) : fail(new Error('no port'))
        )
      })
  })

export async function openTown(admin: Person): Promise<Town> {
  const dataDir = await mkdtemp(join(tmpdir(), 'referent-town-'))
  const store = await openStore({ kind: 'embedded', dataDir, port: await freePort() }, { role: 'command' })
  const roster = new Map<string, Set<PersonId>>()
  const guests = new Set<PersonId>()
  const needs = {
    config: { zone: 'Europe/Copenhagen', admins: [admin.id] },
    store,
    reads: 'all' as const,
    roster: {
      isInRoster: async (channel: string, person: PersonId) => roster.get(channel)?.has(person) ?? false,
      standingIn: async (channel: string, person: PersonId) =>
        guests.has(person) ? 'guest' : roster.get(channel)?.has(person) ? ('employee' as const) : null,
      rosterSize: async (channel: string) => roster.get(channel)?.size ?? null
    },
    damaged: (count: number) => {
      throw new Error(`${count} damaged records`)
    }
  }
  const house = await openHouse(needs)
  const town = {
    now: '2026-11-20T09:00:00.000Z',
    store,
    roster,
    guests,
    archive: house.archive,
    instance: house.instance,
    world: { ...house.world, clock: () => town.now },
    person: newPerson,
    act: (person: Person, key: string = randomUUID()): Act => ({ person, operation: operationIdOf('test', key) }),
    channel: { kind: 'channel', id: '19:hall@thread.tacv2', teamId: '19:team' } as const,
    chat: { kind: 'personal', id: 'a:1', teamId: null } as const,
    second: async (): Promise<World> => ({ ...(await openHouse(needs)).world, clock: () => town.now }),
    close: async () => {
      await store.close()
      await rm(dataDir, { recursive: true, force: true })
    }
  }
  return town
}

export function newPerson(name: string): Person {
  const id = randomUUID()
  return { id: personIdOf(id), name, accountId: `29:${id}`, tenantId: 'tenant' }
}
