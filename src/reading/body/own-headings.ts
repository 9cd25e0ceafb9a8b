import type { DecisionHeading } from '../headings/decision-heading-form.ts'
import { foldText } from '../text/fold-text.ts'

/** So many items, and so large a part of all, show what is usual. */
const LEAST_ITEMS = 4
const MOSTLY = 0.6

/** Body and day of a heading that names both, as one word; null where it does not. */
export const headedBy = ({ forum, date }: DecisionHeading): string | null =>
  forum === null || date === null ? null : `${foldText(forum)}|${date}`

/** "Behandling", "Drøftelse": heads a case's history or what was talked of, too. */
const OF_CASE_TOO = /^(?:behandling|drøftelser?|discussion)(?!\p{L})/iu
/** Which headings of decisions stand in most items: these are the meeting's own, whatever earlier bodies' look like. */
export class OwnHeadings {
  readonly #bodies = new Map<string, Set<number>>()
  readonly #weak = new Set<number>()
  #hasStrongBare = false

  /** Notes a heading that stands in the item which begins at a place. */
  see(heading: DecisionHeading, item: number): void {
    const body = headedBy(heading)
    if (body !== null) this.#bodies.set(body, (this.#bodies.get(body) ?? new Set()).add(item))
    if (heading.form === 'weak' && body === null && !OF_CASE_TOO.test(heading.heading)) this.#weak.add(item)
    if (heading.form === 'worded' && body === null) this.#hasStrongBare = true
  }
  /** Whether a word for decision by itself heads decisions ("Beslutning"). */
  get hasStrongBare(): boolean {
    return this.#hasStrongBare
  }
  /** Bodies and days that headings name in most of so many items. */
  bodies(items: number): ReadonlySet<string> {
    const least = Math.max(LEAST_ITEMS, items * MOSTLY)
    return new Set([...this.#bodies].flatMap(([body, seen]) => (seen.size >= least ? [body] : [])))
  }
  /** Whether a weak word ("Referat") heads decisions in most of so many items, and each stronger heading is seldom. */
  isWeak(items: number): boolean {
    return (
      !this.#hasStrongBare &&
      items >= LEAST_ITEMS &&
      this.#weak.size >= items * MOSTLY &&
      [...this.#bodies.values()].every(({ size }) => size * 2 <= this.#weak.size)
    )
  }
}
