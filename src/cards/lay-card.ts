import type { Language } from '../domain/language.ts'
import type { AdaptiveCard, CardElement } from './card.ts'

/**
 * Every button of an English card carries its language, so that what it answers is in the language that its presser is reading, whatever the client's
 * locale. A button that carries none stands on a Danish card.
 */
function speaking(node: unknown, lang: Language): unknown {
  if (Array.isArray(node)) return node.map((one) => speaking(one, lang))
  if (typeof node !== 'object' || node === null) return node
  const said = Object.fromEntries(
    Object.entries(node).map(([key, value]) => [key, key === 'data' ? value : speaking(value, lang)])
  )
  const isButton = said.type === 'Action.Execute' || said.type === 'Action.Submit'
  return isButton && typeof said.data === 'object' ? { ...said, data: { ...said.data, lang } } : said
}
const elementsSpeaking = (elements: readonly CardElement[], lang: Language): CardElement[] =>
  elements.map((element) => ({ ...element, ...Object(speaking(element, lang)) }))

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
    body: language === 'da' ? body : elementsSpeaking(body, language),
    ...(actions.length > 0 && { actions: language === 'da' ? actions : elementsSpeaking(actions, language) }),
    msteams: { width: 'Full' }
  }
}
