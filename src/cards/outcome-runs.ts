import type { Language } from '../domain/language.ts'
import type { DecisionMeaning, Outcome } from '../domain/minutes.ts'
import { outcomeWord } from '../texts/outcome-word.ts'
import type { CardElement } from './card.ts'
import { DOT, type RunLook, run } from './elements.ts'

const COLORS: Partial<Record<Outcome, NonNullable<RunLook['color']>>> = {
  approved: 'Good',
  'approved-with-remarks': 'Good',
  noted: 'Accent',
  recommended: 'Accent',
  referred: 'Accent',
  decided: 'Accent',
  postponed: 'Warning',
  rejected: 'Attention'
}

/** Outcomes as small words in their colours, in the runs of a quiet line. */
export function outcomeRuns(outcomes: readonly Outcome[], language: Language): CardElement[] {
  return outcomes.flatMap((outcome, i) => [
    ...(i === 0 ? [] : [run(DOT, { size: 'Small', isSubtle: true })]),
    outcomeRun(outcome, language)
  ])
}

function outcomeRun(outcome: Outcome, language: Language): CardElement {
  const color = COLORS[outcome]
  return run(outcomeWord(outcome, language), {
    size: 'Small',
    weight: 'Bolder',
    ...(color ? { color } : { isSubtle: true })
  })
}

/** The outcomes of a decision, each once: those of its sub-decisions in their order, else its own. */
export function outcomesOf(decision: Pick<DecisionMeaning, 'outcome' | 'subDecisions'>): Outcome[] {
  const parts = decision.subDecisions.map((part) => part.outcome).filter((outcome) => outcome !== 'none')
  return parts.length > 0 ? [...new Set(parts)] : [decision.outcome]
}
