import { type PersonId, personIdOf } from '../domain/ids.ts'
import type { ReferenceOwner } from '../store/settings.ts'
import type { ConversationReference, PersonAddress } from './reference.ts'
import type { Turn } from './turn.ts'

/** Where the bot can reach channels and people: kept from what it hears, in memory at once and in the store for after a restart. */
export interface References {
  readonly keep: (reference: ConversationReference) => Promise<void>
  /** Keeps how to reach whoever wrote, also where he or she never wrote in personal chat. */
  readonly saw: (turn: Turn) => void
  /** The same, in the store: for who is written to later, and never wrote in personal chat. */
  readonly keepPerson: (turn: Turn) => Promise<void>
  readonly ofPlace: (id: string) => Promise<ConversationReference | null>
  readonly ofPerson: (id: PersonId) => Promise<ConversationReference | PersonAddress | null>
}

interface Rows {
  readonly saveReference: (owner: ReferenceOwner, reference: object) => Promise<void>
  readonly referenceOf: (owner: ReferenceOwner) => Promise<Readonly<Record<string, unknown>> | null>
}

export function createReferences(rows: Rows): References {
  const places = new Map<string, ConversationReference>()
  const people = new Map<PersonId, ConversationReference | PersonAddress>()

  return {
    async keep(reference) {
      places.set(reference.id, reference)
      await rows.saveReference({ place: reference.id }, reference)
      if (reference.personId === null) return
      people.set(reference.personId, reference)
      await rows.saveReference({ person: reference.personId }, reference)
    },
    saw({ person, place }) {
      const reference = places.get(place.id)
      if (!reference || people.has(person.id)) return
      const { serviceUrl, tenantId, botId } = reference
      people.set(person.id, { serviceUrl, tenantId, botId, accountId: person.accountId })
    },
    async keepPerson({ person, place }) {
      const reference = places.get(place.id)
      if (!reference || place.kind === 'personal' || (await rows.referenceOf({ person: person.id })) !== null) return
      const { serviceUrl, tenantId, botId } = reference
      await rows.saveReference({ person: person.id }, { serviceUrl, tenantId, botId, accountId: person.accountId })
    },
    async ofPlace(id) {
      const known = places.get(id) ?? readReference(await rows.referenceOf({ place: id }))
      if (known) places.set(id, known)
      return known
    },
    async ofPerson(id) {
      const known = people.get(id)
      if (known && 'kind' in known) return known
      const row = await rows.referenceOf({ person: id })
      return readReference(row) ?? known ?? readAddress(row)
    }
  }
}

/** A person's address, checked. */
function readAddress(row: Readonly<Record<string, unknown>> | null): PersonAddress | null {
  const { serviceUrl, tenantId, botId, accountId } = row ?? {}
  const isText = (value: unknown): value is string => typeof value === 'string'
  if (!isText(serviceUrl) || !isText(botId) || !isText(accountId)) return null
  return { serviceUrl, botId, accountId, tenantId: isText(tenantId) ? tenantId : null }
}

/** A stored reference, checked: a row of another version is as good as none. */
function readReference(row: Readonly<Record<string, unknown>> | null): ConversationReference | null {
  if (row === null) return null
  const { kind, id, teamId, serviceUrl, tenantId, botId, personId, accountId } = row
  const text = (value: unknown): value is string => typeof value === 'string'
  const orNull = (value: unknown): value is string | null => value === null || text(value)
  if (kind !== 'personal' && kind !== 'channel' && kind !== 'group') return null
  if (
    !text(id) ||
    !text(serviceUrl) ||
    !text(botId) ||
    !orNull(teamId) ||
    !orNull(tenantId) ||
    !orNull(personId) ||
    !orNull(accountId)
  )
    return null
  return {
    kind,
    id,
    teamId,
    serviceUrl,
    tenantId,
    botId,
    accountId,
    personId: personId === null ? null : personIdOf(personId)
  }
}
