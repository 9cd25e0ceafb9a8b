import { indexStem } from './index-stem.ts'

/**
 * Compounds that name a matter of their own kind: a personal or confidential case about somebody. What shares a part with one ("ansættelse af en konsulent") is
 * not what is asked for by it, and the nearest open item must not be passed off as the case.
 */
const PERSONAL_CASES = [
  'adoptionssag',
  'advarselssag',
  'afskedigelsessag',
  'afskedssag',
  'alkoholsag',
  'anbringelsessag',
  'ansættelsessag',
  'arbejdsskadesag',
  'barselssag',
  'bortvisningssag',
  'børnesag',
  'chikanesag',
  'disciplinærsag',
  'familiesag',
  'forældremyndighedssag',
  'fratrædelsessag',
  'fyringssag',
  'førtidspensionssag',
  'handicapsag',
  'injuriesag',
  'kontanthjælpssag',
  'krænkelsessag',
  'lønsag',
  'misbrugssag',
  'mobbesag',
  'omsorgssvigtssag',
  'opsigelsessag',
  'overgrebssag',
  'personalesag',
  'personsag',
  'samværssag',
  'sexchikanesag',
  'sigtelsessag',
  'skilsmissesag',
  'suspensionssag',
  'sygedagpengesag',
  'sygefraværssag',
  'sygesag',
  'tjenestesag',
  'tvangsfjernelsessag',
  'tyverisag',
  'underretningssag',
  'voldssag',
  'værgemålssag',
  'ydelsessag'
]

/** Stems of compounds that are searched as they stand and never by their parts. */
export const WHOLE_COMPOUNDS: ReadonlySet<string> = new Set(PERSONAL_CASES.map(indexStem))
