import type { Language } from './language.ts'

/** Emne, som nogen følger: what somebody wants to be told about when something is decided. */
export interface FollowedTopic {
  /** As it was written. */
  readonly topic: string
  readonly language: Language
  /** Instant, ISO 8601 in UTC: what was decided before is not told. */
  readonly since: string
}

/** Topics that one person may follow. */
export const MOST_TOPICS = 20
/** Characters of a topic. */
export const LONGEST_TOPIC = 100
