import { BUSINESS_AND_PERMITS } from './everyday-danish/business-and-permits.ts'
import { CHILDREN_AND_SCHOOLS } from './everyday-danish/children-and-schools.ts'
import { CULTURE_AND_LEISURE } from './everyday-danish/culture-and-leisure.ts'
import { DEMOCRACY_AND_PROCEDURE } from './everyday-danish/democracy-and-procedure.ts'
import { DIGITAL_AND_COMMUNICATION } from './everyday-danish/digital-and-communication.ts'
import { ECONOMY } from './everyday-danish/economy.ts'
import { EMERGENCY } from './everyday-danish/emergency.ts'
import { ENVIRONMENT_AND_SUPPLY } from './everyday-danish/environment-and-supply.ts'
import { EVERYDAY_WORDS } from './everyday-danish/everyday-words.ts'
import { HEALTH_AND_ELDERLY } from './everyday-danish/health-and-elderly.ts'
import { PLANNING_AND_PROPERTY } from './everyday-danish/planning-and-property.ts'
import { ROADS_AND_TRAFFIC } from './everyday-danish/roads-and-traffic.ts'
import { SOCIAL_AND_DISABILITY } from './everyday-danish/social-and-disability.ts'
import { STAFF } from './everyday-danish/staff.ts'
import { foldWord } from './fold-text.ts'
import { indexStem } from './index-stem.ts'

/**
 * What people say and what minutes write for it, in Danish: `everyday, everyday = same, same ~ related, related`. After `=` stands what minutes
 * write for the same thing, after `~` what they write about it: the general word, the service, the policy. Looked up by the stem of an
 * everyday word, in that direction only. A stem stands before the sign once in all areas. Written for this project.
 */
export const EVERYDAY_DANISH: readonly string[] = [
  BUSINESS_AND_PERMITS,
  CHILDREN_AND_SCHOOLS,
  CULTURE_AND_LEISURE,
  DEMOCRACY_AND_PROCEDURE,
  DIGITAL_AND_COMMUNICATION,
  ECONOMY,
  EMERGENCY,
  ENVIRONMENT_AND_SUPPLY,
  EVERYDAY_WORDS,
  HEALTH_AND_ELDERLY,
  PLANNING_AND_PROPERTY,
  ROADS_AND_TRAFFIC,
  SOCIAL_AND_DISABILITY,
  STAFF
]

/** A way in which minutes may put an everyday word: the stems of a word, or of all words of a phrase. */
export interface MinutesWord {
  readonly terms: readonly string[]
  /** Whether it means the same; else it is about it. */
  readonly isSame: boolean
}

/** A line of the thesaurus. */
export interface EverydayEntry {
  readonly everyday: readonly string[]
  readonly same: readonly string[]
  readonly related: readonly string[]
}

const listed = (part: string | undefined): readonly string[] => (part === undefined ? [] : part.split(', '))

export function readEntry(line: string): EverydayEntry {
  const [rest = '', related] = line.split(' ~ ')
  const [everyday, same] = rest.split(' = ')
  return { everyday: listed(everyday), same: listed(same), related: listed(related) }
}

/** As the index has it: hyphenated words are joined there. */
export const everydayStem = (word: string): string => indexStem(foldWord(word.replaceAll('-', '')))

let loaded: ReadonlyMap<string, readonly MinutesWord[]> | undefined

function load(): ReadonlyMap<string, readonly MinutesWord[]> {
  const entries = new Map<string, readonly MinutesWord[]>()
  const minutesWord = (phrase: string, isSame: boolean): MinutesWord => ({
    terms: phrase.split(' ').map(everydayStem),
    isSame
  })
  for (const line of EVERYDAY_DANISH.flatMap((area) => area.trim().split('\n'))) {
    const { everyday, same, related } = readEntry(line)
    const written = [...same.map((one) => minutesWord(one, true)), ...related.map((one) => minutesWord(one, false))]
    for (const word of everyday) entries.set(everydayStem(word), written)
  }
  return entries
}

/** What minutes may write for an everyday Danish word, given by its stem; empty where nothing else is usual. Read at the first use (some 40 ms). */
export function minutesWordsFor(stem: string): readonly MinutesWord[] {
  loaded ??= load()
  return loaded.get(stem) ?? []
}
