import { toldCard } from '../cards/told-card.ts'
import type { PersonId } from '../domain/ids.ts'
import type { Posted } from '../usecases/ports.ts'
import type { Teller } from '../usecases/tell-followers.ts'
import type { Log } from './log.ts'
import type { Messenger } from './messenger.ts'
import { showCard } from './present/show-card.ts'
import { repliesIn } from './present/words.ts'
import type { References } from './references.ts'
import type { Outgoing } from './turn.ts'

/** Writes to followers in personal chat, each in the language in which he or she follows. */
export function tellerBy(references: References, messenger: Messenger, log: Log): Teller {
  const tell = async (person: PersonId, outgoing: Outgoing): Promise<Posted> => {
    const reference = await references.ofPerson(person)
    return reference === null ? 'refused' : (await messenger.tell(reference, outgoing)).outcome
  }
  return {
    tell: (person, { topic, ...told }) =>
      tell(person, showCard(toldCard({ ...told, topic: topic.topic }, topic.language))),
    tellMore: (person, { topic, language }, count) =>
      tell(person, { text: repliesIn(language).toldMore(topic, count) }),
    note: (what) => log.warn(what)
  }
}
