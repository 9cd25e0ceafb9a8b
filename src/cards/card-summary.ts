import type { AdaptiveCard, CardElement } from './card.ts'
import { showName } from './show-text.ts'

/** A card's first line, for notifications and for readers that show no cards. It is a title or our own sentence, never a decision's text. */
export function summariseCard(card: AdaptiveCard): string {
  for (const element of card.body) {
    const text = textOf(element)
    if (text !== '') return showName(text, 150)
  }
  return ''
}

function textOf(element: CardElement): string {
  if (typeof element.text === 'string') return element.text
  const parts = [element.inlines, element.items].flatMap((list) => (Array.isArray(list) ? list : []))
  return parts.map(textOf).join('').trim()
}
