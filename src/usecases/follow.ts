import { tellsAnything } from '../answering/finding/topic-of-decision.ts'
import { type FollowedTopic, LONGEST_TOPIC, MOST_TOPICS } from '../domain/followed-topic.ts'
import type { Language } from '../domain/language.ts'
import type { Person } from '../domain/people.ts'
import type { World } from './ports.ts'
import { type Refused, refuse } from './refusal.ts'

type Needs = Pick<World, 'followers' | 'archive' | 'clock'>

/** Begins to follow a topic. Following it already is the same. */
export async function followTopic(
  { followers, archive, clock }: Needs,
  person: Person,
  written: string,
  language: Language
): Promise<{ readonly ok: true; readonly topic: string } | Refused> {
  const topic = written.replace(/\s+/gu, ' ').trim()
  if (topic.length > LONGEST_TOPIC) return refuse({ reason: 'text-too-long', limit: LONGEST_TOPIC })
  if (!tellsAnything(topic, language, archive.openLibrary())) return refuse({ reason: 'topic-too-wide', topic })
  const done = await followers.follow(person.id, { topic, language, since: clock() })
  return done === 'full' ? refuse({ reason: 'too-many-topics', limit: MOST_TOPICS }) : { ok: true, topic }
}

/** Ceases to follow a topic; where it is not followed, what is. */
export async function stopFollowing(
  { followers }: Needs,
  person: Person,
  topic: string
): Promise<
  { readonly ok: true; readonly topic: string } | { readonly ok: false; readonly followed: readonly FollowedTopic[] }
> {
  const gone = await followers.unfollow(person.id, topic)
  return gone === null ? { ok: false, followed: await followers.topicsOf(person.id) } : { ok: true, topic: gone.topic }
}
