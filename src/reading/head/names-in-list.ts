import { readPersons } from '../text/person-names.ts'
import { endingSentence } from './head-sentences.ts'
import { peopleInRows } from './people-columns.ts'
import type { PeopleList } from './people-list.ts'

/** Who left or came later was no absent member: "Anna Holt (A). Per Lind forlod mødet kl. 20." */
const CAME_OR_LEFT = /\.\s+\p{Lu}[^.]*\s(?:forlod|ankom|mødte|deltog\sfra)\s.*$/u
const ONE_AND_REMARK = /^[^,;]{4,60},\s(?!\p{Lu}\p{L}+\s\p{Lu})[^,;]{2,60}$/u

/** Who stands in a list of people. */
export interface NamesInList {
  /** Those whom its label speaks of. */
  readonly names: readonly string[]
  /** Those behind an empty box, and of whom the sentence that ends the list says that they were not there. */
  readonly away: readonly string[]
  /** Who came in somebody's place, as that sentence says. */
  readonly instead: readonly string[]
  /** Those of whom a word beside the name says that they were not there. */
  readonly markedAway: readonly string[]
  readonly secretary: string | null
  /** Its lines, without the sentence that ends them. */
  readonly lines: readonly string[]
  /** Its entries each say something of the person behind a comma. */
  readonly remarked: boolean
}

/** Reads the names of a list; `remarked` tells that the entries of one above it each say something of the person behind a comma. */
export const namesInList = (list: PeopleList, remarked: boolean): NamesInList => {
  // Where some boxes are ticked, who stands behind an empty one was not there.
  const isAway = (place: number): boolean => list.ticked && list.unticked.has(place)
  const unticked = readPersons(
    list.lines.filter((_, place) => isAway(place)),
    true
  ).names
  const listed = list.lines.filter((_, place) => !isAway(place))
  const told = endingSentence(listed.join(' '))
  const isTold = told.away.length + told.instead.length > 0
  const own = isTold ? [told.list] : listed
  const lines = list.field === 'absent' ? own.map((line) => line.replace(CAME_OR_LEFT, '')) : own
  const inRows = isTold ? null : peopleInRows(list.rows.filter((_, place) => !isAway(place)))
  // Where each of a list says behind a comma whence the person comes, "Anna Holt, Havnen" is one person too.
  const isRemarked = remarked && lines.length === 1 && ONE_AND_REMARK.test(lines[0] ?? '')
  const read = readPersons(inRows ?? lines, inRows !== null || list.listed || isRemarked)
  const guests = list.field === 'participants' ? read.guests : []
  return {
    names: read.names.filter((name) => !read.away.includes(name) && !guests.includes(name)),
    away: [...unticked, ...told.away],
    instead: told.instead,
    markedAway: read.away,
    secretary: read.secretary,
    lines,
    remarked: lines.length > (list.listed ? 1 : 2) && lines.every((line) => ONE_AND_REMARK.test(line))
  }
}
