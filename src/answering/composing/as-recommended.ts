import type { StandingDecision } from '../finding/standing-decisions.ts'
import { heard } from '../question/hear-phrases.ts'
import { AS_RECOMMENDED_WORDS } from '../vocabulary/act-words.ts'

const AS_RECOMMENDED = heard(AS_RECOMMENDED_WORDS)

/**
 * "Vedtaget som anbefalet af udvalget": the decision that says what was decided. It is the first, unless that says nothing of what is `wanted` and takes
 * over what another body recommended in the same item.
 */
export function whoseWords(
  decisions: readonly StandingDecision[],
  wanted: { readonly test: (sentence: string) => boolean }
): StandingDecision | undefined {
  const [first, ...others] = decisions
  if (first === undefined || wanted.test(first.decision.text) || !AS_RECOMMENDED.test(first.decision.text)) return first
  return (
    others.find(
      ({ item, decision }) =>
        item.id === first.item.id && decision.forum !== first.decision.forum && wanted.test(decision.text)
    ) ?? first
  )
}
