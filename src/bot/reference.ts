import type { Activity } from 'botbuilder'
import { type PersonId, personIdOf } from '../domain/ids.ts'
import type { Place } from '../domain/people.ts'
import { fieldsOf, textOf } from './activity.ts'

/** How to reach a person in personal chat without having heard from there. */
export interface PersonAddress {
  readonly serviceUrl: string
  readonly tenantId: string | null
  /** "29:…" */
  readonly accountId: string
  /** The bot's own id in conversations ("28:…"). */
  readonly botId: string
}

/** How to reach a conversation again, plain JSON for the store. */
export interface ConversationReference extends Omit<PersonAddress, 'accountId'> {
  readonly kind: Place['kind']
  /** Without the thread. */
  readonly id: string
  readonly teamId: string | null
  /** Of a personal chat: whose it is. */
  readonly personId: PersonId | null
  readonly accountId: string | null
}

/** Where an activity came from, to come back to later. */
export function referenceOf(activity: Activity): ConversationReference {
  const place = placeOf(activity)
  const personal = place.kind === 'personal'
  const aadObjectId = textOf(activity.from.aadObjectId)
  return {
    ...place,
    serviceUrl: activity.serviceUrl,
    tenantId: tenantOf(activity),
    botId: activity.recipient.id,
    personId: personal && aadObjectId !== null ? personIdOf(aadObjectId) : null,
    accountId: personal ? activity.from.id : null
  }
}

/** How to reach in personal chat who wrote or pressed. */
export const personAddressOf = (activity: Activity): PersonAddress => ({
  serviceUrl: activity.serviceUrl,
  tenantId: tenantOf(activity),
  accountId: activity.from.id,
  botId: activity.recipient.id
})

/**
 * Where an activity came from. Personal is only what Teams calls so: whatever is not certain counts as a chat that others read.
 */
export function placeOf(activity: Activity): Place {
  const channelData = fieldsOf(activity.channelData)
  const teamId = textOf(fieldsOf(channelData.team).id) ?? textOf(channelData.teamsTeamId)
  const id = activity.conversation.id.split(';messageid=')[0] ?? activity.conversation.id
  const { conversationType, isGroup } = activity.conversation
  if (conversationType === 'channel' || teamId !== null) return { kind: 'channel', id, teamId }
  return { kind: conversationType === 'personal' && isGroup !== true ? 'personal' : 'group', id, teamId: null }
}

export const tenantOf = (activity: Activity): string | null =>
  textOf(fieldsOf(fieldsOf(activity.channelData).tenant).id) ?? textOf(activity.conversation.tenantId)
