import type { Language } from '../domain/language.ts'
import { type CardTexts, cardsDa } from '../texts/da/cards.ts'
import { cardsEn } from '../texts/en/cards.ts'

/** What the cards say in a language. */
export function cardTexts(language: Language): CardTexts {
  return language === 'da' ? cardsDa : cardsEn
}
