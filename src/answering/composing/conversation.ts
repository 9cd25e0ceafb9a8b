import type { Answer, ConversationContext } from './answer.ts'

const KEPT = 5

/** What a next question may refer back to: the items and decisions just shown, best first. Nothing after a refusal without mentions. */
export function contextOf(answer: Answer): ConversationContext {
  const itemIds = [...new Set(answer.sources.flatMap((source) => source.itemId ?? []))].slice(0, KEPT)
  const decisionIds = [...new Set(answer.sources.flatMap((source) => source.decisionId ?? []))].slice(0, KEPT)
  return { question: answer.question, itemIds, decisionIds }
}
