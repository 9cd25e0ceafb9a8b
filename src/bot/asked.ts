import type { Parsed } from '../commands/command.ts'
import { parseCommand } from '../commands/parse-command.ts'
import { matchForum } from '../domain/forum-name.ts'
import type { OperationId } from '../domain/ids.ts'
import type { Language } from '../domain/language.ts'
import type { Person, Place } from '../domain/people.ts'
import { localMomentOf } from '../domain/zone.ts'
import type { World } from '../usecases/ports.ts'
import type { Turn } from './turn.ts'

/** Who asks for something, where, and in which language the answer is. */
export interface Asked {
  readonly turn: Turn
  readonly person: Person
  readonly place: Place
  readonly act: { readonly person: Person; readonly operation: OperationId }
  readonly language: Language
  /** Of an answer that one card cannot show; from 1. */
  readonly page: number
  /** False where a button asks: its answer takes the place of a card, within five seconds. */
  readonly isWritten: boolean
}

export const askedBy = (turn: Turn, language: Language, page?: number): Asked => ({
  turn,
  person: turn.person,
  place: turn.place,
  act: { person: turn.person, operation: turn.operation },
  language,
  page: page ?? 1,
  isWritten: turn.action === null && page === undefined
})

/** What a message asks for. */
export type Understood = Parsed

/** Reads messages, each once. `dagsorden X` with an X that is no forum is a question. */
export function createUnderstanding(world: Pick<World, 'archive' | 'clock' | 'zone'>): (turn: Turn) => Understood {
  const known = new WeakMap<Turn, Understood>()
  const read = (turn: Turn): Understood => {
    const { date, time } = localMomentOf(world.clock(), world.zone)
    const parsed = parseCommand(turn.text, { mentions: turn.mentions, today: date, now: time, locale: turn.locale })
    if (parsed.kind !== 'command') return parsed
    const { command } = parsed
    const names = command.kind === 'agenda' || command.kind === 'minutes' ? command.forum : null
    return names !== null && !matchForum(names, world.archive.forums()) ? { kind: 'question' } : parsed
  }
  return (turn) => {
    const before = known.get(turn)
    if (before) return before
    const now = read(turn)
    known.set(turn, now)
    return now
  }
}
