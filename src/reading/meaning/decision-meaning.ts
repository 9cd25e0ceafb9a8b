import type { DecisionMeaning, LocalDate, Outcome, SubDecision } from '../../domain/minutes.ts'
import { apartFromAbsent } from './behind-absent.ts'
import { outcomeOf, saysOutcome } from './outcome.ts'
import { findGuests } from './persons-in-item.ts'
import { findPromises } from './promises.ts'
import { findResponsible, type NamedBeside, responsibleBeside } from './responsible.ts'
import { findSubDecisions } from './sub-decisions.ts'
import { goesRound } from './told-round.ts'

/** What surrounds a decision's text: who decided and when, and what its sub-headings may repeat. */
export interface DecisionContext {
  readonly forum: string | null
  readonly decidedOn: LocalDate | null
  readonly subHeadingCandidates?: readonly string[]
  /** Who stands beside or below it as the one to do it. */
  readonly named?: readonly NamedBeside[]
  /** Who takes part in the whole meeting: no guests of one item. Left out where that is not known. */
  readonly members?: readonly string[]
  /** Who was absent from the whole meeting. */
  readonly absent?: readonly string[]
  /** The item is one at which people tell and ask: what none of the known phrases says is no decision there. */
  readonly tells?: boolean
}

/** UTF-16 units of a decision that are interpreted; the rest of a longer one is kept and not interpreted. */
const LONGEST_TEXT = 60_000

/** Outcomes of a block that holds several, the weightiest first. */
const BY_WEIGHT: readonly Outcome[] = [
  'approved',
  'approved-with-remarks',
  'decided',
  'recommended',
  'postponed',
  'referred',
  'rejected',
  'noted',
  'internal-discussion',
  'discussed',
  'lapsed',
  'none'
]

const weightiest = (subDecisions: readonly SubDecision[]): Outcome | null => {
  const outcomes = new Set(subDecisions.map((one) => one.outcome))
  return BY_WEIGHT.find((outcome) => outcomes.has(outcome)) ?? null
}

/** What came of an item at which people tell: where all go round it was noted, else what no known phrase says is no decision. */
const outcomeOfTelling = (text: string, said: Outcome): Outcome => {
  if ((said !== 'decided' && said !== 'none') || saysOutcome(text)) return said
  return goesRound(text) ? 'noted' : 'none'
}

/**
 * What a decision's text means, Danish or English: outcome, sub-decisions, guests, promises to forums, who is responsible. A block that holds
 * several outcomes says so in its sub-decisions; its own is then the weightiest. Pure; takes time in proportion to the text; never throws.
 */
export const interpretDecision = (whole: string, context: DecisionContext): DecisionMeaning => {
  const known = [...(context.members ?? []), ...(context.absent ?? [])]
  const text = apartFromAbsent(whole.slice(0, LONGEST_TEXT).normalize('NFC'), known)
  const subDecisions = findSubDecisions(text, context.subHeadingCandidates ?? [])
  const said = weightiest(subDecisions) ?? outcomeOf(text)
  return {
    outcome: context.tells === true ? outcomeOfTelling(text, said) : said,
    subDecisions,
    attendees: findGuests(text, context.members ?? null),
    presentations: findPromises(text, context.decidedOn),
    responsible: responsibleBeside(text, context.named ?? [], findResponsible(text))
  }
}
