import type { Language } from '../commands/command.ts'
import type { DecisionMeaning, Outcome } from '../domain/minutes.ts'
import { outcomeWord } from '../texts/outcome-word.ts'
import type { CardElement } from './card.ts'
import { type RunLook, run } from './elements.ts'

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

/** An outcome as a small word in its colour. */
export function outcomeRun(outcome: Outcome, language: Language, before = ''): CardElement {
  const color = COLORS[outcome]
  return run(before + outcomeWord(outcome, language), {
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
