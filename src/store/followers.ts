import { type FollowedTopic, MOST_TOPICS } from '../domain/followed-topic.ts'
import { foldName, type OperationId, type PersonId, personIdOf } from '../domain/ids.ts'
import { addDays } from '../domain/local-dates.ts'
import { decodeKey, joinKey, splitKey } from './keys.ts'
import type { Tables } from './open-tables.ts'
import { createState, findState, readState, removeState, replaceState, setState } from './state-rows.ts'

/** Who follows what, in the settings' table: partition `follow`, a row for each person; and partition `told|DAY`, a row for each message, without its reader. */
export interface Followers {
  readonly topicsOf: (person: PersonId) => Promise<readonly FollowedTopic[]>
  readonly follow: (person: PersonId, topic: FollowedTopic) => Promise<'followed' | 'already' | 'full'>
  /** The topic as it was followed; null where it was not. Case and white space are no difference. */
  readonly unfollow: (person: PersonId, topic: string) => Promise<FollowedTopic | null>
  readonly forget: (person: PersonId) => Promise<void>
  /** Everybody who follows something, in pages. */
  readonly all: () => AsyncGenerator<readonly Follower[]>
  /** True for one caller: that one tells. `day` is that of what is told, the same for all. */
  readonly claimTelling: (day: string, id: OperationId) => Promise<boolean>
  /** It was told, or may have been. */
  readonly settleTelling: (day: string, id: OperationId) => Promise<void>
  /** It was surely not told: it may be claimed again. */
  readonly releaseTelling: (day: string, id: OperationId) => Promise<void>
  /** Deletes claims of which nobody will ask any more; gives how many of them were never settled: nobody knows whether they were told. */
  readonly expire: (now: string) => Promise<number>
}
export interface Follower {
  readonly person: PersonId
  readonly topics: readonly FollowedTopic[]
}

const FOLLOW = 'follow'
const TOLD = 'told'
/** Days that a claim is kept; what was decided longer ago is told to nobody. */
const CLAIM_DAYS = 2
/** How often a change meets another's before it gives up. */
const ATTEMPTS = 20

interface FollowState {
  readonly topics: readonly FollowedTopic[]
}
interface ToldState {
  readonly settled: boolean
}

const partitionOf = (day: string): string => joinKey(TOLD, day)
const isSame = (one: string, other: string): boolean => foldName(one) === foldName(other)

export function openFollowers({ settings: table }: Pick<Tables, 'settings'>): Followers {
  /** Replaces a person's topics by what `change` makes of them; null: they stay as they are. */
  const changeTopics = async (
    person: PersonId,
    change: (topics: readonly FollowedTopic[]) => readonly FollowedTopic[] | null
  ): Promise<void> => {
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      const kept = await findState<FollowState>(table, FOLLOW, person)
      const topics = change(kept?.state.topics ?? [])
      if (topics === null) return
      const done =
        kept === null
          ? await createState(table, FOLLOW, person, { topics })
          : await replaceState(table, kept, { topics })
      if (done) return
    }
    throw new Error(`what is followed was changed by others in each of ${ATTEMPTS} attempts`)
  }
  return {
    topicsOf: async (person) => (await findState<FollowState>(table, FOLLOW, person))?.state.topics ?? [],
    async follow(person, topic) {
      let done: 'followed' | 'already' | 'full' = 'followed'
      await changeTopics(person, (topics) => {
        done = topics.some((one) => isSame(one.topic, topic.topic))
          ? 'already'
          : topics.length >= MOST_TOPICS
            ? 'full'
            : 'followed'
        return done === 'followed' ? [...topics, topic] : null
      })
      return done
    },
    async unfollow(person, name) {
      let gone: FollowedTopic | null = null
      await changeTopics(person, (topics) => {
        gone = topics.find(({ topic }) => isSame(topic, name)) ?? null
        return gone === null ? null : topics.filter(({ topic }) => !isSame(topic, name))
      })
      return gone
    },
    forget: (person) => removeState(table, FOLLOW, person),
    async *all() {
      for await (const rows of table.scan({ partition: FOLLOW }))
        yield rows
          .map((row) => ({ person: personIdOf(decodeKey(row.key)), topics: readState<FollowState>(row).state.topics }))
          .filter(({ topics }) => topics.length > 0)
    },
    claimTelling: (day, id) => createState(table, partitionOf(day), id, { settled: false }),
    settleTelling: (day, id) => setState<ToldState>(table, partitionOf(day), id, { settled: true }),
    releaseTelling: (day, id) => removeState(table, partitionOf(day), id),
    async expire(now) {
      const last = addDays(now.slice(0, 10), -CLAIM_DAYS - 1)
      let unsettled = 0
      for await (const partition of table.partitions()) {
        const [kind, day] = splitKey(partition)
        if (kind !== TOLD || day === undefined || day > last) continue
        for await (const rows of table.scan({ partition })) {
          unsettled += rows.filter((row) => !readState<ToldState>(row).state.settled).length
          await table.removeAll(rows)
        }
      }
      return unsettled
    }
  }
}
