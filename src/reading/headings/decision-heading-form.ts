import type { LocalDate } from '../../domain/minutes.ts'

/** The heading of a decision block. */
export interface DecisionHeading {
  readonly heading: string
  readonly forum: string | null
  readonly date: LocalDate | null
  /** What stands behind it on the same line. */
  readonly rest: string
  /**
   * `worded`: begins with a word for decision. `named`: only body and date, with an item's number or a colon. `dated`: only body and date, as
   * running heads have them too. `weak`: a word like "Referat", which heads a decision only where no other does.
   */
  readonly form: 'worded' | 'named' | 'dated' | 'weak'
  readonly slip: boolean
  /** It says that the body decided ("Byrådet besluttede den 3. maj 2027:"): beside it the meeting's own may say so without a day. */
  readonly saysDecided?: boolean
  /** Its word heads decisions by itself only where no other does ("Vedtaget i Havneudvalget den 3. maj 2027"). */
  readonly ofWeakWord?: boolean
  /** It names the item by its number; what follows may be the item's title. */
  readonly namesItem?: boolean
}

/** No heading is longer, but for what stands behind it on its line. */
export const LONGEST_HEADING = 160
