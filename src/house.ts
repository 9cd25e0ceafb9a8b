import { randomUUID } from 'node:crypto'
import { type Archive, createArchive } from './archive/archive.ts'
import type { Config } from './config.ts'
import type { DecisionMeaning } from './domain/minutes.ts'
import { interpretDecision } from './reading/meaning/decision-meaning.ts'
import type { Store } from './store/store.ts'
import type { Roster, Wording, World } from './usecases/ports.ts'

/** What every program of the house shares: the archive over the store, and the world that use cases work in. */
export interface House {
  readonly archive: Archive
  readonly world: World
  /** Names this process among the instances of the bot. */
  readonly instance: string
}

export interface HouseNeeds {
  readonly config: Pick<Config, 'zone' | 'admins'>
  readonly store: Store
  /** `open`: closed chains are never read; nothing closed exists for this program. */
  readonly reads: 'open' | 'all'
  readonly roster: Roster
  /** Without it answers are our own alone. */
  readonly wording?: Wording
  /** Told of records that cannot be proved: `npm run verify` says more. */
  readonly damaged: (count: number) => void
}

/** What a secretary records as a decision is one, whatever its words: "Anne Holm.", "Ingen bemærkninger.". */
const interpret = (text: string, context: { forum: string; decidedOn: string }): DecisionMeaning => {
  const meaning = interpretDecision(text, context)
  return meaning.outcome === 'none' && text.trim() !== '' ? { ...meaning, outcome: 'decided' } : meaning
}

/** Reads what stands in the store. The caller closes it. */
export async function openHouse({ config, store, reads, roster, wording, damaged }: HouseNeeds): Promise<House> {
  const { records, settings, questions, followers } = store
  let reported = 0
  const archive = createArchive(
    {
      chains: async () =>
        (await records.chains()).filter((chain) => reads === 'all' || chain.confidentiality === 'open'),
      readAfter: async (chain, sequence) => {
        const read = await records.readAfter(chain, sequence)
        if (read.damaged.length > reported) {
          reported = read.damaged.length
          damaged(reported)
        }
        return read.records
      }
    },
    interpret
  )
  const world: World = {
    archive,
    records,
    settings: {
      forumOfChannel: settings.forumOfChannel,
      channelOfForum: settings.channelOfForum,
      bindChannel: async (channel, forum) => {
        await settings.bindChannel(channel, forum)
      },
      chosenForum: settings.chosen,
      chooseForum: settings.choose,
      recallAnswer: (conversation, now) => settings.recall('answer', conversation, now),
      rememberAnswer: (conversation, context, expiresAt) =>
        settings.remember('answer', conversation, context, expiresAt),
      remember: settings.remember,
      recall: settings.recall,
      forget: settings.forget
    },
    questions,
    followers,
    roster,
    wording: wording ?? null,
    clock: () => new Date().toISOString(),
    zone: config.zone,
    admins: new Set(config.admins)
  }
  await archive.refresh()
  return { archive, world, instance: randomUUID() }
}

/** Nobody is a member of anything: for programs that run without Teams. */
export const noRoster: Roster = {
  isInRoster: async () => false,
  standingIn: async () => null,
  rosterSize: async () => null
}
