import type { PersonId } from './ids.ts'

/** Who wrote or pressed. */
export interface Person {
  readonly id: PersonId
  readonly name: string
  /** The id that Teams uses in conversations ("29:…"). */
  readonly accountId: string
  readonly tenantId: string | null
}

/** Where: a personal chat, a standard channel of a team, or a group or meeting chat. `id` is without the thread. */
export interface Place {
  readonly kind: 'personal' | 'channel' | 'group'
  readonly id: string
  readonly teamId: string | null
}
