import { CARE_AND_HEALTH_PHRASES } from './everyday-phrases/care-and-health.ts'
import { CHILDREN_AND_STAFF_PHRASES } from './everyday-phrases/children-and-staff.ts'
import { COMMON_PHRASES } from './everyday-phrases/common.ts'
import { COUNCIL_AND_MONEY_PHRASES } from './everyday-phrases/council-and-money.ts'
import { LEISURE_PHRASES } from './everyday-phrases/leisure.ts'
import { NATURE_AND_SUPPLY_PHRASES } from './everyday-phrases/nature-and-supply.ts'
import { TOWN_AND_ROADS_PHRASES } from './everyday-phrases/town-and-roads.ts'

/** What people say in several words, and the words that minutes have for it. */
export interface EverydayPhrase {
  readonly said: string
  readonly means: readonly string[]
}

/**
 * What people say in several words and minutes in one, `said = meant, meant` a line: what is said in the notation of ../question/hear-phrases.ts. Its first
 * and last word mean what stands behind the sign. Written for this project.
 */
const AREAS: readonly string[] = [
  COMMON_PHRASES,
  CARE_AND_HEALTH_PHRASES,
  CHILDREN_AND_STAFF_PHRASES,
  TOWN_AND_ROADS_PHRASES,
  NATURE_AND_SUPPLY_PHRASES,
  COUNCIL_AND_MONEY_PHRASES,
  LEISURE_PHRASES
]

export const EVERYDAY_PHRASES: readonly EverydayPhrase[] = AREAS.flatMap((area) =>
  area
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [said = '', means = ''] = line.split(' = ')
      return { said, means: means.split(', ') }
    })
)
