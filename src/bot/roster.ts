import { setTimeout as sleep } from 'node:timers/promises'
import type { Mention } from '../commands/command.ts'
import { type PersonId, personIdOf } from '../domain/ids.ts'
import { fieldsOf, textOf } from './activity.ts'
import type { ConnectorClient } from './connector.ts'
import { factsOfFault, type Log } from './log.ts'
import type { ConversationReference } from './reference.ts'
import { judgeFailure } from './send.ts'

/** A person as Teams' roster of a channel or chat knows him or her. */
export interface RosterMember {
  readonly id: PersonId
  readonly name: string
  /** Of another organisation, or no employee of this one: never a member of a forum. */
  readonly isGuest: boolean
  readonly tenantId: string | null
}

/** The people who read a channel. A standard channel is read by its whole team. */
export interface ChannelRoster {
  /** Whether the person reads the channel as an employee (no guest, own tenant). False where it cannot be known. */
  readonly isInRoster: (channel: ConversationReference, person: PersonId) => Promise<boolean>
  /** What the roster of a channel or chat says of the person; null where he or she is not in it or it cannot be known. */
  readonly standingIn: (place: ConversationReference, person: PersonId) => Promise<'employee' | 'guest' | null>
  /** How many read the channel; null where it cannot be known. */
  readonly rosterSize: (channel: ConversationReference) => Promise<number | null>
  /** Who is mentioned; null where he or she is not in the roster or it cannot be known. */
  readonly personOfMention: (channel: ConversationReference, mention: Mention) => Promise<RosterMember | null>
}

export interface RosterNeeds {
  readonly connectorAt: (serviceUrl: string) => Promise<ConnectorClient>
  readonly log: Log
  /** Milliseconds. */
  readonly now: () => number
}

/**
 * How long a yes about membership holds, in milliseconds: who leaves a team stops reading closed items within it. As long as one turn takes, so that a turn asks
 * once; a person asks seldom more often than once in it, and Teams allows some four such requests a second for each team.
 */
const MEMBER_FOR = 3_000
/** How long other answers hold: how many read a channel, whether somebody is a guest. */
const FRESH = 60_000
/** Every turn waits for it once a minute, a pressed button for 5 s at most in all: then it is answered without. */
const STANDING_WITHIN = 1_500
const MOST_KEPT = 5_000
const PAGE = 500
const MOST_PAGES = 50

export function createRoster({ connectorAt, log, now }: RosterNeeds): ChannelRoster {
  const kept = new Map<string, { readonly since: number; readonly answer: Promise<unknown> }>()

  /** One question at a time for each key. What failed is not kept, nor that somebody is not there: he or she may just be joining. */
  const fresh = <Answer>(key: string, holds: number, ask: () => Promise<Answer>): Promise<Answer> => {
    const known = kept.get(key)
    if (known !== undefined && known.since + holds > now()) return known.answer as Promise<Answer>
    const answer = ask()
    kept.delete(key)
    kept.set(key, { since: now(), answer })
    const forget = (): boolean => kept.delete(key)
    answer.then((found) => found ?? forget(), forget)
    for (const oldest of kept.keys()) {
      if (kept.size <= MOST_KEPT) break
      kept.delete(oldest)
    }
    return answer
  }

  const memberOf = (channel: ConversationReference, id: string): Promise<RosterMember | null> =>
    fresh(`${readersOf(channel)} ${id}`, MEMBER_FOR, async () => {
      const { conversations } = await connectorAt(channel.serviceUrl)
      try {
        return memberFrom(await readAgain(() => conversations.getConversationMember(readersOf(channel), id)), channel)
      } catch (failure) {
        if (isNotThere(failure)) return null
        throw failure
      }
    })

  const closed = async <Answer>(ask: () => Promise<Answer>, otherwise: Answer): Promise<Answer> => {
    try {
      return await ask()
    } catch (fault) {
      log.warn('roster could not be read', factsOfFault(fault))
      return otherwise
    }
  }

  return {
    isInRoster: (channel, person) =>
      closed(async () => {
        if (person === '') return false
        const member = await memberOf(channel, person)
        return member !== null && member.id === person && !member.isGuest
      }, false),
    standingIn: async (place, person) => {
      if (person === '') return null
      const standing = await fresh(`${readersOf(place)} ${person} standing`, FRESH, () => {
        const known = closed(async () => standingOf(await memberOf(place, person), person), 'unknown')
        return Promise.race([known, sleep(STANDING_WITHIN, 'unknown' as const, { ref: false })])
      })
      return standing === 'unknown' ? null : standing
    },
    rosterSize: (channel) =>
      closed(
        () =>
          fresh(`${readersOf(channel)} size`, FRESH, async () =>
            countMembers(await connectorAt(channel.serviceUrl), channel)
          ),
        null
      ),
    personOfMention: (channel, mention) => closed(() => memberOf(channel, mention.id), null)
  }
}

const standingOf = (member: RosterMember | null, person: PersonId): 'employee' | 'guest' | 'unknown' => {
  if (member === null || member.id !== person) return 'unknown'
  return member.isGuest ? 'guest' : 'employee'
}

interface PageOptions {
  readonly pageSize: number
  readonly continuationToken: string
}

const AGAIN_AFTER = 300

/** Reading is harmless to repeat, unlike a POST: once more after a failure that may pass. */
async function readAgain<Answer>(read: () => Promise<Answer>): Promise<Answer> {
  try {
    return await read()
  } catch (failure) {
    const verdict = judgeFailure(failure)
    if (verdict.kind === 'refused') throw failure
    await sleep(AGAIN_AFTER)
    return read()
  }
}

const readersOf = ({ teamId, id }: ConversationReference): string => teamId ?? id

const isNotThere = (failure: unknown): boolean => {
  const verdict = judgeFailure(failure)
  return verdict.kind === 'refused' && (verdict.status === 404 || verdict.status === 403)
}

async function countMembers(connector: ConnectorClient, channel: ConversationReference): Promise<number | null> {
  let count = 0
  let next: string | null = null
  for (let page = 0; page < MOST_PAGES; page++) {
    const options: [] | [PageOptions] = next === null ? [] : [{ pageSize: PAGE, continuationToken: next }]
    const answer = await readAgain(() =>
      connector.conversations.getConversationPagedMembers(readersOf(channel), ...options)
    )
    count += answer.members?.length ?? 0
    next = textOf(answer.continuationToken)
    if (next === null) return count
  }
  return null
}

/** Teams calls the object id `objectId` in some answers and `aadObjectId` in others; without one nobody is known. */
function memberFrom(account: unknown, channel: ConversationReference): RosterMember | null {
  const fields = fieldsOf(account)
  const aadObjectId = textOf(fields.aadObjectId) ?? textOf(fields.objectId)
  if (aadObjectId === null) return null
  const tenantId = textOf(fields.tenantId)?.toLowerCase() ?? null
  const ownTenant = channel.tenantId === null || tenantId === null || tenantId === channel.tenantId.toLowerCase()
  const isGuest =
    !ownTenant ||
    textOf(fields.userRole)?.toLowerCase() === 'guest' ||
    // The name under which Entra keeps guests, for answers without a role.
    /#EXT#/i.test(textOf(fields.userPrincipalName) ?? '')
  return { id: personIdOf(aadObjectId), name: textOf(fields.name) ?? '', isGuest, tenantId }
}
