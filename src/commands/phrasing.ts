import type { Language } from '../domain/language.ts'
import type { Direction } from '../domain/local-dates.ts'
import type { Command, CommandProblem } from './command.ts'
import type { Found } from './phrase.ts'

/** How people say one thing, in both languages. The phrases are written as `phrase.ts` says. */
export interface Wording {
  readonly da: readonly string[]
  readonly en: readonly string[]
}
/** A command and how it is said. */
export interface Phrasing extends Wording {
  /** The right way to write it, for whoever wrote it wrongly; `{day}` stands for a day ahead. */
  readonly example: Readonly<Record<Language, string>>
  /** It changes nothing: whoever wrote it wrongly need not be told that nothing was changed. */
  readonly reads?: true
  /** Where a date without a year lies; nearest to today where nothing is said. */
  readonly lies?: Direction
  /** The command, or null where the parts found do not make one. */
  readonly means: (found: Found) => Command | null
  /** What can only be meant as this command and cannot be carried out. Tried after the command itself. */
  readonly lacking?: readonly (Wording & { readonly problem: UnfinishedProblem })[]
}
/** Problems that carry nothing of the message. */
export type UnfinishedProblem = Exclude<CommandProblem, { given: string } | { limit: number }>['code']
