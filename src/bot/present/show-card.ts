import type { AdaptiveCard } from '../../cards/card.ts'
import { summariseCard } from '../../cards/card-summary.ts'
import type { Outgoing, TurnReply } from '../turn.ts'

/** A card to show, with its first line for notifications. */
export const showCard = (card: AdaptiveCard): Outgoing => ({ card, summary: summariseCard(card) })

export const replyWith = (outgoing: Outgoing): TurnReply => ({ here: [outgoing] })
export const replyCard = (card: AdaptiveCard): TurnReply => replyWith(showCard(card))
export const replyText = (text: string): TurnReply => replyWith({ text })
