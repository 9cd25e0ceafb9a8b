import type { Language } from '../commands/command.ts'
import type { AdaptiveCard, CardElement } from './card.ts'

/** The frame of every card: version, language, full width in the chat. */
export function layCard(
  language: Language,
  body: readonly CardElement[],
  actions: readonly CardElement[] = []
): AdaptiveCard {
  return {
    type: 'AdaptiveCard',
    version: '1.5',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    lang: language,
    body,
    ...(actions.length > 0 && { actions }),
    msteams: { width: 'Full' }
  }
}
