import { indexStem } from './index-stem.ts'

/**
 * Compounds that name a matter of their own kind: a personal or confidential case about somebody. What shares a part with one ("ansættelse af en konsulent") is
 * not what is asked for by it, and the nearest open item must not be passed off as the case.
 */
const PERSONAL_CASES = [
  'ansættelsessag',
  'afskedigelsessag',
  'afskedssag',
  'advarselssag',
  'anbringelsessag',
  'bortvisningssag',
  'børnesag',
  'disciplinærsag',
  'familiesag',
  'fratrædelsessag',
  'fyringssag',
  'krænkelsessag',
  'lønsag',
  'mobbesag',
  'opsigelsessag',
  'personalesag',
  'personsag',
  'sygesag',
  'tjenestesag',
  'underretningssag',
  'voldssag'
]

/** Stems of compounds that are searched as they stand and never by their parts. */
export const WHOLE_COMPOUNDS: ReadonlySet<string> = new Set(PERSONAL_CASES.map(indexStem))
